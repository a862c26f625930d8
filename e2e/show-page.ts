import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright/test";
import type { BuiltSite } from "./built-site.ts";

/**
 * Shows a page of the built site as a browser that has opened it would, in a tenth of the time: where the browser has a page of the site open
 * already that asks for all of its scripts, the new one's title, language, styles and body take the place of the old one's, and nothing is
 * fetched. The address stays that of the page that was opened, and no script of the new page runs; the search page and whatever else has a
 * script of its own are therefore opened. What a test finds out about addresses, requests or keys it must find on a page that it opens itself.
 */
export async function showPage(page: Page, { folder, base, url }: BuiltSite, path: string): Promise<void> {
  const html = readFileSync(join(folder, path === "" || path.endsWith("/") ? `${path}index.html` : path), "utf8");
  const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = ""]) => ({
    href,
    css: readFileSync(join(folder, href.slice(base.length)), "utf8"),
  }));
  if (page.url().startsWith(url) && (await page.evaluate(takePlace, { html, sheets }))) return;
  await page.goto(url + path);
  await page.evaluate(() => Promise.allSettled([...document.fonts].map((font) => font.load())));
}

declare global {
  /** The scripts of the page that was opened, as it names them. */
  var opened: string[] | undefined;
}

/** Runs in the browser. Whether the page could be shown in the place of the open one. */
function takePlace({ html, sheets }: { html: string; sheets: { href: string; css: string }[] }): boolean {
  const next = new DOMParser().parseFromString(html, "text/html");
  const [, body] = /<body[^>]*>(.*)<\/body>/s.exec(html) ?? [];
  const needs = ({ head, body: { attributes } }: Document) =>
    [...head.querySelectorAll("meta[name=viewport], meta[name=color-scheme], style")]
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
  // Styles that the opened page has are kept or put aside; those that it lacks come behind them.
  const links = [...document.head.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]")];
  const wanted = new Set(sheets.map(({ href }) => href));
  for (const link of links) link.disabled = !wanted.has(link.getAttribute("href") ?? "");
  const here = new Set(links.map((link) => link.getAttribute("href")));
  document.adoptedStyleSheets = sheets
    .filter(({ href }) => !here.has(href))
    .map(({ css }) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      return sheet;
    });
  scrollTo(0, 0);
  return true;
}
