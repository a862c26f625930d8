import {
  LineCounter,
  isAlias,
  isMap,
  isNode,
  isScalar,
  parseDocument,
  visit,
  type Document,
  type YAMLError,
} from "yaml";
import type { Kind } from "../schemas/kinds.ts";
import type { Language } from "../schemas/shared.ts";
import type { Problem } from "./problems.ts";
import type { Path } from "./references.ts";

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

/**
 * Parses a YAML file, or an MDX file with YAML frontmatter (YAML 1.2 core schema, no repeated keys, no aliases). Returns undefined and
 * reports why when it cannot be read. What `parsed` knows is not parsed again; lines are worked out when a problem asks for one.
 */
export function parseFile(
  raw: string,
  place: Place,
  problems: Problem[],
  parsed?: ParsedYaml,
): ContentFile | undefined {
  const { folder, id, path } = place;
  const source = raw.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  const isMdx = path.endsWith(".mdx");
  const split = isMdx ? /^---\n((?:[\s\S]*?\n)?)---(?:\n([\s\S]*))?$/.exec(source) : [source, source, ""];
  if (!split) {
    problems.push(
      fault(
        path,
        1,
        "frontmatter",
        'is missing: the file must begin with a line "---".',
        'Put the fields between two lines "---".',
      ),
    );
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
  const body = split[2] ?? "";
  const bodyLine = yaml.split("\n").length + firstLine + 1;
  const known = parsed?.get(yaml);
  if (known) {
    let positions: ReturnType<typeof parseYaml> | undefined;
    const lineOf = (at: Path) => {
      positions ??= parseYaml(yaml);
      return positions.lines.linePos(offsetOf(positions.document, at)).line + firstLine;
    };
    return { ...place, data: known.data, body, bodyLine, lineOf };
  }
  const { document, lines } = parseYaml(yaml);
  const faults = [...listYamlFaults(document), ...listAliases(document)];
  for (const { offset, message, next } of faults) {
    problems.push(fault(path, lines.linePos(offset).line + firstLine, "YAML", message, next));
  }
  if (faults.length > 0) return undefined;
  if (!isMap(document.contents)) {
    problems.push(
      fault(path, 1, "file", "holds no fields.", `Write the fields that src/schemas/ describes for ${folder}.`),
    );
    return undefined;
  }
  const lineOf = (at: Path) => lines.linePos(offsetOf(document, at)).line + firstLine;
  const data = document.toJS() as object;
  parsed?.keep(yaml, data);
  return { ...place, data, body, bodyLine, lineOf };
}

function parseYaml(yaml: string): { document: Document.Parsed; lines: LineCounter } {
  const lines = new LineCounter();
  const document = parseDocument(yaml, {
    lineCounter: lines,
    version: "1.2",
    schema: "core",
    uniqueKeys: true,
    prettyErrors: false,
  });
  return { document, lines };
}

interface YamlFault {
  /** Where in the YAML, in characters. */
  readonly offset: number;
  readonly message: string;
  readonly next: string;
}

/** What the YAML parser found. After a fault of syntax it guesses at the rest of the file, so the first of these counts. */
function listYamlFaults({ errors, warnings }: Document.Parsed): YamlFault[] {
  const syntax = errors.find(({ code }) => code !== "DUPLICATE_KEY");
  const certain = syntax
    ? errors.filter((error) => error === syntax || (error.code === "DUPLICATE_KEY" && error.pos[0] < syntax.pos[0]))
    : [...errors, ...warnings];
  return certain.map(({ code, message, pos }) => ({
    offset: pos[0],
    message: YAML_WORDS[code]?.[0] ?? `${message}.`,
    next: YAML_WORDS[code]?.[1] ?? "Put texts in double quotation marks, and indent with spaces.",
  }));
}

const YAML_WORDS: Partial<Record<YAMLError["code"], readonly [message: string, next: string]>> = {
  DUPLICATE_KEY: ["a field of this name stands above already.", "Merge the two, or remove one."],
  TAB_AS_INDENT: ["a tab stands where blanks are needed.", "Indent with blanks."],
  MISSING_CHAR: [
    "a sign is missing here: a closing quotation mark, a bracket, a comma, or a colon and a blank.",
    "Complete the line.",
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    "a colon stands in a text without quotation marks, or the line is indented too far.",
    "Put the text in double quotation marks, or line up the field with those beside it.",
  ],
  TAG_RESOLVE_FAILED: [
    "a text begins with an exclamation mark, which YAML reads as a type.",
    "Put the text in double quotation marks.",
  ],
};

/** Anchors and aliases: a value that repeats another cannot be checked or corrected where it stands, and can be made to grow without end. */
function listAliases(document: Document.Parsed): YamlFault[] {
  const found: YamlFault[] = [];
  visit(document, {
    Node: (_, node) => {
      if (!isAlias(node) && !node.anchor) return;
      const what = isAlias(node) ? `"*${node.source}" repeats` : `"&${node.anchor ?? ""}" marks`;
      found.push({
        offset: node.range?.[0] ?? 0,
        message: `${what} a value from one place for another (YAML aliases), which is not possible here.`,
        next: "Write the value out; a text that begins with * or & stands in double quotation marks.",
      });
    },
  });
  return found;
}

/** Where a value begins; for a field that is missing, where the value around it begins. */
function offsetOf(document: Document.Parsed, path: Path): number {
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
