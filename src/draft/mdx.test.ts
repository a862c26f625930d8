import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readBody } from "./mdx.fixture.ts";
import { tidyText, writeMdx, type Block, type SourceMark } from "./mdx.ts";

const MARK: SourceMark = { mark: "event", value: "acme-fine" };

/** What writers of pages, languages of programs and tricksters put into text. */
const HOSTILE = [
  "{process.exit()}",
  "<script>alert(1)</script>",
  "]](x)",
  "import x from 'x'",
  "export const a = 1",
  "export default",
  "import",
  "`code`",
  "```js",
  "-->",
  "<!-- note -->",
  "<https://example.org>",
  "https://example.org/a<b>",
  "www.example.org<b>",
  "mail@example.org",
  "</Source>",
  '<Source event="x" />',
  "<>",
  "</>",
  "<Foo.Bar {...x}>",
  "${x}",
  "{/* */}",
  "# title",
  "- item",
  "1. item",
  "2) item",
  "> quote",
  "---",
  "===",
  "+++",
  "***",
  "| a | b |",
  "|---|---|",
  "[^1]: note",
  "[a]: https://example.org",
  "![a](b)",
  "~~a~~",
  "**a** __b__ *c* _d_",
  "&amp; &#x41; &nbsp",
  "\\",
  "\\<",
  "\\n",
  "$$x$$",
  ":::note",
  "[[wiki]]",
  "\u202eabc\u202c",
  "a\u200bb",
  "\ufeff",
  "\u0000",
  "\u0085",
  "\u2028export const b = 2",
  "\nimport y from 'y'\n",
  "\r\n\r\n{y}",
  "\t\tcode",
  "😀",
  "中文",
  "5 % < 6 %",
  "L’« amende »",
];

const word = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
  {
    weight: 2,
    arbitrary: fc.string({
      unit: fc.constantFrom(...Array.from("<>{}[]()`*_~#-+=|!&\\/:@.'\" \n\tiexmport1a")),
      maxLength: 14,
    }),
  },
);
const text = fc
  .array(word, { minLength: 1, maxLength: 4 })
  .chain((words) => fc.constantFrom("", " ", "\n").map((between) => words.join(between)));

/** Texts as a reader compares them: one blank for any, and no empty ones. */
const fold = (texts: readonly string[]) =>
  texts.map((words) => tidyText(words).replace(/\s+/gu, " ").trim()).filter((words) => words !== "");

describe("a body made of somebody else's words", () => {
  it("compiles, with those words as its text, and nothing else in it", { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(text, text, async (one, other) => {
        const blocks: Block[] = [
          { is: "paragraph", prose: [one, MARK, ` ${other}`] },
          { is: "heading", text: other },
          { is: "list", items: [[other, MARK], [one]] },
          { is: "paragraph", prose: [other] },
        ];
        const body = await readBody(writeMdx(blocks));
        expect(fold(body.blocks)).toEqual(fold([`${one} ${other}`, other, other, one, other]));
        expect(body.elements).toEqual(["Source event=acme-fine", "Source event=acme-fine"]);
        for (const kind of body.kinds) expect(KINDS).toContain(kind);
        for (const { url, words } of body.links)
          expect(url.replace(/^(?:https?:\/\/|mailto:)/, "")).toBe(words.replace(/^https?:\/\//, ""));
      }),
      { numRuns: 5000 },
    );
  });

  it.each(HOSTILE)("leaves %j as it is", async (words) => {
    const body = await readBody(writeMdx([{ is: "paragraph", prose: [words, MARK] }]));
    expect(fold(body.blocks)).toEqual(fold([words]));
    expect(body.elements).toEqual(["Source event=acme-fine"]);
  });

  it("shows in its source the signs that nobody sees", () => {
    expect(writeMdx([{ is: "paragraph", prose: ["a\u202eb\u200bc"] }])).toBe("ab&#x200B;c\n");
  });
});

/** A bare address becomes a link that reads as itself: the compiler looks for them in finished text. */
const KINDS = [
  "root",
  "paragraph",
  "heading",
  "list",
  "listItem",
  "text",
  "mdxJsxTextElement",
  "mdxJsxFlowElement",
  "link",
];
