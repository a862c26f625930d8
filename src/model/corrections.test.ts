import { describe, expect, it } from "vitest";
import { loadSample, put, type Changes } from "../load.fixture.ts";
import { groupByYear, listCorrections, sortCorrections } from "./corrections.ts";
import { findEntry } from "./site.ts";

const FINE = "content/briefings/2021-03-fine.mdx";
const PROBE = "content/briefings/2021-01-probe.mdx";

/** The sample with corrections, each written as its date and a word. */
function correct(file: string, ...corrections: (readonly [date: string, what: string])[]): Changes {
  const items = corrections.map(([date, what]) => `  - { date: "${date}", what: { fr: "${what}", en: "${what}" } }\n`);
  return { [file]: put("review:", `corrections:\n${items.join("")}review:`) };
}

const corrected = await loadSample({
  ...correct(FINE, ["2021-04-02", "sum"], ["2022-03", "name"], ["2022-03", "place"]),
  ...correct(PROBE, ["2021-12-31", "date"]),
});

describe("corrections", () => {
  it("of all briefings come newest first, those of one date the last written first", () => {
    expect(listCorrections(corrected).map(({ briefing, correction }) => [briefing.id, correction.what.en])).toEqual([
      ["2021-03-fine", "place"],
      ["2021-03-fine", "name"],
      ["2021-01-probe", "date"],
      ["2021-03-fine", "sum"],
    ]);
  });

  it("of one briefing come in the same order", () => {
    const briefing = findEntry(corrected, "briefings", "2021-03-fine");
    expect(sortCorrections(briefing).map(({ what }) => what.en)).toEqual(["place", "name", "sum"]);
  });

  it("stand under their years", () => {
    const years = groupByYear(listCorrections(corrected));
    expect(years.map(([year, rows]) => [year, rows.length])).toEqual([
      [2022, 2],
      [2021, 2],
    ]);
  });

  it("are none where none was made", async () => {
    const site = await loadSample();
    expect(listCorrections(site)).toEqual([]);
    expect(groupByYear([])).toEqual([]);
  });
});
