import { boundsOf, compareDates, precisionOf } from "../model/edtf.ts";
import type { Event } from "../model/site.ts";

/** A date of an event that a calendar can show as whole days. */
export interface Occasion {
  readonly event: Event;
  /** Whether it is the date on which a rule takes effect, be it the event's own or not. */
  readonly inForce: boolean;
  /** Whether it is the event's own date. */
  readonly own: boolean;
  /** EDTF: a day, a month, or an interval of three months at most. */
  readonly date: string;
  readonly precision: "day" | "month" | "interval";
}

/** What a calendar shows of some events, oldest first, and how many of them it cannot show. */
export interface Agenda {
  readonly occasions: readonly Occasion[];
  readonly leftOut: number;
}

/**
 * The dates of events that a calendar can show without saying more than is known: a month stands as all of its days, never as the first. A year, a
 * longer interval and "about" would fill the calendar without telling anything.
 */
export function listOccasions(events: readonly Event[]): Agenda {
  const found = events.map((event) => listOf(event));
  const occasions = found.flat().sort((a, b) => compareDates(a.date, b.date) || (keyOf(a) < keyOf(b) ? -1 : 1));
  return { occasions, leftOut: found.filter((ofEvent) => ofEvent.length === 0).length };
}

function listOf(event: Event): Occasion[] {
  const { date, inForce } = event.data;
  const same = inForce !== undefined && inForce.date === date;
  return [
    ...take(date, { event, own: true, inForce: same }),
    ...(same ? [] : take(inForce?.date, { event, own: false, inForce: true })),
  ];
}

function take(date: string | undefined, rest: Pick<Occasion, "event" | "own" | "inForce">): Occasion[] {
  const bounds = boundsOf(date);
  const precision = precisionOf(date);
  if (date === undefined || !bounds) return [];
  if (precision !== "day" && precision !== "month" && precision !== "interval") return [];
  return bounds[1] - bounds[0] < LONGEST ? [{ ...rest, date, precision }] : [];
}

/** Days of the three longest months in a row. */
const LONGEST = 92;

function keyOf({ event, own }: Occasion): string {
  return `${event.id} ${own ? "" : "in force"}`;
}
