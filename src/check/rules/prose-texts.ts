import type { ContentFile } from "../../model/content-file.ts";
import type { SourceMark } from "../../model/mdx-body.ts";
import type { Path } from "../../model/references.ts";
import type { Briefing, Event } from "../../model/site.ts";
import { LANGUAGES, type Language } from "../../schemas/languages.ts";
import type { Bilingual } from "../../schemas/shared.ts";

/** A text that readers meet, in one language. */
export interface ProseText {
  readonly file: string;
  /** Where it stands in the file's data; ["body"] for what follows the frontmatter. */
  readonly path: Path;
  readonly language: Language;
  /** Its paragraphs and items of lists, in order. */
  readonly parts: readonly (readonly Segment[])[];
}

/** Words up to the marks that say where they are from, or to the end of their paragraph: one sentence as a rule, never part of one. */
export interface Segment {
  readonly text: ProseText;
  /** Without marks of Markdown and without tags. */
  readonly words: string;
  /** The marks that follow it. */
  readonly marks: readonly ProseMark[];
  /** Line of the file at which a character of `words` stands, for a body; undefined for a field, whose line its path gives. */
  lineOf(offset: number): number | undefined;
}

/** What a `<Source />` points at. */
export type ProseMark = Pick<SourceMark, "attribute" | "value">;

/** One text in the languages it exists in. */
export interface ProsePair {
  /** Names the text among those of its briefing, or among those of all events: "summary", "claims protest", "acme-fine title". */
  readonly key: string;
  readonly texts: readonly ProseText[];
}

type Places = ReadonlyMap<string, ContentFile>;

/** The texts of a briefing that readers meet, each in both languages where there is a translation. */
export function listBriefingProse({ file, data, body, translations }: Briefing, places: Places): ProsePair[] {
  const others = LANGUAGES.flatMap((language) => {
    const translation = translations[language];
    return translation ? [{ language, ...translation }] : [];
  });
  const pair = (key: string, path: Path, words: string, translate: (of: (typeof others)[number]) => Translated) => ({
    key,
    texts: [
      fieldText(file, path, data.language, words),
      ...others.flatMap((other) => {
        const [path, words] = translate(other);
        return words === undefined ? [] : [fieldText(other.file, path, other.language, words)];
      }),
    ],
  });
  return [
    pair("title", ["title"], data.title, (other) => [["title"], other.data.title]),
    pair("summary", ["summary"], data.summary, (other) => [["summary"], other.data.summary]),
    {
      key: "body",
      texts: [{ file, language: data.language, body }, ...others].map((text) =>
        bodyText(text.file, text.language, text.body, places.get(text.file)?.bodyLine ?? 1),
      ),
    },
    ...data.claims.map(({ id, text }, i) =>
      pair(`claims ${id}`, ["claims", i, "text"], text, (other) => [["claims", id], other.data.claims[id]]),
    ),
    ...data.figures.map(({ id, what }, i) =>
      pair(`figures ${id}`, ["figures", i, "what"], what, (other) => [["figures", id], other.data.figures[id]]),
    ),
    ...bilingualPair(file, ["publishedHow"], data.publishedHow),
    ...data.events.flatMap(({ note, amounts }, i) => [
      ...bilingualPair(file, ["events", i, "note"], note),
      ...amounts.flatMap(({ note }, j) => bilingualPair(file, ["events", i, "amounts", j, "note"], note)),
    ]),
  ];
}

/** Title and summary of an event, in both languages. */
export function listEventProse({ id, file, data }: Event): ProsePair[] {
  return (["title", "summary"] as const).flatMap((field) =>
    bilingualPair(file, [field], data[field], `${id} ${field}`),
  );
}

/** The segments of all parts of a text. */
export function segmentsOf({ parts }: ProseText): readonly Segment[] {
  return parts.flat();
}

/** What was found in the parts of two texts that say the same in two languages; in the texts whole where their parts are not as many. */
export function alignParts<T>(
  a: readonly (readonly T[])[],
  b: readonly (readonly T[])[],
): (readonly [readonly T[], readonly T[]])[] {
  return a.length === b.length ? a.map((part, i) => [part, b[i] ?? []]) : [[a.flat(), b.flat()]];
}

/**
 * What two versions of one passage say differently: where both name as many things, those of each that the other has not. Where one names more
 * than the other it may only have left something out, and nothing is known.
 */
