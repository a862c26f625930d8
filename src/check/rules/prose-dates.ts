import type { Report } from "../../model/integrity.ts";
import type { Briefing } from "../../model/site.ts";
import type { Rule } from "../rule.ts";
import { makeDateReader, spanOf, type DateReader, type ProseDate } from "./prose-calendar.ts";
import {
  collectBriefingDates,
  collectReportDates,
  collectSourceDates,
  datesOfEvents,
  spellPlace,
  type DateFact,
  type EventDates,
} from "./prose-date-facts.ts";
import {
  alignParts,
  findDisagreements,
  listBriefingProse,
  listEventProse,
  type ProsePair,
  type Segment,
} from "./prose-texts.ts";

/**
 * A date that readers meet in prose is one that the briefing or the event knows: a day is the day of a fact, a month holds a fact or lies in one, and what
 * is marked with an event agrees with that event. Two versions of a text name the same days. What words leave open ("jeudi", "last month") is
 * nobody's fault, nor is a year by itself, unless the event that marks it has another.
 */
export const proseDates: Rule = {
  name: "prose-dates",
  check({ site, places }, report) {
    const read = makeDateReader();
    const datesOf = datesOfEvents(site, read);
    const reporting = new Map<string, (readonly DateFact[])[]>();
    for (const briefing of site.briefings) {
      const facts = collectBriefingDates(briefing, read, datesOf);
      for (const { id } of briefing.data.events) {
        const known = reporting.get(id);
        if (known) known.push(facts);
        else reporting.set(id, [facts]);
      }
      const marked = (segment: Segment) => readMarks(segment, briefing, read, datesOf);
      for (const pair of listBriefingProse(briefing, places))
        checkPair(pair, { facts, more: [], read, marked }, report);
    }
    for (const event of site.events) {
      const { own, told } = datesOf(event.id);
      const knowledge = {
        facts: [...own, ...told],
        more: reporting.get(event.id) ?? [],
        read,
        marked: () => undefined,
      };
      for (const pair of listEventProse(event)) checkPair(pair, knowledge, report);
    }
  },
};

interface Knowledge {
  readonly facts: readonly DateFact[];
  /** For an event, the facts of the briefings that report it: they are asked where its own do not suffice. */
  readonly more: readonly (readonly DateFact[])[];
  readonly read: DateReader;
  readonly marked: (segment: Segment) => Marked | undefined;
}

interface Found {
  readonly segment: Segment;
  readonly date: ProseDate;
}

/** What the marks after a sentence allow it to say; undefined where they leave it open. */
interface Marked {
  readonly allowed: readonly DateFact[];
  /** The dates of the event, for the message. */
  readonly event: string;
  readonly own: readonly DateFact[];
  /** No other mark stands beside that of the event. */
  readonly isAlone: boolean;
}

function checkPair({ key, texts }: ProsePair, { facts, more, read, marked }: Knowledge, report: Report): void {
  const dates = texts.map(({ parts }) => parts.map((part) => part.flatMap((segment) => datesIn(segment, read))));
  if (dates.every((parts) => parts.every((part) => part.length === 0))) return;
  const isOfOther = (fact: DateFact) => fact.key === undefined || fact.key !== key;
  const near = facts.filter(isOfOther);
  let others: readonly DateFact[] | undefined = more.length === 0 ? near : undefined;
  const allOthers = () => (others ??= [...near, ...more.flat().filter(isOfOther)]);
  const isKnown = (date: ProseDate) =>
    near.some((fact) => agrees(date, fact)) ||
    allOthers().some((fact) => agrees(date, fact)) ||
    (date.precision === "day" && isRoomFor(date, allOthers()));
  // A claim is a fact of its own: what it says alone is not contradicted by anybody as long as its two versions agree.
  const isOfClaim = ({ segment, date }: Found) =>
    key.startsWith("claims ") &&
    texts.length > 1 &&
    dates.every((parts, i) => texts[i] === segment.text || parts.flat().some((other) => isSameDate(date, other.date)));
  const blamed = new Set<Found>();
  const blame = (found: Found, [message, next]: Wording) => {
    if (blamed.has(found)) return;
    blamed.add(found);
    const { file, path } = found.segment.text;
    const line = found.segment.lineOf(found.date.start);
    report(line === undefined ? { file } : { file, line }, path, message, next);
  };
  const all = dates.flat(2);
  for (const found of all) {
    const { date, segment } = found;
    if (date.precision !== "year" && !isKnown(date) && !isOfClaim(found)) blame(found, wordUnknown(found, allOthers()));
    if (segment.marks.length === 0 || all.filter((other) => other.segment === segment).length > 1) continue;
    const mark = marked(segment);
    if (mark && !isAllowed(date, mark)) blame(found, wordMarked(found, mark));
  }
  const [one, other] = dates;
  if (!one || !other) return;
  for (const [here, there] of alignParts(one, other)) {
    for (const precision of ["day", "month"] as const) {
      const only = (found: readonly Found[]) => found.filter(({ date }) => date.precision === precision);
      for (const [a, b] of findDisagreements(only(here), only(there), (x, y) => isSameDate(x.date, y.date))) {
        // Where one of the two is wrong by itself, it has been told.
        if (!isKnown(a.date) || !isKnown(b.date)) continue;
        blame(a, wordDisagreement(a, b));
        blame(b, wordDisagreement(b, a));
      }
    }
  }
}

function datesIn(segment: Segment, read: DateReader): Found[] {
  return read(segment.words, segment.text.language).map((date) => ({ segment, date }));
}

function isSameDate(a: ProseDate, b: ProseDate): boolean {
  return a.value !== undefined && b.value !== undefined ? a.value === b.value : a.monthDay === b.monthDay;
}

