import type { Amount } from "../schemas/amount.ts";
import type { Language } from "../schemas/languages.ts";

/** A scale word: the power of ten it stands for, and the nearest one that an amount may be worded in. */
export interface Scale {
  readonly power: number;
  readonly scale: Amount["scale"];
}

/**
 * What a scale word stands for. A French "billion" is 10^12; "trillion" is 10^12 in French texts, too, where only translations from English use it of
 * money. A crore (10^7) and a lakh (10^5), 亿 (10^8) and 万 (10^4) are worded as millions and thousands.
 */
export function readScale(word: string | undefined, language: Language): Scale {
  if (word === undefined) return { power: 0, scale: 0 };
  const text = word.toLowerCase().replace(/\s+/gu, " ");
  const power = CHINESE[text] ?? POWERS[language].find(([forms]) => forms.test(text))?.[1] ?? 0;
  return { power, scale: power >= 12 ? 12 : power >= 9 ? 9 : power >= 6 ? 6 : power >= 3 ? 3 : 0 };
}

const POWERS: Record<Language, readonly (readonly [forms: RegExp, power: number])[]> = {
  fr: [
    [/^(?:mille|milliers?|k)$/u, 3],
    [/^(?:millions?|mio|m)$/u, 6],
    [/^(?:milliards?|mds?|mrds?|bn|mia)$/u, 9],
    [/^(?:billions?|trillions?)$/u, 12],
    [/^crores?$/u, 7],
    [/^lakhs?$/u, 5],
  ],
  en: [
    [/^(?:thousands?|k)$/u, 3],
    [/^(?:millions?|mn|mln|mio|m)$/u, 6],
    [/^(?:billions?|bn|bln|b)$/u, 9],
    [/^(?:trillions?|tn|trn|t)$/u, 12],
    [/^(?:lakh crores?)$/u, 12],
    [/^(?:crores?|cr)$/u, 7],
    [/^(?:lakhs?)$/u, 5],
  ],
};

const CHINESE: Readonly<Record<string, number>> = { 千: 3, 万: 4, 百万: 6, 千万: 7, 亿: 8, 万亿: 12 };

/** Scale words and short forms as the source of an expression with the flag `i`; the short ones touch the number or stand one blank from it. */
export const SCALES: Record<Language, string> = {
  fr: "(?:(?:mille|millions?|milliards?|billions?|trillions?|crores?|lakhs?|mrds?|mds?|mio|bn|m|k)(?![\\p{L}\\p{N}])|(?:mds?|m)(?=(?:E|EUR|USD|CNY|GBP)(?!\\p{L})))",
  en: "(?:thousand|millions?|billions?|trillions?|lakh crores?|crores?|lakhs?|mln|mn|mio|bln|bn|trn|tn|cr|[mbkt])(?![\\p{L}\\p{N}])",
};
