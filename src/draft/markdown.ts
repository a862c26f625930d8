import { isBlock, readTags } from "./page-tags.ts";

/**
 * The text of a Markdown document: without frontmatter, comments, pictures and the marks of headings, quotations, lists, tables, links, notes
 * and emphasis. Headings, items and rows of tables are paragraphs of their own; the lines of a paragraph stay as they are broken.
 */
export function stripMarkdown(text: string): string {
  const lines = dropFrontmatter(text.replace(/\r\n?/g, "\n"))
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1\s*>/gi, "")
    .split("\n");
  const { blocks, references } = readLines(lines);
  return blocks
    .map((block) => (block.isVerbatim ? block.lines.join("\n") : stripInline(block.lines.join("\n"), references)))
    .map((block) => block.replace(/[ \t]+$/gm, "").trim())
    .filter((block) => block !== "")
    .join("\n\n");
}

interface MarkdownBlock {
  readonly lines: string[];
  /** Code: its text is kept as it stands. */
  readonly isVerbatim: boolean;
}

interface MarkdownLines {
  readonly blocks: readonly MarkdownBlock[];
  /** Names of the link definitions, in small letters. */
  readonly references: ReadonlySet<string>;
}

/** YAML between lines of three hyphens, or TOML between lines of three plus signs. */
function dropFrontmatter(text: string): string {
  return text.replace(/^\uFEFF?(---|\+\+\+)[ \t]*\n(?:[\s\S]*?\n)?\1[ \t]*(?:\n|$)/, "");
}

/** Sorts lines into blocks, and takes the marks at their beginnings away. */
function readLines(lines: readonly string[]): MarkdownLines {
  const blocks: MarkdownBlock[] = [];
  const references = new Set<string>();
  let block: string[] = [];
  let fence: string | undefined;
  let isItem = false;
  const finish = (isVerbatim = false) => {
    if (block.length > 0) blocks.push({ lines: block, isVerbatim });
    block = [];
  };
  const put = (line: string) => {
    finish();
    block.push(line);
    finish();
  };

  for (const [i, raw] of lines.entries()) {
    const quoted = raw.replace(/^(?:[ \t]*>[ \t]?)+/, "");
    // A quotation begins and ends a paragraph, though a line of it may lack the mark.
    if (quoted !== raw && (quoted.trim() === "" || !/^[ \t]*>/.test(lines[i - 1] ?? ""))) finish(fence !== undefined);
    const line = quoted.trim();

    const marks = /^(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence !== undefined) {
      if (marks?.startsWith(fence) && line === marks) {
        finish(true);
        fence = undefined;
      } else block.push(quoted);
      continue;
    }
    if (marks && !line.slice(marks.length).includes("`")) {
      finish();
      fence = marks;
      continue;
    }
    const definition = /^\[([^\]^][^\]]{0,200})\]:[ \t]*(?:<[^>]*>|\S+)(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^)]*\)))?$/.exec(
      line,
    );
    const heading = /^#{1,6}(?:[ \t]+|$)/.exec(line);
    const item = /^(?:[-*+]|(\d{1,3})[.)])(?:[ \t]+(?:\[[ xX]\][ \t]+)?|$)/.exec(line);
    if (line === "") {
      finish();
      isItem = false;
    } else if (definition?.[1] && block.length === 0) {
      references.add(definition[1].toLowerCase());
    } else if (/^(?:=+|-{2,})$/.test(line) && block.length > 0) {
      // The line under a heading.
      finish();
    } else if (/^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/.test(line)) {
      finish();
    } else if (heading) {
      put(line.slice(heading[0].length).replace(/(?:^|[ \t])#+$/, ""));
    } else if (isTableRule(line)) {
      // The rule under the head of a table: the line above it was a row, and those below are.
      const head = block.pop();
      finish();
      if (head !== undefined) put(stripRow(head));
    } else if (line.startsWith("|") || (line.includes("|") && isInTable(lines, i))) {
      if (isTableRule(lines[i + 1]?.trim() ?? "")) block.push(line);
      else put(stripRow(line));
    } else if (item && (item[1] === undefined || item[1] === "1" || isItem || block.length === 0)) {
      finish();
      isItem = true;
      const content = line.slice(item[0].length);
      if (content !== "") block.push(content);
    } else block.push(line.replace(/^\[\^[^\]]{1,100}\]:[ \t]*/, ""));
  }
  finish(fence !== undefined);
  return { blocks, references };
}

function isTableRule(line: string): boolean {
  return line.includes("|") && line.includes("-") && /^[|:\s-]+$/.test(line);
}

/** Whether a table's rule stands above a line, with nothing but rows between. */
function isInTable(lines: readonly string[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 200); i--) {
    const line = lines[i]?.trim() ?? "";
    if (isTableRule(line)) return true;
    if (!line.includes("|")) return false;
  }
  return false;
}

/** The cells of a row, between bars. */
function stripRow(line: string): string {
  return line
    .replace(/^\||\|$/g, "")
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== "")
    .join(" | ");
}

