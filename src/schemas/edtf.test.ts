import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { edtf } from "./edtf.ts";
import { parseEdtf } from "./parse-edtf.ts";

const DAY = 86_400_000;
const isoDay = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);
const bounds = (text: string) => {
  const date = parseEdtf(text);
  return date && [date.precision, isoDay(date.first), isoDay(date.last)];
};

describe("an EDTF date", () => {
  it.each([
    ["2021", "year", "2021-01-01", "2021-12-31"],
    ["2021-03", "month", "2021-03-01", "2021-03-31"],
    ["2021-12", "month", "2021-12-01", "2021-12-31"],
    ["2024-02", "month", "2024-02-01", "2024-02-29"],
    ["2021-03-18", "day", "2021-03-18", "2021-03-18"],
    ["2024-02-29", "day", "2024-02-29", "2024-02-29"],
    ["2000-02-29", "day", "2000-02-29", "2000-02-29"],
    ["2020~", "approximate", "2020-01-01", "2020-12-31"],
    ["2020-11~", "approximate", "2020-11-01", "2020-11-30"],
    ["2020-11/2020-12", "interval", "2020-11-01", "2020-12-31"],
    ["2020-12-28/2021", "interval", "2020-12-28", "2021-12-31"],
  ])("%s is read as a %s, from %s to %s", (text, ...expected) => {
    expect(bounds(text)).toEqual(expected);
  });

  it.each([
    ["2023-02-29", "a leap day in another year"],
    ["1900-02-29", "a leap day in a century that has none"],
    ["2022-02-30", "a day that February never has"],
    ["2021-04-31", "a day that April has not"],
    ["2021-13", "a thirteenth month"],
    ["2021-00", "a month nought"],
    ["2021-03-00", "a day nought"],
    ["0021", "a year before the calendar can tell"],
    ["21-03-18", "two digits of a year"],
    ["18/03/2021", "day first"],
    ["2021/03/18", "slashes"],
    ["2021-3-8", "no noughts before digits"],
    ["2021-W11", "a week"],
    ["2021-03-18T10:00", "a time"],
    ["2021-03-18Z", "a time zone"],
    [" 2021", "a blank"],
    ["2021?", "EDTF's doubt"],
    ["2021/..", "EDTF's open end"],
    ["", "nothing"],
    ["/", "an interval of nothing"],
    ["2021/2022/2023", "three ends"],
    ["2021-03/2021-01", "an end before the beginning"],
    ["2021-03/2021-03", "one month twice"],
    ["2021/2021-06", "ends that overlap"],
    ["2020~/2021", "an interval that is also approximate"],
  ])("%s is refused: %s", (text) => {
    expect(parseEdtf(text)).toBeNull();
    expect(edtf.safeParse(text).success).toBe(false);
  });

  it("that is a real day comes back as it was, and no other day does", () => {
    const number = (max: number) => fc.integer({ min: 0, max });
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), number(13), number(32), (year, month, day) => {
        const text = [year, month, day].map((part) => String(part).padStart(2, "0")).join("-");
        const date = new Date(Date.UTC(year, month - 1, day));
        const real = date.toISOString().slice(0, 10) === text;
        expect(parseEdtf(text)).toEqual(
          real ? { text, precision: "day", first: date.getTime() / DAY, last: date.getTime() / DAY } : null,
        );
      }),
      { numRuns: 1000 },
    );
  });

  it("never fails to read any text at all", () => {
    fc.assert(fc.property(fc.string(), (text) => [null, text].includes(parseEdtf(text)?.text ?? null)));
  });
});
