import type { MdastNode } from "satteri";
import type { SourceMark } from "./mdx-body.ts";
import { findNearest } from "./nearest.ts";

/** Something that must not be in a body. */
export interface BodyFault {
  /** Line of the body, counted from 1. */
  readonly line: number;
  readonly message: string;
  readonly next: string;
}

type Element = Extract<MdastNode, { type: "mdxJsxFlowElement" | "mdxJsxTextElement" }>;

/** What writers may use beside Markdown, with the attributes it takes: src/components/prose/. */
const COMPONENTS: Readonly<Record<string, readonly string[]>> = {
  Source: ["claim", "event", "figure", "passages", "by", "other"],
  Zh: ["hant"],
};

/** `by` alone says who speaks and not where. */
const NAMING = ["claim", "event", "figure", "passages", "other"];

/** What is wrong with a tag, and the attributes it has. `source` is the tag as it is written. */
export function listElementFaults(
  element: Element,
  source: string,
  line: number,
): { marks: SourceMark[]; faults: BodyFault[] } {
  const { name } = element;
  const known = name === null || !Object.hasOwn(COMPONENTS, name) ? undefined : COMPONENTS[name];
  if (name === null || !known) return { marks: [], faults: [wordElement(name, line)] };
  const faults: BodyFault[] = [];
  const marks: SourceMark[] = [];
  const lines = listAttributeLines(source, name, line);
  element.attributes.forEach((attribute, i) => {
    const at = lines[i] ?? line;
    const code = readExpression(attribute);
    if (code !== undefined || attribute.type === "mdxJsxExpressionAttribute") {
      const message = `<${name}> holds ${code ?? "{…}"}, and what stands in braces would be run as code.`;
      faults.push({ line: at, message, next: `Write the id in double quotation marks: ${known[0] ?? ""}="…".` });
      return;
    }
    if (!known.includes(attribute.name)) {
      const nearest = findNearest(attribute.name, known);
      const message = `<${name}> has no attribute "${attribute.name}"${nearest ? `; the nearest is "${nearest}"` : ""}.`;
      faults.push({ line: at, message, next: `Correct it: <${name}> takes ${known.join(", ")}.` });
      return;
    }
    if (marks.some((mark) => mark.attribute === attribute.name)) {
      const message = `<${name}> has two attributes "${attribute.name}".`;
      faults.push({ line: at, message, next: `Write a second <${name} /> after it.` });
      return;
    }
    const value = typeof attribute.value === "string" ? attribute.value : undefined;
    if ((name === "Zh") !== (value === undefined)) {
      const wanted = name === "Zh" ? attribute.name : `${attribute.name}="…"`;
      const message = `<${name}> has ${attribute.name}${value === undefined ? " without a value" : `="${value}"`}.`;
      faults.push({ line: at, message, next: `Write <${name} ${wanted}${name === "Zh" ? ">…</Zh>" : " />"}.` });
      return;
    }
    marks.push({ attribute: attribute.name, value: value ?? "", line: at });
  });
  if (faults.length === 0) faults.push(...(name === "Zh" ? listChineseFaults : listSourceFaults)(element, marks, line));
  return { marks, faults };
}

/** An attribute that is code, as it is written. */
function readExpression(attribute: Element["attributes"][number]): string | undefined {
  if (attribute.type === "mdxJsxExpressionAttribute") return `{${attribute.value}}`;
  const { name, value } = attribute;
  return typeof value === "object" && value ? `${name}={${value.value}}` : undefined;
}

function listSourceFaults(element: Element, marks: readonly SourceMark[], line: number): BodyFault[] {
  if (element.children.length > 0) {
    const next = 'Close it at once, after the sentence that it is for: <Source claim="…" />.';
    return [{ line, message: "<Source> encloses a text.", next }];
  }
  if (marks.some(({ attribute }) => NAMING.includes(attribute))) return [];
  const next = `Name what the sentence rests on: one of ${NAMING.join(", ")}.`;
  return [{ line, message: `<Source> names nothing${marks.length > 0 ? " but a speaker" : ""}.`, next }];
}

function listChineseFaults(element: Element, _: readonly SourceMark[], line: number): BodyFault[] {
  const next = "Write it around Chinese characters and nothing else: <Zh>约谈</Zh>.";
  const text = element.children.map((child) => (child.type === "text" ? child.value : undefined));
  if (text.includes(undefined)) return [{ line, message: "<Zh> encloses more than a text.", next }];
  return /\p{Script=Han}/u.test(text.join("")) ? [] : [{ line, message: "<Zh> encloses no Chinese.", next }];
}

