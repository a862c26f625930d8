import type { Language } from "../schemas/languages.ts";
import { readAmounts } from "./amounts.ts";

/**
 * What counts as a word, on both sides of the search: in pages and names when the index is made, in the query and the excerpts in the
 * browser. Two words are the same when their keys are: small letters without accents, œ in two letters, singular, numbers without blanks,
 * Chinese in simplified characters and in pairs of neighbours.
 */
export interface Word {
  /** Letters and digits only, so that Pagefind keeps it as it is. */
  readonly key: string;
  /** Where it stands in the text: from the first code unit to the one after the last. */
  readonly start: number;
  readonly end: number;
  /** "de", "the": a word that nearly every page has. It is looked up when nothing else is asked for. */
  readonly common: boolean;
}

/** The words of a text. */
export interface Reading {
  /** One after the other, as they stand. */
  readonly words: readonly Word[];
  /** What else a part of the text may be asked for as: "anti-monopole" in one word, an amount as a number, the last character of a Chinese run. */
  readonly also: readonly Word[];
}

/** Simplified forms of the traditional characters that may be met. */
export type Simplified = ReadonlyMap<string, string>;

/** Reads a text in `language`, whose elisions, plurals and decimal signs it follows. */
export function readWords(text: string, language: Language, simplified: Simplified = new Map()): Reading {
  const words: Word[] = [];
  const also: Word[] = [];
  const add = (list: Word[], text: string, { start, end }: Place) => {
    // A character such as "½" has signs in it when it is folded.
    const key = text.replace(/[^\p{L}\p{N}]/gu, "");
    if (key) list.push({ key, start, end, common: COMMON[language].has(key) });
  };
  for (const chain of findChains(text)) {
    for (const piece of chain) {
      if (piece.sort === "han") readRun(piece, simplified, (key, place, last) => add(last ? also : words, key, place));
      else if (piece.sort === "number") add(words, numberKey(piece.text, language), piece);
      else add(words, stem(fold(piece.text), language), piece);
    }
    for (const { text: joined, start, end } of joinChain(chain)) {
      add(also, stem(fold(joined), language), { start, end });
    }
  }
  for (const { key, start, end } of readAmounts(text, language)) also.push({ key, start, end, common: false });
  return { words, also };
}

/** The text without case, accents, tones and ligatures: "Téngxùn" and "tengxun" are the same. */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[œæ]/g, (letter) => (letter === "œ" ? "oe" : "ae"));
}

/**
 * What two spellings of a name share: letters and digits alone, folded, traditional characters simplified. "Ant Group", "ant-group" and
 * "l’Ant Group" are the same name.
 */
export function keyOfName(name: string, simplified: Simplified = new Map()): string {
  return simplify(fold(name.trim().replace(ELIDED_START, "")), simplified).replace(/[^\p{L}\p{N}]/gu, "");
}

export function isChinese(text: string): boolean {
  return /^\p{Script=Han}+$/u.test(text);
}

/** Every run of Chinese characters in a text. */
export function findChinese(text: string): string[] {
  return text.match(/\p{Script=Han}+/gu) ?? [];
}

/** The text with its traditional characters simplified, as far as they are known. */
export function simplify(text: string, simplified: Simplified): string {
  return text.replace(/\p{Script=Han}/gu, (character) => simplified.get(character) ?? character);
}

interface Place {
  readonly start: number;
  readonly end: number;
}

interface Piece extends Place {
  readonly text: string;
  readonly sort: "number" | "han" | "letters";
}

const APOSTROPHE = "['’ʼ＇]";
const ELISIONS = "(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu)";
const ELISION = new RegExp(`^${ELISIONS}$`, "u");
const ELIDED_START = new RegExp(`^${ELISIONS}${APOSTROPHE}(?=[\\p{L}\\p{N}])`, "iu");
const ONLY_APOSTROPHE = new RegExp(`^${APOSTROPHE}$`, "u");
/** A number with its blanks, points and commas; a run of Chinese characters; letters and digits. */
const PIECES =
  /(?<number>\d{1,3}(?:[\u00a0\u202f]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)+)|(?<han>\p{Script=Han}+)|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu;

