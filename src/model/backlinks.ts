import type { Claim } from "../schemas/briefing.ts";
import type { EventKind } from "../schemas/event.ts";
import { yearOf } from "./edtf.ts";
import { groupSums, type Sum } from "./money.ts";
import { sortNewestFirst } from "./timeline.ts";
import {
  findParty,
  type Briefing,
  type Company,
  type Event,
  type Party,
  type Person,
  type Regulator,
  type Site,
} from "./site.ts";

/** The events in which a company, regulator or person acts or is acted upon, newest first. */
export function findEventsOf(site: Site, id: string): Event[] {
  return sortNewestFirst(site.events.filter(({ data }) => data.actors.includes(id) || data.targets.includes(id)));
}

/** The briefings that name a company, regulator, person or topic, or come from an outlet; newest first. */
export function findBriefingsOf(site: Site, id: string): Briefing[] {
  return [...(indexBriefings(site).get(id) ?? [])];
}

const indexes = new WeakMap<Site, ReadonlyMap<string, readonly Briefing[]>>();

/** The briefings by the ids of those they name or come from: every page and every feed asks for some. */
function indexBriefings(site: Site): ReadonlyMap<string, readonly Briefing[]> {
  const known = indexes.get(site);
  if (known) return known;
  const index = new Map<string, Briefing[]>();
  for (const briefing of site.briefings) {
    for (const id of listNamed(briefing)) {
      const named = index.get(id);
      if (named) named.push(briefing);
      else index.set(id, [briefing]);
    }
  }
  indexes.set(site, index);
  return index;
}

function listNamed({ data: { companies, regulators, people, topics, source, claims } }: Briefing): Set<string> {
  const speakers = claims.flatMap(({ by, via }) => [by, via]);
  const all = [...companies, ...regulators, ...people, ...topics, source.outlet, source.agency, ...speakers];
  return new Set(all.filter((id) => typeof id === "string"));
}

/** The briefings that report an event, newest first. */
export function findReportsOf(site: Site, eventId: string): Briefing[] {
  return site.briefings.filter(({ data }) => data.events.some((report) => report.id === eventId));
}

/** The events under a topic: those that say so, newest first. */
export function findEventsUnder(site: Site, topicId: string): Event[] {
  return sortNewestFirst(site.events.filter(({ data }) => data.topics.includes(topicId)));
}

/** Another party of the same events, and those events, newest first. */
export interface Encounter<P extends Party> {
  readonly party: P;
  readonly events: readonly Event[];
}

/**
 * The parties of one kind on the other side of somebody's events, those met most often first: for a company, the authorities
 * that acted on it or that it acted on; for an authority, the companies. Parties on the same side of an event are no encounter.
 */
export function findEncounters<K extends Party["kind"]>(
  site: Site,
  id: string,
  kind: K,
): Encounter<Extract<Party, { kind: K }>>[] {
  const met = new Map<string, Event[]>();
  for (const event of findEventsOf(site, id)) {
    const { actors, targets } = event.data;
    const others = new Set([...(actors.includes(id) ? targets : []), ...(targets.includes(id) ? actors : [])]);
    others.delete(id);
    for (const other of others) met.set(other, [...(met.get(other) ?? []), event]);
  }
  return [...met]
    .flatMap(([other, events]) => {
      const party = findParty(site, other);
      return party?.kind === kind ? [{ party: party as Extract<Party, { kind: K }>, events }] : [];
    })
    .sort((a, b) => b.events.length - a.events.length || (a.party.id < b.party.id ? -1 : 1));
}

/** Companies whose parent is this one: subsidiaries, brands and affiliates, by id. */
export function findChildren(site: Site, id: string): Company[] {
  return site.companies.filter((company) => company.data.parent?.id === id);
}

/** Offices and bodies that answer to this authority, by id. */
export function findOffices(site: Site, id: string): Regulator[] {
  return site.regulators.filter((regulator) => regulator.data.parent?.id === id);
}

