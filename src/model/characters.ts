/** A character that no text of content/ may hold: readers do not see it, and it makes a text other than it looks. */
export interface UnsafeCharacter {
  /** Where in the text, in UTF-16 units. */
  readonly index: number;
  /** `U+202E, which turns the order of the letters round`. */
  readonly name: string;
}

/**
 * Control characters but for tab and line ends (a lone CR is none), the marks that override the direction of a text (U+202A–202E, U+2066–2069),
 * line and paragraph separators, byte order marks within a text, and halves of characters: the YAML parser of Astro refuses most of them,
 * and reviewers of a change see none.
 */
const UNSAFE =
  // eslint-disable-next-line no-control-regex -- these are what is sought
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|\r(?!\n)|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The first of them on each line. */
export function findUnsafeCharacters(text: string): UnsafeCharacter[] {
  const found: UnsafeCharacter[] = [];
  for (const { 0: character, index } of text.matchAll(UNSAFE)) {
    const last = found.at(-1);
    if (last && !text.slice(last.index, index).includes("\n")) continue;
    found.push({ index, name: nameCharacter(character) });
  }
  return found;
}

/** A text without them. */
export function removeUnsafeCharacters(text: string): string {
  return text.replace(UNSAFE, "");
}

function nameCharacter(character: string): string {
  const code = character.charCodeAt(0);
  const name = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
  if (/[\u202a-\u202e\u2066-\u2069]/.test(character)) return `${name}, which turns the order of the letters round`;
  if (code === 0xd) return `${name}, a carriage return without a line feed`;
  return `${name}, which nobody sees`;
}
