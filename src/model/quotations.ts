/** Words in quotation marks, without those of a quotation within them. */
export interface Quotation {
  readonly words: string;
  /** Where it begins and ends in the text, its marks included; in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly isClosed: boolean;
}

const CLOSERS: Readonly<Record<string, string>> = { "«": "»", "“": "”", '"': '"' };

/** The quotations of a text, in « », “ ” or straight marks; one that is not closed goes to the text's end. */
export function findQuotations(text: string): Quotation[] {
  const found: Quotation[] = [];
  let at = 0;
  for (;;) {
    const start = findFrom(text, /[«“"]/g, at);
    if (start < 0) return found;
    const end = findClose(text, start);
    found.push({
      words: text.slice(start + 1, end < 0 ? undefined : end).trim(),
      start,
      end: end < 0 ? text.length : end + 1,
      isClosed: end >= 0,
    });
    if (end < 0) return found;
    at = end + 1;
  }
}

/** How many words a quotation has: what stands between blanks and holds a letter or a digit. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Where the quotation that begins at `start` is closed; below 0 where it is not. One of the same marks may stand within it. */
function findClose(text: string, start: number): number {
  const open = text.charAt(start);
  const close = CLOSERS[open] ?? "";
  let depth = 0;
  for (let i = start; i < text.length; i++) {
    const sign = text.charAt(i);
    if (sign === close && i > start) depth--;
    else if (sign === open) depth++;
    if (depth === 0) return i;
  }
  return -1;
}

function findFrom(text: string, pattern: RegExp, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? -1;
}
