import { describe, expect, it } from "vitest";
import { createUrls } from "../model/urls.ts";
import { FIELDS, TABLES } from "./fields.ts";
import { buildTables } from "./tables.ts";
import { loadWhole } from "./whole.fixture.ts";

const tables = buildTables(await loadWhole(), createUrls("https://example.org", "/"));

describe.each(TABLES)("the fields of the table %s", (kind) => {
  const fields = FIELDS[kind];

  it("are described, each once and in order, and no others", () => {
    expect(fields.map(({ field }) => field)).toEqual(Object.keys(tables[kind][0]!));
  });

  it("are described in French and in English, each in its own typography", () => {
    for (const { fr, en } of fields) {
      expect(fr).toMatch(/\.$/);
      expect(en).toMatch(/\.$/);
      expect(fr).not.toMatch(/ [:;!?»]|« |'|"/);
      expect(en).not.toMatch(/\s[:;!?]|[«»'"]/);
    }
  });

  it("have columns for whatever their values hold, and no others", () => {
    for (const { field, columns } of fields) {
      for (const value of tables[kind].map((row) => row[field])) {
        // A record whose keys are ids, such as mentions, is one cell of JSON.
        if (!columns || value === null || isKeyed(field)) continue;
        const firsts = [...new Set(columns.map((column) => column.split(".")[0]))];
        expect(firsts).toEqual(Object.keys(value as object));
      }
    }
  });

  it("are one column only where their values are plain, lists, or keyed by ids", () => {
    for (const { field } of fields.filter((each) => !each.columns && !isKeyed(each.field))) {
      for (const row of tables[kind])
        expect(row[field] === null || typeof row[field] !== "object" || Array.isArray(row[field])).toBe(true);
    }
  });
});

/** Whether the keys of a field's value are ids or passages: it is one cell of JSON. */
function isKeyed(field: string): boolean {
  return field === "mentions" || field === "seals";
}
