import type {
  Blockquote,
  BlockContent,
  FootnoteDefinition,
  Heading,
  Html,
  Link,
  ListItem,
  Paragraph,
  PhrasingContent,
  RootContent,
  Strong,
} from "mdast";
import { writeTree } from "../../publish/markdown.ts";
import type { TwinEntryLink, TwinFact, TwinLink } from "../shape.ts";

/** Inline text: plain words, or a node such as a link. */
export type Inline = string | PhrasingContent;

export function heading(depth: 1 | 2 | 3, ...inline: readonly Inline[]): Heading {
  return { type: "heading", depth, children: phrase(inline) };
}

export function paragraph(...inline: readonly Inline[]): Paragraph {
  return { type: "paragraph", children: phrase(inline) };
}

export function strong(words: string): Strong {
  return { type: "strong", children: [{ type: "text", value: words }] };
}

export function linkTo(url: string, words = url): Link {
  return { type: "link", url, children: [{ type: "text", value: words }] };
}

/** A link whose words are the title of the page. */
export function linkPage({ url, title }: TwinLink | TwinEntryLink): Link {
  return linkTo(url, title);
}

/** An item of a list: one line, or one that is Markdown already. */
export type Item = readonly Inline[] | Written;

/** A list, each item being one line; nothing where there is no item. */
export function list(items: readonly Item[]): Html[] {
  if (items.length === 0) return [];
  return [
    {
      type: "html",
      value: items.map((item) => (item instanceof Written ? item : new Written(item)).markdown).join("\n"),
    },
  ];
}

/** An item of a list as Markdown. A list is its items line by line, so that one which many pages share is written once. */
export class Written {
  readonly markdown: string;

  constructor(inline: readonly Inline[]) {
    const item: ListItem = { type: "listItem", spread: false, children: [paragraph(...inline)] };
    this.markdown = writeTree([{ type: "list", ordered: false, spread: false, children: [item] }]).trimEnd();
  }
}

export function quoteBlock(text: string): Blockquote {
  return { type: "blockquote", children: [paragraph(text)] };
}

export function footnote(number: number, text: string): FootnoteDefinition {
  const label = String(number);
  return { type: "footnoteDefinition", identifier: label, label, children: [paragraph(text)] };
}

/** A heading and what stands under it; nothing where nothing does. */
export function under(depth: 2 | 3, title: string, content: readonly BlockContent[]): RootContent[] {
  return content.length === 0 ? [] : [heading(depth, title), ...content];
}

/** Words with those parts of them that are links made so, in their order. */
export function withLinks({ text, links }: Pick<TwinFact, "text" | "links">): Inline[] {
  const inline: Inline[] = [];
  let rest = text;
  for (const { text: words, url } of links) {
    const place = rest.indexOf(words);
    if (place < 0) throw new Error(`"${words}" is no part of "${text}".`);
    inline.push(rest.slice(0, place), linkTo(url, words));
    rest = rest.slice(place + words.length);
  }
  return [...inline, rest];
}

/** What is given of some parts, with a separator between each and the next. */
export function join(parts: readonly (Inline | readonly Inline[] | null | undefined)[], separator: string): Inline[] {
  const given = parts.filter((part) => part !== null && part !== undefined && part !== "" && !isEmpty(part));
  return given.flatMap((part, i) => [...(i === 0 ? [] : [separator]), ...(isList(part) ? part : [part as Inline])]);
}

function isEmpty(part: Inline | readonly Inline[]): boolean {
  return isList(part) && part.length === 0;
}

function isList(part: Inline | readonly Inline[] | null | undefined): part is readonly Inline[] {
  return Array.isArray(part);
}

function phrase(inline: readonly Inline[]): PhrasingContent[] {
  return inline
    .filter((each) => each !== "")
    .map((each) => (typeof each === "string" ? { type: "text", value: each } : each));
}
