import { flattenText, lowerLetters } from "./flat-text.ts";

/**
 * How far the letters of a text may differ from the form's: `exact`, not at all; `name`, like a proper name ("TikTok", "Tiktok", "TIKTOK", but not
 * "tiktok"); `any`, capitals and small letters alike.
 */
export type Letters = "exact" | "name" | "any";

/** A form to look for, and what it stands for. */
export interface Phrase<T> {
  readonly form: string;
  readonly letters: Letters;
  readonly value: T;
}

/** A form found in a text: every value that this form, with these letters, stands for. */
export interface PhraseHit<T> {
  readonly start: number;
  readonly end: number;
  readonly values: readonly T[];
  /** Offsets of a word that stands inside the form and was passed over: "ministère [américain] du Commerce". */
  readonly inserted: { readonly start: number; readonly end: number } | undefined;
}

/** Forms by their first word. */
export interface PhraseIndex<T> {
  readonly byWord: ReadonlyMap<string, readonly Entry<T>[]>;
  readonly byHan: ReadonlyMap<string, readonly Entry<T>[]>;
}

/** Makes forms ready to be looked for. A form without a letter or digit is left out. */
export function indexPhrases<T>(phrases: Iterable<Phrase<T>>): PhraseIndex<T> {
  const byWord = new Map<string, Entry<T>[]>();
  const byHan = new Map<string, Entry<T>[]>();
  for (const { form, letters, value } of phrases) {
    const flat = flattenText(form);
    const lower = lowerLetters(flat);
    const han = HAN.test(flat.charAt(0));
    const key = han ? flat.charAt(0) : (FIRST_WORD.exec(lower)?.[0] ?? "");
    if (key === "") continue;
    const map = han ? byHan : byWord;
    const list = map.get(key);
    const entry = { flat, lower, letters, value };
    if (list) list.push(entry);
    else map.set(key, [entry]);
  }
  return { byWord, byHan };
}

/**
 * The forms that stand in a flat text (see flattenText), from left to right, at each place the longest, none inside another. A form begins and ends at
 * the edge of a word, but for Chinese ones. A blank stands for any number of blanks or for a hyphen, and a hyphen for a blank. `accept` may refuse a hit;
 * then the next shorter one is tried. `insert` gives the end of a word that may stand after the form's first word, or -1.
 */
export function findPhrases<T>(
  flat: string,
  index: PhraseIndex<T>,
  accept: (hit: PhraseHit<T>) => boolean = () => true,
  insert: (start: number) => number = () => -1,
): PhraseHit<T>[] {
  const lower = lowerLetters(flat);
  const hits: PhraseHit<T>[] = [];
  let free = 0;
  for (const match of flat.matchAll(WORDS)) {
    if (match.index + match[0].length <= free) continue;
    const word = match[0];
    if (HAN.test(word)) {
      for (let at = Math.max(match.index, free); at < match.index + word.length; at++) {
        const hit = longestAt({
          flat,
          lower,
          at,
          entries: index.byHan.get(flat.charAt(at)),
          accept,
          insert,
          edge: false,
        });
        if (!hit) continue;
        hits.push(hit);
        free = hit.end;
        at = hit.end - 1;
      }
    }
    if (match.index < free) continue;
    const lookAt = (at: number, length: number) =>
      longestAt({
        flat,
        lower,
        at,
        entries: index.byWord.get(lower.slice(at, at + length)),
        accept,
        insert,
        edge: true,
      });
    const hit = lookAt(match.index, word.length);
    if (!hit) continue;
    hits.push(extendHit(hit, flat, lookAt));
    free = hits.at(-1)?.end ?? free;
  }
  return hits;
}

/** "[China's Ministry of Industry] and Information Technology": a form that begins inside a hit and reaches further, by two words or more, is meant. */
function extendHit<T>(
  hit: PhraseHit<T>,
  flat: string,
  lookAt: (at: number, length: number) => PhraseHit<T> | undefined,
): PhraseHit<T> {
  const [first, ...later] = flat.slice(hit.start, hit.end).matchAll(WORDS);
  if (!first) return hit;
  for (const word of later) {
    const inner = lookAt(hit.start + word.index, word[0].length);
    if (inner && inner.end > hit.end && / .* /.test(flat.slice(hit.end, inner.end)))
      return { ...inner, start: hit.start };
  }
  return hit;
}

