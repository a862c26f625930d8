import { createHash } from "node:crypto";
import { mkdir, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { loadSite } from "../load.ts";
import { createUrls } from "../model/urls.ts";
import type { AnyEntry, Site } from "../model/site.ts";
import { LANGUAGES, otherThan, type Language } from "../schemas/languages.ts";
import { closePagefind, shareScript, writeBundle } from "./bundle.ts";
import { collectSimplified } from "./chinese.ts";
import { listEntries, listLinks, makeFacetTable, makeLexicon, pruneNames } from "./entries.ts";
import type { PageLengths } from "./page-list.ts";
import { readPage, type Card, type StoredCard } from "./page.ts";
import { Gazetteer } from "./mentions.ts";
import { readSimplified } from "./simplified.ts";
import type { Manifest } from "./sources.ts";
import { findChinese } from "./words.ts";

/** After a build, makes the search index from the pages that were built: `<dir>/pagefind/`. */
export function searchIndex(): AstroIntegration {
  let root = "";
  return {
    name: "vigie-search-index",
    hooks: {
      "astro:config:setup": ({ config, updateConfig }) => {
        root = fileURLToPath(config.root);
        updateConfig({ vite: { plugins: [plainImports] } });
      },
      "astro:build:done": async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const site = await loadSite({ root, drafts: false });
        const count = await writeSearch(join(folder, "pagefind"), site, readBuiltPages(folder));
        logger.info(`${String(count)} pages can be searched.`);
      },
    },
  };
}

/** Gives the card of an entry's page in a language. */
export type Cards = (entry: AnyEntry, language: Language) => Promise<Card>;

/**
 * Writes all that search needs into the folder `output`, and returns the number of pages. The same pages give the same bytes.
 *
 * - `pagefind.js`, which reads the indexes
 * - `entry.json`: the name of the folder below, which is another for another content, and the lengths of the pages
 * - `<digest>/index/<language>/`: Pagefind's index of that language
 * - `<digest>/lexicon.json`, `simplified.json`, `facets.json`, `<language>/<number of the page>.json`: names, Chinese characters, facets, and
 *   the text of each page
 */
export async function writeSearch(output: string, site: Site, cards: Cards): Promise<number> {
  const entries = listEntries(site);
  const links = listLinks(site);
  await rm(output, { recursive: true, force: true });
  try {
    const texts = new Map<Language, Card[]>();
    for (const language of LANGUAGES) {
      texts.set(language, await Promise.all(entries.map((entry) => cards(entry, language))));
    }
    const chinese = new Set(
      [...texts.values()].flatMap((all) => all.flatMap((card) => findChinese(JSON.stringify(card)))),
    );
    const lexicon = makeLexicon(site);
    const pairs = collectSimplified([...chinese, JSON.stringify(lexicon)].join(" "));
    const simplified = readSimplified(pairs);
    const lengths = await Promise.all(
      [...texts].map(async ([language, some]): Promise<[Language, PageLengths]> => {
        const gazetteer = new Gazetteer(lexicon, language, simplified);
        const pages = some.map((card, number) => ({ card, links: links[number] ?? [] }));
        return [
          language,
          averageLengths(entries, await writeBundle(join(output, language), pages, language, simplified, gazetteer)),
        ];
      }),
    );
    await shareScript(
      LANGUAGES.map((language) => join(output, language)),
      output,
    );
    const indexes = await Promise.all(LANGUAGES.map((language) => readdir(join(output, language))));
    const folder = await writeData(output, indexes.flat().join(" "), [
      ["lexicon.json", pruneNames(lexicon, simplified)],
      ["simplified.json", pairs],
      ["facets.json", makeFacetTable(site)],
      ...[...texts].flatMap(([language, some]) =>
        some.map((card, number): [string, StoredCard] => [
          `${language}/${String(number)}.json`,
          { ...card, otherDate: texts.get(otherThan(language))?.[number]?.date ?? card.date },
        ]),
      ),
    ]);
    for (const language of LANGUAGES) await rename(join(output, language), join(output, folder, "index", language));
    const manifest: Manifest = { folder, pages: Object.fromEntries(lengths) as Manifest["pages"] };
    await writeFile(join(output, "entry.json"), JSON.stringify(manifest));
    return entries.length * LANGUAGES.length;
  } catch (error) {
    throw new Error(`The search index could not be made: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  } finally {
    await closePagefind();
  }
}

/** Writes files into a folder named by what is in them and in the `indexes`, so that no browser mixes two builds, and returns its name. */
async function writeData(
  output: string,
  indexes: string,
  files: readonly (readonly [path: string, content: unknown])[],
): Promise<string> {
  const texts = files.map(([path, content]) => [path, JSON.stringify(content)] as const);
  const digest = createHash("sha256").update(indexes);
  for (const [path, text] of texts) digest.update(`${path}\n${text}\n`);
  const folder = digest.digest("hex").slice(0, 12);
  for (const inside of [...LANGUAGES, "index"]) await mkdir(join(output, folder, inside), { recursive: true });
  for (const [path, text] of texts) await writeFile(join(output, folder, path), text);
  return folder;
}

/** The average number of words of the pages of each kind, which have their numbers in a row. */
function averageLengths(entries: readonly AnyEntry[], words: readonly number[]): PageLengths {
  return [...new Set(entries.map(({ kind }) => kind))].map((kind) => {
    const own = words.filter((_, number) => entries[number]?.kind === kind);
    return [own.length, Math.round(own.reduce((sum, count) => sum + count, 0) / own.length)];
  });
}

function readBuiltPages(folder: string): Cards {
  const urls = createUrls("https://example.org", "/");
  return async (entry, language) => {
    const path = `${urls.entry(entry, language).slice(1)}index.html`;
    const card = readPage(await readFile(join(folder, path), "utf8"));
    if (!card) throw new Error(`${path} has no <main data-id>.`);
    return card;
  };
}

/**
 * Vite puts 1.8 kB around each `import()`, to preload styles that ours do not have; `modulePreload: false` does not take it away. Every page
 * would load it with `shortcut.ts`. What is left of it is taken out of what was built; where it is not found, the rest still runs.
 */
const plainImports = {
  name: "vigie-plain-imports",
  enforce: "pre" as const,
  load: (id: string) =>
    id === "\0vite/preload-helper.js" ? "export const __vitePreload = (load) => load();" : undefined,
  generateBundle: {
    order: "pre" as const,
    handler(_options: unknown, bundle: Record<string, { type: string; code?: string }>) {
      for (const chunk of Object.values(bundle)) {
        if (!chunk.code?.includes("__VITE_PRELOAD__")) continue;
        const plain = chunk.code.replace(/[\w$]+\(\(\)=>(import\(`[^`]*`\)),__VITE_PRELOAD__\)/g, "$1");
        chunk.code = plain.includes("__VITE_PRELOAD__")
          ? plain
          : plain.replace(/import\{\w+ as \w+\}from"\.\/preload-helper\.[^"]*";/, "");
      }
      const isAsked = Object.values(bundle).some(({ code }) => code?.includes("/preload-helper."));
      for (const file of Object.keys(bundle))
        if (!isAsked && file.includes("/preload-helper.")) Reflect.deleteProperty(bundle, file);
    },
  },
};
