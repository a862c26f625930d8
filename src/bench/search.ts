import { spawnSync } from "node:child_process";
import { cp, mkdtemp, readFile, readdir, rm, stat, writeFile } from "node:fs/promises";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser } from "playwright";
import { loadSite } from "../load.ts";
import { formatAmount } from "../model/money.ts";
import { inLanguage } from "../model/site.ts";
import { LANGUAGES } from "../schemas/languages.ts";
import { writeSearch } from "../search/index.ts";
import { findBrowser } from "../setup/browser.ts";
import { serve, startOnFreePort, type ServedSite } from "../setup/serve.ts";
import { makeCards } from "./cards.ts";
import { makeCorpus, type Corpus } from "./corpus.ts";
import { SMALL } from "./sizes.ts";
import { Traffic, type Transfer } from "./traffic.ts";
import { readVocabulary } from "./site-vocabulary.ts";
import { Vocabulary } from "./vocabulary.ts";
import { typeQueries, watchAnswer, type Keystroke, type Moments } from "./watch.ts";

/** What was measured at one number of briefings. */
export interface Measure {
  readonly briefings: number;
  /** Pages that can be searched in each language. */
  readonly pages: number;
  readonly index: { readonly seconds: number; readonly megabytes: number; readonly files: number };
  readonly weights: readonly Weight[];
  readonly times: readonly Time[];
}

/** What a query costs a reader who comes for the first time, from the focus on the field on. */
export interface Weight {
  readonly query: string;
  /** Until results stand in the reader's language; of the same, the heaviest files. */
  readonly first: Cost;
  readonly heaviest: readonly Transfer[];
  /** Until the answer stands. */
  readonly whole: Cost;
  /** Until nothing more is fetched. */
  readonly all: Cost;
}

export interface Cost {
  readonly bytes: number;
  readonly requests: number;
}

/** The letters of a query typed one by one, all files being there. */
export interface Time {
  readonly query: string;
  readonly strokes: readonly Keystroke[];
}

/** Queries of one sort, so that they can be compared between sites. */
type Queries = Readonly<Record<"weights" | "times", readonly string[]>>;

/**
 * Measures the search of two made-up sites, of SMALL and of `n` briefings, in a browser. `root` is the repository; what goes on is told
 * through `notice`.
 */
export async function measureSearch(
  n: number,
  { root, notice }: { root: string; notice: (message: string) => void },
): Promise<Measure[]> {
  const folder = await mkdtemp(join(tmpdir(), "vigie-bench-"));
  const browser = await chromium.launch(await findBrowser());
  try {
    const built = await findBuilt(root, folder, notice);
    const content = await loadSite({ root, drafts: false });
    const vocabularies = { fr: readVocabulary(content, "fr"), en: readVocabulary(content, "en") };
    const measures: Measure[] = [];
    for (const briefings of [SMALL, n]) {
      notice(`${String(briefings)} briefings: making the index.`);
      const corpus = makeCorpus(briefings, vocabularies, content.terms);
      measures.push(
        await measureCorpus(corpus, {
          built,
          folder: join(folder, `site-${String(measures.length)}`),
          browser,
          notice,
        }),
      );
    }
    if ((loadavg()[0] ?? 0) > availableParallelism())
      notice("This machine has more to do than it can: without the rest, times are shorter.");
    return measures;
  } finally {
    await browser.close();
    await rm(folder, { recursive: true });
  }
}

/** A built site whose search page belongs to the code as it is: `dist/`, or one that is built now. */
async function findBuilt(root: string, folder: string, notice: (message: string) => void): Promise<string> {
  const dist = join(root, "dist");
  const sources = join(root, "src/search");
  const times = (await readdir(sources))
    .filter((name) => !name.endsWith(".test.ts"))
    .map((name) => timeOf(join(sources, name)));
  if ((await timeOf(join(dist, "search/index.html"))) > Math.max(...(await Promise.all(times)))) return dist;
  notice("dist/ is not there, or older than src/search/: building the site.");
  const built = join(folder, "built");
  const { status } = spawnSync("npx", ["astro", "build", "--outDir", built], { cwd: root, stdio: ["ignore", 2, 2] });
  if (status !== 0)
    throw new Error("bench: the site could not be built.\n  See above why; npm run build does the same.");
  return built;
}

