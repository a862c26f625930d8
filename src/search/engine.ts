import { LANGUAGES, otherThan, type Language } from "../schemas/languages.ts";
import type { Kind } from "../schemas/kinds.ts";
import type { Lexicon } from "./lexicon.ts";
import { eventKey, linkKey, mentionKey } from "./terms.ts";
import type { Postbook, Postings } from "./postings.ts";
import { joinNeighbours, type Part, type Query } from "./query.ts";

/** A page that answers a query. */
export interface Found {
  /** The page's number. */
  readonly page: number;
  /** The language in which it is shown: the reader's, unless only the other text answers. */
  readonly language: Language;
  /** Every language in which the page's text has all that was asked for; that in which it is shown, when they have it together only. */
  readonly languages: readonly Language[];
}

/** What was found, in rank order, and what was asked for in the end. */
export interface Answer {
  readonly found: readonly Found[];
  readonly query: Query;
  /** The parts that no page has; a name near one of them may be meant. */
  readonly missing: readonly Part[];
  /** The parts that were taken for the beginning of words, because no page has them as they stand. */
  readonly begun: readonly Part[];
}

export type Books = Readonly<Partial<Record<Language, Postbook>>>;

/** What ranking needs to know beside the query. */
export interface Context {
  readonly reader: Language;
  readonly lexicon: Lexicon;
  /** How many pages there are in each language. */
  readonly pages: number;
}

/**
 * Answers a query from the indexes of `books`. With the reader's own alone the answer may be incomplete, but what it has is in its final
 * order: pages that only the other language answers come last. It is undefined when nothing can be said before the other index is there.
 */
export async function answer(query: Query, books: Books, context: Context): Promise<Answer | undefined> {
  const asTyped = await lookUp(query, books, context);
  if (!asTyped || asTyped.missing.length === 0) return asTyped;
  for (const joined of joinNeighbours(query, asTyped.missing, context.lexicon)) {
    const other = await lookUp(joined, books, context);
    if (other && other.missing.length === 0 && other.found.length > 0) return other;
  }
  return asTyped;
}

async function lookUp(query: Query, books: Books, context: Context): Promise<Answer | undefined> {
  const whole = LANGUAGES.every((language) => books[language]);
  // A name alone is answered at first by what is known to be about it: a long Chinese one may be in ten parts of the index.
  const how = whole || query.wanted.length > 1 ? "whole" : "links first";
  const asked = (begin: boolean) =>
    Promise.all(query.wanted.map((part) => findPart(part, books, context.lexicon, begin ? "beginnings" : how)));
  const unwanted = await Promise.all(query.unwanted.map((part) => findPart(part, books, context.lexicon, "whole")));
  const first = await asked(false);
  if (first.every(hasPages)) {
    const found = rank({ query, wanted: first, unwanted, loose: false }, context);
    // What is not wanted may stand in the other language's text only.
    const isSure = whole || (found.length > 0 && query.unwanted.length === 0);
    return isSure ? { found, query, missing: [], begun: [] } : undefined;
  }
  if (!whole) return undefined;
  const begun = query.wanted.filter((part, i) => part.beginning !== undefined && !hasPages(first[i]));
  const second = begun.length > 0 ? await asked(true) : first;
  // A name that is not yet whole finds its page even if no text has the word.
  return {
    found: rank({ query, wanted: second, unwanted, loose: true }, context),
    query,
    missing: query.wanted.filter((_, i) => !hasPages(second[i])),
    begun: begun.filter((part) => hasPages(second[query.wanted.indexOf(part)])),
  };
}

/** The pages that have a part. */
interface PartPages {
  readonly byLanguage: Readonly<Partial<Record<Language, Postings>>>;
  /** Those that are about the entity of that name. */
  readonly linked: ReadonlySet<number>;
}

function hasPages(pages: PartPages | undefined): boolean {
  return pages !== undefined && Object.values(pages.byLanguage).some(({ size }) => size > 0);
}

/**
 * How a part is looked for: by its words and its entity's pages; by the pages alone, if it has an entity; or by words that begin so, if
 * there is nothing else.
 */
type Search = "whole" | "links first" | "beginnings";

async function findPart(part: Part, books: Books, lexicon: Lexicon, how: Search): Promise<PartPages> {
  const linked = new Set<number>();
  const byLanguage: Partial<Record<Language, Postings>> = {};
  for (const language of LANGUAGES) {
    const book = books[language];
    if (!book) continue;
    const pages = new Map<number, number>();
    const add = (some: Postings) => {
      for (const [page, score] of some) pages.set(page, Math.max(pages.get(page) ?? 0, score));
    };
    const byText = how !== "links first" || part.entities.length === 0;
    for (const way of byText ? part.ways[language] : []) add(await book.find(way));
    for (const entity of listMeant(part, lexicon)) {
      const about = await book.find([linkKey(entity)]);
      add(new Map([[entity, NAMED], ...[...about.keys()].map((page): [number, number] => [page, LINKED])]));
      // Whichever of its names is typed, the pages that have another are meant as well.
      if (how !== "links first" && part.entities.includes(entity)) {
        add(new Map([...(await book.find([mentionKey(entity)])).keys()].map((page) => [page, MENTIONED])));
      }
      if (part.entities.includes(entity)) for (const page of about.keys()) linked.add(page);
    }
    if (part.term?.eventKind) {
      for (const page of (await book.find([eventKey(part.term.eventKind)])).keys()) {
        pages.set(page, (pages.get(page) ?? 0) + OF_KIND);
      }
    }
    byLanguage[language] = pages;
  }
  const found = { byLanguage, linked };
  if (how !== "beginnings" || part.beginning === undefined || hasPages(found)) return found;
  for (const language of LANGUAGES) {
    const book = books[language];
    if (book) byLanguage[language] = await book.findBeginning(part.beginning);
  }
  return found;
}

