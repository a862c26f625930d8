import { describe, expect, it } from "vitest";
import { loadSample } from "../load.fixture.ts";
import { createUrls } from "../model/urls.ts";
import { KINDS } from "../schemas/kinds.ts";
import { columnsOf, toCsv } from "./csv.ts";
import { FIELDS, type Field } from "./fields.ts";
import { buildTables } from "./tables.ts";

const field = (name: string, columns?: string[]): Field => ({
  field: name,
  ...(columns && { columns }),
  fr: "",
  en: "",
});
/** The one cell of a table that holds one value. */
const cell = (value: unknown) =>
  toCsv([{ x: value }], [field("x")])
    .replace(/^x\r\n/, "")
    .replace(/\r\n$/, "");

describe("a table as CSV", () => {
  it("has a header, commas and CRLF line ends", () => {
    expect(
      toCsv(
        [
          { a: "1", b: "2" },
          { a: "3", b: "4" },
        ],
        [field("a"), field("b")],
      ),
    ).toBe("a,b\r\n1,2\r\n3,4\r\n");
  });

  it("has its header even without rows", () => {
    expect(toCsv([], [field("id"), field("title", ["fr", "en"])])).toBe("id,title.fr,title.en\r\n");
  });

  it("has a column for each part of a field, and empty ones where it is null", () => {
    const title = field("title", ["fr", "en"]);
    const basis = field("legalBasis", ["name.fr", "source"]);
    const rows = [
      { title: { fr: "Amende", en: "Fine" }, legalBasis: { name: { fr: "Loi", en: "Law" }, source: "s" } },
      { title: { fr: "Règle", en: "Rule" }, legalBasis: null },
    ];
    expect(toCsv(rows, [title, basis])).toBe(
      "title.fr,title.en,legalBasis.name.fr,legalBasis.source\r\nAmende,Fine,Loi,s\r\nRègle,Rule,,\r\n",
    );
  });
});

describe("a cell", () => {
  it("is quoted when it holds a comma, a quotation mark or a line end", () => {
    expect(cell("a, b")).toBe('"a, b"');
    expect(cell('« a » "b"')).toBe('"« a » ""b"""');
    expect(cell("a\nb")).toBe('"a\nb"');
    expect(cell("a\rb")).toBe('"a\rb"');
  });

  it("joins a list of plain values, and holds anything deeper as JSON", () => {
    expect(cell(["alibaba", "tencent"])).toBe("alibaba; tencent");
    expect(cell([])).toBe("");
    expect(cell([{ id: "a", n: 1 }])).toBe('"[{""id"":""a"",""n"":1}]"');
    expect(cell({ acme: ["p1"] })).toBe('"{""acme"":[""p1""]}"');
  });

  it("is empty for null, and holds numbers and truths as they are", () => {
    expect([null, undefined, 9, 0, true].map(cell)).toEqual(["", "", "9", "0", "true"]);
  });

  it("cannot become a formula", () => {
    expect(["=1+1", "+A1", "-A1", "@SUM(A1)", "\tx", "-1-1"].map(cell)).toEqual([
      "'=1+1",
      "'+A1",
      "'-A1",
      "'@SUM(A1)",
      "'\tx",
      "'-1-1",
    ]);
    expect(cell("\r=1")).toBe(`"'\r=1"`);
    expect(cell(["=1+1", "b"])).toBe("'=1+1; b");
  });

  it("keeps numbers numbers", () => {
    expect(["-5", "+12.5", "8026000000", "-0.25"].map(cell)).toEqual(["-5", "+12.5", "8026000000", "-0.25"]);
  });
});

it("every published table has as many cells in each row as in its header", async () => {
  const tables = buildTables(await loadSample(), createUrls("https://example.org", "/"));
  for (const kind of KINDS) {
    const [header = [], ...rows] = readCsv(toCsv(tables[kind], FIELDS[kind]));
    expect(header).toEqual(FIELDS[kind].flatMap(columnsOf));
    expect(new Set(header).size).toBe(header.length);
    expect(rows.map((cells) => cells[0])).toEqual(tables[kind].map((row) => row["id"]));
    for (const cells of rows) expect(cells).toHaveLength(header.length);
  }
});

/** Reads CSV by the grammar of RFC 4180, to see that another program could. */
function readCsv(text: string): string[][] {
  const records = text.match(/(?:"(?:[^"]|"")*"|[^"\r\n])*\r\n/g) ?? [];
  expect(records.join("")).toBe(text);
  return records.map((record) =>
    [...record.slice(0, -2).matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(
      ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
    ),
  );
}
