import { capitalize } from "../model/typography.ts";
import type { Language } from "../schemas/languages.ts";
import { Zipf, type Random } from "./random.ts";

/** How many words there are to draw from; at 5,000 briefings about a third of them is used. */
const SIZE = 200_000;
/** So drawn, a text of N words has about as many different ones as news of that length (Heaps: 44 · N ** 0.49). */
const ZIPF = new Zipf(SIZE, 1, 5000);

/** The words of a language by their frequency: first those of given texts, then made-up ones that can be pronounced. */
export class Vocabulary {
  readonly language: Language;
  /** How many of the words come from texts. They are the first. */
  readonly known: number;
  readonly #words: readonly string[];
  readonly #ranks: ReadonlyMap<string, number>;

  constructor(texts: readonly string[], language: Language) {
    this.language = language;
    const known = countWords(texts, language);
    this.known = known.length;
    const words = new Set(known);
    for (let i = 0; words.size < SIZE; i++) words.add(makeWord(i, language));
    this.#words = [...words];
    this.#ranks = new Map(this.#words.map((word, rank) => [word, rank]));
  }

  draw(random: Random): string {
    return this.#words[ZIPF.draw(random)] ?? "";
  }

  /** The place of a word, 0 being the most frequent; undefined for none of ours, such as a name. */
  rankOf(word: string): number | undefined {
    return this.#ranks.get(word);
  }

  /** A sentence of `length` words with names, amounts or dates anywhere among them. */
  makeSentence(random: Random, length: number, inserted: readonly string[] = []): string {
    const words = Array.from({ length }, () => this.draw(random));
    for (const each of inserted) words.splice(random.between(0, words.length), 0, each);
    const text = words.reduce((before, word, i) => {
      if (i === 0) return word;
      const elided = this.language === "fr" ? elide(before, word) : undefined;
      return elided ?? `${before}${i % 9 === 8 ? "," : ""} ${word}`;
    }, "");
    return `${capitalize(text)}.`;
  }
}

/** The words that begin with a small letter, the most frequent first: names are left out. */
function countWords(texts: readonly string[], language: Language): string[] {
  const counts = new Map<string, number>();
  const words = /(?<![\p{L}\p{N}])\p{Ll}\p{L}*/gu;
  for (const text of texts) for (const [word] of text.matchAll(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const single = language === "fr" ? ["a", "à", "y"] : ["a"];
  return [...counts]
    .filter(([word]) => word !== "qu" && (word.length > 1 || single.includes(word)))
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([word]) => word);
}

/** "… de" and "Alina" are "… d’Alina". */
function elide(before: string, word: string): string | undefined {
  if (!/^[aeiouyâàéèêîôûœ]/i.test(word)) return undefined;
  const elided = before.replace(/(?<![\p{L}’])(l|d|n|s|m|t|j|c|qu)[ea]$/iu, "$1’");
  return elided === before ? undefined : elided + word;
}

const ONSETS = "b c d f g l m n p r s t v br cl cr dr fl gr pl pr tr st sp".split(" ");
const VOWELS = "a e i o u".split(" ");
const ENDINGS: Record<Language, readonly string[]> = {
  fr: "tion ment eur ique able ité ance isme el ier iste ure é er ent ée".split(" "),
  en: "tion ment er ic able ity ance ism al y ist ure ed ing ly ness".split(" "),
};
const SYLLABLES = ONSETS.flatMap((onset) => VOWELS.map((vowel) => onset + vowel));

/** The word number `i`; neighbours in number are no neighbours in the alphabet, and a third are plurals. */
function makeWord(i: number, language: Language): string {
  const stems = SYLLABLES.length ** 3;
  // A prime to `stems`: every stem comes once before any comes again.
  let stem = (i * 700_001) % stems;
  let word = "";
  for (let syllables = i % 3 === 0 ? 3 : 2; syllables > 0; syllables--) {
    word += SYLLABLES[stem % SYLLABLES.length] ?? "";
    stem = Math.floor(stem / SYLLABLES.length);
  }
  return `${word}${ENDINGS[language][i % 16] ?? ""}${i % 3 === 1 ? "s" : ""}`;
}
