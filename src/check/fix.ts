import {
  isMap,
  isNode,
  isScalar,
  parseDocument,
  type Document,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
} from "yaml";
import { parseFile, type ContentFile, type Place } from "../model/content-file.ts";
import type { Path } from "../model/references.ts";
import { LANGUAGES, type Language } from "../schemas/languages.ts";
import { findDisorder, keyOf, mapAt, schemaOf } from "./key-orders.ts";
import { listProseFields } from "./prose-fields.ts";
import { hideCode, mendSigns } from "./spaces.ts";

/** A file of content/ with all that can be mended without a writer: the order of its fields and the signs of its texts. */
export function fixFile(path: string, text: string): string {
  return fixSpaces(fixOrder(text, path), path);
}

/**
 * The file with its fields in the order of their schema, each with the comments above it. Every field is moved as it is written; what cannot be moved
 * without rewriting it, such as a group on one line with comments in it, stays.
 */
export function fixOrder(text: string, path: string): string {
  let mended = text;
  const fixed = new Set<string>();
  // A group that is moved takes those within it along: the outermost go first, and the others are looked for anew.
  for (;;) {
    const file = readFile(mended, path);
    const schema = file && schemaOf(file.folder);
    if (!schema) return mended;
    const left = findDisorder(schema, file.data).filter((each) => !fixed.has(each.path.join(" ")));
    const outermost = left.filter((each) => !left.some((other) => other !== each && isWithin(each.path, other.path)));
    if (outermost.length === 0) return mended;
    const { yaml, start, end } = splitYaml(mended, path);
    const document = parseYaml(yaml);
    const edits = outermost.flatMap(({ path, wanted }) => {
      fixed.add(path.join(" "));
      const map = mapAt(document, path);
      return (map && reorder(yaml, map, wanted)) ?? [];
    });
    const next = mended.slice(0, start) + applyEdits(yaml, edits) + mended.slice(end);
    if (!isSameData(file.data, readFile(next, path)?.data)) return mended;
    mended = next;
  }
}

/** The file with the spaces, apostrophes and quotation marks of its languages in all texts of ours; code, tags and addresses stay as they are. */
export function fixSpaces(text: string, path: string): string {
  const file = readFile(text, path);
  if (!file || file.folder === "lexicon") return text;
  const fields = listProseFields(file);
  const language = fields.find((field) => field.path.length === 1 && field.path[0] === "title")?.language;
  const { yaml, start, end } = splitYaml(text, path);
  const document = parseYaml(yaml);
  const edits = fields
    .map(({ path: at, language }) => mendScalar(yaml, document, at, language))
    .filter((edit) => edit !== undefined);
  const mended = applyEdits(yaml, edits);
  const body = text.slice(end);
  const mendedBody = file.body === "" || language === undefined ? body : mendText(body, language);
  const next = text.slice(0, start) + mended + mendedBody;
  const after = readFile(next, path);
  return after && isSameData(withoutSigns(file.data), withoutSigns(after.data)) ? next : text;
}

/** The same data with all signs that `fixSpaces` sets made alike: what it must leave equal. */
export function withoutSigns(data: unknown): unknown {
  if (typeof data === "string")
    return data
      .replace(/[ \u00a0\u202f]*([;:!?%»])/gu, "$1")
      .replace(/«[ \u00a0\u202f]*/gu, "«")
      .replace(/[\u00a0\u202f]/gu, " ")
      .replace(/[«»“”]/gu, '"')
      .replaceAll("’", "'");
  if (Array.isArray(data)) return data.map(withoutSigns);
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, withoutSigns(value)]));
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function applyEdits(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((whole, edit) => whole.slice(0, edit.start) + edit.text + whole.slice(edit.end), text);
}

function isWithin(path: Path, outer: Path): boolean {
  return path.length > outer.length && outer.every((step, i) => step === path[i]);
}

