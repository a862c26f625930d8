import { formatFigure } from "../../model/money.ts";
import type { Figure } from "../../schemas/briefing.ts";
import { findCounts, type Count } from "./counts.ts";
import { listPassages, type ArticleRule } from "./rule.ts";

/** Every figure stands in its passages: the number, what it counts as far as the words tell, the scale of its wording and its hedge. */
export const figures: ArticleRule = {
  name: "figures",
  check({ briefing, reading }, report) {
    briefing.data.figures.forEach((figure, i) => {
      const locators = new Set(reading.sentencesIn(figure.passages));
      const sums = reading.analysis.amounts.filter(({ trace }) => locators.has(trace.locator));
      const counts = reading.textsIn(figure.passages).flatMap((text) => findCounts(text, reading.language));
      const isMoney = /^[A-Z]{3}$/.test(figure.unit);
      const found: Count[] = isMoney
        ? sums.flatMap((sum) =>
            sum.value === undefined || sum.currency !== figure.unit
              ? []
              : [
                  {
                    value: sum.value,
                    scale: sum.scale,
                    counts: "money",
                    qualifier: sum.qualifier,
                    words: sum.trace.words,
                  },
                ],
          )
        : counts.filter(({ counts: unit }) => unit === unitOf(figure));
      const same = found.filter(({ value }) => value === figure.value);
      const at = ["figures", i];
      if (same.length === 0) {
        const there = isMoney ? sums.map(({ trace }) => trace.words) : counts.map(({ words }) => words);
        const given =
          there.length === 0
            ? "where there is no number"
            : `where the numbers are ${there.map((words) => `"${words}"`).join(", ")}`;
        const field = counts.some(({ value }) => value === figure.value) ? "unit" : "value";
        report(
          briefing,
          [...at, field],
          `"${formatFigure(figure, "en")}" does not stand in ${listPassages(figure.passages)}, ${given}.`,
          "Write the number as the article has it, or name the passage that gives it.",
        );
        return;
      }
      if (!same.some(({ scale }) => scale === figure.scale)) {
        const [worded] = same;
        report(
          briefing,
          [...at, "scale"],
          `the article words it as "${worded?.words ?? ""}", which is scale ${String(worded?.scale ?? 0)}, not ${String(figure.scale)}.`,
          `Write scale: ${String(worded?.scale ?? 0)}.`,
        );
      } else if (!same.some(({ qualifier }) => qualifier === figure.qualifier)) {
        const [worded] = same;
        report(
          briefing,
          [...at, "qualifier"],
          `the article words it as "${worded?.words ?? ""}", which is "${worded?.qualifier ?? ""}", not "${figure.qualifier}".`,
          `Write qualifier: ${worded?.qualifier ?? ""}.`,
        );
      }
    });
  },
};

function unitOf({ unit }: Figure): Count["counts"] {
  return unit === "percent" || unit === "years" || unit === "months" ? unit : "things";
}
