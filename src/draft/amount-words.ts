import type { Amount } from "../schemas/amount.ts";
import type { Language } from "../schemas/languages.ts";
import { CHINESE_NAMES, NAMES_AFTER, readCurrency, SIGNS_BEFORE } from "./currencies.ts";
import { readFigures, type FigureHabit } from "./figures.ts";
import { numberWordsSource, readNumberWords, scaleDecimal } from "./numbers.ts";
import { readScale, SCALES, type Scale } from "./scales.ts";
import { toLatin } from "./pattern.ts";

/** Words that give a sum of money. */
export interface AmountWords {
  /** Offsets in the text, end excluded. Those of a range's lower end go on to the upper end, which has the currency: "1 et 2 milliards d'euros". */
  readonly start: number;
  readonly end: number;
  /** Decimal string in units of the currency; undefined for "plusieurs milliards de dollars". */
  readonly value: string | undefined;
  /** ISO 4217. */
  readonly currency: string;
  readonly scale: Amount["scale"];
  readonly rule: string;
  /** Which end of a range; the two stand one after the other in the list. */
  readonly side: "low" | "high" | undefined;
}

/** What a whole text shows of how it writes sums. */
export interface AmountHabit extends FigureHabit {
  /** What a bare "¥" stands for. */
  readonly yenSign: "CNY" | "JPY";
}

/** Every sum of money a text words, in order. */
export function findAmountWords(text: string, language: Language, habit: AmountHabit): AmountWords[] {
  const readings = PATTERNS[language].flatMap(({ pattern, read }) =>
    [...text.matchAll(pattern)].map((match) => read({ match, text, language, habit })),
  );
  readings.sort((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a));
  const found: AmountWords[][] = [];
  for (const reading of readings) {
    if (reading.length > 0 && startOf(reading) >= endOf(found.at(-1) ?? [])) found.push(reading);
  }
  return found.flat();
}

interface Reading {
  readonly match: RegExpExecArray;
  readonly text: string;
  readonly language: Language;
  readonly habit: AmountHabit;
}

/** "US$1.2bn", "$1-2 billion", "€530 million to €600 million". */
function readSignFirst({ match, text, language, habit }: Reading): AmountWords[] {
  const { sign = "", low = "", lowScale, link, sign2, high, highScale, also } = match.groups ?? {};
  const currency =
    (also !== undefined && DOLLARS[also.slice(0, 2).toUpperCase()]) || readCurrency(sign, language, habit.yenSign);
  const [start, lowEnd] = [match.index, endOfGroup(match, "lowScale") ?? endOfGroup(match, "low") ?? match.index];
  if (currency === undefined) return [];
  const first = figure(low, lowScale, "en", habit, language);
  const alone = {
    start,
    end: also === undefined ? lowEnd : match.index + match[0].length,
    currency,
    rule: "sign-first",
    side: undefined,
  };
  if (high === undefined || link === undefined) return first ? [{ ...alone, ...first }] : [];
  const second = figure(high, highScale, "en", habit, language);
  const end = match.index + match[0].length;
  const isHyphen = /[-–—]/u.test(link);
  if (sign2 !== undefined) {
    const other = readCurrency(sign2, language, habit.yenSign);
    const secondStart = match.indices?.groups?.["sign2"]?.[0];
    if (!first || !second || other === undefined || secondStart === undefined)
      return first ? [{ ...alone, ...first }] : [];
    const between = /(?:entre|between)\s$/iu.test(text.slice(Math.max(0, start - 10), start));
    const isRange = other === currency && (between || /[-–—]|to|à/u.test(link));
    const shared = isRange && lowScale === undefined && highScale !== undefined && isLess(low, high, habit, language);
    return [
      {
        ...alone,
        ...(shared ? (figure(low, highScale, "en", habit, language) ?? first) : first),
        side: isRange ? "low" : undefined,
      },
      { start: secondStart, end, currency: other, rule: "sign-first", ...second, side: isRange ? "high" : undefined },
    ];
  }
  // "$5 million and 10 million users" goes on to something else.
  const isShared =
    lowScale === undefined && (isHyphen || highScale !== undefined) && isLess(low, high, habit, language);
  const lower = isShared ? figure(low, highScale, "en", habit, language) : undefined;
  if (!second || !lower) return first ? [{ ...alone, ...first }] : [];
  const rule = "sign-first-range";
  const highStart = match.indices?.groups?.["high"]?.[0] ?? start;
  return [
    { start, end, currency, rule, ...lower, side: "low" },
    { start: highStart, end, currency, rule, ...second, side: "high" },
  ];
}

