/**
 * The source of a regular expression with the letters of French and English in place of all of Unicode's: `\p{L}` makes an expression costly to
 * prepare (some milliseconds each, and there are hundreds), and the words looked for are French and English. The result goes without the flag "u".
 */
export function toLatin(source: string): string {
  let inClass = false;
  return source.replace(/\\p\{(\w+)\}|\\.|\[|\]/gsu, (part: string, name: string | undefined) => {
    if (part === "[" || part === "]") inClass = part === "[";
    const letters = name === undefined ? undefined : CLASSES[name];
    if (name !== undefined && letters === undefined) throw new Error(`No Latin class for \\p{${name}}.`);
    if (letters === undefined) return part;
    return inClass ? letters : `[${letters}]`;
  });
}

/** The same expression with Latin letters only (see toLatin). */
export function latin(pattern: RegExp): RegExp {
  return new RegExp(toLatin(pattern.source), pattern.flags.replace("u", ""));
}

/** An expression that matches whole words only; what ends in a blank or an apostrophe has come to a word's end by itself. */
export function wordsPattern(source: string, flags = "gi"): RegExp {
  return new RegExp(`(?<![${LETTERS}0-9])(?:${toLatin(source)})(?:(?<=[\\s'’])|(?![${LETTERS}0-9]))`, flags);
}

// Basic Latin, Latin-1 and Latin Extended-A: French with œ, pinyin's ā and ž.
const LETTERS = "A-Za-zÀ-ÖØ-öø-ſ";
const CLASSES: Readonly<Record<string, string>> = {
  L: LETTERS,
  Lu: "A-ZÀ-ÖØ-Þ",
  Ll: "a-zß-öø-ÿ",
  N: "0-9",
  P: "!-\\/:-@\\[-`{-~«»“”‘’–—…",
};
