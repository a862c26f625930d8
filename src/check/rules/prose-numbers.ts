import { findAmountWords } from "../../draft/amount-words.ts";
import { readFigures } from "../../draft/figures.ts";
import { numberWordsSource, readNumberWords, scaleDecimal } from "../../draft/numbers.ts";
import { readScale } from "../../draft/scales.ts";
import type { Amount } from "../../schemas/amount.ts";
import type { Language } from "../../schemas/languages.ts";

/** A sum of money in a text of our own. */
export interface ProseSum {
  /** Offsets in the text, end excluded. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** Decimal string in units of the currency, without closing zeros after the point. */
  readonly value: string;
  /** ISO 4217; undefined where the words leave it to those before: "34 milliards selon FrenchWeb". */
  readonly currency: string | undefined;
  readonly scale: Amount["scale"];
}

/** Reads the sums of a text. */
export type SumReader = (text: string, language: Language) => readonly ProseSum[];

/** A reader that reads no text twice. */
export function makeSumReader(): SumReader {
  const known = { fr: new Map<string, readonly ProseSum[]>(), en: new Map<string, readonly ProseSum[]>() };
  return (text, language) => {
    if (!COUNT.test(text)) return [];
    const before = known[language].get(text);
    if (before) return before;
    const sums = readSums(text, language);
    known[language].set(text, sums);
    return sums;
  };
}

/** Every sum of money whose currency is named, in order. What is not counted ("plusieurs milliards de dollars") is left out. */
function readSums(text: string, language: Language): readonly ProseSum[] {
  if (!COUNT.test(text) || !MONEY.test(text)) return [];
  return findAmountWords(text, language, { ...HABITS[language], yenSign: "CNY" }).flatMap(
    ({ start, end, value, currency, scale }) =>
      value === undefined ? [] : [{ start, end, words: text.slice(start, end).trim(), value, currency, scale }],
  );
}

/**
 * Numbers of a sentence that can only be sums whose currency stands before, given that sums are spoken of: "34 milliards selon FrenchWeb", "45 million."
 * but not "2 milliards de clients".
 */
export function readBareSums(text: string, language: Language, sums: readonly ProseSum[]): readonly ProseSum[] {
  if (!/\d[\s\u2009]?(?:milli|billi|trilli)/iu.test(text)) return [];
  return [...text.matchAll(SCALED[language])].flatMap((match) => {
    const { num = "", scale: word } = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    if (sums.some((sum) => start < sum.end && sum.start < end) || COUNTED[language].test(text.slice(end))) return [];
    const { power, scale } = readScale(word, language);
    const number = readFigures(num, language, true, HABITS[language]);
    if (number === undefined) return [];
    return [{ start, end, words: match[0], value: scaleDecimal(number, power), currency: undefined, scale }];
  });
}

/**
 * The values of all numbers of a text as decimal strings, in figures and in words, with shares as percentages ("un quart" is 25). The articles
 * "un" and "a" count as 1 and are told apart, as they need not be meant as numbers.
 */
export function readNumbers(text: string, language: Language): { numbers: ReadonlySet<string>; hasArticle: boolean } {
  const numbers = new Set<string>();
  for (const match of text.matchAll(NUMBERS[language])) {
    const { num, words, scale } = match.groups ?? {};
    const power = readScale(scale, language).power;
    const value =
      num === undefined
        ? readNumberWords(words ?? "", language)?.toString()
        : readFigures(num, language, scale !== undefined, HABITS[language]);
    if (value === undefined || (scale === undefined && ARTICLES.test(words ?? ""))) continue;
    numbers.add(scaleDecimal(value, power));
  }
  for (const [pattern, values] of SHARES[language]) {
    if (pattern.test(text)) for (const value of values) numbers.add(value);
  }
  return { numbers, hasArticle: /(?<!\p{L})(?:une?|a|an|one)(?!\p{L})/iu.test(text) };
}

/** The same decimal number without closing zeros: "2.50" is "2.5". */
export function cleanDecimal(value: string): string {
  return value.includes(".") ? value.replace(/\.?0+$/, "") : value;
}

const ARTICLES = /^(?:une?|a|an|one)$/iu;

