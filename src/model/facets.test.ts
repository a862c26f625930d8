import { describe, expect, it } from "vitest";
import { loadSite } from "../load.ts";
import { listFacets } from "./facets.ts";

const site = await loadSite({ root: process.cwd() });
const KINDS = ["briefings", "events", "companies", "regulators", "people", "topics", "outlets"] as const;

describe("the facets of a list", () => {
  it("put every entry that has a value under exactly one value", () => {
    for (const kind of KINDS) {
      for (const { values } of listFacets(site, kind)) {
        const ids = values.flatMap(({ entries }) => entries.map((entry) => entry.id));
        expect(new Set(ids).size).toBe(ids.length);
        expect(values.every(({ entries }) => entries.length > 0)).toBe(true);
      }
    }
  });

  it("keep events without a date under a value of their own, at the end", () => {
    const year = listFacets(site, "events").find(({ name }) => name === "year");
    expect(year?.values.at(-1)?.value).toBe("undated");
    expect(year?.values.at(-1)?.entries.every((entry) => entry.kind === "events" && !entry.data.date)).toBe(true);
  });

  it("list years from the newest and other values from the most frequent", () => {
    const [year, kind] = listFacets(site, "events");
    const years = year?.values.slice(0, -1).map(({ value }) => Number(value)) ?? [];
    expect(years.length).toBeGreaterThan(1);
    expect(years).toEqual([...years].sort((a, b) => b - a));
    const counts = kind?.values.map(({ entries }) => entries.length) ?? [];
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });

  it("are left out where they would not narrow anything", () => {
    expect(listFacets({ ...site, companies: site.companies.slice(0, 1) }, "companies")).toEqual([]);
    expect(listFacets(site, "topics")).toEqual([]);
  });
});
