import { findDateWords } from "../../draft/date-words.ts";
import { shiftMonth, writeDay } from "../../draft/calendar.ts";
import type { FoundDate } from "../../draft/analysis.ts";
import { boundsOf, datesAgree, monthOf, precisionOf, yearOf } from "../../model/edtf.ts";
import type { Briefing, Site } from "../../model/site.ts";
import type { Report } from "../../schemas/briefing.ts";
import { LANGUAGES } from "../../schemas/languages.ts";
import type { OtherSource } from "../../schemas/shared.ts";
import { findCounts } from "./counts.ts";
import type { Reading } from "./reading.ts";
import { listPassages, type ArticleRule } from "./rule.ts";

/**
 * The date of every report is what its passages give, no more precise: written out there (stated), worked out from the day of publication
 * (resolved), confirmed by a named source (corroborated), or drawn from dates of the article and of its sources (inferred).
 */
export const dates: ArticleRule = {
  name: "dates",
  check({ briefing, reading, site }, report) {
    briefing.data.events.forEach((event, i) => {
      if (event.date === undefined) return;
      const locators = new Set(reading.sentencesIn(event.passages));
      const found = reading.analysis.dates.filter(({ trace }) => locators.has(trace.locator));
      const fault = findFault(event, event.date, found, { briefing, reading, site });
      if (fault) report(briefing, ["events", i, fault.field], fault.message, fault.next);
    });
  },
};

interface Fault {
  readonly field: "date" | "dateBasis";
  readonly message: string;
  readonly next: string;
}

interface Around {
  readonly briefing: Briefing;
  readonly reading: Reading;
  readonly site: Site;
}

function findFault(event: Report, date: string, found: readonly FoundDate[], around: Around): Fault | undefined {
  const exact = found.filter(({ value }) => value === date);
  const published = around.briefing.data.published;
  switch (event.dateBasis) {
    case "stated":
    case "resolved": {
      if (exact.some(({ basis }) => basis === event.dateBasis)) return undefined;
      if (event.dateBasis === "resolved" && found.some((words) => listResolutions(words, published).includes(date)))
        return undefined;
      const [one] = exact;
      if (one) {
        return {
          field: "dateBasis",
          message: `"${one.trace.words}" in ${one.trace.locator} gives this date as "${one.basis}", not as "${event.dateBasis}".`,
          next: `Write dateBasis: ${one.basis}.`,
        };
      }
      return absent(event, date, found);
    }
    case "corroborated": {
      const support = listSupport(event, around);
      // What a source says does not outweigh the day that the article itself gives.
      const days = found.filter(({ value, role }) => role === "event" && precisionOf(value) === "day");
      const isContradicted = precisionOf(date) === "day" && days.length > 0 && exact.length === 0;
      if (isContradicted) return absent(event, date, days);
      if (support.includes(date)) return undefined;
      // The source may confirm only what the article leaves open, such as the year; or the day of publication that the date was worked out from.
      const isAnchored = around.briefing.data.publishedBasis === "corroborated";
      if (exact.length > 0 && (isAnchored || support.some((other) => datesAgree(other, date)))) return undefined;
      return {
        field: "date",
        message: `no source under source.corroboration of this briefing, or under sources of the event, gives "${date}".`,
        next: "Name the source that confirms the date, with its date or with what it adds; or write the basis that the article gives.",
      };
    }
    default: {
      if (exact.length > 0 || date === published || isBetween(date, around)) return undefined;
      const isSupported = listSupport(event, around).some((support) => datesAgree(support, date));
      if (isSupported && found.some((words) => sayPartOf(words, date))) return undefined;
      return absent(event, date, found);
    }
  }
}