export function findDisagreements<T>(
  a: readonly T[],
  b: readonly T[],
  isSame: (x: T, y: T) => boolean,
): (readonly [T, T])[] {
  if (a.length !== b.length) return [];
  const left = [...b];
  const odd = a.filter((x) => {
    const twin = left.findIndex((y) => isSame(x, y));
    if (twin >= 0) left.splice(twin, 1);
    return twin < 0;
  });
  return odd.flatMap((x, i) => (left[i] === undefined ? [] : [[x, left[i]] as const]));
}

type Translated = readonly [path: Path, words: string | undefined];

function bilingualPair(file: string, path: Path, words: Bilingual | undefined, key = path.join(" ")): ProsePair[] {
  if (!words) return [];
  const texts = LANGUAGES.map((language) => fieldText(file, [...path, language], language, words[language]));
  return [{ key, texts }];
}

function fieldText(file: string, path: Path, language: Language, words: string): ProseText {
  const parts: Segment[][] = [];
  const text = { file, path, language, parts };
  parts.push([{ text, words, marks: [], lineOf: () => undefined }]);
  return text;
}

function bodyText(file: string, language: Language, body: string, bodyLine: number): ProseText {
  const parts: Segment[][] = [];
  const text = { file, path: ["body"], language, parts };
  let start = 0;
  for (const block of body.split(BETWEEN_BLOCKS)) {
    const segments = block.trim() === "" ? [] : readBlock(text, body, start, start + block.length, bodyLine);
    if (segments.length > 0) parts.push(segments);
    start += block.length;
  }
  return text;
}

/** Before a paragraph, a heading or an item of a list. */
const BETWEEN_BLOCKS = /(?<=\n)(?=[ \t]*(?:\n|[-*+][ \t]|\d{1,3}[.)][ \t]|#{1,6}[ \t]))/;

function readBlock(text: ProseText, body: string, start: number, end: number, bodyLine: number): Segment[] {
  const block = body.slice(start, end);
  const segments: Segment[] = [];
  let from = 0;
  const add = (to: number, tags: string) => {
    const raw = block.slice(from, to);
    const first = start + from;
    if (raw.trim() === "" && segments.length === 0 && tags === "") return;
    const { words, offsetOf } = stripMarks(raw);
    segments.push({
      text,
      words,
      marks: readMarks(tags),
      lineOf: (offset) => bodyLine + countLines(body, first + offsetOf(offset)),
    });
  };
  for (const run of block.matchAll(SOURCES)) {
    add(run.index, run[0]);
    from = run.index + run[0].length;
  }
  if (block.slice(from).trim() !== "") add(block.length, "");
  return segments;
}

const SOURCES = /<Source\s[^>]*>(?:\s*<Source\s[^>]*>)*/g;

/** The attributes of tags, which the compiler has found to be plain texts in quotation marks. */
function readMarks(tags: string): ProseMark[] {
  return [...tags.matchAll(/\s([a-z]+)=(?:"([^"]*)"|'([^']*)')/g)].map(([, attribute = "", double, single]) => ({
    attribute,
    value: double ?? single ?? "",
  }));
}

function countLines(text: string, end: number): number {
  let lines = 0;
  for (let at = text.indexOf("\n"); at >= 0 && at < end; at = text.indexOf("\n", at + 1)) lines += 1;
  return lines;
}

/** The words without the signs of Markdown, and where in the source each character stands. */
function stripMarks(source: string): { words: string; offsetOf: (offset: number) => number } {
  if (!/[*_`[<{\\]/.test(source)) return { words: source, offsetOf: (offset) => offset };
  const cuts: (readonly [at: number, removed: number])[] = [];
  let removed = 0;
  const words = source.replace(MARKS, (mark: string, at: number) => {
    cuts.push([at - removed, removed + mark.length]);
    removed += mark.length;
    return "";
  });
  return { words, offsetOf: (offset) => offset + (cuts.findLast(([at]) => at <= offset)?.[1] ?? 0) };
}

/** Emphasis, code, the brackets and the address of a link, tags, expressions and comments, and the backslash before a sign. */
const MARKS =
  /\*+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])|`+|\]\([^)\s]*(?:\s"[^"]*")?\)|!?\[|\]|<\/?[A-Za-z][^<>]*>|\{[^{}]*\}|\\(?=[^\p{L}\p{N}\s])/gu;
