import { DatabaseSync } from "node:sqlite";
import { parseBody } from "../model/mdx-body.ts";
import { textsOf, type Site } from "../model/site.ts";
import { KINDS } from "../schemas/kinds.ts";
import { LANGUAGES } from "../schemas/languages.ts";
import { valueAt } from "./csv.ts";
import { TABLES, type Table } from "./fields.ts";
import { LINKS, listSqlColumns, listStatements, type LinkTable } from "./sqlite-schema.ts";
import type { Row } from "./tables.ts";

/**
 * The published tables as one SQLite database, whose bytes depend on the content and on SQLite's version alone: a table for each, with the parts of
 * a field as columns and lists of records as JSON; tables of links between them; the texts of the briefings with an index of their words (FTS5).
 * Throws where a record refers to one that is not there.
 */
export function makeDatabase(site: Site, rowsOf: (table: Table) => readonly Row[]): Uint8Array {
  // Records name one another in both directions: keys are checked when all of them are there.
  const database = new DatabaseSync(":memory:", { enableForeignKeyConstraints: false });
  try {
    database.exec("BEGIN");
    for (const statement of listStatements()) database.exec(statement);
    for (const kind of KINDS)
      insert(
        database,
        "entries",
        rowsOf(kind).map((row) => listEntry(kind, row)),
      );
    for (const table of TABLES) insertTable(database, table, rowsOf(table));
    for (const link of LINKS)
      insert(
        database,
        link.name,
        rowsOf(link.owner).flatMap((row) => listLinks(link, row)),
      );
    insert(database, "texts", listTexts(site));
    database.exec("INSERT INTO texts_fts (texts_fts) VALUES ('rebuild')");
    database.exec("COMMIT");
    const [lost] = database.prepare("PRAGMA foreign_key_check").all();
    if (lost) throw new Error(`A row of the table ${String(lost["table"])} names no row of ${String(lost["parent"])}.`);
    return database.serialize();
  } finally {
    database.close();
  }
}

type Cell = string | number | null;

function insert(database: DatabaseSync, table: string, rows: readonly (readonly Cell[])[]): void {
  const [first] = rows;
  if (!first) return;
  const statement = database.prepare(`INSERT INTO ${table} VALUES (${first.map(() => "?").join(", ")})`);
  for (const row of rows) statement.run(...row);
}

function insertTable(database: DatabaseSync, table: Table, rows: readonly Row[]): void {
  const columns = listSqlColumns(table);
  insert(
    database,
    table,
    rows.map((row) => columns.map(({ from }) => writeCell(valueAt(row, from.name)))),
  );
}

function writeCell(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  return typeof value === "string" ? value : JSON.stringify(value);
}

function listEntry(kind: string, row: Row): Cell[] {
  return [row["id"], kind, valueAt(row, "title.fr"), valueAt(row, "title.en"), row["url"]].map(writeCell);
}

/** The rows of a list of ids, or of records that have one; the first in the list has the position 1. */
function listLinks({ field }: LinkTable, row: Row): Cell[][] {
  const items = row[field] as readonly (string | { readonly id: string })[];
  const ids = new Set(items.map((item) => (typeof item === "string" ? item : item.id)));
  return [...ids].map((id, i) => [writeCell(row["id"]), id, i + 1]);
}

function listTexts(site: Site): Cell[][] {
  const texts = site.briefings.flatMap((briefing) =>
    LANGUAGES.map((language) => {
      const { title, summary, body } = textsOf(briefing, language);
      return [briefing.id, language, title, summary, writePlain(body)];
    }),
  );
  return texts.map((cells, i) => [i + 1, ...cells]);
}

/** The words of a body without marks, its paragraphs parted by empty lines. */
function writePlain(body: string): string {
  const blocks = parseBody(body).blocks.map(({ parts }) =>
    parts.map((part) => (part.kind === "text" ? part.text : "")).join(""),
  );
  return blocks.map((text) => text.replace(/\s+/g, " ").trim()).join("\n\n");
}