function absent(event: Report, date: string, found: readonly FoundDate[]): Fault {
  const given = found.map(({ trace, value }) => `"${trace.words}"${value === undefined ? "" : ` (${value})`}`);
  const coarser = found.find(({ value }) => value !== undefined && value !== date && datesAgree(value, date));
  return {
    field: "date",
    message:
      given.length === 0
        ? `there is no date in ${listPassages(event.passages)}.`
        : coarser && precisionOf(coarser.value) !== precisionOf(date)
          ? `"${date}" is more precise than what is said in ${listPassages(event.passages)}: ${given.join(", ")}.`
          : `"${date}" does not stand in ${listPassages(event.passages)}, where the dates are ${given.join(", ")}.`,
    next: "Write the date as the article gives it, or name the passage that gives it.",
  };
}

/**
 * What words that give no date by themselves may come to: "un mois après", counted from the day of publication; "a few days earlier", somewhere in
 * its month; "depuis janvier", the year that holds it.
 */
function listResolutions({ trace, value, role }: FoundDate, published: string | undefined): string[] {
  if (value !== undefined) return role === "since" || role === "until" ? [value.slice(0, 4)] : [];
  const bounds = boundsOf(published);
  if (published === undefined || bounds === undefined) return [];
  const day = new Date(bounds[0] * DAY);
  const [year, month] = [day.getUTCFullYear(), day.getUTCMonth() + 1];
  return [
    ...LANGUAGES.flatMap((language) => findCounts(trace.words, language)).flatMap(({ value: number, counts }) => {
      const count = Number(number);
      if (counts === "months") return [shiftMonth(year, month, -count), shiftMonth(year, month, count)];
      if (counts === "years") return [String(year - count), String(year + count)];
      const isDays = /(?:jours?|days?)/iu.test(trace.words) && precisionOf(published) === "day";
      return isDays ? [writeDay(bounds[0] - count), writeDay(bounds[0] + count)] : [];
    }),
    ...(/quelques|few|several|plusieurs|derniers|recent/iu.test(trace.words) ? [published.slice(0, 7)] : []),
  ];
}

/** An interval between dates of the article, or up to the day it appeared. */
function isBetween(date: string, { briefing, reading }: Around): boolean {
  const ends = date.split("/");
  if (ends.length !== 2) return false;
  const known = new Set([briefing.data.published, ...reading.analysis.dates.map(({ value }) => value)]);
  return ends.every((end) => known.has(end));
}

/** Whether words give the month or the day of a date whose year comes from elsewhere, and nothing in it is more precise than they are. */
function sayPartOf({ value, trace }: FoundDate, date: string): boolean {
  if (value === undefined) {
    const [words] = LANGUAGES.flatMap((language) => findDateWords(`${trace.words} ${String(yearOf(date))}`, language));
    const wanted = monthOf(date);
    return (
      precisionOf(date) === "month" && wanted !== undefined && namesMonth(trace.words, wanted) && words !== undefined
    );
  }
  return value.slice(4) === date.slice(4) && date.length > 4;
}

function namesMonth(words: string, month: number): boolean {
  return LANGUAGES.some((language) =>
    new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" })
      .formatToParts(new Date(Date.UTC(2000, month - 1, 1)))
      .some(({ type, value }) => type === "month" && words.toLowerCase().includes(value.toLowerCase())),
  );
}

/** The dates that named sources beside the article give: of their publication, and in what they add. */
function listSupport(event: Report, { briefing, site }: Around): string[] {
  const entry = site.byId.get(event.id);
  const sources = entry?.kind === "events" ? entry.data.sources : [];
  return [...briefing.data.source.corroboration, ...sources].flatMap(datesOfSource);
}

export function datesOfSource({ published, adds }: OtherSource): string[] {
  return [
    ...(published === undefined ? [] : [published]),
    ...LANGUAGES.flatMap((language) => readDates(adds[language], language)),
  ];
}

function readDates(text: string, language: (typeof LANGUAGES)[number]): string[] {
  return findDateWords(text.replaceAll("\u00a0", " "), language).flatMap(({ value }) =>
    value === undefined ? [] : [value],
  );
}

const DAY = 86_400_000;
