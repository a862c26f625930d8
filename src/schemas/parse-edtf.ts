/** How precisely a date is known. An interval means "some time within". */
export type Precision = "day" | "month" | "year" | "interval" | "approximate" | "unknown";

/** A parsed date: first and last day it may stand for, as days since 1970-01-01 (UTC). */
export interface EdtfDate {
  readonly text: string;
  readonly precision: Exclude<Precision, "unknown">;
  readonly first: number;
  readonly last: number;
}

const SINGLE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(~)?$/;

/**
 * Reads the part of EDTF (ISO 8601-2:2019) that Vigie uses: `2021`, `2021-03`, `2021-03-18`, an interval of two of
 * these (`2020-11/2020-12`), and a closing `~` for "about" on a single date (`2020~`). Returns null for anything else, for days that no
 * calendar has (`2022-02-30`), and for intervals whose ends overlap or stand in the wrong order.
 */
export function parseEdtf(text: string): EdtfDate | null {
  const parts = text.split("/");
  if (parts.length > 2) return null;
  const bounds = parts.map(parseSingle);
  const start = bounds[0];
  const end = bounds.at(-1);
  if (!start || !end) return null;
  if (bounds.length === 1) return { text, ...start };
  // An interval already means "some time within": "about" adds nothing to its ends.
  if (text.includes("~") || start.last >= end.first) return null;
  return { text, precision: "interval", first: start.first, last: end.last };
}

function parseSingle(text: string): Omit<EdtfDate, "text"> | null {
  const match = SINGLE.exec(text);
  if (!match) return null;
  const [, year, month, day, about] = match;
  const first = dayNumber(Number(year), Number(month ?? 1), Number(day ?? 1));
  if (first === null) return null;
  const last = day
    ? first
    : month
      ? Date.UTC(Number(year), Number(month), 0) / DAY
      : Date.UTC(Number(year), 12, 0) / DAY;
  const precision = about ? "approximate" : day ? "day" : month ? "month" : "year";
  return { precision, first, last };
}

const DAY = 86_400_000;

function dayNumber(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.getTime() / DAY : null;
}
