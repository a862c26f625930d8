import fc from "fast-check";
import type { PhrasingContent, RootContent } from "mdast";
import { gfmToMarkdown } from "mdast-util-gfm";
import { toMarkdown } from "mdast-util-to-markdown";
import { expect, it } from "vitest";
import { writeTree } from "./markdown.ts";

/** What the library writes by itself. */
const write = (children: RootContent[]) =>
  toMarkdown({ type: "root", children }, { extensions: [gfmToMarkdown()], bullet: "-", emphasis: "_", rule: "-" });

const signs = "!#&*<>@[]_`|~\\+-=:.()/ 1\u00a0«»’é中".split("");
const plain = ["mot", "a", " ", " ", ", ", ". ", " (", ") ", "l’été", "2021", "中", "w", "p", "s"];
const words = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...plain) },
      { weight: 1, arbitrary: fc.constantFrom(...signs, "www.", "https://", "&amp;") },
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(""));
const text = words.map((value) => ({ type: "text" as const, value }));
const inline: fc.Arbitrary<PhrasingContent> = fc.oneof(
  text,
  fc.record({
    type: fc.constant("link" as const),
    url: fc.constantFrom("https://example.org/a/", "https://example.org/a_(b)?c=d&e", "http://x.y/#z", "/a b", "mot"),
    children: fc.array(text, { minLength: 1, maxLength: 2 }),
  }),
  fc.constantFrom("https://example.org/a_b/?c=d", "http://x.y/#z", "https://x.y/a&b").map((url) => ({
    type: "link" as const,
    url,
    children: [{ type: "text" as const, value: url }],
  })),
  fc.record({ type: fc.constant("strong" as const), children: fc.tuple(text) }),
  words.map((value) => ({ type: "inlineCode" as const, value })),
  fc.constant({ type: "footnoteReference" as const, identifier: "1", label: "1" }),
);
const block: fc.Arbitrary<RootContent> = fc.array(inline, { minLength: 1, maxLength: 5 }).chain((children) =>
  fc.constantFrom<RootContent>(
    { type: "paragraph", children },
    { type: "heading", depth: 2, children },
    {
      type: "list",
      ordered: false,
      spread: false,
      children: [{ type: "listItem", spread: false, children: [{ type: "paragraph", children }] }],
    },
  ),
);

it("what is plain is written to the letter as the library writes it", () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 3 }), (children) => {
      expect(writeTree(children)).toBe(write(children));
    }),
    { numRuns: 3000 },
  );
});
