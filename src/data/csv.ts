import { stringify } from "csv-stringify/sync";
import type { Field } from "./fields.ts";
import type { Row } from "./tables.ts";

/**
 * A table as CSV (RFC 4180: commas, quotation marks doubled, CRLF; UTF-8 without a byte order mark), with a header even when it has no rows.
 * A field with `columns` becomes one column for each (`title.fr`); a list of plain values stands in one cell, joined by "; "; anything deeper
 * is JSON in its cell; null is an empty cell. A cell that a spreadsheet would take for a formula begins with an apostrophe.
 */
export function toCsv(rows: readonly Row[], fields: readonly Field[]): string {
  const columns = fields.flatMap(columnsOf);
  return stringify(
    rows.map((row) => columns.map((column) => guardFormula(writeCell(valueAt(row, column))))),
    { columns, header: true, record_delimiter: "windows", quoted_match: /[\r\n]/ },
  );
}

/** The names of a field's columns. */
export function columnsOf({ field, columns }: Field): string[] {
  return columns ? columns.map((column) => `${field}.${column}`) : [field];
}

/** What a row has in a column: "title.fr" is the part `fr` of its field `title`; undefined where that field is null. */
export function valueAt(row: Row, column: string): unknown {
  return column.split(".").reduce<unknown>((value, key) => (value as Row | null)?.[key], row);
}

function writeCell(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value) && value.every(isPlain)) return value.join("; ");
  return isPlain(value) ? String(value) : JSON.stringify(value);
}

function isPlain(value: unknown): value is string | number | boolean {
  return ["string", "number", "boolean"].includes(typeof value);
}

/** Spreadsheets run a cell that begins with one of these; the apostrophe keeps it text. Numbers, also negative ones, stay numbers. */
function guardFormula(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) && !/^[+-]?\d+(?:\.\d+)?$/.test(cell) ? `'${cell}` : cell;
}
