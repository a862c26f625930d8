import { expect, test } from "playwright/test";
import { graphShape } from "../src/linked-data/shapes.ts";
import { listAddresses, listDescribed } from "../src/linked-data/references.ts";
import { SITES, listFiles, readPages, type BuiltPage, type BuiltSite } from "./built-site.ts";

const BLOCK = /<script type="application\/ld\+json">(.*?)<\/script>/gs;

/** The blocks of the pages that stand at an address of their own, as they were built. */
function readBlocks(site: BuiltSite) {
  return readPages(site).map((page) => ({
    page,
    blocks: [...page.html.matchAll(BLOCK)].map(([, text = ""]) => JSON.parse(text) as unknown),
  }));
}

function isOwnPage({ kind, html }: BuiltPage): boolean {
  return kind !== "404.html" && !html.includes('http-equiv="refresh"');
}

for (const site of SITES) {
  test.describe(`on the site under ${site.base}`, () => {
    const pages = readBlocks(site);

    test("every page has one block of structured data; what leads elsewhere or stands nowhere has none", () => {
      const wrong = pages.filter(({ page, blocks }) => blocks.length !== (isOwnPage(page) ? 1 : 0));
      expect(wrong.map(({ page, blocks }) => [page.path, blocks.length])).toEqual([]);
      expect(pages.filter(({ blocks }) => blocks.length === 1).length).toBeGreaterThan(100);
    });

    test("every block has our shape, and nothing else", () => {
      const faults = pages.flatMap(({ page, blocks }) =>
        blocks.flatMap((block) => {
          const { error } = graphShape.safeParse(block);
          return error ? [`${page.path}: ${JSON.stringify(error.issues).slice(0, 600)}`] : [];
        }),
      );
      expect(faults).toEqual([]);
    });

    test("every address of ours in a block is a page or a file of the site", () => {
      const root = readRoot(pages);
      const files = new Set(listFiles(site.folder).map((file) => file.replace(/(^|\/)index\.html$/, "$1")));
      const lost = pages.flatMap(({ page, blocks }) =>
        listAddresses(blocks).flatMap((address) => {
          if (new URL(address).origin !== new URL(root).origin) return [];
          const path = address.replace(/[?#].*$/, "");
          return path.startsWith(root) && files.has(path.slice(root.length)) ? [] : [`${page.path}: ${address}`];
        }),
      );
      expect(lost).toEqual([]);
    });

    test("what a block names is described on its own page: a thing in both languages, a part of a page by standing there", () => {
      const described = new Map(
        pages.map(({ page, blocks }) => [page.path, new Set([...listDescribed(blocks), ...listAnchors(page)])]),
      );
      const root = readRoot(pages);
      const lost = pages.flatMap(({ page, blocks }) =>
        listAddresses(blocks).flatMap((address) => {
          const [path = "", mark] = address.split("#");
          if (!path.startsWith(root) || !mark) return [];
          const own = path.slice(root.length);
          const places = mark === "it" ? [own, `en/${own}`] : [own];
          return places.every((place) => described.get(place)?.has(address)) ? [] : [`${page.path}: ${address}`];
        }),
      );
      expect(lost).toEqual([]);
    });
  });
}

/** The full addresses of the anchors of a page: a part of a page, such as our method, is described by standing there. */
function listAnchors({ html }: BuiltPage): string[] {
  return [...html.matchAll(/ id="([^"]+)"/g)].map(([, id = ""]) => `${readCanonical(html)}#${id}`);
}

/** The address under which a site says that it stands, with its base. */
function readRoot(pages: readonly { readonly page: BuiltPage }[]): string {
  return readCanonical(pages.find(({ page }) => page.path === "")?.page.html ?? "");
}

function readCanonical(html: string): string {
  return /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? "";
}
