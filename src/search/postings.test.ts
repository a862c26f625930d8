import { describe, expect, it } from "vitest";
import { imitatePagefind, makePage } from "./postings.fixture.ts";
import { Postbook } from "./postings.ts";
import { toTerm } from "./terms.ts";

const TEXTS = [
  "la loi sur la sécurité des données",
  "des données sans sécurité",
  "la sécurité 5G, une loi",
  "sécuriser",
];

function open(texts: readonly string[] = TEXTS) {
  const { pagefind, asked } = imitatePagefind(texts.map((text) => makePage(text, "fr")));
  return { book: new Postbook(pagefind), asked };
}
const pages = (found: ReadonlyMap<number, number>) => [...found.keys()];

describe("a book of one language finds", () => {
  it("the pages with a word, each with its score", async () => {
    const found = await open().book.find(["loi"]);
    expect(pages(found)).toEqual([0, 2]);
    expect([...found.values()].every((score) => score > 0)).toBe(true);
  });

  it("the word itself only, not what begins so", async () => {
    expect(pages(await open().book.find(["secur"]))).toEqual([]);
    expect(pages(await open().book.find(["5g"]))).toEqual([2]);
    expect(pages(await open().book.find(["5"]))).toEqual([]);
  });

  it("what begins so when it is asked for beginnings", async () => {
    expect(pages(await open().book.findBeginning("secur"))).toEqual([0, 1, 2, 3]);
    expect(pages(await open().book.findBeginning("securis"))).toEqual([3]);
  });

  it("words one after the other, weighed as the words are", async () => {
    const { book } = open();
    const found = await book.find(["securite", "donnee"]);
    expect(pages(found)).toEqual([0]);
    const [securite, donnee] = [await book.find(["securite"]), await book.find(["donnee"])];
    expect(found.get(0)).toBe(securite.get(0)! + donnee.get(0)!);
  });

  it("pages by numbers in base 36", async () => {
    const { book } = open([...Array.from({ length: 40 }, () => "autre"), "loi"]);
    expect(pages(await book.find(["loi"]))).toEqual([40]);
  });

  it("nothing for no word, without asking", async () => {
    const { book, asked } = open();
    expect(pages(await book.find([]))).toEqual([]);
    expect(asked).toEqual([]);
  });
});

describe("a book remembers", () => {
  it("what it was asked", async () => {
    const { book, asked } = open();
    await book.find(["securite", "donnee"]);
    await book.find(["securite", "donnee"]);
    await book.find(["donnee"]);
    expect(asked).toEqual([`"${toTerm("securite")} ${toTerm("donnee")}"`, toTerm("securite"), toTerm("donnee")]);
  });

  it("the last sixty answers", async () => {
    const { book, asked } = open();
    for (let i = 0; i <= 60; i++) await book.find([`mot${String(i)}`]);
    await book.find(["mot60"]);
    expect(asked).toHaveLength(61);
    await book.find(["mot0"]);
    expect(asked).toHaveLength(62);
  });
});
