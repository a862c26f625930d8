import { joinMarkers } from "../../model/markers.ts";
import { listPassages, type ArticleRule } from "./rule.ts";

/** A claim is `negated` and `hedged` where a sentence of its passages is, and nowhere else. */
export const markers: ArticleRule = {
  name: "markers",
  check({ briefing, reading }, report) {
    briefing.data.claims.forEach((claim, i) => {
      const found = joinMarkers(reading.textsIn(claim.passages), reading.language);
      for (const [field, words] of [
        ["negated", found.negation],
        ["hedged", found.hedge],
      ] as const) {
        if (claim[field] === (words !== undefined)) continue;
        const where = listPassages(claim.passages);
        const verb = field === "negated" ? "denies" : "hedges";
        report(
          briefing,
          ["claims", i, field],
          words === undefined
            ? `nothing in ${where} ${verb}, and the claim is marked ${field}.`
            : `"${words}" in ${where} ${verb}, and the claim is not marked ${field}.`,
          words === undefined ? `Remove ${field}, or name the passage that ${verb}.` : `Write ${field}: true.`,
        );
      }
    });
  },
};
