import type { Amount } from "../schemas/amount.ts";
import type { Figure } from "../schemas/briefing.ts";
import type { Language } from "../schemas/shared.ts";
import { NBSP, NNBSP } from "./typography.ts";

/**
 * A sum as its source words it: "8,026 milliards de yuans", "1,2 milliard de dollars américains", "CN¥" and "$" left out because several
 * countries share them: "8.026 billion yuan". The digits are moved as text, never through floating point.
 */
export function formatAmount(amount: Pick<Amount, "value" | "currency" | "scale">, language: Language): string {
  const number = shiftDecimal(amount.value, amount.scale);
  return withUnit(number, amount.scale, currencyName(amount.currency, number, amount.scale, language), language);
}

/** The amounts of an event that word one sum: of one kind, and the same party's. Different currencies of one fine are one fine. */
export interface Sum {
  readonly kind: Amount["kind"];
  readonly party: string | undefined;
  /** The sum as each source words it, the first being the one to show where there is room for one. */
  readonly wordings: readonly [Amount, ...Amount[]];
}

/** The sums among the amounts of one event, in their order. */
export function groupSums(amounts: readonly Amount[]): Sum[] {
  const sums = new Map<string, [Amount, ...Amount[]]>();
  for (const amount of amounts) {
    const key = `${amount.kind} ${amount.party ?? ""}`;
    const wordings = sums.get(key);
    if (wordings) wordings.push(amount);
    else sums.set(key, [amount]);
  }
  return [...sums.values()].map((wordings) => ({ kind: wordings[0].kind, party: wordings[0].party, wordings }));
}

/** The sums among the amounts of one event, each in its first wording and without its note, where there is room for no more. */
export function firstWordings(amounts: readonly Amount[]): Amount[] {
  return groupSums(amounts).map(({ wordings: [first] }) => ({ ...first, note: undefined }));
}

/**
 * A sum in all its wordings, each with its note: "1,2 milliard de dollars américains, soit 8,026 milliards de yuans (selon Boursorama)". What
 * comes in a currency once more is not the same sum converted but a part of it, or another source's figure: it stands after a semicolon.
 */
export function formatSum({ wordings: [first, ...others] }: Sum, language: Language): string {
  const word = (amount: Amount) => {
    const note = amount.note?.[language];
    return `${formatAmount(amount, language)}${note === undefined ? "" : ` (${note})`}`;
  };
  const currencies = new Set([first.currency]);
  const rest = others.map((other) => {
    if (currencies.has(other.currency)) return `${language === "fr" ? NNBSP : ""}; ${word(other)}`;
    currencies.add(other.currency);
    return `, ${language === "fr" ? "soit" : "or"} ${word(other)}`;
  });
  return [word(first), ...rest].join("");
}

/**
 * The sums among the amounts of one event or report. `wordKind` gives the kind of a sum where that is to be said, and `nameOf` whose it is,
 * which is said where several have a sum each: "Cheng Wei : 1 million de yuans ; Jean Liu : 1 million de yuans".
 */
export function formatSums(
  amounts: readonly Amount[],
  language: Language,
  { nameOf, wordKind }: { nameOf: (party: string) => string | undefined; wordKind?: (kind: Amount["kind"]) => string },
): string {
  const sums = groupSums(amounts);
  const several = new Set(sums.map(({ party }) => party)).size > 1;
  return sums
    .map((sum) => {
      const owner = several && sum.party !== undefined ? nameOf(sum.party) : undefined;
      const label = [owner, wordKind?.(sum.kind)].filter((word) => word !== undefined).join(", ");
      return `${label && `${label}${language === "fr" ? NBSP : ""}: `}${formatSum(sum, language)}`;
    })
    .join(language === "fr" ? `${NNBSP}; ` : "; ");
}

/** A counted figure with its hedge: "plus de 1 million d’utilisateurs", "nearly 25 %". */
export function formatFigure(
  figure: Pick<Figure, "value" | "unit" | "scale" | "qualifier">,
  language: Language,
): string {
  const number = shiftDecimal(figure.value, figure.scale);
  const hedge = HEDGES[figure.qualifier][language];
  const unit = /^[A-Z]{3}$/.test(figure.unit)
    ? currencyName(figure.unit, number, figure.scale, language)
    : unitName(figure.unit as keyof typeof UNIT_NAMES, number, figure.scale, language);
  return `${hedge}${withUnit(number, figure.scale, unit, language)}`;
}

/**
 * The same beside words that say what is counted, so without the unit of what is counted there: "plus de 1 million" of users; a share, a sum and
 * a time keep theirs: "34 milliards de dollars américains", "6 mois".
 */
export function formatFigureNumber(
  figure: Pick<Figure, "value" | "unit" | "scale" | "qualifier">,
  language: Language,
): string {
  if (!COUNTED.includes(figure.unit)) return formatFigure(figure, language);
  const number = shiftDecimal(figure.value, figure.scale);
  const digits = `${HEDGES[figure.qualifier][language]}${formatNumber(number, language)}`;
  return figure.scale === 0 ? digits : `${digits}${NBSP}${scaleWord(figure.scale, number, language)}`;
}

/** The units that words such as "entreprises convoquées" name again. */
const COUNTED = ["companies", "people", "users", "customers"];

/** Moves the point of a decimal string `places` to the left and drops closing zeros: ("8026000000", 9) → "8.026". */
export function shiftDecimal(value: string, places: number): string {
  const negative = value.startsWith("-");
  const [whole = "0", fraction = ""] = value.replace("-", "").split(".");
  const digits = whole.padStart(places + 1, "0");
  const point = digits.length - places;
  const decimals = `${digits.slice(point)}${fraction}`.replace(/0+$/, "");
  return `${negative ? "-" : ""}${digits.slice(0, point)}${decimals && `.${decimals}`}`;
}

