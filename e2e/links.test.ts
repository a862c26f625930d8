import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "playwright/test";
import { SITES, listFiles, readPages } from "./built-site.ts";
import { crawl, withoutHash, type Crawl, type Reference } from "./crawl.ts";

const tell = ({ from, as, written }: Reference) => `${from} (${as}): ${written}`;

for (const site of SITES) {
  test.describe(`on the site under ${site.base}`, () => {
    // One crawl serves all the tests of a site.
    test.describe.configure({ mode: "default" });
    let found: Crawl;

    test.beforeAll(async ({ browser }) => {
      // Some thousand files, on a slow machine too.
      test.setTimeout(180_000);
      const page = await browser.newPage();
      found = await crawl(page, site);
      await page.close();
    });

    test("every address leads somewhere, and at once: no page missing, no redirect in between", () => {
      const broken = found.references.filter(
        ({ internal, to }) => internal && found.answers.get(withoutHash(to))?.status !== 200,
      );
      expect(found.references.length).toBeGreaterThan(1000);
      expect(broken.map(tell)).toEqual([]);
    });

    test("every fragment points at something that is on its page", () => {
      const pointing = found.references.filter(({ internal, to }) => internal && to.hash.length > 1);
      const lost = pointing.filter(
        ({ to }) => !found.answers.get(withoutHash(to))?.ids.has(decodeURIComponent(to.hash.slice(1))),
      );
      expect(pointing.length).toBeGreaterThan(100);
      expect(lost.map(tell)).toEqual([]);
    });

    // At the root there is nowhere else to go.
    if (site.base !== "/") {
      test("no address leaves the base path", () => {
        const astray = found.references.filter(({ internal, to }) => internal && !to.pathname.startsWith(site.base));
        expect(astray.map(tell)).toEqual([]);
      });
    }

    test("what tells machines of a page gives the full address it is published at", () => {
      const told = found.references.filter(({ as }) =>
        /canonical|sitemap|^json$|^feed link$|^link alternate$/.test(as),
      );
      const wrong = told.filter(({ written }) => !written.startsWith(found.origin + site.base));
      expect(told.length).toBeGreaterThan(1000);
      expect(wrong.map(tell)).toEqual([]);
    });

    test("other hosts are only ever linked to, over http or https", () => {
      const outside = found.references.filter(({ internal }) => !internal);
      const wrong = outside.filter(({ as, to }) => as !== "a href" || !/^https?:$/.test(to.protocol));
      expect(outside.length).toBeGreaterThan(50);
      expect(wrong.map(tell)).toEqual([]);
    });

    test("every page that was built is reached, and every data file", () => {
      const unreached = readPages(site)
        .map(({ path }) => site.url + path)
        .filter((address) => !found.answers.has(address));
      expect(unreached).toEqual([]);
      const data = [...found.answers.keys()].filter((address) => address.startsWith(`${site.url}data/`));
      expect(
        data
          .map((address) => address.slice(`${site.url}data/`.length))
          .filter(Boolean)
          .sort(),
      ).toEqual(
        readdirSync(join(site.folder, "data"))
          .filter((name) => name !== "index.html")
          .sort(),
      );
      const feeds = [...found.answers.keys()].filter((address) => /\/(?:atom\.xml|rss\.xml|feed\.json)$/.test(address));
      expect(feeds).toEqual(
        expect.arrayContaining(listFiles(site.folder, "/feed.json").map((file) => site.url + file)),
      );
    });
  });
}
