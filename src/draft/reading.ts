import type { Article, ReadSentence } from "./analysis.ts";
import { findCountryWords, type CountryWord } from "./countries.ts";
import { flattenText } from "./flat-text.ts";
import type { Gazetteer, NameHit } from "./gazetteer.ts";

/** A sentence ready for names to be looked for in it: offsets fit all its texts. */
export interface Reading {
  readonly sentence: ReadSentence;
  /** The sentence's `read` text, flattened. */
  readonly flat: string;
  readonly names: readonly NameHit[];
  readonly countries: readonly CountryWord[];
}

/** Every sentence of an article, its headline first, with the known names and countries in it. */
export function readNames(article: Article, gazetteer: Gazetteer): Reading[] {
  const { title, sentences } = article;
  const all = title && !sentences.some(({ locator }) => locator === title.locator) ? [title, ...sentences] : sentences;
  return all.map((sentence) => {
    const flat = flattenText(sentence.read);
    return { sentence, flat, names: gazetteer.findNames(flat), countries: findCountryWords(flat) };
  });
}
