import type { Language } from "../schemas/languages.ts";

/** A number in words, as a whole number: "deux", "vingt-trois", "thirty-four", "cent mille", "two hundred". undefined for other words. */
export function readNumberWords(words: string, language: Language): number | undefined {
  const parts = words
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[\s-]+/u)
    .filter((part) => part !== "et" && part !== "and" && part !== "");
  let total = 0;
  let group = 0;
  let empty = true;
  for (const part of parts) {
    const value = WORDS[language].get(part);
    if (value === undefined) return undefined;
    empty = false;
    if (value === 1000) {
      total += (group || 1) * 1000;
      group = 0;
    } else if (value === 100) {
      group = (group || 1) * 100;
    } else if (part.startsWith("vingt") && group % 100 === 4) {
      // quatre-vingts
      group += 76;
    } else {
      group += value;
    }
  }
  return empty ? undefined : total + group;
}

/** A whole number in figures or words, for counts of days and months: "12", "douze", "a", "twelve". */
export function readCount(text: string, language: Language): number | undefined {
  return /^\d{1,3}$/.test(text) ? Number(text) : readNumberWords(text, language);
}

/** Number words joined by hyphens and blanks, at most six of them, as the source of an expression with the flags `iu`. */
export function numberWordsSource(language: Language): string {
  const words = [...WORDS[language].keys()].sort((a, b) => b.length - a.length).join("|");
  return String.raw`(?:${words})(?:(?:[\s-]|\s(?:et|and)\s|-et-)(?:${words})){0,6}`;
}

/** Decimal strings move by text, never through floating point: ("8.026", 9) → "8026000000". */
export function scaleDecimal(value: string, places: number): string {
  const [whole = "0", fraction = ""] = value.split(".");
  const digits = fraction.padEnd(places, "0");
  const integer = `${whole}${digits.slice(0, places)}`.replace(/^0+(?=\d)/, "");
  const rest = digits.slice(places).replace(/0+$/, "");
  return rest ? `${integer}.${rest}` : integer;
}

const UNITS = {
  fr: [
    ["un", "une"],
    ["deux"],
    ["trois"],
    ["quatre"],
    ["cinq"],
    ["six"],
    ["sept"],
    ["huit"],
    ["neuf"],
    ["dix"],
    ["onze"],
    ["douze"],
    ["treize"],
    ["quatorze"],
    ["quinze"],
    ["seize"],
    [],
    [],
    [],
    ["vingt", "vingts"],
  ],
  en: [
    ["one", "a", "an"],
    ["two"],
    ["three"],
    ["four"],
    ["five"],
    ["six"],
    ["seven"],
    ["eight"],
    ["nine"],
    ["ten"],
    ["eleven"],
    ["twelve"],
    ["thirteen"],
    ["fourteen"],
    ["fifteen"],
    ["sixteen"],
    ["seventeen"],
    ["eighteen"],
    ["nineteen"],
    ["twenty"],
  ],
} as const;

const TENS = {
  fr: [
    [30, "trente"],
    [40, "quarante"],
    [50, "cinquante"],
    [60, "soixante"],
    [70, "septante"],
    [80, "huitante"],
    [90, "nonante"],
    [100, "cent"],
    [100, "cents"],
    [1000, "mille"],
  ],
  en: [
    [30, "thirty"],
    [40, "forty"],
    [50, "fifty"],
    [60, "sixty"],
    [70, "seventy"],
    [80, "eighty"],
    [90, "ninety"],
    [100, "hundred"],
    [1000, "thousand"],
  ],
} as const;

const WORDS: Record<Language, ReadonlyMap<string, number>> = { fr: wordsOf("fr"), en: wordsOf("en") };

function wordsOf(language: Language): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  UNITS[language].forEach((forms, index) => forms.forEach((form) => words.set(form, index + 1)));
  TENS[language].forEach(([value, form]) => words.set(form, value));
  return words;
}