/** People who hold or held a post in one of these companies or authorities, by id. */
export function findPeopleOf(site: Site, bodies: readonly string[]): Person[] {
  return site.people.filter((person) => person.data.roles.some(({ of }) => of !== undefined && bodies.includes(of)));
}

/** Those an event was done to. A firm that leaves a market alone does it to nobody else; one that gives up with others is among them. */
export function findOthers({ data: { actors, targets } }: Event): readonly string[] {
  return targets.filter((id) => actors.length > 1 || !actors.includes(id));
}

/** A sum in an event that concerns a party. */
export interface SumRow {
  readonly event: Event;
  readonly sum: Sum;
}

/** The sums of the events of a company or authority, newest first: for a company those that are its own, for an authority all. */
export function findSumsOf(site: Site, party: Party): SumRow[] {
  return findEventsOf(site, party.id).flatMap((event) =>
    groupSums(event.data.amounts)
      .filter((sum) => party.kind !== "companies" || sum.party === undefined || sum.party === party.id)
      .map((sum) => ({ event, sum })),
  );
}

/** The events of one kind. */
export interface ActionCount {
  readonly kind: EventKind;
  readonly events: readonly Event[];
}

/** The events in which a party acts, by kind, the most frequent kind first. */
export function countActions(events: readonly Event[], id: string): ActionCount[] {
  const byKind = new Map<EventKind, Event[]>();
  for (const event of events.filter(({ data }) => data.actors.includes(id))) {
    byKind.set(event.data.kind, [...(byKind.get(event.data.kind) ?? []), event]);
  }
  return [...byKind]
    .map(([kind, ofKind]) => ({ kind, events: ofKind }))
    .sort((a, b) => b.events.length - a.events.length || (a.kind < b.kind ? -1 : 1));
}

/** Counts of a party's actions, kinds down and years across; the newest year first, undated last. */
export interface YearTable {
  readonly years: readonly (number | undefined)[];
  readonly rows: readonly { readonly kind: EventKind; readonly counts: readonly number[]; readonly total: number }[];
}

/** The counts of actions by kind and year. */
export function countByYear(actions: readonly ActionCount[]): YearTable {
  const found = new Set(actions.flatMap(({ events }) => events.map((event) => yearOf(event.data.date))));
  const years = [...found].sort((a, b) => (b ?? 0) - (a ?? 0));
  const rows = actions.map(({ kind, events }) => ({
    kind,
    counts: years.map((year) => events.filter((event) => yearOf(event.data.date) === year).length),
    total: events.length,
  }));
  return { years, rows };
}

/** A claim and the briefing that keeps it. */
export interface ClaimRow {
  readonly briefing: Briefing;
  readonly claim: Claim;
}

/** The claims about an event or a party, in the order of the briefings. */
export function findClaimsAbout(site: Site, id: string): ClaimRow[] {
  return site.briefings.flatMap((briefing) =>
    briefing.data.claims.filter((claim) => claim.about.includes(id)).map((claim) => ({ briefing, claim })),
  );
}

/** The claims a person, company or authority makes. */
export function findClaimsBy(site: Site, id: string): ClaimRow[] {
  return site.briefings.flatMap((briefing) =>
    briefing.data.claims.filter((claim) => claim.by === id).map((claim) => ({ briefing, claim })),
  );
}

/** The parties of one kind by the number of reported events in which they act, or are acted upon; what is only alleged or planned does not count. */
export function rankParties(site: Site, kind: Party["kind"], side: "actors" | "targets"): Encounter<Party>[] {
  const parties: readonly Party[] = site[kind];
  const reported = site.events.filter((event) => event.data.status === "reported");
  return parties
    .map((party) => ({ party, events: reported.filter((event) => event.data[side].includes(party.id)) }))
    .filter(({ events }) => events.length > 0)
    .sort((a, b) => b.events.length - a.events.length || (a.party.id < b.party.id ? -1 : 1));
}
