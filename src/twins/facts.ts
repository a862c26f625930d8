import { wordDate, wordParties, wordSums, wordSumsBriefly } from "../i18n/at-a-glance.ts";
import { findOthers } from "../model/backlinks.ts";
import { formatDate } from "../model/edtf.ts";
import { findEntry, findParty, type Briefing, type Event } from "../model/site.ts";
import type { Bilingual } from "../schemas/shared.ts";
import { addressOf, titleOf, type Context } from "./context.ts";
import type { TwinFact } from "./shape.ts";

type Links = TwinFact["links"];

/** A line of a list of facts. */
export function makeFact(name: string, label: string, text: string, links: Links = []): TwinFact {
  return { name, label, text, links };
}

/** Who did it to whom, when, how much: what the box at the head of a page tells of an event, `known` being how it is known. */
export function describeGlance(context: Context, event: Event, known: string, own?: Briefing): TwinFact[] {
  const { site, language, t } = context;
  const { data } = event;
  const others = findOthers(event);
  const announced = data.announced === undefined ? "" : `, ${t.announcedOn(formatDate(data.announced, language))}`;
  const when = `${wordDate(data.date, data.dateBasis, language, data.dateText)}${announced}`;
  const nobody = data.targets.length > 0 ? t.itself : t.noTarget;
  return [
    nameParties(context, "who", t.who, data.actors, data.otherActors, t.noActor),
    nameParties(context, "whom", t.whom, others, data.otherTargets, nobody),
    makeFact("when", t.when, when),
    makeFact("howMuch", t.howMuch, wordSums(site, event, language)),
    ...(own ? listOtherSums(context, own) : []),
    makeFact("howKnown", t.howKnown, `${t.status[data.status]} ${known}`),
  ];
}

/** The sums that a briefing gives for its other events. */
function listOtherSums(context: Context, { data }: Briefing): TwinFact[] {
  const { site, language, t } = context;
  const given = data.events.slice(1).filter(({ amounts }) => amounts.length > 0);
  if (given.length === 0) return [];
  const links: Links = [];
  const texts = given.map(({ id, amounts }) => {
    const event = findEntry(site, "events", id);
    const title = titleOf(context, event);
    links.push({ text: title, url: addressOf(context, event) });
    return `${wordSumsBriefly(site, amounts, language)} (${title})`;
  });
  return [makeFact("otherSums", t.elsewhere, texts.join(t.semicolon), links)];
}

function nameParties(
  context: Context,
  name: string,
  label: string,
  ids: readonly string[],
  others: Bilingual | undefined,
  nobody: string,
): TwinFact {
  const { site, language } = context;
  const parties = ids.flatMap((id) => findParty(site, id) ?? []);
  const links = parties.map((party) => ({ text: titleOf(context, party), url: addressOf(context, party) }));
  return makeFact(name, label, wordParties(site, ids, others, language) || nobody, links);
}
