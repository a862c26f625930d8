import { parseEdtf } from "../schemas/parse-edtf.ts";

/** A date of the calendar as far as words give it. Months count from 1; a span has its first and last month or day. */
export interface CalendarDate {
  readonly year: YearReference;
  /** Last year of a span of years. */
  readonly lastYear?: number | undefined;
  readonly months?: Span | undefined;
  readonly days?: Span | undefined;
  /** 0 for Sunday, as Date counts. */
  readonly weekday?: number | undefined;
}

export type Span = readonly [first: number, last: number];

/** The year itself; so many years from the anchor or from the date before it in the text; or the one that brings the date nearest to the anchor. */
export type YearReference = number | RelativeYear | Toward;
export interface RelativeYear {
  readonly count: number;
  readonly from: "anchor" | "text";
}

/** Before the anchor ("en juin dernier"), after it ("next June"), or either ("in June"). */
export type Toward = "last" | "next" | "near";

/** A year, month or day that is known for certain. */
export interface Known {
  /** EDTF. */
  readonly text: string;
  readonly year: number;
  readonly month: number | undefined;
  readonly day: number | undefined;
  /** First and last day it may stand for, as days since 1970-01-01. */
  readonly first: number;
  readonly last: number;
}

/** Reads EDTF of a year, month or day; undefined for intervals, for "about" and for what is no date. */
export function readKnown(edtf: string | undefined): Known | undefined {
  const date = edtf === undefined ? null : parseEdtf(edtf);
  if (!date || date.precision === "interval" || date.precision === "approximate") return undefined;
  const [year, month, day] = date.text.split("-").map(Number);
  return year === undefined ? undefined : { text: date.text, year, month, day, first: date.first, last: date.last };
}

/** EDTF of a date of a given year. It is not checked against the calendar: 31 February comes out as written. */
export function writeEdtf(year: number, months?: Span, days?: Span): string {
  if (!months) return writeYear(year);
  const [first, last] = months;
  if (first !== last) return `${writeMonth(year, first)}/${writeMonth(last < first ? year + 1 : year, last)}`;
  if (!days) return writeMonth(year, first);
  const [from, to] = days.map((day) => `${writeMonth(year, first)}-${twoDigits(day)}`);
  return from === to ? String(from) : `${String(from)}/${String(to)}`;
}

/** EDTF of the day with that number since 1970-01-01. */
export function writeDay(number: number): string {
  return new Date(number * DAY).toISOString().slice(0, 10);
}

/** EDTF of the days from the first to the last; a single day if they are the same. */
export function writeDays(first: number, last: number): string {
  return first === last ? writeDay(first) : `${writeDay(first)}/${writeDay(last)}`;
}

/** Year and month so many months later, as EDTF. */
export function shiftMonth(year: number, month: number, count: number): string {
  const months = year * 12 + month - 1 + count;
  return writeMonth(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1);
}

/** 0 for Sunday. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** The Monday of the week that holds the day. */
export function mondayOf(day: number): number {
  return day - ((weekdayOf(day) + 6) % 7);
}

function writeMonth(year: number, month: number): string {
  return `${writeYear(year)}-${twoDigits(month)}`;
}

function writeYear(year: number): string {
  return String(year).padStart(4, "0");
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}

const DAY = 86_400_000;