const NAMED = 20;
const LINKED = 2;
const MENTIONED = 1;
const OF_KIND = 4;

/** The entities of a name; what a brand's owner does concerns the brand, and the reverse, when that is what the reader looks for. */
function listMeant(part: Part, lexicon: Lexicon): number[] {
  if (part.excluded) return [...part.entities];
  return [...new Set(part.entities.flatMap((entity) => [entity, ...lexicon.relativesOf(entity).same]))];
}

interface Evaluated {
  readonly query: Query;
  readonly wanted: readonly PartPages[];
  readonly unwanted: readonly PartPages[];
  /** Whether a name that begins with what was typed is enough, in the middle of a word. */
  readonly loose: boolean;
}

/**
 * Orders the pages that have every wanted part and no unwanted one: the pages of that very name, those whose name begins so, what belongs
 * with them; their events, newest first, and their briefings; then the rest as Pagefind weighs it. What only the other language's text
 * says comes after all these.
 */
function rank(evaluated: Evaluated, { reader, lexicon, pages }: Context): Found[] {
  const { query, wanted, unwanted, loose } = evaluated;
  const out = new Set(
    unwanted.flatMap(({ byLanguage }) => Object.values(byLanguage).flatMap((some) => [...some.keys()])),
  );
  const places = placeEntities(query, lexicon, loose);
  const linked = wanted.length === 1 ? wanted[0]?.linked : undefined;
  const near = findNear(query, linked, lexicon);
  const has = (page: number, language: Language) => wanted.every(({ byLanguage }) => byLanguage[language]?.has(page));
  const scoreOf = (page: number) =>
    (TOLD.includes(lexicon.kindOf(page)) ? TOLD_WEIGHT : 1) *
    wanted.reduce(
      // The reader's language counts, so that the other's index does not change the order when it comes.
      (sum, { byLanguage }) => sum + (byLanguage[reader]?.get(page) ?? byLanguage[otherThan(reader)]?.get(page) ?? 0),
      0,
    );
  return listCandidates(evaluated, [...places.keys(), ...near], pages)
    .filter((page) => !out.has(page))
    .flatMap((page) => {
      const place = places.get(page);
      const languages = LANGUAGES.filter((language) => has(page, language));
      const isNamed = !query.isQuoted && (place !== undefined || near.has(page));
      const isAnswer = wanted.every(({ byLanguage }) => LANGUAGES.some((each) => byLanguage[each]?.has(page)));
      if (!isNamed && !isAnswer) return [];
      const language = isNamed || languages.includes(reader) ? reader : (languages[0] ?? reader);
      const group =
        place ?? (linked?.has(page) && page >= lexicon.size ? LINKED_GROUP : near.has(page) ? NEAR_GROUP : REST);
      const own = group < REST || languages.includes(reader);
      return [
        { page, language, languages: languages.length > 0 ? languages : [language], own, group, score: scoreOf(page) },
      ];
    })
    .sort(
      (a, b) =>
        Number(b.own) - Number(a.own) ||
        a.group - b.group ||
        // Events stand before briefings, and both newest first, in the order of their numbers.
        (a.group === REST ? b.score - a.score : 0) ||
        a.page - b.page,
    );
}

/** The pages that tell what happened; the others also have the words of these in their lists. */
const TOLD: readonly Kind[] = ["events", "briefings"];
const TOLD_WEIGHT = 1.6;

/** Groups of pages after those that stand first by their name. */
const [LINKED_GROUP, NEAR_GROUP, REST] = [1e6, 2e6, 3e6];

/** The pages that may answer; all of them when nothing is wanted, because nothing was typed or something is not wanted. */
function listCandidates({ query, wanted }: Evaluated, named: readonly number[], pages: number): number[] {
  const [first] = wanted;
  if (!first) return query.typed === "" || query.unwanted.length > 0 ? [...Array(pages).keys()] : [];
  return [...new Set([...named, ...Object.values(first.byLanguage).flatMap((some) => [...some.keys()])])];
}

/** The entities whose own page comes before everything, each with its place: those of that very name, a brand's owner, those whose name begins so. */
function placeEntities(query: Query, lexicon: Lexicon, loose: boolean): ReadonlyMap<number, number> {
  if (!query.whole) return new Map();
  const named = lexicon.findNamed(query.whole);
  const same = named.flatMap((entity) => lexicon.relativesOf(entity).same);
  const all = new Set([...named, ...same, ...lexicon.findPartlyNamed(query.whole, loose)]);
  return new Map([...all].map((entity, place) => [entity, place]));
}

/** The entities that belong with the one of that name: owner, subsidiaries, offices, and those that are linked with it, such as its people. */
function findNear(query: Query, linked: ReadonlySet<number> | undefined, lexicon: Lexicon): ReadonlySet<number> {
  if (!query.whole || query.isQuoted) return new Set();
  const family = lexicon.findNamed(query.whole).flatMap((entity) => lexicon.relativesOf(entity).near);
  return new Set([...family, ...(linked ?? [])].filter((page) => page < lexicon.size));
}
