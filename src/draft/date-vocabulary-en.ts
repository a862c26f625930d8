import type { Span } from "./calendar.ts";
import type { DateVocabulary } from "./date-readings.ts";
import type { Unit } from "./date-reference.ts";
import { readCount } from "./numbers.ts";

/** What English words of dates mean. */
export const ENGLISH_DATES: DateVocabulary = {
  month: (word) => Math.floor("janfebmaraprmayjunjulaugsepoctnovdec".indexOf(word.slice(0, 3).toLowerCase()) / 3) + 1,
  weekday: (word) => Math.floor("sunmontuewedthufrisat".indexOf(word.slice(0, 3).toLowerCase()) / 3),
  relativeYear: (words) => {
    if (/previous|before|earlier/iu.test(words)) return { count: -1, from: "text" };
    if (/following|the next|after/iu.test(words)) return { count: 1, from: "text" };
    if (/same|that/iu.test(words)) return { count: 0, from: "text" };
    if (/last/iu.test(words)) return { count: -1, from: "anchor" };
    return { count: /next/iu.test(words) ? 1 : 0, from: "anchor" };
  },
  toward: (word) => (/next|coming/iu.test(word) ? "next" : /last|past/iu.test(word) ? "last" : "near"),
  part: (word) =>
    /early|beginning|start/iu.test(word)
      ? "early"
      : /late|end|close/iu.test(word)
        ? "late"
        : /mid/iu.test(word)
          ? "mid"
          : undefined,
  count: (word) => readCount(word, "en"),
  unit: (word) => UNITS[word.slice(0, 3).toLowerCase()],
  season: (word) => SEASONS[word.toLowerCase()],
  order: (word) =>
    /^(?:last|final)$/iu.test(word) ? 0 : Number(/\d/u.exec(word)?.[0] ?? 0) || ORDERS[word.slice(0, 3).toLowerCase()],
};

const UNITS: Record<string, Unit> = { day: "day", wee: "week", mon: "month", qua: "quarter", yea: "year" };
const SEASONS: Record<string, Span> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  fall: [9, 11],
  winter: [12, 2],
};
const ORDERS: Record<string, number> = { fir: 1, sec: 2, thi: 3, fou: 4 };
