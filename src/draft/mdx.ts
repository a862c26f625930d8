import { removeUnsafeCharacters } from "../model/characters.ts";
import { gfmToMarkdown } from "mdast-util-gfm";
import { mdxToMarkdown } from "mdast-util-mdx";
import { toMarkdown, type Options } from "mdast-util-to-markdown";

/** A mark of the prose, `<Source event="…" />`: what the words before it rest on. */
export interface SourceMark {
  readonly mark: "event" | "claim" | "figure" | "passages";
  /** An id, or passages with blanks between them. */
  readonly value: string;
}

/** Words, which are text whatever they hold, and marks between them. */
export type Prose = readonly (string | SourceMark)[];

/** A part of a briefing's body. */
export type Block =
  | { readonly is: "heading"; readonly text: string }
  | { readonly is: "paragraph"; readonly prose: Prose }
  | { readonly is: "list"; readonly items: readonly Prose[] };

/**
 * Writes a body in MDX. Strings come out as the text they are: no string becomes an element, an expression, a link, or a line of code, whichever
 * signs it holds. Control characters and runs of blanks are written as one blank.
 */
export function writeMdx(blocks: readonly Block[]): string {
  return toMarkdown({ type: "root", children: blocks.map(toNode) }, OPTIONS);
}

/** A text on one line: control characters and runs of blanks are one blank, and none stands at either end; what
 * content/ may not hold is left out. */
export function tidyText(text: string): string {
  return foldBlanks(text).trim();
}

function foldBlanks(text: string): string {
  return removeUnsafeCharacters(
    text
      .toWellFormed()
      .normalize("NFC")
      .replace(/[\p{Cc}\u2028\u2029]+/gu, " "),
  ).replace(/\s{2,}/gu, (blanks) => blanks.charAt(0));
}

type Tree = Parameters<typeof toMarkdown>[0];
type Flow = Extract<Tree, { type: "root" }>["children"][number];
type Paragraph = Extract<Tree, { type: "paragraph" }>;

function toNode(block: Block): Flow {
  switch (block.is) {
    case "heading":
      return { type: "heading", depth: 2, children: [{ type: "text", value: tidyText(block.text) }] };
    case "paragraph":
      return toParagraph(block.prose);
    case "list":
      return {
        type: "list",
        spread: false,
        children: block.items.map((prose) => ({ type: "listItem", spread: false, children: [toParagraph(prose)] })),
      };
  }
}

function toParagraph(prose: Prose): Paragraph {
  return {
    type: "paragraph",
    children: prose.map((part, i) =>
      typeof part === "string"
        ? { type: "text", value: trimEnds(foldBlanks(part), i === 0, i === prose.length - 1) }
        : {
            type: "mdxJsxTextElement",
            name: "Source",
            attributes: [{ type: "mdxJsxAttribute", name: part.mark, value: part.value }],
            children: [],
          },
    ),
  };
}

function trimEnds(text: string, isFirst: boolean, isLast: boolean): string {
  const begun = isFirst ? text.trimStart() : text;
  return isLast ? begun.trimEnd() : begun;
}

/** Zero-width signs, soft hyphens, marks of direction, and the byte order mark. */
const UNSEEN = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter((sign) =>
  /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u.test(sign),
);

const OPTIONS: Options = {
  bullet: "-",
  listItemIndent: "one",
  extensions: [mdxToMarkdown(), gfmToMarkdown()],
  unsafe: [
    // A line that begins with one of these words is code to MDX; written as a reference its first letter is text.
    { atBreak: true, character: "i", after: "mport" },
    { atBreak: true, character: "e", after: "xport" },
    // Signs that nobody sees and that turn the order of what is seen: as references they can be noticed.
    ...UNSEEN.map((character) => ({ character })),
  ],
};
