import type { ContentFile } from "../model/content-file.ts";
import type { Report } from "../model/integrity.ts";
import type { Site } from "../model/site.ts";

/** What a rule sees: content/ whole, with its drafts, every reference in it leading somewhere. */
export interface Checked {
  readonly site: Site;
  /** The files by path, for what is not in the site: bodies' first lines, the order of keys. */
  readonly places: ReadonlyMap<string, ContentFile>;
  /** The day it is checked, such as 2026-03-18. */
  readonly today: string;
}

/** Looks at content/ and reports what is wrong with it, each problem at its file and field. It changes nothing, and reads nothing else. */
export interface Rule {
  /** In kebab-case, as the file that holds it: `event-without-report`. */
  readonly name: string;
  check(content: Checked, report: Report): void;
}
