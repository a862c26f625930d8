import { describe, expect, it } from "vitest";
import { parseEdtf } from "../schemas/parse-edtf.ts";
import type { Found } from "./engine.ts";
import {
  countFacets,
  FACETS,
  isUncertain,
  narrow,
  orderByDate,
  readValues,
  type FacetTable,
  type Facet,
  type Narrowing,
  type Order,
} from "./facets.ts";

const IDS = ["acme", "bolt", "cac", "antitrust"];
const [ACME, BOLT, CAC, ANTITRUST] = [0, 1, 2, 3];

const days = (date: string): [number, number] | 0 => {
  const read = parseEdtf(date);
  return read ? [read.first, read.last] : 0;
};

/** Pages with their kind, date and what they are about; the last ones are events and briefings. */
const PAGES: readonly { kind: string; date?: string; companies?: number[]; event?: string; evidence?: number[] }[] = [
  { kind: "companies", companies: [ACME] },
  { kind: "companies", companies: [BOLT] },
  { kind: "regulators" },
  { kind: "topics" },
  { kind: "events", date: "2021-03-18", companies: [ACME], event: "fine", evidence: [0] },
  { kind: "events", date: "2021", companies: [ACME, BOLT], event: "probe", evidence: [0, 1] },
  { kind: "events", companies: [BOLT], event: "fine" },
  { kind: "briefings", date: "2020-12/2021-02", companies: [ACME], evidence: [1] },
];

const table: FacetTable = {
  ids: IDS,
  dates: PAGES.map(({ date = "" }) => days(date)),
  companies: PAGES.map(({ companies = [] }) => companies),
  regulators: PAGES.map(({ kind }) => (kind === "events" ? [CAC] : [])),
  topics: PAGES.map(({ kind }) => (kind === "briefings" ? [ANTITRUST] : [])),
  events: PAGES.map(({ event = "" }) => event),
  evidence: PAGES.map(({ evidence = [] }) => evidence),
};
const values = readValues(table, {
  kindOf: (number) => PAGES[number]?.kind ?? "",
  evidence: ["official", "reported"],
});

const found = PAGES.map((_, page): Found => ({ page, language: "fr", languages: page % 2 ? ["fr", "en"] : ["fr"] }));
const pages = (some: readonly Found[]) => some.map(({ page }) => page);

function where(some: Partial<Record<Facet, string[]>>, from = "", to = ""): Narrowing {
  return { values: some, from: parseEdtf(from)?.first, to: parseEdtf(to)?.last };
}
const narrowed = (narrowing: Narrowing) => pages(narrow(found, narrowing, table, values));
const count = (narrowing: Narrowing, facet: Facet) =>
  countFacets(found, narrowing, table, values)[facet].map(([value, many]) => `${value} ${String(many)}`);

describe("a page has the values", () => {
  it("of its kind, of those it is about, of its claims, of every year it may be of, of the languages it answers in", () => {
    expect(FACETS.map((facet) => values(found[5]!, facet))).toEqual([
      ["events"],
      ["acme", "bolt"],
      ["cac"],
      [],
      ["probe"],
      ["official", "reported"],
      ["2021"],
      ["fr", "en"],
    ]);
    expect(values(found[7]!, "year")).toEqual(["2020", "2021"]);
  });

  it("undated when it is an event or a briefing without date, and no year when it has none to have", () => {
    expect(values(found[6]!, "year")).toEqual(["undated"]);
    expect(values(found[0]!, "year")).toEqual([]);
  });
});

describe("results are narrowed", () => {
  it("to those that have one of the values of a facet", () => {
    expect(narrowed(where({ company: ["acme"] }))).toEqual([0, 4, 5, 7]);
    expect(narrowed(where({ company: ["acme", "bolt"] }))).toEqual([0, 1, 4, 5, 6, 7]);
  });

  it("to those that fulfil the conditions of every facet", () => {
    expect(narrowed(where({ company: ["acme"], kind: ["events"] }))).toEqual([4, 5]);
    expect(narrowed(where({ company: ["acme"], kind: ["events"], event: ["fine"] }))).toEqual([4]);
    expect(narrowed(where({ company: ["acme"], topic: ["antitrust"], evidence: ["reported"], lang: ["en"] }))).toEqual([
      7,
    ]);
  });

  it("to those without a date", () => {
    expect(narrowed(where({ year: ["undated", "2020"] }))).toEqual([6, 7]);
  });

  it("to those whose date may lie in the range, those of unknown date left out", () => {
    expect(narrowed(where({}, "2021-03", "2021-03"))).toEqual([4, 5]);
    expect(narrowed(where({}, "2021-03-19"))).toEqual([5]);
    expect(narrowed(where({}, "", "2020"))).toEqual([7]);
    expect(narrowed(where({}, "2022"))).toEqual([]);
    expect(narrowed(where({}))).toHaveLength(PAGES.length);
  });

  it("by nothing to all", () => {
    expect(narrowed(where({ company: [] }))).toEqual(pages(found));
  });
});

it("a date less precise than the range is uncertain", () => {
  const uncertain = (from: string, to: string) =>
    pages(found.filter((each) => isUncertain(each, where({}, from, to), table)));
  expect(uncertain("2021-03", "2021-03")).toEqual([5, 7]);
  expect(uncertain("2021-03-18", "2021-03-18")).toEqual([5, 7]);
  expect(uncertain("2021", "2021")).toEqual([7]);
  expect(uncertain("2020", "2021")).toEqual([]);
  expect(uncertain("2021-02", "")).toEqual([5, 7]);
  expect(uncertain("", "")).toEqual([]);
});

describe("the values of a facet are counted", () => {
  it("the most frequent first, and by name where they are as many", () => {
    expect(count(where({}), "kind")).toEqual(["events 3", "companies 2", "briefings 1", "regulators 1", "topics 1"]);
    expect(count(where({}), "company")).toEqual(["acme 4", "bolt 3"]);
  });

  it("years from the newest, without a date last", () => {
    expect(count(where({}), "year")).toEqual(["2021 3", "2020 1", "undated 1"]);
  });

  it("as if nothing were chosen in that facet, but everything in the others", () => {
    const chosen = where({ company: ["bolt"], event: ["fine"] });
    expect(count(chosen, "company")).toEqual(["acme 1", "bolt 1"]);
    expect(count(chosen, "event")).toEqual(["fine 1", "probe 1"]);
    expect(count(chosen, "kind")).toEqual(["events 1"]);
  });

  it("within the range of dates", () => {
    expect(count(where({}, "2021-03", "2021-03"), "event")).toEqual(["fine 1", "probe 1"]);
  });

  it("with those chosen that no result has", () => {
    expect(count(where({ company: ["other"] }), "company")).toEqual(["acme 4", "bolt 3", "other 0"]);
    expect(count(where({ company: ["other"] }), "kind")).toEqual([]);
  });
});

describe("results are ordered", () => {
  const ordered = (order: Order) => pages(orderByDate(found.slice(3), order, table));

  it("by relevance, as they are", () => {
    expect(ordered("relevance")).toEqual([3, 4, 5, 6, 7]);
  });

  it("by the middle of their dates, without a date last in either direction", () => {
    expect(ordered("newest")).toEqual([5, 4, 7, 3, 6]);
    expect(ordered("oldest")).toEqual([7, 4, 5, 3, 6]);
  });
});