async function timeOf(file: string): Promise<number> {
  return stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
}

interface Place {
  readonly built: string;
  readonly folder: string;
  readonly browser: Browser;
  readonly notice: (message: string) => void;
}

async function measureCorpus(corpus: Corpus, { built, folder, browser, notice }: Place): Promise<Measure> {
  await cp(built, folder, { recursive: true, filter: (path) => path !== join(built, "pagefind") });
  const start = performance.now();
  const written = await writeSearch(join(folder, "pagefind"), corpus.site, makeCards(corpus));
  const seconds = (performance.now() - start) / 1000;
  const pages = written / LANGUAGES.length;
  const base = await setPages(join(folder, "search/index.html"), pages);
  const queries = await chooseQueries(corpus);
  const site = await startOnFreePort(
    4380,
    50,
    (port) => serve({ root: folder, base, port }),
    () => undefined,
  );
  try {
    notice(`${String(corpus.site.briefings.length)} briefings: weighing.`);
    const weights: Weight[] = [];
    for (const query of queries.weights) weights.push(await weigh(query, site, browser));
    notice(`${String(corpus.site.briefings.length)} briefings: typing.`);
    const times = await time(queries.times, site, browser);
    return {
      briefings: corpus.site.briefings.length,
      pages,
      index: { seconds, ...(await sizeOf(join(folder, "pagefind"))) },
      weights,
      times,
    };
  } finally {
    await site.close();
  }
}

/** Tells the search page how many pages the made-up site has, and reads from it the base for which it was built. */
async function setPages(file: string, pages: number): Promise<string> {
  const html = await readFile(file, "utf8");
  const settings = /&quot;base&quot;:&quot;(?<base>[^&]*)&quot;/.exec(html)?.groups;
  const changed = html.replace(/(?<=&quot;pages&quot;:)\d+/, String(pages));
  if (!settings || changed === html) throw new Error(`bench: ${file} is no search page of ours.`);
  await writeFile(file, changed);
  return settings["base"] ?? "/";
}

async function chooseQueries(corpus: Corpus): Promise<Queries> {
  const { fr } = corpus.vocabularies;
  const [frequentCompany, rareCompany] = [corpus.companies[0], corpus.companies.at(-1)];
  const briefing = corpus.site.briefings[Math.floor(corpus.site.briefings.length / 2)];
  if (!frequentCompany || !rareCompany || !briefing) throw new Error("The made-up site is empty.");
  const company = inLanguage(frequentCompany.data.short, "fr");
  const person = inLanguage(corpus.people[0]?.data.short ?? "", "fr");
  const chinese = frequentCompany.data.names["zh-Hans"]?.value ?? "";
  const letters = inLanguage(corpus.site.regulators[0]?.data.acronym ?? "", "fr");
  const text = (await makeCards(corpus)(briefing, "fr")).blocks.map(([, , each]) => each).join(" ");
  // Words of one text, so that two of them find it; the second is made up, or both might be a term of the glossary, which is one thing.
  const ranked = rankWords(text, fr);
  const rare = ranked.at(-1) ?? "";
  const frequent = ranked.find((word) => word.length > 4) ?? "";
  const middling = ranked.find((word) => word.length > 6 && (fr.rankOf(word) ?? 0) >= fr.known) ?? "";
  const fined = corpus.site.events.find(({ data }) => data.amounts.length > 0)?.data.amounts[0];
  const amount = fined ? formatAmount(fined, "fr") : "";
  const phrase = /(?<=[.,] )[\p{Ll}’]+ [\p{Ll}’]+ [\p{Ll}’]+ [\p{Ll}’]+(?=[ ,.])/u.exec(text)?.[0] ?? "";
  return {
    weights: [company, rare, frequent, `${frequent} ${middling}`, chinese, amount],
    times: [
      company,
      inLanguage(rareCompany.data.short, "fr"),
      person,
      chinese,
      letters,
      frequent,
      rare,
      `${frequent} ${middling}`,
      `${company} ${frequent}`,
      `"${phrase}"`,
      `${frequent} -${company}`,
      middling.slice(0, -2),
      amount,
      misspell(company),
    ],
  };
}

