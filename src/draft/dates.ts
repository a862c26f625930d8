import type { Language } from "../schemas/languages.ts";
import type { FoundDate, ReadSentence } from "./analysis.ts";
import { readKnown, type CalendarDate, type Known } from "./calendar.ts";
import type { DateReference } from "./date-reference.ts";
import { checkEdtf, findDateWords, type DateWords } from "./date-words.ts";
import { firstFrom, nearestTo, resolveReference, type Surroundings } from "./resolve-date.ts";
import { readTense } from "./tense.ts";

export { findDateWords } from "./date-words.ts";

/**
 * Every date of an article, in order, worked out against the day, month or year it appeared (EDTF; undefined if that is unknown). Words that give the
 * date by themselves are "stated", those that need the anchor or a date before them "resolved", the others "unknown" and without a value.
 */
export function resolveDates(
  sentences: readonly ReadSentence[],
  language: Language,
  anchor: string | undefined,
): FoundDate[] {
  const article: Placed[] = sentences.flatMap((sentence, index) =>
    findDateWords(sentence.read, language).map((words) => ({
      sentence,
      index,
      words,
      value: words.value,
      rule: words.rule,
    })),
  );
  const known = readKnown(anchor);
  article.forEach((date, position) => {
    if (date.value !== undefined) return;
    const [value, rule] = resolveOne(article, position, known, language);
    const checked = value === undefined ? undefined : checkEdtf(value);
    if (checked !== undefined) article[position] = { ...date, value: checked, rule: `${date.words.rule}-${rule}` };
  });
  return article.map(({ sentence, words, value, rule }) => ({
    trace: { locator: sentence.locator, words: sentence.text.slice(words.start, words.end), rule },
    start: words.start,
    end: words.end,
    value,
    basis: value === undefined ? "unknown" : words.value === undefined ? "resolved" : "stated",
    role: words.role,
  }));
}

/** A date of the article, worked out as far as the ones before it let it. */
interface Placed {
  readonly sentence: ReadSentence;
  /** Of its sentence among those of the article. */
  readonly index: number;
  readonly words: DateWords;
  readonly value: string | undefined;
  readonly rule: string;
}

type Outcome = readonly [value: string | undefined, rule: string];

function resolveOne(
  article: readonly Placed[],
  position: number,
  anchor: Known | undefined,
  language: Language,
): Outcome {
  const date = article[position];
  if (!date) return NOTHING;
  const { reference } = date.words;
  const bare = bareDate(reference);
  const beside = bare && besideOther(bare, article, position);
  if (beside !== undefined) return [beside, "of-year-beside"];
  const told = bare && toldInOrder(bare, article, position, anchor);
  if (told !== undefined) return [told, "of-year-before"];
  const tense = tenseOf(date, language);
  const previous = previousDate(article, position);
  const value = resolveReference(reference, { anchor, previous, tense });
  if (value !== undefined) return [value, hangsOnText(reference) ? "from-date-before" : "from-publication"];
  if (anchor || !bare) return NOTHING;
  return [yearNearby(bare, article, position), "of-year-nearby"];
}

/** "Le lendemain", "in August of the same year". */
function hangsOnText(reference: DateReference): boolean {
  if (reference.kind !== "calendar") return reference.kind !== "open" && reference.from === "text";
  return typeof reference.date.year === "object" && reference.date.year.from === "text";
}

/** What "since" goes with lies in the past; the end of a span is the nearest such date, whatever the verb. */
function tenseOf({ sentence, words }: Placed, language: Language): Surroundings["tense"] {
  if (words.role === "until") return "either";
  if (
    /(?<!\p{L})(?:depuis|since)[^.,;:]{0,20}$/iu.test(sentence.read.slice(Math.max(0, words.start - 30), words.start))
  ) {
    return "past";
  }
  return readTense(sentence.read, words.start, words.end, language);
}

