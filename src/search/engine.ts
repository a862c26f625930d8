import { excerptOf, isOnPage, rankPages, typeset, type Page, type Piece } from "./matching.ts";
import { isChinese, listPairs, splitWords } from "./words.ts";

/** What we use of Pagefind's API in the browser. */
export interface Pagefind {
  options(options: object): Promise<void>;
  /** Begins to fetch what every search needs. */
  init(): Promise<void>;
  search(term: string): Promise<{ results: readonly Found[] }>;
  destroy(): Promise<void>;
}

interface Found {
  readonly id: string;
  /** Fetches the page's text, a few kilobytes. */
  data(): Promise<Page>;
}

/** A result as it is shown. */
export interface Hit {
  /** `companies/alibaba` */
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly url: string;
  /** As printed; empty when the page has none. */
  readonly date: string;
  readonly excerpt: readonly Piece[];
}

export interface Answer {
  readonly count: number;
  /** The results from one place to another, first included, last not, in rank order. */
  list(from: number, to: number): Promise<Hit[]>;
}

/** For `pagefind.options`: what a page is called counts most, what is only there to name it (`id`, `kind`) does not count. */
export const RANKING = { metaWeights: { title: 6, alias: 4, forms: 1, date: 1, id: 0, kind: 0 } };

/** The longest query that is looked up, in characters; nobody types more, and programs may. */
const LONGEST_QUERY = 200;
const MOST_WORDS = 16;
/** Results whose text is always looked at. Of more, those beyond are taken on trust unless one of these proves to rest on another word. */
const LOOKED_AT = 100;

/** A query as text: well-formed, without control characters, blanks made single, at most LONGEST_QUERY characters. */
export function cleanQuery(text: string): string {
  const clean = text.replace(/[\p{C}\s]+/gu, " ").trim();
  return Array.from(clean).slice(0, LONGEST_QUERY).join("").trim();
}

/**
 * Looks a clean query up and keeps what really answers it. `reach` fetches something from the site and throws if that fails: Pagefind
 * says nothing when it cannot load its index, so "no result" is believed only when the site can be reached. Throws when search cannot be had.
 */
export async function lookUp(query: string, pagefind: Pagefind, reach: () => Promise<unknown>): Promise<Answer> {
  const words = [...new Set(splitWords(query))].slice(0, MOST_WORDS);
  const { results } = words.length > 0 ? await pagefind.search(termOf(words)) : { results: [] };
  if (results.length === 0) {
    if (words.length > 0) await reach();
    return { count: 0, list: () => Promise.resolve([]) };
  }

  const stems = await findStems(words, pagefind);
  const keep = async (some: readonly Found[]) => {
    const pages = await Promise.all(some.map((each) => each.data()));
    return pages.filter((page, i) => isOnPage(words, page, (word) => stems.get(word)?.has(some[i]?.id ?? "") ?? false));
  };
  const first = results.slice(0, LOOKED_AT);
  let pages = await keep(first);
  let rest = results.slice(LOOKED_AT);
  if (pages.length < first.length) {
    pages = [...pages, ...(await keep(rest))];
    rest = [];
  }
  const ranked = rankPages(query, pages);
  return {
    count: ranked.length + rest.length,
    list: async (from, to) => {
      const later = await keep(rest.slice(Math.max(0, from - ranked.length), Math.max(0, to - ranked.length)));
      return [...ranked.slice(from, to), ...later].map((page) => toHit(query, words, page));
    },
  };
}

/** Chinese is indexed by pairs of characters. */
function termOf(words: readonly string[]): string {
  return words.flatMap((word) => (isChinese(word) ? listPairs(word) : [word])).join(" ");
}

/** For each word the ids of the pages with a word of the same stem: a search in quotation marks does not shorten or lengthen. */
async function findStems(words: readonly string[], pagefind: Pagefind): Promise<Map<string, Set<string>>> {
  const stems = new Map<string, Set<string>>();
  for (const word of words.filter((each) => !isChinese(each))) {
    const { results } = await pagefind.search(`"${word}"`);
    stems.set(word, new Set(results.map(({ id }) => id)));
  }
  return stems;
}

function toHit(query: string, words: readonly string[], page: Page): Hit {
  const { id = "", kind = "", title = "", date = "" } = page.meta;
  return { id, kind, title: typeset(title), url: page.url, date, excerpt: excerptOf(query, words, page) };
}
