import type { Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";

/** A node of a syntax tree of Markdown, as far as tests look at it. */
export interface MarkdownNode {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  /** Of a heading. */
  readonly depth?: number;
  /** Of a footnote and what refers to it. */
  readonly identifier?: string;
  readonly children?: readonly MarkdownNode[];
}

/** The blocks of a text in CommonMark with what GitHub Flavored Markdown adds to it. */
export function readBlocks(markdown: string): readonly MarkdownNode[] {
  const tree: Root = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  return tree.children;
}

/** Every node of such a text, each before those it holds. */
export function readNodes(markdown: string): MarkdownNode[] {
  const all = (node: MarkdownNode): MarkdownNode[] => [node, ...(node.children ?? []).flatMap(all)];
  return readBlocks(markdown).flatMap(all);
}

/** The words of a node. */
export function textOf(node: MarkdownNode): string {
  return node.value ?? (node.children ?? []).map(textOf).join("");
}
