import type { FurnitureKind } from "./analysis.ts";
import { findCaptions, isPersonName } from "./furniture-captions.ts";
import { findCredits } from "./furniture-credits.ts";
import { findTrailingDate, measurePageDate, readDateLine } from "./furniture-dates.ts";
import {
  addAll,
  addPieces,
  countWords,
  isEmptied,
  isProse,
  maskLine,
  type Line,
  type Piece,
} from "./furniture-lines.ts";
import { markRelated } from "./furniture-related.ts";
import { isShareLine, LINE_RULES, SECTION_NAMES, SENTENCE_RULES } from "./furniture-rules.ts";
import { AGENCY } from "./furniture-sources.ts";

/**
 * The lines with their page furniture marked: what a page has around and between the sentences of an article. It errs towards leaving a line
 * in: a sentence of the news that is lost is worse than a button that is read.
 */
export function markFurniture(lines: readonly Line[]): Line[] {
  return [markLine, markByBody, markRelated].reduce<Line[]>(
    (marked, step) => step(marked),
    lines.map((line, i) => (i === 0 ? markPageDate(line) : line)),
  );
}

function markPageDate(line: Line): Line {
  const length = measurePageDate(line.text);
  return length === 0 ? line : addPieces(line, [{ start: 0, end: length, kind: "date-line" }]);
}

/** What a line shows to be furniture by itself. */
function markLine(lines: readonly Line[]): Line[] {
  return lines.map((line) => {
    if (isEmptied(line)) return line;
    const kind = kindOfLine(maskLine(line).trim());
    if (kind) return addAll(line, kind);
    const date = findTrailingDate(maskLine(line));
    if (date !== undefined) return addPieces(line, [{ start: date, end: line.text.length, kind: "date-line" }]);
    const withSentences = addPieces(line, findSentences(line));
    if (isEmptied(withSentences)) return withSentences;
    const withCredits = addPieces(withSentences, findCredits(line, maskLine(withSentences)));
    return isEmptied(withCredits) ? withCredits : addPieces(withCredits, findCaptions(line, maskLine(withCredits)));
  });
}

function kindOfLine(text: string): FurnitureKind | undefined {
  const rule = LINE_RULES.find(({ pattern }) => pattern.test(text));
  if (rule) return rule.kind;
  if (isShareLine(text)) return "share";
  return readDateLine(text) === "marked" ? "date-line" : undefined;
}

/** Sentences that call for something ("Inscrivez-vous à notre newsletter"), and those behind them that belong to the call. */
function findSentences(line: Line): Piece[] {
  const masked = maskLine(line);
  const pieces: Piece[] = [];
  let before: (typeof SENTENCE_RULES)[number] | undefined;
  for (const { start, end } of line.sentences) {
    const text = masked.slice(start, end).trim();
    const found = SENTENCE_RULES.find(
      ({ kind, pattern }) => pattern.test(text) && !(kind === "related" && isRunOn(line, text)),
    );
    const rule = found ?? (before?.isFollowedBy.test(text) && countWords(text) <= 40 ? before : undefined);
    if (rule) pieces.push({ ...measureCall(rule, masked.slice(start, end), start), kind: rule.kind });
    before = rule;
  }
  return pieces;
}

