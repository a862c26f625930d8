import { isDraft } from "../../model/integrity.ts";
import { listReferences } from "../../model/references.ts";
import type { AnyEntry, Site } from "../../model/site.ts";
import type { Rule } from "../rule.ts";

/**
 * A page for somebody or something that no published page mentions is a page without a reason: no briefing lists, quotes or cites it, and no
 * event names it. Those that hold a post of a person who is mentioned in it, and those above what is mentioned, belong to the house. That a
 * term sends its readers there is not enough. Drafts may wait; a topic, which cannot be one, may wait with them.
 */
export const unmentionedEntity: Rule = {
  name: "unmentioned-entity",
  check({ site }, report) {
    const mentioned = findMentioned(site);
    for (const entry of site.byId.values()) {
      if (entry.kind === "briefings" || entry.kind === "events" || isDraft(entry) || mentioned.has(entry.id)) continue;
      if (entry.kind === "topics" && site.briefings.some(({ data }) => data.draft && data.topics.includes(entry.id)))
        continue;
      report(
        entry,
        [],
        `nothing that is published mentions "${entry.id}": no briefing, no event, no role of anybody.`,
        `Name it where it belongs${entry.kind === "topics" ? "" : ", set draft: true"}, or remove the file.`,
      );
    }
  },
};

function findMentioned(site: Site): ReadonlySet<string> {
  const mentioned = new Set<string>();
  const mention = (id: string) => {
    if (mentioned.has(id)) return;
    mentioned.add(id);
    const entry = site.byId.get(id);
    if (entry) followUp(entry).forEach(mention);
  };
  for (const briefing of site.briefings.filter((each) => !isDraft(each))) {
    for (const { id } of listReferences(briefing)) mention(id);
    for (const { marks } of [briefing, ...Object.values(briefing.translations)])
      for (const { attribute, value } of marks) if (attribute === "by") mention(value);
  }
  for (const event of site.events.filter((each) => !isDraft(each)))
    for (const { id } of listReferences(event)) mention(id);
  return mentioned;
}

/** What is mentioned with an entry: the body above it, and those in which a person has or had a post. */
function followUp(entry: AnyEntry): readonly string[] {
  if (entry.kind === "companies" || entry.kind === "regulators" || entry.kind === "people")
    return listReferences(entry).map(({ id }) => id);
  return [];
}
