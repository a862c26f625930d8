/**
 * What counts as a word, on both sides of the search: in names and pages when the index is made, in the query and the results in the browser.
 * Pagefind keeps letters and digits only, ignores case and accents, and knows œ from oe.
 */

/** The text without case, accents and ligatures: "Téngxùn" and "tengxun" are the same. */
export function fold(text: string): string {
  return openLigatures(text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase());
}

/** The text with œ and æ in two letters. */
export function openLigatures(text: string): string {
  return text.replace(/[œæŒÆ]/g, (letter) => LIGATURES[letter] ?? letter);
}

/**
 * The words of a text, in small letters and with their accents. Elided articles and English possessives are dropped ("l’enquête" is
 * "enquête"), letters that stand alone beside a sign stay together ("U.S." is "us", "8,026" is "8026"), and Chinese runs stand apart.
 */
export function splitWords(text: string): string[] {
  return openLigatures(text.normalize("NFKC").toLowerCase()).split(/\s+/).flatMap(splitToken);
}

/** What two texts share when they are the same name: their words, folded. */
export function keyOf(text: string): string {
  return fold(splitWords(text).join(" "));
}

export function isChinese(word: string): boolean {
  return CHINESE.test(word);
}

/** Every run of Chinese characters in a text. */
export function findChinese(text: string): string[] {
  return text.match(CHINESE_RUNS) ?? [];
}

/** The pairs of neighbours in a run of Chinese characters; the run itself when it is no longer than that. */
export function listPairs(run: string): string[] {
  const characters = Array.from(run);
  if (characters.length < 3) return [run];
  return characters.slice(1).map((character, i) => `${characters[i] ?? ""}${character}`);
}

/** The forms an entry is searched by as one text: its own names, then what else finds it. */
export function joinForms(names: readonly string[], rest: readonly string[]): string {
  return [names, rest].map((forms) => forms.join(" | ")).join(" || ");
}

/** The names in what `joinForms` made. */
export function readNames(forms: string): string[] {
  return (forms.split(" ||")[0] ?? "").split(" | ");
}

const LIGATURES: Record<string, string> = { œ: "oe", æ: "ae", Œ: "Oe", Æ: "Ae" };
const CHINESE = /^\p{Script=Han}+$/u;
const CHINESE_RUNS = /\p{Script=Han}+/gu;
const ELISION = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’](?=[\p{L}\p{N}])/u;
const POSSESSIVE = /(\p{L})['’]s$/u;

function splitToken(token: string): string[] {
  const bare = token.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
  const word = bare.replace(ELISION, "").replace(POSSESSIVE, "$1");
  return (word.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? []).flatMap((part) => {
    if (isChinese(part)) return [part];
    const pieces = part.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
    return pieces.length > 1 && pieces.some((piece) => piece.length === 1) ? [pieces.join("")] : pieces;
  });
}
