import type { Language } from "../schemas/languages.ts";
import type { DatePattern, DateReference } from "./date-reference.ts";

const FROM = String.raw`(?<![\p{L}\p{N}]|[\p{N}][./-])`;
const TO = String.raw`(?![\p{N}%]|[./-]\p{N})`;

const EVERYWHERE: readonly DatePattern[] = [
  {
    rule: "iso-day",
    pattern: numeric(
      `${FROM}(?<date>(?<year>(?:19|20)\\d{2})(?<sep>[-/.])(?<month>0?[1-9]|1[0-2])\\k<sep>(?<day>0?[1-9]|[12]\\d|3[01]))(?:(?=T\\d)|${TO})`,
    ),
    read: ({ year, month, day }) => calendarDay(year, month, day),
  },
  {
    rule: "iso-month",
    pattern: numeric(`${FROM}(?<date>(?<year>(?:19|20)\\d{2})-(?<month>0[1-9]|1[0-2]))${TO}`),
    read: ({ year, month }) => calendarDay(year, month, undefined),
  },
  {
    rule: "chinese-day",
    pattern: numeric(
      String.raw`(?<![\p{N}年]\s?)(?<date>(?<month>0?[1-9]|1[0-2])\s?月\s?(?<day>0?[1-9]|[12]\d|3[01])\s?[日号])`,
    ),
    read: ({ month, day }) => ({
      kind: "calendar",
      date: { year: "near", months: [Number(month), Number(month)], days: [Number(day), Number(day)] },
    }),
  },
  {
    rule: "chinese-date",
    pattern: numeric(
      String.raw`(?<!\p{N})(?<date>(?<year>(?:19|20)\d{2})\s?年(?:\s?(?<month>0?[1-9]|1[0-2])\s?月(?:\s?(?<day>0?[1-9]|[12]\d|3[01])\s?[日号])?)?)`,
    ),
    read: ({ year, month, day }) => calendarDay(year, month, day),
  },
];

/** Dates in figures: the order of day and month is the language's; an English date that could be either way round keeps its year only. */
export const NUMERIC_DATE_PATTERNS: Record<Language, readonly DatePattern[]> = {
  fr: [
    ...EVERYWHERE,
    {
      rule: "numeric-day-first",
      pattern: numeric(
        `${FROM}(?<date>(?<day>\\d{1,2})(?<sep>[/.-])(?<month>\\d{1,2})\\k<sep>(?<year>(?:19|20)?\\d{2}))${TO}`,
      ),
      read: ({ day, month, year, sep }) => {
        if (year?.length === 2 && sep !== "/") return undefined;
        return isMonth(month)
          ? calendarDay(fullYear(year), month, day)
          : isMonth(day)
            ? calendarDay(fullYear(year), day, month)
            : undefined;
      },
    },
  ],
  en: [
    ...EVERYWHERE,
    {
      rule: "numeric-day",
      pattern: numeric(
        `${FROM}(?<date>(?<one>\\d{1,2})(?<sep>[/.-])(?<two>\\d{1,2})\\k<sep>(?<year>(?:19|20)\\d{2}))${TO}`,
      ),
      read: ({ one, two, year, sep }) => {
        if (!isMonth(one) && !isMonth(two)) return undefined;
        // Only slashes are written month first.
        if (!isMonth(one) || (sep !== "/" && isMonth(two))) return calendarDay(year, two, one);
        if (!isMonth(two) || Number(one) === Number(two)) return calendarDay(year, one, two);
        return calendarDay(year, undefined, undefined);
      },
    },
  ],
};

function calendarDay(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): DateReference | undefined {
  if (day !== undefined && (Number(day) < 1 || Number(day) > 31)) return undefined;
  return {
    kind: "calendar",
    date: {
      year: Number(year),
      ...(month !== undefined && { months: [Number(month), Number(month)] }),
      ...(day !== undefined && { days: [Number(day), Number(day)] }),
    },
  };
}

function isMonth(digits: string | undefined): boolean {
  return Number(digits) >= 1 && Number(digits) <= 12;
}

/** Two figures of a year are of this century: the site reads news of 2018 and later. */
function fullYear(digits: string | undefined): string {
  return digits?.length === 2 ? `20${digits}` : (digits ?? "");
}

function numeric(source: string): RegExp {
  return new RegExp(source, "dgu");
}
