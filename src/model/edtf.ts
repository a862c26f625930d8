import { parseEdtf, type EdtfDate, type Precision } from "../schemas/parse-edtf.ts";
import type { Bilingual, Language } from "../schemas/shared.ts";
import { NBSP } from "./typography.ts";

/** How precisely a date is known; `unknown` for none. */
export function precisionOf(date: string | undefined): Precision {
  return date === undefined ? "unknown" : read(date).precision;
}

/**
 * Orders dates by the middle of the days each may stand for, then by the first of these: "2020-10/2020-12" comes after "2020-10-24" and
 * before "2020-12", "2021" after "2021-03". Missing dates come last in either direction.
 */
export function compareDates(
  a: string | undefined,
  b: string | undefined,
  direction: "earliest" | "latest" = "earliest",
): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  const [x, y] = direction === "earliest" ? [read(a), read(b)] : [read(b), read(a)];
  return x.first + x.last - (y.first + y.last) || x.first - y.first;
}

/** The first and the last day a date may stand for, as `2021-03-01`; null for none and for "about", whose bounds nobody knows. */
export function findDateBounds(date: string | undefined): { earliest: string | null; latest: string | null } {
  if (date === undefined || read(date).precision === "approximate") return { earliest: null, latest: null };
  const { first, last } = read(date);
  return { earliest: isoDay(first), latest: isoDay(last) };
}

/** The first and the last day a date may stand for, as days since 1970-01-01; undefined for none. */
export function boundsOf(date: string | undefined): [first: number, last: number] | undefined {
  if (date === undefined) return undefined;
  const { first, last } = read(date);
  return [first, last];
}

/** Whether some day fits both dates: "2020-10" and "2020-10-24" agree, "2020-10" and "2020-11" do not. */
export function datesAgree(a: string, b: string): boolean {
  const [x, y] = [read(a), read(b)];
  return x.first <= y.last && y.first <= x.last;
}

/**
 * Whether one date certainly lies after the other: the first day it may stand for comes more than `tolerance` days after the last day of the
 * other. Never so where one is unknown or "about", whose bounds nobody knows.
 */
export function isAfter(date: string | undefined, other: string | undefined, tolerance = 0): boolean {
  const [later, earlier] = [date, other].map((each) => (each === undefined ? undefined : read(each)));
  if (!later || !earlier || [later, earlier].some(({ precision }) => precision === "approximate")) return false;
  return later.first > earlier.last + tolerance;
}

/** The year a date falls in, or begins in; undefined for none. */
export function yearOf(date: string | undefined): number | undefined {
  return date === undefined ? undefined : new Date(read(date).first * DAY).getUTCFullYear();
}

/** The month (1 to 12) when the date lies within one month, otherwise undefined. */
export function monthOf(date: string | undefined): number | undefined {
  if (date === undefined) return undefined;
  const { first, last, precision } = read(date);
  if (precision === "approximate") return undefined;
  const [start, end] = [new Date(first * DAY), new Date(last * DAY)];
  const same = start.getUTCFullYear() === end.getUTCFullYear() && start.getUTCMonth() === end.getUTCMonth();
  return same ? start.getUTCMonth() + 1 : undefined;
}

/** The value for `<time datetime>`: HTML knows years, months and days, no intervals and no "about". */
export function htmlDate(date: string): string | undefined {
  return /^\d{4}(?:-\d{2}){0,2}$/.test(date) ? date : undefined;
}

/**
 * A date as a sentence needs it, no more precise than it is: "18 mars 2021", "1er mars 2021", "mars 2021", "vers 2020",
 * "entre le 8 et le 14 mars 2021"; "18 March 2021", "about 2020", "between 8 and 14 March 2021". `wording` replaces it where the source is loose.
 */
export function formatDate(date: string | undefined, language: Language, wording?: Bilingual): string {
  if (wording) return wording[language];
  if (date === undefined) return language === "fr" ? "date inconnue" : "date unknown";
  if (date.includes("/")) return formatInterval(date, language);
  if (date.endsWith("~")) return formatAbout(date.slice(0, -1), language);
  return formatSingle(date, language);
}

/** The name of a month, 1 to 12, without capital in French. */
export function formatMonth(month: number, language: Language): string {
  return MONTHS[language][month - 1] ?? "";
}

const DAY = 86_400_000;

function read(date: string): EdtfDate {
  const parsed = parseEdtf(date);
  if (!parsed) throw new Error(`"${date}" is no EDTF date.`);
  return parsed;
}

function isoDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** A day takes its article in French: "vers le 8 mars 2021", "vers mars 2021". */
function formatAbout(date: string, language: Language): string {
  if (language === "en") return `about ${formatSingle(date, language)}`;
  return `vers ${date.split("-").length === 3 ? `le${NBSP}` : ""}${formatSingle(date, language)}`;
}

function formatSingle(date: string, language: Language): string {
  const [year, month, day] = date.split("-");
  return [formatDay(day, language), month && formatMonth(Number(month), language), year].filter(Boolean).join(NBSP);
}

function formatDay(day: string | undefined, language: Language): string | undefined {
  if (!day) return undefined;
  return language === "fr" && day === "01" ? "1er" : String(Number(day));
}

function formatInterval(date: string, language: Language): string {
  const [from = "", to = ""] = date.split("/");
  const start = from.split("-");
  const end = to.split("-");
  // What both ends share is said once: "between 8 and 14 March 2021".
  const shared = start.length === end.length ? (start[0] !== end[0] ? 0 : start[1] !== end[1] ? 1 : 2) : 0;
  const opening = [
    formatDay(start[2], language),
    shared < 2 && start[1] && formatMonth(Number(start[1]), language),
    shared < 1 && start[0],
  ]
    .filter(Boolean)
    .join(NBSP);
  const closing = formatSingle(to, language);
  if (language === "en") return `between ${opening} and ${closing}`;
  const article = (parts: string[]) => (parts.length === 3 ? `le${NBSP}` : "");
  return `entre ${article(start)}${opening} et ${article(end)}${closing}`;
}

const MONTHS = {
  fr: [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
  ],
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
} as const;
