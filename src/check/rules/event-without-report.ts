import { isDraft } from "../../model/integrity.ts";
import { indexReports } from "../../model/reports.ts";
import type { Rule } from "../rule.ts";

/** What happened is known from a briefing: an event that none reports rests on nothing, and one that only drafts report rests on what no reader sees. A draft may wait. */
export const eventWithoutReport: Rule = {
  name: "event-without-report",
  check({ site }, report) {
    const reports = indexReports(site);
    for (const event of site.events) {
      const briefings = (reports.get(event.id) ?? []).map(({ briefing }) => briefing);
      if (isDraft(event) || !briefings.every(isDraft)) continue;
      const draft = briefings[0]?.file;
      if (draft === undefined)
        report(
          event,
          [],
          "no briefing reports this event.",
          "Name it under the events of the briefing that tells of it, set draft: true, or remove the file.",
        );
      else
        report(
          event,
          [],
          `no published briefing reports this event, only a draft (${draft}).`,
          "Publish the two together: set draft: true here until the briefing is complete.",
        );
    }
  },
};
