import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readIndex, readMeta, readPages } from "./bundle.fixture.ts";
import { Gazetteer } from "./mentions.ts";
import { insertPages } from "./page-list.ts";
import { closePagefind, shareScript, writeBundle, type IndexedPage } from "./bundle.ts";
import { linkKey, toTerm } from "./terms.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "vigie-bundle-"));
});
afterAll(async () => {
  await closePagefind();
  await rm(folder, { recursive: true });
});

function makePage(title: string, texts: readonly string[], links: readonly string[] = []): IndexedPage {
  const blocks = texts.map((text, i): [number, number, string] => [i + 1, 0, text]);
  return { card: { id: `events/${title}`, kind: "events", title, date: "", sections: [["", ""]], blocks }, links };
}

const NOBODY = new Gazetteer({ kinds: [], entries: [], terms: [] }, "fr", new Map());

const write = async (name: string, pages: readonly IndexedPage[]) => {
  await writeBundle(join(folder, name), pages, "fr", new Map([["罰", "罚"]]), NOBODY);
  return join(folder, name);
};

describe("an index", () => {
  const pages = [
    makePage("Amende pour Alibaba", ["Les amendes de 2021", "罰款"], [linkKey(0)]),
    makePage("Enquête anti-monopole", ["L’enquête sur Alibaba, 1,2 milliard d’euros"], [linkKey(0), linkKey(12)]),
  ];
  let output = "";
  let words = new Map<string, number[]>();
  beforeAll(async () => {
    output = await write("fr", pages);
    words = await readIndex(output);
  });
  const pagesWith = (key: string) => words.get(toTerm(key));

  it("has the keys of words, so written that nothing is taken apart or shortened", () => {
    expect(pagesWith("alibaba")).toEqual([0, 1]);
    expect(pagesWith("amende")).toEqual([0]);
    expect(pagesWith("2021")).toEqual([0]);
    expect(pagesWith("罚款")).toEqual([0]);
    expect([...words.keys()].filter((word) => !word.endsWith("ꞏ"))).toEqual([]);
  });

  it("has common words, amounts, words in one and what a page is about", () => {
    expect(pagesWith("de")).toEqual([0]);
    expect(pagesWith("antimonopole")).toEqual([1]);
    expect(pagesWith("ꞏn1200000000eur")).toEqual([1]);
    expect(pagesWith(linkKey(0))).toEqual([0, 1]);
    expect(pagesWith(linkKey(12))).toEqual([1]);
  });

  it("has no list of pages, and takes one with numbers for names", async () => {
    const meta = await readMeta(output);
    expect(readPages(meta)).toEqual([]);
    expect(readPages(insertPages(meta, [[2, 300]]))).toEqual([
      ["0", 300],
      ["1", 300],
    ]);
  });

  it("has neither Pagefind's interfaces nor its texts", async () => {
    const names = await readdir(output);
    expect(names).toEqual(expect.arrayContaining(["index", "pagefind.js", "pagefind-entry.json"]));
    expect(names.filter((name) => /fragment|ui|highlight|worker/.test(name))).toEqual([]);
  });

  it("says how many words each page has, in the order in which they were given", async () => {
    const some = [1, 3, 2].map((count) => makePage("Mot", [Array(count).fill("texte").join(" ")]));
    const counts = await writeBundle(join(folder, "many"), some, "fr", new Map(), NOBODY);
    expect(counts.map((count, i) => count - (counts[i - 1] ?? count))).toEqual([0, 2, -1]);
  });

  it("is not made with a page that has no word, which Pagefind would leave out of its numbers", async () => {
    await expect(write("empty", [makePage("", []), makePage("Mot", [])])).rejects.toThrow("Pagefind’s index");
  });
});

it("the script that reads the indexes is kept once", async () => {
  for (const name of ["a", "b"]) await write(join("shared", name), [makePage("Mot", [])]);
  const bundles = ["a", "b"].map((name) => join(folder, "shared", name));
  await shareScript(bundles, join(folder, "shared"));
  expect((await readdir(join(folder, "shared"))).sort()).toEqual(["a", "b", "pagefind.js"]);
  for (const bundle of bundles) expect(await readdir(bundle)).not.toContain("pagefind.js");
});
