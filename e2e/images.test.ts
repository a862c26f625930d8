import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "playwright/test";
import { isWholePng } from "../src/images/png.ts";
import { SITES, listFiles, readPages } from "./built-site.ts";

/** What a page says in its head, each as "property content". */
function readHead(html: string): Map<string, string> {
  const tags = html.matchAll(/<meta (?:property|name)="((?:og|twitter):[^"]+)" content="([^"]*)">/g);
  return new Map(Array.from(tags, ([, property = "", content = ""]) => [property, content]));
}

for (const site of SITES) {
  test.describe(`on the site under ${site.base}`, () => {
    test("every page names an image that is there, in its language, with its size and what it says", () => {
      const wrong = readPages(site).flatMap(({ path, language, html }) => {
        const head = readHead(html);
        const image = new URL(head.get("og:image") ?? "", "https://none.invalid");
        const file = join(site.folder, image.pathname.slice(site.base.length));
        const isRight =
          image.host !== "none.invalid" &&
          image.pathname.startsWith(`${site.base}images/`) &&
          existsSync(file) &&
          (image.pathname.endsWith(`.${language}.png`) || /\/briefings\/[^.]+\.png$/.test(image.pathname)) &&
          head.get("og:image:width") === "1200" &&
          head.get("og:image:height") === "630" &&
          (head.get("og:image:alt") ?? "").length > 10 &&
          head.get("twitter:card") === "summary_large_image";
        return isRight ? [] : [path];
      });
      expect(wrong).toEqual([]);
    });

    test("every page but the one for both languages says its own address", () => {
      const pages = readPages(site).filter(({ path }) => path !== "404.html");
      const wrong = pages.filter(({ html }) => {
        const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
        return !canonical || readHead(html).get("og:url") !== canonical;
      });
      expect(wrong.map(({ path }) => path)).toEqual([]);
    });

    test("every image is a picture of 1200 × 630 below 60 KB, and some page names it", () => {
      const named = new Set(readPages(site).map(({ html }) => new URL(readHead(html).get("og:image") ?? "").pathname));
      const images = listFiles(join(site.folder, "images"), ".png");
      expect(images.length).toBeGreaterThan(20);
      const wrong = images.filter((image) => {
        const file = join(site.folder, "images", image);
        const isGood = isWholePng(readFileSync(file), 1200, 630) && statSync(file).size < 60_000;
        return !isGood || !named.has(`${site.base}images/${image}`);
      });
      expect(wrong).toEqual([]);
    });
  });
}

test("a briefing is an article to those who show links to others, any other page is a page", () => {
  const kinds = readPages(SITES[0] as (typeof SITES)[number]).map(({ kind, html }) => [
    kind,
    readHead(html).get("og:type"),
  ]);
  expect(kinds.filter(([kind, type]) => (kind === "briefings/id") !== (type === "article"))).toEqual([]);
});
