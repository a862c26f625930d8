import { fold, isChinese, keyOf, readNames, splitWords } from "./words.ts";

/** What Pagefind keeps of a page, as far as we look at it. */
export interface Page {
  readonly url: string;
  /** The text of the page, blanks made single. */
  readonly content: string;
  /** `title`, `id` (`companies/alibaba`), `kind`, `date` as printed, `alias` (what aliases.ts made), `forms` (what prepare.ts added). */
  readonly meta: Readonly<Partial<Record<string, string>>>;
  /** Places in `content`, counted in words, at which Pagefind found something. */
  readonly locations: readonly number[];
}

/**
 * Whether every word of the query is really on a page that Pagefind found: there as it stands or as the beginning of a word, or there in
 * another form of the same word ("enquêtes" for "enquête"). Pagefind shortens an unknown word until something begins with it, and looks for
 * all that begins with the stem: "data" finds "date", "Meta" finds "mettre". `hasStem` tells whether the page has a word of the same stem.
 */
export function isOnPage(words: readonly string[], page: Page, hasStem: (word: string) => boolean): boolean {
  const tokens = page.content.split(/\s+/);
  const found = page.locations.map((location) => tokens[location] ?? "");
  const { title = "", alias = "", date = "", forms = "" } = page.meta;
  const pieces = new Set(
    [...found, ...[title, alias, date, forms].flatMap((text) => text.split(/\s+/))].flatMap(piecesOf),
  );
  return words.every((word) => {
    if (isChinese(word)) return [page.content, title, alias].some((text) => text.includes(word));
    const wanted = fold(word);
    const all = [...pieces];
    return (
      all.some((piece) => piece.startsWith(wanted)) ||
      (hasStem(word) && all.some((piece) => isInflection(piece, wanted)))
    );
  });
}

/** Kinds in the order in which pages of the same name stand. */
const KINDS = ["companies", "regulators", "people", "topics", "outlets", "events", "briefings"];
const ENTITIES = 5;

/**
 * Orders what Pagefind found: pages with the very title asked for, then those of which it is another name, entities before events and
 * events before briefings; then entities with a name that begins with it, the shortest name first; then the rest as Pagefind ranks it.
 */
export function rankPages<P extends Page>(query: string, pages: readonly P[]): P[] {
  const wanted = keyOf(query);
  return pages
    .map((page) => ({ page, ...placeOf(page, wanted) }))
    .sort((a, b) => a.group - b.group || a.kind - b.kind || a.length - b.length)
    .map(({ page }) => page);
}

/** A part of an excerpt; `hit` when it is what the reader looks for. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/**
 * The first passage of a page with most words of the query in it, `length` words long; its beginning when the query is its name, or only in
 * its names. What comes before the end of the title is left out, since the title stands above.
 */
export function excerptOf(query: string, words: readonly string[], page: Page, length = 34): Piece[] {
  const all = page.content.split(/\s+/);
  const places = new Set(page.locations);
  const skipped = countTitleWords(page, all);
  const tokens = all.slice(skipped);
  const hits = tokens.map((token, i) => words.filter((word) => matches(token, word, places.has(skipped + i))));
  const start = placeOf(page, keyOf(query)).group < 2 ? 0 : findRichest(hits, length);
  const end = Math.min(tokens.length, start + length);
  const pieces = tokens
    .slice(start, end)
    .flatMap((token, i) => [
      { text: i === 0 || /^[,.)]/.test(token) ? "" : " ", hit: false },
      ...splitHits(typeset(token), hits[start + i] ?? []),
    ]);
  return join([
    { text: start > 0 ? "… " : "", hit: false },
    ...pieces,
    { text: end < tokens.length ? " …" : "", hit: false },
  ]);
}