function stripInline(text: string, references: ReadonlySet<string>): string {
  const safe = text
    .replace(/\\\n/g, "\n")
    .replace(/\\([!-/:-@[-`{-~])/g, (_, mark: string) => hide(mark))
    .replace(/(?<!`)(`{1,3})(?!`)([^`]{1,1000})\1(?!`)/g, (_, _marks, code: string) => hide(code.trim()));
  const plain = stripTags(stripLinks(safe, references));
  // A picture leaves the blanks on both its sides.
  return show(stripEmphasis(plain)).replace(/(?<=\S) {2,}(?=\S)/g, " ");
}

function stripLinks(text: string, references: ReadonlySet<string>): string {
  return text
    .replace(/<((?:https?:\/\/|mailto:)[^\s<>]+)>/gi, (_, address: string) => hide(address))
    .replace(new RegExp(`!\\[${LABEL}\\]${TARGET}`, "g"), "")
    .replace(new RegExp(`!\\[${LABEL}\\]\\[[^\\]\\n]{0,200}\\]`, "g"), "")
    .replace(new RegExp(`\\[(${LABEL})\\]${TARGET}`, "g"), "$1")
    .replace(/\[\^[^\]\s]{1,100}\]/g, "")
    .replace(/\[([^[\]]{1,500})\](?:\[([^[\]]{0,200})\])?/g, (whole, label: string, name: string | undefined) =>
      references.has((name === undefined || name === "" ? label : name).toLowerCase()) ? label : whole,
    );
}

/** Takes the tags of HTML away, and nothing else: "< 5 %" stays. Character references become what they stand for. */
function stripTags(text: string): string {
  const untagged = text.replace(/<\/?([a-z][a-z0-9]{0,15})(?:\s[^<>]*)?\/?>/gi, (_, name: string) =>
    isBlock(name.toLowerCase()) ? "\n\n" : name.toLowerCase() === "br" ? "\n" : "",
  );
  return untagged.replace(/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,31}\d{0,2});/gi, decodeReference);
}

function decodeReference(reference: string): string {
  let text = "";
  const append = (more: string) => {
    text += more;
  };
  const ignore = () => undefined;
  readTags(reference, { open: ignore, close: ignore, gap: ignore, text: append });
  return hide(text);
}

/**
 * Takes away the marks of emphasis that belong together, by CommonMark's rule of what may open and what may close; underscores within a word
 * and marks without their other stay.
 */
function stripEmphasis(text: string): string {
  const open = new Map<string, Run[]>();
  const runs: Run[] = [];
  for (const { 0: marks, index } of text.matchAll(/\*+|_+|~~+/g)) {
    const mark = marks.charAt(0);
    const run: Run = { start: index, end: index + marks.length, left: marks.length };
    const [before, after] = [text.charAt(index - 1), text.charAt(run.end)];
    const clingsLeft = /[^\s]/.test(before);
    const clingsRight = /[^\s]/.test(after);
    const isWithinWord = WORD.test(before) && WORD.test(after);
    const opens =
      clingsRight && (!clingsLeft || WORD.test(after) || !WORD.test(before)) && !(mark === "_" && isWithinWord);
    const closes =
      clingsLeft && (!clingsRight || WORD.test(before) || !WORD.test(after)) && !(mark === "_" && isWithinWord);
    runs.push(run);
    const waiting = open.get(mark) ?? [];
    open.set(mark, waiting);
    if (closes)
      for (let other = waiting.at(-1); other && run.left > 0; other = waiting.at(-1)) {
        const used = Math.min(run.left, other.left);
        run.left -= used;
        other.left -= used;
        if (other.left === 0) waiting.pop();
      }
    if (opens && run.left > 0) waiting.push(run);
  }

  let stripped = "";
  let at = 0;
  for (const { start, end, left } of runs) {
    stripped += text.slice(at, start) + text.slice(end - left, end);
    at = end;
  }
  return stripped + text.slice(at);
}

/** Marks of one kind in a row, and how many of them have found no other. */
interface Run {
  readonly start: number;
  readonly end: number;
  left: number;
}

/** Marks that are text are kept from being read as marks: as the 32 characters that Unicode reserves for such use and no text has. */
function hide(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, (mark) => String.fromCharCode(HIDDEN + MARKS.indexOf(mark)));
}

function show(text: string): string {
  return text.replace(/[\uFDD0-\uFDEF]/g, (hidden) => MARKS.charAt(hidden.charCodeAt(0) - HIDDEN));
}

const HIDDEN = 0xfdd0;
const MARKS = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

const WORD = /[\p{L}\p{N}]/u;

/** Text of a link, with brackets in it one deep. */
const LABEL = String.raw`(?:[^[\]\n]|\n(?!\n)|\[[^[\]]{0,200}\]){0,500}?`;
/** Address of a link, with brackets in it one deep, and its title. */
const TARGET = String.raw`\(\s*(?:<[^<>\n]*>|(?:[^\s()]|\([^\s()]*\)){0,2000})(?:\s+(?:"[^"]{0,500}"|'[^']{0,500}'|\([^()]{0,500}\)))?\s*\)`;
