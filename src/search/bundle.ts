import { readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { env } from "node:process";
import { gunzipSync, gzipSync } from "node:zlib";
import { decode, encode } from "cborg";
import * as pagefind from "pagefind";
import type { Language } from "../schemas/shared.ts";

import type { Card } from "./page.ts";
import { toTerm } from "./terms.ts";
import { readWords, type Simplified } from "./words.ts";

// How many places of words a file of the index holds; its own default makes the first answer heavy. Read by Pagefind's binary when it starts.
env["PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE"] ??= "6000";

/** A page for the index: its text, and the keys of what it is about, from terms.ts. */
export interface IndexedPage {
  readonly card: Card;
  readonly links: readonly string[];
}

/**
 * Writes Pagefind's index of the pages of one language into the folder `output`, a page's number in `pages` being its name there. The same
 * pages give the same bytes.
 *
 * Pagefind gets the keys of words (words.ts) instead of the text, so written that it finds what was asked for and nothing else (terms.ts). A dash, which is no word, stands between passages, so that no phrase runs on from one to the next.
 */
export async function writeBundle(
  output: string,
  pages: readonly IndexedPage[],
  language: Language,
  simplified: Simplified,
): Promise<void> {
  await rm(output, { recursive: true, force: true });
  const { index, errors } = await pagefind.createIndex();
  if (!index) throw new Error(errors.join("\n"));
  const counts: number[] = [];
  // One after the other: the order in which pages arrive decides their place in the index.
  for (const [number, page] of pages.entries()) {
    const passages = listPassages(page, language, simplified);
    counts.push(passages.reduce((sum, { keys }) => sum + keys.length, 0));
    const { errors: faults } = await index.addHTMLFile({ url: `/${String(number)}`, content: toHtml(passages) });
    if (faults.length > 0) throw new Error(`${page.card.id}: ${faults.join("\n")}`);
  }
  const { errors: faults } = await index.writeFiles({ outputPath: output });
  if (faults.length > 0) throw new Error(faults.join("\n"));
  await index.deleteIndex();
  await numberPages(output, counts);
  await removeUnused(output);
}

interface Passage {
  /** Pagefind's weight, 1 to 10. */
  readonly weight: number;
  /** Those of its words in their order; "" for a place where there is none. */
  readonly keys: readonly string[];
}

function listPassages({ card, links }: IndexedPage, language: Language, simplified: Simplified): Passage[] {
  const besides = new Set<string>();
  const read = (text: string, weight: number): Passage => {
    const { words, also } = readWords(text, language, simplified);
    for (const { key, common } of words) if (common) besides.add(key);
    for (const { key } of also) besides.add(key);
    return { weight, keys: [...words.filter(({ common }) => !common).map(({ key }) => key), ""] };
  };
  const texts = [read(card.title, 8), ...card.blocks.map(([, section, text]) => read(text, section < 0 ? 2 : 1))];
  for (const link of links) besides.add(link);
  return [...texts, { weight: 1, keys: [...besides] }];
}

function toHtml(passages: readonly Passage[]): string {
  const texts = passages.map(
    ({ weight, keys }) =>
      `<p data-pagefind-weight="${String(weight)}">${keys.map((key) => (key ? toTerm(key) : "—")).join(" ")}</p>`,
  );
  // "und": Pagefind has no stemmer for a language that is not determined.
  return `<html lang="und"><body data-pagefind-body>${texts.join("\n")}</body></html>`;
}

/** What Pagefind keeps of a whole index, as far as we read it: its version, and a name and a count of words for each page. */
type Meta = [version: string, pages: [name: string, words: number][], ...rest: unknown[]];

/**
 * Replaces the names that Pagefind gives to pages, digests of 4 random bytes each, by their numbers: a search then tells pages by number,
 * and at 5,000 briefings the index is 40 kB lighter. The format is that of Pagefind 1.6, which is pinned; a page whose count of words is
 * not what it was given stops the build.
 */
async function numberPages(output: string, counts: readonly number[]): Promise<void> {
  const file = (await readdir(output)).find((name) => name.endsWith(".pf_meta"));
  if (file === undefined) throw new Error("Pagefind wrote no index.");
  const bytes = gunzipSync(await readFile(join(output, file)));
  const head = bytes.subarray(0, SIGNATURE.length);
  const [version, pages, ...rest] = decode(bytes.subarray(SIGNATURE.length)) as Meta;
  if (head.toString() !== SIGNATURE || pages.length !== counts.length)
    throw new Error("Pagefind’s index has another form.");
  const numbered = pages.map(([, words], number): [string, number] => {
    if (words !== counts[number]) throw new Error(`Pagefind’s index has another page as number ${String(number)}.`);
    return [number.toString(36), words];
  });
  await writeFile(
    join(output, file),
    gzipSync(Buffer.concat([head, encode([version, numbered, ...rest])]), { level: 9 }),
  );
}

const SIGNATURE = "pagefind_dcd";

/** Pagefind's own interfaces and worker, and the texts it keeps for results: ours are the cards. */
async function removeUnused(output: string) {
  const unused = /^(?:fragment|pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\..*)$/;
  const names = (await readdir(output)).filter((name) => unused.test(name));
  await Promise.all(names.map((name) => rm(join(output, name), { recursive: true })));
}

/** Moves the script that reads the indexes, the same for all, out of one of them. */
export async function shareScript(bundles: readonly string[], output: string): Promise<void> {
  const [first, ...others] = bundles.map((bundle) => join(bundle, "pagefind.js"));
  if (first) await rename(first, join(output, "pagefind.js"));
  await Promise.all(others.map((script) => rm(script)));
}

/** Ends Pagefind's process. */
export async function closePagefind(): Promise<void> {
  await pagefind.close();
}
