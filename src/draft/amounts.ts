import type { Language } from "../schemas/languages.ts";
import type { FoundAmount, ReadSentence } from "./analysis.ts";
import { readAmountKind } from "./amount-kind.ts";
import { findAmountWords, type AmountWords } from "./amount-words.ts";
import { readYenSign } from "./currencies.ts";
import { readHabit } from "./figures.ts";
import { toLatin } from "./pattern.ts";

/**
 * Every sum of money of an article, in order, each occurrence for itself. A range ("1 à 2 milliards") is two sums, the words of the first going on to the
 * end of the range. `party` is left to whoever knows the companies. Of a sum "at most" or "less than" so much the rule says so: its qualifier has no word
 * for either, so the first stands as "exactly" and the second as "nearly".
 */
export function findAmounts(sentences: readonly ReadSentence[], language: Language): FoundAmount[] {
  const whole = sentences.map(({ read }) => read).join("\n");
  const habit = { ...readHabit(whole), yenSign: readYenSign(whole) };
  const amounts: FoundAmount[] = [];
  sentences.forEach((sentence, index) => {
    const found = findAmountWords(sentence.read, language, habit);
    const bases = findConversions(found, sentence.read);
    const first = amounts.length;
    found.forEach((words, position) => {
      const base = bases[position];
      const converts = base === undefined ? undefined : first + base;
      const [qualifier, bound] = readQualifier(sentence.read, words, found[position - 1], language);
      amounts.push({
        trace: {
          locator: sentence.locator,
          words: sentence.text.slice(words.start, words.end),
          rule: [words.rule, bound, base === undefined ? undefined : "conversion"].filter(Boolean).join("-"),
        },
        start: words.start,
        end: words.end,
        value: words.value,
        currency: words.currency,
        scale: words.scale,
        qualifier,
        kind: kindOf(words, converts ?? (words.side === "high" ? amounts.length - 1 : undefined), amounts, {
          sentence,
          before: sentences[index - 1],
          language,
        }),
        party: undefined,
        converts,
      });
    });
  });
  return amounts;
}

interface Place {
  readonly sentence: ReadSentence;
  readonly before: ReadSentence | undefined;
  readonly language: Language;
}

/** A conversion and the upper end of a range are of the kind of the sum they go with; a part of a total, of the kind of the sum before. */
function kindOf(
  { start, end }: AmountWords,
  companion: number | undefined,
  amounts: readonly FoundAmount[],
  { sentence, before, language }: Place,
): FoundAmount["kind"] {
  const known = companion === undefined ? undefined : amounts[companion];
  if (known) return known.kind;
  const kind = readAmountKind(sentence.read, start, end, language);
  if (kind !== undefined) return kind;
  const last = amounts.at(-1);
  if (last && PARTS[language].test(sentence.read.slice(Math.max(0, start - REACH), start))) return last.kind;
  if (before && ANAPHORA[language].test(sentence.read)) {
    return readAmountKind(before.read, before.read.length, before.read.length, language) ?? "other";
  }
  return "other";
}

/** For each sum, the position of the one it restates in another currency, in brackets or after "soit", "or about". */
function findConversions(found: readonly AmountWords[], text: string): (number | undefined)[] {
  const bases: (number | undefined)[] = [];
  found.forEach((here, position) => {
    const before = found[position - 1];
    const earlier = bases[position - 1];
    if (before && here.side === "high" && before.side === "low") {
      bases.push(earlier !== undefined && found[earlier + 1]?.side === "high" ? earlier + 1 : earlier);
      return;
    }
    const between = before ? text.slice(before.end, here.start) : "";
    const listed = before && LIST.test(between) ? earlier : undefined;
    const base = listed ?? (before && RESTATED.test(between) ? position - 1 : undefined);
    const original = base !== undefined && here.side === "low" && found[base]?.side === "high" ? base - 1 : base;
    bases.push(original !== undefined && found[original]?.currency !== here.currency ? original : undefined);
  });
  return bases;
}

function readQualifier(
  text: string,
  { start, end, side }: AmountWords,
  before: AmountWords | undefined,
  language: Language,
): readonly [FoundAmount["qualifier"], bound: string | undefined] {
  if (side === "high" && before?.side === "low") return ["exactly", undefined];
  const words = text.slice(Math.max(0, start - 45), start);
  const after = text.slice(end, end + 20);
  for (const [qualifier, pattern, bound] of QUALIFIERS[language]) {
    if (pattern.test(words)) return [qualifier, bound];
  }
  for (const [qualifier, pattern] of AFTERTHOUGHTS) {
    if (pattern.test(after)) return [qualifier, undefined];
  }
  return ["exactly", undefined];
}

