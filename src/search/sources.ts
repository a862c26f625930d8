import { LANGUAGES, type Language } from "../schemas/languages.ts";
import type { FacetTable } from "./facets.ts";
import { Lexicon, type LexiconData } from "./lexicon.ts";
import type { Card } from "./page.ts";
import { Postbook, type Pagefind } from "./postings.ts";

/** What we use of Pagefind's script. */
interface PagefindScript {
  createInstance(options: object): Pagefind;
}

/** How many cards may be on their way at once. */
const KEPT = 400;

/** Fetches what search needs, each when it is first asked for, and anew after it has failed. */
export class Sources {
  readonly #bundle: string;
  #attempt = 0;
  #folder: Promise<string> | undefined;
  #lexicon: Promise<Lexicon> | undefined;
  #facets: Promise<FacetTable> | undefined;
  #script: Promise<PagefindScript> | undefined;
  readonly #books = new Map<Language, Promise<Postbook>>();
  readonly #cards = new Map<string, Promise<Card>>();

  /** `bundle` is the path of the folder that `writeSearch` wrote, with a closing slash. */
  constructor(bundle: string) {
    this.#bundle = bundle;
  }

  lexicon(): Promise<Lexicon> {
    return (this.#lexicon ??= this.#data<LexiconData>("lexicon.json").then((data) => new Lexicon(data)));
  }

  facets(): Promise<FacetTable> {
    return (this.#facets ??= this.#data<FacetTable>("facets.json"));
  }

  /** The index of one language. */
  book(language: Language): Promise<Postbook> {
    const known = this.#books.get(language);
    if (known) return known;
    const book = this.#loadBook(language);
    this.#books.set(language, book);
    return book;
  }

  /** The text of a page. */
  card(page: number, language: Language): Promise<Card> {
    const path = `${language}/${String(page)}.json`;
    const known = this.#cards.get(path);
    if (known) return known;
    const card = this.#data<Card>(path);
    this.#cards.set(path, card);
    if (this.#cards.size > KEPT) this.#cards.delete([...this.#cards.keys()][0] ?? "");
    return card;
  }

  /** Fetches something small and throws if that fails: Pagefind takes an index that it cannot load for an empty one. */
  async reach(): Promise<void> {
    await this.#entry();
  }

  /** Whatever failed, or rests on what failed, is asked for again. */
  forget(): void {
    this.#attempt++;
    this.#folder = this.#lexicon = this.#facets = this.#script = undefined;
    this.#books.clear();
    this.#cards.clear();
  }

  async #loadBook(language: Language): Promise<Postbook> {
    // A module that failed to load stays failed under its address.
    const again = this.#attempt > 0 ? `?${String(this.#attempt)}` : "";
    this.#script ??= import(/* @vite-ignore */ `${this.#bundle}pagefind.js${again}`) as Promise<PagefindScript>;
    const script = await this.#script;
    const basePath = `${this.#bundle}${language}/`;
    // Without its worker Pagefind is 12 kB lighter, and faster: a search takes a few milliseconds, and its answer need not be copied.
    return new Postbook(script.createInstance({ basePath, noWorker: true, ranking: RANKING }));
  }

  async #data<T>(path: string): Promise<T> {
    const folder = await (this.#folder ??= this.#entry());
    const response = await fetch(`${this.#bundle}${folder}/${path}`);
    if (!response.ok) throw new Error(`${path}: ${String(response.status)}`);
    return (await response.json()) as T;
  }

  async #entry(): Promise<string> {
    const response = await fetch(`${this.#bundle}entry.json`, { cache: "no-store" });
    if (!response.ok) throw new Error(`entry.json: ${String(response.status)}`);
    return ((await response.json()) as { folder: string }).folder;
  }
}

/** Long pages are not at a disadvantage as strong as Pagefind's own, and a second mention counts less. */
const RANKING = { pageLength: 0.5, termSaturation: 1, diacriticSimilarity: 0 };

/** The other language. */
export function otherThan(language: Language): Language {
  return LANGUAGES.find((each) => each !== language) ?? language;
}