/** A text as it is written, between its quotation marks: escapes are code, and stay. */
function mendScalar(yaml: string, document: Document, path: Path, language: Language): Edit | undefined {
  const node = document.getIn(path, true);
  if (!isScalar(node) || typeof node.value !== "string" || !node.range) return undefined;
  const [start, end] = node.range;
  const source = yaml.slice(start, end);
  const mended = MENDERS[node.type ?? "PLAIN"]?.(source, language) ?? source;
  return mended === source ? undefined : { start, end, text: mended };
}

/** How a text is mended in each of the ways YAML writes one. */
const MENDERS: Partial<Record<Scalar.Type | "PLAIN", (source: string, language: Language) => string>> = {
  PLAIN: mendText,
  BLOCK_FOLDED: mendText,
  BLOCK_LITERAL: mendText,
  QUOTE_DOUBLE: (source, language) => {
    const escapes: string[] = [];
    const shown = source
      .slice(1, -1)
      .replaceAll('\\"', '"')
      .replace(/\\(?:\n|.)/gu, (escape) => {
        escapes.push(escape);
        return ESCAPED;
      });
    let at = 0;
    const mended = mendText(shown, language).replaceAll('"', '\\"');
    return `"${mended.replaceAll(ESCAPED, () => escapes[at++] ?? "")}"`;
  },
  QUOTE_SINGLE: (source, language) =>
    `'${mendText(source.slice(1, -1).replaceAll("''", "'"), language).replaceAll("'", "''")}'`,
};

/** A private sign of Unicode in place of an escape. */
const ESCAPED = "\ue001";

function mendText(text: string, language: Language): string {
  const hidden = hideCode(text);
  return hidden.show(mendSigns(hidden.shown, language));
}

/** The fields of a group in another order, each in the place of another; undefined where they cannot be told apart. */
function reorder(yaml: string, map: YAMLMap<Node, Node | null>, wanted: readonly string[]): Edit | undefined {
  const order = wanted.map((key) => map.items.findIndex((pair) => keyOf(pair) === key));
  if (order.includes(-1) || order.length !== map.items.length) return undefined;
  const pieces = map.flow === true ? cutFlow(yaml, map) : cutBlock(yaml, map);
  const [first, last] = [pieces?.[0], pieces?.at(-1)];
  if (!pieces || !first || !last) return undefined;
  const text = pieces.map((place, i) => {
    const between = yaml.slice(place.end, pieces[i + 1]?.start ?? place.end);
    return (pieces[order[i] ?? i]?.text ?? "") + between;
  });
  return { start: first.start, end: last.end, text: text.join("") };
}

