import type { ActionLeaf, ClaimLeaf, IdReference, MonetaryAmountLeaf } from "schema-dts";
import { wordsIn } from "../i18n/words.ts";
import { findReportsOf } from "../model/backlinks.ts";
import { groupSums } from "../model/money.ts";
import { findParty, type Briefing, type Event, type Site } from "../model/site.ts";
import type { Urls } from "../model/urls.ts";
import type { Language } from "../schemas/languages.ts";
import { nameTerm, nameThing, referTo } from "./addresses.ts";
import { describeArticle } from "./briefing.ts";
import { isoCoverage, isoDay } from "./dates.ts";
import { MOST_ITEMS } from "./lists.ts";
import { makeGraph, makeNode, refer, unwrap, type Graph } from "./node.ts";
import { makeEntryTrail } from "./trail.ts";

/** An event is an Action of those who did it; what is only alleged is a Claim, so that nobody takes it for something that happened. */
export function describeEvent(site: Site, urls: Urls, event: Event, language: Language): Graph {
  const node =
    event.data.status === "alleged"
      ? describeAllegation(site, urls, event, language)
      : describeAction(site, urls, event, language);
  return makeGraph([node, makeEntryTrail(urls, language, "events", event.data.title[language])]);
}

/** It began on its day, where one is known: an Action cannot have a month, nor say that a day was inferred. What is planned has neither begun nor a result. */
function describeAction(site: Site, urls: Urls, event: Event, language: Language): ActionLeaf {
  const { data } = event;
  const reported = data.status === "reported";
  return makeNode<ActionLeaf>({
    "@type": "Action",
    ...identify(site, urls, event, language),
    description: data.summary[language],
    actionStatus: `https://schema.org/${reported ? "CompletedActionStatus" : "PotentialActionStatus"}`,
    startTime: reported && data.dateBasis !== "inferred" ? isoDay(data.date) : undefined,
    agent: unwrap(referToParties(site, urls, data.actors)),
    object: unwrap(referToParties(site, urls, data.targets)),
    result: reported ? unwrap(listFines(event)) : undefined,
  });
}

/** Whom it concerns stands under "about", which does not say that anybody did anything; where it is alleged, under "appearance". */
function describeAllegation(site: Site, urls: Urls, event: Event, language: Language): ClaimLeaf {
  const { data } = event;
  const t = wordsIn(language);
  return makeNode<ClaimLeaf>({
    "@type": "Claim",
    ...identify(site, urls, event, language),
    disambiguatingDescription: `${t.status.alleged}${t.colon}${t.statusLong.alleged}`,
    text: data.summary[language],
    inLanguage: language,
    temporalCoverage: isoCoverage(data.date),
    about: referToParties(site, urls, [...new Set([...data.actors, ...data.targets])]),
    appearance: listReports(site, event).map((briefing) => describeArticle(site, urls, briefing)),
  });
}

/** The glossary's word for this kind of event, where it has one, says what sort of thing it is. */
function identify(site: Site, urls: Urls, event: Event, language: Language) {
  const term = site.terms.find(({ data }) => data.eventKind === event.data.kind);
  return {
    "@id": nameThing(urls, event),
    name: event.data.title[language],
    mainEntityOfPage: urls.absolute(urls.entry(event, language)),
    additionalType: term && nameTerm(urls, term.id),
    subjectOf: listReports(site, event).map((briefing) => refer(urls.absolute(urls.entry(briefing, language)))),
  };
}

function listReports(site: Site, event: Event): Briefing[] {
  return findReportsOf(site, event.id).slice(0, MOST_ITEMS);
}

/** The fines as first worded: the same sum in another currency would read like a second fine. */
function listFines({ data }: Event): MonetaryAmountLeaf[] {
  return groupSums(data.amounts)
    .filter(({ kind }) => data.kind === "fine" && kind === "fine")
    .map(({ wordings: [{ currency, value }] }) =>
      makeNode<MonetaryAmountLeaf>({ "@type": "MonetaryAmount", currency, value }),
    );
}

function referToParties(site: Site, urls: Urls, ids: readonly string[]): IdReference[] {
  return ids.flatMap((id) => {
    const party = findParty(site, id);
    return party ? referTo(urls, party.kind, [id]) : [];
  });
}
