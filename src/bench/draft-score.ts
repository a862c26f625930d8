import type { AmountAnswer, Answers, DateAnswer, EventAnswer, NamedAnswer } from "./draft-answers.ts";

/** How many were found, found and not to be found, to be found and not found. */
export interface Count {
  readonly right: number;
  readonly extra: number;
  readonly missed: number;
}

/** How many of those that could be right are. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

/** Precision, recall and their harmonic mean, 0 to 1. */
export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export const COUNTED = [
  "companies",
  "regulators",
  "people",
  "amounts",
  "events",
  "agency",
  "authors",
  "furniture",
] as const;
export const SHARED = ["eventDates", "published", "language"] as const;

/** The score of one article, or of several together. `eventDates` are those of the events that were found, optional ones left out. */
export type Score = Readonly<Record<(typeof COUNTED)[number], Count> & Record<(typeof SHARED)[number], Share>>;

/**
 * Scores what was found in an article against what is to be found. Each expected item takes at most one found item, the best pairs first. An
 * expected item that is optional is neither missed when it is not found nor right when it is; what it takes is not extra either.
 */
export function scoreArticle(gold: Answers, found: Answers): Score {
  const events = scoreEvents(gold, found);
  return {
    companies: scoreNamed(gold.companies, found.companies, foldId),
    regulators: scoreNamed(gold.regulators, found.regulators, foldId),
    people: scoreNamed(gold.people, found.people, foldName),
    amounts: scoreAmounts(gold.amounts, found.amounts),
    events: events.count,
    eventDates: events.dates,
    published: shareOf(found.published !== undefined && datesMatch(gold.published ?? UNKNOWN, found.published)),
    language: shareOf(gold.language === found.language),
    agency: scoreNamed(required([gold.agency]), required([found.agency]), foldName),
    authors: scoreNamed(required(gold.authors), required(found.authors), foldName),
    furniture: scoreFurniture(gold.furniture, found.furniture),
  };
}

/** The score of all articles together: their counts added up, so that a long article weighs more. */
export function addScores(scores: readonly Score[]): Score {
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const counts = COUNTED.map((field) => {
    const of = (key: keyof Count) => sum(scores.map((score) => score[field][key]));
    return [field, { right: of("right"), extra: of("extra"), missed: of("missed") }];
  });
  const shares = SHARED.map((field) => {
    const of = (key: keyof Share) => sum(scores.map((score) => score[field][key]));
    return [field, { right: of("right"), of: of("of") }];
  });
  return Object.fromEntries([...counts, ...shares]) as Score;
}

/** The rates of a count. Nothing found where nothing is to be found is perfect; otherwise a rate of nothing is 0. */
export function ratesOf({ right, extra, missed }: Count): Rates {
  const precision = right + extra > 0 ? right / (right + extra) : missed > 0 ? 0 : 1;
  const recall = right + missed > 0 ? right / (right + missed) : extra > 0 ? 0 : 1;
  return { precision, recall, f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0 };
}

/** What is right of what could be; undefined if nothing could. */
export function shareRight({ right, of }: Share): number | undefined {
  return of > 0 ? right / of : undefined;
}

type Optional = Readonly<{ optional: boolean }>;

/**
 * Pairs each expected item with at most one found item. `weigh` says how well two fit, 0 for not at all: the pairs that fit best are made
 * first, and among equals those whose items come first. Returns the indexes of the pairs, expected to found.
 */
function pairUp<G, F>(gold: readonly G[], found: readonly F[], weigh: (gold: G, found: F) => number) {
  const fits = gold
    .flatMap((expected, i) => found.map((item, j) => ({ i, j, weight: weigh(expected, item) })))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.i - b.i || a.j - b.j);
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  for (const { i, j } of fits) {
    if (pairs.has(i) || taken.has(j)) continue;
    pairs.set(i, j);
    taken.add(j);
  }
  return pairs;
}

function countPairs(gold: readonly Optional[], found: readonly unknown[], pairs: ReadonlyMap<number, number>): Count {
  const isDue = gold.map(({ optional }, i) => (optional ? undefined : pairs.has(i)));
  return {
    right: isDue.filter((paired) => paired === true).length,
    extra: found.length - pairs.size,
    missed: isDue.filter((paired) => paired === false).length,
  };
}

function scoreNamed(gold: readonly NamedAnswer[], found: readonly NamedAnswer[], fold: (name: string) => string) {
  const distinct = (items: readonly NamedAnswer[]) =>
    keepFirst(
      items.map(({ name, optional }) => ({ name: fold(name), optional })).filter(({ name }) => name !== ""),
      ({ name }) => name,
    );
  const [expected, given] = [distinct(gold), distinct(found)];
  return countPairs(
    expected,
    given,
    pairUp(expected, given, (a, b) => (a.name === b.name ? 1 : 0)),
  );
}

/** Of two equal sums one counts; sums without a number are equal in the same words. */
function scoreAmounts(gold: readonly AmountAnswer[], found: readonly AmountAnswer[]): Count {
  const distinct = (amounts: readonly AmountAnswer[]) =>
    keepFirst(
      amounts.map((amount) => ({ ...amount, currency: amount.currency.toUpperCase() })),
      ({ text, value, currency }) => (value === undefined ? `words ${text} ${currency}` : `${value} ${currency}`),
    );
  const [expected, given] = [distinct(gold), distinct(found)];
  return countPairs(expected, given, pairUp(expected, given, weighAmounts));
}

