import { htmlDate, precisionOf } from "../model/edtf.ts";

/** A date as ISO 8601 has it, year, month or day; undefined for intervals and "about", which it cannot say as they are meant. */
export function isoDate(date: string | undefined): string | undefined {
  return date === undefined ? undefined : htmlDate(date);
}

/** A date only if a day is known. */
export function isoDay(date: string | undefined): string | undefined {
  return precisionOf(date) === "day" ? date : undefined;
}

/** The time that something speaks of, as an ISO 8601 date or interval; undefined where nobody knows its bounds. */
export function isoCoverage(date: string | undefined): string | undefined {
  return date !== undefined && precisionOf(date) === "interval" ? date : isoDate(date);
}
