import { readFigures, readHabit } from "../../draft/figures.ts";
import { numberWordsSource, readNumberWords, scaleDecimal } from "../../draft/numbers.ts";
import { readScale } from "../../draft/scales.ts";
import type { Figure } from "../../schemas/briefing.ts";
import type { Language } from "../../schemas/languages.ts";

/** A number of a text, whatever it counts. */
export interface Count {
  /** Decimal string, written out whole. */
  readonly value: string;
  /** Power of ten the text words it in: 6 for "2 millions". */
  readonly scale: Figure["scale"];
  /** What stands behind it, if that tells: a share, a time, money; `things` for all else. */
  readonly counts: "percent" | "years" | "months" | "money" | "things";
  readonly qualifier: Figure["qualifier"];
  /** As the text has it, with its hedge and its scale. */
  readonly words: string;
}

/** The numbers of a text in figures or in words, in order: "27 entreprises", "sept ans", "plus d’un million", "un quart". */
export function findCounts(text: string, language: Language): Count[] {
  const plain = text.replaceAll("’", "'").replace(/[\u00a0\u202f]/gu, " ");
  const habit = readHabit(plain);
  return [...plain.matchAll(PATTERNS[language])].flatMap((match): Count[] => {
    const { hedge, figures, words: inWords, share, scaleWord } = match.groups ?? {};
    const rest = plain.slice(match.index + match[0].length);
    const words = match[0].trim();
    const qualifier = readQualifier(hedge, language);
    if (share !== undefined) {
      const value = SHARES[share.toLowerCase()];
      return value === undefined ? [] : [{ value, scale: 0, counts: "percent", qualifier, words }];
    }
    const { power, scale } = readScale(scaleWord, language);
    // "A four-month probe": the article before a number is none itself.
    const said = language === "en" ? inWords?.replace(/^an? (?!hundred|thousand|dozen)/iu, "") : inWords;
    const whole = said === undefined ? undefined : readNumberWords(said, language);
    const number =
      figures !== undefined
        ? readFigures(figures.trim(), language, scaleWord !== undefined, habit)
        : whole === undefined
          ? undefined
          : String(whole);
    if (number === undefined) return [];
    if (
      DAY_OF_MONTH[language].test(rest) ||
      (scaleWord === undefined && figures && BEFORE_DAY[language].test(plain.slice(0, match.index)))
    )
      return [];
    return [{ value: scaleDecimal(number, power), scale, counts: readUnit(rest), qualifier, words }];
  });
}

function readQualifier(hedge: string | undefined, language: Language): Count["qualifier"] {
  if (hedge === undefined) return "exactly";
  const [found] = HEDGES[language].find(([, pattern]) => new RegExp(`^(?:${pattern})`, "iu").test(hedge)) ?? [];
  return found ?? "exactly";
}

function readUnit(rest: string): Count["counts"] {
  if (/^\s?(?:%|pour ?cent|per ?cent)/iu.test(rest)) return "percent";
  if (/^[\s-]?(?:an(?:s|nées?)?|years?)(?!\p{L})/iu.test(rest)) return "years";
  if (/^[\s-]?(?:mois|months?)(?!\p{L})/iu.test(rest)) return "months";
  if (/^\s?(?:d'|de )?(?:[$€£¥]|yuans?|euros?|dollars?|RMB|CNY|USD|EUR)/iu.test(rest)) return "money";
  return "things";
}

const MONTHS = {
  fr: "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre",
  en: "January|February|March|April|May|June|July|August|September|October|November|December",
} as const;
/** "28 janvier", "13 April": the number of a day is no count. */
const DAY_OF_MONTH = {
  fr: new RegExp(`^\\s(?:${MONTHS.fr})(?!\\p{L})`, "iu"),
  en: new RegExp(`^\\s(?:${MONTHS.en})(?!\\p{L})`, "u"),
} as const;
/** "April 13", "juin 2015". */
const BEFORE_DAY = {
  fr: new RegExp(`(?:^|\\s)(?:${MONTHS.fr})\\s$`, "iu"),
  en: new RegExp(`(?:^|\\s)(?:${MONTHS.en})\\s$`, "u"),
} as const;

const HEDGES: Readonly<Record<Language, readonly (readonly [Count["qualifier"], string])[]>> = {
  fr: [
    ["over", "plus d(?:e |')|au-delà d(?:e |')|dépass\\p{L}+ (?:les )?"],
    ["at-least", "au moins |au minimum "],
    ["nearly", "près d(?:e |')|presque |quasi(?:ment)? |pas loin de "],
    ["about", "environ |à peu près |autour d(?:e |')|quelque |approximativement |l'équivalent de "],
  ],
  en: [
    ["over", "more than |over |above |upwards of |in excess of "],
    ["at-least", "at least "],
    ["nearly", "nearly |almost |close to "],
    ["about", "about |around |roughly |some |approximately |an estimated "],
  ],
};

const SHARES: Readonly<Record<string, string>> = {
  quart: "25",
  tiers: "33",
  moitié: "50",
  "trois quarts": "75",
  quarter: "25",
  third: "33",
  half: "50",
  "three quarters": "75",
};

const SCALE_WORDS: Readonly<Record<Language, string>> = {
  fr: "milliers?|millions?|milliards?|billions?|mds?",
  en: "thousands?|millions?|billions?|trillions?|bn|mn",
};
const SHARE_WORDS: Readonly<Record<Language, string>> = {
  fr: "(?:un |le |d'un |la )?(?<share>quart|tiers|moitié|trois quarts)",
  en: "(?:a |one |the )?(?<share>quarter|third|half|three quarters)",
};

const PATTERNS = { fr: countPattern("fr"), en: countPattern("en") } as const;

function countPattern(language: Language): RegExp {
  const hedges = HEDGES[language].map(([, pattern]) => pattern).join("|");
  const figures = String.raw`(?<figures>\d{1,3}(?:[ .,'\u2009]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?)`;
  const number = `(?:${figures}|(?<words>${numberWordsSource(language)}))`;
  const scaled = String.raw`${number}(?:[\s-](?<scaleWord>${SCALE_WORDS[language]}))?`;
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}.,])(?<hedge>${hedges})?(?:${SHARE_WORDS[language]}|${scaled})(?![\p{L}\p{N}])`,
    "giu",
  );
}
