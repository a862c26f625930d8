/** A sentence of an article and where it stands. */
export interface Sentence {
  /** `p3s2`: the second sentence of the third paragraph. */
  readonly locator: string;
  /** As the article has it. */
  readonly text: string;
}

/** A block between blank lines, counted from 1, headings, captions and page furniture included. */
export interface Paragraph {
  readonly number: number;
  readonly text: string;
  readonly sentences: readonly Sentence[];
}

/** The text in NFC, with LF and without BOM: what locators and offsets are counted in. */
export function normalizeArticle(text: string): string {
  return text
    .replace(/^\uFEFF+/, "")
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, "\n")
    .normalize("NFC");
}

/**
 * The paragraphs of an article and their sentences, both counted from 1, and every character that is no blank in one of them.
 *
 * Published locators rest on this, so it knows no language and asks no library whose rules change with the browser. A sentence ends:
 * - after . ! ? … and the marks that close with it, unless a small letter follows, or the stop is that of an abbreviation or of initials;
 * - at a line break, unless the text goes on there: hard-wrapped lines, or a next line in small letters after a line without a stop.
 *
 * A quotation or bracket that a sentence opens after its first word stays whole with that sentence, if it is closed in the paragraph within
 * 400 characters; one that begins a sentence is cut into its own sentences.
 */
export function splitArticle(text: string): Paragraph[] {
  const blocks = normalizeArticle(text)
    .split(BLANK_LINES)
    .map((block) => block.trim())
    .filter((block) => !BLANK.test(block));
  const width = findWrapWidth(blocks);
  return blocks.map((block, i) => ({
    number: i + 1,
    text: block,
    sentences: cutSentences(block, width).map((sentence, j) => ({ locator: `p${i + 1}s${j + 1}`, text: sentence })),
  }));
}

function cutSentences(block: string, width: number): string[] {
  const lineEnds = findLineEnds(block, width);
  const enclosures = findEnclosures(block);
  const cuts: number[] = [];
  const open: Enclosure[] = [];
  let firstWord = findWord(block, 0);
  let [nextLine, nextEnclosure] = [0, 0];

  const cut = (at: number) => {
    // Dashes and stars between sentences are no sentence: they go with the next.
    if (firstWord >= at) return;
    cuts.push(at);
    firstWord = findWord(block, at);
  };
  const cutLines = (upTo: number) => {
    for (let end = lineEnds[nextLine]; end !== undefined && end <= upTo; end = lineEnds[++nextLine]) cut(end);
  };

  for (const { 0: mark, index } of block.matchAll(STOPS)) {
    cutLines(index);
    const end = skipClosers(block, index + mark.length, enclosures.openings);
    for (let next = enclosures.list[nextEnclosure]; next && next.open < end; next = enclosures.list[++nextEnclosure])
      open.push(next);
    for (let i = open.length - 1; i >= 0; i--) if ((open[i]?.close ?? 0) < end) open.splice(i, 1);
    const isHeld = open.some((each) => each.open > firstWord);
    if (!isHeld && endsSentence(block, { from: index, mark, end, firstWord })) cut(end);
  }
  cutLines(block.length);
  // What stands after the last word goes with it.
  if (firstWord >= block.length) cuts.pop();
  return [...cuts, block.length].map((end, i) => block.slice(cuts[i - 1] ?? 0, end).trim());
}

