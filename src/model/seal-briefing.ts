import { isMap, isScalar, isSeq, parseDocument, type Pair, type YAMLMap } from "yaml";
import { sealOf } from "./seals.ts";

/**
 * A briefing's file with the seals of all its passages, in their places and as they are now; all else stays as it was, sign for sign. `passages`
 * are the article's by locator, `inBody` the locators that its bodies name. A passage that the article does not have gets no seal.
 */
export function sealBriefing(file: string, passages: ReadonlyMap<string, string>, inBody: readonly string[]): string {
  // Lines that end as on Windows end so afterwards.
  if (file.includes("\r\n"))
    return sealBriefing(file.replaceAll("\r\n", "\n"), passages, inBody).replaceAll("\n", "\r\n");
  const head = /^\ufeff?---\n/.exec(file)?.[0].length;
  const end = file.search(/\n---(?:\n|$)/);
  if (head === undefined || end < head) return file;
  const yaml = file.slice(head, end + 1);
  const { contents } = parseDocument(yaml, { version: "1.2", schema: "core" });
  if (!isMap(contents)) return file;

  const edits: Edit[] = [];
  const mentions = contents.get("mentions");
  const mentioned = isMap(mentions) ? mentions.items.flatMap(({ value }) => listTexts(value)) : [];
  const wanted = [...new Set([...mentioned, ...inBody])].sort(comparePassages);
  const owner = ["mentions", "topics", "source"].find((field) => contents.has(field)) ?? "mentions";
  edits.push(...placeSeals(contents, owner, wanted, passages, yaml));
  for (const field of ["events", "claims", "figures"]) {
    const list = contents.get(field);
    for (const item of isSeq(list) ? list.items : [])
      if (isMap(item)) edits.push(...placeSeals(item, "passages", listTexts(item.get("passages")), passages, yaml));
  }
  const sealed = edits
    .sort((a, b) => b.from - a.from)
    .reduce((text, { from, to, put }) => text.slice(0, from) + put + text.slice(to), yaml);
  return file.slice(0, head) + sealed + file.slice(end + 1);
}

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly put: string;
}

/** Puts `seals` behind the field that it belongs to, or in the place of the one that stands there. */
function placeSeals(
  map: YAMLMap,
  field: string,
  wanted: readonly string[],
  passages: ReadonlyMap<string, string>,
  yaml: string,
): Edit[] {
  const entries = [...new Set(wanted)].flatMap((passage) => {
    const text = passages.get(passage);
    return text === undefined ? [] : [`${passage}: "${sealOf(text)}"`];
  });
  const owner = findPair(map, field);
  const present = findPair(map, "seals");
  const indent = " ".repeat(columnOf(yaml, startOf(present ?? owner ?? map.items[0])));
  const value = map.flow === true ? ` { ${entries.join(", ")} }` : writeMap(entries, indent);
  if (present) {
    const [from, to] = [startOf(present), endOf(present, yaml)];
    // Seals of passages that are no longer named go with their line.
    if (entries.length === 0)
      return /(?:^|\n) *$/.test(yaml.slice(0, from)) && yaml[to] === "\n"
        ? [{ from: yaml.lastIndexOf("\n", from) + 1, to: to + 1, put: "" }]
        : [];
    return [{ from, to, put: `seals:${value}` }];
  }
  if (!owner || entries.length === 0) return [];
  const at = lineEnd(map, endOf(owner, yaml), yaml);
  return [{ from: at, to: at, put: `${map.flow === true ? ", " : `\n${indent}`}seals:${value}` }];
}

function writeMap(entries: readonly string[], indent: string): string {
  const flow = ` { ${entries.join(", ")} }`;
  return indent.length + "seals:".length + flow.length <= LINE
    ? flow
    : entries.map((entry) => `\n${indent}  ${entry}`).join("");
}

function findPair(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((item) => isScalar(item.key) && item.key.value === key);
}

function listTexts(node: unknown): string[] {
  return isSeq(node) ? node.items.flatMap((item) => (isScalar(item) ? [String(item.value)] : [])) : [];
}

function startOf(pair: Pair | undefined): number {
  return (isScalar(pair?.key) && pair.key.range?.[0]) || 0;
}

/** Behind the last sign of a pair's value, without the line break that ends a block. */
function endOf(pair: Pair, yaml: string): number {
  const range = (pair.value as { range?: [number, number, number] } | null)?.range;
  const end = range?.[1] ?? startOf(pair);
  return end - (/\s*$/.exec(yaml.slice(0, end))?.[0].length ?? 0);
}

/** Behind a remark on the same line, in a block. */
function lineEnd(map: YAMLMap, at: number, yaml: string): number {
  return map.flow === true ? at : at + (/^[^\S\n]+#[^\n]*/.exec(yaml.slice(at))?.[0].length ?? 0);
}

function columnOf(yaml: string, offset: number): number {
  return offset - (yaml.lastIndexOf("\n", offset - 1) + 1);
}

/** Order of the article: p2 before p2s1 before p10. */
function comparePassages(a: string, b: string): number {
  const [x, y] = [a, b].map((passage) => passage.slice(1).split("s").map(Number));
  return (x?.[0] ?? 0) - (y?.[0] ?? 0) || (x?.[1] ?? 0) - (y?.[1] ?? 0);
}

const LINE = 120;
