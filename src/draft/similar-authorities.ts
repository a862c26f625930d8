import { findCountryWords } from "./countries.ts";
import { flattenText, toId } from "./flat-text.ts";
import type { KnownEntity } from "./gazetteer.ts";

/** Names of authorities by the beginnings of their words, so that another wording of a name is recognised. */
export type StemIndex = ReadonlyMap<string, readonly StemmedName[]>;

/** The words of a name, each by its first letters, without small words and nationalities. */
interface StemmedName {
  readonly entity: KnownEntity;
  readonly stems: ReadonlySet<string>;
}

/** Makes names of at least three weighty words ready to be compared. */
export function indexStems(names: Iterable<{ readonly entity: KnownEntity; readonly value: string }>): StemIndex {
  const index = new Map<string, StemmedName[]>();
  for (const { entity, value } of names) {
    if (entity.country === undefined || !/[ -]\S+[ -]/.test(value)) continue;
    const stems = stemWords(value);
    if (stems.size < 3) continue;
    const list = index.get(entity.country);
    if (list) list.push({ entity, stems });
    else index.set(entity.country, [{ entity, stems }]);
  }
  return index;
}

/**
 * The authority of a country whose name has at least three quarters of its words in common with `name`: translations word one name in many ways
 * ("Administration d'État pour la régulation du marché", "… chinoise pour la réglementation des marchés"). Undefined if none is that near.
 */
export function findSimilar(
  index: StemIndex,
  name: string,
  country: string,
): { entity: KnownEntity; score: number } | undefined {
  const stems = stemWords(name);
  if (stems.size < 3) return undefined;
  let best: { entity: KnownEntity; score: number } | undefined;
  for (const known of index.get(country) ?? []) {
    let shared = 0;
    for (const stem of stems) if (known.stems.has(stem)) shared++;
    const score = shared / Math.max(stems.size, known.stems.size);
    if (shared > 2 && score >= 0.75 && score > (best?.score ?? 0)) best = { entity: known.entity, score };
  }
  return best;
}

function stemWords(name: string): Set<string> {
  const flat = flattenText(name);
  let bare = flat;
  for (const { start, end } of findCountryWords(flat))
    bare = bare.slice(0, start) + " ".repeat(end - start) + bare.slice(end);
  const words = bare.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2 && !SMALL.has(word.toLowerCase()));
  return new Set(words.map((word) => toId(word).slice(0, 5)).map((stem) => SAME.get(stem) ?? stem));
}

const SMALL = new Set("les des aux pour the for and sur".split(" "));
/** Words that translations take for one another. */
const SAME = new Map([
  ["regle", "regul"],
  ["super", "regul"],
  ["contr", "regul"],
  ["surve", "regul"],
  ["gener", "etat"],
  ["centr", "etat"],
  ["natio", "etat"],
  ["state", "etat"],
]);
