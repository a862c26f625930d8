import fc from "fast-check";
import * as prettier from "prettier";
import { describe, expect, it } from "vitest";
import { removeUnsafeCharacters } from "../model/characters.ts";
import { parse } from "yaml";
import { parseFile } from "../model/content-file.ts";
import { writeFrontmatter, writeYaml } from "./yaml.ts";

const HOSTILE = [
  ": # - 42 no",
  "no",
  "null",
  "~",
  "42",
  "2021-03-18",
  "1e3",
  "0x1f",
  ".inf",
  "---",
  "...",
  "\n---\n",
  "a\n\nb",
  "\u0085",
  "\u2028---\u2029",
  "\u0000\u0007\u001b",
  "\u007f\u009f",
  "\ufeff",
  "\u202egnp.exe",
  "\ud83d\ude00",
  "'",
  '"',
  `it's "both"`,
  "\\",
  "\\n",
  "&anchor",
  "*alias",
  "!tag",
  "%TAG",
  "@at",
  "`",
  "{a: b}",
  "[a, b]",
  "key: value",
  "- item",
  "? x",
  "| block",
  "> fold",
  " blanks ",
  "\t",
  "",
];
const text = fc
  .oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: "binary", maxLength: 30 }), fc.string({ maxLength: 60 }))
  .map((words) => removeUnsafeCharacters(words.toWellFormed()));
const fields = fc.record(
  {
    title: text,
    language: text,
    companies: fc.array(text, { maxLength: 8 }),
    source: fc.record({ outlet: text, text, authors: fc.array(text, { maxLength: 3 }) }),
    mentions: fc.dictionary(
      fc.stringMatching(/^[a-z0-9]{1,6}(?:-[a-z0-9]{1,6})?$/),
      fc.array(text, { minLength: 1, maxLength: 3 }),
    ),
    events: fc.array(
      fc.record({ id: text, amounts: fc.array(fc.record({ value: text, scale: fc.nat(12) }), { maxLength: 2 }) }),
      { maxLength: 2 },
    ),
    draft: fc.boolean(),
  },
  { requiredKeys: [] },
);

describe("fields written as YAML", () => {
  it("are read back as they were meant", () => {
    fc.assert(
      fc.property(fields, (given) => {
        const written = writeYaml(given);
        // The published pages are read by rules of YAML 1.2, some editors know 1.1.
        expect(parse(written, { version: "1.2" })).toEqual(given);
        expect(parse(written, { version: "1.1", schema: "yaml-1.1" })).toEqual(given);
        // eslint-disable-next-line no-control-regex
        expect(written).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\ufeff]/u);
      }),
      { numRuns: 1500 },
    );
  });

  it("lose the characters that content may not hold", () => {
    expect(writeYaml({ title: "a\u202eb\u0085\u0000c\u200bd" })).toBe('title: "abc\\u200bd"\n');
    expect(writeFrontmatter({}, "x\u2066y\n")).toContain("xy\n");
  });

  it("stand between their two lines, whatever they hold", () => {
    fc.assert(
      fc.property(fields, (given) => {
        const body = "The body.\n";
        const place = { folder: "briefings", id: "draft", path: "content/briefings/draft.mdx" } as const;
        const file = parseFile(writeFrontmatter({ ...given, id: "x" }, body), place, []);
        expect(file?.data).toEqual({ ...given, id: "x" });
        expect(file?.body.trim()).toBe(body.trim());
      }),
      { numRuns: 500 },
    );
  });

  it("are formatted as the house formats them", async () => {
    await fc.assert(
      fc.asyncProperty(fields, async (given) => {
        const written = writeYaml({ short: "Acme", ...given });
        expect(await prettier.format(written, { parser: "yaml", printWidth: 120 })).toBe(written);
      }),
      { numRuns: 150 },
    );
  });

  it("have texts in quotation marks, words of the schemas plain, and short lists on one line", () => {
    const given = {
      title: "Amende : 42 # no",
      language: "fr",
      published: "2021",
      source: { outlet: "360", agency: "no", text: "original", authors: ["Ann Lee"] },
      companies: ["acme", "on"],
      mentions: { "360": ["p1s1", "p2"] },
      url: undefined,
    };
    expect(writeYaml(given)).toBe(`title: "Amende : 42 # no"
language: fr
published: "2021"
source:
  outlet: "360"
  agency: "no"
  text: original
  authors: ["Ann Lee"]
companies: [acme, "on"]
mentions:
  "360": [p1s1, p2]
`);
  });

  it("writes a value twice that stands in two places: content/ knows no aliases", () => {
    const note = { fr: "a", en: "b" };
    expect(writeYaml({ one: note, two: note })).not.toContain("&");
  });
});