/** The line of each attribute: the tree does not tell. A tag with expressions may give wrong ones. */
function listAttributeLines(source: string, name: string, line: number): number[] {
  const from = source.indexOf(name) + name.length;
  return [...source.slice(from).matchAll(/([^\s/>="']+)(?:\s*=\s*(?:"[^"]*"|'[^']*'))?/g)].map(
    ({ index }) => line + source.slice(0, from + index).split("\n").length - 1,
  );
}

function wordElement(name: string | null, line: number): BodyFault {
  if (name === null) {
    return { line, message: "holds <>, an element without a name.", next: "Write a backslash before <: \\<." };
  }
  if (/^[a-z]/.test(name) && !name.includes(".")) {
    return { line, message: `holds <${name}>, which is HTML.`, next: HTML_CURES.get(name) ?? HTML_CURE };
  }
  const nearest = findNearest(name, Object.keys(COMPONENTS));
  const message = `no component is called "${name}"${nearest ? `; the nearest is "${nearest}"` : ""}.`;
  return { line, message, next: "Correct the name; beside Markdown a body holds <Source /> and <Zh>." };
}

const HTML_CURE = "Write Markdown, or a backslash before < where it is meant as a sign: \\<.";
const HTML_CURES: ReadonlyMap<string, string> = new Map([
  ["a", "Write a link as [its words](https://its-address)."],
  ["b", "Write **words** for emphasis."],
  ["br", "Leave a line empty between paragraphs."],
  ["em", "Write *words* for emphasis."],
  ["i", "Write *words* for emphasis."],
  ["img", "Write an image as ![what it shows](/its-address.png), and put it into public/."],
  ["script", "Take it away: no text of content/ may hold code."],
  ["strong", "Write **words** for emphasis."],
  ["style", "Take it away: src/styles/ says how pages look."],
]);

/** What is wrong with an address for safety; whether it leads anywhere is for the rules. */
export function listAddressFaults(what: "link" | "image", url: string, line: number): BodyFault[] {
  // Browsers pass over blanks and control characters in an address: "java\nscript:" is a script.
  const bare = url.replace(/[\s\p{Cc}\p{Cf}]/gu, "");
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(bare)?.[1]?.toLowerCase();
  const shown = bare.length > 60 ? `${bare.slice(0, 59)}…` : bare;
  if (what === "image") {
    // Astro would import a file that has a relative address, whatever it is.
    if (scheme === undefined && /^\/(?![/\\])/.test(bare) && bare === url) return [];
    const found =
      scheme === undefined && !/^[/\\]{2}/.test(bare) ? "is no address below public/" : "is at another host";
    const next = "Put the image into public/ and write its address from there: ![what it shows](/name.png).";
    return [{ line, message: `the image "${shown}" ${found}, and no page would show it.`, next }];
  }
  if (scheme !== undefined && !SCHEMES.includes(scheme)) {
    const message = `a link leads to "${shown}"; only https, http and mailto are possible.`;
    return [{ line, message, next: "Correct the address, or take the link away." }];
  }
  if (bare !== url || /^[/\\]{2}/.test(bare) || /^\/\\/.test(bare)) {
    const message = `a link leads to ${JSON.stringify(url.slice(0, 60))}, which is no whole address.`;
    return [{ line, message, next: "Write https:// before the host, and %20 for a blank." }];
  }
  return [];
}

const SCHEMES = ["https", "http", "mailto"];

/** What to do about braces. */
export const BRACE_CURE = "Write a backslash before the brace, or do without: \\{.";

/** A body that does not compile. Sätteri's message begins with line and column, counted with the line that is put before the body. */
export function wordSyntax(message: string, body: string): BodyFault {
  const [, row = "2", column = "1", found = message] = /^(\d+):(\d+): ([\s\S]*)$/.exec(message) ?? [];
  const line = Math.max(1, Number(row) - 1);
  const rest = (body.split("\n")[line - 1] ?? "").slice(Number(column) - 1);
  if (rest.startsWith("<!--")) {
    return {
      line,
      message: "holds a comment of HTML, <!--.",
      next: "Take it away; a remark stands in the frontmatter, after #.",
    };
  }
  const address = /^<((?:https?:|www\.|[^\s<>@]+@)[^\s>]*)/i.exec(rest)?.[1];
  if (address !== undefined) {
    const next = "Write a link as [its words](https://its-address).";
    return { line, message: `holds the address ${address} between < and >.`, next };
  }
  const tag = /^<\/?([a-z][\w-]*)/.exec(rest)?.[1];
  if (tag !== undefined) return { ...wordElement(tag, line) };
  if (/expression/.test(found)) {
    const message = `holds ${/end of file/.test(found) ? "a brace that is not closed" : "braces"}, and what stands in braces would be run as code.`;
    return { line, message, next: BRACE_CURE };
  }
  const plain = found
    .replace(/ \(note: [\s\S]*?\)(?= \(|$)/, "")
    .replace(/ \([\w-]+:[\w-]+\)$/, "")
    .replace(/ \(\d+:\d+\)/g, "");
  return {
    line,
    message: `does not compile: ${plain.charAt(0).toLowerCase()}${plain.slice(1)}.`,
    next: "Write a backslash before < and { where they are meant as signs: \\<, \\{; close what is open.",
  };
}
