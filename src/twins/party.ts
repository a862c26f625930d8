import { wordTenure } from "../i18n/tenure.ts";
import {
  findBriefingsOf,
  findClaimsAbout,
  findClaimsBy,
  findEventsOf,
  findPeopleOf,
  findSumsOf,
} from "../model/backlinks.ts";
import { formatDate } from "../model/edtf.ts";
import { formatSum } from "../model/money.ts";
import { listAliases, listNames, proseForms } from "../model/names.ts";
import { keepSentences, splitSentences } from "../model/sentences.ts";
import { findParty, textsOf, type Outlet, type Party, type Person } from "../model/site.ts";
import { addressOf, linkTo, titleOf, type Context } from "./context.ts";
import { makeFact } from "./facts.ts";
import { describeBriefingRow, describeClaims, describeEventRow } from "./rows.ts";
import type { CompanyTwin, PersonTwin, TwinBriefingRow, TwinFact, TwinRole } from "./shape.ts";

/** What the twins of companies, authorities and people have in common beyond the frame. */
export function describeParty(context: Context, party: Party) {
  const { site } = context;
  const about = findClaimsAbout(site, party.id).filter(({ claim }) => claim.by !== party.id);
  return {
    ...describeNames(context, party),
    summarySource: party.data.summary.source ?? null,
    events: findEventsOf(site, party.id).map((event) => describeEventRow(context, event)),
    briefings: describeBriefings(context, party),
    claims: describeClaims(context, findClaimsBy(site, party.id)),
    claimsAbout: describeClaims(context, about),
  };
}

/** Its names, aliases and identifiers, each with the page it was read at. */
export function describeNames({ language, t }: Context, entry: Party | Outlet) {
  const { wikidata, lei } = entry.data.identifiers;
  return {
    names: listNames(entry, language).map(({ form, value, source, note }) => ({
      form,
      formText: t.nameForm[form],
      value,
      source,
      note: note ?? null,
    })),
    aliases: listAliases(entry).map(({ value, lang, source, note }) => ({
      value,
      lang,
      source,
      note: note?.[language] ?? null,
    })),
    identifiers: [
      ...(wikidata ? [{ name: "Wikidata", url: `https://www.wikidata.org/wiki/${wikidata.value}`, ...wikidata }] : []),
      ...(lei ? [{ name: "LEI", url: null, ...lei }] : []),
    ],
  };
}

/** The briefings that name a party, each with the sentences of its summary that do. */
function describeBriefings(context: Context, party: Party): TwinBriefingRow[] {
  const { site, language, t, sentences: sentencesOf } = context;
  return findBriefingsOf(site, party.id).map((briefing) => {
    const texts = textsOf(briefing, language);
    const sentences = sentencesOf.get(briefing) ?? splitSentences(texts.summary, texts.language);
    sentencesOf.set(briefing, sentences);
    const words = keepSentences(sentences, proseForms(party, texts.language));
    return describeBriefingRow(context, briefing, words || t.named);
  });
}

export function describeSums(context: Context, party: Party): CompanyTwin["sums"] {
  const { site, language, t } = context;
  return findSumsOf(site, party).map(({ event, sum }) => {
    const owner = sum.party === undefined ? undefined : findParty(site, sum.party);
    const { date, dateText, status } = event.data;
    return {
      event: linkTo(context, event),
      date: date ?? null,
      dateText: formatDate(date, language, dateText),
      status,
      statusText: t.status[status],
      howMuch: formatSum(sum, language),
      kindText: t.amountKind[sum.kind],
      party: owner ? linkTo(context, owner) : null,
    };
  });
}

/** People with their posts in some companies or authorities. */
export function describePeople(context: Context, bodies: readonly string[]): CompanyTwin["people"] {
  return findPeopleOf(context.site, bodies).map((person) => ({
    ...linkTo(context, person),
    roles: describeRoles(context, person, bodies),
  }));
}

/** The posts of somebody, or those in some companies and authorities alone. */
export function describeRoles(context: Context, { data }: Person, bodies?: readonly string[]): TwinRole[] {
  const { site, language } = context;
  const wanted = data.roles.filter(({ of }) => !bodies || (of !== undefined && bodies.includes(of)));
  return wanted.map((role) => {
    const body = role.of === undefined ? undefined : site.byId.get(role.of);
    return {
      title: role.title[language],
      of: body ? linkTo(context, body) : null,
      when: wordTenure(role, language) || null,
      source: role.source,
    };
  });
}

/** The company or authority above another: its page, or its name where it has none. */
export function factOfParent(
  context: Context,
  label: string,
  { id, name }: { readonly id?: string | undefined; readonly name?: string | undefined },
): TwinFact {
  const parent = id === undefined ? undefined : findParty(context.site, id);
  if (!parent) return makeFact("parent", label, name ?? "");
  const title = titleOf(context, parent);
  return makeFact("parent", label, title, [{ text: title, url: addressOf(context, parent) }]);
}

/** "Fonctions: présidence (Alibaba), en poste en 2021 ; …" */
export function factOfRoles({ t }: Context, roles: PersonTwin["roles"]): TwinFact[] {
  if (roles.length === 0) return [];
  const texts = roles.map(({ title, of, when }) => `${title}${of ? ` (${of.title})` : ""}${when ? `, ${when}` : ""}`);
  const links = roles.flatMap(({ of }) => (of ? [{ text: of.title, url: of.url }] : []));
  return [makeFact("roles", t.roles, texts.join(t.semicolon), links)];
}