/** How we write numbers ourselves: "8,026 milliards" and "500 000" in French, "8.026 billion" and "500,000" in English. */
const HABITS = {
  fr: { decimalComma: true, decimalPoint: false, groupPoint: false },
  en: { decimalComma: false, decimalPoint: true, groupPoint: false },
} as const;

/** A number, in digits or in words that are large enough for a sum. */
const COUNT = /\d|illi|mille|cent|hundred|thousand/i;

/** Without one of these no sum stands in a text. */
const MONEY =
  /[$€£¥￥₹₩₽]|dollar|euro|yuan|renminbi|RMB|yen|(?<!\p{L})won|livre|pound|sterling|roupi|rupee|rupiah|rou?ble|couronne|kron|crown|franc|zloty|lira|r[eé]a(?:l|is|ux)|peso|baht|ringgit|dong|dirham|shekel|billets? verts?|[元币镑]|[A-Z]{3}\s?\d|\d(?:\s?\p{L}{1,9})?\s?[A-Z]{3}(?!\p{L})|Md?E(?!\p{L})/u;

const NUMBER = String.raw`\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3}){1,5}(?!\d)(?:[.,]\d{1,3}(?!\d))?|\d{1,15}(?:[.,]\d{1,6}){0,5}`;
const SCALE_WORDS = { fr: "millions?|milliards?|billions?", en: "million|billion|trillion" };
const scaled = (language: Language) =>
  new RegExp(
    String.raw`(?<![\p{L}\p{N}]|\p{N}[.,])(?<num>${NUMBER})[\s\u2009](?<scale>${SCALE_WORDS[language]})(?!\p{L})`,
    "giu",
  );
const SCALED = { fr: scaled("fr"), en: scaled("en") };

/** What is counted follows: "2 milliards de clients", "2 billion customers". */
const COUNTED = {
  fr: /^\s(?:de\s|d['’])\p{Ll}/u,
  en: /^(?:\s(?:(?!according|because|alone|in|on|at|by|for|from|after|before|against|and|or|to|of|was|is|were|as)\p{Ll}+)|-)/u,
};

const numbersIn = (language: Language) => {
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}]|\p{N}[.,])(?:(?<num>${NUMBER})|(?<words>${numberWordsSource(language)})(?!\p{L}))(?:[\s\u2009-](?<scale>${language === "fr" ? "mille|millions?|milliards?|billions?" : "thousand|million|billion|trillion"})(?!\p{L}))?`,
    "giu",
  );
};
const NUMBERS = { fr: numbersIn("fr"), en: numbersIn("en") };

const SHARES: Record<Language, readonly (readonly [pattern: RegExp, values: readonly string[]])[]> = {
  fr: [
    [/(?<!\p{L})(?<!trois[\s-])quart(?!\p{L})/iu, ["25", "0.25"]],
    [/(?<!\p{L})trois[\s-]quarts(?!\p{L})/iu, ["75", "0.75"]],
    [/(?<!\p{L})(?<!deux[\s-])tiers(?!\p{L})/iu, ["33", "33.3"]],
    [/(?<!\p{L})deux[\s-]tiers(?!\p{L})/iu, ["66", "67", "66.7"]],
    [/(?<!\p{L})(?:moitié|demie?)(?!\p{L})/iu, ["50", "0.5"]],
    [/(?<!\p{L})dizaine(?!\p{L})/iu, ["10"]],
    [/(?<!\p{L})douzaine(?!\p{L})/iu, ["12"]],
    [/(?<!\p{L})centaine(?!\p{L})/iu, ["100"]],
  ],
  en: [
    [/(?<!\p{L})(?<!three[\s-])quarter(?!\p{L})/iu, ["25", "0.25"]],
    [/(?<!\p{L})three[\s-]quarters(?!\p{L})/iu, ["75", "0.75"]],
    [/(?<!\p{L})(?:a|one)[\s-]third(?!\p{L})/iu, ["33", "33.3"]],
    [/(?<!\p{L})two[\s-]thirds(?!\p{L})/iu, ["66", "67", "66.7"]],
    [/(?<!\p{L})half(?!\p{L})/iu, ["50", "0.5"]],
    [/(?<!\p{L})dozen(?!\p{L})/iu, ["12"]],
  ],
};
