import { describe, expect, it } from "vitest";
import { eventSchema } from "../schemas/event.ts";
import type { Event } from "./site.ts";
import { groupByMonth, placeAmongNeighbours, sortNewestFirst } from "./timeline.ts";

const event = (id: string, date?: string): Event => ({
  kind: "events",
  id,
  file: `content/events/${id}.yaml`,
  data: eventSchema.parse({
    title: { fr: id, en: id },
    summary: { fr: id, en: id },
    kind: "other",
    status: "reported",
    ...(date === undefined ? { dateBasis: "unknown" } : { date, dateBasis: "stated" }),
  }),
});
const ids = (events: readonly { id: string }[]) => events.map(({ id }) => id);

const EVENTS = [
  event("undated"),
  event("year", "2021"),
  event("day-b", "2021-03-18"),
  event("day-a", "2021-03-18"),
  event("month", "2021-03"),
  event("january", "2021-01-05"),
  event("autumn", "2020-10/2020-12"),
  event("about", "2020~"),
  event("week", "2020-11-02/2020-11-08"),
];

describe("events", () => {
  it("stand newest first, ties by id, undated last", () => {
    expect(ids(sortNewestFirst(EVENTS))).toEqual([
      "year",
      "day-a",
      "day-b",
      "month",
      "january",
      "autumn",
      "week",
      "about",
      "undated",
    ]);
  });

  it("are grouped by year and month; what is known only to the year comes after its months", () => {
    const groups = groupByMonth(EVENTS).map(({ year, months }) => [
      year,
      months.map(({ month, events }) => [month, ids(events)]),
    ]);
    expect(groups).toEqual([
      [
        2021,
        [
          [3, ["day-a", "day-b", "month"]],
          [1, ["january"]],
          [undefined, ["year"]],
        ],
      ],
      [
        2020,
        [
          [11, ["week"]],
          [undefined, ["autumn", "about"]],
        ],
      ],
      [undefined, [[undefined, ["undated"]]]],
    ]);
    expect(groupByMonth([])).toEqual([]);
  });
});

describe("events among their neighbours", () => {
  const LINE = ["2020-01", "2020-02", "2020-03", "2020-04", "2020-05", "2020-06", "2020-07"].map((date) =>
    event(date, date),
  );
  const all = [...LINE, event("undated")];
  const place = (own: readonly string[], reach: number) =>
    placeAmongNeighbours(
      all.filter(({ id }) => own.includes(id)),
      all,
      reach,
    ).map(({ event: { id }, own: isOwn }) => (isOwn ? `[${id}]` : id));

  it("stand oldest first, with the nearest before the first and after the last", () => {
    expect(place(["2020-03", "2020-05"], 1)).toEqual(["2020-02", "[2020-03]", "[2020-05]", "2020-06"]);
    expect(place(["2020-04"], 2)).toEqual(["2020-02", "2020-03", "[2020-04]", "2020-05", "2020-06"]);
  });

  it("have fewer at the ends of the line", () => {
    expect(place(["2020-01"], 2)).toEqual(["[2020-01]", "2020-02", "2020-03"]);
    expect(place(["2020-07"], 1)).toEqual(["2020-06", "[2020-07]"]);
  });

  it("have no place when they are not dated", () => {
    expect(place(["undated"], 2)).toEqual([]);
    expect(place(["undated", "2020-02"], 0)).toEqual(["[2020-02]"]);
    expect(place([], 2)).toEqual([]);
  });
});