/** A sum may be a hundredth off; one without a number is found by its words. Of two that fit, a due one comes before an optional one. */
function weighAmounts(gold: AmountAnswer, found: AmountAnswer): number {
  if (gold.currency === "" || gold.currency !== found.currency) return 0;
  if (gold.value === undefined) return found.value === undefined && gold.text === found.text ? 1 : 0;
  if (found.value === undefined || Math.abs(found.value - gold.value) > 0.01 * Math.abs(gold.value)) return 0;
  return gold.optional ? 1 : 2;
}

function scoreEvents(gold: Answers, found: Answers): { count: Count; dates: Share } {
  const named = new Set([...gold.companies, ...gold.regulators].map(({ name }) => foldId(name)));
  const expected = gold.events.map((event) => {
    const cast = castOf(event);
    return { ...event, ...cast, isBare: ![...cast.actors, ...cast.targets].some((id) => named.has(id)) };
  });
  const given = found.events.map((event) => ({ ...event, ...castOf(event) }));
  const pairs = pairUp(expected, given, weighEvents);
  const dated = [...pairs].flatMap(([i, j]) => {
    const [due, item] = [expected[i], given[j]];
    return due && item && !due.optional ? [datesMatch(due.date, item.date)] : [];
  });
  return {
    count: countPairs(expected, given, pairs),
    dates: { right: dated.filter(Boolean).length, of: dated.length },
  };
}

interface CastEvent extends Pick<EventAnswer, "kind" | "acceptedKinds" | "date" | "optional"> {
  readonly actors: ReadonlySet<string>;
  readonly targets: ReadonlySet<string>;
}

function castOf({ actors, targets }: EventAnswer) {
  return { actors: new Set(actors.map(foldId)), targets: new Set(targets.map(foldId)) };
}

/**
 * Two events fit when they are of one kind and share an actor or a target; a bare one, which names nobody of the article's companies and
 * authorities ("Pékin", a court), by its kind alone. Targets tell events apart best, then the date, then the very kind, then actors.
 */
function weighEvents(gold: CastEvent & { isBare: boolean }, found: CastEvent): number {
  const isKind = gold.kind === found.kind;
  if (!isKind && !gold.acceptedKinds.includes(found.kind)) return 0;
  const targets = gold.targets.intersection(found.targets).size;
  const actors = gold.actors.intersection(found.actors).size;
  if (targets + actors === 0 && !gold.isBare) return 0;
  const isDated = datesMatch(gold.date, found.date);
  return 1 + 8 * targets + 3 * actors + (isDated ? 6 : 0) + (isKind ? 4 : 0) + (gold.optional ? 0 : 1);
}

/** The very date in the same precision, or a value that also counts; "not known" is a value like another. */
function datesMatch(gold: DateAnswer, found: DateAnswer): boolean {
  if (gold.accept.includes(found.value)) return true;
  if (gold.value !== found.value) return false;
  return gold.value === undefined || precisionIn(gold) === precisionIn(found);
}

function precisionIn({ value, precision }: DateAnswer): string {
  return precision ?? { 4: "year", 7: "month", 10: "day" }[value?.length ?? 0] ?? "other";
}

/**
 * A line of furniture is found when four fifths of its words lie in what was called furniture, and what was called furniture is right to be
 * so when four fifths of its words lie in such lines: a rule that drops the sentence beside the line finds it, and makes one extra.
 */
function scoreFurniture(gold: readonly string[], found: readonly string[]): Count {
  const lines = gold.map(wordsOf).filter((line) => line.length > 0);
  const pieces = found.flatMap((piece) => piece.split("\n").map(wordsOf)).filter((piece) => piece.length > 0);
  const right = lines.filter((line) => isCovered(line, pieces)).length;
  return { right, missed: lines.length - right, extra: pieces.filter((piece) => !isCovered(piece, lines)).length };
}

function isCovered(words: readonly string[], by: readonly (readonly string[])[]): boolean {
  const covered = words.map(() => false);
  for (const other of by) {
    if (findRun(other, words) >= 0) return true;
    const at = findRun(words, other);
    if (at >= 0) covered.fill(true, at, at + other.length);
  }
  return covered.filter(Boolean).length >= 0.8 * words.length;
}

/** Where some words stand in a row among others; -1 if nowhere. */
function findRun(words: readonly string[], run: readonly string[]): number {
  return words.findIndex((_, at) => run.every((word, i) => words[at + i] === word));
}

/** The words of a line in small letters; of "###" the signs. */
function wordsOf(line: string): string[] {
  const folded = line.normalize("NFC").toLowerCase();
  return folded.match(/[\p{L}\p{N}]+/gu) ?? folded.match(/\S+/g) ?? [];
}

function foldId(id: string): string {
  return id.trim().toLowerCase();
}

/** Names are the same whatever their accents, capitals, points, apostrophes and hyphens. */
function foldName(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[\s‘’'`.\-‐‑]+/gu, " ")
    .trim();
}

function required(names: readonly (string | undefined)[]): NamedAnswer[] {
  return names.flatMap((name) => (name === undefined ? [] : [{ name, optional: false }]));
}

function keepFirst<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const seen = new Set<string>();
  return items.filter((item) => !seen.has(keyOf(item)) && seen.add(keyOf(item)));
}

function shareOf(isRight: boolean): Share {
  return { right: isRight ? 1 : 0, of: 1 };
}

const UNKNOWN: DateAnswer = { value: undefined, precision: undefined, accept: [] };
