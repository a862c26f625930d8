import type { Language } from "../schemas/shared.ts";
import { en, type Words } from "./en.ts";
import { fr } from "./fr.ts";

export type { Words };

/** The words of the interface in a language. */
export function wordsIn(language: Language): Words {
  return WORDS[language];
}

const WORDS: Record<Language, Words> = { fr, en };

/** A country's name from its ISO 3166-1 code: "Chine", "China". */
export function countryName(code: string, language: Language): string {
  return REGIONS[language].of(code) ?? code;
}

const REGIONS = {
  fr: new Intl.DisplayNames("fr", { type: "region" }),
  en: new Intl.DisplayNames("en", { type: "region" }),
} as const;
