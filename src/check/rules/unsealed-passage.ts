import { listBodyPassages, listFacts } from "../articles/facts.ts";
import type { Rule } from "../rule.ts";

/**
 * Every passage of a published briefing has its seal, and every seal its passage: a locator that was moved is found even where the article is not
 * at hand. The seals themselves are held against the article by `npm run check -- --articles <folder>`.
 */
export const unsealedPassage: Rule = {
  name: "unsealed-passage",
  check({ site }, report) {
    for (const briefing of site.briefings) {
      const { data } = briefing;
      if (data.draft) continue;
      const known = new Map<string, string>();
      const mentioned = new Set([...Object.values(data.mentions).flat(), ...listBodyPassages(briefing)]);
      const owners = [
        ...(mentioned.size > 0 ? [{ at: [] as (string | number)[], passages: [...mentioned], seals: data.seals }] : []),
        ...listFacts(briefing)
          .filter(({ kind }) => kind !== "mention")
          .map(({ path, passages, seals }) => ({ at: [...path], passages, seals })),
      ];
      for (const { at, passages, seals } of owners) {
        const unsealed = passages.filter((passage) => !(passage in seals));
        const idle = Object.keys(seals).filter((passage) => !passages.includes(passage));
        if (unsealed.length > 0) {
          const moved = idle.length > 0 ? `, while ${idle.join(", ")} has one and is not named` : "";
          report(
            briefing,
            [...at, at.length === 0 ? "mentions" : "passages"],
            `${unsealed.join(", ")} has no seal${moved}.`,
            idle.length > 0
              ? "Put the passage back; or read the new one, and seal it: npm run check -- --articles <folder> --seal."
              : "Seal it with the article at hand: npm run check -- --articles <folder> --seal.",
          );
        } else
          for (const passage of idle)
            report(
              briefing,
              [...at, "seals", passage],
              `seals ${passage}, which is not among the passages.`,
              "Name the passage, or remove its seal.",
            );
        for (const [passage, seal] of Object.entries(seals)) {
          const other = known.get(passage);
          if (other !== undefined && other !== seal)
            report(
              briefing,
              [...at, "seals", passage],
              `seals ${passage} with "${seal}", and another fact of this briefing with "${other}": one sentence has one seal.`,
              "Seal both anew with the article at hand: npm run check -- --articles <folder> --seal.",
            );
          known.set(passage, other ?? seal);
        }
      }
    }
  },
};