/** A month or a day whose year is left out. */
function bareDate(reference: DateReference): CalendarDate | undefined {
  return reference.kind === "calendar" && reference.date.year === "near" && reference.date.months
    ? reference.date
    : undefined;
}

/** "De mars à juin 2021", "in March 2021 and in June": one year for both. */
function besideOther(date: CalendarDate, article: readonly Placed[], position: number): string | undefined {
  const here = article[position];
  const [before, after] = [article[position - 1], article[position + 1]];
  if (here && after && isBeside(here, after) && after.words.value !== undefined) {
    const known = readKnown(after.words.value);
    const [month = 0] = date.months ?? [];
    if (known?.month !== undefined)
      return nearestTo(date, { ...known, month: undefined, year: month <= known.month ? known.year : known.year - 1 });
  }
  const known =
    here && before && isBeside(before, here) && before.words.value !== undefined ? readKnown(before.value) : undefined;
  return known?.month === undefined ? undefined : firstFrom(date, known);
}

function isBeside(first: Placed, second: Placed): boolean {
  return (
    first.sentence === second.sentence && LINK.test(first.sentence.read.slice(first.words.end, second.words.start))
  );
}

/**
 * A text that tells things in their order, each sentence opening with its date, gives the year once: "Le 24 décembre 2020, … Le 10 avril, …". So does a
 * sentence that opens with a year: "En 2021, la CAC a ouvert une enquête en juillet".
 */
function toldInOrder(
  date: CalendarDate,
  article: readonly Placed[],
  position: number,
  anchor: Known | undefined,
): string | undefined {
  const here = article[position];
  if (!here || !anchor || date.weekday !== undefined) return undefined;
  const opening = article
    .slice(Math.max(0, position - 4), position)
    .findLast((each) => isOpening(each) && here.index - each.index <= 2);
  const known = readKnown(opening?.value);
  if (!opening || !known || known.year >= anchor.year) return undefined;
  if (opening.sentence === here.sentence) return opening.words.rule === "year" ? nearestTo(date, known) : undefined;
  if (!isOpening(here) || known.month === undefined) return undefined;
  const value = firstFrom(date, known);
  const first = readKnown(value)?.first;
  return first !== undefined && first <= anchor.last ? value : undefined;
}

function isOpening({ words, sentence }: Placed): boolean {
  return words.role === "event" && sentence.read.slice(0, words.start).trim().length <= OPENING;
}

/** The last date with a value, in the same sentence or one of the two before it. */
function previousDate(article: readonly Placed[], position: number): Known | undefined {
  const here = article[position];
  const before = article.slice(Math.max(0, position - 4), position).findLast(({ value }) => value !== undefined);
  return here && before && here.index - before.index <= 2 ? readKnown(before.value) : undefined;
}

/** Without an anchor, the year that the sentence states, or the paragraph before it. */
function yearNearby(date: CalendarDate, article: readonly Placed[], position: number): string | undefined {
  const here = article[position];
  if (!here) return undefined;
  const stated = (each: Placed) => each.words.value !== undefined && readKnown(each.words.value) !== undefined;
  const before = article
    .slice(Math.max(0, position - 20), position)
    .findLast((each) => each.sentence.paragraph === here.sentence.paragraph && stated(each));
  const after = article
    .slice(position + 1, position + 5)
    .find((each) => each.sentence === here.sentence && stated(each));
  const nearest = before?.sentence === here.sentence ? before : (after ?? before);
  const known = readKnown(nearest?.words.value);
  return known && nearestTo(date, known);
}

const NOTHING: Outcome = [undefined, ""];
/** A sentence opens with its date after so many characters at most: "Le ", "Dès le ", "On the ". */
const OPENING = 8;
const LINK =
  /^\s*(?:à|au|et|ou|puis|jusqu['’](?:à|au|en)|and|or|to|through|until|then|-|–|—|\/)\s*(?:(?:en|le|in|on|the|d['’]|de|du)\s*)?$/iu;
