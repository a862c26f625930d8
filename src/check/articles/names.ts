import { briefName, displayName } from "../../model/names.ts";
import type { Site } from "../../model/site.ts";
import { partyOf } from "./reading.ts";
import { listPassages, type ArticleRule } from "./rule.ts";

/** Every passage under `mentions` names its entity, and what a claim is about is spoken of where it is made. */
export const names: ArticleRule = {
  name: "names",
  check({ briefing, reading, site }, report) {
    for (const [id, passages] of Object.entries(briefing.data.mentions)) {
      passages.forEach((passage, i) => {
        if (!reading.passages.has(passage) || reading.mentions(id, [passage])) return;
        report(
          briefing,
          ["mentions", id, i],
          `${passage} does not name ${nameOf(site, id)}.`,
          "Remove the passage, or name the one that does.",
        );
      });
    }
    briefing.data.claims.forEach(({ about, passages, by }, i) => {
      about.forEach((id, j) => {
        if (!partyOf(site, id) || id === by) return;
        const paragraphs = passages.map((passage) => passage.split("s")[0] ?? passage);
        if (reading.names(id, [...passages, ...paragraphs])) return;
        const told = briefing.data.events.filter((event) => about.includes(event.id));
        if (told.some((event) => reading.names(id, event.passages))) return;
        report(
          briefing,
          ["claims", i, "about", j],
          `${listPassages(passages)} does not speak of ${nameOf(site, id)}.`,
          "Name whom the claim is about, or leave the id out.",
        );
      });
    });
  },
};

/** The name that messages use for an id. */
export function nameOf(site: Site, id: string): string {
  const party = partyOf(site, id);
  if (party) return briefName(party, "en");
  const entry = site.byId.get(id);
  return entry === undefined || entry.kind === "briefings" ? `"${id}"` : displayName(entry, "en");
}
