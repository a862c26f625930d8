import { describe, expect, it } from "vitest";
import { parseContent } from "../../load.ts";
import { changeSample } from "../../load.fixture.ts";
import { formatProblems } from "../../model/problems.ts";
import { identifier } from "./identifier.ts";
import { put, tellWhole } from "./whole.fixture.ts";

const ACME = "content/companies/acme.yaml";
const BOLT = "content/companies/bolt.yaml";
const PAGE = "https://example.org/page";
const LEI = "5493006MHB84DD0ZWV18";

const identifiers = (fields: string) => (text: string) => `${text}identifiers: { ${fields} }\n`;
const wikidata = (value: string, source = PAGE) => identifiers(`wikidata: { value: "${value}", source: "${source}" }`);
const lei = (value: string) => identifiers(`lei: { value: "${value}", source: "${PAGE}" }`);
const ticker = (exchange: string, symbol: string) => (text: string) =>
  `${text}tickers: [{ exchange: "${exchange}", symbol: "${symbol}", source: "${PAGE}" }]\n`;

describe("an identifier", () => {
  it("needs its source", () => {
    const problems = (fields: string) =>
      formatProblems(parseContent(new Map(Object.entries(changeSample({ [ACME]: identifiers(fields) })))).problems);
    expect(problems('wikidata: { value: "Q42" }')).toMatchInlineSnapshot(`
      "content/companies/acme.yaml, line 13
        identifiers.wikidata.source: is missing; text is needed.
        Add the field.

      1 error, 0 warnings."
    `);
    expect(problems(`lei: { value: "${LEI}" }`)).toContain("identifiers.lei.source: is missing; text is needed.");
  });

  it("of Wikidata is the number in the address of its source", () => {
    expect(tellWhole(identifier, { [ACME]: wikidata("Q42", "https://www.wikidata.org/wiki/Q43") }))
      .toMatchInlineSnapshot(`
      [
        "content/companies/acme.yaml, line 13, identifiers.wikidata.value: is Q42, and the address of its source is that of Q43. Open the address and write the number of its page, or correct the address.",
      ]
    `);
    expect(tellWhole(identifier, { [ACME]: wikidata("Q42", "https://inventaire.io/entity/wd:Q421") })).toHaveLength(1);
  });

  it.each([
    "https://www.wikidata.org/wiki/Q42#P31",
    "https://inventaire.io/entity/wd:Q42",
    PAGE,
    "https://example.org/FAQ1",
  ])("of Wikidata may have %s for a source", (source) => {
    expect(tellWhole(identifier, { [ACME]: wikidata("Q42", source) })).toEqual([]);
  });

  it("of ISO 17442 ends in the check digits of the rest", () => {
    expect(tellWhole(identifier, { [ACME]: lei("5493006MHB84DD0ZWV81") })).toMatchInlineSnapshot(`
      [
        "content/companies/acme.yaml, line 13, identifiers.lei.value: "5493006MHB84DD0ZWV81" is no LEI: its two check digits do not fit the rest (ISO 17442). Copy it from its source once more.",
      ]
    `);
    // Each sign counts, and the place of each.
    expect(tellWhole(identifier, { [ACME]: lei("5493006MHB84DD0ZWW18") })).toHaveLength(1);
    expect(tellWhole(identifier, { [ACME]: lei("5493006HMB84DD0ZWV18") })).toHaveLength(1);
    for (const good of [LEI, "HWUPKR0MPOU8FGXBT394"])
      expect(tellWhole(identifier, { [ACME]: lei(good) }), good).toEqual([]);
  });

  it("is nobody else's", () => {
    expect(tellWhole(identifier, { [ACME]: wikidata("Q42"), "content/outlets/wire.yaml": wikidata("Q42") }))
      .toMatchInlineSnapshot(`
      [
        "content/outlets/wire.yaml, line 8, identifiers.wikidata.value: the Wikidata number Q42 is that of content/companies/acme.yaml as well. Look up whose "Q42" is, and remove it from the other file.",
      ]
    `);
    expect(tellWhole(identifier, { [ACME]: lei(LEI), [BOLT]: lei(LEI) })).toMatchInlineSnapshot(`
      [
        "content/companies/bolt.yaml, line 8, identifiers.lei.value: the LEI 5493006MHB84DD0ZWV18 is that of content/companies/acme.yaml as well. Look up whose "5493006MHB84DD0ZWV18" is, and remove it from the other file.",
      ]
    `);
    expect(tellWhole(identifier, { [ACME]: wikidata("Q42"), [BOLT]: wikidata("Q43") })).toEqual([]);
  });
});

describe("a ticker", () => {
  it("is one firm's at its exchange, with or without zeros before it", () => {
    expect(tellWhole(identifier, { [ACME]: ticker("HKEX", "0700"), [BOLT]: ticker("HKEX", "700") }))
      .toMatchInlineSnapshot(`
      [
        "content/companies/bolt.yaml, line 8, tickers[0].symbol: the ticker 700 at HKEX is that of content/companies/acme.yaml as well. Look up whose "700" is, and remove it from the other file.",
      ]
    `);
    expect(tellWhole(identifier, { [ACME]: ticker("Nasdaq", "ACME"), [BOLT]: ticker("NASDAQ", "ACME") })).toHaveLength(
      1,
    );
    expect(tellWhole(identifier, { [ACME]: ticker("NYSE", "ACME"), [BOLT]: ticker("HKEX", "ACME") })).toEqual([]);
  });

  it("stands once in its file", () => {
    const twice = (text: string) =>
      put("}]", `}, { exchange: "NYSE", symbol: "ACME", source: "${PAGE}" }]`)(ticker("NYSE", "ACME")(text));
    expect(tellWhole(identifier, { [BOLT]: twice })).toMatchInlineSnapshot(`
      [
        "content/companies/bolt.yaml, line 8, tickers[1].symbol: the ticker ACME at NYSE stands twice in this file. Remove one of the two.",
      ]
    `);
  });
});

it("says nothing of content without identifiers", () => {
  expect(tellWhole(identifier)).toEqual([]);
});
