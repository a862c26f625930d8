import { compareDates, monthOf, yearOf } from "./edtf.ts";
import type { Event } from "./site.ts";

/** Events of one month; `month` is undefined for those known only to lie somewhere in the year. */
export interface MonthOfEvents {
  readonly month: number | undefined;
  readonly events: readonly Event[];
}

/** Events of one year; `year` is undefined for those without a date. */
export interface YearOfEvents {
  readonly year: number | undefined;
  readonly months: readonly MonthOfEvents[];
}

/** The events newest first, undated ones last, ties by id. */
export function sortNewestFirst(events: readonly Event[]): Event[] {
  return [...events].sort((a, b) => compareDates(a.data.date, b.data.date, "latest") || (a.id < b.id ? -1 : 1));
}

/** The events newest first under years and months. Within a year, what is known to the month comes before what is not; undated events come last. */
export function groupByMonth(events: readonly Event[]): YearOfEvents[] {
  const sorted = sortNewestFirst(events);
  return groupBy(sorted, (event) => yearOf(event.data.date)).map(([year, ofYear]) => ({
    year,
    months: groupBy(ofYear, (event) => monthOf(event.data.date))
      .sort(([a], [b]) => (b ?? 0) - (a ?? 0))
      .map(([month, ofMonth]) => ({ month, events: ofMonth })),
  }));
}

/** What a small timeline shows: the events themselves among their nearest dated neighbours on the whole site, oldest first. */
export interface Neighbourhood {
  readonly event: Event;
  /** Whether it is one of the events asked for. */
  readonly own: boolean;
}

/**
 * The dated events of `own` in order, with up to `reach` dated events of the site just before the first and just after the last of them.
 * `all` is every event of the site. Undated events have no place on a line and are left out.
 */
export function placeAmongNeighbours(own: readonly Event[], all: readonly Event[], reach: number): Neighbourhood[] {
  const dated = sortNewestFirst(all.filter((event) => event.data.date !== undefined)).reverse();
  const ids = new Set(own.map((event) => event.id));
  const places = dated.flatMap((event, i) => (ids.has(event.id) ? [i] : []));
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined) return [];
  const before = dated.slice(Math.max(0, first - reach), first);
  const within = dated.slice(first, last + 1).filter((event) => ids.has(event.id));
  const after = dated.slice(last + 1, last + 1 + reach);
  return [...before, ...within, ...after].map((event) => ({ event, own: ids.has(event.id) }));
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): [K, T[]][] {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups];
}
