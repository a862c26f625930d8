import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright/test";
import { basedSite, rootSite } from "../src/setup/sites.ts";
import { KINDS } from "../src/schemas/kinds.ts";

export type BuiltSite = typeof rootSite;
export const SITES: readonly BuiltSite[] = [rootSite, basedSite];

/** A page as it was built. */
export interface BuiltPage {
  /** Its file in the site's folder: `en/companies/alibaba/index.html`. */
  readonly file: string;
  /** Where it stands below the base: `en/companies/alibaba/`, and `404.html`. */
  readonly path: string;
  readonly language: "fr" | "en";
  /** What sort of page it is: "home", "search", "companies" for a list, "companies/id", "companies/facet/value", "404.html". */
  readonly kind: string;
  readonly html: string;
}

/** Every HTML file of a built site, in the order of its paths. */
export function readPages({ folder }: BuiltSite): BuiltPage[] {
  return listFiles(folder, ".html").map((file) => {
    const path = file.replace(/(^|\/)index\.html$/, "$1");
    const language = path.startsWith("en/") ? "en" : "fr";
    return { file, path, language, kind: kindOf(path), html: readFileSync(join(folder, file), "utf8") };
  });
}

/** The pages that search engines are asked to list: all but those that say `noindex`. */
export function readIndexablePages(site: BuiltSite): BuiltPage[] {
  return readPages(site).filter(({ html }) => !/<meta name="robots" content="noindex/.test(html));
}

/** The first page of each kind in each language. */
export function readOnePageOfEachKind(site: BuiltSite): BuiltPage[] {
  const kinds = new Map<string, BuiltPage>();
  for (const page of readPages(site)) {
    const key = `${page.language} ${page.kind}`;
    if (!kinds.has(key)) kinds.set(key, page);
  }
  return [...kinds.values()];
}

/**
 * Pages that together show everything there is to see: in each language every element with its classes, its role and states and the element it
 * stands in, and every step from one heading to the next; and one page of each kind.
 */
export function readCoveringPages(site: BuiltSite): BuiltPage[] {
  const chosen = new Set(readOnePageOfEachKind(site));
  const pages = readPages(site).map((page) => ({ page, features: listFeatures(page) }));
  const left = new Set(pages.flatMap(({ features }) => [...features]));
  const kinds = new Set([...chosen].map(({ path }) => path));
  for (const { page, features } of pages)
    if (kinds.has(page.path)) for (const feature of features) left.delete(feature);
  while (left.size > 0) {
    const gains = pages.map(({ page, features }) => ({ page, features, gain: features.intersection(left).size }));
    const best = gains.reduce((a, b) => (b.gain > a.gain ? b : a));
    chosen.add(best.page);
    for (const feature of best.features) left.delete(feature);
  }
  return [...chosen];
}

/** What a page is made of, as "fr li>a.name[aria-current=page]" and "fr h2 h3". */
export function listFeatures({ html, language }: Pick<BuiltPage, "html" | "language">): Set<string> {
  const features = new Set<string>();
  const open: string[] = [];
  let heading = "";
  for (const [, closes, name = "", attributes = ""] of html.matchAll(TAG)) {
    if (closes) {
      open.splice(Math.max(0, open.lastIndexOf(name)));
      continue;
    }
    const told = [...attributes.matchAll(TELLING)].map(([, key = "", value = ""]) =>
      /^(?:class|role|type|lang|aria-current)$/.test(key) ? `${key}=${value}` : key,
    );
    features.add(`${language} ${open.at(-1) ?? ""}>${name}[${told.sort().join(" ")}]`);
    if (/^h[1-6]$/.test(name)) {
      features.add(`${language} ${heading} ${name}`);
      heading = name;
    }
    if (!VOID.test(name)) open.push(name);
  }
  return features;
}

const TAG = /<(\/?)([a-z][a-z0-9-]*)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*\/?>/g;
const TELLING = /\s(class|role|type|lang|hidden|open|aria-[a-z]+)(?:="([^"]*)")?/g;
const VOID = /^(?:br|hr|img|input|link|meta|wbr|source)$/;

/** The files below a folder with one of the endings, with forward slashes, sorted. */
export function listFiles(folder: string, ...endings: string[]): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, "/").length).replaceAll("\\", "/"))
    .filter((file) => endings.length === 0 || endings.some((ending) => file.endsWith(ending)))
    .sort();
}

/**
 * What `read` returns for the document of each page, parsed by the browser and not rendered. `read` runs in the browser and sees nothing
 * of the test around it.
 */
export async function readDocuments<T>(
  page: Page,
  pages: readonly BuiltPage[],
  read: (document: Document) => T,
): Promise<{ page: BuiltPage; found: T }[]> {
  const reader = await page.evaluateHandle<(document: Document) => T>(`(${read.toString()})`);
  const found = await page.evaluate(
    ([readOne, texts]) => texts.map((html) => readOne(new DOMParser().parseFromString(html, "text/html"))),
    [reader, pages.map(({ html }) => html)] as const,
  );
  return pages.flatMap((each, i) => (i in found ? [{ page: each, found: found[i] as T }] : []));
}

/**
 * Opens each of the pages, several at a time, and returns what `check` finds wrong there, each with its page.
 * `check` gets a browser page on which the page has been loaded.
 */
export async function findOnEach(
  context: BrowserContext,
  site: BuiltSite,
  pages: readonly BuiltPage[],
  check: (page: Page, built: BuiltPage) => Promise<readonly string[]>,
  { lanes = 3, before, open = openPage }: OnEach = {},
): Promise<string[]> {
  const findings: string[] = [];
  const waiting = [...pages];
  const work = async () => {
    const page = await context.newPage();
    await before?.(page);
    for (let built = waiting.shift(); built; built = waiting.shift()) {
      await open(page, site, built.path);
      for (const finding of await check(page, built)) findings.push(`${built.path || "/"}: ${finding}`);
    }
    await page.close();
  };
  await Promise.all(Array.from({ length: lanes }, work));
  return findings.sort();
}

interface OnEach {
  /** How many pages are open at a time. */
  lanes?: number;
  /** Prepares the browser page. */
  before?: (page: Page) => Promise<void>;
  /** How a page is opened: by its address, or by `showPage`. */
  open?: (page: Page, site: BuiltSite, path: string) => Promise<unknown>;
}

function openPage(page: Page, { url }: BuiltSite, path: string) {
  return page.goto(url + path);
}

/** Every nth page, beginning with the one at `part`: shares of about the same size and mixture. */
export function takePart(pages: readonly BuiltPage[], part: number, parts: number): BuiltPage[] {
  return pages.filter((_, i) => i % parts === part);
}

function kindOf(path: string): string {
  const [first = "", ...rest] = path.replace(/^en\//, "").split("/").slice(0, -1);
  if (path.endsWith(".html")) return path;
  if (first === "") return "home";
  if (!(KINDS as readonly string[]).includes(first)) return first;
  return [first, ...(rest.length === 0 ? [] : rest.length === 1 ? ["id"] : ["facet", "value"])].join("/");
}
