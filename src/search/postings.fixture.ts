import type { Language } from "../schemas/languages.ts";
import type { Pagefind } from "./postings.ts";
import { linkKey, toTerm } from "./terms.ts";
import { readWords } from "./words.ts";

/** The terms of a page in their order, after a gap those that have no place. */
export type Terms = readonly string[];

/** The terms of a text about some entities, as the index has them. */
export function makePage(text: string, language: Language, links: readonly (string | number)[] = []): Terms {
  const { words, also } = readWords(text, language);
  const placed = words.filter(({ common }) => !common);
  const besides = [...words.filter(({ common }) => common), ...also].map(({ key }) => key);
  const about = links.map((link) => (typeof link === "number" ? linkKey(link) : link));
  return [...placed.map(({ key }) => toTerm(key)), "—", ...[...besides, ...about].map(toTerm)];
}

/** Pagefind over pages that are known by their terms: it finds what begins with a term, or neighbours in quotation marks; a page weighs by how often. */
export function imitatePagefind(pages: readonly Terms[]): { pagefind: Pagefind; asked: string[] } {
  const asked: string[] = [];
  const count = (terms: Terms, term: string) => {
    if (!term.startsWith('"')) return terms.filter((each) => each.startsWith(term)).length;
    const phrase = term.slice(1, -1).split(" ");
    return terms.filter((_, i) => phrase.every((each, j) => terms[i + j] === each)).length;
  };
  const search = (term: string) => {
    asked.push(term);
    const results = pages.map((terms, page) => ({ id: page.toString(36), score: count(terms, term) }));
    return Promise.resolve({ results: results.filter(({ score }) => score > 0) });
  };
  return { pagefind: { search }, asked };
}
