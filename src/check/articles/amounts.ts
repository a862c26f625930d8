import { formatAmount } from "../../model/money.ts";
import { listPassages, type ArticleRule } from "./rule.ts";

/** Every sum of a report stands in its passages: the value, the currency and the scale of its wording. */
export const amounts: ArticleRule = {
  name: "amounts",
  check({ briefing, reading }, report) {
    briefing.data.events.forEach((event, i) => {
      const locators = new Set(reading.sentencesIn(event.passages));
      const found = reading.analysis.amounts.filter(({ trace }) => locators.has(trace.locator));
      event.amounts.forEach((amount, j) => {
        const at = ["events", i, "amounts", j];
        const same = found.filter(({ value, currency }) => value === amount.value && currency === amount.currency);
        if (same.some(({ scale }) => scale === amount.scale)) return;
        const [worded] = same;
        if (worded) {
          report(
            briefing,
            [...at, "scale"],
            `${listPassages(event.passages)} words this sum as "${worded.trace.words}", which is scale ${String(worded.scale)}, not ${String(amount.scale)}.`,
            `Write scale: ${String(worded.scale)}.`,
          );
          return;
        }
        const field = found.some(({ value }) => value === amount.value) ? "currency" : "value";
        report(
          briefing,
          [...at, field],
          `${formatAmount(amount, "en")} does not stand in ${listPassages(event.passages)}${nearest(found.map(({ trace }) => trace.words))}.`,
          "Write the sum as the article has it, or name the passage that gives it.",
        );
      });
    });
  },
};

function nearest(found: readonly string[]): string {
  if (found.length === 0) return ", which give no sum";
  return `; ${found.length === 1 ? "the sum there is" : "the sums there are"} ${found.map((words) => `"${words}"`).join(", ")}`;
}
