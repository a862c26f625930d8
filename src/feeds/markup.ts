/** Markup in which nothing is escaped again. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toString(): string {
    return this.text;
  }
}

type Part = string | Markup | undefined | readonly Part[];

/**
 * Writes XML or HTML: what stands between the braces is escaped for text and for attributes in double quotation marks, unless it is Markup; lists
 * are joined, and undefined is nothing.
 */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(strings.reduce((text, next, i) => `${text}${write(parts[i - 1])}${next}`));
}

/** Text without the characters that XML 1.0 has no place for, not even as references: most controls, lone surrogates and two noncharacters. */
export function dropForbidden(text: string): string {
  const whole = text.isWellFormed() ? text : text.replace(/\p{Surrogate}/gu, "");
  return whole.replace(FORBIDDEN, "");
}

function write(part: Part): string {
  if (part === undefined) return "";
  if (part instanceof Markup) return part.text;
  if (typeof part === "string") return escapeText(part);
  return part.map(write).join("");
}

function escapeText(text: string): string {
  return dropForbidden(text).replace(/[&<>"]/g, (sign) => REFERENCES[sign as keyof typeof REFERENCES]);
}

const REFERENCES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" } as const;

// eslint-disable-next-line no-control-regex -- These are the characters in question: https://www.w3.org/TR/xml/#charsets
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
