import { DatabaseSync } from "node:sqlite";
import { expect, it } from "vitest";
import { createUrls } from "../model/urls.ts";
import { describeForDatasette } from "./datasette.ts";
import { listStatements } from "./sqlite-schema.ts";

const metadata = describeForDatasette(createUrls("https://example.org", "/vigie"));
const database = new DatabaseSync(":memory:");
for (const statement of listStatements()) database.exec(statement);

const tables: Record<string, { readonly label_column?: string; readonly columns?: Readonly<Record<string, string>> }> =
  metadata.databases.vigie.tables;

it("describes tables and columns that the database has, and no others", () => {
  for (const [table, { columns = {}, label_column: label = "" }] of Object.entries(tables)) {
    const names = database
      .prepare(`PRAGMA table_info(${table})`)
      .all()
      .map((row) => row["name"]);
    expect(names.length, table).toBeGreaterThan(0);
    for (const column of [...Object.keys(columns), ...(label ? [label] : [])]) expect(names, table).toContain(column);
  }
});

it("describes every table and view, and every column of the published tables", () => {
  const made = database.prepare("SELECT name FROM sqlite_schema WHERE type IN ('table', 'view')").all();
  const names = made.map((row) => String(row["name"])).filter((name) => !name.includes("_fts"));
  expect(Object.keys(tables).sort()).toEqual(names.sort());
  for (const table of ["briefings", "events", "changes"]) {
    const columns = database.prepare(`PRAGMA table_info(${table})`).all();
    expect(Object.keys(tables[table]?.columns ?? {})).toEqual(columns.map((row) => row["name"]));
  }
});

it("names the licence, and the page that explains the data", () => {
  expect(metadata).toMatchObject({ license: "CC BY 4.0", about_url: "https://example.org/vigie/en/data/" });
});