/** Fields on one line: what stands between them stays in its place. */
function cutFlow(yaml: string, map: YAMLMap<Node, Node | null>): Edit[] | undefined {
  const [from, to] = map.range ?? [0, 0];
  if (/(?:^|\s)#/.test(yaml.slice(from, to).replace(/"(?:[^"\\]|\\.)*"|'[^']*'/gs, ""))) return undefined;
  const pieces = map.items.map((pair) => {
    const start = pair.key.range?.[0];
    const end = (pair.value ?? pair.key).range?.[1];
    return start === undefined || end === undefined ? undefined : { start, end, text: yaml.slice(start, end) };
  });
  return pieces.every((piece) => piece !== undefined) ? pieces : undefined;
}

/**
 * Fields on lines of their own. A field takes along the comments and empty lines right above it and all lines of its value; the first one of an item of
 * a list shares its line with the hyphen.
 */
function cutBlock(yaml: string, map: YAMLMap<Node, Node | null>): Edit[] | undefined {
  const keys = map.items.map((pair) => pair.key.range?.[0]);
  const first = keys[0];
  if (first === undefined || keys.some((key) => key === undefined)) return undefined;
  const column = first - (yaml.lastIndexOf("\n", first - 1) + 1);
  const indent = " ".repeat(column);
  // At the head of a file a comment is about the file.
  const sharesLine = column === 0 || yaml.slice(first - column, first) !== indent;
  const starts = keys.map((key = 0, i) => (i === 0 && sharesLine ? first : startOfLead(yaml, key, indent)));
  if (starts.some((start) => start === undefined)) return undefined;
  const last = endOfValue(yaml, map.items.at(-1), column);
  const pieces = starts.map((start = 0, i) => {
    const end = (i + 1 < starts.length ? starts[i + 1] : last) ?? yaml.length;
    // The first may stand behind a hyphen: the indent of its first line is part of no field.
    const from = i === 0 && sharesLine ? start : start + column;
    const text = yaml.slice(from, end).replace(/\n$/, "");
    return { start: from, end: from + text.length, text };
  });
  const isEven = starts.every(
    (start = 0, i) => (i === 0 && sharesLine) || yaml.slice(start, start + column) === indent,
  );
  return isEven ? pieces : undefined;
}

/** Where the lines begin that belong to a field: its own, and the comments of its indent right above it. */
function startOfLead(yaml: string, key: number, indent: string): number | undefined {
  let start = yaml.lastIndexOf("\n", key - 1) + 1;
  if (yaml.slice(start, key) !== indent) return undefined;
  for (;;) {
    const above = yaml.lastIndexOf("\n", start - 2) + 1;
    const line = yaml.slice(above, start - 1);
    if (start === 0 || !line.startsWith(`${indent}#`)) return start;
    start = above;
  }
}

/** The end of the last line of a field: its value, and the comment behind it. */
function endOfValue(yaml: string, pair: Pair<Node, Node | null> | undefined, column: number): number {
  const from = pair?.key.range?.[0] ?? yaml.length;
  let end = yaml.indexOf("\n", from);
  // Lines of a value stand further in than its key, but for the items of a list, which may stand level with it.
  const isList = pair?.value !== null && isNode(pair?.value) && !isScalar(pair.value) && !isMap(pair.value);
  while (end >= 0 && end + 1 < yaml.length) {
    const next = yaml.indexOf("\n", end + 1);
    const line = yaml.slice(end + 1, next < 0 ? yaml.length : next);
    const depth = /^ */.exec(line)?.[0].length ?? 0;
    const goesOn = depth > column || (isList && depth === column && line.startsWith("-", depth));
    if (line.trim() !== "" && !goesOn) break;
    if (line.trim() === "" && !isInside(yaml, end + 1, column)) break;
    end = next < 0 ? yaml.length : next;
  }
  return end < 0 ? yaml.length : Math.min(end + 1, yaml.length);
}

/** Whether an empty line stands within a value: what follows it is further in. */
function isInside(yaml: string, from: number, column: number): boolean {
  const next = /^(?:[ \t]*\n)*( *)\S/.exec(yaml.slice(from));
  return (next?.[1]?.length ?? 0) > column;
}

/** The file as it is read; undefined where it cannot be: there is nothing to mend in it then. */
function readFile(text: string, path: string): ContentFile | undefined {
  const place = placeOf(path);
  return place && !text.includes("\r") && !text.startsWith("\ufeff") ? parseFile(text, place, []) : undefined;
}

function placeOf(path: string): Place | undefined {
  const [, folder = "", second = "", third] = path.split("/");
  const name = third ?? second;
  const id = name.replace(/\.\w+$/, "");
  if (folder === "translations") {
    const language = LANGUAGES.find((each) => each === second);
    return language && { folder, id, path, language };
  }
  return schemaOf(folder) ? { folder: folder as ContentFile["folder"], id, path } : undefined;
}

/** The YAML of a file, and where it stands in it. */
function splitYaml(text: string, path: string): { yaml: string; start: number; end: number } {
  if (!path.endsWith(".mdx")) return { yaml: text, start: 0, end: text.length };
  const start = "---\n".length;
  const end = text.slice(start - 1).search(/\n---(?:\n|$)/) + start;
  return { yaml: text.slice(start, end), start, end };
}

function parseYaml(yaml: string): Document.Parsed {
  return parseDocument(yaml, { version: "1.2", schema: "core" });
}

/** Whatever the order of fields: lists have theirs. */
function isSameData(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, sorted(item)]),
  );
}
