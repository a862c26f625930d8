import { franc } from "franc";
import { normalizeArticle, splitArticle } from "../model/article.ts";
import type { Language } from "../schemas/languages.ts";
import type { Article, Furniture, ReadSentence, Trace } from "./analysis.ts";
import { readDateline } from "./furniture-dateline.ts";
import {
  blank,
  countWords,
  isEmptied,
  isProse,
  isQuestion,
  maskLine,
  readLines,
  type Line,
  type LineSentence,
} from "./furniture-lines.ts";
import { markFurniture } from "./furniture.ts";

/**
 * Reads the text of an article: what of it is furniture, its headline, its dateline and its sentences.
 * A title that is given wins; if the text has no such line, it stands before the text, as sentence p0s1.
 */
export function readArticle(text: string, given: { language?: Language; title?: string } = {}): Article {
  const normal = normalizeArticle(text);
  const lines = markFurniture(readLines(splitArticle(normal)));
  const left = lines.filter((line) => !isEmptied(line));
  const body = left.filter(isProse);
  const opening = findOpening(body);
  const roles = new Map(left.map((line, i) => [line, roleOf(left, i)]));

  const sentences = left.flatMap((line) => {
    const masked = opening?.line === line ? blank(maskLine(line), 0, opening.length) : maskLine(line);
    return line.sentences.flatMap((sentence) => readSentence(line, sentence, masked, roles.get(line) ?? "body"));
  });
  const titled = given.title === undefined ? findTitle(left, sentences) : takeTitle(given.title, sentences);
  return {
    text: normal,
    language: given.language ?? detectLanguage(body.length > 0 ? body : lines),
    title: titled,
    dateline: opening?.trace,
    sentences: sentences.map((each) => (each === titled || each.locator === titled?.locator ? titled : each)),
    furniture: lines.flatMap(listFurniture),
  };
}

/** A sentence of which something is left to read. */
function readSentence(line: Line, sentence: LineSentence, masked: string, role: ReadSentence["role"]): ReadSentence[] {
  const { locator, index, start, end } = sentence;
  const kept = masked.slice(start, end);
  if (!/[\p{L}\p{N}]/u.test(kept)) return [];
  const read = restore(sentence.text, kept);
  return [{ locator, paragraph: line.paragraph.number, index, text: sentence.text, read, role }];
}

/** The article's own apostrophes and blanks where nothing was blanked; line breaks become blanks, for a sentence goes on over them. */
function restore(text: string, masked: string): string {
  return Array.from({ length: text.length }, (_, i) => (masked[i] === " " && text[i]?.trim() ? " " : (text[i] ?? " ")))
    .join("")
    .replace(/\n/g, " ");
}

function findOpening(body: readonly Line[]): { line: Line; length: number; trace: Trace } | undefined {
  for (const line of body.slice(0, 4)) {
    const dateline = readDateline(maskLine(line));
    const [sentence] = line.sentences.filter(({ end }) => end > (dateline?.length ?? 0));
    if (!dateline || !sentence) continue;
    const words = line.paragraph.text.slice(line.start, line.start + dateline.length).trim();
    const from = words.indexOf(dateline.words.slice(0, 2));
    const trace = { locator: sentence.locator, words: words.slice(Math.max(0, from)), rule: "dateline" };
    return { line, length: dateline.length, trace };
  }
  return undefined;
}

/** heading: a line of its own that is short and ends without a stop. Three of them in a row are a list. */
function roleOf(lines: readonly Line[], i: number): ReadSentence["role"] {
  const line = lines[i];
  if (!line || !looksLikeHeading(line)) return "body";
  const above = lines[i - 1];
  if (above && isProse(above) && /:\s*$/.test(maskLine(above))) return "body";
  const isPastFirst = lines.slice(0, i).some(isProse);
  const neighbours = [lines[i - 2], lines[i - 1], line, lines[i + 1], lines[i + 2]].map((each) =>
    Boolean(each && looksLikeHeading(each)),
  );
  const isListed = [0, 1, 2].some((from) => neighbours.slice(from, from + 3).every(Boolean));
  return isPastFirst && isListed && lines.slice(i).some(isProse) ? "body" : "heading";
}

