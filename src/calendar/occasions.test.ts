import { describe, expect, it } from "vitest";
import { loadSample } from "../load.fixture.ts";
import { findEntry, type Event } from "../model/site.ts";
import { listOccasions } from "./occasions.ts";

const site = await loadSample();
const sample = findEntry(site, "events", "data-rule");
const event = (fields: Partial<Event["data"]>, id = "rule"): Event => ({
  ...sample,
  id,
  data: { ...sample.data, date: undefined, ...fields },
});
const inForce = (date: string) => ({ date, source: "https://example.org/page" });

describe("a date", () => {
  it.each([
    ["a day", "2021-03-18", "day"],
    ["a month", "2021-03", "month"],
    ["an interval of days", "2021-03-08/2021-03-14", "interval"],
    ["an interval of three months", "2020-10/2020-12", "interval"],
    ["the longest three months", "2021-07/2021-09", "interval"],
  ])("that is %s stands in a calendar as it is", (_, date, precision) => {
    expect(listOccasions([event({ date })])).toMatchObject({ occasions: [{ date, precision, own: true }], leftOut: 0 });
  });

  it.each([
    ["a year", "2021"],
    ["a longer interval", "2021-01/2021-04"],
    ["an interval a day longer", "2021-07-01/2021-10-01"],
    ["about a day", "2021-03-18~"],
    ["unknown", undefined],
  ])("that is %s is left out, and counted", (_, date) => {
    expect(listOccasions([event({ date })])).toEqual({ occasions: [], leftOut: 1 });
  });
});

describe("a rule that takes effect", () => {
  it("on another date than its own stands there twice", () => {
    const { occasions } = listOccasions([event({ date: "2022-01-04", inForce: inForce("2022-02") })]);
    expect(occasions.map(({ date, own, inForce: force }) => [date, own, force])).toEqual([
      ["2022-01-04", true, false],
      ["2022-02", false, true],
    ]);
  });

  it("on its own date stands there once", () => {
    const { occasions } = listOccasions([event({ date: "2022-02-15", inForce: inForce("2022-02-15") })]);
    expect(occasions.map(({ date, own, inForce: force }) => [date, own, force])).toEqual([["2022-02-15", true, true]]);
  });

  it("is not left out when that alone is known", () => {
    const agenda = listOccasions([event({ date: "2021", inForce: inForce("2022-02-15") })]);
    expect(agenda).toMatchObject({ occasions: [{ date: "2022-02-15" }], leftOut: 0 });
  });
});

it("the oldest comes first, those of one date by their ids", () => {
  const events = [event({ date: "2021-03" }, "b"), event({ date: "2021-03" }, "a"), event({ date: "2020-12-01" }, "c")];
  expect(listOccasions(events).occasions.map(({ event: { id } }) => id)).toEqual(["c", "a", "b"]);
});
