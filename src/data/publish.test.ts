import { expect, it } from "vitest";
import { createUrls } from "../model/urls.ts";
import { FIELDS, TABLES } from "./fields.ts";
import { toCsv } from "./csv.ts";
import { publishData } from "./publish.ts";
import { buildTables, toJson } from "./tables.ts";
import { loadWhole } from "./whole.fixture.ts";

const urls = createUrls("https://example.org", "/vigie");
const site = await loadWhole();
const files = new Map(publishData(site, urls).map(({ path, make }) => [path, make]));
const textOf = async (path: string) => String(await files.get(path)?.());

it("each table is published as JSON, CSV and NDJSON, with the same records", async () => {
  const tables = buildTables(site, urls);
  for (const table of TABLES) {
    expect(tables[table].length).toBeGreaterThan(0);
    expect(await textOf(`data/${table}.json`)).toBe(toJson(tables[table]));
    expect(await textOf(`data/${table}.csv`)).toBe(toCsv(tables[table], FIELDS[table]));
    const lines = (await textOf(`data/${table}.ndjson`)).split("\n");
    expect(lines.pop()).toBe("");
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(JSON.parse(await textOf(`data/${table}.json`)));
  }
});

it("beside the tables stand what holds them all, and what describes them", () => {
  expect([...files.keys()].filter((path) => !TABLES.some((table) => path.startsWith(`data/${table}.`)))).toEqual([
    "data/vigie.sqlite",
    "data/vigie.ttl",
    "data/datapackage.json",
    "data/datasette.json",
    "data/description.json",
  ]);
});

it("a change names its release and what of the record changed", async () => {
  expect(JSON.parse(await textOf("data/changes.json"))).toEqual([
    {
      ...{ release: "2026-11-22", at: "2026-11-22T10:00:00Z", kind: "companies", id: "acme", change: "added" },
      parts: ["facts", "fr", "en"],
    },
    {
      ...{ release: "2026-11-22", at: "2026-11-22T10:00:00Z", kind: "events", id: "acme-fine", change: "added" },
      parts: ["facts", "fr", "en"],
    },
  ]);
});
