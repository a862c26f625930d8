import type { Site } from "../model/site.ts";
import type { Urls } from "../model/urls.ts";

/** A file that is published beside the pages, made of the same Site. */
export interface Publication {
  /** Where it stands below the base, as in dist/: "data/events.json". No two publications share one. */
  readonly path: string;
  /** Makes its content; text is written as UTF-8. Called once in a build, and each time it is asked for in `npm run dev`. */
  readonly make: () => string | Uint8Array | Promise<string | Uint8Array>;
}

/** Lists the publications of one sort. It is quick: what takes time is done by `make`. */
export type Publisher = (site: Site, urls: Urls) => readonly Publication[];
