import { sealOf } from "../../model/seals.ts";
import { listBodyPassages, listFacts } from "./facts.ts";
import type { ArticleRule } from "./rule.ts";

/** Every passage exists in the article, and the sentence that stands there is the one that was read when the fact was sealed. */
export const seals: ArticleRule = {
  name: "seals",
  check({ briefing, reading }, report) {
    const last = [...reading.passages.keys()].at(-1) ?? "p0";
    for (const fact of listFacts(briefing)) {
      fact.passages.forEach((passage, i) => {
        const text = reading.passages.get(passage);
        if (text === undefined) {
          const message = `the article has no passage ${passage}; its last is ${last}.`;
          report(briefing, [...fact.passagesAt, i], message, "Name the sentence that says it.");
          return;
        }
        const seal = fact.seals[passage];
        if (seal === undefined || seal === sealOf(text)) return;
        report(
          briefing,
          [...fact.sealsAt, passage],
          `the seal of ${passage} is "${seal}", and the sentence that stands there now has "${sealOf(text)}": it is not the sentence that was read.`,
          "Read the passage again. If the fact stands, seal it anew: npm run check -- --articles <folder> --seal.",
        );
      });
    }
    const mentioned = new Set(Object.values(briefing.data.mentions).flat());
    for (const passage of new Set(listBodyPassages(briefing))) {
      if (mentioned.has(passage)) continue;
      const text = reading.passages.get(passage);
      const seal = briefing.data.seals[passage];
      if (text !== undefined && seal !== undefined && seal !== sealOf(text))
        report(
          briefing,
          ["seals", passage],
          `the seal of ${passage} is "${seal}", and the sentence that stands there now has "${sealOf(text)}": it is not the sentence that was read.`,
          "Read the passage again. If the text stands, seal it anew: npm run check -- --articles <folder> --seal.",
        );
      if (text !== undefined) continue;
      report(
        briefing,
        ["body"],
        `<Source passages="… ${passage} …" /> names a passage that the article does not have; its last is ${last}.`,
        "Name the sentence that says it.",
      );
    }
  },
};
