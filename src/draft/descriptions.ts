import type { Language } from "../schemas/languages.ts";
import type { Gazetteer, KnownEntity, Watch } from "./gazetteer.ts";
import type { PhraseHit } from "./phrases.ts";
import type { Reading } from "./reading.ts";
import { listNear, spanOf, type Span } from "./spans.ts";

/** Authorities meant by what they watch over: "le régulateur chinois du cyberespace", "the cyberspace and taxation regulators". */
interface Description extends Span {
  readonly entities: readonly [KnownEntity, ...KnownEntity[]];
  /** Whether the text gives the country; otherwise it is the article's own. */
  readonly stated: boolean;
}

/**
 * The authorities that a sentence describes: a head noun, what it watches over and, it may be, a nationality. Without one the country is `home`. Of
 * several that watch the same, one of `present` (ids named elsewhere in the article) is meant. A plural with one field ("financial regulators")
 * describes none.
 */
export function findDescriptions(
  reading: Reading,
  gazetteer: Gazetteer,
  { home, present, language }: { home: string; present: ReadonlySet<string>; language: Language },
): Description[] {
  const watches = gazetteer.findWatches(reading.flat, language);
  if (watches.length === 0) return [];
  const found: Description[] = [];
  for (const match of reading.flat.matchAll(HEADS[language])) {
    const head = spanOf(match);
    if (head.start < (found.at(-1)?.end ?? 0)) continue;
    const near = listNear(watches, head.start - 120, head.end + 240, 60);
    const around = { ...reading, countries: listNear(reading.countries, head.start - 120, head.end + 240, 60) };
    const parts = language === "fr" ? readRight(around, head, near) : readBothSides(around, head, near);
    if (parts.fields.length === 0 || (parts.country === undefined && isOwned(reading.flat, parts.span.start))) continue;
    const plural = PLURAL.test(match[0]);
    const country = parts.country ?? home;
    const entities = chooseEntities(parts.fields, { country, plural, present, ministry: /^minist/i.test(match[0]) });
    const [first, ...rest] = entities;
    if (first) found.push({ ...parts.span, entities: [first, ...rest], stated: parts.country !== undefined });
  }
  return found;
}

/** "the company's internet agency", "son agence internet": somebody's own, and no authority. */
function isOwned(flat: string, start: number): boolean {
  const before = flat.slice(Math.max(0, start - 24), start);
  return (
    /(?:'s|s'|(?:^|[^\p{L}])(?:son|sa|leur|notre|its|his|her|their|our)) $/iu.test(before) &&
    !/(?:country|nation|bloc)'s $/i.test(before)
  );
}

type Field = PhraseHit<Watch>;

interface Parts {
  readonly span: Span;
  readonly fields: readonly Field[];
  readonly country: string | undefined;
}

/** French: all that tells which authority stands behind the head noun. */
function readRight({ flat, countries }: Reading, head: Span, watches: readonly Field[]): Parts {
  const fields: Field[] = [];
  let country: string | undefined;
  let [at, end] = [head.end, head.end];
  for (let step = 0; step < 14; step++) {
    const field = watches.find(({ start }) => start === at);
    const word = countries.find(({ start, as }) => start === at && as !== "seat");
    if (field) {
      fields.push(field);
      at = end = field.end;
    } else if (word) {
      // "le régulateur de l'internet chinois et américain": the first counts.
      country ??= word.code;
      at = end = word.end;
    } else {
      FILLER.lastIndex = at;
      const filler = FILLER.exec(flat)?.[0] ?? "";
      if (filler === "") break;
      at += filler.length;
    }
  }
  return { span: { start: head.start, end }, fields, country };
}

