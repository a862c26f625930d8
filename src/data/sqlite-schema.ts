import { KINDS } from "../schemas/kinds.ts";
import { PRIMARY_KEYS, listColumns, type Column } from "./columns.ts";
import { TABLES, type Table } from "./fields.ts";

/** A column of a table of the database. */
export interface SqlColumn {
  readonly name: string;
  /** Where its values stand in a row of the published table: "title.fr". */
  readonly from: Column;
}

/** A list of ids in one of the published tables, as a table of its own. */
export interface LinkTable {
  readonly name: string;
  readonly owner: Table;
  /** The field with the list. */
  readonly field: string;
  /** The column with the owner's id: "briefing". */
  readonly ownerColumn: string;
  /** The column with the id it names: "company", "party". */
  readonly column: string;
  /** The table it is in: that of its kind, or `entries` where it may be of several kinds. */
  readonly target: string;
}

/**
 * The lists of ids that content holds. Those that the published tables add, such as the events of a company, follow from these and are found by
 * their indexes.
 */
export const LINKS: readonly LinkTable[] = [
  link("briefings", "companies", "company"),
  link("briefings", "regulators", "regulator"),
  link("briefings", "people", "person"),
  link("briefings", "topics", "topic"),
  link("briefings", "events", "event"),
  link("events", "actors", "party", "entries"),
  link("events", "targets", "party", "entries"),
  link("events", "topics", "topic"),
];

/** The columns of a published table that stand in its table of the database; lists of ids stand in tables of their own. */
export function listSqlColumns(table: Table): SqlColumn[] {
  return listColumns(table)
    .filter(({ type, references }) => type !== "list" || !references)
    .map((from) => ({ name: sqlName(from.name), from }));
}

/** The statements that make the empty database: tables with their keys, and an index on each column that refers to another table. */
export function listStatements(): string[] {
  return [ENTRIES, ...TABLES.flatMap(writeTable), ...LINKS.flatMap(writeLink), TEXTS, ...VIEWS];
}

function link(owner: "briefings" | "events", field: string, column: string, target = field): LinkTable {
  return { name: `${owner}_${field}`, owner, field, ownerColumn: owner.slice(0, -1), column, target };
}

/** "title.fr" is `title_fr`, "names.zh-Hans.value" `names_zh_Hans_value`: names that need no quotation marks. */
function sqlName(column: string): string {
  return column.replace(/[.-]/g, "_");
}

function writeTable(table: Table): string[] {
  const key = PRIMARY_KEYS[table];
  const columns = listSqlColumns(table);
  const lines = columns.map(({ name, from }) => `  ${name} TEXT${writeConstraints(table, from)}`);
  if (key.length > 1) lines.push(`  PRIMARY KEY (${key.join(", ")})`);
  const keys = columns.filter(({ name, from }) => name !== "id" && referenceOf(from) !== undefined);
  return [
    `CREATE TABLE ${table} (\n${lines.join(",\n")}\n)`,
    ...keys.map(({ name }) => `CREATE INDEX ${table}_${name} ON ${table} (${name})`),
  ];
}

function writeConstraints(table: Table, column: Column): string {
  const key = PRIMARY_KEYS[table];
  if (key.length === 1 && key[0] === column.name) return " PRIMARY KEY REFERENCES entries (id)";
  const target = referenceOf(column);
  return [
    column.required ? " NOT NULL" : "",
    column.enum ? ` CHECK (${sqlName(column.name)} IN (${column.enum.map((value) => `'${value}'`).join(", ")}))` : "",
    target === undefined ? "" : ` REFERENCES ${target} (id)`,
  ].join("");
}

function referenceOf({ references }: Column): Table | undefined {
  return references?.[0];
}

function writeLink({ name, owner, ownerColumn, column, target }: LinkTable): string[] {
  return [
    `CREATE TABLE ${name} (
  ${ownerColumn} TEXT NOT NULL REFERENCES ${owner} (id),
  ${column} TEXT NOT NULL REFERENCES ${target} (id),
  position INTEGER NOT NULL,
  PRIMARY KEY (${ownerColumn}, ${column})
)`,
    `CREATE INDEX ${name}_${column} ON ${name} (${column})`,
  ];
}

/** Ids are unique across kinds: a column that may name a company, an authority or a person refers to this table. */
const ENTRIES = `CREATE TABLE entries (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN (${KINDS.map((kind) => `'${kind}'`).join(", ")})),
  title_fr TEXT NOT NULL,
  title_en TEXT NOT NULL,
  url TEXT NOT NULL
)`;

/** The number is that of the row in the index of words, which must not move. */
const TEXTS = `CREATE TABLE texts (
  number INTEGER PRIMARY KEY,
  briefing TEXT NOT NULL REFERENCES briefings (id),
  language TEXT NOT NULL CHECK (language IN ('fr', 'en')),
  title TEXT NOT NULL,
  summary TEXT NOT NULL,
  body TEXT NOT NULL,
  UNIQUE (briefing, language)
);
CREATE VIRTUAL TABLE texts_fts USING fts5 (
  title, summary, body, content='texts', content_rowid='number', tokenize='unicode61 remove_diacritics 2'
)`;

/** What stands in lists within a record, one row for each. */
const VIEWS = [
  `CREATE VIEW reports AS
SELECT b.id AS briefing, ${parts("id AS event", "status", "date", "dateBasis", "passages", "amounts")},
  ${parts("note.fr AS note_fr", "note.en AS note_en")}
FROM briefings AS b, json_each(b.events) AS item`,
  `CREATE VIEW claims AS
SELECT b.id AS briefing, ${parts("id", "text.fr AS text_fr", "text.en AS text_en")},
  CASE json_type(item.value, '$.by') WHEN 'text' THEN json_extract(item.value, '$.by') END AS speaker,
  ${parts("by.fr AS speaker_fr", "by.en AS speaker_en", "via", "evidence", "negated", "hedged", "quote", "passages", "about")}
FROM briefings AS b, json_each(b.claims) AS item`,
  `CREATE VIEW figures AS
SELECT b.id AS briefing, ${parts("id", "what.fr AS what_fr", "what.en AS what_en", "value", "unit", "scale", "qualifier")},
  ${parts("passages")}
FROM briefings AS b, json_each(b.figures) AS item`,
  `CREATE VIEW amounts AS
SELECT e.id AS event, e.status AS status, ${parts("value", "currency", "scale", "kind", "party")},
  ${parts("note.fr AS note_fr", "note.en AS note_en")}
FROM events AS e, json_each(e.amounts) AS item`,
];

function parts(...names: string[]): string {
  return names
    .map((each) => each.split(" AS "))
    .map(([path = "", name = path]) => `json_extract(item.value, '$.${path}') AS ${name}`)
    .join(", ");
}
