import type { Site } from "../../model/site.ts";
import type { Urls } from "../../model/urls.ts";
import { describeBriefings } from "./briefings.ts";
import { describeEntities } from "./entities.ts";
import { describeEvents } from "./events.ts";
import { writeResources } from "./resource.ts";
import { describeVocabulary, listPrefixes } from "./vocabulary.ts";

/**
 * The companies, authorities, people, outlets, topics, events and briefings of the site as RDF in Turtle, in the words of schema.org where it has
 * them. Things are named as in the structured data of the pages.
 */
export function writeTurtle(site: Site, urls: Urls): string {
  const context = { site, urls };
  const resources = [
    ...describeVocabulary(urls),
    ...describeEntities(context),
    ...describeEvents(context),
    ...describeBriefings(context),
  ];
  return writeResources(resources, listPrefixes(urls));
}
