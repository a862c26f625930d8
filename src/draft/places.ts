import type { Language } from "../schemas/languages.ts";
import type { Stretch } from "./clauses.ts";
import { findCountryWords, governmentOf } from "./countries.ts";
import { flattenText } from "./flat-text.ts";

/**
 * The governments of the countries in which a clause says that something is so: "banned in India", "bloqué aux États-Unis et au Canada". The place
 * that follows the words at `hit` counts before one that stands ahead of them; a list of places is one.
 */
export function findGovernmentsOfPlaces(text: string, clause: Stretch, hit: Stretch, language: Language): string[] {
  const flat = flattenText(text);
  const places: { start: number; end: number; code: string }[] = [];
  for (const word of findCountryWords(flat)) {
    // "en chinois" is a language, "in the U.S." a country.
    const isPlace = word.as === "name" || (word.as === "adjective" && language === "en");
    if (!isPlace || word.start < clause.start || word.end > clause.end) continue;
    const last = places.at(-1);
    const isListed = last !== undefined && LINK.test(flat.slice(last.end, word.start));
    if (isListed || IN[language].test(flat.slice(Math.max(0, word.start - 24), word.start))) places.push(word);
  }
  const after = places.filter(({ start }) => start >= hit.end);
  const near = after.length > 0 ? after : places.filter(({ end }) => end <= hit.start).slice(-1);
  const listed = near.filter((place, i) => {
    const before = near[i - 1];
    return i === 0 || (before !== undefined && LINK.test(flat.slice(before.end, place.start)));
  });
  return [...new Set(listed.map(({ code }) => governmentOf(code)))];
}

const IN: Readonly<Record<Language, RegExp>> = {
  fr: /(?<!\p{L})(?:en|au|aux|dans (?:le|les|l['’]|la))\s*$/iu,
  en: /(?<!\p{L})(?:in|across|throughout)(?: (?:the|both))?\s*$/iu,
};

const LINK = /^,?\s*(?:(?:et|and|puis|ou|or)\s+)?(?:(?:en|au|aux|in|the|in the)\s+)?$/iu;
