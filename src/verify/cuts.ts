import { normalizeArticle, splitArticle } from "../model/article.ts";
import { groupPassages } from "../model/passages.ts";
import { normalizePassage } from "../model/seals.ts";

/**
 * The ways in which the paragraphs of a text may have come down to the reader. plain: as the file that was read; lines: the blank lines are lost,
 * and each line is a paragraph; unwrapped: its lines were broken anywhere; flat: every break is lost.
 */
export const CUTS = ["plain", "lines", "unwrapped", "flat"] as const;
export type CutName = (typeof CUTS)[number];

/** A passage of a reader's text; `from` and `to` are offsets in the text as `flattenText` gives it. */
export interface Passage {
  readonly locator: string;
  readonly paragraph: number;
  /** 0 for a whole paragraph. */
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
}

/** A text cut in one of the ways, in its order: each paragraph, then its sentences. */
export interface Cut {
  readonly name: CutName;
  readonly passages: readonly Passage[];
}

/** A text as one line of words with one blank between them, as passages are digested. */
export function flattenText(text: string): string {
  return normalizePassage(normalizeArticle(text));
}

/** The text cut in each of the ways. */
export function cutText(text: string, flat: string): Cut[] {
  const article = normalizeArticle(text);
  return CUTS.map((name) => ({ name, passages: locate(WAYS[name](article), flat) }));
}

/** Orders locators as the article has them, a paragraph before its sentences. */
export function compareLocators(a: string, b: string): number {
  const [first, second] = [readLocator(a), readLocator(b)];
  return first.paragraph - second.paragraph || first.sentence - second.sentence;
}

/** The numbers of a locator; those of a whole paragraph with sentence 0. */
export function readLocator(locator: string): { paragraph: number; sentence: number } {
  const [place] = groupPassages([locator]);
  return { paragraph: place?.paragraph ?? 0, sentence: place?.sentences[0] ?? 0 };
}

function locate(text: string, flat: string): Passage[] {
  let at = 0;
  return splitArticle(text).flatMap(({ number, sentences }) => {
    const placed = sentences.flatMap((sentence, i): Passage[] => {
      const words = normalizePassage(sentence.text);
      const from = flat.indexOf(words, at);
      if (words === "" || from < 0) return [];
      at = from + words.length;
      return [{ locator: sentence.locator, paragraph: number, sentence: i + 1, from, to: at }];
    });
    const [first, last] = [placed[0], placed.at(-1)];
    if (!first || !last) return [];
    const whole = { locator: `p${String(number)}`, paragraph: number, sentence: 0, from: first.from, to: last.to };
    return [whole, ...placed];
  });
}

const WAYS: Readonly<Record<CutName, (article: string) => string>> = {
  plain: (article) => article,
  lines: (article) => article.replace(/\s*\n\s*/g, "\n\n"),
  unwrapped: (article) =>
    article
      .split(/\n\s*\n/)
      .map((block) => block.replace(/\s+/g, " "))
      .join("\n\n"),
  flat: (article) => article.replace(/\s+/g, " "),
};
