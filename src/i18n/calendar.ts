import type { Language } from "../schemas/languages.ts";
import { NBSP } from "../model/typography.ts";

interface CalendarWords {
  /** What the product that makes the calendars is called, for programs. */
  readonly product: string;
  /** The calendar of everything. */
  readonly all: string;
  /** What a calendar holds, and how many events it could not take. */
  describe(leftOut: number): string;
  /** A date that programs would show as whole days. */
  noDay(date: string): string;
  /** The link to a calendar. */
  readonly follow: string;
}

export const CALENDAR_WORDS: Record<Language, CalendarWords> = {
  fr: {
    product: "Calendrier",
    all: "tous les événements",
    describe: (leftOut) =>
      [
        "Les événements dont on connaît le jour, le mois, ou un intervalle de trois mois au plus, et l’entrée en vigueur des règles.",
        leftOut === 0
          ? "Aucun n’a été laissé de côté."
          : leftOut === 1
            ? `1${NBSP}événement n’y est pas${NBSP}: sa date est trop vague ou inconnue.`
            : `${String(leftOut)}${NBSP}événements n’y sont pas${NBSP}: leur date est trop vague ou inconnue.`,
      ].join(" "),
    noDay: (date) => `${date} (jour non précisé)`,
    follow: "Suivre ces dates dans un agenda (iCalendar)",
  },
  en: {
    product: "Calendar",
    all: "all events",
    describe: (leftOut) =>
      [
        "The events whose day, month, or interval of three months at most is known, and the days on which rules take effect.",
        leftOut === 0
          ? "None was left out."
          : leftOut === 1
            ? "1 event is not in it: its date is too vague or unknown."
            : `${String(leftOut)} events are not in it: their dates are too vague or unknown.`,
      ].join(" "),
    noDay: (date) => `${date} (day not stated)`,
    follow: "Follow these dates in a calendar (iCalendar)",
  },
};
