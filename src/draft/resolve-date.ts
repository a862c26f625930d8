import { parseEdtf, type EdtfDate } from "../schemas/parse-edtf.ts";
import {
  mondayOf,
  readKnown,
  shiftMonth,
  weekdayOf,
  writeDay,
  writeDays,
  writeEdtf,
  type CalendarDate,
  type Known,
  type Toward,
} from "./calendar.ts";
import { MONTHS_OF_PART, type DateReference } from "./date-reference.ts";

/** What a reference is worked out against. */
export interface Surroundings {
  /** When the article appeared, if it is known by the year, the month or the day. */
  readonly anchor: Known | undefined;
  /** The date before it in the text, if near and worked out. */
  readonly previous: Known | undefined;
  /** The tense of its verb; either: the date is the nearest, before or after. */
  readonly tense: "past" | "future" | "either" | undefined;
}

/**
 * EDTF of what a reference means, unchecked; undefined where nothing says so. A date without a year is the last one before the anchor, or the next for a
 * verb that tells of what is to come; without a verb it may lie up to two months ahead. A weekday is the last one not after the day of the anchor, and
 * the anchor's month if that is all that is known of it.
 */
export function resolveReference(reference: DateReference, around: Surroundings): string | undefined {
  switch (reference.kind) {
    case "calendar":
      return resolveCalendar(reference.date, around);
    case "weekday":
      return resolveWeekday(reference, around);
    case "shift":
      return resolveShift(reference, reference.from === "anchor" ? around.anchor : around.previous);
    case "open":
      return undefined;
  }
}

/** A date without a year, in the year that brings it nearest to another date; in its very year if no more is known of that. */
export function nearestTo(date: CalendarDate, known: Known): string | undefined {
  const years = known.month === undefined ? [known.year] : [known.year - 1, known.year, known.year + 1];
  return nearestOf(candidatesOf(date, years), known)?.text;
}

function nearestOf(dates: readonly EdtfDate[], known: Known): EdtfDate | undefined {
  const distance = ({ first }: EdtfDate) => Math.abs(first - known.first);
  return [...dates].sort((a, b) => distance(a) - distance(b))[0];
}

/** A date without a year, the first that does not lie before another date. */
export function firstFrom(date: CalendarDate, known: Known): string | undefined {
  return candidatesOf(date, [known.year, known.year + 1]).find(({ last }) => last >= known.first)?.text;
}

function resolveCalendar(date: CalendarDate, { anchor, previous, tense }: Surroundings): string | undefined {
  const { year, months, days } = date;
  if (typeof year === "number") return undefined;
  if (typeof year === "object") {
    const base = year.from === "anchor" ? anchor : previous;
    return base && writeEdtf(base.year + year.count, months, days);
  }
  if (!anchor) return undefined;
  if (anchor.month !== undefined) {
    const nearest = (wanted: CalendarDate) => nearestToAnchor(wanted, year, anchor, tense);
    // A weekday that no such day fell on is a slip of the text.
    return nearest(date) ?? nearest({ ...date, weekday: undefined });
  }
  const years = date.weekday === undefined ? [anchor.year] : [anchor.year, anchor.year - 1];
  return year === "near" ? candidatesOf(date, years).at(-1)?.text : undefined;
}

function nearestToAnchor(
  date: CalendarDate,
  toward: Toward,
  anchor: Known,
  tense: Surroundings["tense"],
): string | undefined {
  const all = candidatesOf(
    date,
    [-2, -1, 0, 1, 2].map((count) => anchor.year + count),
  );
  // A day of the anchor's own month may lie before its day; a month cannot.
  const within = date.days !== undefined && anchor.day === undefined;
  if (toward === "last")
    return all.filter(({ last }) => last < anchor.first || (within && last <= anchor.last)).at(-1)?.text;
  if (toward === "next") return all.find(({ first }) => first > anchor.last || (within && first >= anchor.first))?.text;
  if (tense === "either") return nearestOf(all, anchor)?.text;
  if (tense === "future") return all.find(({ last }) => last >= anchor.first)?.text;
  const latest = tense === "past" ? anchor.last : anchor.last + AHEAD;
  return all.filter(({ first }) => first <= latest).at(-1)?.text;
}

/** The date in each of the years that have it, in order; only those on its weekday, if it names one and any of them is. */
function candidatesOf({ months, days, weekday }: CalendarDate, years: readonly number[]): EdtfDate[] {
  const all = [...years].sort((a, b) => a - b).flatMap((year) => parseEdtf(writeEdtf(year, months, days)) ?? []);
  const fitting = all.filter(({ first }) => weekday === undefined || weekdayOf(first) === weekday);
  return fitting.length > 0 ? fitting : all;
}

function resolveWeekday(
  { weekday, toward, week, from }: Extract<DateReference, { kind: "weekday" }>,
  { anchor, previous, tense }: Surroundings,
): string | undefined {
  const known = from === "text" ? previous : anchor;
  if (known?.month === undefined) return undefined;
  if (known.day === undefined)
    return from === "text" || toward === "next" || (week ?? 0) !== 0 ? undefined : known.text;
  if (week !== undefined) return writeDay(mondayOf(known.first) + 7 * week + ((weekday + 6) % 7));
  const since = (weekdayOf(known.first) - weekday + 7) % 7;
  const isNext = toward === "next" || (toward === "near" && (tense === "future" || tense === "either") && since > 0);
  if (isNext) return writeDay(known.first - since + 7);
  return writeDay(known.first - (toward === "last" && since === 0 ? 7 : since));
}

function resolveShift(
  { unit, count, part }: Extract<DateReference, { kind: "shift" }>,
  base: Known | undefined,
): string | undefined {
  if (!base) return undefined;
  const { year, month, day, first } = base;
  if (unit === "year") return writeEdtf(year + count, part && MONTHS_OF_PART[part]);
  if (month === undefined) return undefined;
  if (unit === "month") return shiftMonth(year, month, count);
  if (unit === "quarter") return quarterOf(year, month, count);
  // A day or a week of the month of the anchor, if no more is known than the month.
  if (day === undefined) return count === 0 || (unit === "day" && Math.abs(count) <= 2) ? base.text : undefined;
  if (unit === "day") return writeDay(first + count);
  const monday = mondayOf(first) + 7 * count;
  if (unit === "weekend") return writeDays(mondayOf(first - 5) + 5, mondayOf(first - 5) + 6);
  return part === "early" && count === 0 ? writeDays(monday, first) : writeDays(monday, monday + 6);
}

function quarterOf(year: number, month: number, count: number): string {
  const first = shiftMonth(year, month - ((month - 1) % 3), 3 * count);
  const known = readKnown(first);
  return `${first}/${shiftMonth(known?.year ?? year, known?.month ?? month, 2)}`;
}

/** How many days a date without a year and without a verb may lie ahead of the anchor. */
const AHEAD = 61;
