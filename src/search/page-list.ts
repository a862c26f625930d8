/** How many pages in a row have about how many words: `[[31, 240], [5, 1300]]`. */
export type PageLengths = readonly (readonly [pages: number, words: number])[];

/**
 * Puts the list of pages into the metadata of a Pagefind index that was written without it. Pagefind's own list, a name and a count of words
 * for each page, is half of what a first search would fetch at 5,000 briefings; ours are numbers, and a length for each kind will do.
 *
 * `meta` is the file unpacked: Pagefind's signature, then CBOR (RFC 8949), an array of the version, the pages, and the rest. Throws when it
 * is something else.
 */
export function insertPages(meta: Uint8Array, lengths: PageLengths): Uint8Array<ArrayBuffer> {
  const version = SIGNATURE.length + 1;
  const place = version + 1 + ((meta[version] ?? 0) & 0x1f);
  const head = new TextDecoder().decode(meta.subarray(0, SIGNATURE.length));
  if (head !== SIGNATURE || meta[place] !== EMPTY) throw new Error("Pagefind’s index has another form.");
  const count = lengths.reduce((sum, [pages]) => sum + pages, 0);
  const list = encodeHead(ARRAY, count);
  let number = 0;
  for (const [pages, words] of lengths) {
    for (let i = 0; i < pages; i++) {
      const name = new TextEncoder().encode((number++).toString(36));
      list.push(...encodeHead(ARRAY, 2), ...encodeHead(TEXT, name.length), ...name, ...encodeHead(UNSIGNED, words));
    }
  }
  const whole = new Uint8Array(meta.length - 1 + list.length);
  whole.set(meta.subarray(0, place));
  whole.set(list, place);
  whole.set(meta.subarray(place + 1), place + list.length);
  return whole;
}

/** What Pagefind's files begin with. */
export const SIGNATURE = "pagefind_dcd";

const [UNSIGNED, TEXT, ARRAY] = [0, 3, 4];
/** An array of nothing. */
const EMPTY = 0x80;

function encodeHead(type: number, value: number): number[] {
  const major = type << 5;
  if (value < 24) return [major | value];
  if (value < 0x100) return [major | 24, value];
  if (value < 0x1_0000) return [major | 25, value >> 8, value & 0xff];
  return [major | 26, value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff];
}
