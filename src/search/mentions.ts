import type { Language } from "../schemas/languages.ts";
import type { LexiconData } from "./lexicon.ts";
import { readWords, type Simplified, type Word } from "./words.ts";

/** Finds the entities that a text names, by any form of their names: whichever of them a reader types, the same pages are found. */
export class Gazetteer {
  readonly #byFirst = new Map<string, { readonly keys: readonly string[]; readonly entity: number }[]>();

  constructor({ entries }: LexiconData, language: Language, simplified: Simplified) {
    for (const [entity, [fr, en, names]] of entries.entries()) {
      for (const name of [fr, en, ...names]) {
        const keys = rareKeys(readWords(name, language, simplified).words);
        const [first] = keys;
        // A share's code of digits alone is a number in a text.
        if (first === undefined || keys.every((key) => /^\d+$/.test(key))) continue;
        const known = this.#byFirst.get(first);
        if (known) known.push({ keys, entity });
        else this.#byFirst.set(first, [{ keys, entity }]);
      }
    }
  }

  /** The numbers of the entities that are named among the words of a passage. */
  find(words: readonly Word[]): number[] {
    const text = rareKeys(words);
    return text.flatMap((key, i) =>
      (this.#byFirst.get(key) ?? [])
        .filter(({ keys }) => keys.every((each, j) => text[i + j] === each))
        .map(({ entity }) => entity),
    );
  }
}

function rareKeys(words: readonly Word[]): string[] {
  return words.filter(({ common }) => !common).map(({ key }) => key);
}
