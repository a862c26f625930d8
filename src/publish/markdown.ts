import type { Link, Root, RootContent, Text } from "mdast";
import { gfmToMarkdown } from "mdast-util-gfm";
import { defaultHandlers, toMarkdown, type Handle, type Info, type Options } from "mdast-util-to-markdown";

/** A syntax tree as CommonMark with what GitHub Flavored Markdown adds to it. */
export function writeTree(children: readonly RootContent[]): string {
  const root: Root = { type: "root", children: [...children] };
  return toMarkdown(root, OPTIONS);
}

// The library looks for some fifty patterns in each piece of text. Most of ours holds none of the signs they are about, and need not be searched:
// the lists of a large site are written three times as fast, and to the same letter.

/** What may need an escape wherever it stands, and what may be taken for an address. */
const SIGNS = /[\t\r\n!#&*<>@[\\\]_`|~]|w\.|:\//i;

/** What may be taken for the beginning of a list, a heading or a table where a line begins. */
const LINE_BEGINS = /^[^\p{L}«“]/u;

/** An address that stands as it is between the brackets of a link. */
const PLAIN_ADDRESS = /^https?:\/\/[\w./:%?=+,;~@-]+$/;

const writeText: Handle = (node: Text, parent, state, info) =>
  isPlain(node.value, info) ? node.value : defaultHandlers.text(node, parent, state, info);

const writeLink: Handle = (node: Link, parent, state, info) => {
  const [only, ...others] = node.children;
  if (only?.type === "text" && others.length === 0 && !node.title && PLAIN_ADDRESS.test(node.url)) {
    if (only.value === node.url) return `<${node.url}>`;
    if (!SIGNS.test(only.value)) return `[${only.value}](${node.url})`;
  }
  return defaultHandlers.link(node, parent, state, info);
};

/** Whether nothing in a text needs an escape. `before` and `after` are what is next to it, a line end at the ends of a paragraph. */
function isPlain(text: string, { before, after }: Info): boolean {
  if (SIGNS.test(text) || /^\.[-.\w]/.test(text) || (text.endsWith(":") && after.startsWith("/"))) return false;
  if (/[\r\n\]]$/.test(before) && LINE_BEGINS.test(text)) return false;
  return !/^[\r\n]/.test(after) || !text.endsWith(" ");
}

const OPTIONS: Options = {
  extensions: [gfmToMarkdown()],
  handlers: { text: writeText, link: writeLink },
  bullet: "-",
  emphasis: "_",
  rule: "-",
};
