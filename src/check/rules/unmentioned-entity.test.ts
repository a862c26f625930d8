import { describe, expect, it } from "vitest";
import { unmentionedEntity } from "./unmentioned-entity.ts";
import { FINE, PROBE, put, tellWhole } from "./whole.fixture.ts";

const PAGE = "https://example.org/page";
const company = (fields: string) =>
  `short: "Corp"\nnames: {}\nsummary: { fr: "Corp.", en: "Corp.", source: "${PAGE}" }\nkind: company\n${fields}`;
const regulator = (fields: string) =>
  company(fields).replace(
    "kind: company",
    'kind: regulator\njurisdiction: { value: CN, source: "https://example.org/page" }',
  );
const CORP = "content/companies/corp.yaml";
const JANE = "content/people/jane-doe.yaml";

describe("what nothing published mentions", () => {
  it.each([
    ["a company", CORP, company("")],
    ["an authority", "content/regulators/corp.yaml", regulator("")],
    ["a person", "content/people/corp.yaml", company("").replace("kind: company\n", "")],
    [
      "a topic",
      "content/topics/corp.yaml",
      'title: { fr: "Corp", en: "Corp" }\nsummary: { fr: "Corp.", en: "Corp." }\n',
    ],
    [
      "an outlet",
      "content/outlets/corp.yaml",
      `short: "Corp"\nnames: {}\nkind: press\nnote: { fr: "Corp.", en: "Corp." }\nnoteSources: ["${PAGE}"]\n`,
    ],
  ])("is refused: %s", (_, file, text) => {
    expect(tellWhole(unmentionedEntity, { [file]: text })).toEqual([expect.stringContaining(`${file}, line 1`)]);
  });

  it("is refused in these words", () => {
    expect(tellWhole(unmentionedEntity, { [CORP]: company("") })).toMatchInlineSnapshot(`
      [
        "content/companies/corp.yaml, line 1, file: nothing that is published mentions "corp": no briefing, no event, no role of anybody. Name it where it belongs, set draft: true, or remove the file.",
      ]
    `);
  });

  it("is refused although a term sends its readers there", () => {
    const changes = {
      [CORP]: company(""),
      "content/terms/penalty.yaml": put("see: [antitrust, cac]", "see: [antitrust, cac, corp]"),
    };
    expect(tellWhole(unmentionedEntity, changes)).toHaveLength(1);
  });

  it("is refused although a draft names it", () => {
    const draft = put("language: en\n", "language: en\ndraft: true\n");
    const changes = {
      [CORP]: company(""),
      [PROBE]: (text: string) =>
        draft(put("companies: [acme, bolt]", "companies: [acme, bolt, corp]")(text)).replace(
          "  acme: [p1]",
          "  corp: [p1]\n  acme: [p1]",
        ),
      "content/translations/fr/2021-01-probe.mdx": null,
    };
    expect(tellWhole(unmentionedEntity, changes)).toEqual([expect.stringContaining(CORP)]);
  });

  it("is refused below one that is mentioned", () => {
    const parent = `parent: { id: acme, source: "${PAGE}", relation: subsidiary }\n`;
    expect(tellWhole(unmentionedEntity, { [CORP]: company(parent) })).toHaveLength(1);
  });

  it("may wait while it is a draft, a topic with the drafts that name it", () => {
    expect(tellWhole(unmentionedEntity, { [CORP]: company("draft: true\n") })).toEqual([]);
    const changes = {
      "content/topics/corp.yaml": 'title: { fr: "Corp", en: "Corp" }\nsummary: { fr: "Corp.", en: "Corp." }\n',
      [PROBE]: (text: string) =>
        put(
          "topics: [antitrust, data-security]",
          "topics: [antitrust, corp]",
        )(put("language: en\n", "language: en\ndraft: true\n")(text)),
      "content/translations/fr/2021-01-probe.mdx": null,
    };
    expect(tellWhole(unmentionedEntity, changes)).toEqual([]);
  });
});

describe("what is mentioned", () => {
  const listed = put("companies: [acme]\n", "companies: [acme, corp]\n");

  it.each([
    ["by a briefing's list", (text: string) => put("  acme: [p1s1]", "  corp: [p1s1]\n  acme: [p1s1]")(listed(text))],
    ["as a speaker", put("by: jane-doe\n", "by: corp\n")],
    ["by a claim about it", put("acme, acme-pay]", "acme, acme-pay, corp]")],
    ["in a mark of its text", put('by="daily"', 'by="corp"')],
  ])("passes: %s", (_, edit) => {
    const changes = { [CORP]: company(""), [FINE]: edit };
    expect(tellWhole(unmentionedEntity, changes)).toEqual([]);
  });

  it.each([
    ["an actor", put("actors: [cac]", "actors: [cac, corp]")],
    ["a target", put("targets: [acme]", "targets: [acme, corp]")],
    ["the party of a sum", put("party: acme", "party: corp")],
  ])("passes: %s of an event", (_, edit) => {
    expect(tellWhole(unmentionedEntity, { [CORP]: company(""), "content/events/acme-fine.yaml": edit })).toEqual([]);
  });

  it("passes with those above it, at any height", () => {
    const above = (id: string) => `parent: { id: ${id}, source: "${PAGE}" }\n`;
    const changes = {
      "content/regulators/cac.yaml": (text: string) => text + above("ministry"),
      "content/regulators/ministry.yaml": regulator(above("council")).replaceAll("Corp", "Ministry"),
      "content/regulators/council.yaml": regulator("").replaceAll("Corp", "Council"),
    };
    expect(tellWhole(unmentionedEntity, changes)).toEqual([]);
  });

  it("passes with those in which a person who is mentioned has a post, and those above them", () => {
    const changes = {
      [JANE]: put("of: acme", "of: corp"),
      [CORP]: company(`parent: { id: holding, source: "${PAGE}", relation: subsidiary }\n`),
      "content/companies/holding.yaml": company(""),
    };
    expect(tellWhole(unmentionedEntity, changes)).toEqual([]);
  });

  it("passes everywhere in a whole house", () => {
    expect(tellWhole(unmentionedEntity)).toEqual([]);
  });
});