/** Whether a date repeats a fact: a day that very day or an end of an interval, a month any fact that shares a day with it. */
function agrees(date: ProseDate, fact: DateFact): boolean {
  if (date.precision === "day") {
    if (date.value !== undefined)
      return fact.value?.split("/").includes(date.value) === true || fact.value === date.value;
    return endsOf(fact).includes(date.monthDay ?? "");
  }
  const span = spanOf(date);
  if (span) return fact.span !== undefined && span[0] <= fact.span[1] && fact.span[0] <= span[1];
  const month = date.monthDay ?? "";
  return fact.monthDay?.startsWith(month) === true || monthsOf(fact).includes(month);
}

/** A day within a month or an interval is as good as any where no fact gives a day in it. */
function isRoomFor(date: ProseDate, facts: readonly DateFact[]): boolean {
  const day = spanOf(date);
  return facts.some(({ precision, span, monthDay }) => {
    if (!span || (precision !== "month" && precision !== "interval")) return false;
    const isWithin = day
      ? span[0] <= day[0] && day[1] <= span[1]
      : precision === "month" && date.monthDay?.slice(0, 2) === monthDay;
    return (
      isWithin &&
      !facts.some((fact) => fact.precision === "day" && fact.span && span[0] <= fact.span[0] && fact.span[0] <= span[1])
    );
  });
}

/** Month and day of a fact, or of both ends of an interval. */
function endsOf({ value, monthDay }: DateFact): readonly string[] {
  if (monthDay !== undefined) return [monthDay];
  return value?.split("/").map((end) => end.slice(5)) ?? [];
}

/** The months that a fact of at most a year touches. */
function monthsOf({ span }: DateFact): readonly string[] {
  if (!span || span[1] - span[0] > 366) return [];
  const months = [];
  for (let day = span[0]; day <= span[1]; day += 27) months.push(monthOf(day));
  return [...months, monthOf(span[1])];
}

function monthOf(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(5, 7);
}

function readMarks(
  { marks }: Segment,
  briefing: Briefing,
  read: DateReader,
  datesOf: (event: string) => EventDates,
): Marked | undefined {
  const event = marks.find(({ attribute }) => attribute === "event");
  if (!event || marks.some(({ attribute }) => attribute === "by" || attribute === "passages")) return undefined;
  const events = marks.filter(({ attribute }) => attribute === "event");
  const own = events.flatMap(({ value }) => [...collectReportDates(briefing, value, read), ...datesOf(value).own]);
  if (own.length === 0) return undefined;
  const allowed = [
    ...own,
    ...marks.flatMap(({ attribute, value }) => {
      if (attribute === "event") return datesOf(value).told;
      if (attribute === "other") return collectSourceDates(briefing, value, read);
      return [];
    }),
  ];
  // What a claim or a figure is about may have a date of its own.
  const isOpen = marks.some(({ attribute }) => attribute === "claim" || attribute === "figure");
  return isOpen ? undefined : { allowed, event: event.value, own, isAlone: marks.length === 1 };
}

function isAllowed(date: ProseDate, { allowed, isAlone }: Marked): boolean {
  if (date.precision === "year") {
    const span = spanOf(date);
    return !isAlone || !span || allowed.some((fact) => fact.span && span[0] <= fact.span[1] && fact.span[0] <= span[1]);
  }
  if (allowed.some((fact) => agrees(date, fact))) return true;
  return date.precision === "day" && isRoomFor(date, allowed);
}

type Wording = readonly [message: string, next: string];

function wordUnknown({ segment, date }: Found, facts: readonly DateFact[]): Wording {
  const { file } = segment.text;
  const nearest = findNearestFact(date, facts);
  const hint =
    nearest?.value === undefined
      ? "no date is known here"
      : `the nearest fact is ${nearest.value} in ${spellPlace(nearest, file)}`;
  return [
    `the text says "${date.words}"; ${hint}.`,
    "Correct the one that is wrong, or give the date where it belongs: to its event, to the report of it, or in what the source of it adds.",
  ];
}

function wordMarked({ segment, date }: Found, { event, own }: Marked): Wording {
  const nearest = findNearestFact(date, own);
  const known =
    nearest?.value === undefined ? "" : `; its date is ${nearest.value} in ${spellPlace(nearest, segment.text.file)}`;
  return [
    `the text says "${date.words}" of the event "${event}"${known}.`,
    "Correct the one that is wrong, or mark the sentence with the source that gives this date.",
  ];
}

function wordDisagreement({ date }: Found, other: Found): Wording {
  const line = other.segment.lineOf(other.date.start);
  const { file, path } = other.segment.text;
  const place = line === undefined ? spellPlace({ file, path }, "") : `${file}, line ${String(line)},`;
  return [
    `the text says "${date.words}" where ${place} says "${other.date.words}".`,
    "Correct the one that is wrong: both texts tell the same.",
  ];
}

/** By days between them; without a year, by days of the year. */
function findNearestFact(date: ProseDate, facts: readonly DateFact[]): DateFact | undefined {
  const [day] = spanOf(date) ?? [];
  const inYear = (monthDay: string | undefined) => {
    const [month = "0", of = "1"] = monthDay?.split("-") ?? [];
    return Number(month) * 30 + Number(of);
  };
  const distance = (fact: DateFact) =>
    day !== undefined && fact.span
      ? Math.min(Math.abs(fact.span[0] - day), Math.abs(fact.span[1] - day))
      : Math.abs(inYear(fact.monthDay) - inYear(date.monthDay)) + 1000;
  return facts
    .filter(({ value }) => value !== undefined)
    .reduce<DateFact | undefined>((best, fact) => (best && distance(best) <= distance(fact) ? best : fact), undefined);
}
