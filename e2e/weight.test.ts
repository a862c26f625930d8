import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test, type Page } from "playwright/test";
import { findOnEach, listFiles, readOnePageOfEachKind, readPages } from "./built-site.ts";
import { basedSite } from "../src/setup/sites.ts";

// A trace of many pages costs more than the tests.
test.use({ trace: "off" });

/** Bytes, as the design promises them. */
const LIMITS = { script: 1024, briefing: 15_000, fonts: 45_000 };

test("no kind of page loads more than 1 KB of script, or anything from another host, before the reader turns to search", async ({
  context,
}) => {
  const examples = readOnePageOfEachKind(basedSite);
  const scripts = new Map<string, number>();
  const foreign: string[] = [];
  context.on("response", async (response) => {
    const request = response.request();
    if (!request.url().startsWith(basedSite.url)) foreign.push(request.url());
    if (request.resourceType() !== "script") return;
    const path = new URL(request.frame().url()).pathname;
    scripts.set(path, (scripts.get(path) ?? 0) + (await response.body()).length);
  });
  context.on("requestfailed", (request) => foreign.push(request.url()));

  const measure = async (page: Page) => {
    await page.waitForLoadState("networkidle");
    const inline = await page
      .locator("script:not([src]):not([type$=json])")
      .evaluateAll((elements) => elements.reduce((sum, element) => sum + (element.textContent || "").length, 0));
    const path = new URL(page.url()).pathname;
    scripts.set(path, (scripts.get(path) ?? 0) + inline);
    return [];
  };
  await findOnEach(context, basedSite, examples, measure, { lanes: 6 });

  expect(scripts.size).toBe(examples.length);
  const heavy = [...scripts].filter(([, bytes]) => bytes > LIMITS.script);
  expect(heavy).toEqual([]);
  expect(foreign).toEqual([]);
  note("largest script", Math.max(...scripts.values()));
});

test("the HTML and CSS of every briefing weigh at most 15,000 bytes as gzip", () => {
  const briefings = readPages(basedSite).filter(({ kind }) => kind === "briefings/id");
  const sizes = briefings.map(({ path, html }) => {
    const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = ""]) =>
      readFileSync(join(basedSite.folder, href.slice(basedSite.base.length))),
    );
    return { path, bytes: [html, ...sheets].reduce((sum, part) => sum + gzipSync(part, { level: 9 }).length, 0) };
  });
  expect(sizes.length).toBeGreaterThan(0);
  expect(sizes.filter(({ bytes }) => bytes > LIMITS.briefing)).toEqual([]);
  note("largest briefing", Math.max(...sizes.map(({ bytes }) => bytes)));
});

test("the fonts weigh at most 45,000 bytes together", () => {
  const fonts = listFiles(basedSite.folder, ".woff2", ".woff", ".ttf", ".otf");
  const bytes = fonts.reduce((sum, font) => sum + statSync(join(basedSite.folder, font)).size, 0);
  expect(fonts.length).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(LIMITS.fonts);
  note("fonts", bytes);
});

/** Keeps a figure in the report. */
function note(type: string, bytes: number) {
  test.info().annotations.push({ type, description: `${bytes} bytes` });
}
