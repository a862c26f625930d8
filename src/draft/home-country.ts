import type { CountryWord } from "./countries.ts";
import { isGovernment } from "./countries.ts";
import type { Reading } from "./reading.ts";
import { closeSpan, findFirst, isTaken, listNear, openCover, type Span } from "./spans.ts";

/** The country whose authorities an article is about: what "the regulator" means where no country is named. China, unless another rules the article. */
export function findHomeCountry(readings: readonly Reading[]): string {
  const scores = new Map<string, number>();
  for (const reading of readings)
    for (const { code, weight } of findPowers(reading)) scores.set(code, (scores.get(code) ?? 0) + weight);
  const china = scores.get("CN") ?? 0;
  let [home, best] = ["CN", Math.max(china, 2.5)];
  for (const [code, score] of scores) if (score > best) [home, best] = [code, score];
  return home;
}

/** The country that a word or possessive beside a name gives it: "ministère du Commerce [américain]", "[China's] central bank", "Central Bank of [Ireland]". */
export function findAttachedCountry(
  { flat, countries }: Reading,
  { start, end }: Span,
  inserted?: Span,
): string | undefined {
  for (const word of listNear(countries, start - 40, end + 12, 40)) {
    if (inserted && word.start >= inserted.start && word.end <= inserted.end) return word.code;
    if (word.start >= end && word.start - end < 12) {
      const between = flat.slice(end, word.start);
      if (word.as === "adjective" ? /^(?: ?")? $/.test(between) && isFrenchAdjective(flat, word) : OF.test(between))
        return word.code;
    }
    if (word.end <= start && start - word.end < 24) {
      const between = flat.slice(word.end, start);
      const owns = /^'s? /.test(between);
      if ((owns || word.as === "adjective") && /^(?:'s?)? (?:[\p{Ll}-]+ )?$/u.test(between) && !/ the $/.test(between))
        if (owns || !isFrenchAdjective(flat, word)) return word.code;
    }
  }
  return undefined;
}

/**
 * The country of the government or authority last named before a place in the sentence or its paragraph; what is said of firms ("Chinese apps") names
 * no power.
 */
export function findPowerBefore(readings: readonly Reading[], index: number, start: number): string | undefined {
  const here = readings[index];
  if (!here) return undefined;
  const powers = findPowers(here);
  const next = findFirst(powers, start);
  const before = powers[next - 1];
  if (before) return before.code;
  for (let i = index - 1; i >= 0; i--) {
    const reading = readings[i];
    if (reading?.sentence.paragraph !== here.sentence.paragraph) break;
    const power = findPowers(reading).at(-1);
    if (power) return power.code;
  }
  return powers[next]?.code;
}

/** Whether a word for a country stands in the sentence or paragraph. */
export function isAbout(readings: readonly Reading[], index: number, code: string): boolean {
  let paragraphs = mentioned.get(readings);
  if (!paragraphs) {
    paragraphs = new Map();
    for (const { sentence, countries } of readings) {
      const codes = paragraphs.get(sentence.paragraph) ?? new Set();
      for (const word of countries) codes.add(word.code);
      paragraphs.set(sentence.paragraph, codes);
    }
    mentioned.set(readings, paragraphs);
  }
  return paragraphs.get(readings[index]?.sentence.paragraph ?? 0)?.has(code) ?? false;
}

interface Power extends Span {
  readonly code: string;
  readonly weight: number;
}

// What is worked out once for an article is kept for as long as its readings live.
const known = new WeakMap<Reading, readonly Power[]>();
const mentioned = new WeakMap<readonly Reading[], Map<number, Set<string>>>();

function findPowers(reading: Reading): readonly Power[] {
  let powers = known.get(reading);
  if (!powers) known.set(reading, (powers = listPowers(reading)));
  return powers;
}

function listPowers({ flat, names, countries }: Reading): readonly Power[] {
  const powers: Power[] = [];
  const cover = openCover(flat.length);
  for (const { start, end, candidates } of names) {
    const [first, ...rest] = candidates;
    const { entity, weak } = first;
    if (weak || rest.length > 0 || entity.kind !== "regulators" || entity.country === undefined) continue;
    powers.push({ start, end, code: entity.country, weight: isGovernment(entity.id) ? 1.5 : 3 });
    closeSpan(cover, { start, end });
  }
  for (const word of countries) {
    const { start, end, code, as } = word;
    if (isTaken(word, cover)) continue;
    const weight = as === "adjective" ? (isOfPower(flat, word) ? 1 : 0) : as === "seat" ? 1.5 : 0.5;
    if (weight > 0) powers.push({ start, end, code, weight });
  }
  return powers.sort((a, b) => a.start - b.start);
}

/** "gouvernement [chinois]", "[Irish] regulator", and "the [US] has". */
function isOfPower(flat: string, { start, end }: CountryWord): boolean {
  return (
    POWER_BEFORE.test(flat.slice(Math.max(0, start - 20), start)) ||
    POWER_AFTER.test(flat.slice(end, end + 40)) ||
    (/^(?:US|U\.S\.|UK|U\.K\.)$/.test(flat.slice(start, end)) &&
      /\bthe $/i.test(flat.slice(Math.max(0, start - 4), start)))
  );
}

function isFrenchAdjective(flat: string, { start }: Span): boolean {
  const first = flat.charAt(start);
  return first === first.toLowerCase();
}

const OF = /^ (?:de la |de l'|du |des |de |d'|of the |of |en |in |in the |à )$/;
const POWER_BEFORE =
  /(?:gouvernement|autorités?|régulateurs?|ministère|ministre|président|présidente|administration|justice|parlement|tribunal|pouvoir|régime|exécutif|loi|diplomatie|gendarme|commission|agence) $/iu;
const POWER_AFTER =
  /^ (?:[\p{L}-]+ ){0,2}(?:government|authorit(?:y|ies)|regulators?|officials?|ministry|minister|president|administration|courts?|laws?|lawmakers|parliament|watchdogs?|commission(?:er)?|agency|department)(?!\p{L})/iu;