interface Entry<T> {
  readonly flat: string;
  readonly lower: string;
  readonly letters: Letters;
  readonly value: T;
}

interface Place<T> {
  readonly flat: string;
  readonly lower: string;
  readonly at: number;
  readonly entries: readonly Entry<T>[] | undefined;
  readonly accept: (hit: PhraseHit<T>) => boolean;
  readonly insert: (start: number) => number;
  /** Whether the form must end at the edge of a word. */
  readonly edge: boolean;
}

function longestAt<T>(place: Place<T>): PhraseHit<T> | undefined {
  const { flat, lower, at, entries, accept, insert, edge } = place;
  if (!entries) return undefined;
  const hits: PhraseHit<T>[] = [];
  for (const entry of entries) {
    const plain = endOf(entry, flat, lower, at);
    let end = plain;
    let inserted: PhraseHit<T>["inserted"];
    if (plain < 0) {
      const gap = FIRST_WORD.exec(entry.flat)?.[0].length ?? 0;
      if (entry.flat.charAt(gap) !== " ") continue;
      const stop = insert(at + gap);
      if (stop < 0) continue;
      end = endOf({ ...entry, flat: entry.flat.slice(gap), lower: entry.lower.slice(gap) }, flat, lower, stop);
      inserted = { start: at + gap + 1, end: stop };
    }
    if (end < 0 || (edge && WORD_SIGN.test(flat.charAt(end)))) continue;
    const same = hits.findIndex((hit) => hit.end === end);
    const former = hits[same];
    if (former) hits[same] = { ...former, values: [...former.values, entry.value] };
    else hits.push({ start: at, end, values: [entry.value], inserted });
  }
  return hits.sort((a, b) => b.end - a.end).find(accept);
}

/** Where the form ends if it stands at `at`, or -1. */
function endOf(
  entry: Pick<Entry<unknown>, "flat" | "lower" | "letters">,
  flat: string,
  lower: string,
  at: number,
): number {
  let to = at;
  for (let from = 0; from < entry.flat.length; from++, to++) {
    const wanted = entry.lower.charAt(from);
    const found = lower.charAt(to);
    if (wanted === " " || wanted === "-") {
      if (found !== " " && found !== "-") return -1;
      if (found === " ") while (lower.charAt(to + 1) === " ") to++;
      continue;
    }
    if (wanted !== found) return -1;
    if (
      entry.letters === "exact"
        ? entry.flat.charAt(from) !== flat.charAt(to)
        : from > 0 && needsCapital(entry, from) && flat.charAt(to) === found
    )
      return -1;
  }
  if (entry.letters !== "name") return to;
  return isNameStart(entry.flat, flat, at) ? to : -1;
}

/** Whether the form has a capital at the beginning of a later word, which a text must have too. */
function needsCapital(entry: Pick<Entry<unknown>, "flat" | "lower" | "letters">, from: number): boolean {
  return (
    entry.letters === "name" &&
    entry.flat.charAt(from) !== entry.lower.charAt(from) &&
    (entry.flat.charAt(from - 1) === " " || entry.flat.charAt(from - 1) === "-")
  );
}

/** A name of one word keeps its capital; one of several may begin with a small letter ("géant chinois des VTC"). */
function isNameStart(form: string, flat: string, at: number): boolean {
  const first = form.charAt(0);
  if (first === flat.charAt(at) || form.includes(" ")) return true;
  return first === first.toLowerCase() || flat.charAt(at) !== flat.charAt(at).toLowerCase();
}

const FIRST_WORD = /^[\p{L}\p{N}\p{M}]+/u;
const WORDS = /[\p{L}\p{N}\p{M}]+/gu;
const WORD_SIGN = /[\p{L}\p{N}\p{M}]/u;
const HAN = /\p{Script=Han}/u;