const HEDGE = String.raw`(?:soit|ou|or|environ|quelque|à peu près|près d(?:e\s|['’])|plus d(?:e\s|['’])|approximativement|équivalente?s? à|l['’]équivalent d(?:e\s|['’])|about|around|some|approximately|roughly|nearly|almost|over|more than|worth|equal to|equivalent to|the equivalent of|i\.e\.|≈|~|=|à)\s*`;

/** Between a sum and its conversion. */
const RESTATED = new RegExp(
  String.raw`^\s*(?:[(（\[]\s*(?:${HEDGE}){0,4}|,?\s*(?:${HEDGE}){1,4}|[^.;:()]{0,40},\s(?:soit|or (?:about|around|roughly|some)|equivalent to|équivalant à)\s*(?:${HEDGE}){0,3}|\s*[/=]\s*)$`,
  "iu",
);

/** Between two conversions of one sum. */
const LIST = /^(?:,|;|\s*\/|\s*(?:ou|or|et|and|soit))\s*(?:(?:environ|about|or|soit|quelque|some|près de)\s+)?$/iu;

type Qualifiers = readonly (readonly [qualifier: FoundAmount["qualifier"], pattern: RegExp, bound?: string])[];

function ending(source: string): RegExp {
  return new RegExp(toLatin(String.raw`(?:^|[^\p{L}])(?:${source})\s*(?:(?:les|la|le|l['’]|the|a|an)\s*)?$`), "i");
}

const QUALIFIERS: Record<Language, Qualifiers> = {
  fr: [
    ["exactly", ending(String.raw`jusqu['’]à|au maximum|au plus|un maximum de|plafonnée?s? à`), "at-most"],
    ["nearly", ending(String.raw`moins d(?:e|['’])|inférieure?s? à|en dessous de|sous`), "below"],
    ["at-least", ending(String.raw`au moins|au minimum|un minimum de|a minima|pas moins d(?:e|['’])`)],
    [
      "over",
      ending(
        String.raw`plus d(?:e|['’])|supérieure?s? à|au-delà de|au-dessus de|dépass\p{L}{1,6}|excéd\p{L}{1,6}|bien plus de`,
      ),
    ],
    [
      "nearly",
      ending(String.raw`près d(?:e|['’])|presque|pas loin de|quasiment|quasi|frôl\p{L}{1,5}|avoisin\p{L}{1,6}`),
    ],
    [
      "about",
      ending(
        String.raw`d['’]environ|environ|quelques?|à peu près|autour d(?:e|['’])|aux alentours de|de l['’]ordre d(?:e|['’])|approximativement|à environ|grosso modo|estimée?s? à|~|≈`,
      ),
    ],
  ],
  en: [
    ["exactly", ending("up to|as much as|a maximum of|at most|no more than|capped at"), "at-most"],
    ["nearly", ending("less than|under|below|just under|short of"), "below"],
    ["at-least", ending("at least|a minimum of|no less than|not less than|as little as")],
    [
      "over",
      ending(
        String.raw`more than|over|above|exceed(?:s|ed|ing)?|upwards? of|in excess of|topp(?:ed|ing)|north of|well over|just over`,
      ),
    ],
    ["nearly", ending(String.raw`nearly|almost|close to|approaching|just shy of`)],
    ["about", ending("about|around|roughly|approximately|some|an estimated|estimated at|circa|in the region of|~|≈")],
  ],
};

const AFTERTHOUGHTS: Qualifiers = [
  ["about", /^\s+(?:environ|or so|approximately)(?!\p{L})/iu],
  ["at-least", /^\s+(?:au moins|at least|au minimum|or more|ou plus)(?!\p{L})/iu],
];

/** How far before a sum those words stand. */
const REACH = 200;

/** Words that make a sum a part of the one before. */
const PARTS: Record<Language, RegExp> = {
  fr: /(?<!\p{L})(?:dont|sur (?:ce|le) (?:total|montant)|de cette somme|respectivement|la somme|le montant|ce montant)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:of (?:the|that|this) (?:total|sum|amount)|of which|of that|the (?:total|sum|amount)|the remain(?:der|ing)|respectively)(?!\p{L})/iu,
};

/** Words that take up what the sentence before speaks of. */
const ANAPHORA: Record<Language, RegExp> = {
  fr: /^\s*(?:il|elle|celle-ci|celui-ci|cela|son montant|le montant|la somme|soit|au total|s['’]élev)|s['’]élèv\p{L}+|s['’]établi\p{L}+|au total|représent\p{L}+|équiva\p{L}+/iu,
  en: /^\s*(?:it|that|this|the (?:amount|sum|total|figure))(?!\p{L})|amount(?:s|ed|ing)? to|totall?(?:ed|ing)|in total|equivalent|equal to/iu,
};
