import { LANGUAGES, type Language } from "../schemas/languages.ts";
import type { FacetTable } from "./facets.ts";
import { Lexicon, type LexiconData } from "./lexicon.ts";
import type { StoredCard } from "./page.ts";
import { insertPages, type PageLengths } from "./page-list.ts";
import { Postbook, type Pagefind } from "./postings.ts";
import { readSimplified } from "./simplified.ts";

/** What we use of Pagefind's script. */
interface PagefindScript {
  createInstance(options: object): Pagefind;
}

/** What `entry.json` holds. */
export interface Manifest {
  /** The folder of names, facets and texts. */
  readonly folder: string;
  readonly pages: Readonly<Record<Language, PageLengths>>;
}

/** How many cards are remembered. */
const KEPT = 400;

/** Fetches what search needs, each when it is first asked for, and anew after it has failed. */
export class Sources {
  readonly #bundle: string;
  #attempt = 0;
  /** Whether a part of an index could not be fetched since the last `forget`. */
  #lost = false;
  #manifest: Promise<Manifest> | undefined;
  #names: Promise<LexiconData> | undefined;
  #lexicon: Promise<Lexicon> | undefined;
  #chineseLexicon: Promise<Lexicon> | undefined;
  #facets: Promise<FacetTable> | undefined;
  #script: Promise<PagefindScript> | undefined;
  readonly #books = new Map<Language, Promise<Postbook>>();
  readonly #ready = new Set<Language>();
  readonly #cards = new Map<string, Promise<StoredCard>>();

  /** `bundle` is the path of the folder that `writeSearch` wrote, with a closing slash. */
  constructor(bundle: string) {
    this.#bundle = bundle;
    const fetchAnything = globalThis.fetch.bind(globalThis);
    globalThis.fetch = async (...request) => {
      const attempt = this.#attempt;
      try {
        const response = await fetchAnything(...request);
        if (response.ok) return await this.#complete(response);
        throw new Error(`${response.url}: ${String(response.status)}`);
      } catch (error) {
        // What belongs to an attempt that was given up does not spoil the next.
        if (attempt === this.#attempt && INDEX.test(readAddress(request[0]))) this.#lost = true;
        throw error;
      }
    };
  }

  /** The names, for a query with or without Chinese characters. */
  lexicon(chinese: boolean): Promise<Lexicon> {
    const data = (this.#names ??= this.#data<LexiconData>("lexicon.json"));
    if (!chinese) return (this.#lexicon ??= data.then((names) => new Lexicon(names)));
    return (this.#chineseLexicon ??= Promise.all([data, this.#data<string>("simplified.json")]).then(
      ([names, characters]) => new Lexicon(names, readSimplified(characters)),
    ));
  }

  facets(): Promise<FacetTable> {
    return (this.#facets ??= this.#data<FacetTable>("facets.json"));
  }

  /** The index of one language. They are loaded one after the other: two that begin together would each set Pagefind's WebAssembly up. */
  book(language: Language): Promise<Postbook> {
    const known = this.#books.get(language);
    if (known) return known;
    const before = [...this.#books.values()].at(-1);
    const book = (async () => {
      await before;
      return this.#loadBook(language);
    })();
    this.#books.set(language, book);
    return book;
  }

  /** Whether the index of a language is ready. */
  has(language: Language): boolean {
    return this.#ready.has(language);
  }

  /** The text of a page. */
  card(page: number, language: Language): Promise<StoredCard> {
    const path = `${language}/${String(page)}.json`;
    const known = this.#cards.get(path);
    if (known) return known;
    const card = this.#data<StoredCard>(path);
    this.#cards.set(path, card);
    if (this.#cards.size > KEPT) this.#cards.delete([...this.#cards.keys()][0] ?? "");
    return card;
  }

  /** Throws when a part of an index could not be fetched: Pagefind says nothing, and takes it for empty. */
  check(): void {
    if (this.#lost) throw new Error("A part of the index could not be fetched.");
  }

  /** Whatever failed, or rests on what failed, is asked for again. */
  forget(): void {
    this.#attempt++;
    this.#lost = false;
    this.#manifest = this.#names = this.#lexicon = this.#chineseLexicon = this.#facets = this.#script = undefined;
    this.#books.clear();
    this.#ready.clear();
    this.#cards.clear();
  }

  async #loadBook(language: Language): Promise<Postbook> {
    // A module that failed to load stays failed under its address.
    const again = this.#attempt > 0 ? `?${String(this.#attempt)}` : "";
    this.#script ??= import(/* @vite-ignore */ `${this.#bundle}pagefind.js${again}`) as Promise<PagefindScript>;
    const [script, { folder }] = await Promise.all([this.#script, this.#entry()]);
    const basePath = `${this.#bundle}${folder}/index/${language}/`;
    // Without its worker Pagefind is 12 kB lighter, and faster: a search takes a few milliseconds, and its answer need not be copied.
    const pagefind = script.createInstance({ basePath, noWorker: true, ranking: RANKING, metaCacheTag: folder });
    // Nothing is looked up, but Pagefind answers only when it is ready.
    await pagefind.search("");
    this.#ready.add(language);
    return new Postbook(pagefind);
  }

  async #data<T>(path: string): Promise<T> {
    const { folder } = await this.#entry();
    const response = await fetch(`${this.#bundle}${folder}/${path}`);
    return (await response.json()) as T;
  }

  #entry(): Promise<Manifest> {
    return (this.#manifest ??= fetch(`${this.#bundle}entry.json`, { cache: "no-store" }).then(
      (response) => response.json() as Promise<Manifest>,
    ));
  }

  /** The answer to what Pagefind fetches, the list of pages put in where it belongs. */
  async #complete(response: Response): Promise<Response> {
    const language = LANGUAGES.find((each) => response.url.includes(`/index/${each}/`));
    if (!language || !response.url.endsWith(".pf_meta") || !response.body) return response;
    const { pages } = await this.#entry();
    const unpacked = new Response(response.body.pipeThrough(new DecompressionStream("gzip")));
    return new Response(insertPages(new Uint8Array(await unpacked.arrayBuffer()), pages[language]));
  }
}

/** Long pages are not at a disadvantage as strong as Pagefind's own, and a second mention counts less. */
const RANKING = { pageLength: 0.5, termSaturation: 1, diacriticSimilarity: 0 };

/** The addresses of Pagefind's files. */
const INDEX = /\/[0-9a-f]{12}\/index\//;

function readAddress(request: RequestInfo | URL): string {
  return request instanceof Request ? request.url : String(request);
}
