import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CiteFormat } from "../model/urls.ts";
import { toBibtex } from "./bibtex.ts";
import type { Citation } from "./citation.ts";
import { toCslJson } from "./csl-json.ts";
import { flatten } from "./flatten.ts";
import { parseCitations, renderCsl } from "./parse.fixture.ts";
import { toRis } from "./ris.ts";

const FINE: Citation = {
  key: "vigie-2021-03-fine-fr",
  kind: "briefings",
  language: "fr",
  title: "Amende pour Acme",
  genre: "note",
  published: "2026-01-02",
  version: { day: "2026-02-03", digest: "3fa9c2d1aa01" },
  url: "https://example.org/vigie/briefings/2021-03-fine/",
  article: "https://example.org/fine?a=1&b=%20c#d_e",
  note: "Version du 3\u00a0février\u00a02026. Article\u00a0: The Daily, https://example.org/fine?a=1&b=%20c#d_e, 2021.",
};
const UNDATED: Citation = { ...FINE, published: undefined, version: { day: undefined, digest: "3fa9c2d1aa01" } };

const write: Readonly<Record<CiteFormat, (citation: Citation) => string>> = {
  json: (citation) => JSON.stringify([toCslJson(citation)]),
  bib: toBibtex,
  ris: toRis,
};
const FORMATS = ["json", "bib", "ris"] as const;

/** What one of the formats takes for something else, and letters between. */
const SIGNS = Array.from("{}\\%&#_$~^<>|\"'`-,=@ \n\r\tab Éœ约é».«\u00a0");

/** Reads back what was written; BibTeX tells a narrow no-break space from no other. */
function readBack(citation: Citation, format: CiteFormat) {
  const [item, ...more] = parseCitations(write[format](citation), format);
  if (!item || more.length > 0) throw new Error(`${format} holds ${String(more.length + (item ? 1 : 0))} citations.`);
  return item;
}
const widen = (text: string) => text.replaceAll("\u202f", "\u00a0");

describe.each(FORMATS)("%s", (format) => {
  test("gives back key, title, institution, day, version, address and note", () => {
    const item = readBack(FINE, format);
    expect(item).toMatchObject({
      id: FINE.key,
      type: "report",
      title: FINE.title,
      publisher: "Vigie",
      issued: { "date-parts": [[2026, 1, 2]] },
      URL: FINE.url,
      note: FINE.note,
    });
    expect(item.version ?? item.edition).toBe("3fa9c2d1aa01 (2026-02-03)");
    expect(item.author?.map(({ family, literal }) => family ?? literal)).toEqual(["Vigie"]);
  });

  test("has no date where nothing was released, and the digest alone as version", () => {
    const item = readBack(UNDATED, format);
    expect(item.issued).toBeUndefined();
    expect(item.version ?? item.edition).toBe("3fa9c2d1aa01");
    expect(write[format](UNDATED)).not.toMatch(/2026-0/);
  });

  test.each([
    "{",
    "}",
    "}}",
    "{{",
    "\\",
    "\\}",
    "%",
    "100 % {",
    '"',
    'a " b',
    "#&_$^~|<>",
    "\\input{/etc/passwd}",
    "a, title = {b}",
    "@report{x, title = {y}}",
    "A\nTY  - JOUR\nTI  - B",
    "A\r\nER  - \r\n",
    "A\u2028B",
    "tab\there",
    "约谈 « 中文 » 調查",
    "«\u00a0Non\u202f!\u00a0»",
    "l’été œuvre Škoda",
    "</script><script>",
    "\u0000\u0007",
    "--- ''quoted``",
    "e\u0301",
  ])("gives back the title %j and nothing else", (text) => {
    const title = `Un ${text} titre`;
    const item = readBack({ ...FINE, title, note: title }, format);
    const seen = format === "bib" ? widen(flatten(title)) : flatten(title);
    expect(item.title).toBe(seen);
    expect(item.note).toBe(seen);
    expect(item.URL).toBe(FINE.url);
    expect(item.issued).toEqual({ "date-parts": [[2026, 1, 2]] });
  });

  test("gives back any title at all", () => {
    const text = fc.string({
      unit: fc.constantFrom(...SIGNS),
      minLength: 1,
    });
    fc.assert(
      fc.property(text, (inner) => {
        const title = `Un ${inner} titre`;
        expect(readBack({ ...FINE, title }, format).title).toBe(flatten(title));
      }),
      { numRuns: 300 },
    );
  });
});

test("a record of RIS has one line a tag, with CRLF, from TY to ER", () => {
  const text = toRis({ ...FINE, title: "A\r\nB\nC" });
  expect(text.endsWith("ER  - \r\n")).toBe(true);
  const lines = text.split("\r\n").slice(0, -1);
  expect(lines[0]).toBe("TY  - RPRT");
  for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- [^\r\n]*$/);
  expect(new Set(lines.map((line) => line.slice(0, 2))).size).toBe(lines.length);
});

test("an entry of BibTeX keeps capitals and leaves urldate to its reader; its braces pair, as BibTeX counts them", () => {
  const text = toBibtex({ ...FINE, title: "The CAC \\} } {" });
  expect(text).toContain("  title = {{The CAC ");
  expect(text).not.toContain("urldate");
  let depth = 0;
  for (const sign of text) {
    depth += Number(sign === "{") - Number(sign === "}");
    expect(depth).toBeGreaterThanOrEqual(0);
  }
  expect(depth).toBe(0);
});

test("citeproc prints the item in the usage of either language", () => {
  expect(renderCsl(toCslJson(FINE), "apa", "fr-FR")).toBe(
    `Vigie. (2026). Amende pour Acme (Version 3fa9c2d1aa01 (2026-02-03)) [Note]. Vigie. ${FINE.url}`,
  );
  expect(renderCsl(toCslJson(UNDATED), "apa", "en-US")).toContain(
    "Vigie. (n.d.). Amende pour Acme (Version 3fa9c2d1aa01)",
  );
});
