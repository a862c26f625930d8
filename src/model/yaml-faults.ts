import {
  Composer,
  CST,
  Lexer,
  LineCounter,
  Parser,
  isCollection,
  isMap,
  isPair,
  isScalar,
  type Document,
  type YAMLError,
} from "yaml";
import { findUnsafeCharacters } from "./characters.ts";

/** Number of these rules. It changes with them, so that YAML that was kept as faultless under others is parsed again. */
export const YAML_RULES = 2;

/** Levels of lists and groups within each other. The deepest file of content/ has six. */
const DEEPEST = 20;
/** Entries of one list, or fields of one group. */
const LONGEST = 2000;
/** Faults of one file that are told; nothing is gained by more. */
const MOST = 20;

export interface YamlFault {
  /** Where in the YAML, in UTF-16 units. */
  readonly offset: number;
  readonly message: string;
  readonly next: string;
}

export interface CheckedYaml {
  /** The document, whatever its faults; undefined where reading it to the end could take all the machine's memory or time. */
  readonly document: Document.Parsed | undefined;
  readonly lines: LineCounter;
  readonly faults: readonly YamlFault[];
}

/**
 * Parses YAML (1.2, core schema) and tells what is wrong with it: its syntax, and whatever makes it say something other than it seems to, or
 * more than fields and texts: anchors, types, merge keys, directives, several documents, names of JavaScript's own, texts cut short by a remark.
 * It throws for nothing, and gives up early where the nesting is too deep.
 */
export function checkYaml(yaml: string): CheckedYaml {
  const lines = new LineCounter();
  const { tokens, faults, isWhole } = readTokens(yaml, lines);
  if (!isWhole) return { document: undefined, lines, faults };
  const composer = new Composer({ version: "1.2", schema: "core", uniqueKeys: false, prettyErrors: false });
  const [document, second] = [...composer.compose(tokens, true, yaml.length)];
  if (second) faults.push({ offset: second.range[0], ...WORDS.document });
  const nodes = document ? listNodeFaults(document.contents) : [];
  const syntax = document ? listSyntaxFaults(document) : [];
  // After a fault of syntax the parser guesses at the rest.
  const certain = syntax[0] ? nodes.filter(({ offset }) => offset < (syntax[0]?.offset ?? 0)) : nodes;
  const seen = new Set(faults.map(({ offset }) => offset));
  const others = [...syntax.filter(({ offset }) => !seen.has(offset)), ...certain];
  return { document, lines, faults: [...faults, ...others].sort((a, b) => a.offset - b.offset).slice(0, MOST) };
}

interface ReadTokens {
  readonly tokens: CST.Token[];
  readonly faults: YamlFault[];
  /** Whether all of the text was read. */
  readonly isWhole: boolean;
}

/** What can be told from the signs alone, before anything is built of them that could be too deep. */
function readTokens(yaml: string, lines: LineCounter): ReadTokens {
  const parser = new Parser(lines.addNewLine);
  const tokens: CST.Token[] = [];
  const faults: YamlFault[] = [];
  // The lexer announces a text that is not in quotation marks, and that of a block, by a sign of its own.
  let [isText, isBlock, isAfterPlain] = [false, false, false];
  lines.addNewLine(0);
  try {
    for (const lexeme of new Lexer().lex(yaml)) {
      const { offset } = parser;
      if (isText) [isText, isBlock, isAfterPlain] = [false, false, !isBlock];
      else {
        const type = CST.tokenType(lexeme);
        const words = wordLexeme(type, lexeme, isAfterPlain);
        if (words) faults.push({ offset, ...words });
        isAfterPlain &&= type === "space";
        isBlock ||= type === "block-scalar-header";
        isText = type === "scalar";
      }
      tokens.push(...parser.next(lexeme));
      if (parser.stack.filter((token) => CST.isCollection(token)).length > DEEPEST) {
        faults.push({ offset, ...WORDS.deep });
        return { tokens, faults, isWhole: false };
      }
      if (faults.length >= MOST) return { tokens, faults, isWhole: false };
    }
    tokens.push(...parser.end());
  } catch (error) {
    // The parser calls itself for each sign in a row: thousands of them leave it no room.
    if (!(error instanceof RangeError)) throw error;
    faults.push({ offset: parser.offset, ...WORDS.deep });
    return { tokens, faults, isWhole: false };
  }
  return { tokens, faults, isWhole: true };
}

function wordLexeme(type: CST.TokenType | null, source: string, isAfterPlain: boolean): Words | undefined {
  switch (type) {
    case "alias":
      return wordAlias(`"${source}" repeats`);
    case "anchor":
      return wordAlias(`"${source}" marks`);
    case "tag":
      return WORDS.tag;
    case "directive-line":
      return WORDS.directive;
    case "doc-end":
      return WORDS.document;
    case "comment":
      return isAfterPlain ? WORDS.remark : undefined;
    default:
      return undefined;
  }
}

interface Words {
  readonly message: string;
  readonly next: string;
}

