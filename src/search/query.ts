import { MARK, withoutMarks } from "./terms.ts";
import { LANGUAGES, type Language } from "../schemas/languages.ts";
import { readAmounts } from "./amounts.ts";
import type { Lexicon, Term } from "./lexicon.ts";
import { isChinese, keyOfName, readWords, type Word } from "./words.ts";

/** Keys of words that a text must have: all of them, one after the other where there are several. */
export type Way = readonly string[];

/** One thing that is asked for: a name, a term, an amount, a phrase or a word. A text has it when it has one of the `ways`. */
export interface Part {
  /** As it was typed. */
  readonly text: string;
  /** "-word": pages that have it are not wanted. */
  readonly excluded: boolean;
  readonly ways: Readonly<Record<Language, readonly Way[]>>;
  /** The entities of which this is a name, or in Chinese a part of one; their pages, and those about them, have it too. */
  readonly entities: readonly number[];
  /** The term of which this is a form. */
  readonly term: Term | undefined;
  /** A folded beginning of words that will do when no text has the word itself: the reader is still typing. */
  readonly beginning: string | undefined;
  /** A single word, which may be half of a word that texts write in one. */
  readonly plain: boolean;
}

export interface Query {
  /** As it was typed; empty when the reader only narrows. */
  readonly typed: string;
  readonly wanted: readonly Part[];
  readonly unwanted: readonly Part[];
  /** What is wanted, as one text: it may be a name. */
  readonly whole: string;
  /** Whether some of it is in quotation marks: then only pages that have these words answer. */
  readonly isQuoted: boolean;
}

/** The longest query that is looked up, in characters; nobody types more, and programs may. */
const LONGEST_QUERY = 200;
const MOST_PARTS = 60;
/** The most words that a name or a term may have. */
const LONGEST_NAME = 8;

/** A query as text: well-formed, without control characters, blanks made single, at most LONGEST_QUERY characters. */
export function cleanQuery(text: string): string {
  // Marks that cannot be seen, such as soft hyphens, part no word.
  const clean = withoutMarks(text.replace(/\p{Cf}+/gu, ""))
    .replace(/[\p{C}\s]+/gu, " ")
    .trim();
  return Array.from(clean).slice(0, LONGEST_QUERY).join("").trim();
}

/**
 * Reads a clean query: what is in quotation marks, what is preceded by a hyphen, and the names, terms and amounts in the rest. A word that is
 * common in the reader's language, such as "la", is left out unless nothing else is asked for.
 */
export function readQuery(query: string, lexicon: Lexicon, reader: Language): Query {
  const wanted: Part[] = [];
  const unwanted: Part[] = [];
  let run = "";
  const closeRun = (last: boolean) => {
    wanted.push(...readRun(run.trim(), lexicon, last));
    run = "";
  };
  for (const match of query.matchAll(PIECES)) {
    const { minus, straight, curly, angled, word, rest } = match.groups ?? {};
    const phrase = straight ?? curly ?? angled;
    const bare = word ?? rest ?? "";
    if (minus === undefined && phrase === undefined) {
      run += ` ${bare}`;
      continue;
    }
    closeRun(false);
    const part = phrase === undefined ? makePart(bare, lexicon) : makePhrase(phrase, lexicon);
    if (part) (minus === undefined ? wanted : unwanted).push({ ...part, excluded: minus !== undefined });
  }
  closeRun(true);
  const telling = wanted.filter(({ text }) => !isCommon(text, reader));
  if (telling.length > 0) wanted.splice(0, wanted.length, ...telling);
  // What is in quotation marks is asked for as words, not as a name.
  const isQuoted = wanted.some(({ text }) => text.startsWith('"'));
  const whole = wanted.map(({ text }) => text).join(" ");
  return {
    typed: query,
    wanted: asName(wanted, whole, lexicon).slice(0, MOST_PARTS),
    unwanted: unwanted.slice(0, MOST_PARTS),
    whole,
    isQuoted,
  };
}

function isCommon(text: string, language: Language): boolean {
  const { words } = readWords(text, language);
  return words.length > 0 && words.every(({ common }) => common);
}

