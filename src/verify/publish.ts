import type { Publisher } from "../publish/publication.ts";
import { readFacts } from "./read-facts.ts";

/** What a text of the article is verified against, for each briefing that is sealed: `briefings/<id>/seals.json`. */
export const publishSeals: Publisher = (site) =>
  site.briefings.flatMap((briefing) => {
    const facts = readFacts(site, briefing);
    if (facts.facts.length === 0) return [];
    return [{ path: `briefings/${briefing.id}/seals.json`, make: () => `${JSON.stringify(facts)}\n` }];
  });
