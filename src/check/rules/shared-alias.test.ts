import { describe, expect, it } from "vitest";
import { sharedAlias } from "./shared-alias.ts";
import { put, tellWhole } from "./whole.fixture.ts";

const BOLT = "content/companies/bolt.yaml";
const PAGE = "https://example.org/page";
const alias =
  (value: string, lang = "en") =>
  (text: string) =>
    `${text}aliases: [{ value: "${value}", lang: ${lang}, source: "${PAGE}" }]\n`;

describe("a form of two names", () => {
  it("is refused at its line in the second file", () => {
    expect(tellWhole(sharedAlias, { [BOLT]: alias("艾可美", "zh-Hans") })).toMatchInlineSnapshot(`
      [
        "content/companies/bolt.yaml, line 8, aliases[0].value: "艾可美" also means "acme" (content/companies/acme.yaml): whoever reads it cannot tell which of the two is meant. Remove it from the one it does not belong to, or write a fuller form in both.",
      ]
    `);
    expect(tellWhole(sharedAlias, { [BOLT]: alias("jane  DOE") })).toMatchInlineSnapshot(`
      [
        "content/people/jane-doe.yaml, line 1, short: "Jane Doe" also means "bolt" (content/companies/bolt.yaml, as "jane  DOE"): whoever reads it cannot tell which of the two is meant. Remove it from the one it does not belong to, or write a fuller form in both.",
      ]
    `);
  });

  it.each([
    ["an alias and the letters of an authority", alias("C.A.C.")],
    ["an alias and one language's short form", alias("Cybérspace administration")],
    ["two short forms", put('short: "Bolt"', 'short: "ACME"')],
    ["a short form in one language", put('short: "Bolt"', 'short: { fr: "Boulon", en: "Acme" }')],
    ["a full name and a short form", put("names: {}", `names: { pinyin: { value: "Ācmé", source: "${PAGE}" } }`)],
  ])("is met: %s", (_, edit) => {
    expect(tellWhole(sharedAlias, { [BOLT]: edit })).toHaveLength(1);
  });

  it("is refused between an owner and its firm too", () => {
    expect(tellWhole(sharedAlias, { "content/companies/acme-pay.yaml": alias("Acme") })).toHaveLength(1);
  });

  it("is told once, however many fields of the second file hold it", () => {
    const twice = (text: string) => alias("Acme")(put('short: "Bolt"', 'short: "Acme"')(text));
    expect(tellWhole(sharedAlias, { [BOLT]: twice })).toHaveLength(1);
  });
});

describe("a form of one name", () => {
  it("may stand in several of its fields, and within a longer name of another", () => {
    expect(tellWhole(sharedAlias, { [BOLT]: alias("bolt") })).toEqual([]);
    expect(tellWhole(sharedAlias, { [BOLT]: alias("Bolt of Acme") })).toEqual([]);
  });

  it("is no fault in a whole house", () => {
    expect(tellWhole(sharedAlias)).toEqual([]);
  });
});