/** Words with which one name alone begins are that name: "guojia hulianwang", "guojiahulianwang". */
function asName(wanted: readonly Part[], whole: string, lexicon: Lexicon): readonly Part[] {
  const isName = ({ entities }: Part) => entities.length > 0;
  if (wanted.some(isName) || !wanted.every(({ plain }) => plain)) return wanted;
  const named = lexicon.findBegun(whole);
  return named.length === 1 ? [{ ...bare(whole, waysOf(whole, lexicon)), entities: named }] : wanted;
}

/**
 * The same query with two neighbouring words in one, for each pair of which one is `missing`: "anti monopole" may be written "antimonopole".
 */
export function joinNeighbours(query: Query, missing: readonly Part[], lexicon: Lexicon): Query[] {
  return query.wanted.flatMap((part, i) => {
    const next = query.wanted[i + 1];
    if (!part.plain || !next?.plain || !(missing.includes(part) || missing.includes(next))) return [];
    const joined = makePart(part.text + next.text, lexicon);
    return joined ? [{ ...query, wanted: query.wanted.toSpliced(i, 2, joined) }] : [];
  });
}

/** A word or what is in quotation marks, with a hyphen before it when it is not wanted. A closing mark may be missing. */
const PIECES =
  /(?<!\S)(?<minus>[-−](?=[\p{L}\p{N}"“«]))?(?:"(?<straight>[^"]*)"?|“(?<curly>[^”]*)”?|«\s*(?<angled>[^»]*?)\s*(?:»|$)|(?<word>\S+))|(?<rest>\S+)/gu;

/** Reads words without marks: the longest names and terms first, then amounts, then word by word. */
function readRun(run: string, lexicon: Lexicon, last: boolean): Part[] {
  const text = groupDigits(run);
  const units = [...text.matchAll(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\S\u202f])+/gu)]
    .filter(([unit]) => /[\p{L}\p{N}]/u.test(unit))
    .flatMap((match) => divide(match[0], match.index, lexicon));
  const amounts = readAmounts(text, "fr", true);
  const parts: Part[] = [];
  let i = 0;
  while (i < units.length) {
    const { start } = units[i] ?? { start: 0 };
    const amount = amounts.filter(
      (each) => each.start === start || (each.start > start && each.start < (units[i]?.end ?? 0)),
    );
    const [taken, part] = takeName(text, units, i, lexicon) ??
      takeAmount(text, units, i, amount, lexicon) ?? [1, undefined];
    const unit = units[i + taken - 1];
    const own = part ?? makePart(text.slice(start, unit?.end), lexicon, last && i + taken === units.length);
    if (own) parts.push(own);
    i += taken;
  }
  return parts;
}

/** A run of Chinese characters that is no name but is put together from two, or from one and something else: these two. */
function divide(text: string, start: number, lexicon: Lexicon): Unit[] {
  const whole = { start, end: start + text.length };
  const isPart = (part: string) => part.length > 2 && lexicon.findPartlyNamed(part, true).length > 0;
  const isKnown = (part: string) => lexicon.findNamed(part).length > 0 || lexicon.findTerm(part) !== undefined;
  if (!isChinese(text) || isKnown(text) || isPart(text)) return [whole];
  const lengths = Array.from({ length: Math.max(0, text.length - 3) }, (_, i) => text.length - 2 - i);
  const halves = (length: number) => [text.slice(0, length), text.slice(length)];
  const length =
    lengths.find((each) => halves(each).every((half) => isKnown(half) || isPart(half))) ??
    lengths.find((each) => halves(each).some(isKnown));
  if (length === undefined) return [whole];
  const middle = start + length;
  return [
    { start, end: middle },
    { start: middle, end: whole.end },
  ];
}

/** A reader groups digits by ordinary blanks. */
function groupDigits(text: string): string {
  return text.replace(/(?<![\d.,])\d{1,3}(?: \d{3})+(?![\d])/g, (digits) => digits.replaceAll(" ", "\u202f"));
}

interface Unit {
  readonly start: number;
  readonly end: number;
}

function takeName(text: string, units: readonly Unit[], from: number, lexicon: Lexicon): [number, Part] | undefined {
  for (let count = Math.min(LONGEST_NAME, units.length - from); count > 0; count--) {
    const words = text.slice(units[from]?.start, units[from + count - 1]?.end);
    const entities = lexicon.findNamed(words);
    const term = lexicon.findTerm(words);
    if (entities.length === 0 && !term) continue;
    const ways = waysOf(words, lexicon);
    const withTerm = {
      fr: [...ways.fr, ...(term?.forms.fr ?? []).flatMap((form) => waysOf(form, lexicon).fr)],
      en: [...ways.en, ...(term?.forms.en ?? []).flatMap((form) => waysOf(form, lexicon).en)],
    };
    return [count, { ...bare(words, withTerm), entities, term }];
  }
  return undefined;
}

function takeAmount(
  text: string,
  units: readonly Unit[],
  from: number,
  amounts: readonly { key: string; end: number }[],
  lexicon: Lexicon,
): [number, Part] | undefined {
  const [first] = amounts;
  if (!first) return undefined;
  const count = Math.max(1, units.slice(from).filter(({ start }) => start < first.end).length);
  const words = text.slice(units[from]?.start, units[from + count - 1]?.end);
  const ways = amounts.map(({ key }): Way => [key]);
  // A number that has no scale also stands as it is.
  const asWord = count === 1 ? waysOf(words, lexicon) : { fr: [], en: [] };
  return [count, bare(words, { fr: [...ways, ...asWord.fr], en: [...ways, ...asWord.en] })];
}

/** A word by itself; undefined when it has neither letter nor digit. */
function makePart(text: string, lexicon: Lexicon, last = false): Part | undefined {
  const ways = waysOf(text, lexicon);
  if (LANGUAGES.every((language) => ways[language].length === 0)) return undefined;
  const chinese = isChinese(text);
  const beginning = keyOfName(text, lexicon.simplified);
  const isEnough = chinese ? beginning.length === 1 : last && beginning.length > 2;
  // A part of a Chinese name is how the press shortens it: the name nearest in length is meant.
  const named = lexicon.findNamed(text);
  const meant = named.length > 0 || !chinese ? named : lexicon.findPartlyNamed(text, true).slice(0, 1);
  return {
    ...bare(text, ways),
    entities: meant,
    beginning: isEnough ? beginning : undefined,
    plain: !chinese && /^\p{L}+$/u.test(text),
  };
}

/** What is in quotation marks: as it stands, without other forms and names. */
function makePhrase(text: string, lexicon: Lexicon): Part | undefined {
  const ways = waysOf(groupDigits(text), lexicon);
  if (LANGUAGES.every((language) => ways[language].length === 0)) return undefined;
  return bare(`"${text.trim()}"`, ways);
}

function bare(text: string, ways: Part["ways"]): Part {
  return { text, excluded: false, ways, entities: [], term: undefined, beginning: undefined, plain: false };
}

/** The ways in which texts of each language have the words: in their order, or in one word where a hyphen joins them. */
function waysOf(text: string, lexicon: Lexicon): Record<Language, Way[]> {
  const read = (language: Language): Way[] => {
    const { words, also: besides } = readWords(text, language, lexicon.simplified);
    // Amounts are read apart, with the currency that was typed.
    const also = besides.filter(({ key }) => !key.startsWith(MARK));
    const keys = keysOf(words);
    const joined = also.filter((word) => !words.some(({ key }) => key === word.key) && isWhole(word, words));
    // The last character of a Chinese run belongs to its pairs, unless it is the whole of it.
    const alone = words.length === 0 ? also : isChinese(text) ? [] : joined;
    return [...(keys.length > 0 ? [keys] : []), ...alone.map(({ key }): Way => [key])];
  };
  return { fr: read("fr"), en: read("en") };
}

/** The words in their order, the common ones left out unless there are no others: the index has no places for them. */
function keysOf(words: readonly Word[]): Way {
  const rare = words.filter(({ common }) => !common);
  return rare.length > 0 ? rare.map(({ key }) => key) : words.slice(0, 1).map(({ key }) => key);
}

function isWhole(word: Word, words: readonly Word[]): boolean {
  return words.every(({ start, end }) => word.start <= start && word.end >= end);
}
