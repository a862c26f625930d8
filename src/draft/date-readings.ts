import type { RelativeYear, Span, Toward, YearReference } from "./calendar.ts";
import { MONTHS_OF_PART, type DateReference, type Groups, type Part, type Unit } from "./date-reference.ts";

/** What the words of a language mean; each takes the words as they stand in the text. */
export interface DateVocabulary {
  /** From 1; 0 for no month. */
  readonly month: (word: string) => number;
  /** 0 for Sunday. */
  readonly weekday: (word: string) => number;
  /** "l'an dernier", "the following year". */
  readonly relativeYear: (words: string) => RelativeYear;
  /** "dernier", "next". */
  readonly toward: (word: string) => Toward;
  readonly part: (word: string) => Part | undefined;
  /** "deux", "12". */
  readonly count: (word: string) => number | undefined;
  readonly unit: (word: string) => Unit | undefined;
  readonly season: (word: string) => Span | undefined;
  /** "deuxième", "first"; "last" is 0. */
  readonly order: (word: string) => number | undefined;
}

/**
 * How the groups of a date's pattern are read: `day` and `to` (the last of several days, or years), `month`, `year`, `weekday`, `rel` ("last year"), `toward`
 * ("dernier"), `part`, `season`, `order` and `length` (of a quarter or half-year), `count` and `unit`.
 */
export function readingsOf(words: DateVocabulary) {
  function year({ year, rel, toward }: Groups): YearReference {
    if (year !== undefined) return Number(year);
    if (rel !== undefined) return words.relativeYear(rel);
    return toward === undefined ? "near" : words.toward(toward);
  }

  function months(groups: Groups, span: Span | undefined): DateReference {
    const { day, to = day, weekday } = groups;
    return {
      kind: "calendar",
      date: {
        year: year(groups),
        months: span,
        days: day === undefined || to === undefined ? undefined : [Number(day), Number(to)],
        weekday: weekday === undefined ? undefined : words.weekday(weekday),
      },
    };
  }

  return {
    /** A year, a month or a day, or days of one month. */
    calendar: (groups: Groups): DateReference => {
      const month = groups["month"] === undefined ? undefined : words.month(groups["month"]);
      return months(groups, month === undefined ? undefined : [month, month]);
    },

    partOfYear: (groups: Groups): DateReference => {
      const part = words.part(groups["part"] ?? "");
      if (groups["rel"] === undefined) return months(groups, part && MONTHS_OF_PART[part]);
      const { count, from } = words.relativeYear(groups["rel"]);
      return shift("year", count, from, part);
    },

    years: ({ year, to = "" }: Groups): DateReference | undefined => {
      const first = Number(year);
      const last = to.length === 2 ? Math.floor(first / 100) * 100 + Number(to) : Number(to);
      // "2020-11" is a month: two figures make a span only where they cannot be one.
      if (last <= first || (to.length === 2 && Number(to) <= 12)) return undefined;
      return { kind: "calendar", date: { year: first, lastYear: last } };
    },

    /** Quarters and half-years; those of a firm's own financial year are left open. */
    quarter: (groups: Groups): DateReference | undefined => {
      const { order = "", length = "", fiscal } = groups;
      if (fiscal !== undefined) return { kind: "open" };
      const size = /^(?:s|h)/iu.test(length || order.replace(/^second/iu, "")) ? 6 : 3;
      const number = words.order(order) || 12 / size;
      return number * size > 12 ? undefined : months(groups, [(number - 1) * size + 1, number * size]);
    },

    firstMonths: (groups: Groups): DateReference | undefined => {
      const count = words.count(groups["count"] ?? "");
      return count === undefined || count < 1 || count > 12 ? undefined : months(groups, [1, count]);
    },

    season: (groups: Groups): DateReference => {
      const span = words.season(groups["season"] ?? "");
      // "l'hiver 2021" may be either end of the year.
      return months(groups, span && span[1] < span[0] && groups["year"] !== undefined ? undefined : span);
    },

    relativeYear: ({ rel = "" }: Groups): DateReference => {
      const { count, from } = words.relativeYear(rel);
      return shift("year", count, from);
    },

    /** "il y a deux mois", "two days earlier": `sign` -1 for the past. */
    counted: (sign: 1 | -1, from: "anchor" | "text") => {
      return ({ count = "", unit = "" }: Groups): DateReference => {
        const number = words.count(count);
        const kind = words.unit(unit);
        return number === undefined || kind === undefined ? { kind: "open" } : shift(kind, sign * number, from);
      };
    },
  };
}

/** A reading that needs no groups: so many units from the anchor or from the date before it in the text. */
export function shifted(
  unit: Unit,
  count: number,
  from: "anchor" | "text" = "anchor",
  part?: Part,
): () => DateReference {
  return () => shift(unit, count, from, part);
}

/** A reading that leaves the date open. */
export function open(): DateReference {
  return { kind: "open" };
}

function shift(unit: Unit, count: number, from: "anchor" | "text", part?: Part): DateReference {
  return { kind: "shift", unit, count, from, part };
}
