import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { loadSample } from "../load.fixture.ts";
import { readIndex } from "./bundle.fixture.ts";
import { listEntries } from "./entries.ts";
import { writeSearch, type Cards } from "./index.ts";
import type { LexiconData } from "./lexicon.ts";
import { LANGUAGES } from "../schemas/languages.ts";
import type { Manifest } from "./sources.ts";
import { linkKey, toTerm } from "./terms.ts";

const site = await loadSample();
const ids = listEntries(site).map(({ id }) => id);

const cards: Cards = ({ kind, id }, language) =>
  Promise.resolve({
    ...{
      id: `${kind}/${id}`,
      kind,
      title: id,
      date: language === "fr" ? "mars" : "March",
      sections: [],
    },
    blocks: [[1, -1, language === "fr" ? "Une amende, 罚款." : "A fine."]],
  });

const folders: string[] = [];
afterEach(() => Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true }))));

async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "vigie-search-"));
  folders.push(folder);
  return folder;
}

async function readAll(folder: string): Promise<Map<string, string>> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((file) => file.isFile());
  const paths = files.map((file) => join(file.parentPath, file.name)).sort();
  return new Map(
    await Promise.all(
      paths.map(async (path) => [path.slice(folder.length + 1), await readFile(path, "base64")] as const),
    ),
  );
}

async function readJson<T>(...path: string[]): Promise<T> {
  return JSON.parse(await readFile(join(...path), "utf8")) as T;
}

describe("all that search needs is written:", () => {
  it("an index of each language, the script that reads them, and the data in a folder of its own", async () => {
    const output = await makeFolder();
    expect(await writeSearch(output, site, cards)).toBe(ids.length * 2);
    const { folder, pages } = await readJson<Manifest>(output, "entry.json");
    for (const language of LANGUAGES) {
      expect(pages[language].reduce((sum, [count]) => sum + count, 0)).toBe(ids.length);
    }
    expect(folder).toMatch(/^[0-9a-f]{12}$/);
    expect((await readdir(output)).sort()).toEqual([folder, "entry.json", "pagefind.js"].sort());
    expect((await readdir(join(output, folder))).sort()).toEqual([
      "en",
      "facets.json",
      "fr",
      "index",
      "lexicon.json",
      "simplified.json",
    ]);
    for (const language of ["fr", "en"]) {
      const names = await readdir(join(output, folder, "index", language));
      expect(names).toEqual(expect.arrayContaining(["index", "pagefind-entry.json"]));
      expect(names).not.toContain("pagefind.js");
      expect(await readdir(join(output, folder, language))).toHaveLength(ids.length);
    }
  });

  it("each page's card under its number, names with simplified characters, facets", async () => {
    const output = await makeFolder();
    await writeSearch(output, site, cards);
    const { folder } = await readJson<{ folder: string }>(output, "entry.json");
    const bolt = ids.indexOf("bolt");
    expect(await readJson(output, folder, "en", `${String(bolt)}.json`)).toMatchObject({
      id: "companies/bolt",
      date: "March",
      otherDate: "mars",
      blocks: [[1, -1, "A fine."]],
    });
    const lexicon = await readJson<LexiconData>(output, folder, "lexicon.json");
    expect(lexicon.entries[bolt]?.[0]).toBe("Bolt");
    // 罰 for 罚 of the pages, 調 for 调 of the terms.
    const pairs = await readJson<string>(output, folder, "simplified.json");
    expect(pairs).toContain("罰罚");
    expect(pairs).toContain("調调");
    expect(await readJson(output, folder, "facets.json")).toHaveProperty("dates");
  });

  it("what each page is about, in the index of either language", async () => {
    const output = await makeFolder();
    await writeSearch(output, site, cards);
    const { folder } = await readJson<Manifest>(output, "entry.json");
    const about = ["acme-probe", "bolt-ban", "2021-01-probe"].map((id) => ids.indexOf(id));
    for (const language of ["fr", "en"]) {
      const words = await readIndex(join(output, folder, "index", language));
      expect(words.get(toTerm(linkKey(ids.indexOf("bolt"))))).toEqual(about);
    }
  });

  it("the same bytes for the same pages, whatever stood there before", async () => {
    const [one, two] = [await makeFolder(), await makeFolder()];
    await writeSearch(one, site, cards);
    await writeFile(join(two, "stale"), "x");
    await writeSearch(two, site, cards);
    expect(await readAll(two)).toEqual(await readAll(one));
  });

  it("another folder for another text, so that no browser mixes two builds", async () => {
    const [one, two] = [await makeFolder(), await makeFolder()];
    await writeSearch(one, site, cards);
    await writeSearch(two, site, async (entry, language) => ({ ...(await cards(entry, language)), date: "2021" }));
    expect(await readJson(two, "entry.json")).not.toEqual(await readJson(one, "entry.json"));
  });
});

it("a page that is missing stops it, and is named", async () => {
  const missing: Cards = (entry, language) =>
    entry.id === "bolt"
      ? Promise.reject(new Error("companies/bolt/index.html has no <main data-id>."))
      : cards(entry, language);
  await expect(writeSearch(await makeFolder(), site, missing)).rejects.toThrow(
    "The search index could not be made: companies/bolt/index.html has no <main data-id>.",
  );
});
