import type { Report } from "../../model/integrity.ts";
import type { Briefing, Site } from "../../model/site.ts";
import type { Reading } from "./reading.ts";

/** A briefing beside its article. */
export interface Compared {
  readonly briefing: Briefing;
  readonly reading: Reading;
  readonly site: Site;
}

/** Holds the structured facts of a briefing against the sentences they point at, and reports each that its sentence does not say. It judges no prose. */
export interface ArticleRule {
  /** In kebab-case, as the file that holds it. */
  readonly name: string;
  check(compared: Compared, report: Report): void;
}

/** Passages as messages name them: "p2s1 and p3". */
export function listPassages(passages: readonly string[]): string {
  return passages.length < 2 ? passages.join("") : `${passages.slice(0, -1).join(", ")} and ${passages.at(-1) ?? ""}`;
}
