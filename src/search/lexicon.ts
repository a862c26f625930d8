import { distance } from "fastest-levenshtein";
import type { Kind } from "../schemas/kinds.ts";
import { LANGUAGES, type Language } from "../schemas/languages.ts";
import { isChinese, keyOfName, readWords, simplify, type Simplified } from "./words.ts";

/**
 * The names of an entity: its label in French, in English where that differs, all other forms; then the numbers of the entities that belong
 * with it, first those near it (owner, subsidiaries, offices), then those that are the same firm to a reader (a brand and its owner); none may be left out.
 */
export type NamedEntry = readonly [
  fr: string,
  en: string,
  names: readonly string[],
  near?: readonly number[],
  same?: readonly number[],
];

/** What `lexicon.json` holds. Entities have the first numbers of all pages, so an entity's number is its place in `entries`. */
export interface LexiconData {
  /** Each kind with the number of its first page. */
  readonly kinds: readonly (readonly [Kind, number])[];
  readonly entries: readonly NamedEntry[];
  /** The term base: id, the forms in French, English and Chinese, the label first, and the kind of event that it names, or "". */
  readonly terms: readonly (readonly [
    id: string,
    fr: readonly string[],
    en: readonly string[],
    zh: readonly string[],
    eventKind: string,
  ])[];
}

/** A term and its forms that a text in a language may have. */
export interface Term {
  readonly id: string;
  readonly forms: Readonly<Record<Language, readonly string[]>>;
  /** The kind of event that it names, or "". */
  readonly eventKind: string;
}

/** A name near the one that was typed. */
export interface Suggestion {
  readonly name: string;
  /** Letters that differ. */
  readonly steps: number;
}

/** What is known of a name. */
interface Known {
  readonly entities: number[];
  /** Where its words end in its key, counted in letters. */
  readonly ends: readonly number[];
}

function findEnds(name: string): number[] {
  let length = 0;
  return name.split(/[^\p{L}\p{M}\p{N}]+/u).map((word) => (length += keyOfName(word).length));
}

/** Looks names and terms up as readers write them. */
export class Lexicon {
  readonly simplified: Simplified;
  readonly #data: LexiconData;
  readonly #names = new Map<string, Known>();
  readonly #terms = new Map<string, Term>();

  /** `simplified` is needed for names in Chinese only. */
  constructor(data: LexiconData, simplified: Simplified = new Map()) {
    this.#data = data;
    this.simplified = simplified;
    for (const [number] of data.entries.entries()) {
      for (const name of this.namesOf(number)) {
        const key = keyOfName(name, this.simplified);
        const known = this.#names.get(key);
        if (!known) this.#names.set(key, { entities: [number], ends: findEnds(name) });
        else if (!known.entities.includes(number)) known.entities.push(number);
      }
    }
    for (const [id, fr, en, zh, eventKind] of data.terms) {
      const term = { id, eventKind, forms: { fr: [...fr, ...zh], en: [...en, ...zh] } };
      for (const language of LANGUAGES) {
        for (const form of term.forms[language]) {
          for (const key of this.#termKeys(form, [language])) this.#terms.set(key, term);
        }
      }
    }
  }

  /** How many pages are entities; their numbers are below this. */
  get size(): number {
    return this.#data.entries.length;
  }

  kindOf(number: number): Kind {
    return this.#data.kinds.findLast(([, first]) => first <= number)?.[0] ?? "briefings";
  }

  /** What an entity is called in lists. */
  label(number: number, language: Language): string {
    const [fr = "", en = ""] = this.#data.entries[number] ?? [];
    return language === "en" && en ? en : fr;
  }

  /** Every form of an entity's name. */
  namesOf(number: number): string[] {
    const [fr = "", en = "", names = []] = this.#data.entries[number] ?? [];
    return [fr, en, ...names].filter(Boolean);
  }

  relativesOf(number: number): { near: readonly number[]; same: readonly number[] } {
    const [, , , near = [], same = []] = this.#data.entries[number] ?? [];
    return { near, same };
  }

  /** The entities of that very name, in any script and however it is written. */
  findNamed(name: string): readonly number[] {
    const find = (form: string) => this.#names.get(keyOfName(form, this.simplified))?.entities;
    // "9988.HK", "HKEX: 9988"
    const code =
      /^(?:(?:hkex|sehk|hkg|hk|nyse|nasdaq|sse|szse)\s?[:：]\s?)?([a-z]+|\d+)(?:\.(?:hk|ss|sz|us|n|o))?$/i.exec(
        name,
      )?.[1];
    return find(name) ?? (code && code !== name ? find(code) : undefined) ?? [];
  }

  /**
   * The entities whose name begins with these words, or has them anywhere in Chinese (two characters or more); the nearest in length first.
   * `loose` also takes the beginning of a word, of three letters or more.
   */
  findPartlyNamed(name: string, loose: boolean): readonly number[] {
    const key = keyOfName(name, this.simplified);
    const chinese = isChinese(key);
    if (key.length < (chinese ? 2 : 3)) return [];
    const begins = ([each, { ends }]: [string, Known]) =>
      chinese ? each.includes(key) : each.startsWith(key) && (loose || ends.includes(key.length));
    const found = [...this.#names].filter(begins).sort(([a], [b]) => a.length - b.length);
    return [...new Set(found.flatMap(([, { entities }]) => entities))];
  }

  /** The entities whose name begins with these words, two or more of its own, whether or not they are written apart: "guojiahulianwang". */
  findBegun(words: string): readonly number[] {
    const key = keyOfName(words, this.simplified);
    const begun = [...this.#names].filter(([name, { ends }]) => name.startsWith(key) && ends.indexOf(key.length) > 0);
    return [...new Set(begun.flatMap(([, { entities }]) => entities))];
  }

  /** The term that a word or phrase is a form of, in any language, in the singular or the plural. */
  findTerm(words: string): Term | undefined {
    for (const key of this.#termKeys(words, LANGUAGES)) {
      const term = this.#terms.get(key);
      if (term) return term;
    }
    return undefined;
  }

  /** Up to three names and terms that differ from what was typed by a letter, or by two in a word of five and more; the nearest first. */
  suggest(typed: string, language: Language): Suggestion[] {
    const wanted = keyOfName(typed, this.simplified);
    const limit = wanted.length < 3 ? 0 : wanted.length < 5 ? 1 : 2;
    const found = new Map<string, Suggestion>();
    const consider = (name: string) => {
      const key = keyOfName(name, this.simplified);
      // A short name is reached from nearly anything by two letters.
      if (Math.abs(key.length - wanted.length) > limit || isChinese(key) || key.length < 3) return;
      const steps = distance(key, wanted);
      if (steps === 0 || steps > limit) return;
      const known = found.get(key);
      if (!known || steps < known.steps) found.set(key, { name, steps });
    };
    for (const [number] of this.#data.entries.entries()) for (const name of this.namesOf(number)) consider(name);
    for (const [, fr, en] of this.#data.terms)
      for (const form of language === "fr" ? [...fr, ...en] : [...en, ...fr]) consider(form);
    return [...found.values()].sort((a, b) => a.steps - b.steps).slice(0, 3);
  }

  #termKeys(form: string, languages: readonly Language[]): string[] {
    if (isChinese(form)) return [simplify(form, this.simplified)];
    const singulars = languages.map((language) =>
      readWords(form, language, this.simplified)
        .words.map(({ key }) => key)
        .join(""),
    );
    return [...new Set([keyOfName(form, this.simplified), ...singulars])];
  }
}