/** "8,026 milliards de yuans", "de 10 à 50 millions d'euros", "half a million dollars". */
function readNameLast({ match, text, language, habit }: Reading): AmountWords[] {
  const groups = match.groups ?? {};
  const { low, lowScale, link = "", num, words, half, plushalf, scale, afterhalf, name = "" } = groups;
  const currency = readCurrency(name, language, habit.yenSign);
  if (currency === undefined) return [];
  const isHalf = plushalf !== undefined || afterhalf !== undefined;
  const upper =
    num !== undefined
      ? figure(num, scale, language, habit, language, isHalf)
      : wordFigure(words, half, scale, language, isHalf);
  if (
    !upper ||
    (scale === undefined &&
      num !== undefined &&
      isNoSum(num, name, text.slice(Math.max(0, match.index - 12), match.index)))
  )
    return [];
  const end = match.index + match[0].length;
  const start =
    startOfGroup(match, "num") ?? startOfGroup(match, "words") ?? startOfGroup(match, "half") ?? match.index;
  const rule = words !== undefined || half !== undefined ? "number-words" : "name-last";
  const one: AmountWords = { start, end, currency, rule, ...upper, side: undefined };
  if (low === undefined) return [one];
  const before = text.slice(Math.max(0, match.index - 12), match.index);
  const lower = lowerEnd({ low, lowScale, scale, high: num ?? "", language, habit });
  if (!lower || !isRangeLink(link, before, low, text.slice(end, end + 60))) return [one];
  return [
    { start: match.index, end, currency, rule: `${rule}-range`, ...lower, side: "low" },
    { ...one, rule: `${rule}-range`, side: "high" },
  ];
}

/** "Team 3 won", "in 2021 dollar bonds". */
function isNoSum(figures: string, name: string, before: string): boolean {
  if (/^won$/iu.test(name)) return figures.length < 4;
  return (
    /^(?:19|20)\d\d$/u.test(figures) &&
    /(?<!\p{L})(?:en|in|since|depuis|fin|début|late|early|by|ici|until)\s$/iu.test(before)
  );
}

/** "and" joins two sums only where something says so: "34 firms and 2 million yuan" has one. */
function isRangeLink(link: string, before: string, low: string, after: string): boolean {
  if (!/et|and/u.test(link)) return true;
  return /(?:entre|between)\s(?:les\s)?$/iu.test(before) || /^\d+[.,]\d/u.test(low) || /respective/iu.test(after);
}

interface LowerEnd {
  readonly low: string;
  readonly lowScale: string | undefined;
  readonly scale: string | undefined;
  readonly high: string;
  readonly language: Language;
  readonly habit: AmountHabit;
}

/** The lower end of a range shares the scale of the upper: "1 à 2 milliards", unless it is written out: "10 000 à 1 million". */
function lowerEnd({ low, lowScale, scale, high, language, habit }: LowerEnd): Figure | undefined {
  if (lowScale !== undefined) return figure(low, lowScale, language, habit, language);
  const shares = scale !== undefined && isLess(low, high, habit, language);
  // "From 2020 to 5 billion" has a year.
  if (!shares && scale !== undefined && /^(?:19|20)\d\d$/u.test(low)) return undefined;
  return figure(low, shares ? scale : undefined, language, habit, language);
}