/** The pieces of a text, those that hyphens join together. Elided articles and English possessives are left out, initials put together. */
function findChains(text: string): Piece[][] {
  const chains: Piece[][] = [];
  for (const match of text.matchAll(PIECES)) {
    const { number, han } = match.groups ?? {};
    const piece: Piece = {
      text: match[0],
      sort: number ? "number" : han ? "han" : "letters",
      start: match.index,
      end: match.index + match[0].length,
    };
    const chain = chains.at(-1);
    const last = chain?.at(-1);
    const between = last ? text.slice(last.end, piece.start) : " ";
    if (chain && last?.sort === "letters" && piece.sort === "number" && ONLY_APOSTROPHE.test(between)) {
      if (ELISION.test(last.text.toLowerCase())) {
        chain.splice(-1, 1, piece);
        continue;
      }
    }
    if (chain && last?.sort === "letters" && piece.sort === "letters") {
      if (ONLY_APOSTROPHE.test(between)) {
        if (ELISION.test(last.text.toLowerCase())) chain.splice(-1, 1, piece);
        // What a possessive was cut from stays as it is; anything else is one word: "aujourd’hui", "O’Brien".
        else if (!/^s$/i.test(piece.text)) chain.splice(-1, 1, merge(last, piece));
        continue;
      }
      if (/^[.&]$/.test(between) && isInitials(last.text) && isInitials(piece.text)) {
        chain.splice(-1, 1, merge(last, piece));
        continue;
      }
    }
    if (chain && last?.sort !== "han" && piece.sort !== "han" && /^[-‐‑–—]$/u.test(between)) chain.push(piece);
    else chains.push([piece]);
  }
  return chains;
}

function merge(a: Piece, b: Piece): Piece {
  return { text: a.text + b.text, sort: a.sort, start: a.start, end: b.end };
}

/** "U", "US" from "U.S.": capitals put together so far. */
function isInitials(text: string): boolean {
  return /^\p{Lu}{1,5}$/u.test(text);
}

/** The words of a hyphenated chain in one: all of it, and each neighbouring pair. Years joined by a dash are no word. */
function joinChain(chain: readonly Piece[]): Piece[] {
  if (chain.length < 2 || !chain.some(({ text }) => /\p{L}/u.test(text))) return [];
  const pairs = chain.slice(1).flatMap((piece, i) => {
    const before = chain[i];
    return before ? [merge(before, piece)] : [];
  });
  return chain.length === 2 ? pairs : [chain.reduce(merge), ...pairs];
}

function readRun(run: Piece, simplified: Simplified, add: (key: string, place: Place, last: boolean) => void) {
  const characters = Array.from(run.text);
  let start = run.start;
  characters.forEach((character, i) => {
    const next = characters[i + 1] ?? "";
    const end = start + character.length + next.length;
    // The last character begins no pair; it is kept for those who ask for it alone.
    add(simplify(character + next, simplified), { start, end }, next === "");
    start += character.length;
  });
}

/** The digits of a number, with "p" for its decimal sign: "8 026,5" is "8026p5" in French, "8,026.5" in English. */
function numberKey(text: string, language: Language): string {
  const bare = text.replace(/[\u00a0\u202f]/g, "");
  const plain = language === "en" ? bare.replace(/,(?=\d{3}(?!\d))/g, "") : bare;
  return plain.replace(/[.,]/g, "p");
}

/** A folded word in the singular, in the manner of Savoy's minimal stemmer for French and Harman's for English: plural endings only, because more would mix words up. */
function stem(word: string, language: Language): string {
  if (word.length < 4 || INVARIABLE[language].has(word) || !/^[a-z]+$/.test(word)) return word;
  return language === "fr" ? toFrenchSingular(word) : toEnglishSingular(word);
}

function toFrenchSingular(word: string): string {
  if (/eaux$/.test(word)) return word.slice(0, -1);
  if (/aux$/.test(word) && word.length > 4) return `${word.slice(0, -3)}al`;
  if (/(?:eu|ou)x$/.test(word)) return word.slice(0, -1);
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

function toEnglishSingular(word: string): string {
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  // "taxes" and "launches" lose what "tax" and "launch" never had; so that "caches" does not part from it, "cache" loses its e too.
  if (/(?:ss|zz|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  if (/(?:x|ch|sh)e$/.test(word)) return word.slice(0, -1);
  return /[^sui]s$/.test(word) ? word.slice(0, -1) : word;
}

const set = (words: string) => new Set(words.split(" "));

/** Words that end like a plural and are none, where the mistake would make them another word. */
const INVARIABLE: Record<Language, ReadonlySet<string>> = {
  fr: set(
    "mois fois mais nous vous tous fils cours pays temps corps acces succes proces progres congres avis bras paris repas discours recours secours " +
      "concours parcours sens univers vers virus campus consensus permis compris soumis promis admis francais chinois anglais japonais jamais " +
      "toujours moins plus puis depuis alors hors ailleurs apres tres pres sous sans dans chez deux dieux mieux vieux creux texas",
  ),
  en: set(
    "news series species always perhaps paris texas reuters means this these does goes business process address access analysis",
  ),
};

/** Articles, prepositions, pronouns and auxiliaries. */
const COMMON: Record<Language, ReadonlySet<string>> = {
  fr: set(
    "a au aux avec ce ces cet cette dans de des du elle elles en est et etait ete il ils la le les leur leurs lui mais ne nous on ont ou par pas pour " +
      "qu que qui sa se ses son sont sur un une y",
  ),
  en: set(
    "a an and are as at be been but by for from had has have he her his in is it its of on or she that the their they this to was were which who will with",
  ),
};
