import { publishData } from "../data/publish.ts";
import { publishTwins } from "../twins/publish.ts";
import { publishImages } from "../images/publish.ts";
import { publishSeals } from "../verify/publish.ts";
import type { Publication, Publisher } from "./publication.ts";
import type { Site } from "../model/site.ts";
import type { Urls } from "../model/urls.ts";

/** Everything that is published beside the pages. */
const PUBLISHERS: readonly Publisher[] = [publishData, publishImages, publishSeals, publishTwins];

/** Lists all publications of a site. Throws when two would stand at one address. */
export function listPublications(site: Site, urls: Urls, publishers = PUBLISHERS): Publication[] {
  const publications = publishers.flatMap((publish) => publish(site, urls));
  const seen = new Set<string>();
  for (const { path } of publications) {
    if (seen.has(path)) throw new Error(`Two publications have the path ${path}.`);
    seen.add(path);
  }
  return publications;
}
