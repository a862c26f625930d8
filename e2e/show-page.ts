import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright/test";
import type { BuiltSite } from "./built-site.ts";

/**
 * Shows a page of the built site as a browser that has opened it would, in a tenth of the time: where the browser has a page of the site open
 * already that asks for the same styles, and for all of its scripts, the new one's title, language and body take the place of the old one's, and nothing is
 * fetched. The address stays that of the page that was opened, and no script of the new page runs; the search page and whatever else has a
 * script of its own are therefore opened. What a test finds out about addresses, requests or keys it must find on a page that it opens itself.
 */
export async function showPage(page: Page, { folder, url }: BuiltSite, path: string): Promise<void> {
  const html = readFileSync(join(folder, path === "" || path.endsWith("/") ? `${path}index.html` : path), "utf8");
  if (page.url().startsWith(url) && (await page.evaluate(takePlace, html))) return;
  await page.goto(url + path);
  await page.evaluate(() => Promise.allSettled([...document.fonts].map((font) => font.load())));
}

declare global {
  /** The scripts of the page that was opened, as it names them. */
  var opened: string[] | undefined;
}

/** Runs in the browser. Whether the page could be shown in the place of the open one. */
function takePlace(html: string): boolean {
  const next = new DOMParser().parseFromString(html, "text/html");
  const [, body] = /<body[^>]*>(.*)<\/body>/s.exec(html) ?? [];
  const needs = ({ head, body: { attributes } }: Document) =>
    [...head.querySelectorAll("link[rel=stylesheet], meta[name=viewport], meta[name=color-scheme], style")]
      .map((element) => element.outerHTML)
      .concat([...attributes].map(({ name, value }) => `${name}=${value}`))
      .join("\n");
  const isSearch = [document, next].some((each) => each.getElementById("search-status"));
  const runs = (each: Document) => [...each.querySelectorAll("script[src]")].map((script) => script.outerHTML);
  // Those of the page that was opened have gone with its body.
  globalThis.opened ??= runs(document);
  const isNew = runs(next).some((script) => !globalThis.opened?.includes(script));
  if (body === undefined || isSearch || isNew || needs(next) !== needs(document)) return false;
  document.title = next.title;
  document.documentElement.lang = next.documentElement.lang;
  // Not the parsed elements: what stands in <noscript> is text to a browser that runs scripts.
  document.body.innerHTML = body;
  document.adoptedStyleSheets = [];
  scrollTo(0, 0);
  return true;
}
