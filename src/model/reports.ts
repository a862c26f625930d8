import type { Amount } from "../schemas/amount.ts";
import type { Report } from "../schemas/briefing.ts";
import type { Language } from "../schemas/shared.ts";
import { datesAgree } from "./edtf.ts";
import { findReportsOf } from "./backlinks.ts";
import { displayName } from "./names.ts";
import { findEntry, type Briefing, type Event, type Site } from "./site.ts";

/** One briefing's report of an event. */
export interface EventReport {
  readonly briefing: Briefing;
  readonly report: Report;
}

/** Who published the article of a briefing, with the agency it comes from: "Zonebourse (Reuters)". */
export function sourceName(site: Site, { data: { source } }: Briefing, language: Language): string {
  const name = (id: string) => displayName(findEntry(site, "outlets", id), language);
  return source.agency ? `${name(source.outlet)} (${name(source.agency)})` : name(source.outlet);
}

/** What the outlet's own narration is worth: a partisan outlet's is an allegation. */
export function narrationEvidence(site: Site, { data: { source } }: Briefing): "reported" | "alleged" {
  return findEntry(site, "outlets", source.outlet).data.kind === "partisan" ? "alleged" : "reported";
}

/** What the reports of one event differ in. */
export type Difference = "date" | "amount" | "status" | "wording";

/** All reports of an event, newest briefing first. */
export function listReports(site: Site, event: Event): EventReport[] {
  return findReportsOf(site, event.id).flatMap((briefing) =>
    briefing.data.events.filter((report) => report.id === event.id).map((report) => ({ briefing, report })),
  );
}

/** The same of all events, by their ids. */
export function indexReports(site: Site): ReadonlyMap<string, readonly EventReport[]> {
  const reports = new Map<string, EventReport[]>();
  for (const briefing of site.briefings) {
    for (const report of briefing.data.events) {
      const known = reports.get(report.id);
      if (known) known.push({ briefing, report });
      else reports.set(report.id, [{ briefing, report }]);
    }
  }
  return reports;
}

/**
 * What the reports of an event differ in, in the order date, amount, status, wording. Dates differ when no day fits both, or when one says
 * more than the other; an amount differs when two of them give the same kind of sum in the same currency and not the same values; a note
 * always tells of a difference in wording.
 */
export function findDifferences(event: Event, reports: readonly EventReport[]): Difference[] {
  const dates = [event.data.date, ...reports.map(({ report }) => report.date)].filter((date) => date !== undefined);
  const statuses = new Set([event.data.status, ...reports.map(({ report }) => report.status)]);
  const accounts = [event.data.amounts, ...reports.map(({ report }) => report.amounts)];
  const differences: [Difference, boolean][] = [
    ["date", new Set(dates).size > 1],
    ["amount", accounts.some((one) => accounts.some((other) => differInAmount(one, other)))],
    ["status", statuses.size > 1],
    ["wording", reports.some(({ report }) => report.note !== undefined)],
  ];
  return differences.flatMap(([difference, found]) => (found ? [difference] : []));
}

/** Whether two accounts give a kind of sum in the same currency, but not the same values: a total and its parts are several values of one account. */
function differInAmount(one: readonly Amount[], other: readonly Amount[]): boolean {
  return one.some(({ currency, kind }) => {
    const [values, others] = [one, other].map((amounts) => {
      const same = amounts.filter((amount) => amount.currency === currency && amount.kind === kind);
      return same.map(({ value }) => value).sort();
    });
    return others !== undefined && others.length > 0 && others.join() !== values?.join();
  });
}

/** Whether a report's date contradicts the event's: no day fits both. */
export function contradictsDate(event: Event, report: Report): boolean {
  return event.data.date !== undefined && report.date !== undefined && !datesAgree(event.data.date, report.date);
}
