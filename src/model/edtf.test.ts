import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import process from "node:process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../schemas/shared.ts";
import {
  compareDates,
  datesAgree,
  findDateBounds,
  formatDate,
  formatMonth,
  htmlDate,
  isAfter,
  monthOf,
  precisionOf,
  yearOf,
} from "./edtf.ts";

const NBSP = "\u00a0";
const both = (date: string | undefined) =>
  LANGUAGES.map((language) => formatDate(date, language).replaceAll(NBSP, "_"));

const DATES = [
  "2021-03-18",
  "2021-03-01",
  "2021-03",
  "2021",
  "2020~",
  "2021-03-08/2021-03-14",
  "2020-11/2020-12",
  "2020/2021",
];

const day = fc
  .date({ min: new Date("1000-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const single = fc.oneof(
  day,
  day.map((text) => text.slice(0, 7)),
  day.map((text) => text.slice(0, 4)),
);
const anyDate = fc.oneof(
  single,
  single.map((text) => `${text}~`),
  fc
    .tuple(day, day)
    .filter(([a, b]) => a !== b)
    .map(([a, b]) => (a < b ? `${a}/${b}` : `${b}/${a}`)),
);

describe("a date prints no more precise than it is", () => {
  it.each([
    ["2021-03-18", "18_mars_2021", "18_March_2021"],
    ["2021-03-01", "1er_mars_2021", "1_March_2021"],
    ["2021-08", "août_2021", "August_2021"],
    ["2021", "2021", "2021"],
    ["2020~", "vers 2020", "about 2020"],
    ["2020-11~", "vers novembre_2020", "about November_2020"],
    ["2021-03-01~", "vers le_1er_mars_2021", "about 1_March_2021"],
    [undefined, "date inconnue", "date unknown"],
  ])("%s", (date, fr, en) => {
    expect(both(date)).toEqual([fr, en]);
  });

  it.each([
    ["2021-03-08/2021-03-14", "entre le_8 et le_14_mars_2021", "between 8 and 14_March_2021"],
    ["2021-03-01/2021-03-14", "entre le_1er et le_14_mars_2021", "between 1 and 14_March_2021"],
    ["2021-01-28/2021-02-03", "entre le_28_janvier et le_3_février_2021", "between 28_January and 3_February_2021"],
    [
      "2020-12-28/2021-01-03",
      "entre le_28_décembre_2020 et le_3_janvier_2021",
      "between 28_December_2020 and 3_January_2021",
    ],
    ["2020-03-08/2021-03-14", "entre le_8_mars_2020 et le_14_mars_2021", "between 8_March_2020 and 14_March_2021"],
    ["2020-11/2020-12", "entre novembre et décembre_2020", "between November and December_2020"],
    ["2020-11/2021-01", "entre novembre_2020 et janvier_2021", "between November_2020 and January_2021"],
    ["2020/2021", "entre 2020 et 2021", "between 2020 and 2021"],
    ["2020-11/2021", "entre novembre_2020 et 2021", "between November_2020 and 2021"],
    ["2020/2021-03-01", "entre 2020 et le_1er_mars_2021", "between 2020 and 1_March_2021"],
  ])("%s, an interval", (date, fr, en) => {
    expect(both(date)).toEqual([fr, en]);
  });

  it("or in the source's own loose words", () => {
    expect(formatDate("2020-10/2020-12", "fr", { fr: "fin 2020", en: "late 2020" })).toBe("fin 2020");
    expect(formatDate("2020-10/2020-12", "en", { fr: "fin 2020", en: "late 2020" })).toBe("late 2020");
  });

  it("with months named in full, in small letters in French", () => {
    expect([1, 2, 12].map((month) => formatMonth(month, "fr"))).toEqual(["janvier", "février", "décembre"]);
    expect([1, 2, 12].map((month) => formatMonth(month, "en"))).toEqual(["January", "February", "December"]);
  });
});

describe("dates in order", () => {
  it("go by the middle of the days they may stand for, then by the first of these", () => {
    const dates = [
      "2021",
      "2021-03-18",
      "2021-01-01",
      "2020-10/2020-12",
      "2020-10-24",
      "2020-12",
      "2021-01",
      "2021-03",
    ];
    const inOrder = [
      "2020-10-24",
      "2020-10/2020-12",
      "2020-12",
      "2021-01-01",
      "2021-01",
      "2021-03",
      "2021-03-18",
      "2021",
    ];
    expect(dates.toSorted((a, b) => compareDates(a, b))).toEqual(inOrder);
    expect(dates.toSorted((a, b) => compareDates(a, b, "latest"))).toEqual(inOrder.toReversed());
  });

  it("have unknown dates last in either direction", () => {
    // Array.prototype.sort keeps undefined from its comparator; objects around the dates do not.
    const dates = [{}, { date: "2020" }, { date: "2021" }, {}] as { date?: string }[];
    const sorted = (way: "earliest" | "latest") =>
      dates.toSorted((a, b) => compareDates(a.date, b.date, way)).map(({ date }) => date);
    expect(sorted("earliest")).toEqual(["2020", "2021", undefined, undefined]);
    expect(sorted("latest")).toEqual(["2021", "2020", undefined, undefined]);
  });

  it("stand before, after or level, and never both; and order carries over", () => {
    const some = fc.option(anyDate, { nil: undefined });
    const direction = fc.constantFrom("earliest" as const, "latest" as const);
    fc.assert(
      fc.property(some, some, some, direction, (a, b, c, way) => {
        expect(Math.sign(compareDates(a, b, way)) + Math.sign(compareDates(b, a, way))).toBe(0);
        expect(compareDates(a, a, way)).toBe(0);
        if (compareDates(a, b, way) <= 0 && compareDates(b, c, way) <= 0)
          expect(compareDates(a, c, way)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe("a date", () => {
  it("tells its precision", () => {
    expect([...DATES, undefined].map(precisionOf)).toEqual([
      "day",
      "day",
      "month",
      "year",
      "approximate",
      "interval",
      "interval",
      "interval",
      "unknown",
    ]);
  });

  it("tells its year and, when it lies within one, its month", () => {
    expect([...DATES, undefined].map(yearOf)).toEqual([2021, 2021, 2021, 2021, 2020, 2021, 2020, 2020, undefined]);
    expect([...DATES, undefined].map(monthOf)).toEqual([
      3,
      3,
      3,
      undefined,
      undefined,
      3,
      undefined,
      undefined,
      undefined,
    ]);
    expect(monthOf("2020-03~")).toBeUndefined();
  });

  it("tells the first and last day it may stand for, unless it is unknown or approximate", () => {
    expect(findDateBounds("2024-02")).toEqual({ earliest: "2024-02-01", latest: "2024-02-29" });
    expect(findDateBounds("2020-11/2020-12")).toEqual({ earliest: "2020-11-01", latest: "2020-12-31" });
    expect(findDateBounds("2020~")).toEqual({ earliest: null, latest: null });
    expect(findDateBounds(undefined)).toEqual({ earliest: null, latest: null });
  });

  it("agrees with another when some day fits both", () => {
    expect(datesAgree("2020-10", "2020-10-24")).toBe(true);
    expect(datesAgree("2020-11/2020-12", "2020")).toBe(true);
    expect(datesAgree("2020-10", "2020-11")).toBe(false);
    fc.assert(fc.property(anyDate, anyDate, (a, b) => datesAgree(a, b) === datesAgree(b, a) && datesAgree(a, a)));
  });

  it("is after another only where no day of it comes before the other's end", () => {
    expect(isAfter("2021-03-19", "2021-03-18")).toBe(true);
    expect(isAfter("2021-03-18", "2021-03-18")).toBe(false);
    expect(isAfter("2021-03", "2021-03-18")).toBe(false);
    expect(isAfter("2021-04", "2021-03-18/2021-03-31")).toBe(true);
    expect(isAfter("2021-04-01", "2021-03")).toBe(true);
    expect(isAfter("2021-04-01", "2021-03", 1)).toBe(false);
    expect(isAfter("2021-04-02", "2021-03", 1)).toBe(true);
    expect([
      isAfter("2022~", "2021"),
      isAfter("2022", "2021~"),
      isAfter(undefined, "2021"),
      isAfter("2021", undefined),
    ]).toEqual([false, false, false, false]);
    fc.assert(fc.property(anyDate, anyDate, (a, b) => !(isAfter(a, b) && datesAgree(a, b))));
  });

  it("is given to machines only where HTML can say it", () => {
    expect(DATES.map(htmlDate)).toEqual([
      "2021-03-18",
      "2021-03-01",
      "2021-03",
      "2021",
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("that is none is our own fault, and says so", () => {
    expect(() => precisionOf("18/03/2021")).toThrowErrorMatchingInlineSnapshot(
      `[Error: "18/03/2021" is no EDTF date.]`,
    );
  });
});

it("dates are the same in every time zone", { timeout: 30_000 }, () => {
  const model = new URL("./edtf.ts", import.meta.url).href;
  const program = `import * as edtf from ${JSON.stringify(model)};
    const dates = ${JSON.stringify([...DATES, "2021-01-01", "2020-12-31", "2024-02-29"])};
    console.log(JSON.stringify([
      dates.map((date) => [edtf.formatDate(date, "fr"), edtf.formatDate(date, "en"), edtf.yearOf(date), edtf.monthOf(date), edtf.findDateBounds(date)]),
      dates.toSorted((a, b) => edtf.compareDates(a, b)),
    ]));`;
  const outputs = ["Pacific/Kiritimati", "America/Los_Angeles", "UTC"].map((TZ) =>
    execFileSync(process.execPath, ["--input-type=module", "--eval", program], {
      cwd: fileURLToPath(new URL(".", import.meta.url)),
      env: { ...process.env, TZ },
      encoding: "utf8",
    }),
  );
  expect(outputs[0]).toContain("18\u00a0mars\u00a02021");
  expect(new Set(outputs).size).toBe(1);
});
