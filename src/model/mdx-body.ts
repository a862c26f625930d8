import { mdxToMdast, type Features, type MdastNode } from "satteri";
import GithubSlugger from "github-slugger";
import { BRACE_CURE, listAddressFaults, listElementFaults, wordSyntax, type BodyFault } from "./body-faults.ts";
import { findUnsafeCharacters } from "./characters.ts";

/** The body of a briefing as its compiler sees it. Lines are counted from 1, the body's first. */
export interface MdxBody {
  /** What must not be in it. Where it does not compile this is all there is. */
  readonly faults: readonly BodyFault[];
  /** Its paragraphs, headings, items of lists and cells of tables, in order. */
  readonly blocks: readonly Block[];
  readonly links: readonly { readonly url: string; readonly line: number }[];
  readonly images: readonly { readonly url: string; readonly alternative: string; readonly line: number }[];
  /** Headings, with the anchors that they have on the page. */
  readonly headings: readonly { readonly text: string; readonly anchor: string; readonly line: number }[];
}

/** A paragraph, a heading, a cell, or an item of a list with its paragraphs but without the lists within it. */
export interface Block {
  readonly line: number;
  readonly parts: readonly (TextPart | SourcePart)[];
}

export interface TextPart {
  readonly kind: "text";
  readonly text: string;
  readonly line: number;
  /** Whether it stands in a `<Zh>`. */
  readonly isChinese: boolean;
}

/** A `<Source />` with its attributes in the order they are written. */
export interface SourcePart {
  readonly kind: "source";
  readonly line: number;
  readonly marks: readonly SourceMark[];
}

/** An attribute of a `<Source />`: what it points at, and its line. */
export interface SourceMark {
  readonly attribute: string;
  readonly value: string;
  readonly line: number;
}

/**
 * What bodies are compiled with, here and by Astro. French has its own quotation marks and apostrophes; we write them ourselves.
 */
export const FEATURES: Features = { gfm: true, smartPunctuation: false };

/** UTF-16 units: five thousand words, ten times what a body may have. */
const LONGEST = 32 * 1024;
/** Signs of a quotation or a list at the head of one line. Thousands would overflow the stack of the compiler, which nothing can catch. */
const MOST_SIGNS = 20;
/** Braces without a backslash. The compiler takes twice as long for each, and for thirty of them years; none may be there at all. */
const MOST_BRACES = 8;
/** Elements within each other. */
const DEEPEST = 60;
/** Faults of one body that are told. */
const MOST_FAULTS = 20;

/** Parses a body with the compiler that Astro has here, and tells what must not be in it. Throws for nothing. */
export function parseBody(body: string): MdxBody {
  const danger = findDanger(body);
  if (danger.length > 0) return { ...NOTHING, faults: danger };
  try {
    // Astro puts blanks where the frontmatter stood: a "---" at the head of the body begins no other.
    return readTree(mdxToMdast(`\n${body}`, { features: FEATURES }), body);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { ...NOTHING, faults: [wordSyntax(error.message, body)] };
  }
}

/** Every attribute of every `<Source />` of a body, in order. */
export function listSourceMarks(body: MdxBody): SourceMark[] {
  return body.blocks.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === "source" ? part.marks : [])));
}

const NOTHING: MdxBody = { faults: [], blocks: [], links: [], images: [], headings: [] };

/** What would take the compiler too long or bring it down. */
function findDanger(body: string): BodyFault[] {
  if (body.length > LONGEST) {
    const found = `has ${String(body.length)} characters; a body has ${String(LONGEST)} at most.`;
    return [{ line: 1, message: found, next: "Shorten it: a briefing has 100 to 500 words." }];
  }
  const lines = body.split("\n");
  const faults = lines.flatMap((text, i): BodyFault[] => {
    const head = /^(?:[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t]))+/.exec(text)?.[0] ?? "";
    const signs = head.match(/[>*+-]|\d+/g)?.length ?? 0;
    if (signs <= MOST_SIGNS) return [];
    const message = `begins a line with ${String(signs)} signs of quotations or lists.`;
    return [{ line: i + 1, message, next: "Take them away; for a line between parts write ---." }];
  });
  const braces = lines.flatMap((text, i) => [...text.matchAll(/(?<!\\)(?:\\\\)*\{/g)].map(() => i + 1));
  if (braces.length > MOST_BRACES) {
    const message = `holds ${String(braces.length)} braces, and what stands in braces would be run as code.`;
    faults.push({ line: braces[0] ?? 1, message, next: BRACE_CURE });
  }
  return faults.slice(0, MOST_FAULTS);
}

