import { parseEdtf } from "../schemas/parse-edtf.ts";

/**
 * The day that a page's dates of publication name, the likeliest first, as EDTF, in the offset the page states: 2022-07-21T00:43+02:00 is
 * 2022-07-21. If the first is in UTC and another names the same moment in an offset of its own, that one is taken: it is the outlet's. A page
 * that gives a month or a year only keeps it. Values that cannot be, or that could be read in two ways (07/08/2022), are passed over.
 */
export function reducePublished(given: readonly string[]): string | undefined {
  const moments = given.flatMap((each) => readMoment(each) ?? []);
  const first = moments[0];
  if (!first) return undefined;
  const local = moments.find((each) => each.offset !== 0 && each.time !== undefined && each.time === first.time);
  return first.offset === 0 && local ? local.date : first.date;
}

interface Moment {
  readonly date: string;
  /** Milliseconds since 1970, and minutes east of Greenwich, if both are stated. */
  readonly time: number | undefined;
  readonly offset: number | undefined;
}

function readMoment(given: string): Moment | undefined {
  const text = given.trim().replace(/\[[^\]]*\]$/, "");
  const iso = ISO.exec(text);
  if (!iso) {
    const date = readWords(text);
    return date === undefined ? undefined : { date, time: undefined, offset: undefined };
  }
  const { year = "", month, day, hour, minute = "0", second = "0", zone } = iso.groups ?? {};
  const date = [year, month, day].filter((part) => part !== undefined).join("-");
  if (!isPossible(date) || Number(hour ?? 0) > 23 || Number(minute) > 59 || Number(second) > 60) return undefined;
  const offset = zone === undefined ? undefined : readOffset(zone);
  if (offset !== undefined && Math.abs(offset) > 14 * 60) return undefined;
  if (hour === undefined || offset === undefined) return { date, time: undefined, offset: undefined };
  const local = Date.parse(`${date}T${hour}:${minute.padStart(2, "0")}:00Z`);
  return { date, time: local - offset * 60_000, offset };
}

/** "Thu, 21 Jul 2022 10:43:00 +0200", "July 21, 2022 10:43 am", "Thu Jul 21 2022": dates of mail, of English pages and of JavaScript. */
function readWords(text: string): string | undefined {
  const match = MAIL.exec(text) ?? ENGLISH.exec(text);
  const { day = "", month = "", year = "" } = match?.groups ?? {};
  const number = MONTHS.indexOf(month.toLowerCase()) + 1;
  const date = `${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isPossible(date) ? date : undefined;
}

function readOffset(zone: string): number {
  const match = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone);
  return match ? (match[1] === "-" ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3] ?? 0)) : 0;
}

/** A day there is, since there is a web: systems without a date write 1970-01-01 or 0001-01-01. */
function isPossible(date: string): boolean {
  return parseEdtf(date) !== null && date >= "1990" && date < "2100";
}

const ISO =
  /^(?<year>\d{4})(?:-?(?<month>\d{2})(?:-?(?<day>\d{2})(?:(?:T|\s+)(?<hour>\d{2}):?(?<minute>\d{2})(?::?(?<second>\d{2})(?:[.,]\d+)?)?\s*(?<zone>Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?)?)?$/i;
const MAIL = /^(?:[a-z]{3,9},?\s+)?(?<day>\d{1,2})\s+(?<month>[a-z]{3})[a-z]*\.?,?\s+(?<year>\d{4})\b/i;
const ENGLISH =
  /^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s+)?(?<month>[a-z]{3})[a-z]*\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})\b/i;
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
