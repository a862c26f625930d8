import { normalizePassage } from "../../model/seals.ts";
import { listPassages, type ArticleRule } from "./rule.ts";

/** The words that a claim quotes stand in its passages, sign for sign but for the form of apostrophes. */
export const quotations: ArticleRule = {
  name: "quotations",
  check({ briefing, reading }, report) {
    briefing.data.claims.forEach(({ quote, passages }, i) => {
      if (quote === undefined) return;
      if (reading.textsIn(passages).some((text) => holds(text, quote))) return;
      const elsewhere = [...reading.passages].find(([key, text]) => key.includes("s") && holds(text, quote));
      report(
        briefing,
        ["claims", i, "quote"],
        `“${quote}” does not stand in ${listPassages(passages)}${elsewhere ? `; it stands in ${elsewhere[0]}` : ""}.`,
        elsewhere
          ? `Name ${elsewhere[0]} among the passages.`
          : "Quote the article's own words, or leave the quotation out.",
      );
    });
  },
};

/** Whether a text holds words, whole at both ends. */
function holds(text: string, words: string): boolean {
  const escaped = plain(words).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, "u").test(plain(text));
}

function plain(text: string): string {
  return normalizePassage(text).replaceAll("’", "'");
}
