import type { Paragraph, Sentence } from "../model/article.ts";
import type { FurnitureKind } from "./analysis.ts";

/** A line of a paragraph as furniture is looked for in it: one or more sentences without a line break between them. */
export interface Line {
  readonly paragraph: Paragraph;
  /** Offset in the paragraph's text. */
  readonly start: number;
  /** As long as what the paragraph has there, with plain apostrophes and blanks. */
  readonly text: string;
  readonly sentences: readonly LineSentence[];
  /** The only line of its paragraph. */
  readonly isAlone: boolean;
  /** What was found to be furniture, by offsets in `text`. */
  readonly pieces: readonly Piece[];
}

export interface LineSentence extends Sentence {
  /** Number within the paragraph, from 1. */
  readonly index: number;
  /** Offsets in the line's text. */
  readonly start: number;
  readonly end: number;
}

export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly kind: FurnitureKind;
}

/** The lines of an article, in order. */
export function readLines(paragraphs: readonly Paragraph[]): Line[] {
  return paragraphs.flatMap((paragraph) => {
    const groups: (Sentence & { index: number; from: number })[][] = [];
    let at = 0;
    for (const [i, sentence] of paragraph.sentences.entries()) {
      const from = paragraph.text.indexOf(sentence.text, at);
      const isFirst = i === 0 || paragraph.text.slice(at, from).includes("\n");
      if (isFirst) groups.push([]);
      groups.at(-1)?.push({ ...sentence, index: i + 1, from });
      at = from + sentence.text.length;
    }
    return groups.map((group) => {
      const start = group[0]?.from ?? 0;
      const sentences = group.map(({ from, ...sentence }) => ({
        ...sentence,
        start: from - start,
        end: from - start + sentence.text.length,
      }));
      const text = paragraph.text.slice(start, start + (sentences.at(-1)?.end ?? 0));
      return { paragraph, start, text: flatten(text), sentences, isAlone: groups.length === 1, pieces: [] };
    });
  });
}

/** The line's text with its furniture turned to blanks. */
export function maskLine({ text, pieces }: Line): string {
  return pieces.reduce((masked, { start, end }) => blank(masked, start, end), text);
}

/** The line with more furniture; where that leaves no word, all of the line is furniture. */
export function addPieces(line: Line, given: readonly Piece[]): Line {
  if (given.length === 0) return line;
  // What a piece at the line's head says is not taken over by one that covers all of it: "date 2021-06 Crédit photo".
  const head = line.pieces.find(({ start }) => start === 0);
  const pieces = given.map((piece) =>
    head && piece.start < head.end && piece.end > head.end ? { ...piece, start: head.end } : piece,
  );
  const added = { ...line, pieces: [...line.pieces, ...pieces] };
  const kind = pieces[0]?.kind;
  return kind && !isEmptied(line) && isEmptied(added)
    ? { ...added, pieces: fillGaps(added.pieces, line.text.length) }
    : added;
}

/** The line with all that is left of it marked. */
export function addAll(line: Line, kind: FurnitureKind): Line {
  const start = maskLine(line).search(/\S/);
  return addPieces(line, [{ start: Math.max(0, start), end: line.text.length, kind }]);
}

/** Whether furniture leaves no letter or digit of the line. */
export function isEmptied(line: Line): boolean {
  return !/[\p{L}\p{N}]/u.test(maskLine(line));
}

/** Whether what is left of the line is running text: it ends with a stop and is no mere word or two, or it is long. A lone question may be a headline. */
export function isProse(line: Line): boolean {
  const text = maskLine(line).trim();
  const words = countWords(text);
  if (line.isAlone && line.sentences.length === 1 && isQuestion(text) && words <= 20) return false;
  return words >= 30 || (words >= 5 && endsWithStop(text));
}

/** Whether a text ends with a question mark or an exclamation mark. */
export function isQuestion(text: string): boolean {
  return /[?!]["”'»)\s]*$/.test(text);
}

export function endsWithStop(text: string): boolean {
  return /[.!?…:;]["”'»)\]\s]*(?:\([^()]{1,60}\)\s*)?$/.test(text);
}

export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'.,%-]*/gu)?.length ?? 0;
}

export function blank(text: string, start: number, end: number): string {
  return text.slice(0, start) + " ".repeat(end - start) + text.slice(end);
}

/** Signs between pieces ("|", a bracket, a full stop) belong to the piece before. */
function fillGaps(pieces: readonly Piece[], length: number): Piece[] {
  const sorted = [...pieces].sort((a, b) => a.start - b.start);
  return sorted.map((piece, i) => ({
    ...piece,
    start: i === 0 ? 0 : piece.start,
    end: Math.max(piece.end, sorted[i + 1]?.start ?? length),
  }));
}

function flatten(text: string): string {
  return text.replace(/[’ʼ]/g, "'").replace(/[\s\u200B]/g, " ");
}
