import type { Way } from "./query.ts";
import { toBeginning, toTerm } from "./terms.ts";

/** Pages by number, each with how well it answers. */
export type Postings = ReadonlyMap<number, number>;

/** What we use of Pagefind's API in the browser. */
export interface Pagefind {
  search(term: string): Promise<{ results: readonly { readonly id: string; readonly score: number }[] }>;
}

/** Asks Pagefind's index of one language for pages; what was asked before is remembered. */
export class Postbook {
  readonly #pagefind: Pagefind;
  readonly #known = new Map<string, Promise<Postings>>();

  constructor(pagefind: Pagefind) {
    this.#pagefind = pagefind;
  }

  /** The pages with these words, one after the other. */
  async find(way: Way): Promise<Postings> {
    const [first] = way;
    if (first === undefined) return NONE;
    if (way.length === 1) return this.#ask(toTerm(first));
    // In quotation marks Pagefind wants the words to be neighbours, and does not weigh pages.
    const phrase = await this.#ask(`"${way.map(toTerm).join(" ")}"`);
    if (phrase.size === 0) return NONE;
    const words = await Promise.all(way.map((key) => this.#ask(toTerm(key))));
    return new Map(
      [...phrase.keys()].map((page) => [page, words.reduce((sum, each) => sum + (each.get(page) ?? 0), 0)]),
    );
  }

  /** The pages with a word that begins so. */
  findBeginning(beginning: string): Promise<Postings> {
    return this.#ask(toBeginning(beginning));
  }

  #ask(term: string): Promise<Postings> {
    const known = this.#known.get(term);
    if (known) return known;
    const asked = this.#pagefind
      .search(term)
      .then(({ results }) => new Map(results.map(({ id, score }) => [parseInt(id, 36), score])));
    this.#known.set(term, asked);
    if (this.#known.size > REMEMBERED) this.#known.delete([...this.#known.keys()][0] ?? "");
    return asked;
  }
}

const NONE: Postings = new Map();
const REMEMBERED = 60;