/** English: most of it stands before the head noun, some behind "of" or "for". */
function readBothSides({ flat, countries }: Reading, head: Span, watches: readonly Field[]): Parts {
  const fields: Field[] = [];
  let country: string | undefined;
  let [at, start, end] = [head.start, head.start, head.end];
  for (let step = 0; step < 10 && country === undefined; step++) {
    const before = flat.slice(Math.max(0, at - 24), at);
    const gap = /(?:'s?)? $|-$/.exec(before)?.[0].length ?? 0;
    const field = watches.find((each) => each.end === at - gap);
    const word = countries.find((each) => each.end === at - gap && each.as !== "seat");
    if (field) {
      fields.unshift(field);
      at = start = field.start;
    } else if (word) {
      country = word.code;
      at = start = word.start;
    } else {
      const filler = MODIFIER.exec(before)?.[1] ?? "";
      if (filler === "") break;
      at -= filler.length;
    }
  }
  at = head.end;
  for (let step = 0; step < 6; step++) {
    const pattern = step === 0 ? FOR : AND;
    pattern.lastIndex = at;
    const link = pattern.exec(flat)?.[0] ?? "";
    if (link === "") break;
    at += link.length;
    const field = watches.find((each) => each.start === at);
    const word = countries.find((each) => each.start === at && each.as !== "seat");
    if (field) {
      fields.push(field);
      at = end = field.end;
    } else if (word) {
      country ??= word.code;
      at = end = word.end;
    } else break;
  }
  return { span: { start, end }, fields, country };
}

interface Choice {
  readonly country: string;
  readonly plural: boolean;
  readonly present: ReadonlySet<string>;
  readonly ministry: boolean;
}

function chooseEntities(fields: readonly Field[], choice: Choice): KnownEntity[] {
  if (choice.plural) {
    if (fields.length < 2) return [];
    const each = fields.flatMap((field) => chooseEntity([field], choice) ?? []);
    return [...new Set(each)];
  }
  const one = chooseEntity(fields, choice);
  return one ? [one] : [];
}

/** The authority that watches most of the fields, named in the article if one is, and the more surely the earlier the word stands in its list. */
function chooseEntity(fields: readonly Field[], { country, present, ministry }: Choice): KnownEntity | undefined {
  const scores = new Map<KnownEntity, number>();
  for (const { values } of fields)
    for (const { entity, rank } of values) {
      if (entity.country !== country || entity.type === "party" || entity.type === "court") continue;
      if (ministry && entity.type !== "ministry") continue;
      const score =
        100 - Math.min(rank, 50) + (present.has(entity.id) ? 40 : 0) + (entity.type === "ministry" ? -1 : 0);
      scores.set(entity, (scores.get(entity) ?? 0) + score);
    }
  let best: KnownEntity | undefined;
  for (const [entity, score] of scores) if (score > (best ? (scores.get(best) ?? 0) : 0)) best = entity;
  return best;
}

const HEADS: Readonly<Record<Language, RegExp>> = {
  fr: /(?<![\p{L}\p{N}-])(?:(?:cyber-?)?régulat(?:eur|rice)s?|autorités?|organismes?|gendarmes?|chiens? de garde|policiers?|administrations?|commissions?|agences?|superviseurs?|instances?|ministères?|surveillants?|bureaux?|organes?)(?![\p{L}\p{N}-])/giu,
  en: /(?<![\p{L}\p{N}])(?:watchdogs?|regulators?|authorit(?:y|ies)|agenc(?:y|ies)|commission(?:er)?|body|bodies|overseers?|supervisors?|administration|bureau|ministry|ministries|enforcers?|department|czar)(?![\p{L}\p{N}])/giu,
};
const PLURAL = /(?:s|ies|bureaux)$/i;
const FILLER =
  /(?: |-)?(?:de la |de l'|du |des |de |d'|l'|la |le |les |et |ou |pour |à la |à l'|au |aux |en |sur |dans |ainsi que |centrale?|nationale?|fédérale?|suprême|principale?|indépendante?|compétente?|gouvernementale?|étatique|d'Etat|de surveillance|de régulation|de réglementation|de contrôle|de protection|de supervision|surveillance|régulation|réglementation|contrôle|protection|supervision|en charge|chargée?s?|responsable|toute?-puissante?|puissante?|officiel(?:le)?|matière|domaine|secteur| )/iuy;
const MODIFIER =
  /(?:^|[^\p{L}])((?:top|state|national|main|chief|central|federal|powerful|independent|official|leading|lead|new|and|or|country's|nation's|bloc's|&),? |, )$/iu;
const FOR = / (?:for|of|on|over|in|in charge of|responsible for|overseeing|that oversees|covering)(?: the)? /iy;
const AND = /,? (?:and|of|in)(?: the)? /iy;
