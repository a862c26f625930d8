import { isMap, isNode, isScalar, type Document } from "yaml";
import type { Kind } from "../schemas/kinds.ts";
import type { Language } from "../schemas/shared.ts";
import { findUnsafeCharacters } from "./characters.ts";
import { parseBody, type MdxBody } from "./mdx-body.ts";
import type { Problem } from "./problems.ts";
import type { Path } from "./references.ts";
import { checkYaml } from "./yaml-faults.ts";

/** One file of content/, parsed and not yet checked against its schema. */
export interface ContentFile {
  readonly folder: Kind | "translations" | "terms" | "lexicon";
  readonly id: string;
  readonly language?: Language;
  readonly path: string;
  readonly data: unknown;
  /** MDX source after the frontmatter; empty for YAML files. */
  readonly body: string;
  /** Line of the body's first line, counted from 1. */
  readonly bodyLine: number;
  /** The body as the compiler sees it, its lines counted from its own first; undefined for YAML files. */
  readonly mdx: MdxBody | undefined;
  /** Line of a value, or of the nearest one around it that exists; counted from 1. */
  lineOf(path: Path): number;
}

/** What is known of a file before it is read. */
export type Place = Pick<ContentFile, "folder" | "id" | "path" | "language">;

/** YAML that was parsed without fault before, by its text: parsing it again would give the same values. */
export interface ParsedYaml {
  get(yaml: string): { readonly data: object } | undefined;
  keep(yaml: string, data: object): void;
}

/** What a file may weigh in UTF-8. The largest of the lexicon has 143 KB, and a briefing 15. */
const LARGEST = 256 * 1024;

/**
 * Parses a YAML file, or an MDX file with YAML frontmatter (YAML 1.2 core schema, no repeated keys, no aliases, no types). Returns undefined and
 * reports why when it cannot be read; what is wrong with a body is reported and no reason not to read the rest. What `parsed` knows is not
 * parsed again; lines are worked out when a problem asks for one.
 */
export function parseFile(
  raw: string,
  place: Place,
  problems: Problem[],
  parsed?: ParsedYaml,
): ContentFile | undefined {
  const { folder, id, path } = place;
  const text = raw.replace(/^\ufeff/, "");
  const unreadable = findUnreadable(text, path);
  problems.push(...unreadable);
  if (unreadable.length > 0) return undefined;
  const source = text.replace(/\r\n/g, "\n");
  const isMdx = path.endsWith(".mdx");
  const split = isMdx ? /^---\n((?:[\s\S]*?\n)?)---(?:\n([\s\S]*))?$/.exec(source) : [source, source, ""];
  if (!split) {
    problems.push(fault(path, 1, "frontmatter", ...wordOpener(source)));
    return undefined;
  }
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
    problems.push(
      fault(
        path,
        1,
        "file",
        `"${id}" cannot be an id or an address.`,
        "Rename the file: small ASCII letters, digits and single hyphens.",
      ),
    );
  }
  const yaml = split[1] ?? "";
  const firstLine = isMdx ? 1 : 0;
  const inner = isMdx ? /^(?:---|\+\+\+)/m.exec(yaml) : null;
  if (inner) {
    const line = countLines(yaml.slice(0, inner.index)) + firstLine;
    const message = `a line within the frontmatter begins with "${inner[0]}", where Astro would end it.`;
    problems.push(fault(path, line, "frontmatter", message, 'End it with a line "---" and nothing else on it.'));
    return undefined;
  }
  const body = split[2] ?? "";
  const bodyLine = countLines(yaml) + firstLine + 1;
  const mdx = isMdx ? parseBody(body) : undefined;
  for (const { line, message, next } of mdx?.faults ?? [])
    problems.push(fault(path, bodyLine + line - 1, "body", message, next));
  const known = parsed?.get(yaml);
  if (known) {
    let positions: ReturnType<typeof checkYaml> | undefined;
    const lineOf = (at: Path) => {
      // Where the file as a whole is meant, its first field is: no parser is needed to find that.
      if (at.length === 0) return countLines(/^(?:[^\S\n]*(?:#[^\n]*)?\n)*/.exec(yaml)?.[0] ?? "") + firstLine;
      positions ??= checkYaml(yaml);
      return positions.lines.linePos(offsetOf(positions.document, at)).line + firstLine;
    };
    return { ...place, data: known.data, body, bodyLine, mdx, lineOf };
  }
  const { document, lines, faults } = checkYaml(yaml);
  for (const { offset, message, next } of faults) {
    problems.push(fault(path, lines.linePos(offset).line + firstLine, "YAML", message, next));
  }
  if (faults.length > 0) return undefined;
  if (!document || !isMap(document.contents)) {
    problems.push(
      fault(path, 1, "file", "holds no fields.", `Write the fields that src/schemas/ describes for ${folder}.`),
    );
    return undefined;
  }
  const lineOf = (at: Path) => lines.linePos(offsetOf(document, at)).line + firstLine;
  const data = document.toJS() as object;
  parsed?.keep(yaml, data);
  return { ...place, data, body, bodyLine, mdx, lineOf };
}

/** What keeps a file from being read at all: its size, or characters that show nobody what it says. */
function findUnreadable(text: string, path: string): Problem[] {
  const size = Buffer.byteLength(text);
  if (size > LARGEST) {
    const [found, most] = [size, LARGEST].map((bytes) => `${String(Math.ceil(bytes / 1024))} KB`) as [string, string];
    const next = "Part it, or take away what does not belong there.";
    return [fault(path, 1, "file", `has ${found}; a file of content/ has ${most} at most.`, next)];
  }
  return findUnsafeCharacters(text)
    .slice(0, 10)
    .map(({ index, name }) => {
      const next = "Take the character out; an editor that shows invisible characters finds it.";
      return fault(path, countLines(text.slice(0, index)), "file", `holds ${name}.`, next);
    });
}

/** Why a file of MDX has no frontmatter. */
function wordOpener(source: string): [message: string, next: string] {
  const marked = /^(?:---[^\S\n]*([^\s-][^\n]*)|(\+\+\+|;;;)[^\n]*)$/m.exec(source);
  if (marked?.index === 0) {
    const next = 'Begin the file with a line "---" and nothing else on it, and write the fields in YAML.';
    return [`is marked as "${(marked[1] ?? marked[2] ?? "").trim()}": only YAML is read.`, next];
  }
  return ['is missing: the file must begin with a line "---".', 'Put the fields between two lines "---".'];
}

function countLines(text: string): number {
  return text.split("\n").length;
}

/** Where a value begins; for a field that is missing, where the value around it begins. */
function offsetOf(document: Document.Parsed | undefined, path: Path): number {
  if (!document) return 0;
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const pair = isMap(parent)
    ? parent.items.find((item) => isScalar(item.key) && item.key.value === path.at(-1))
    : undefined;
  if (pair && isScalar(pair.key) && pair.key.range) return pair.key.range[0];
  const node = path.length > 0 ? document.getIn(path, true) : document.contents;
  if (isNode(node) && node.range) return node.range[0];
  return path.length > 0 ? offsetOf(document, path.slice(0, -1)) : 0;
}

/** An error in a file. */
export function fault(file: string, line: number, field: string, message: string, next: string): Problem {
  return { severity: "error", file, line, field, message, next };
}

/** A path as it is written in messages: `events[2].date`, counted from 0. */
export function spell(path: Path): string {
  if (path.length === 0) return "file";
  return path.map((step, i) => (typeof step === "number" ? `[${String(step)}]` : i === 0 ? step : `.${step}`)).join("");
}