function looksLikeHeading(line: Line): boolean {
  const text = maskLine(line).trim();
  if (/^(?:[-•*–—◦▪]\s|\p{Ll}(?!\p{Ll}?\p{Lu}))|@\w/u.test(text) || text.length > 200 || line.sentences.length > 2)
    return false;
  if (isQuestion(text)) return line.isAlone && countWords(text) <= 20 && line.sentences.length <= 2;
  return !/[.…;:,]["”'»)\]\s]*$/.test(text) && countWords(text) <= 25;
}

/** The first heading above the running text that is no masthead, one of four words or more if there is one. */
function findTitle(lines: readonly Line[], sentences: readonly ReadSentence[]): ReadSentence | undefined {
  const first = lines.findIndex(isProse);
  const headings = lines
    .slice(0, Math.max(0, first))
    .filter((line) => looksLikeHeading(line) && countWords(maskLine(line)) >= 2 && !isBracketed(maskLine(line)));
  const above = headings.filter((line) => !isMasthead(maskLine(line)));
  const line = above.find((each) => countWords(maskLine(each)) >= 4) ?? above[0] ?? headings[0];
  if (!line) return undefined;
  const own = sentences.filter(({ locator }) => line.sentences.some((each) => each.locator === locator));
  return own.reduce<ReadSentence | undefined>(
    (best, each) => (!best || each.text.length > best.text.length ? each : best),
    undefined,
  );
}

/** "(Précision au cinquième paragraphe)": a note on the article. */
function isBracketed(text: string): boolean {
  return /^[([].*[)\]]$/u.test(text.trim());
}

/** The name of a house alone: "State Administration for Market Regulation", "24/7 Space News", "KOREA FAIR TRADE COMMISSION". */
function isMasthead(text: string): boolean {
  const words = text.trim().split(/\s+/);
  const isName = words.every((word) => SMALL.test(word) || /^[\p{Lu}\p{N}&]/u.test(word));
  return isName && words.length <= 10 && HOUSE.test(text.trim()) && !words.some((word) => VERB.test(word));
}

const SMALL = /^(?:of|for|and|the|on|in|de|du|des|la|le|les|et|à|pour|aux?|sur|en)$|^[dl]'\p{Lu}/u;
/** What makes a headline in capitals of a name: "Huawei Sues Commerce Department". */
const VERB =
  /^(?:(?!United$)\p{L}{2,}ed|sues|faces|hits|bans|fines|orders|blocks|asks|tells|takes|gets|seeks|probes|summons|joins|opens|launches|urges|warns|leaves|quits|wins|loses|says|calls|cuts|adds|puts|sets|lifts|drops|backs|beats|meets|told|sued|won|lost)$/iu;

const INSTITUTION =
  "Commission(?:er)?|Administration|Authority|Autorité|Ministry|Ministère|Department|Département|Office|Agency|Agence|Council|Conseil|Bureau|Committee|Comité|Bank|Banque|Board|Government|Gouvernement|Parliament|Parlement|Court|Cour";
const PRESS =
  "News|Newswire|Journal|Times|Post|Herald|Daily|Gazette|Review|Tribune|Magazine|Press|Actualités|Press Release";

/** An institution's name ends with what it is, or goes on with what it is for; a newspaper's ends with its sort. */
const HOUSE = new RegExp(
  `(?:^|\\s)(?:${INSTITUTION})(?:\\s(?:of|for|on|de|du|des|pour|d'|de la)(?:\\s|(?<='))\\S.*)?$|(?:^|\\s)(?:${PRESS})$`,
  "iu",
);

function takeTitle(title: string, sentences: readonly ReadSentence[]): ReadSentence {
  const wanted = fold(title);
  const own = sentences.find(({ text }) => fold(text) === wanted);
  if (own) return { ...own, role: "heading" };
  const text = normalizeArticle(title).replace(/\s+/g, " ").trim();
  return { locator: "p0s1", paragraph: 0, index: 1, text, read: text, role: "heading" };
}

function fold(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[’ʼ]/g, "'")
    .replace(/[\s\u00a0\u202f]+/g, " ")
    .trim()
    .toLowerCase();
}

function detectLanguage(lines: readonly Line[]): Language {
  const text = lines.map(maskLine).join("\n").slice(0, 20_000);
  const code = franc(text, { only: ["fra", "eng"], minLength: 20 });
  if (code !== "und") return code === "eng" ? "en" : "fr";
  return /(?<![\p{L}'])(?:the|of|and|is|to|in)(?![\p{L}])/iu.test(text) ? "en" : "fr";
}

/** Furniture of a line: pieces of one kind that touch are one. Its locator is that of the sentence it begins in. */
function listFurniture(line: Line): Furniture[] {
  const merged: { start: number; end: number; kind: Furniture["kind"] }[] = [];
  for (const piece of [...line.pieces].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last && piece.end <= last.end) continue;
    if (last?.kind === piece.kind && line.text.slice(last.end, piece.start).trim() === "") last.end = piece.end;
    else merged.push({ ...piece });
  }
  return merged.flatMap(({ start, end, kind }) => {
    const words = line.paragraph.text.slice(line.start + start, line.start + end).trim();
    const sentence = line.sentences.find((each) => each.end > start) ?? line.sentences[0];
    return words === "" || !sentence ? [] : [{ locator: sentence.locator, words, kind }];
  });
}
