import type { Rule } from "../rule.ts";

/** A briefing that nobody has read against its article yet is published, and says so; nobody invents a reviewer. */
export const missingReview: Rule = {
  name: "missing-review",
  check({ site }, report) {
    for (const briefing of site.briefings) {
      if (briefing.data.review || briefing.data.draft) continue;
      report(
        briefing,
        [],
        "nobody has read this briefing against its article yet; its page says so.",
        'Once somebody has, add review: { by: "their name", date: "the day" }.',
        "warning",
      );
    }
  },
};
