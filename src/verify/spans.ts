import { sha256 } from "@noble/hashes/sha2.js";
import { SEAL_LENGTH } from "../model/seals.ts";

/** A piece of a flat text, by offsets. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Looks for sealed sentences in pieces of a flat text, wherever they begin and end between words, so that no rule of cutting is needed. Stops after
 * `EFFORT` digests, about a second's work: then some may not be found, first those at the end.
 */
export function searchSpans(flat: string, pieces: readonly Span[], seals: ReadonlySet<string>): Map<string, Span> {
  const found = new Map<string, Span>();
  const wanted = new Map([...seals].map((seal) => [parseInt(seal, 16), seal]));
  let effort = EFFORT;
  for (const piece of pieces) {
    const words = splitWords(flat, piece);
    for (const [i, first] of words.entries()) {
      const running = sha256.create();
      for (const [j, word] of words.slice(i, i + LONGEST).entries()) {
        if (wanted.size === 0 || effort-- <= 0) return found;
        if (j > 0) running.update(BLANK);
        running.update(word.bytes);
        const number = readNumber(running.clone().digest());
        const seal = wanted.get(number);
        if (seal === undefined) continue;
        found.set(seal, { from: first.from, to: word.to });
        wanted.delete(number);
      }
    }
  }
  return found;
}

function splitWords(flat: string, { from, to }: Span): (Span & { bytes: Uint8Array })[] {
  return [...flat.slice(from, to).matchAll(/\S+/g)].map(({ 0: text, index }) => ({
    bytes: ENCODER.encode(text),
    from: from + index,
    to: from + index + text.length,
  }));
}

/** The part of a digest that is a seal, as a number. */
function readNumber(digest: Uint8Array): number {
  let number = 0;
  for (let i = 0; i < SEAL_LENGTH / 2; i++) number = number * 256 + (digest[i] ?? 0);
  return number;
}

const EFFORT = 200_000;
/** Words of the longest sentence that is looked for. */
const LONGEST = 100;
const ENCODER = new TextEncoder();
const BLANK = ENCODER.encode(" ");
