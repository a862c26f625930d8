import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "playwright/test";
import { readDocuments, readPages, type BuiltPage } from "./built-site.ts";
import { pageTwin } from "../src/twins/shape-pages.ts";
import { entryTwin, type EntryTwin } from "../src/twins/shape.ts";
import { readNodes, textOf } from "../src/twins/markdown/read.fixture.ts";
import type { Twin } from "../src/twins/page.ts";
import { basedSite } from "../src/setup/sites.ts";

/** All pages but that for addresses that are not found, and those that only lead on to another. */
const PAGES = readPages(basedSite).filter(
  ({ file, html }) => file !== "404.html" && !/http-equiv="refresh"/.test(html),
);

const read = ({ path }: BuiltPage, file: string) => readFileSync(join(basedSite.folder, path, file), "utf8");
const readTwin = (page: BuiltPage) => JSON.parse(read(page, "index.json")) as Twin;

test("every page has its twin in JSON, of the shape that is promised, at the address it says", () => {
  expect(PAGES.length).toBeGreaterThan(400);
  for (const page of PAGES) {
    const twin = readTwin(page);
    const shape = "record" in twin ? entryTwin : pageTwin;
    expect(shape.safeParse(twin).error?.issues ?? [], page.path).toEqual([]);
    const here = new URL(twin.url).pathname;
    expect(here).toBe(basedSite.base + page.path);
    expect(twin.language).toBe(page.language);
    expect(twin.urls[page.language]).toBe(twin.url);
    expect(twin.files).toEqual({ json: `${twin.url}index.json`, markdown: `${twin.url}index.md` });
  }
});

test("both twins are announced in the head of each page, and served as what they are", async () => {
  for (const { path, html } of PAGES) {
    const announced = [...html.matchAll(/<link rel="alternate" type="([^"]+)" href="([^"]+index\.[a-z]+)"/g)];
    const root = `https://example.github.io${basedSite.base}${path}`;
    expect(
      announced.map(([, type, href]) => [type, href]),
      path,
    ).toEqual([
      ["application/json", `${root}index.json`],
      ["text/markdown", `${root}index.md`],
    ]);
  }
  for (const [file, type] of [
    ["index.json", "application/json"],
    ["index.md", "text/markdown"],
  ]) {
    const response = await fetch(`${basedSite.url}en/${file}`);
    expect(response.headers.get("content-type")).toContain(type);
  }
});

test("each twin in Markdown has the heading of its page, once, and says in words and links what the page says", async ({
  page,
}) => {
  const found = await readDocuments(page, PAGES, readPage);
  for (const { page: built, found: html } of found) {
    const markdown = read(built, "index.md");
    const nodes = readNodes(markdown);
    expect(nodes.filter(({ depth }) => depth === 1).map(textOf), built.path).toEqual([html.heading]);
    expect(nodes.filter(({ type }) => type === "html").map(textOf), built.path).toEqual([]);
    const links = nodes.flatMap(({ url }) => url ?? []);
    expect(
      links.filter((url) => !/^https?:\/\//.test(url)),
      built.path,
    ).toEqual([]);
    const words = squeeze(
      nodes
        .filter(({ depth }) => depth === undefined)
        .map((node) => node.value ?? "")
        .join(" "),
    );
    for (const text of tellTexts(readTwin(built)))
      expect(words.includes(squeeze(text)), `${built.path}: ${text}`).toBe(true);
  }
});

test("what a twin says stands on its page: title, summary, facts, dates, paragraphs, claims", async ({ page }) => {
  const found = await readDocuments(page, PAGES, readPage);
  for (const { page: built, found: html } of found) {
    const twin = readTwin(built);
    expect(twin.title, built.path).toBe(html.heading);
    const words = squeeze(html.text);
    const missing = [...tellTexts(twin), ...tellDates(twin), ...tellFacts(twin)].filter(
      (text) => !words.includes(squeeze(text)),
    );
    expect(missing, built.path).toEqual([]);
  }
});

test("the paragraphs of a briefing are in its twin with the anchors they have on the page", async ({ page }) => {
  const briefings = PAGES.filter(({ kind }) => kind === "briefings/id");
  const found = await readDocuments(page, briefings, (document) =>
    [...document.querySelectorAll('.prose [id^="p-"]')].map(({ id }) => id),
  );
  expect(found.length).toBeGreaterThan(0);
  for (const { page: built, found: anchors } of found) {
    const twin = readTwin(built);
    if (twin.kind !== "briefings") throw new Error(`${built.path} has the twin of something else.`);
    expect(
      twin.text.paragraphs.map(({ anchor }) => anchor),
      built.path,
    ).toEqual(anchors);
    expect(twin.text.notes.map(({ number }) => number)).toEqual(twin.text.notes.map((_, i) => i + 1));
  }
});

/** The heading of a page, and what it says in words: runs in the browser. */
function readPage(document: Document) {
  const main = document.querySelector("main");
  for (const element of main?.querySelectorAll(".pin, sup.ref, small.note, [data-note]") ?? []) element.remove();
  return { heading: main?.querySelector("h1")?.textContent.trim() ?? "", text: main?.textContent ?? "" };
}

/** The texts of a twin that are the page's own, and of its Markdown. */
function tellTexts(twin: Twin): string[] {
  // The twin of search says instead how the data are asked.
  const summary = twin.summary === "" || twin.kind === "search" ? [] : [twin.summary];
  if (!("record" in twin)) return twin.kind === "list" && twin.narrowed ? [] : summary;
  const claims = "claims" in twin ? twin.claims.map(({ text }) => text) : [];
  const paragraphs = twin.kind === "briefings" ? twin.text.paragraphs.map(({ text }) => text) : [];
  return [...summary, ...claims, ...paragraphs];
}

function tellDates(twin: Twin): string[] {
  if (twin.kind === "briefings")
    return [
      twin.source.publishedText,
      ...twin.source.corroboration.flatMap(({ publishedText }) => publishedText ?? []),
    ];
  const events =
    "events" in twin
      ? twin.events
      : twin.kind === "timeline"
        ? twin.years.flatMap(({ months }) => months.flatMap(({ events }) => events))
        : [];
  const briefings = "briefings" in twin ? twin.briefings.map(({ publishedText }) => publishedText) : [];
  const reports =
    twin.kind === "events" ? twin.reports.flatMap(({ dateText, publishedText }) => [dateText, publishedText]) : [];
  return [...events.map(({ dateText }) => dateText), ...briefings, ...reports];
}

/** The facts at a glance; the page puts a link amid how they are known. */
function tellFacts(twin: EntryTwin | Twin): string[] {
  if (!("facts" in twin) || twin.kind === "companies" || twin.kind === "people" || twin.kind === "outlets") return [];
  return twin.facts.flatMap(({ name, text }) => (name === "howKnown" ? text.split(". ") : [text]));
}

/** Words without the blanks between them: HTML breaks lines where Markdown does not. */
function squeeze(text: string): string {
  return text.replace(/\s+/g, "");
}