/** The text with the apostrophes that `prepareForIndex` straightened. */
export function typeset(text: string): string {
  return text.replace(/(\p{L})'(?=\p{L})/gu, "$1’");
}

/** Where a page stands among the results: smaller is earlier, and equal means as Pagefind has it. */
function placeOf({ meta }: Page, wanted: string): { group: number; kind: number; length: number } {
  const title = keyOf(meta["title"] ?? "");
  const names = [title, ...readNames(meta["alias"] ?? "").map(keyOf)];
  const place = KINDS.indexOf(meta["kind"] ?? "");
  const isEntity = place >= 0 && place < ENTITIES;
  if (names.includes(wanted)) {
    // Entities are equals among themselves.
    return { group: title === wanted ? 0 : 1, kind: isEntity ? 0 : place < 0 ? KINDS.length : place, length: 0 };
  }
  // A short Chinese name often stands within the long one.
  const near = names.filter((name) => (isChinese(wanted) ? name.includes(wanted) : name.startsWith(wanted)));
  if (isEntity && wanted.length > 1 && near.length > 0) {
    return { group: 2, kind: 0, length: Math.min(...near.map((name) => name.length)) };
  }
  return { group: 3, kind: 0, length: 0 };
}

/** The words that a reader may mean by what stands between two blanks: "l'enquête," is "enquête", "ByteDance" also "byte" and "dance". */
function piecesOf(token: string): string[] {
  const inCamel = token.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2");
  const whole = token.replace(/[^\p{L}\p{N}\p{M}]/gu, "");
  return [...splitWords(token), ...(inCamel === token ? [] : splitWords(inCamel)), whole].map(fold).filter(Boolean);
}

/** Whether a token has a word of the query; in another form only where Pagefind, which knows stems, has found something. */
function matches(token: string, word: string, found: boolean): boolean {
  if (isChinese(word)) return token.includes(word);
  const wanted = fold(word);
  return piecesOf(token).some((piece) => piece.startsWith(wanted) || (found && isInflection(piece, wanted)));
}

/** Whether two folded words differ at their end only: in the plural, or after five letters or more. Pagefind has compared their stems. */
function isInflection(a: string, b: string): boolean {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  if (shared >= 5) return true;
  return shared >= 3 && [a, b].every((word) => /^(?:|s|x|es)$/.test(word.slice(shared)));
}

/** How many words of a page's text come before the end of its title; none when the title is not near the beginning. */
function countTitleWords({ content, meta }: Page, tokens: readonly string[]): number {
  const title = (meta["title"] ?? "").replace(/\s+/g, " ");
  const place = title ? content.indexOf(title) : -1;
  if (place < 0 || place > 120) return 0;
  return Math.min(tokens.length - 1, content.slice(0, place + title.length).split(/\s+/).length);
}

/** Where the first `length` words begin that have the most different words of the query in them. A few words lead up to them. */
function findRichest(hits: readonly (readonly string[])[], length: number): number {
  const lead = 5;
  let best = { start: 0, count: 0 };
  hits.forEach((hit, place) => {
    if (hit.length === 0) return;
    const start = Math.max(0, place - lead);
    const count = new Set(hits.slice(start, start + length).flat()).size;
    if (count > best.count) best = { start, count };
  });
  return Math.min(best.start, Math.max(0, hits.length - length));
}

/** Marks the part of a token that was looked for: the word after its elided article, the characters within a Chinese run. */
function splitHits(token: string, words: readonly string[]): Piece[] {
  if (words.length === 0) return [{ text: token, hit: false }];
  const parts = token.match(/\p{Script=Han}+|[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]+/gu) ?? [];
  const pieces = parts.flatMap((part): Piece[] => {
    if (isChinese(part)) return words.filter(isChinese).reduce<Piece[]>(cutOut, [{ text: part, hit: false }]);
    return [{ text: part, hit: words.some((word) => !isChinese(word) && matches(part, word, true)) }];
  });
  return pieces.some(({ hit }) => hit) ? pieces : [{ text: token, hit: true }];
}

function cutOut(pieces: Piece[], word: string): Piece[] {
  return pieces.flatMap((piece) => {
    if (piece.hit) return [piece];
    const rest = piece.text.split(word).map((text): Piece => ({ text, hit: false }));
    return rest.flatMap((each, i) => (i > 0 ? [{ text: word, hit: true }, each] : [each]));
  });
}

/** Neighbours of one sort made one, empty ones dropped, apostrophes as they should be. */
function join(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last?.hit === piece.hit) joined[joined.length - 1] = { text: last.text + piece.text, hit: last.hit };
    else if (piece.text) joined.push(piece);
  }
  return joined;
}