/** "plusieurs milliards de dollars", "hundreds of millions of yuan". */
function readVague({ match, language, habit }: Reading): AmountWords[] {
  const { scale, some = scale, name = "" } = match.groups ?? {};
  const currency = readCurrency(name, language, habit.yenSign);
  const [start, end] = match.indices?.groups?.["sum"] ?? [];
  if (currency === undefined || start === undefined || end === undefined) return [];
  return [
    {
      start,
      end,
      value: undefined,
      currency,
      scale: readScale(some, language).scale,
      rule: "uncounted",
      side: undefined,
    },
  ];
}

/** "182.28亿元", "人民币500万". */
function readChinese({ match, language, habit }: Reading): AmountWords[] {
  const { num = "", scale, name = "人民币" } = match.groups ?? {};
  const currency = readCurrency(name, language, habit.yenSign);
  const read = figure(num, scale, "en", habit, "en");
  if (currency === undefined || !read) return [];
  return [
    { start: match.index, end: match.index + match[0].length, currency, rule: "chinese", ...read, side: undefined },
  ];
}

interface Figure {
  readonly value: string;
  readonly scale: Scale["scale"];
}

/** `numbers`: the language whose scale words count; a sign before the number goes with English ones ("$1.2 billion" in a French text). */
function figure(
  figures: string,
  scaleWord: string | undefined,
  numbers: Language,
  habit: AmountHabit,
  language: Language,
  isHalf = false,
): Figure | undefined {
  const { power, scale } = scaleOf(scaleWord, numbers, language);
  // Who writes "$41,941" writes numbers the English way.
  const isEnglish = numbers === "en" && scaleWord === undefined && /^\d{1,3}(?:,\d{3})+$/u.test(figures);
  const value = readFigures(figures, isEnglish ? "en" : language, scaleWord !== undefined, habit);
  if (value === undefined) return undefined;
  return { value: scaleDecimal(isHalf ? `${value.split(".")[0] ?? ""}.5` : value, power), scale };
}

function wordFigure(
  words: string | undefined,
  half: string | undefined,
  scaleWord: string | undefined,
  language: Language,
  isHalf: boolean,
): Figure | undefined {
  const { power, scale } = readScale(scaleWord, language);
  if (half !== undefined) return scaleWord === undefined ? undefined : { value: scaleDecimal("0.5", power), scale };
  const number = readNumberWords(words ?? "", language);
  // "Un yuan faible", "a dollar more": no sum.
  if (number === undefined || (scaleWord === undefined && number <= 1)) return undefined;
  const written = scale === 0 && /mille|thousand/iu.test(words ?? "") ? 3 : scale;
  return { value: scaleDecimal(isHalf ? `${number}.5` : String(number), power), scale: written };
}

/** An English scale word, or the text's own: "$530 millions", "RMB 18,2 milliards". */
function scaleOf(word: string | undefined, numbers: Language, language: Language): Scale {
  const scale = readScale(word, numbers);
  return word !== undefined && scale.power === 0 ? readScale(word, language) : scale;
}

