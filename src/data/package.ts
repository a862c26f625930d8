import { createHash } from "node:crypto";
import { wordsIn } from "../i18n/words.ts";
import { displayName } from "../model/names.ts";
import { findEntry, type Site } from "../model/site.ts";
import type { Urls } from "../model/urls.ts";
import { licences } from "../settings.ts";
import { ID_PATTERN, PRIMARY_KEYS, listColumns, type Column } from "./columns.ts";
import type { DataFile } from "./files.ts";
import type { Table } from "./fields.ts";
import { DATA_VERSION } from "./version.ts";

/**
 * The descriptor of a data package (Data Package standard 2.0, https://datapackage.org) of the given files: each with its size and digest, the
 * tables as CSV with their schema. It holds no moment of its own making, so that the same content gives the same bytes; `version` is that of the
 * fields, with the last release as build metadata: "1.0.0+2026-11-22".
 */
export function describePackage(site: Site, urls: Urls, files: readonly DataFile[]) {
  const release = site.releases.at(-1)?.id;
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "vigie",
    id: urls.absolute(urls.file("data/datapackage.json")),
    title: wordsIn("en").siteName,
    description: wordsIn("en").tagline,
    homepage: urls.absolute(urls.section("data", "en")),
    version: release === undefined ? DATA_VERSION : `${DATA_VERSION}+${release}`,
    licenses: [
      { name: licences.content.spdx, path: licences.content.url, title: `Creative Commons ${licences.content.name}` },
    ],
    contributors: [{ title: "The Vigie authors", roles: ["author"] }],
    sources: listOutlets(site).map((title) => ({ title })),
    resources: files.map(describeResource),
  };
}

/** The outlets whose articles were read, by their English names. */
function listOutlets(site: Site): string[] {
  const ids = [...new Set(site.briefings.map(({ data }) => data.source.outlet))].sort();
  return ids.map((id) => displayName(findEntry(site, "outlets", id), "en"));
}

function describeResource(file: DataFile) {
  const content = file.make();
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  return {
    // A resource's name tells its format where several files hold one table; the tables as CSV are what foreign keys refer to.
    name: file.format === "csv" && file.table ? file.table : file.name.replace(/[^a-z0-9]+/g, "-"),
    ...(file.format === "csv" && { type: "table" }),
    path: file.name,
    title: file.title,
    format: file.format,
    mediatype: file.mediatype,
    ...(typeof content === "string" && { encoding: "utf-8" }),
    bytes: bytes.length,
    hash: `sha256:${createHash("sha256").update(bytes).digest("hex")}`,
    ...(file.format === "csv" && file.table && { dialect: DIALECT, schema: describeSchema(file.table) }),
  };
}

const DIALECT = {
  $schema: "https://datapackage.org/profiles/2.0/tabledialect.json",
  header: true,
  delimiter: ",",
  lineTerminator: "\r\n",
  quoteChar: '"',
  doubleQuote: true,
};

function describeSchema(table: Table) {
  const columns = listColumns(table);
  const primaryKey = PRIMARY_KEYS[table];
  const foreignKeys = columns.flatMap((column) => describeForeignKey(table, column));
  return {
    $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
    fields: columns.map((column) => describeField(column, primaryKey)),
    missingValues: [""],
    ...(primaryKey.length > 0 && { primaryKey }),
    ...(foreignKeys.length > 0 && { foreignKeys }),
  };
}

/**
 * Lists are texts here, with a pattern for their items: the standard has a type for them, which its own JSON Schema of version 2.0 and the
 * validators of version 1 refuse.
 */
function describeField(column: Column, primaryKey: readonly string[]) {
  const { name, type, format, description, rdfType, required, enum: values, references } = column;
  const isList = type === "list";
  const pattern = isList && references ? `${ID_PATTERN}(; ${ID_PATTERN})*` : column.pattern;
  const unique = primaryKey.length === 1 && primaryKey[0] === name;
  const constraints = {
    ...(required && { required }),
    ...(unique && { unique }),
    ...(pattern !== undefined && { pattern }),
    ...(values && { enum: values }),
  };
  return {
    name,
    type: isList ? "string" : type,
    ...(format && { format }),
    description: isList ? `${description} Values are joined by “; ”.` : description,
    ...(rdfType !== undefined && { rdfType }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

/** The standard knows keys of whole cells only: lists of ids, and ids of several tables, are tied in the SQLite file. */
function describeForeignKey(table: Table, { name, type, references = [] }: Column) {
  const [resource] = references;
  if (type !== "string" || resource === undefined || references.length > 1) return [];
  return [{ fields: [name], reference: { ...(resource !== table && { resource }), fields: ["id"] } }];
}
