import { readFile, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { env } from "node:process";
import { gunzipSync, gzipSync } from "node:zlib";
import { decode, encode } from "cborg";
import * as pagefind from "pagefind";
import { minify } from "vite";
import type { Language } from "../schemas/shared.ts";

import type { Gazetteer } from "./mentions.ts";
import type { Card } from "./page.ts";
import { SIGNATURE } from "./page-list.ts";
import { mentionKey, toTerm } from "./terms.ts";
import { readWords, type Simplified } from "./words.ts";

/** A page for the index: its text, and the keys of what it is about, from terms.ts. */
export interface IndexedPage {
  readonly card: Card;
  readonly links: readonly string[];
}

/**
 * Writes Pagefind's index of the pages of one language into the folder `output`, and returns the number of words of each. The same pages
 * give the same bytes.
 *
 * Pagefind gets the keys of words (words.ts) instead of the text, so written that it finds what was asked for and nothing else (terms.ts). A dash, which is no word, stands between passages, so that no phrase runs on from one to the next.
 */
export async function writeBundle(
  output: string,
  pages: readonly IndexedPage[],
  language: Language,
  simplified: Simplified,
  gazetteer: Gazetteer,
): Promise<number[]> {
  await rm(output, { recursive: true, force: true });
  // How many places of words a file of the index holds; Pagefind's own default makes the first answer heavy. Its binary reads it at its start.
  env["PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE"] ??= "4500";
  const { index, errors } = await pagefind.createIndex();
  if (!index) throw new Error(errors.join("\n"));
  const counts: number[] = [];
  // One after the other: the order in which pages arrive decides their place in the index.
  for (const [number, page] of pages.entries()) {
    const passages = listPassages(page, language, simplified, gazetteer);
    counts.push(passages.reduce((sum, { keys }) => sum + keys.length, 0));
    const { errors: faults } = await index.addHTMLFile({ url: `/${String(number)}`, content: toHtml(passages) });
    if (faults.length > 0) throw new Error(`${page.card.id}: ${faults.join("\n")}`);
  }
  const { errors: faults } = await index.writeFiles({ outputPath: output });
  if (faults.length > 0) throw new Error(faults.join("\n"));
  await index.deleteIndex();
  await leavePagesOut(output, counts);
  await removeUnused(output);
  return counts;
}

interface Passage {
  /** Pagefind's weight, 1 to 10. */
  readonly weight: number;
  /** Those of its words in their order; "" for a place where there is none. */
  readonly keys: readonly string[];
}

/** The weight that Pagefind's index takes for granted: it counts in steps of 1/24, and every other weight is written before each place. */
const PLAIN = 1.05;

function listPassages(
  { card, links }: IndexedPage,
  language: Language,
  simplified: Simplified,
  gazetteer: Gazetteer,
): Passage[] {
  const besides = new Set<string>();
  const read = (text: string, weight: number): Passage => {
    const { words, also } = readWords(text, language, simplified);
    for (const { key, common } of words) if (common) besides.add(key);
    for (const { key } of also) besides.add(key);
    for (const entity of gazetteer.find(words)) besides.add(mentionKey(entity));
    return { weight, keys: [...words.filter(({ common }) => !common).map(({ key }) => key), ""] };
  };
  const texts = [read(card.title, 8), ...card.blocks.map(([, , text]) => read(text, PLAIN))];
  for (const link of links) besides.add(link);
  return [...texts, { weight: PLAIN, keys: [...besides] }];
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
 * Takes the list of pages out of the metadata; `insertPages` makes it anew in the browser, with numbers for names. The format is that of
 * Pagefind 1.6, which is pinned: a page whose count of words is not what it was given stops the build.
 */
async function leavePagesOut(output: string, counts: readonly number[]): Promise<void> {
  const file = (await readdir(output)).find((name) => name.endsWith(".pf_meta"));
  if (file === undefined) throw new Error("Pagefind wrote no index.");
  const bytes = gunzipSync(await readFile(join(output, file)));
  const head = bytes.subarray(0, SIGNATURE.length);
  const [version, pages, ...rest] = decode(bytes.subarray(SIGNATURE.length)) as Meta;
  if (head.toString() !== SIGNATURE || pages.length !== counts.length)
    throw new Error("Pagefind’s index has another form.");
  pages.forEach(([, words], number) => {
    if (words !== counts[number]) throw new Error(`Pagefind’s index has another page as number ${String(number)}.`);
  });
  await writeFile(join(output, file), gzipSync(Buffer.concat([head, encode([version, [], ...rest])]), { level: 9 }));
}

/** Pagefind's own interfaces and worker, and the texts it keeps for results: ours are the cards. */
async function removeUnused(output: string) {
  const unused = /^(?:fragment|pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\..*)$/;
  const names = (await readdir(output)).filter((name) => unused.test(name));
  await Promise.all(names.map((name) => rm(join(output, name), { recursive: true })));
}

/** Moves the script that reads the indexes, the same for all, out of them; made smaller once more, it is a sixth lighter. */
export async function shareScript(bundles: readonly string[], output: string): Promise<void> {
  const scripts = bundles.map((bundle) => join(bundle, "pagefind.js"));
  const [first] = scripts;
  if (first === undefined) return;
  const { code } = await minify("pagefind.js", await readFile(first, "utf8"));
  await writeFile(join(output, "pagefind.js"), code);
  await Promise.all(scripts.map((script) => rm(script)));
}

/** Ends Pagefind's process. */
export async function closePagefind(): Promise<void> {
  await pagefind.close();
}
