import { createHash } from "node:crypto";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, it } from "vitest";
import { loadSite } from "../load.ts";
import type { Site } from "../model/site.ts";
import { createUrls } from "../model/urls.ts";
import { TABLES } from "./fields.ts";
import { makeDatabase } from "./sqlite.ts";
import { buildTables } from "./tables.ts";
import { loadWhole } from "./whole.fixture.ts";

const urls = createUrls("https://example.org", "/vigie");
const whole = await loadWhole();
const own = await loadSite({ root: process.cwd() });

const make = (site: Site) => {
  const tables = buildTables(site, urls);
  return makeDatabase(site, (table) => tables[table]);
};
const open = (site: Site) => {
  const database = new DatabaseSync(":memory:");
  database.deserialize(make(site));
  return database;
};
const sample = open(whole);
const ask = (sql: string, ...values: string[]) =>
  sample
    .prepare(sql)
    .all(...values)
    .map((row) => ({ ...row }));

describe.each([
  ["the sample", whole],
  ["the site", own],
])("the database of %s", (_, site) => {
  const database = open(site);

  it("is whole, and every key in it leads to a row", () => {
    expect(database.prepare("PRAGMA integrity_check").all()).toMatchObject([{ integrity_check: "ok" }]);
    expect(database.prepare("PRAGMA foreign_key_check").all()).toEqual([]);
  });

  it("has every row of every published table, in its order", () => {
    const tables = buildTables(site, urls);
    for (const table of TABLES) {
      const url = table === "changes" ? "id" : "url";
      const rows = database.prepare(`SELECT ${url} AS url FROM ${table} ORDER BY rowid`).all();
      expect(rows.map((row) => row["url"])).toEqual(tables[table].map((row) => row[url]));
    }
  });

  it("has an index on each column that refers to another table", () => {
    const names = database
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%fts5%'")
      .all();
    for (const name of names.map((row) => String(row["name"])).filter((each) => !each.includes("_fts"))) {
      const keys = database.prepare(`PRAGMA foreign_key_list(${name})`).all();
      for (const column of keys.map((row) => String(row["from"]))) {
        const indexes = database.prepare(`PRAGMA index_list(${name})`).all();
        const firsts = indexes.map(
          (row) => database.prepare(`PRAGMA index_info(${String(row["name"])})`).get()?.["name"],
        );
        expect(firsts, name).toContain(column);
      }
    }
  });

  it("has the same bytes when it is made again", () => {
    const digest = () => createHash("sha256").update(make(site)).digest("hex");
    expect(digest()).toBe(digest());
  });
});

describe("a record in the database", () => {
  it("has the parts of a field as columns, and lists of records as JSON", () => {
    expect(
      ask("SELECT title_fr, source_outlet, source_agency, events FROM briefings WHERE id = ?", "2021-03-fine"),
    ).toMatchObject([{ title_fr: "Amende pour Acme", source_outlet: "daily", source_agency: "wire" }]);
    expect(ask("SELECT date, earliest, announced FROM events WHERE id = 'acme-probe'")).toEqual([
      { date: "2020-11/2020-12", earliest: "2020-11-01", announced: null },
    ]);
  });

  it("is tied to those it names, in their order", () => {
    expect(ask("SELECT party, position FROM events_targets WHERE event = 'acme-probe' ORDER BY position")).toEqual([
      { party: "acme", position: 1 },
      { party: "bolt", position: 2 },
    ]);
    expect(
      ask(
        `SELECT entries.title_en, entries.kind FROM events_actors JOIN entries ON entries.id = party
         WHERE event = 'data-rule' ORDER BY position`,
      ),
    ).toEqual([
      { title_en: "Cyberspace Administration (CAC)", kind: "regulators" },
      { title_en: "Office", kind: "regulators" },
    ]);
    expect(ask("SELECT parent_id FROM companies WHERE id = 'acme-pay'")).toEqual([{ parent_id: "acme" }]);
  });

  it("unfolds into claims, figures, reports and amounts", () => {
    expect(ask("SELECT briefing, id, text_en, speaker, evidence, negated, quote FROM claims")).toEqual([
      {
        ...{ briefing: "2021-03-fine", id: "protest", text_en: "Jane Doe disputes the fine.", speaker: "jane-doe" },
        ...{ evidence: "attributed", negated: 0, quote: "C’est injuste" },
      },
    ]);
    expect(ask("SELECT id, value, unit, scale FROM figures")).toEqual([
      { id: "fine", value: "1200000000", unit: "USD", scale: 9 },
    ]);
    expect(ask("SELECT status, date, note_en FROM reports WHERE event = 'acme-probe' ORDER BY briefing")).toEqual([
      { status: "alleged", date: "2020-12", note_en: "Speaks of a visit." },
      { status: "reported", date: null, note_en: null },
    ]);
    expect(ask("SELECT event, value, currency, party FROM amounts")).toEqual([
      { event: "acme-fine", value: "1200000000", currency: "USD", party: "acme" },
    ]);
  });

  it("has its text in both languages without marks, and is found by its words without their accents", () => {
    expect(ask("SELECT body FROM texts WHERE briefing = '2021-03-fine' AND language = 'fr'")).toEqual([
      {
        body: "La CAC a condamné Acme à une amende.\n\nSa présidente proteste. La somme est élevée.\n\nLe lecteur en jugera.",
      },
    ]);
    const found = ask(
      "SELECT briefing, language FROM texts_fts JOIN texts ON number = texts_fts.rowid WHERE texts_fts MATCH ?",
      "presidente elevee",
    );
    expect(found).toEqual([{ briefing: "2021-03-fine", language: "fr" }]);
  });
});

it("a record that names one which is not there stops it", () => {
  const tables = buildTables(whole, urls);
  const rows = tables.events.map((row) => ({ ...row, actors: ["nobody"] }));
  expect(() => makeDatabase(whole, (table) => (table === "events" ? rows : tables[table]))).toThrow(
    "A row of the table events_actors names no row of entries.",
  );
});
