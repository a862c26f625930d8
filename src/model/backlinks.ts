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
  return [...(indexOf(site).eventsOf.get(id) ?? [])];
}

/** The briefings that name a company, regulator, person or topic, or come from an outlet; newest first. */
export function findBriefingsOf(site: Site, id: string): Briefing[] {
  return [...(indexOf(site).briefingsOf.get(id) ?? [])];
}

/** The briefings that report an event, newest first. */
export function findReportsOf(site: Site, eventId: string): Briefing[] {
  return [...(indexOf(site).reportsOf.get(eventId) ?? [])];
}

/** The events under a topic: those that say so, newest first. */
export function findEventsUnder(site: Site, topicId: string): Event[] {
  return [...(indexOf(site).eventsUnder.get(topicId) ?? [])];
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
  return [...(indexOf(site).claimsAbout.get(id) ?? [])];
}

/** The claims a person, company or authority makes. */
export function findClaimsBy(site: Site, id: string): ClaimRow[] {
  return [...(indexOf(site).claimsBy.get(id) ?? [])];
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

/** What leads to each id: the lists that the functions above hand out, so that no page reads the whole site for its own. */
interface Index {
  readonly eventsOf: ReadonlyMap<string, readonly Event[]>;
  readonly eventsUnder: ReadonlyMap<string, readonly Event[]>;
  readonly briefingsOf: ReadonlyMap<string, readonly Briefing[]>;
  readonly reportsOf: ReadonlyMap<string, readonly Briefing[]>;
  readonly claimsAbout: ReadonlyMap<string, readonly ClaimRow[]>;
  readonly claimsBy: ReadonlyMap<string, readonly ClaimRow[]>;
}

const indexes = new WeakMap<Site, Index>();

function indexOf(site: Site): Index {
  const known = indexes.get(site);
  if (known) return known;
  const { briefings } = site;
  const events = sortNewestFirst(site.events);
  const claims = briefings.flatMap((briefing) => briefing.data.claims.map((claim): ClaimRow => ({ briefing, claim })));
  const index: Index = {
    eventsOf: groupByIds(events, ({ data }) => [...data.actors, ...data.targets]),
    eventsUnder: groupByIds(events, ({ data }) => data.topics),
    briefingsOf: groupByIds(briefings, ({ data }) => [
      ...[...data.companies, ...data.regulators, ...data.people, ...data.topics],
      ...[data.source.outlet, data.source.agency],
      ...data.claims.flatMap(({ via, by }) => [via, typeof by === "string" ? by : undefined]),
    ]),
    reportsOf: groupByIds(briefings, ({ data }) => data.events.map((report) => report.id)),
    claimsAbout: groupByIds(claims, ({ claim }) => claim.about),
    claimsBy: groupByIds(claims, ({ claim }) => (typeof claim.by === "string" ? [claim.by] : [])),
  };
  indexes.set(site, index);
  return index;
}

/** The items under each of their ids, in their order. */
function groupByIds<T>(items: readonly T[], idsOf: (item: T) => readonly (string | undefined)[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const id of new Set(idsOf(item))) {
      if (id === undefined) continue;
      const group = groups.get(id);
      if (group) group.push(item);
      else groups.set(id, [item]);
    }
  }
  return groups;
}
