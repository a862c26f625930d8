import { describe, expect, it } from "vitest";
import { put, reportSample } from "../load.fixture.ts";

const FINE = "content/briefings/2021-03-fine.mdx";
const EVENT = "content/events/acme-fine.yaml";
const formerly = (id: string) => (text: string) => `${text}formerIds: [${id}]\n`;
const renamedFine = put("review: {", "formerIds: [2021-03-amende]\nreview: {");

describe("an id that something had before", () => {
  it("is refused with the present one, wherever an id may stand", async () => {
    expect(
      await reportSample({
        [EVENT]: put("targets: [acme]", "targets: [acme-corp]"),
        "content/terms/penalty.yaml": put("see: [antitrust, cac]", "see: [antitrust, cac-before]"),
        "content/regulators/cac.yaml": formerly("cac-before"),
      }),
    ).toMatchInlineSnapshot(`
      "content/events/acme-fine.yaml, line 12
        targets[0]: "acme-corp" is now called "acme".
        Write "acme".

      content/terms/penalty.yaml, line 15
        see[1]: "cac-before" is now called "cac".
        Write "cac".

      2 errors, 0 warnings."
    `);
  });

  it("is refused in the marks of a text", async () => {
    expect(
      await reportSample({
        [FINE]: (text) => put('event="acme-fine"', 'event="acme-penalty"')(put('by="daily"', 'by="acme-corp"')(text)),
        [EVENT]: formerly("acme-penalty"),
      }),
    ).toMatchInlineSnapshot(`
      "content/briefings/2021-03-fine.mdx, line 49
        body: <Source event="acme-penalty" /> names what has another id: "acme-penalty" is now called "acme-fine".
        Write "acme-fine".

      content/briefings/2021-03-fine.mdx, line 53
        body: <Source by="acme-corp" /> names what has another id: "acme-corp" is now called "acme".
        Write "acme".

      content/translations/en/2021-03-fine.mdx, line 4 (warning)
        sourceDigest: the original has changed since this translation was made (its digest is now "a5ff6bcc4166").
        Bring the translation up to date, then write sourceDigest: "a5ff6bcc4166".

      2 errors, 1 warning."
    `);
  });

  it("is refused as the report that is preferred", async () => {
    expect(
      await reportSample({
        [FINE]: renamedFine,
        [EVENT]: (text) =>
          `${text}preferred: { report: "2021-03-amende", why: { fr: "Le seul.", en: "The only one." } }\n`,
      }),
    ).toMatchInlineSnapshot(`
      "content/events/acme-fine.yaml, line 20
        preferred.report: "2021-03-amende" is now called "2021-03-fine".
        Write "2021-03-fine".

      1 error, 0 warnings."
    `);
  });

  it("is refused as the name of a translation's file", async () => {
    expect(
      await reportSample({
        [FINE]: renamedFine,
        "content/translations/en/2021-03-amende.mdx":
          '---\ntitle: "A fine"\nsummary: "A fine."\nsourceDigest: "7775a6ad81c1"\n---\n\nA fine.\n',
      }),
    ).toMatchInlineSnapshot(`
      "content/translations/en/2021-03-amende.mdx, line 2
        file: "2021-03-amende" is now called "2021-03-fine".
        Rename this file to 2021-03-fine.mdx.

      1 error, 0 warnings."
    `);
  });

  it("of another kind than is needed helps nobody", async () => {
    expect(await reportSample({ [EVENT]: put("topics: [antitrust]", "topics: [acme-corp]") })).toMatchInlineSnapshot(`
      "content/events/acme-fine.yaml, line 13
        topics[0]: no topic is called "acme-corp".
        Correct the name, or add content/topics/acme-corp.yaml.

      1 error, 0 warnings."
    `);
  });
});