/** "Lire aussi : Un géant tombe Pékin a …": a link and a sentence of the news in one, when a site runs its paragraphs together. */
function isRunOn({ sentences }: Line, text: string): boolean {
  return sentences.length > 1 && countWords(text) > 22 && /[.!?…]["”»]?$/.test(text);
}

/** How much of a sentence is furniture: mostly all of it. */
function measureCall(
  { kind, pattern }: (typeof SENTENCE_RULES)[number],
  text: string,
  from: number,
): Omit<Piece, "kind"> {
  const all = { start: from, end: from + text.length };
  if (kind === "instruction") {
    // "Résume cet article : Didi devra payer …": the task ends at the colon, the news after it stays.
    const task = TASK.exec(text);
    return task && text.length - task[0].length >= 40 ? { start: from, end: from + task[0].length } : all;
  }
  // Where a site runs its paragraphs together, a message and the news are one long sentence.
  const message = kind === "embed" && countWords(text) > 45 ? pattern.exec(text) : null;
  return message ? { start: from + message.index, end: from + message.index + message[0].length } : all;
}

/** What is furniture above, below or in the midst of the running text, and might be a heading elsewhere. */
function markByBody(lines: readonly Line[]): Line[] {
  const first = lines.findIndex(isProse);
  const last = lines.findLastIndex(isProse);
  return lines.map((line, i) => {
    if (isEmptied(line)) return line;
    const text = maskLine(line).trim();
    const isOutside = first < 0 || i < first || i > last;
    if (isOutside && readDateLine(text) === "plain") return addAll(line, "date-line");
    if (isOutside && SECTION_NAMES.test(text)) return addAll(line, "navigation");
    const above = lines[i - 1];
    if (above && isPersonName(text) && isUncreditedCaption(above)) return addAll(line, "photo");
    if (i < first && isBareByline(lines, i)) return addAll(line, "credits");
    if (i === last) return addPieces(line, findEndMark(maskLine(line)));
    if (i < first) return addPieces(line, findKicker(line));
    return line;
  });
}

/** "Lin Hua" beside the page's date, "Lin Hua, Technology Correspondent": who wrote it, below a headline and without a word that says so. */
function isBareByline(lines: readonly Line[], i: number): boolean {
  const line = lines[i];
  const text = line ? maskLine(line).trim() : "";
  const hasHeadline = lines.slice(0, i).some((each) => countWords(maskLine(each)) >= 4);
  if (!hasHeadline) return false;
  const [name = "", post] = text.split(/,\s|\s[|–—-]\s/);
  if (post !== undefined) return isPersonName(name) && text.length <= 90 && POST.test(text.slice(name.length));
  const isDated = (each: Line | undefined) => each?.pieces.some(({ kind }) => kind === "date-line") ?? false;
  if (!isPersonName(name)) return false;
  if (isDated(lines[i - 1]) || isDated(lines[i + 1])) return true;
  // Alone between headline and text stands a writer, unless the text speaks of him: then it is a heading.
  const [next, ...others] = lines.slice(i + 1).filter((each) => !isEmptied(each));
  const surname = name.split(/\s+/).at(-1) ?? name;
  return next !== undefined && isProse(next) && ![next, ...others].some((each) => each.text.includes(surname));
}

/** "Monde. La Chine fait pression…": the section's name before a headline. */
function findKicker({ sentences, text }: Line): Piece[] {
  const [kicker] = sentences;
  if (!kicker || sentences.length < 2 || !SECTION_NAMES.test(text.slice(kicker.start, kicker.end).replace(/[.:]$/, "")))
    return [];
  return [{ start: kicker.start, end: kicker.end, kind: "navigation" }];
}

/** "(AFP)" at the end of the last paragraph. */
function findEndMark(text: string): Piece[] {
  const mark = END_MARK.exec(text);
  return mark ? [{ start: mark.index + (mark[1]?.length ?? 0), end: text.length, kind: "credits" }] : [];
}

function isUncreditedCaption(line: Line): boolean {
  return (
    line.pieces.some(({ kind }) => kind === "caption") && !/[©/]|photo:|\(ap|\bvia\b|getty/i.test(line.text.slice(5))
  );
}

const POST = new RegExp(
  `\\b(?:correspond[ae]nte?|reporter|journaliste?|editor|columnist|writer|rédact\\p{L}+|chroniqueu\\p{L}+)(?![\\p{L}])|^[\\s,|–—-]+${AGENCY}$`,
  "iu",
);
const TASK = /^.{0,150}?(?:articles?|textes?|text|passage|suivante?|following|below|ci-dessous)\s?:/iu;
const END_MARK = new RegExp(`([.!?…»”"]\\s*)(?:\\((?:${AGENCY}|avec ${AGENCY})\\)|[—–-]\\s?${AGENCY})\\s*$`, "u");
