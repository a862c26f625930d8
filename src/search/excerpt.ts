import type { Language } from "../schemas/languages.ts";
import type { Card } from "./page.ts";
import type { Way } from "./query.ts";
import { fold, readWords, type Reading, type Simplified } from "./words.ts";

/** A part of a text; `hit` when it is what the reader looks for. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/** What is looked for in a text: one of the ways of each part, or words that begin so. */
export interface Wanted {
  readonly ways: readonly Way[];
  readonly beginning?: string | undefined;
}

/** A stretch of a text, in code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The passage of a page that answers best. */
export interface Excerpt {
  readonly pieces: readonly Piece[];
  /** The section it is in; empty before the first. */
  readonly heading: string;
  readonly anchor: string;
  /** The number of its element among BLOCKS; undefined when the page is not told by one passage of it. */
  readonly element: number | undefined;
  /** What was marked, each once. */
  readonly marked: readonly string[];
}

/** A title with what is wanted marked. */
export function markTitle(
  title: string,
  { language, wanted, simplified }: { language: Language; wanted: readonly Wanted[]; simplified: Simplified },
): Piece[] {
  const whole = { start: 0, end: title.length };
  return cutPieces(title, findSpans(title, language, wanted, simplified), whole).filter(({ text }) => text);
}

/** The stretches of a text that are wanted, in their order and apart from each other. */
export function findSpans(text: string, language: Language, wanted: readonly Wanted[], simplified: Simplified): Span[] {
  const reading = readWords(text, language, simplified);
  return setApart(wanted.flatMap((each) => findWanted(reading, each)));
}

function setApart(spans: readonly Span[]): Span[] {
  const apart: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = apart.at(-1);
    if (last && span.start <= last.end)
      apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else apart.push(span);
  }
  return apart;
}

function findWanted({ words, also }: Reading, { ways, beginning }: Wanted): Span[] {
  const rare = words.filter(({ common }) => !common);
  return [
    ...ways.flatMap((way) => {
      const [first] = way;
      if (way.length === 1) return [...words, ...also].filter(({ key }) => key === first);
      return rare.flatMap((word, i) => {
        const last = rare[i + way.length - 1];
        return last && way.every((key, j) => rare[i + j]?.key === key) ? [{ start: word.start, end: last.end }] : [];
      });
    }),
    ...(beginning === undefined ? [] : words.filter(({ key }) => key.startsWith(beginning))),
  ];
}

/**
 * The passage of a card with the most of what is wanted, about `length` characters of it with the words marked; of a page that is `itself`
 * what is wanted, or only named by it, its beginning.
 */
export function makeExcerpt(
  card: Card,
  {
    language,
    wanted,
    simplified,
    itself = false,
    length = 220,
  }: { language: Language; wanted: readonly Wanted[]; simplified: Simplified; itself?: boolean; length?: number },
): Excerpt {
  const richest = itself ? undefined : findBest(card, language, wanted, simplified);
  const best = richest ?? findSummary(card, language, wanted, simplified);
  const [element, section, text] = card.blocks[best.index] ?? [0, -1, ""];
  const [title = "", anchor = ""] = card.sections[section] ?? [];
  // A heading need not be said twice.
  const heading = title === text ? "" : title;
  const window = cutWindow(text, best.spans, length);
  const shown = best.spans.filter(({ start, end }) => start >= window.start && end <= window.end);
  const marked = new Map(shown.map(({ start, end }) => text.slice(start, end)).map((word) => [fold(word), word]));
  const pieces = [
    { text: window.start > 0 ? "… " : "", hit: false },
    ...cutPieces(text, shown, window),
    ...addContext(card, best.index, window.end - window.start, length),
    { text: window.end < text.length ? " …" : "", hit: false },
  ].filter((piece) => piece.text);
  return { pieces, heading, anchor, element: richest ? element : undefined, marked: [...marked.values()] };
}

interface Best {
  readonly score: number;
  readonly index: number;
  readonly spans: readonly Span[];
}

/** The first passage with the most parts, and of these the one with most of them; a sentence tells more than a label. */
function findBest(card: Card, language: Language, wanted: readonly Wanted[], simplified: Simplified): Best | undefined {
  const { blocks, sections } = card;
  let best: Best | undefined;
  const readings = readCard(card, language, simplified);
  blocks.forEach(([, section, text], index) => {
    const reading = readings[index];
    if (!reading) return;
    const parts = wanted.map((each) => findWanted(reading, each)).filter((spans) => spans.length > 0);
    if (parts.length === 0) return;
    const spans = setApart(parts.flat());
    const isHeading = sections[section]?.[0] === text;
    const score = parts.length * 100 + Math.min(spans.length, 9) + (text.length > 60 && !isHeading ? 50 : 0);
    if (!best || score > best.score) best = { score, index, spans };
  });
  return best;
}

/** The words of a card's passages, read once: the same cards are asked for at each letter. */
function readCard(card: Card, language: Language, simplified: Simplified): readonly Reading[] {
  const known = READ.get(card);
  if (known) return known;
  const readings = card.blocks.map(([, , text]) => readWords(text, language, simplified));
  READ.set(card, readings);
  return readings;
}

const READ = new WeakMap<Card, readonly Reading[]>();

/** What stands under the title: the longest passage before the first section. */
function findSummary({ blocks }: Card, language: Language, wanted: readonly Wanted[], simplified: Simplified): Best {
  const lead = blocks.filter(([, section]) => section < 0);
  const longest = lead.reduce((best, block) => (block[2].length > (best?.[2].length ?? 0) ? block : best), lead[0]);
  const index = longest ? blocks.indexOf(longest) : 0;
  return { score: 0, index, spans: findSpans(blocks[index]?.[2] ?? "", language, wanted, simplified) };
}

/** A short passage is followed by the next ones of its section. */
function addContext({ blocks }: Card, index: number, used: number, length: number): Piece[] {
  const section = blocks[index]?.[1];
  let left = length / 2 - used;
  const added: Piece[] = [];
  for (const [, own, text] of blocks.slice(index + 1)) {
    if (own !== section || left < text.length) break;
    added.push({ text: ` · ${text}`, hit: false });
    left -= text.length;
  }
  return added;
}

/** A stretch of the text about as long as wanted, from a little before the first of the spans, between words. */
function cutWindow(text: string, spans: readonly Span[], length: number): Span {
  if (text.length <= length * 1.2) return { start: 0, end: text.length };
  const first = spans[0]?.start ?? 0;
  const from = first < 60 ? 0 : findBlank(text, first - 40);
  const end = Math.max(from + length, spans[0]?.end ?? 0);
  const blank = text.lastIndexOf(" ", end);
  // Chinese has no blanks.
  const last = blank < end - 40 ? end : Math.max(blank, spans[0]?.end ?? 0);
  return { start: from, end: end >= text.length ? text.length : last };
}

function findBlank(text: string, near: number): number {
  const blank = text.indexOf(" ", near);
  // Chinese has no blanks.
  return blank < 0 || blank > near + 40 ? near : blank + 1;
}

function cutPieces(text: string, spans: readonly Span[], window: Span): Piece[] {
  const pieces: Piece[] = [];
  let place = window.start;
  for (const { start, end } of spans) {
    pieces.push({ text: text.slice(place, start), hit: false }, { text: text.slice(start, end), hit: true });
    place = end;
  }
  return [...pieces, { text: text.slice(place, window.end), hit: false }];
}