function isLess(low: string, high: string, habit: AmountHabit, language: Language): boolean {
  if (/[\s.,'’\u2009]\d{3}(?!\d)/u.test(low)) return false;
  const [a, b] = [readFigures(low, language, true, habit), readFigures(high, language, true, habit)];
  return a !== undefined && b !== undefined && Number(a) < Number(b);
}

function startOfGroup(match: RegExpExecArray, group: string): number | undefined {
  return match.indices?.groups?.[group]?.[0];
}

function endOfGroup(match: RegExpExecArray, group: string): number | undefined {
  return match.indices?.groups?.[group]?.[1];
}

function startOf(reading: readonly AmountWords[]): number {
  return reading[0]?.start ?? 0;
}

function endOf(reading: readonly AmountWords[]): number {
  return reading.at(-1)?.end ?? 0;
}

const DOLLARS: Readonly<Record<string, string>> = { US: "USD", HK: "HKD", SG: "SGD", CA: "CAD", AU: "AUD", TW: "TWD" };

const SPACE = String.raw`[\s\u2009]`;
const JOIN = String.raw`(?:[\s\u2009]|-)?`;
const NUMBER = String.raw`(?:\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3}){1,5}(?!\d)(?:[.,]\d{1,3}(?!\d))?|\d{1,3}(?:['’]\d{3}){1,5}(?!\d)|\d{1,15}(?:[.,]\d{1,6}){0,5})`;
const START = String.raw`(?<![\p{L}\p{N}]|\p{N}[.,]|\p{L}-)`;
const LINK = String.raw`${SPACE}?[-–—]${SPACE}?|${SPACE}(?:à|et|ou|to|and|or)${SPACE}(?:les${SPACE})?`;
const HALVES = {
  fr: String.raw`(?:une?${SPACE})?demi(?:-|${SPACE})`,
  en: String.raw`half(?:${SPACE}an?${SPACE}|-an?-|-|${SPACE})`,
};

function patternsOf(
  language: Language,
): readonly { readonly pattern: RegExp; readonly read: (reading: Reading) => AmountWords[] }[] {
  const scales = language === "fr" ? `(?:${SCALES.fr}|${SCALES.en})` : SCALES.en;
  const words = numberWordsSource(language);
  const andHalf = String.raw`${SPACE}(?:et demie?|and a half)`;
  const after = NAMES_AFTER[language];
  const of = String.raw`(?:${JOIN}|${SPACE}(?:de${SPACE}|d['’]|of${SPACE}))`;
  const uncounted =
    language === "fr"
      ? String.raw`(?:(?:(?:plusieurs|quelques)${SPACE})?(?:dizaines|centaines|milliers)${SPACE}de${SPACE}|(?:plusieurs|quelques)${SPACE}(?:(?:dizaines|centaines)${SPACE}de${SPACE})?)?(?<scale>milliers|millions|milliards|billions)${SPACE}(?:de${SPACE}|d['’])`
      : String.raw`(?:(?:(?:tens|dozens|hundreds|thousands)${SPACE}of${SPACE})?(?<scale>thousands|millions|billions|trillions)${SPACE}(?:of|in)${SPACE}|(?:several|a few|many|multiple)${SPACE}(?:hundred${SPACE})?(?<some>thousand|million|billion|trillion)(?:${SPACE}|-))`;
  return [
    {
      pattern: latin(
        String.raw`(?<sign>${SIGNS_BEFORE})${SPACE}?(?<low>${NUMBER})(?:${JOIN}(?<lowScale>${scales}))?(?:(?:${SPACE}|${SPACE}?\()?(?<also>(?:US|HK|SG|CA|AU|TW)D?|canadiens?|canadian|australiens?|australian|singapouriens?)(?![\p{L}\p{N}]|\s?\$)|(?<link>${LINK})(?<sign2>${SIGNS_BEFORE}${SPACE}?)?(?<high>${NUMBER})(?:${JOIN}(?<highScale>${scales}))?)?(?![\p{L}\p{N}]|[.,]\d|${SPACE}?%)`,
      ),
      read: readSignFirst,
    },
    {
      pattern: latin(
        String.raw`${START}(?:(?<low>${NUMBER})(?:${JOIN}(?<lowScale>${scales}))?(?<link>${LINK}))?(?:(?<num>${NUMBER})|(?<half>${HALVES[language]})|(?<words>${words})(?!\p{L}))(?<plushalf>${andHalf})?(?:${JOIN}(?<scale>${scales}))?(?<afterhalf>${andHalf})?${of}(?<name>${after})`,
      ),
      read: readNameLast,
    },
    { pattern: latin(String.raw`(?<!\p{L})(?<sum>${uncounted}(?<name>${after}))`), read: readVague },
    {
      pattern: new RegExp(
        String.raw`(?:(?<=人民币)|(?<!\p{N}|\p{N}[.,]))(?<num>\d{1,15}(?:[.,]\d{1,6}){0,5})\s?(?<scale>万亿|千万|百万|亿|万|千)?\s?(?<name>${CHINESE_NAMES})`,
        "dgu",
      ),
      read: readChinese,
    },
  ];
}

function latin(source: string): RegExp {
  return new RegExp(toLatin(source), "dgi");
}

const PATTERNS = { fr: patternsOf("fr"), en: patternsOf("en") };
