import { isAfter } from "../../model/edtf.ts";
import type { Path } from "../../model/references.ts";
import type { AnyEntry } from "../../model/site.ts";
import type { Rule } from "../rule.ts";

/**
 * What has happened lies in the past: that an article appeared, was read, reviewed, corrected, that an event is reported, alleged or announced, that
 * somebody was seen in a post. Only what is planned, and the end of a post, may lie ahead. A date of which some day has come is not in the future.
 */
export const futureDate: Rule = {
  name: "future-date",
  check({ site, today }, report) {
    for (const entry of site.byId.values()) {
      for (const { path, date, what } of listPastDates(entry)) {
        if (!isAfter(date, today)) continue;
        report(
          entry,
          path,
          `${String(date)} has not come yet (today is ${today}), and ${what}.`,
          what === HAPPENED ? "Correct the date, or write status: planned." : "Correct the date.",
        );
      }
    }
  },
};

interface PastDate {
  readonly path: Path;
  readonly date: string | undefined;
  /** Why it must lie in the past. */
  readonly what: string;
}

const HAPPENED = "this is told as having happened";

/** The dates of an entry that must lie in the past. */
function listPastDates(entry: AnyEntry): PastDate[] {
  switch (entry.kind) {
    case "briefings": {
      const { published, source, review, corrections, events } = entry.data;
      return [
        { path: ["published"], date: published, what: "the article has appeared" },
        { path: ["source", "retrieved"], date: source.retrieved, what: "the article has been read" },
        ...listSources(["source", "corroboration"], source.corroboration),
        { path: ["review", "date"], date: review?.date, what: "the briefing has been reviewed" },
        ...corrections.map(({ date }, i) => ({
          path: ["corrections", i, "date"],
          date,
          what: "the correction has been made",
        })),
        ...events.flatMap(({ date, status }, i) =>
          status === "planned" ? [] : [{ path: ["events", i, "date"], date, what: HAPPENED }],
        ),
      ];
    }
    case "events": {
      const { date, announced, status, sources } = entry.data;
      const happened = [
        { path: ["date"], date, what: HAPPENED },
        { path: ["announced"], date: announced, what: HAPPENED },
      ];
      return [...(status === "planned" ? [] : happened), ...listSources(["sources"], sources)];
    }
    case "people":
      return entry.data.roles.map(({ asOf }, i) => ({
        path: ["roles", i, "asOf"],
        date: asOf,
        what: "a source has shown the person in this post",
      }));
    default:
      return [];
  }
}

function listSources(path: Path, sources: readonly { readonly published?: string | undefined }[]): PastDate[] {
  return sources.map(({ published }, i) => ({
    path: [...path, i, "published"],
    date: published,
    what: "the source has appeared",
  }));
}