/** Whether a sum is another rounded to the digits it gives, or the same: "2800000000" is 2,790,000,000 rounded, "37000000000" is not 34,000,000,000. */
export function isRoundingOf(rounded: string, exact: string): boolean {
  const digits = rounded.replace(/\D/g, "").replace(/^0+/, "").replace(/0+$/, "").length;
  return digits === 0 ? Number(exact) === 0 : Number(Number(exact).toPrecision(digits)) === Number(rounded);
}

/** A decimal string in the digits' grouping of the language: "12 500,5" or "12,500.5". */
export function formatNumber(value: string, language: Language): string {
  const [whole = "0", fraction] = value.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, language === "fr" ? NNBSP : ",");
  return fraction === undefined ? grouped : `${grouped}${language === "fr" ? "," : "."}${fraction}`;
}

function withUnit(number: string, scale: Amount["scale"], unit: string, language: Language): string {
  const digits = formatNumber(number, language);
  if (scale === 0) return `${digits}${unit === "%" && language === "en" ? "" : NBSP}${unit}`;
  const word = scaleWord(scale, number, language);
  if (language === "en") return `${digits}${NBSP}${word} ${unit}`;
  if (scale === 3) return `${digits}${NBSP}${word} ${unit}`;
  return `${digits}${NBSP}${word} ${/^[aeioué]/i.test(unit) ? "d’" : "de "}${unit}`;
}

function scaleWord(scale: Exclude<Amount["scale"], 0>, number: string, language: Language): string {
  return SCALE_WORDS[scale][language][isPlural(number, language) ? 1 : 0];
}

/** French counts as plural from 2 ("1,2 milliard"), English from anything but 1. */
function isPlural(number: string, language: Language): boolean {
  const value = Math.abs(Number(number));
  return language === "fr" ? value >= 2 : value !== 1;
}

/** The words of a scale in a language, singular and plural; none for what is written out. */
export function scaleWords(scale: Amount["scale"], language: Language): readonly string[] {
  return scale === 0 ? [] : SCALE_WORDS[scale][language];
}

const SCALE_WORDS = {
  3: { fr: ["mille", "mille"], en: ["thousand", "thousand"] },
  6: { fr: ["million", "millions"], en: ["million", "million"] },
  9: { fr: ["milliard", "milliards"], en: ["billion", "billion"] },
  12: { fr: ["billion", "billions"], en: ["trillion", "trillion"] },
} as const;

const CURRENCIES: Record<string, Record<Language, readonly [one: string, many: string]>> = {
  CNY: { fr: ["yuan", "yuans"], en: ["yuan", "yuan"] },
  USD: { fr: ["dollar américain", "dollars américains"], en: ["US dollar", "US dollars"] },
  EUR: { fr: ["euro", "euros"], en: ["euro", "euros"] },
  GBP: { fr: ["livre sterling", "livres sterling"], en: ["pound sterling", "pounds sterling"] },
  HKD: { fr: ["dollar de Hong Kong", "dollars de Hong Kong"], en: ["Hong Kong dollar", "Hong Kong dollars"] },
  INR: { fr: ["roupie indienne", "roupies indiennes"], en: ["Indian rupee", "Indian rupees"] },
  JPY: { fr: ["yen", "yens"], en: ["yen", "yen"] },
  KRW: { fr: ["won", "wons"], en: ["won", "won"] },
};

/** The currency in words, plural after a scale word; the ISO code itself for one we have no words for. */
function currencyName(code: string, number: string, scale: number, language: Language): string {
  return CURRENCIES[code]?.[language][scale > 0 || isPlural(number, language) ? 1 : 0] ?? code;
}

/** The words and signs by which a text may name a currency: "dollar", "USD", "$". */
export function currencyWords(code: string, language: Language): readonly string[] {
  const parts = new Intl.NumberFormat(language, { style: "currency", currency: code, currencyDisplay: "narrowSymbol" });
  const sign = parts.formatToParts(1).find(({ type }) => type === "currency")?.value ?? code;
  // A noun, not "US" or "Hong Kong".
  const nouns = CURRENCIES[code]?.[language][0].split(" ").filter((word) => /^\p{Ll}{3,}$/u.test(word)) ?? [];
  return [...nouns, code, sign];
}

const UNIT_NAMES = {
  companies: { fr: ["entreprise", "entreprises"], en: ["company", "companies"] },
  people: { fr: ["personne", "personnes"], en: ["person", "people"] },
  users: { fr: ["utilisateur", "utilisateurs"], en: ["user", "users"] },
  customers: { fr: ["client", "clients"], en: ["customer", "customers"] },
  percent: { fr: ["%", "%"], en: ["%", "%"] },
  years: { fr: ["an", "ans"], en: ["year", "years"] },
  months: { fr: ["mois", "mois"], en: ["month", "months"] },
} as const;

function unitName(unit: keyof typeof UNIT_NAMES, number: string, scale: number, language: Language): string {
  return UNIT_NAMES[unit][language][scale > 0 || isPlural(number, language) ? 1 : 0];
}

const HEDGES = {
  exactly: { fr: "", en: "" },
  about: { fr: "environ ", en: "about " },
  nearly: { fr: "près de ", en: "nearly " },
  over: { fr: "plus de ", en: "more than " },
  "at-least": { fr: "au moins ", en: "at least " },
} as const;
