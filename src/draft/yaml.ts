import { removeUnsafeCharacters } from "../model/characters.ts";
import { Document, Scalar, isMap, isScalar, isSeq, visit, type YAMLSeq } from "yaml";

/**
 * Writes fields as YAML in the manner of content/: texts, dates and numbers-as-text in quotation marks, ids and words of the schemas plain, short
 * lists on one line. Fields that are undefined are left out, and so are characters that content/ may not hold. What is read back equals all the
 * rest of what was given, whatever signs the texts hold, in every YAML 1.1 and 1.2 reader.
 */
export function writeYaml(fields: object): string {
  // A value that stands in two places is written twice: content/ knows no aliases.
  const document = new Document(fields, { keepUndefined: false, aliasDuplicateObjects: false });
  visit(document, {
    Pair: (_, pair) => {
      if (isScalar(pair.key)) pair.key.type = isWord(pair.key.value) ? Scalar.PLAIN : Scalar.QUOTE_DOUBLE;
    },
    Scalar: (key, scalar, path) => {
      if (typeof scalar.value !== "string" || key === "key") return;
      scalar.value = removeUnsafeCharacters(scalar.value);
      const value = scalar.value as string;
      const word = WORD_FIELDS.test(namePath(path)) && isWord(value);
      scalar.type = word ? Scalar.PLAIN : quotesOf(value);
    },
    Seq: (_, list) => {
      list.flow = list.items.every((item) => isScalar(item)) && widthOf(list) <= LIST_WIDTH;
    },
    Map: (_, map) => {
      if (map.items.length === 0) map.flow = true;
    },
  });
  return document
    .toString({
      lineWidth: 0,
      flowCollectionPadding: false,
      // Every text stands on one line: a line of it might be read as the end of the frontmatter.
      doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
    })
    .replace(UNSEEN, escape);
}

/** A file of MDX: fields between two lines `---`, then the body. */
export function writeFrontmatter(fields: object, body: string): string {
  return `---\n${writeYaml(fields)}---\n\n${removeUnsafeCharacters(body)}`;
}

/**
 * Paths of fields whose texts are ids or words of the schemas, with lists numbered by nothing: `events.amounts.currency`. Their values are
 * written plain, all others in quotation marks.
 */
const WORD_FIELDS =
  /^(?:language|publishedBasis|source\.(?:outlet|agency|language|text)|(?:companies|regulators|people|topics|actors|targets)\.?|mentions\.[^.]+\.?|events\.(?:id|passages\.?|status|dateBasis)|(?:events\.)?amounts\.(?:currency|kind|party)|claims\.(?:id|by|evidence|passages\.?|about\.?)|figures\.(?:id|unit|qualifier|passages\.?)|begun|kind|dateBasis|status|aliases\.lang|parent\.(?:id|relation))$/;

/** A word that no reader of YAML takes for anything but text. */
function isWord(value: unknown): boolean {
  return typeof value === "string" && /^[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*$/.test(value) && !RESERVED.test(value);
}

const RESERVED = /^(?:y|yes|n|no|on|off|true|false|null|nan|inf|e-?\d+)$/i;

/** Prettier's choice: single quotation marks around a text that holds double ones and nothing to escape. */
function quotesOf(value: string): Scalar.Type {
  return value.includes('"') && !/[\\\p{Cc}]/u.test(value) && value.search(UNSEEN) < 0
    ? Scalar.QUOTE_SINGLE
    : Scalar.QUOTE_DOUBLE;
}

/** `claims.passages.` for an item of the passages of a claim, `claims.id` for its id. */
function namePath(path: readonly unknown[]): string {
  return path
    .flatMap((node) => {
      if (isSeq(node)) return [""];
      return isPairLike(node) ? [String(isScalar(node.key) ? node.key.value : node.key)] : [];
    })
    .join(".")
    .replace(/\.\.(?=.)/g, ".");
}

function isPairLike(node: unknown): node is { key: unknown } {
  return typeof node === "object" && node !== null && "key" in node && !isMap(node);
}

function widthOf(list: YAMLSeq): number {
  return list.items.reduce<number>((width, item) => width + String(isScalar(item) ? item.value : "").length + 2, 2);
}

/** Prettier's width, less the longest key and its indent. */
const LIST_WIDTH = 90;

/** Signs that nobody sees, or that readers of YAML refuse: they are written as escapes. They stand inside double quotation marks only. */
const UNSEEN = /[\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff0-\ufffb\ufffe\uffff]/gu;

function escape(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
