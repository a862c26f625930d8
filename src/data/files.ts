import type { Site } from "../model/site.ts";
import type { Urls } from "../model/urls.ts";
import { toCsv } from "./csv.ts";
import { describeForDatasette } from "./datasette.ts";
import { describeData } from "./description.ts";
import { FIELDS, TABLES, type Table } from "./fields.ts";
import { describePackage } from "./package.ts";
import { makeDatabase } from "./sqlite.ts";
import { buildTable, toJson, toNdjson, type Row } from "./tables.ts";
import { writeTurtle } from "./rdf/turtle.ts";

/** A file of /data/. */
export interface DataFile {
  /** Its name there: "events.csv". */
  readonly name: string;
  /** Its table, where it holds one. */
  readonly table?: Table;
  readonly format: "json" | "csv" | "ndjson" | "sqlite" | "ttl";
  readonly mediatype: string;
  /** What it holds, in English. */
  readonly title: string;
  /** Makes its content, once. */
  readonly make: () => string | Uint8Array;
}

const known = new WeakMap<Site, WeakMap<Urls, readonly DataFile[]>>();

/**
 * Every file of /data/: the tables in three formats, all of them as one database and as RDF, and what describes them. Whoever asks again for the
 * same site is given the same files: what was made is not made anew.
 */
export function listDataFiles(site: Site, urls: Urls): readonly DataFile[] {
  const ofSite = known.get(site) ?? new WeakMap<Urls, readonly DataFile[]>();
  known.set(site, ofSite);
  const files = ofSite.get(urls) ?? listFiles(site, urls);
  ofSite.set(urls, files);
  return files;
}

function listFiles(site: Site, urls: Urls): DataFile[] {
  const tables = Object.fromEntries(
    TABLES.map((table) => [table, once(() => buildTable(site, urls, table))]),
  ) as Tables;
  const packed = [
    ...TABLES.flatMap((table) => listTableFiles(table, tables[table])),
    ...listWholeFiles(site, urls, tables),
  ];
  const json = (name: string, title: string, make: () => unknown): DataFile => ({
    ...{ name, title, format: "json", mediatype: "application/json" },
    make: once(() => `${JSON.stringify(make(), null, 1)}\n`),
  });
  return [
    ...packed,
    json("datapackage.json", "Data package: the files with their schemas and digests", () =>
      describePackage(site, urls, packed),
    ),
    json("datasette.json", "Metadata of the database for Datasette", () => describeForDatasette(urls)),
    json("description.json", "Addresses and fields that others may rely on", () => describeData(site, urls)),
  ];
}

function listTableFiles(table: Table, rows: () => Row[]): DataFile[] {
  return [
    {
      ...{ name: `${table}.json`, table, format: "json", mediatype: "application/json" },
      title: `Table of ${table}`,
      make: once(() => toJson(rows())),
    },
    {
      ...{ name: `${table}.csv`, table, format: "csv", mediatype: "text/csv" },
      title: `Table of ${table}`,
      make: once(() => toCsv(rows(), FIELDS[table])),
    },
    {
      ...{ name: `${table}.ndjson`, table, format: "ndjson", mediatype: "application/x-ndjson" },
      title: `Table of ${table}, one record a line`,
      make: once(() => toNdjson(rows())),
    },
  ];
}

function listWholeFiles(site: Site, urls: Urls, tables: Tables): DataFile[] {
  return [
    {
      ...{ name: "vigie.sqlite", format: "sqlite", mediatype: "application/vnd.sqlite3" },
      title: "All tables and texts as one SQLite database",
      make: once(() => makeDatabase(site, (table) => tables[table]())),
    },
    {
      ...{ name: "vigie.ttl", format: "ttl", mediatype: "text/turtle" },
      title: "Entities, events and briefings as RDF in Turtle",
      make: once(() => writeTurtle(site, urls)),
    },
  ];
}

type Tables = Record<Table, () => Row[]>;

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
