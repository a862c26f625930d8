import { isBlock, type Attributes, type PageVisitor } from "./page-tags.ts";

/** A paragraph, heading, item, caption or row of a table. */
export interface Block {
  /** On one line, save for line breaks of the page's own. */
  readonly text: string;
  /** The element it stands in: p, h2, li, figcaption … */
  readonly name: string;
  /** How many of its characters are the text of links. */
  readonly linked: number;
  /** article: within an article element, or what is marked as an article's body; main: within the main element only. */
  readonly place: "article" | "main" | undefined;
  /** Whether it is in navigation, a footer, an aside, a dialog, or hidden. */
  readonly apart: boolean;
}

/** Gathers the texts of a page block by block, as a browser would set them: blanks run together, words go on across inline elements. */
export class BlockReader implements PageVisitor {
  readonly blocks: Block[] = [];
  readonly #open: OpenElement[] = [];
  #parts: string[] = [];
  #linked = 0;

  open(name: string, attributes: Attributes): void {
    if (name === "br") this.#parts.push("\n");
    else if (name === "q") this.#parts.push("“");
    else if (CELLS.has(name)) this.#startCell();
    else if (isBlock(name)) this.#finish();
    const around = this.#open.at(-1) ?? OUTERMOST;
    // Most elements change nothing, and there may be a million of them.
    const isPlain = attributes.size === 0 && !MEANINGFUL.has(name) && (!isBlock(name) || name === around.name);
    this.#open.push(isPlain ? around : describe(name, attributes, around));
  }

  close(name: string): void {
    if (name === "q") this.#parts.push("”");
    if (isBlock(name) && !CELLS.has(name)) this.#finish();
    this.#open.pop();
  }

  text(text: string): void {
    const { isLink, isVerbatim, isSilent } = this.#open.at(-1) ?? OUTERMOST;
    if (isSilent) return;
    const plain = text.replace(INVISIBLE, "");
    this.#parts.push(isVerbatim ? plain.replace(/\r\n?/g, "\n") : plain.replace(/[ \t\n\f\r]+/g, " "));
    if (isLink) this.#linked += plain.length;
  }

  gap(): void {
    this.#finish();
  }

  /** What stands outside of all elements is a block, too. */
  end(): readonly Block[] {
    this.#finish();
    return this.blocks;
  }

  /** Cells of a row go on one line. */
  #startCell(): void {
    if (this.#parts.some((part) => /\S/.test(part))) this.#parts.push(" | ");
  }

  #finish(): void {
    if (this.#parts.length === 0) return;
    const { name, place, apart } = this.#open.at(-1) ?? OUTERMOST;
    const text = this.#parts
      .join("")
      .replace(/[ \t]{2,}/g, " ")
      .replace(/[ \t]?\n[ \t]?/g, "\n");
    for (const paragraph of text.split(/\n{2,}/)) {
      const trimmed = paragraph.replace(/^[\s|]+/, "").trim();
      if (trimmed !== "")
        this.blocks.push({ text: trimmed, name, linked: Math.min(this.#linked, trimmed.length), place, apart });
    }
    this.#parts = [];
    this.#linked = 0;
  }
}

/** The blocks of a text, a blank line between each two. */
export function joinBlocks(blocks: readonly Pick<Block, "text">[]): string {
  return blocks.map(({ text }) => text).join("\n\n");
}

interface OpenElement {
  readonly name: string;
  readonly place: Block["place"];
  readonly apart: boolean;
  readonly isLink: boolean;
  readonly isVerbatim: boolean;
  readonly isSilent: boolean;
}

function describe(name: string, attributes: Attributes, around: OpenElement): OpenElement {
  return {
    name: isBlock(name) ? name : around.name,
    place: isArticle(name, attributes) ? "article" : name === "main" ? (around.place ?? "main") : around.place,
    apart: around.apart || isApart(name, attributes),
    isLink: around.isLink || name === "a",
    isVerbatim: around.isVerbatim || name === "pre",
    isSilent: around.isSilent || SILENT.has(name),
  };
}

const OUTERMOST: OpenElement = {
  name: "p",
  place: undefined,
  apart: false,
  isLink: false,
  isVerbatim: false,
  isSilent: false,
};

function isArticle(name: string, attributes: Attributes): boolean {
  return (
    name === "article" ||
    /\barticleBody\b/.test(attributes.get("itemprop") ?? "") ||
    attributes.get("role") === "article"
  );
}

function isApart(name: string, attributes: Attributes): boolean {
  return (
    APART.has(name) ||
    attributes.has("hidden") ||
    attributes.get("aria-hidden") === "true" ||
    /^(?:navigation|banner|contentinfo|complementary|dialog|alertdialog|search)$/.test(attributes.get("role") ?? "") ||
    /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributes.get("style") ?? "")
  );
}

const APART: ReadonlySet<string> = new Set(["nav", "footer", "aside", "dialog", "menu"]);
const CELLS: ReadonlySet<string> = new Set(["td", "th"]);
/** The reading of a Chinese name above it, and the brackets around that. */
const SILENT: ReadonlySet<string> = new Set(["rt", "rp"]);
/** Elements that say something of what is in them without an attribute. */
const MEANINGFUL: ReadonlySet<string> = new Set(["article", "main", "a", "pre", ...APART, ...SILENT]);
/** Soft hyphens and blanks without width, which would hide names. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/g;
