import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { writeSearchIndex } from "./index.ts";

const folders: string[] = [];
afterEach(() => Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true }))));

/** A built site of the given pages, in a folder of its own. */
async function buildSite(pages: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "vigie-index-"));
  folders.push(folder);
  for (const [path, html] of Object.entries(pages)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), html);
  }
  return folder;
}

async function readAll(folder: string): Promise<Map<string, string>> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((file) => file.isFile());
  const paths = files.map((file) => join(file.parentPath, file.name)).sort();
  return new Map(
    await Promise.all(paths.map(async (path) => [path.slice(folder.length), await readFile(path, "base64")] as const)),
  );
}

const page = (language: string, body: string) => `<!doctype html><html lang="${language}"><body>${body}</body></html>`;
const main = (text: string) => `<main data-pagefind-body><h1>${text}</h1></main>`;
const PAGES = {
  "index.html": page("fr", "<main>Accueil</main>"),
  "companies/alibaba/index.html": page("fr", main("Alibaba")),
  "companies/tencent/index.html": page("fr", main("Tencent")),
  "en/companies/alibaba/index.html": page("en", main("Alibaba")),
};

it("indexes the pages that ask for it, each in its language", async () => {
  const folder = await buildSite(PAGES);
  expect(await writeSearchIndex(folder)).toBe(3);
  const entry = JSON.parse(await readFile(join(folder, "pagefind/pagefind-entry.json"), "utf8")) as {
    languages: Record<string, { page_count: number }>;
  };
  expect(Object.entries(entry.languages).map(([language, { page_count }]) => [language, page_count])).toEqual(
    expect.arrayContaining([
      ["fr", 2],
      ["en", 1],
    ]),
  );
  expect(await readdir(join(folder, "pagefind"))).toEqual(
    expect.not.arrayContaining([expect.stringMatching(/-ui\.|highlight/)]),
  );
});

it("writes the same bytes for the same pages, whatever stood there before", async () => {
  const folder = await buildSite(PAGES);
  await writeSearchIndex(folder);
  const first = await readAll(join(folder, "pagefind"));
  await writeFile(join(folder, "pagefind/stale"), "x");
  await writeSearchIndex(folder);
  expect(await readAll(join(folder, "pagefind"))).toEqual(first);

  const reversed = await buildSite(Object.fromEntries(Object.entries(PAGES).reverse()));
  await writeSearchIndex(reversed);
  expect(await readAll(join(reversed, "pagefind"))).toEqual(first);
});
