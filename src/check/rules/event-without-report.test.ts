import { expect, it } from "vitest";
import { eventWithoutReport } from "./event-without-report.ts";
import { PROBE, put, tellWhole } from "./whole.fixture.ts";

const BAN = "content/events/bolt-ban.yaml";
const TRANSLATION = "content/translations/fr/2021-01-probe.mdx";
const REPORT = "  - { id: bolt-ban, passages: [p2], status: alleged }\n";
const isDraft = put("status: alleged\n", "status: alleged\ndraft: true\n");
const PROBE_AS_DRAFT = { [PROBE]: put("language: en\n", "language: en\ndraft: true\n"), [TRANSLATION]: null };

it("refuses an event that no briefing reports", () => {
  expect(tellWhole(eventWithoutReport, { [PROBE]: put(REPORT, "") })).toMatchInlineSnapshot(`
    [
      "content/events/bolt-ban.yaml, line 1, file: no briefing reports this event. Name it under the events of the briefing that tells of it, set draft: true, or remove the file.",
    ]
  `);
});

it("refuses a published event that only drafts report", () => {
  expect(tellWhole(eventWithoutReport, PROBE_AS_DRAFT)).toMatchInlineSnapshot(`
    [
      "content/events/data-rule.yaml, line 1, file: no published briefing reports this event, only a draft (content/briefings/2021-01-probe.mdx). Publish the two together: set draft: true here until the briefing is complete.",
      "content/events/bolt-ban.yaml, line 1, file: no published briefing reports this event, only a draft (content/briefings/2021-01-probe.mdx). Publish the two together: set draft: true here until the briefing is complete.",
    ]
  `);
});

it("lets a draft wait for its report", () => {
  expect(tellWhole(eventWithoutReport, { [PROBE]: put(REPORT, ""), [BAN]: isDraft })).toEqual([]);
});

it("says nothing of events that are reported", () => {
  expect(tellWhole(eventWithoutReport)).toEqual([]);
});
