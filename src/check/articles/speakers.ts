import { nameOf } from "./names.ts";
import { listPassages, type ArticleRule } from "./rule.ts";

/** Whoever speaks in a claim is named where it is made, or in its paragraph; so is the outlet it was said to. The article's own outlet needs no name. */
export const speakers: ArticleRule = {
  name: "speakers",
  check({ briefing, reading, site }, report) {
    const { outlet, agency } = briefing.data.source;
    briefing.data.claims.forEach(({ by, via, passages }, i) => {
      const paragraphs = passages.map((passage) => passage.split("s")[0] ?? passage);
      const where = listPassages(passages);
      if (typeof by === "string" && by !== outlet && by !== agency && !reading.names(by, paragraphs)) {
        const found = reading.analysis.claims
          .filter(({ trace }) => reading.sentencesIn(passages).includes(trace.locator))
          .flatMap((claim) => (claim.by && "id" in claim.by ? [nameOf(site, claim.by.id)] : []));
        const hint = found.length > 0 ? `; it seems to be ${[...new Set(found)].join(" or ")} who speaks there` : "";
        report(
          briefing,
          ["claims", i, "by"],
          `neither ${where} nor its paragraph names ${nameOf(site, by)}${hint}.`,
          "Name whoever says it there.",
        );
      }
      if (via !== undefined && !reading.names(via, [...reading.passages.keys()]))
        report(
          briefing,
          ["claims", i, "via"],
          `the article does not cite ${nameOf(site, via)}.`,
          "Name the outlet that the article cites there.",
        );
    });
  },
};