/** The words of a text in the order of the vocabulary, the most frequent first. */
function rankWords(text: string, vocabulary: Vocabulary): string[] {
  return (text.match(/\p{L}+/gu) ?? [])
    .flatMap((word): [string, number][] => {
      const rank = vocabulary.rankOf(word);
      return rank === undefined ? [] : [[word, rank]];
    })
    .sort(([, a], [, b]) => a - b)
    .map(([word]) => word);
}

/** The name with its third letter twice. */
function misspell(name: string): string {
  return name.slice(0, 3) + name.slice(2);
}

/** Each query in a browser that knows nothing of the site. */
async function weigh(query: string, site: ServedSite, browser: Browser): Promise<Weight> {
  const context = await browser.newContext({ locale: "fr-FR" });
  try {
    const page = await context.newPage();
    await page.addInitScript(watchAnswer);
    await page.goto(`${site.url}search/`, { waitUntil: "networkidle" });
    const traffic = await Traffic.follow(await context.newCDPSession(page));
    await page.locator("#search input[type=search]").fill(query);
    await page.waitForFunction(() => document.getElementById("search-status")?.textContent);
    await traffic.settle();
    const moments = await page.evaluate(() => (globalThis as unknown as { moments: Moments }).moments);
    const { first, whole } = moments;
    if (first === undefined || whole === undefined)
      throw new Error(`bench: “${query}” finds nothing in the made-up site.`);
    const files = traffic.until(first);
    return {
      query,
      first: sum(files),
      heaviest: files.slice(0, 8).map(({ url, bytes }) => ({ url: url.slice(site.url.length), bytes })),
      whole: sum(traffic.until(whole)),
      all: sum(traffic.until()),
    };
  } finally {
    await context.close();
  }
}

function sum(files: readonly Transfer[]): Cost {
  return { bytes: files.reduce((total, { bytes }) => total + bytes, 0), requests: files.length };
}

/** How often each query is typed in earnest: the median of a letter's times counts, so that what else the machine does counts less. */
const REPEATED = 3;

/**
 * All queries once for the files, then in earnest. They are typed in turn, so that what search remembers of answers is what it remembers for
 * a reader who has typed other things since.
 */
async function time(queries: readonly string[], site: ServedSite, browser: Browser): Promise<Time[]> {
  const context = await browser.newContext({ locale: "fr-FR" });
  try {
    const page = await context.newPage();
    await page.goto(`${site.url}search/`, { waitUntil: "networkidle" });
    await page.locator("#search input[type=search]").focus();
    await page.waitForLoadState("networkidle");
    await page.evaluate(typeQueries, queries);
    const typed: Keystroke[][][] = [];
    for (let i = 0; i < REPEATED; i++) typed.push(await page.evaluate(typeQueries, queries));
    const medianOf = (strokes: readonly Keystroke[], key: "first" | "whole" | "shown") =>
      strokes.map((stroke) => stroke[key]).sort((a, b) => a - b)[(strokes.length - 1) >> 1] ?? 0;
    return queries.map((query, i) => ({
      query,
      strokes: (typed[0]?.[i] ?? []).map(({ text }, j) => {
        const same = typed.flatMap((turn) => turn[i]?.[j] ?? []);
        return { text, first: medianOf(same, "first"), whole: medianOf(same, "whole"), shown: medianOf(same, "shown") };
      }),
    }));
  } finally {
    await context.close();
  }
}

async function sizeOf(folder: string): Promise<{ megabytes: number; files: number }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  return { megabytes: sizes.reduce((total, size) => total + size, 0) / 1e6, files: files.length };
}
