import type { Amount } from "../schemas/amount.ts";
import type { Claim, Report } from "../schemas/briefing.ts";
import type { OtherSource } from "../schemas/shared.ts";
import { contradictsDate, listReports, type EventReport } from "./reports.ts";
import type { Briefing, Event, Site } from "./site.ts";

/** What the box at the head of a page tells of an event. */
export const FACTS = ["who", "whom", "when", "howMuch"] as const;
export type Fact = (typeof FACTS)[number];

/** How one fact of an event is known. */
export interface Provenance {
  readonly fact: Fact;
  /** Whether anything is known of it: somebody, a date, a sum. */
  readonly told: boolean;
  /** What each article says: that of the page's own briefing first, then the others, newest first. */
  readonly accounts: readonly Account[];
  /** What confirms or completes the event beside the articles. */
  readonly sources: readonly OtherSource[];
  /** What else confirms or completes the articles as wholes, and is not among `sources`. */
  readonly corroboration: readonly OtherSource[];
}

/** One article's word on one fact. */
export interface Account extends EventReport {
  /** Where it says so. */
  readonly places: readonly Place[];
  /** A claim of each whom the article cites on the event in these passages, and of each kind of evidence. */
  readonly voices: readonly Claim[];
  /** Whether its date fits that of the event, or its sums are among those of the event; undefined where there is nothing to compare. */
  readonly agrees: boolean | undefined;
  /** It is the one that is followed where articles differ. */
  readonly preferred: boolean;
}

/** Passages, and those whom they name. */
export interface Place {
  /** Empty where the same passages serve for all. */
  readonly ids: readonly string[];
  readonly passages: readonly string[];
  /** None of them is known to name those it is about: they are all that the article says of the event. */
  readonly whole: boolean;
}

/** How each fact of an event is known; `own` is the briefing whose page tells of it, where it is not the event's page. */
export function describeProvenance(site: Site, event: Event, own?: Briefing): Provenance[] {
  const reports = listReports(site, event);
  const ordered = [
    ...reports.filter(({ briefing }) => briefing.id === own?.id),
    ...reports.filter(({ briefing }) => briefing.id !== own?.id),
  ];
  const known = new Set(event.data.sources.map(({ url }) => url));
  const corroboration = (own ? [own] : []).flatMap(({ data }) =>
    data.source.corroboration.filter(({ url }) => !known.has(url)),
  );
  return FACTS.map((fact) => ({
    fact,
    told: isTold(event, fact),
    accounts: ordered.map((report) => describeAccount(event, report, fact)),
    sources: event.data.sources,
    corroboration,
  }));
}

function isTold({ data }: Event, fact: Fact): boolean {
  switch (fact) {
    case "who":
      return data.actors.length > 0 || data.otherActors !== undefined;
    case "whom":
      return data.targets.length > 0 || data.otherTargets !== undefined;
    case "when":
      return data.date !== undefined;
    case "howMuch":
      return data.amounts.length > 0;
  }
}

function describeAccount(event: Event, account: EventReport, fact: Fact): Account {
  const { briefing, report } = account;
  const places = placesOf(event, account, fact);
  const passages = places.flatMap((place) => place.passages);
  const { outlet, agency } = briefing.data.source;
  const claims = briefing.data.claims.filter(
    ({ by, about, passages: said }) =>
      by !== outlet && by !== agency && about.includes(event.id) && said.some((one) => meetsAny(one, passages)),
  );
  return {
    briefing,
    report,
    places,
    voices: [
      ...new Map(claims.map((claim) => [JSON.stringify([claim.by, claim.via, claim.evidence]), claim])).values(),
    ],
    agrees: agrees(event, report, fact),
    preferred: event.data.preferred?.report === briefing.id,
  };
}

/** Where an article says who or to whom: those of the report's passages in which it names them; where it names none there, all of them. */
function placesOf(event: Event, { briefing, report }: EventReport, fact: Fact): readonly Place[] {
  const ids = fact === "who" ? event.data.actors : fact === "whom" ? event.data.targets : [];
  const places = new Map<string, Place>();
  for (const id of ids) {
    const named = briefing.data.mentions[id] ?? [];
    const within = report.passages.filter((passage) => meetsAny(passage, named));
    const key = within.join();
    const passages = within.length > 0 ? within : report.passages;
    places.set(key, { ids: [...(places.get(key)?.ids ?? []), id], passages, whole: within.length === 0 });
  }
  const [first, ...rest] = places.values();
  if (!first) return [{ ids: [], passages: report.passages, whole: false }];
  return rest.length === 0 ? [{ ...first, ids: [] }] : [first, ...rest];
}

function agrees(event: Event, report: Report, fact: Fact): boolean | undefined {
  const { date, amounts } = event.data;
  if (fact === "when" && date !== undefined && report.date !== undefined) return !contradictsDate(event, report);
  if (fact !== "howMuch" || report.amounts.length === 0) return undefined;
  const isAlike = (one: Amount, other: Amount) => one.currency === other.currency && one.kind === other.kind;
  return report.amounts.every((given) => {
    const alike = amounts.filter((amount) => isAlike(amount, given));
    return alike.length === 0 || alike.some(({ value }) => value === given.value);
  });
}

/** Whether a passage is among others, holds one of them, or lies within one: p3s2 lies in p3. */
function meetsAny(passage: string, others: readonly string[]): boolean {
  return others.some(
    (other) => other === passage || other.startsWith(`${passage}s`) || passage.startsWith(`${other}s`),
  );
}
