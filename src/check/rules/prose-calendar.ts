import { writeEdtf, type CalendarDate } from "../../draft/calendar.ts";
import type { DatePattern } from "../../draft/date-reference.ts";
import { ENGLISH_DATE_PATTERNS } from "../../draft/date-words-en.ts";
import { FRENCH_DATE_PATTERNS } from "../../draft/date-words-fr.ts";
import { NUMERIC_DATE_PATTERNS } from "../../draft/date-words-numeric.ts";
import type { Language } from "../../schemas/languages.ts";
import { parseEdtf } from "../../schemas/parse-edtf.ts";

/** A date of the calendar that words of our own give by themselves: no weekdays alone, no "last month". */
export interface ProseDate {
  /** Offsets in the text, end excluded. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly precision: "day" | "month" | "year";
  /** EDTF; undefined where no year is given. For days that no calendar has, as written: 2021-02-30. */
  readonly value: string | undefined;
  /** Month and day, "09-08" or "09", where the words give one of each. */
  readonly monthDay: string | undefined;
}

/** Reads the dates of a text. */
export type DateReader = (text: string, language: Language) => readonly ProseDate[];

/** A reader that reads no text twice. */
export function makeDateReader(): DateReader {
  const known = { fr: new Map<string, readonly ProseDate[]>(), en: new Map<string, readonly ProseDate[]>() };
  return (text, language) => {
    const before = known[language].get(text);
    if (before) return before;
    const dates = readProseDates(text, language);
    known[language].set(text, dates);
    return dates;
  };
}

/** Every date of the calendar in a text of our own, in order; none overlaps another. */
export function readProseDates(text: string, language: Language): readonly ProseDate[] {
  const found: ProseDate[] = [];
  for (const [from, to] of findHints(text, language)) {
    const clause = text.slice(from, to);
    const candidates = PATTERNS[language].flatMap((pattern) => matchPattern(pattern, clause));
    candidates.sort((a, b) => a.start - b.start || b.end - a.end);
    let end = 0;
    for (const date of candidates) {
      if (date.start < end) continue;
      end = date.end;
      found.push({ ...date, start: from + date.start, end: from + date.end });
    }
  }
  return found;
}

/** The stretches of a text in which a date may stand: most sentences have none, and are not looked at further. */
function findHints(text: string, language: Language): (readonly [from: number, to: number])[] {
  const stretches: [from: number, to: number][] = [];
  for (const { 0: hint, index } of text.matchAll(HINTS[language])) {
    const last = stretches.at(-1);
    const end = index + hint.length;
    const blank = /\s/.exec(text.slice(end + REACH));
    const to = blank ? end + REACH + blank.index : text.length;
    if (last && index - REACH <= last[1]) last[1] = to;
    else stretches.push([Math.max(0, text.lastIndexOf(" ", index - REACH)), to]);
  }
  return stretches;
}

/** How far from the name of a month, or from a year, the rest of a date may stand. */
const REACH = 32;

function matchPattern({ pattern, read }: DatePattern, text: string): ProseDate[] {
  const found: ProseDate[] = [];
  for (const match of text.matchAll(pattern)) {
    const [start, end] = match.indices?.groups?.["date"] ?? [];
    const reference = read(match.groups ?? {});
    if (start === undefined || end === undefined || reference?.kind !== "calendar") continue;
    const date = describe(reference.date);
    if (date) found.push({ start, end, words: text.slice(start, end), ...date });
  }
  return found;
}

/** undefined for a date that hangs on another: "en juin dernier". */
function describe({
  year,
  lastYear,
  months,
  days,
}: CalendarDate): Pick<ProseDate, "precision" | "value" | "monthDay"> | undefined {
  if (typeof year === "object" || year === "last" || year === "next") return undefined;
  const precision = days ? "day" : months ? "month" : "year";
  const isOne = months !== undefined && months[0] === months[1] && (!days || days[0] === days[1]);
  const monthDay = isOne ? [months[0], ...(days ? [days[0]] : [])].map(twoDigits).join("-") : undefined;
  if (year === "near") return monthDay === undefined ? undefined : { precision, value: undefined, monthDay };
  const value = lastYear === undefined ? writeEdtf(year, months, days) : `${year}/${lastYear}`;
  return { precision, value, monthDay };
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}

/** First and last day of a date with a year, as days since 1970-01-01; undefined without one, and for days that no calendar has. */
export function spanOf({ value }: Pick<ProseDate, "value">): readonly [first: number, last: number] | undefined {
  const date = value === undefined ? null : parseEdtf(value);
  return date ? [date.first, date.last] : undefined;
}

/** Ways of wording a day, a month or a year of the calendar, by the names that src/draft/ gives them. */
const RULES = new Set(
  "day-month-year month-day-year day-month month-day days-month month-days month-year part-of-month month part-of-year years year year-in-brackets year-as-subject iso-day iso-month numeric-day-first numeric-day".split(
    " ",
  ),
);
const isCalendar = ({ rule }: DatePattern) => RULES.has(rule);
const PATTERNS: Record<Language, readonly DatePattern[]> = {
  fr: [...FRENCH_DATE_PATTERNS, ...NUMERIC_DATE_PATTERNS.fr].filter(isCalendar),
  en: [...ENGLISH_DATE_PATTERNS, ...NUMERIC_DATE_PATTERNS.en].filter(isCalendar),
};

/** What every such date has a part of. */
const HINTS: Record<Language, RegExp> = {
  fr: /(?<!\d)(?:19|20)\d\d(?!\d)|\d[/.]\d{1,2}[/.]\d|janv|f[ée]vr|mars|avril|avr\.|(?<!\p{L})mai(?!\p{L})|juin|juil|ao[uû]t|sept|octo|oct\.|nov|d[ée]c(?:\.|em)/giu,
  en: /(?<!\d)(?:19|20)\d\d(?!\d)|\d[/.]\d{1,2}[/.]\d|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec/gu,
};
