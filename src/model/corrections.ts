import type { Correction } from "../schemas/briefing.ts";
import { compareDates, yearOf } from "./edtf.ts";
import type { Briefing, Site } from "./site.ts";

/** A correction and the briefing it was made in. */
export interface CorrectionRow {
  readonly briefing: Briefing;
  readonly correction: Correction;
}

/** The corrections of all briefings, newest first; those of one date in the order of the briefings, and within one the last written first. */
export function listCorrections(site: Pick<Site, "briefings">): CorrectionRow[] {
  return site.briefings
    .flatMap((briefing) => sortCorrections(briefing).map((correction) => ({ briefing, correction })))
    .sort((a, b) => compareDates(a.correction.date, b.correction.date, "latest"));
}

/** The corrections of a briefing, newest first; of one date the last written first. */
export function sortCorrections({ data }: Briefing): Correction[] {
  return data.corrections.toReversed().sort((a, b) => compareDates(a.date, b.date, "latest"));
}

/** Rows that come newest first, under their years. */
export function groupByYear(rows: readonly CorrectionRow[]): [year: number, rows: CorrectionRow[]][] {
  const years = new Map<number, CorrectionRow[]>();
  for (const row of rows) {
    const year = yearOf(row.correction.date);
    if (year !== undefined) years.set(year, [...(years.get(year) ?? []), row]);
  }
  return [...years];
}
