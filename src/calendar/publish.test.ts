import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { loadSample, put } from "../load.fixture.ts";
import { findEntry } from "../model/site.ts";
import { createUrls } from "../model/urls.ts";
import { hasCalendar, publishCalendar } from "./publish.ts";

const site = await loadSample();
const urls = createUrls("https://example.org", "/vigie");
const publications = publishCalendar(site, urls);

async function countEvents(path: string): Promise<number> {
  const text = await publications.find((each) => each.path === path)?.make();
  if (typeof text !== "string") throw new Error(`No calendar at ${path}.`);
  return new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents("vevent").length;
}

describe("the calendars", () => {
  it("are that of everything and those of the topics, in both languages", () => {
    expect(publications.map(({ path }) => path)).toEqual([
      "calendar.ics",
      "topics/antitrust/calendar.ics",
      "topics/data-security/calendar.ics",
      "en/calendar.ics",
      "en/topics/antitrust/calendar.ics",
      "en/topics/data-security/calendar.ics",
    ]);
  });

  it("hold the events that have a date, of a topic its own", async () => {
    expect(await countEvents("calendar.ics")).toBe(3);
    expect(await countEvents("en/topics/antitrust/calendar.ics")).toBe(2);
    expect(await countEvents("topics/data-security/calendar.ics")).toBe(1);
  });
});

it("a topic without dates has no calendar, which would hold nothing", async () => {
  const undated = await loadSample({
    "content/events/data-rule.yaml": put('date: "2021-03"\ndateBasis: stated', "dateBasis: unknown"),
  });
  expect(hasCalendar(undated, findEntry(undated, "topics", "data-security"))).toBe(false);
  expect(hasCalendar(undated, findEntry(undated, "topics", "antitrust"))).toBe(true);
  expect(publishCalendar(undated, urls).map(({ path }) => path)).not.toContain("topics/data-security/calendar.ics");
});
