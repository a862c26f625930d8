import { createHash } from "node:crypto";

/** A margin note or the sign that points at it, as `components/prose/Source.astro` writes them. */
const NOTES = /<(small) class="note[\s\S]*?<\/\1>|<(sup) class="ref[\s\S]*?<\/\2>/g;

/** A paragraph or an item of a list, the innermost there is. */
const BLOCK = /<(p|li)(?=[\s>])([^>]*)>((?:(?!<(?:p|li)[\s>])[\s\S])*?)<\/\1>/g;

/** What an anchor is added to, in the order of the page. */
export interface AnchoredParagraph {
  readonly anchor: string;
  /** Counted from 1. */
  readonly number: number;
}

/**
 * Gives each paragraph and each item of a list of some HTML an `id` that is worked out from its own words: it stays the same while these do, whatever
 * is edited elsewhere on the page. What `sign` returns is put at the end of each. `html` is well-formed.
 */
export function anchorParagraphs(html: string, sign: (paragraph: AnchoredParagraph) => string): string {
  const anchors = new Anchors();
  let number = 0;
  return html.replace(BLOCK, (_block, tag: string, attributes: string, inner: string) => {
    const anchor = anchors.name(readText(inner));
    return `<${tag} id="${anchor}"${attributes}>${inner}${sign({ anchor, number: ++number })}</${tag}>`;
  });
}

/** Names the anchors of one page. */
export class Anchors {
  readonly #seen = new Map<string, number>();

  /** The anchor of a paragraph with these words: `p-3fa9c2`. One that says the same as another before it gets a number: `p-3fa9c2-2`. */
  name(text: string): string {
    const plain = text.normalize("NFC").replace(/\s+/g, " ").trim();
    const anchor = `p-${createHash("sha256").update(plain).digest("hex").slice(0, 6)}`;
    const times = (this.#seen.get(anchor) ?? 0) + 1;
    this.#seen.set(anchor, times);
    return times === 1 ? anchor : `${anchor}-${String(times)}`;
  }
}

/** The words of some HTML without its notes. */
function readText(html: string): string {
  return html
    .replace(NOTES, "")
    .replace(/<[^>]*>/g, "")
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (entity, decimal?: string, hex?: string, name?: string) => {
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
      return NAMED.get(name ?? "") ?? entity;
    });
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["nbsp", "\u00a0"],
]);