/** Whether a sentence ends at a stop. */
function endsSentence(block: string, { from, mark, end, firstWord }: Stop): boolean {
  const rest = block.slice(end, end + 80);
  const next = rest.trimStart();
  if (next === "") return true;
  if (/^[.!?…,;:)\]»”%]/.test(next)) return false;
  const first = next.replace(OPENING_MARKS, "");
  // "iQiyi" and "eBay" begin sentences, too.
  if (/^\p{Ll}/u.test(first) && !/^\p{Ll}{1,2}\p{Lu}/u.test(first)) return false;

  const before = block.slice(Math.max(0, from - 40), from);
  const isGlued = next === rest && !WIDE_STOP.test(mark);
  if (isGlued && !(/\p{Ll}{2}["”»)]?$/u.test(before) && opensSentence(next))) return false;
  if (/^[[(](?:…|\.{3})[\])]/.test(block.slice(from - 1, end))) return false;
  if (/[!?]/.test(mark)) {
    if (/\byahoo$/i.test(before)) return opensSentence(next);
    return !(end > from + mark.length && SPEAKER.test(next));
  }
  return mark !== "." || !isAbbreviation(before, next, from - firstWord);
}

/** Whether the full stop after `before` is that of an abbreviation that `next` goes on from; `length` is how much of the sentence stands before it. */
function isAbbreviation(before: string, next: string, length: number): boolean {
  const token = (/[\p{L}\p{N}&.°º-]+$/u.exec(before)?.[0] ?? "").replace(/^[.&-]+/, "");
  if (token === "") return false;
  const lower = token.toLowerCase();
  const previous = before.slice(0, before.length - token.length).trimEnd();
  // "1. The firms shall", "IV. Les données": the number of an item.
  if (length === token.length && /^(?:\d{1,2}|[a-z]|[IVX]+)$/.test(token)) return true;
  if (TITLES.has(token)) return !(token === "M" && /\d$/.test(previous));
  if (GOES_ON.has(lower) || (lower === "ex" && /\bp\.$/.test(previous))) return true;
  if (BEFORE_NUMBER.has(lower)) return /^(?:\d|[A-Z](?:\.|\d)|(?:[IVX]{2,}|[VX])\b)/.test(next);
  if (MONTHS_AND_DAYS.has(lower)) return DAY_NUMBER.test(next);
  if (lower === "a.m" || lower === "p.m") return ZONES.test(next);
  if (BEFORE_NAME.has(lower) || /^(?:\p{L}\.)+\p{L}$/u.test(token)) return !opensSentence(next);
  // "Series B. The firm", "l'accusé, Paul C. Elle": a lettered thing, or a name cut short.
  if (/^\p{Lu}$/u.test(token)) return !((LABELS.test(previous) && opensSentence(next)) || PRONOUNS.test(next));
  // "Schrems v. Facebook", but not "à 17 h." or "100 km/h."
  const isLetter = /^[b-xz]$/.test(token) && !/[\d/]$/.test(previous);
  return isLetter || /^\p{Lu}[.-]+(?:\p{Lu}[.-]*)*$/u.test(token);
}

function opensSentence(next: string): boolean {
  if (/^["“«]/.test(next)) return true;
  const word = /^(\p{L}+)(?:[\s,]|(['’]))/u.exec(next);
  if (/^(?:Mr|Mrs|Ms|Mme|MM|M|Dr)\.? /.test(next)) return true;
  return word !== null && (word[2] === undefined ? OPENERS : ELIDED).has(word[1] ?? "");
}

/** Offset after the quotation marks, brackets and note numbers that close with a stop. */
function skipClosers(block: string, stop: number, openings: ReadonlySet<number>): number {
  let at = stop;
  for (;;) {
    CLOSER.lastIndex = at;
    const closer = CLOSER.exec(block);
    if (!closer || openings.has(CLOSER.lastIndex - 1)) return at;
    at = CLOSER.lastIndex;
  }
}

/** Quotations and brackets that are closed within reach, by where they open; and the offsets of all marks that open. */
function findEnclosures(block: string): { list: Enclosure[]; openings: Set<number> } {
  const list: Enclosure[] = [];
  const openings = new Set<number>();
  const waiting: Record<string, number[]> = { "»": [], "”": [], ")": [], '"': [] };
  for (const { 0: mark, index } of block.matchAll(/[«»“”()"]/g)) {
    const closing = CLOSING_OF[mark] ?? mark;
    const opened = (waiting[closing] ??= []);
    if (mark === '"' ? isOpening(block, index, opened.length > 0) : closing !== mark) {
      if (mark === '"') opened.length = 0;
      opened.push(index);
      openings.add(index);
    } else {
      const open = opened.pop();
      if (open !== undefined && index - open <= LONGEST_ENCLOSURE) list.push({ open, close: index });
    }
  }
  return { list: list.sort((a, b) => a.open - b.open), openings };
}

/** A straight quotation mark opens if it clings to the word after it only; where both readings hold, if none is open. */
function isOpening(block: string, at: number, isOpen: boolean): boolean {
  const clingsBefore = /[^\s([«“—–-]/u.test(block.charAt(at - 1));
  const clingsAfter = /[^\s.,;:!?)\]»”]/u.test(block.charAt(at + 1));
  return clingsBefore === clingsAfter ? !isOpen && at + 1 < block.length : clingsAfter;
}

/** Offsets of the line breaks that end a sentence. */
function findLineEnds(block: string, width: number): number[] {
  const ends: number[] = [];
  let at = 0;
  const lines = block.split("\n");
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    if (next === undefined) break;
    at += line.length + 1;
    if (!goesOn(line.trim(), next.trim(), width)) ends.push(at - 1);
  }
  return ends;
}

function goesOn(line: string, next: string, width: number): boolean {
  if (isWrapped(line, next, width)) return true;
  if (/[.!?…]["”’'»)\]\s]*$/.test(line) || isLineOfItsOwn(next)) return false;
  return /^(?:\p{Ll}(?!\p{Lu})|[,;)»”])/u.test(next) || (line.endsWith(",") && /^[\p{L}\p{N}]/u.test(next));
}

/** "information fournie par Reuters 21/07/2022 à 10:43", "par Lin Hua et Jo Roy": it may begin small, and yet goes on from no headline. */
function isLineOfItsOwn(line: string): boolean {
  if (line.length > 120) return false;
  return (
    /\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|\d{1,2}(?::|\s?h\s?)\d{2}\s*$/.test(line) ||
    /^(?:information fournie|publié|mis à jour|modifié le|posted|updated|published|reporting by|reportage d)/.test(
      line,
    ) ||
    /^(?:par|by)(?:\s(?:\p{Lu}[\p{L}.'’-]*,?|et|and|&)){2,}$/u.test(line)
  );
}

/**
 * The width that the lines of hard-wrapped blocks were broken at, or 0 if the text is not wrapped: nearly every line is as long as it could
 * be, the next word having had no room, and lines break in the middle of sentences.
 */
function findWrapWidth(blocks: readonly string[]): number {
  let width = 0;
  for (const block of blocks) {
    const lines = block.split("\n").map((line) => line.trim());
    if (lines.length < 3) continue;
    const longest = lines.reduce((most, line) => Math.max(most, line.length), 0);
    if (longest < 40 || longest > 160) continue;
    const pairs = lines.slice(1).map((next, i) => [lines[i] ?? "", next] as const);
    const full = pairs.filter(([line, next]) => isWrapped(line, next, longest));
    const broken = pairs.filter(([line, next]) => /[\p{L}\p{N},]$/u.test(line) && /^\p{Ll}/u.test(next));
    if (full.length >= pairs.length * 0.75 && broken.length >= pairs.length * 0.3) width = Math.max(width, longest);
  }
  return width;
}

function isWrapped(line: string, next: string, width: number): boolean {
  const word = next.search(/\s/);
  return line.length <= width && line.length + 1 + (word < 0 ? next.length : word) > width;
}

/** Offset of the first letter or digit from `from` on. */
function findWord(block: string, from: number): number {
  WORD.lastIndex = from;
  return WORD.test(block) ? WORD.lastIndex - 1 : block.length;
}

interface Enclosure {
  readonly open: number;
  readonly close: number;
}

/** A full stop or the like: where it stands, where the marks that close with it end, and where the first word of its sentence begins. */
interface Stop {
  readonly from: number;
  readonly mark: string;
  readonly end: number;
  readonly firstWord: number;
}

const LONGEST_ENCLOSURE = 400;
const CLOSING_OF: Readonly<Record<string, string>> = { "«": "»", "“": "”", "(": ")" };
const BLANK_LINES = /\n[\s\u200B-\u200D\u2060\u00AD]*\n/;
const BLANK = /^[\s\u200B-\u200D\u2060\u00AD]*$/;
const WORD = /[\p{L}\p{N}]/gu;
const STOPS = /[.!?…‽]+|[。！？｡]+/g;
const WIDE_STOP = /[。！？｡]/;
const CLOSER = /(?:[^\S\n]*»|["”’'›)\]」』]|\[\d{1,3}\]|[¹²³⁴-⁹])/y;
const OPENING_MARKS = /^[\s«“"‘'‹([—–•·*-]+/;

/** "Wang asked" after '"Why now?"': the sentence goes on. */
const SPEAKER =
  /^(?:\p{Lu}[\p{L}'’-]*\s){1,3}(?:said|says|asked|asks|added|wrote|told|demande|a demandé|a lancé|a dit)(?=[\s,.;:])/u;
/** Words that begin a sentence and are nobody's surname. */
const PRONOUNS = /^(?:Il|Elle|Ils|Elles|Nous|Vous|Cette|Ces|Les|The|They|This|These|But|Mais|Selon|Dans)\s/;
const DAY_NUMBER = /^(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? )?\d/i;
const LABELS =
  /\b(?:plan|série|series|type|catégorie|category|classe|class|groupe|group|annexe|annex|option|phase|round|section|grade|part|partie)$/iu;
const ZONES =
  /^(?:[A-Z]{2,4}\b|Beijing|Hong Kong|Eastern|Pacific|London|Brussels|Singapore|Shanghai|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|on\b)/;

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));
/** A name follows. */
const TITLES = setOf(
  "M MM Mme Mmes Mlle Mlles Mgr Me Dr Drs Pr Prof Mr Mrs Ms Messrs St Ste Sen Rep Gov Gen Lt Col Capt Cmdr Adm Sgt Maj Rev Hon Pres Supt Amb",
);
const GOES_ON = setOf("vs cf env approx i.e e.g c.-à-d c.à.d resp incl viz av ed éd");
const BEFORE_NUMBER = setOf("no nos n° nº art arts p pp fig vol chap al tél tel réf ref sec");
const MONTHS_AND_DAYS = setOf(
  "jan feb mar apr jun jul aug sep sept oct nov dec janv févr fév avr juil déc tues wed thurs fri",
);
/** They end a sentence only before a word that often begins one. */
const BEFORE_NAME = setOf("inc ltd co corp plc llc cie bros jr sr dept univ assn ph.d bhd pte pty");
const OPENERS = setOf(
  "The A An In On At It Its He She They We You I But And Or So Yet That This These Those There Then Last Next While When Where As After Before However If For From By To With Without Under Since Some Many Most Both Such Other Another Now Today Meanwhile Earlier Later Still Although Though Because Despite During Among According Neither Not No What Which Who Why How His Her Their Our Asked " +
    "Le La Les Un Une Des Du De Il Elle Ils Elles On Nous Vous Je Ce Cet Cette Ces Cela En Au Aux À Dans Par Pour Sur Sous Selon Mais Et Ou Or Donc Car Ni Depuis Après Avant Pendant Puis Alors Lors Quant Quand Si Son Sa Ses Leur Leurs Notre Nos Tout Toute Tous Toutes Chaque Certains Certaines Plusieurs Aucun Aucune Autre Aussi Ainsi Cependant Toutefois Pourtant Enfin Ensuite Outre Malgré Face Parmi Entre Contre Sans Avec Chez Vers Y Comme Interrogé Interrogée Voilà Voici Reste Pas Ne Que Qui Quoi Comment Pourquoi",
);
const ELIDED = setOf("L D C S N J M T Qu Aujourd It He She They That There I We Jusqu Lorsqu Puisqu");
