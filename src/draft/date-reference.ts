import type { FoundDate } from "./analysis.ts";
import type { CalendarDate, Toward } from "./calendar.ts";
import { toLatin } from "./pattern.ts";

/** What words of a date refer to, before anybody asks what day they were written on. */
export type DateReference =
  | { readonly kind: "calendar"; readonly date: CalendarDate }
  /** A day of the week: the nearest, or that of a week so many weeks from the anchor's; from "text": the first after, or the last before, the date before it in the text. */
  | {
      readonly kind: "weekday";
      readonly weekday: number;
      readonly toward: Toward;
      readonly week?: number;
      readonly from?: "text";
    }
  /** So many days, weeks, months, quarters or years from the anchor or from the date before it in the text. */
  | {
      readonly kind: "shift";
      readonly unit: Unit;
      readonly count: number;
      readonly from: "anchor" | "text";
      readonly part?: Part | undefined;
    }
  /** Nothing that could be worked out: a length of time, a time of day, "a few days ago". */
  | { readonly kind: "open" };

export type Unit = "day" | "week" | "weekend" | "month" | "quarter" | "year";

/** "early" and "start of", "mid-", "late" and "end of". */
export type Part = "early" | "mid" | "late";

/** Months of a year that its parts stand for: "début 2021" is January to March, "mi-2021" May to August, "fin 2021" October to December. */
export const MONTHS_OF_PART = { early: [1, 3], mid: [5, 8], late: [10, 12] } as const;

export type Groups = Readonly<Record<string, string | undefined>>;

/** A way of wording a date. */
export interface DatePattern {
  readonly rule: string;
  /** With the flags `d` and `g`; its group `date` stands around the date's own words. */
  readonly pattern: RegExp;
  /** undefined: no date after all. */
  readonly read: (groups: Groups) => DateReference | undefined;
  /** Its role whatever stands before it. */
  readonly role?: FoundDate["role"];
}

/**
 * A pattern from a source in which a single blank stands for any blanks, ' for either apostrophe, and `date` need not be named if all of it is
 * the date. Nothing matches within a word or a number.
 */
export function datePattern(
  rule: string,
  source: string,
  read: DatePattern["read"],
  role?: FoundDate["role"],
): DatePattern {
  const whole = source.includes("(?<date>") ? source : `(?<date>${source})`;
  const spaced = whole
    .replaceAll(" ?", String.raw`\s{0,3}`)
    .replaceAll(" ", String.raw`\s{1,3}`)
    .replace(/'(?!’)/gu, "['’]");
  return {
    rule,
    pattern: new RegExp(toLatin(`${FROM}${spaced}${TO}`), "dgi"),
    read,
    ...(role && { role }),
  };
}

/** Where a date may begin and end: not within a word, a number or a sum. */
const FROM = String.raw`(?<![\p{L}\p{N}_@#]|\p{N}[.,/-]|[$€£¥₹]\s?)`;
const TO = String.raw`(?![\p{L}\p{N}_%€$£]|[.,/]\p{N}|-\p{N})`;
