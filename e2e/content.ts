import { loadSite } from "../src/load.ts";
import type { Site } from "../src/model/site.ts";

/** What content/ holds, to compare the built pages with. Tests pick from it by themselves: they do not ask the model what is right. */
export function readContent(): Promise<Site> {
  return loadSite({ root: process.cwd() });
}
