import { writeEdtf, type CalendarDate } from "../../draft/calendar.ts";
import type { DatePattern } from "../../draft/date-reference.ts";
import { ENGLISH_DATES } from "../../draft/date-vocabulary-en.ts";
import { FRENCH_DATES } from "../../draft/date-vocabulary-fr.ts";
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
  for (const { from, to, hints } of findHints(text, language)) {
    const clause = text.slice(from, to);
    const candidates = readClause(clause, language, hints);
    candidates.sort((a, b) => a.start - b.start || b.end - a.end);
    let end = 0;
    for (const date of candidates) {
      if (date.start < end) continue;
      end = date.end;
      if (date.precision !== undefined) found.push({ ...date, start: from + date.start, end: from + date.end });
    }
  }
  return found;
}

/** A stretch of a text in which a date may stand. */
interface Stretch {
  readonly from: number;
  to: number;
  /** Offsets in the stretch, and words, of what lets us think so: names of months, years, figures. */
  readonly hints: { readonly at: number; readonly words: string }[];
}

/** Most sentences have no date, and are not looked at further. */
function findHints(text: string, language: Language): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { 0: words, index } of text.matchAll(HINTS[language])) {
    const last = stretches.at(-1);
    const end = index + words.length;
    const blank = /\s/.exec(text.slice(end + REACH));
    const to = blank ? end + REACH + blank.index : text.length;
    if (last && index - REACH <= last.to) {
      last.to = to;
      last.hints.push({ at: index - last.from, words });
    } else {
      const from = Math.max(0, text.lastIndexOf(" ", index - REACH));
      stretches.push({ from, to, hints: [{ at: index - from, words }] });
    }
  }
  return stretches;
}

/** How far from the name of a month, or from a year, the rest of a date may stand. */
const REACH = 32;

/** Words of a date that hangs on another, "juin dernier": no part of them is a date by itself. */
interface OpenDate {
  readonly start: number;
  readonly end: number;
  readonly precision?: undefined;
}

/** The patterns of `npm run draft` are slow: plain days and months with their year are read by one of our own, and most texts have no others. */
function readClause(clause: string, language: Language, hints: Stretch["hints"]): (ProseDate | OpenDate)[] {
  const plain: ProseDate[] = [];
  for (const match of clause.matchAll(PLAIN[language])) {
    const { day, month = "", year } = match.groups ?? {};
    if (day === undefined && year === undefined) continue;
    const number = MONTHS[language](month);
    const date = { year: year === undefined ? ("near" as const) : Number(year), months: [number, number] as const };
    const described = describe(day === undefined ? date : { ...date, days: [Number(day), Number(day)] });
    const [start, end] = [match.index, match.index + match[0].length];
    if (described) plain.push({ start, end, words: match[0], ...described });
  }
  const isRead = ({ at }: { at: number }) => plain.some(({ start, end }) => start <= at && at < end);
  const left = hints.filter((hint) => !isRead(hint));
  const isSpan = plain.some(({ start }) => SPAN.test(clause.slice(0, start)));
  if (left.length === 0 && !isSpan) return plain;
  const isYears = !isSpan && left.every(({ words }) => /^\d{4}$/.test(words));
  const patterns = isYears ? YEAR_PATTERNS[language] : PATTERNS[language];
  return [...plain, ...patterns.flatMap((pattern) => matchPattern(pattern, clause))];
}

/** "18 mars 2021", "1er mars", "mars 2021"; "18 March 2021", "18 March", "March 2021". */
const plainDate = (months: string) =>
  new RegExp(
    String.raw`(?<![\p{L}\p{N}]|\p{N}[.,/-])(?:(?<day>0?[1-9]|[12]\d|3[01])(?:\s?er)?\s)?(?<month>${months})(?:\s(?<year>(?:19|20)\d\d))?(?![\p{L}\p{N}]|[-/]\p{N}|,?\s\p{N}|\s(?:de\s)?(?:l['’]an|dernier|passé|prochain|la même|cette|last|next))`,
    "gu",
  );
const PLAIN: Record<Language, RegExp> = {
  fr: plainDate("janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"),
  en: plainDate("January|February|March|April|May|June|July|August|September|October|November|December"),
};
const MONTHS = { fr: FRENCH_DATES.month, en: ENGLISH_DATES.month };

/** Before a day that is the last of several: "du 8 au", "8 and". */
const SPAN = /\d(?:er|st|nd|rd|th)?(?:\s(?:au|et(?:\sle)?|and|to)\s|\s?[-–]\s?)$/u;

function matchPattern({ pattern, read }: DatePattern, text: string): (ProseDate | OpenDate)[] {
  const found: (ProseDate | OpenDate)[] = [];
  for (const match of text.matchAll(pattern)) {
    const [start, end] = match.indices?.groups?.["date"] ?? [];
    const reference = read(match.groups ?? {});
    if (start === undefined || end === undefined || reference?.kind !== "calendar") continue;
    const date = describe(reference.date);
    found.push(date ? { start, end, words: text.slice(start, end), ...date } : { start, end });
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
  "month-toward month-of-relative-year day-month-year month-day-year day-month month-day days-month month-days month-year part-of-month month part-of-year years year year-in-brackets year-as-subject iso-day iso-month numeric-day-first numeric-day".split(
    " ",
  ),
);
const isCalendar = ({ rule }: DatePattern) => RULES.has(rule);
const isOfYears = ({ rule }: DatePattern) => /^(?:years?|part-of-year|numeric|iso)/.test(rule);
const PATTERNS: Record<Language, readonly DatePattern[]> = {
  fr: [...FRENCH_DATE_PATTERNS, ...NUMERIC_DATE_PATTERNS.fr].filter(isCalendar),
  en: [...ENGLISH_DATE_PATTERNS, ...NUMERIC_DATE_PATTERNS.en].filter(isCalendar),
};
const YEAR_PATTERNS: typeof PATTERNS = { fr: PATTERNS.fr.filter(isOfYears), en: PATTERNS.en.filter(isOfYears) };

/** What every such date has a part of. */
const HINTS: Record<Language, RegExp> = {
  fr: /(?<!\d)(?:19|20)\d\d(?!\d)|\d[/.]\d{1,2}[/.]\d|janv|f[ée]vr|mars|avril|avr\.|(?<!\p{L})mai(?!\p{L})|juin|juil|ao[uû]t|sept|octo|oct\.|nov|d[ée]c(?:\.|em)/giu,
  en: /(?<!\d)(?:19|20)\d\d(?!\d)|\d[/.]\d{1,2}[/.]\d|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec/gu,
};
