import type { Span } from "./calendar.ts";
import type { DateVocabulary } from "./date-readings.ts";
import type { Unit } from "./date-reference.ts";
import { readCount } from "./numbers.ts";

/** What French words of dates mean, with or without accents. */
export const FRENCH_DATES: DateVocabulary = {
  month: (word) => MONTHS.findIndex((month) => plain(word).startsWith(month)) + 1,
  weekday: (word) => WEEKDAYS.indexOf(plain(word).slice(0, 3)),
  relativeYear: (words) => {
    const text = plain(words);
    if (/dern|pass/u.test(text)) return { count: -1, from: "anchor" };
    if (/proch/u.test(text)) return { count: 1, from: "anchor" };
    if (/prec/u.test(text)) return { count: -1, from: "text" };
    if (/suiv/u.test(text)) return { count: 1, from: "text" };
    return { count: 0, from: /meme|-la/u.test(text) ? "text" : "anchor" };
  },
  toward: (word) => (plain(word).startsWith("proch") ? "next" : "last"),
  part: (word) =>
    /^debut/u.test(plain(word))
      ? "early"
      : /^mi/u.test(plain(word))
        ? "mid"
        : /^fin/u.test(plain(word))
          ? "late"
          : undefined,
  count: (word) => readCount(word, "fr"),
  unit: (word) => UNITS[plain(word).slice(0, 3)],
  season: (word) => SEASONS[plain(word)],
  order: (word) => {
    const text = plain(word);
    return text === "dernier" ? 0 : Number.parseInt(text.replace(/^[ts]/u, ""), 10) || ORDERS[text.slice(0, 4)];
  },
};

function plain(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

const MONTHS = ["janv", "fev", "mars", "avr", "mai", "juin", "juil", "aou", "sept", "oct", "nov", "dec"];
const WEEKDAYS = ["dim", "lun", "mar", "mer", "jeu", "ven", "sam"];
const UNITS: Record<string, Unit> = {
  jou: "day",
  sem: "week",
  moi: "month",
  tri: "quarter",
  an: "year",
  ans: "year",
  ann: "year",
};
const SEASONS: Record<string, Span> = { printemps: [3, 5], ete: [6, 8], automne: [9, 11], hiver: [12, 2] };
const ORDERS: Record<string, number> = { prem: 1, deux: 2, seco: 2, troi: 3, quat: 4 };