/** The tree of a body, walked once. */
function readTree(root: MdastNode, body: string): MdxBody {
  const faults: BodyFault[] = [];
  const blocks: { line: number; parts: (TextPart | SourcePart)[] }[] = [];
  const links: MdxBody["links"][number][] = [];
  const images: MdxBody["images"][number][] = [];
  const headings: MdxBody["headings"][number][] = [];
  const slugger = new GithubSlugger();
  const lineOf = (node: MdastNode) => Math.max(1, (node.position?.start.line ?? 2) - 1);

  const openBlock = (node: MdastNode): Place["block"] => {
    const block = { line: lineOf(node), parts: [] };
    blocks.push(block);
    return block;
  };
  const addText = (text: string, node: MdastNode, place: Place) => {
    const line = lineOf(node);
    place.block.parts.push({ kind: "text", text, line, isChinese: place.isChinese });
    for (const { index, name } of findUnsafeCharacters(text).slice(0, 1)) {
      const next = "Take the escape out of the text.";
      faults.push({ line: line + text.slice(0, index).split("\n").length - 1, message: `holds ${name}.`, next });
    }
  };

  const walk = (node: MdastNode, place: Place): void => {
    if (place.depth > DEEPEST) {
      const message = `holds elements within each other more than ${String(DEEPEST)} levels deep.`;
      faults.push({ line: lineOf(node), message, next: "Write plain paragraphs, lists and headings." });
      return;
    }
    let inner: Place = { ...place, depth: place.depth + 1, item: undefined };
    switch (node.type) {
      case "text":
      case "inlineCode":
        addText(node.value, node, place);
        return;
      case "code":
        addText(node.value, node, { ...place, block: openBlock(node) });
        return;
      case "break":
        place.block.parts.push({ kind: "text", text: "\n", line: lineOf(node), isChinese: place.isChinese });
        return;
      case "listItem":
        inner = { ...inner, item: openBlock(node) };
        break;
      case "paragraph":
        inner = { ...inner, block: place.item ?? openBlock(node) };
        // Between two paragraphs of one item there is a line end.
        if (inner.block.parts.length > 0) addText("\n", node, inner);
        break;
      case "tableCell":
      case "heading":
        inner = { ...inner, block: openBlock(node) };
        break;
      case "link":
      case "definition":
        links.push({ url: node.url, line: lineOf(node) });
        faults.push(...listAddressFaults("link", node.url, lineOf(node)));
        break;
      case "image":
        images.push({ url: node.url, alternative: node.alt ?? "", line: lineOf(node) });
        faults.push(...listAddressFaults("image", node.url, lineOf(node)));
        addText(node.alt ?? "", node, place);
        return;
      case "imageReference": {
        // Where the image is stands elsewhere, under a name that a link may have too.
        const next = "Write ![what it shows](/its-address.png).";
        faults.push({ line: lineOf(node), message: "names an image by a reference.", next });
        return;
      }
      case "mdxJsxFlowElement":
      case "mdxJsxTextElement": {
        const line = lineOf(node);
        const { start, end } = node.position ?? {};
        const source = `\n${body}`.slice(start?.offset ?? 0, end?.offset ?? 0);
        const { marks, faults: found } = listElementFaults(node, source, line);
        faults.push(...found);
        if (node.name === "Source") place.block.parts.push({ kind: "source", line, marks });
        inner = { ...inner, isChinese: node.name === "Zh" };
        break;
      }
      case "mdxjsEsm": {
        const word = /^\s*(import|export)\b/.exec(node.value)?.[1] ?? "import";
        faults.push({
          line: lineOf(node),
          message: `begins a paragraph with "${word}", which makes it code.`,
          next: "Take it away; if it is prose, begin it with another word.",
        });
        return;
      }
      case "mdxFlowExpression":
      case "mdxTextExpression":
        faults.push({
          line: lineOf(node),
          message: `holds ${clip(`{${node.value}}`)}, and what stands in braces would be run as code.`,
          next: BRACE_CURE,
        });
        return;
      default:
        if (PLAIN.has(node.type)) break;
        faults.push({
          line: lineOf(node),
          message: `holds something that no body can hold (${node.type}).`,
          next: "Write plain paragraphs, lists and headings.",
        });
        return;
    }
    const before = blocks.length;
    if ("children" in node) for (const child of node.children) walk(child, inner);
    if (node.type !== "heading") return;
    const text = (blocks[before - 1]?.parts ?? []).map((part) => (part.kind === "text" ? part.text : "")).join("");
    headings.push({ text, anchor: slugger.slug(text), line: lineOf(node) });
  };

  // What stands in no paragraph, as a <Source /> alone on its line.
  const loose = { line: 1, parts: [] };
  walk(root, { block: loose, item: undefined, isChinese: false, depth: 0 });
  if (loose.parts.length > 0) blocks.push(loose);
  faults.sort((a, b) => a.line - b.line);
  return { faults: faults.slice(0, MOST_FAULTS), blocks, links, images, headings };
}

interface Place {
  readonly block: { readonly line: number; readonly parts: (TextPart | SourcePart)[] };
  /** The item of a list whose own paragraphs are walked. */
  readonly item: Place["block"] | undefined;
  readonly isChinese: boolean;
  readonly depth: number;
}

/** Elements of Markdown that hold others and say nothing themselves. */
const PLAIN: ReadonlySet<string> = new Set([
  "root",
  "emphasis",
  "strong",
  "delete",
  "thematicBreak",
  "blockquote",
  "list",
  "table",
  "tableRow",
  "linkReference",
  "footnoteReference",
  "footnoteDefinition",
]);

function clip(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
