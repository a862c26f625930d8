import { describe, expect, it } from "vitest";
import { findDateWords } from "../../draft/date-words.ts";
import { readContent } from "../../load.ts";
import { readProseDates } from "./prose-calendar.ts";
import { listBriefingProse, listEventProse, segmentsOf } from "./prose-texts.ts";

describe("the reader of dates in prose", () => {
  it.each([
    ["fr", "Le mardi 8 septembre 2020, puis le 1er mars.", ["2020-09-08", "03-01"]],
    ["fr", "Entre le 28 janvier et le 10 février 2022 ; fin 2020.", ["01-28", "2022-02-10", "2020-10/2020-12"]],
    ["fr", "Du 8 au 14 mars 2021, début août 2020.", ["2021-03-08/2021-03-14", "2020-08"]],
    ["fr", "Jeudi, en juin dernier, la veille du 2.", []],
    ["fr", "En octobre, et non le 31 février 2021.", ["10", "2021-02-31"]],
    ["fr", "Le 18/03/2021, en 2016.", ["2021-03-18", "2016"]],
    ["en", "On Tuesday 8 September 2020, then 20 January.", ["2020-09-08", "01-20"]],
    ["en", "Between 8 and 14 March 2021; in late October, in May.", ["2021-03-08/2021-03-14", "10", "05"]],
    ["en", "March 18, 2021; they may in 2020.", ["2021-03-18", "2020"]],
    ["en", "Last Thursday, next June, a month earlier.", []],
  ] as const)("reads %s: %s", (language, text, dates) => {
    expect(readProseDates(text, language).map(({ value, monthDay }) => value ?? monthDay)).toEqual(dates);
  });

  it("finds in content/ the days and months that npm run draft finds", async () => {
    const { site, places } = await readContent(process.cwd());
    const pairs = [
      ...site.briefings.flatMap((briefing) => listBriefingProse(briefing, places)),
      ...site.events.flatMap(listEventProse),
    ];
    const segments = pairs.flatMap(({ texts }) => texts.flatMap(segmentsOf));
    for (const { words, text } of segments) {
      const given = findDateWords(words, text.language).filter(
        ({ reference }) =>
          reference.kind === "calendar" &&
          reference.date.months !== undefined &&
          (typeof reference.date.year === "number" || reference.date.year === "near"),
      );
      const read = readProseDates(words, text.language).filter(
        ({ value, monthDay }) => monthDay ?? value?.includes("-"),
      );
      expect(
        read.map(({ end }) => end),
        words,
      ).toEqual(given.map(({ end }) => end));
      expect(
        read.flatMap(({ value }) => value ?? []),
        words,
      ).toEqual(given.flatMap(({ value }) => value ?? []));
    }
    expect(segments.length).toBeGreaterThan(500);
  });
});
