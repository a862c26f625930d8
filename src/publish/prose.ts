import type { Root } from "mdast";
import { toHtml } from "hast-util-to-html";
import { mdxToHast, mdxToMdast, type HastNode, type MdastNode } from "satteri";
import { wordMark } from "../i18n/provenance.ts";
import { Anchors } from "../model/anchors.ts";
import { FEATURES } from "../model/mdx-body.ts";
import { textsOf, type Briefing, type Site } from "../model/site.ts";
import { resolveMark, type MarkAttributes, type ResolvedMark } from "../model/source-marks.ts";
import type { Urls } from "../model/urls.ts";
import type { Language } from "../schemas/languages.ts";
import { writeTree } from "./markdown.ts";

/** The body of a briefing for those who read it elsewhere: plain, with full addresses, and with what each sentence rests on as numbered notes. */
export interface Prose {
  /** The language it is in: the article's, where there is no translation. */
  readonly language: Language;
  /** HTML of paragraphs, headings, lists, links and emphasis alone; `<sup>1</sup>` points at the first note. */
  readonly html: string;
  /** CommonMark with GFM's tables and footnotes; `[^1]` points at the first note, which the text does not hold. */
  readonly markdown: string;
  /** Its paragraphs and items of lists, with their anchors on the page. */
  readonly paragraphs: readonly ProseParagraph[];
  readonly notes: readonly ProseNote[];
}

export interface ProseParagraph {
  readonly anchor: string;
  readonly text: string;
}

export interface ProseNote {
  /** Counted from 1. */
  readonly number: number;
  /** In one plain sentence, without its full stop. */
  readonly text: string;
  readonly mark: ResolvedMark;
}

/** Renders the body of a briefing for readers of `language`. */
export function renderProse(site: Site, briefing: Briefing, language: Language, urls: Urls): Prose {
  const texts = textsOf(briefing, language);
  const notes: ProseNote[] = [];
  const surroundings: Surroundings = {
    addressOf: (path) => (path.startsWith("/") ? urls.absolute(urls.file(path.slice(1))) : path),
    note: (attributes) => {
      const mark = resolveMark(site, briefing, attributes);
      const text = wordMark(site, mark, language, briefing.data.source.language);
      notes.push({ number: notes.length + 1, text, mark });
      return notes.length;
    },
  };
  const options = { features: FEATURES, position: false };
  const tree = plainHast(mdxToHast(texts.body, options), surroundings);
  const paragraphs = listParagraphs(tree, new Anchors());
  let number = 0;
  const counting = { ...surroundings, note: () => ++number };
  const { children } = plainMdast(mdxToMdast(texts.body, options), counting) as Root;
  const markdown = writeTree(children);
  return { language: texts.language, html: toHtml(tree as never).trim(), markdown: markdown.trim(), paragraphs, notes };
}

interface Surroundings {
  addressOf(path: string): string;
  /** Takes a note, and gives its number. */
  note(attributes: MarkAttributes): number;
}

/** A node of a syntax tree (unist), as far as it is looked at here. */
interface Node {
  readonly type: string;
  readonly value?: string;
  readonly tagName?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly children?: readonly Node[];
}

function plainHast(node: HastNode, surroundings: Surroundings): Node {
  const children = "children" in node ? node.children.map((child) => plainHast(child as HastNode, surroundings)) : [];
  switch (node.type) {
    case "mdxJsxFlowElement":
    case "mdxJsxTextElement": {
      if (node.name === "Source")
        return element("sup", {}, [{ type: "text", value: String(surroundings.note(attributesOf(node))) }]);
      return element("span", { lang: "hant" in attributesOf(node) ? "zh-Hant" : "zh-Hans" }, children);
    }
    case "element": {
      const { href, src, alt } = node.properties;
      if (typeof href === "string") return element(node.tagName, { href: surroundings.addressOf(href) }, children);
      if (typeof src === "string") return element(node.tagName, { src: surroundings.addressOf(src), alt }, children);
      return element(node.tagName, {}, children);
    }
    case "text":
      return { type: "text", value: node.value };
    default:
      return { type: "root", children };
  }
}

function element(tagName: string, properties: Readonly<Record<string, unknown>>, children: readonly Node[]): Node {
  return { type: "element", tagName, properties, children };
}

function plainMdast(node: MdastNode, surroundings: Surroundings): unknown {
  if (node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement") {
    if (node.name === "Source") return noteReference(String(surroundings.note(attributesOf(node))));
    const inner = node.children.map((child) => plainMdast(child as MdastNode, surroundings));
    return inner.length === 1 ? inner[0] : { type: "emphasis", children: inner };
  }
  const url = "url" in node ? { url: surroundings.addressOf(node.url) } : {};
  if (!("children" in node)) return { ...node, ...url };
  return { ...node, ...url, children: node.children.map((child) => plainMdast(child as MdastNode, surroundings)) };
}

function noteReference(label: string) {
  return { type: "footnoteReference", identifier: label, label };
}

function attributesOf({ attributes }: { readonly attributes: readonly object[] }): MarkAttributes {
  const given = attributes as readonly { name?: string; value?: unknown }[];
  return Object.fromEntries(given.flatMap(({ name, value }) => (name === undefined ? [] : [[name, value ?? true]])));
}

/** Paragraphs and items of lists, the innermost there are, as `anchorParagraphs` finds them in HTML. */
function listParagraphs(node: Node, anchors: Anchors): ProseParagraph[] {
  const isBlock = node.tagName === "p" || node.tagName === "li";
  const inner = (node.children ?? []).flatMap((child) => listParagraphs(child, anchors));
  if (!isBlock || hasBlock(node)) return inner;
  const text = textOf(node).replace(/\s+/g, " ").trim();
  return [{ anchor: anchors.name(text), text }];
}

function hasBlock(node: Node): boolean {
  return (node.children ?? []).some((child) => child.tagName === "p" || child.tagName === "li" || hasBlock(child));
}

/** Its words, without the numbers of notes. */
function textOf(node: Node): string {
  if (node.tagName === "sup") return "";
  return node.value ?? (node.children ?? []).map(textOf).join("");
}
