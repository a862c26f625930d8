import type { Report as Reporter } from "../../model/integrity.ts";
import { namesPattern } from "../../model/sentences.ts";
import type { Event, Site } from "../../model/site.ts";
import type { OtherSource } from "../../schemas/shared.ts";
import { nameOf } from "./names.ts";
import { formsOf, partyOf, type Reading } from "./reading.ts";

/** An article that reports an event, at hand, with the passages of the report. */
export interface HeldReport {
  readonly reading: Reading;
  readonly passages: readonly string[];
  /** The sources beside the article that its briefing names. */
  readonly corroboration: readonly OtherSource[];
}

/**
 * Whoever acts in an event, or is acted upon, is named where a report tells of it, or in what a named source adds. `reports` are all of the
 * event's, every one with its article: where one is missing nothing can be said.
 */
export function checkEventParties(event: Event, reports: readonly HeldReport[], site: Site, report: Reporter): void {
  const { data } = event;
  const added = [...data.sources, ...reports.flatMap(({ corroboration }) => corroboration)];
  const isNamed = (id: string) => {
    if (reports.some(({ reading, passages }) => reading.names(id, passages))) return true;
    const party = partyOf(site, id);
    const forms = party && namesPattern(formsOf(party));
    return forms !== undefined && added.some(({ adds }) => [adds.fr, adds.en].some((text) => text.search(forms) >= 0));
  };
  for (const side of ["actors", "targets"] as const)
    data[side].forEach((id, i) => {
      if (isNamed(id)) return;
      report(
        event,
        [side, i],
        `no passage of its reports names ${nameOf(site, id)}, and no source adds it.`,
        "Name whom the article names, add the passage that does to the report, or the source that tells it.",
      );
    });
}
