import type { Language } from "../schemas/languages.ts";
import { MARK } from "./terms.ts";

/** An amount or a large number in a text. */
export interface AmountWord {
  /** MARK and "n", the value in digits ("p" for a decimal sign), and the currency where one is named: "ꞏn1200000000usd". */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the numbers that have a scale or a currency, or five digits and more: "1,2 milliard", "$1.2bn", "34 Md$", "8 026 000 000 yuans",
 * "34亿元". Each is given as its value alone and, where a currency is named, with it. `asked` is for what a reader types, who may mix the
 * languages: a billion is then 10^9 and 10^12, and a comma before three digits both of what it may be.
 */
export function readAmounts(text: string, language: Language, asked = false): AmountWord[] {
  return [...text.matchAll(AMOUNT)].flatMap((match) => {
    const { before = "", number = "", scale = "", after = "" } = match.groups ?? {};
    const currency = readCurrency(after) ?? readCurrency(before);
    if (!scale && !currency && number.replace(/\D/g, "").length < 5) return [];
    const start = match.index;
    const place = { start, end: start + match[0].trimEnd().length };
    const values = new Set(
      readNumber(number, language, asked).flatMap((digits) =>
        readScale(scale, language, asked).map((power) => shift(digits, power)),
      ),
    );
    return [...values].flatMap((value) => {
      const bare = `${MARK}n${value}`;
      if (!currency) return [{ key: bare, ...place }];
      const full = { key: `${bare}${currency}`, ...place };
      // A reader who names the currency means that currency; a text that names it also tells the number.
      return asked ? [full] : [{ key: bare, ...place }, full];
    });
  });
}

const BLANK = "[ \\u00a0\\u202f]?";
const CURRENCIES: readonly (readonly [code: string, words: RegExp])[] = [
  ["hkd", /^(?:HK\$|HKD|dollars? (?:de )?hong[ -]?kong(?:ais)?|hong kong dollars?|港元)$/iu],
  ["usd", /^(?:US\$|USD|\$|(?:u\.?s\.? )?dollars?|美元)$/iu],
  ["eur", /^(?:€|EUR|euros?|欧元)$/iu],
  ["cny", /^(?:CN¥|¥|RMB|CNY|yuans?|renminbi|元|人民币)$/iu],
  ["gbp", /^(?:£|GBP|livres sterling|pounds?|英镑)$/iu],
];
const SYMBOLS = "HK\\$|US\\$|CN¥|[$€¥£]";
const CODES = "HKD|USD|EUR|CNY|RMB|GBP";
const CURRENCY_WORDS =
  "dollars? (?:de )?hong[ -]?kong(?:ais)?|hong kong dollars?|(?:u\\.?s\\.? )?dollars?|euros?|yuans?|renminbi|livres sterling|pounds?|港元|美元|欧元|人民币|元|英镑";
const SCALES: readonly (readonly [words: RegExp, powers: Record<Language, number>])[] = [
  [/^(?:k|mille|thousand)$/iu, { fr: 3, en: 3 }],
  [/^万$/u, { fr: 4, en: 4 }],
  [/^(?:m|mn|mln|mio|millions?)$/iu, { fr: 6, en: 6 }],
  [/^亿$/u, { fr: 8, en: 8 }],
  [/^(?:md|mds|mrd|bn|b|milliards?)$/iu, { fr: 9, en: 9 }],
  [/^billions?$/iu, { fr: 12, en: 9 }],
  [/^(?:万亿|tn|trn)$/iu, { fr: 12, en: 12 }],
  [/^trillions?$/iu, { fr: 18, en: 12 }],
];
const SCALE_WORDS =
  "milliards?|millions?|billions?|trillions?|thousand|mille|mrd|mds|md|mln|mio|mn|bn|trn|tn|万亿|万|亿|[kmb](?![\\p{L}\\p{N}])";
const NUMBER = "\\d{1,3}(?:[\\u00a0\\u202f]\\d{3})+(?:[.,]\\d+)?(?![\\d])|\\d+(?:[.,]\\d+)*";
const AMOUNT = new RegExp(
  `(?:(?<before>${SYMBOLS}|(?<![\\p{L}])(?:${CODES}))${BLANK}|(?<![\\p{L}\\p{N}.,]))(?<number>${NUMBER})` +
    `(?:${BLANK}(?<scale>${SCALE_WORDS})(?=$|[^\\p{L}]|(?:${CODES})|[元美港欧人英]))?` +
    `(?:(?:${BLANK}|[ \\u00a0\\u202f](?:(?:de|of)[ \\u00a0\\u202f]|d['’]))(?<after>${SYMBOLS}|(?:${CODES}|${CURRENCY_WORDS})(?![a-zà-ÿ])))?`,
  "giu",
);

function readCurrency(words: string): string | undefined {
  return CURRENCIES.find(([, form]) => form.test(words.replace(/[\u00a0\u202f]/g, " ")))?.[0];
}

function readScale(words: string, language: Language, asked: boolean): number[] {
  if (!words) return [0];
  const powers = SCALES.find(([form]) => form.test(words))?.[1];
  if (!powers) return [0];
  return asked ? [...new Set([powers.fr, powers.en])] : [powers[language]];
}

/** The number's digits with "." for its decimal sign; more than one reading only for what a reader types. */
function readNumber(text: string, language: Language, asked: boolean): string[] {
  const bare = text.replace(/[\u00a0\u202f]/g, "");
  const inFrench = bare.replaceAll(",", ".");
  const inEnglish = bare.replace(/,(?=\d{3}(?!\d))/g, "").replaceAll(",", ".");
  const readings = asked ? [inFrench, inEnglish] : [language === "fr" ? inFrench : inEnglish];
  // "18.3.2021" is no number.
  return [...new Set(readings)].filter((reading) => /^\d+(?:\.\d+)?$/.test(reading));
}

/** A decimal number times a power of ten, without exponent: ("8.026", 9) is "8026000000", ("1.25", 1) is "12p5". */
function shift(number: string, power: number): string {
  const [whole = "", fraction = ""] = number.split(".");
  const digits = `${whole}${fraction.padEnd(power, "0")}`;
  const point = whole.length + power;
  const left = digits.slice(0, point).replace(/^0+(?=\d)/, "");
  const right = digits.slice(point).replace(/0+$/, "");
  return right ? `${left}p${right}` : left;
}