const WORDS = {
  deep: {
    message: `lists and groups stand within each other more than ${String(DEEPEST)} levels deep.`,
    next: "Write the fields that src/schemas/ describes; none is as deep as that.",
  },
  long: {
    message: `more than ${String(LONGEST)} entries stand in one list or group.`,
    next: "Part the file, or take away what does not belong there.",
  },
  tag: {
    message: "a text begins with an exclamation mark, which YAML reads as a type.",
    next: "Put the text in double quotation marks.",
  },
  directive: {
    message: "a line begins with %, which changes how YAML is read.",
    next: "Take the line away; a text that begins with % stands in double quotation marks.",
  },
  document: {
    message: "a second document begins here, and nothing would read it.",
    next: 'Keep one document in a file: take away the line "---" or "...".',
  },
  remark: {
    message: "the text ends before “ #”, since YAML takes the rest for a remark.",
    next: "Put the text in double quotation marks; write remarks on a line of their own.",
  },
  duplicate: { message: "a field of this name stands above already.", next: "Merge the two, or remove one." },
  group: {
    message: "the name of a field is not a text but a list or a group.",
    next: "Put texts that hold [, {, ? or : in double quotation marks.",
  },
} satisfies Record<string, Words>;

/** Anchors and aliases: a value that repeats another cannot be checked or corrected where it stands, and can be made to grow without end. */
function wordAlias(what: string): Words {
  return {
    message: `${what} a value from one place for another (YAML aliases), which is not possible here.`,
    next: "Write the value out; a text that begins with * or & stands in double quotation marks.",
  };
}

/** What the YAML parser found. After a fault of syntax it guesses at the rest of the file, so the first of these counts. */
function listSyntaxFaults({ errors, warnings }: Document.Parsed): YamlFault[] {
  return [...errors, ...warnings].slice(0, 1).map(({ code, message, pos }) => ({
    offset: pos[0],
    message: SYNTAX_WORDS[code]?.[0] ?? `${message}.`,
    next: SYNTAX_WORDS[code]?.[1] ?? "Put texts in double quotation marks, and indent with spaces.",
  }));
}

const SYNTAX_WORDS: Partial<Record<YAMLError["code"], readonly [message: string, next: string]>> = {
  TAB_AS_INDENT: ["a tab stands where blanks are needed.", "Indent with blanks."],
  MISSING_CHAR: [
    "a sign is missing here: a closing quotation mark, a bracket, a comma, or a colon and a blank.",
    "Complete the line.",
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    "a colon stands in a text without quotation marks, or the line is indented too far.",
    "Put the text in double quotation marks, or line up the field with those beside it.",
  ],
  TAG_RESOLVE_FAILED: [WORDS.tag.message, WORDS.tag.next],
};

/** What the values and the names of fields are that they must not be. The depth was checked before. */
function listNodeFaults(node: unknown): YamlFault[] {
  if (isScalar(node)) return listTextFaults(node.value, node.range?.[0] ?? 0);
  if (!isCollection(node)) return [];
  if (node.items.length > LONGEST) return [{ offset: node.range?.[0] ?? 0, ...WORDS.long }];
  const seen = new Set<unknown>();
  return node.items.flatMap((item): YamlFault[] => {
    if (!isPair(item)) return listNodeFaults(item);
    return [...(isMap(node) ? listKeyFaults(item.key, seen) : []), ...listNodeFaults(item.value)];
  });
}

function listKeyFaults(key: unknown, seen: Set<unknown>): YamlFault[] {
  const offset = (isScalar(key) || isCollection(key) ? key.range?.[0] : undefined) ?? 0;
  if (!isScalar(key)) return [{ offset, ...WORDS.group }];
  const { value } = key;
  if (typeof value !== "string") {
    const next = "Put it in double quotation marks, or correct the name.";
    return [{ offset, message: `the name of a field is not a text but ${nameValue(value)}.`, next }];
  }
  if (value === "<<") {
    const next = "Write the fields out where they belong.";
    return [{ offset, message: '"<<" would take in the fields of another group (YAML merge keys).', next }];
  }
  if (OWN_NAMES.has(value)) {
    const next = "Correct the name, or remove the field.";
    return [{ offset, message: `no field can be called "${value}", a name of JavaScript’s own.`, next }];
  }
  if (seen.has(value)) return [{ offset, ...WORDS.duplicate }];
  seen.add(value);
  return listTextFaults(value, offset);
}

/** Names by which a field would reach into the object that is to hold it. */
const OWN_NAMES = new Set(["__proto__", "constructor", "prototype"]);

function nameValue(value: unknown): string {
  if (value === null || value === undefined) return "nothing";
  return typeof value === "boolean" || typeof value === "number" ? String(value) : typeof value;
}

/** A text may hold by an escape ("\u202e") what the file itself does not. */
function listTextFaults(value: unknown, offset: number): YamlFault[] {
  if (typeof value !== "string") return [];
  return findUnsafeCharacters(value)
    .slice(0, 1)
    .map(({ name }) => ({ offset, message: `a text holds ${name}.`, next: "Take the escape out of the text." }));
}
