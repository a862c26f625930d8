import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { expect, test } from "playwright/test";
import { readLocations } from "./crawl.ts";
import { KINDS } from "../src/schemas/kinds.ts";
import { basedSite } from "../src/setup/sites.ts";

type Row = Record<string, unknown>;

/** What every record of a table has, whatever is added later. */
const FIELDS = {
  briefings: [
    ...["id", "url", "title", "summary", "language", "published", "publishedBasis", "source", "companies"],
    ...["regulators", "people", "topics", "events", "claims"],
  ],
  events: [
    ...["id", "url", "kind", "title", "date", "precision", "dateBasis", "status", "actors", "targets"],
    ...["amounts", "briefings"],
  ],
  companies: ["id", "url"],
  regulators: ["id", "url"],
  people: ["id", "url"],
  topics: ["id", "url"],
  outlets: ["id", "url"],
} as const;

async function get(path: string): Promise<{ text: string; type: string }> {
  const response = await fetch(`${basedSite.url}data/${path}`);
  expect(response.status, path).toBe(200);
  return { text: await response.text(), type: response.headers.get("content-type") ?? "" };
}
const getRows = async (kind: string) => JSON.parse((await get(`${kind}.json`)).text) as Row[];

for (const kind of KINDS) {
  test(`the table of ${kind} has a record for each file, with all that is promised, at addresses that stand`, async () => {
    const { text, type } = await get(`${kind}.json`);
    expect(type).toContain("application/json");
    const rows = JSON.parse(text) as Row[];
    expect(Array.isArray(rows)).toBe(true);
    const files = readdirSync(`content/${kind}`).filter((name) => /\.(?:yaml|mdx)$/.test(name));
    expect(rows.map(({ id }) => id).sort()).toEqual(files.map((name) => name.replace(/\.\w+$/, "")).sort());

    const [list = ""] = readLocations(await (await fetch(`${basedSite.url}sitemap-index.xml`)).text());
    const root = list.slice(0, list.lastIndexOf("/") + 1);
    for (const row of rows) {
      const id = String(row["id"]);
      for (const field of FIELDS[kind]) expect(Object.keys(row), id).toContain(field);
      // An absent value is null, not left out: rows of a table look alike.
      expect(Object.keys(row), id).toEqual(Object.keys(rows[0] ?? {}));
      expect(row["url"], id).toBe(`${root}${kind}/${id}/`);
      const response = await fetch(String(row["url"]).replace(root, basedSite.url), { redirect: "manual" });
      expect(response.status, id).toBe(200);
    }
  });

  test(`the table of ${kind} as CSV holds the same records in the same order`, async () => {
    const rows = await getRows(kind);
    const { text, type } = await get(`${kind}.csv`);
    expect(type).toContain("text/csv");
    const [head = [], ...records] = parseCsv(text);
    expect(new Set(head).size).toBe(head.length);
    expect(records).toHaveLength(rows.length);
    for (const [i, record] of records.entries()) {
      expect(record, String(rows[i]?.["id"])).toHaveLength(head.length);
      expect(record[head.indexOf("id")]).toBe(rows[i]?.["id"]);
      expect(record[head.indexOf("url")]).toBe(rows[i]?.["url"]);
    }
    const promised = FIELDS[kind].filter(
      (field) => !head.some((column) => column === field || column.startsWith(`${field}.`)),
    );
    expect(promised).toEqual([]);
  });
}

test("ids in a record are those of other records, and texts stand in both languages", async () => {
  const ids = Object.fromEntries(
    await Promise.all(KINDS.map(async (kind) => [kind, (await getRows(kind)).map(({ id }) => id)] as const)),
  );
  for (const briefing of await getRows("briefings")) {
    for (const kind of ["companies", "regulators", "people", "topics"] as const)
      for (const id of briefing[kind] as string[]) expect(ids[kind]).toContain(id);
    for (const { id } of briefing["events"] as { id: string }[]) expect(ids["events"]).toContain(id);
    expect(ids["outlets"]).toContain((briefing["source"] as { outlet: string }).outlet);
    expect(briefing["title"]).toMatchObject({
      fr: expect.stringMatching(/\p{L}/u),
      en: expect.stringMatching(/\p{L}/u),
    });
  }
});

test("a date is a date of EDTF with the precision it has, and null where it is unknown", async () => {
  const SHAPES: Record<string, RegExp> = {
    day: /^\d{4}-\d\d-\d\d$/,
    month: /^\d{4}-\d\d$/,
    year: /^\d{4}$/,
    interval: /^[\d-]+\/[\d-]+$/,
    approximate: /^[\d-]+~$/,
  };
  const events = (await getRows("events")) as {
    id: string;
    date: string | null;
    precision: string;
    dateBasis: string;
  }[];
  expect(events.some(({ date }) => date === null)).toBe(true);
  for (const { id, date, precision, dateBasis } of events) {
    if (date === null) expect([precision, dateBasis], id).toEqual(["unknown", "unknown"]);
    else expect(date, id).toMatch(SHAPES[precision] ?? /never/);
  }
});

test("the data package tells the size and the digest of each file as it is served", async () => {
  const { resources } = JSON.parse((await get("datapackage.json")).text) as {
    resources: { path: string; mediatype: string; bytes: number; hash: string }[];
  };
  expect(resources.length).toBeGreaterThan(3 * KINDS.length);
  for (const { path, mediatype, bytes, hash } of resources) {
    const response = await fetch(`${basedSite.url}data/${path}`);
    expect(response.headers.get("content-type"), path).toContain(mediatype);
    const content = Buffer.from(await response.arrayBuffer());
    expect(content.length, path).toBe(bytes);
    expect(`sha256:${createHash("sha256").update(content).digest("hex")}`, path).toBe(hash);
  }
});

test("the page lists every file of the data with its size, and each address that others may rely on", async ({
  page,
}) => {
  await page.goto(`${basedSite.url}en/data/`);
  const { resources } = JSON.parse((await get("datapackage.json")).text) as { resources: { path: string }[] };
  for (const name of [...resources.map(({ path }) => path), "datapackage.json", "datasette.json", "description.json"]) {
    const cell = page.locator(`:is(td, th):has(> a[href$="/data/${name}"])`);
    await expect(cell, name).toContainText(/\d\u00a0kB$/);
  }
  const { version, addresses } = JSON.parse((await get("description.json")).text) as {
    version: string;
    addresses: { template: string }[];
  };
  await expect(page.getByRole("heading", { name: `Version ${version}` })).toBeVisible();
  for (const { template } of addresses)
    await expect(
      page
        .getByRole("cell", { name: template, exact: true })
        .or(page.getByRole("rowheader", { name: template, exact: true })),
    ).toBeVisible();
});

/** Rows and cells of a CSV file as RFC 4180 has them; throws where a quotation mark stands out of place. */
function parseCsv(text: string): string[][] {
  const CELL = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/y;
  const rows: string[][] = [];
  let row: string[] = [];
  while (CELL.lastIndex < text.length) {
    const at = CELL.lastIndex;
    const match = CELL.exec(text);
    if (!match) throw new Error(`Not CSV from character ${at}: ${text.slice(at, at + 40)}`);
    const [, quoted, plain = "", end] = match;
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== ",") {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}
