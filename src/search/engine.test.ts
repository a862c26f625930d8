import { describe, expect, it } from "vitest";
import { cleanQuery, lookUp, type Pagefind } from "./engine.ts";
import type { Page } from "./matching.ts";
import { fold } from "./words.ts";

/** Pagefind over pages of one word each: finds what begins with the term, or failing that the longest word that the term begins with. */
function imitate(words: readonly string[]) {
  const asked: string[] = [];
  let loaded = 0;
  const resultOf = (word: string) => ({
    id: word,
    data: (): Promise<Page> => {
      loaded++;
      return Promise.resolve({
        url: `/${word}/`,
        content: word,
        meta: { id: `events/${word}`, title: "" },
        locations: [0],
      });
    },
  });
  const pagefind: Pagefind = {
    options: () => Promise.resolve(),
    init: () => Promise.resolve(),
    destroy: () => Promise.resolve(),
    search: (term) => {
      asked.push(term);
      const wanted = fold(term.replace(/"/g, ""));
      if (term.startsWith('"'))
        return Promise.resolve({ results: words.filter((word) => word === wanted).map(resultOf) });
      const longer = words.filter((word) => word.startsWith(wanted));
      const [shorter] = words.filter((word) => wanted.startsWith(word)).sort((a, b) => b.length - a.length);
      return Promise.resolve({ results: (longer.length > 0 ? longer : shorter ? [shorter] : []).map(resultOf) });
    },
  };
  return { pagefind, asked, count: () => loaded };
}

const online = () => Promise.resolve();

describe("a query is answered", () => {
  it("with the pages it is on, a part at a time", async () => {
    const { pagefind } = imitate(["amende", "amendement", "autre"]);
    const answer = await lookUp("amende", pagefind, online);
    expect(answer.count).toBe(2);
    expect((await answer.list(0, 1)).map(({ id }) => id)).toEqual(["events/amende"]);
    expect((await answer.list(1, 9)).map(({ id }) => id)).toEqual(["events/amendement"]);
  });

  it("with none when Pagefind had to shorten it", async () => {
    const answer = await lookUp("antitrustologie", imitate(["antitrust"]).pagefind, online);
    expect([answer.count, await answer.list(0, 9)]).toEqual([0, []]);
  });

  it("without asking Pagefind when it has no word", async () => {
    const { pagefind, asked } = imitate(["a"]);
    expect((await lookUp("… 😀", pagefind, online)).count).toBe(0);
    expect(asked).toEqual([]);
  });

  it("in pairs of characters when it is Chinese", async () => {
    const { pagefind, asked } = imitate([]);
    await lookUp("CAC 网信办", pagefind, online);
    expect(asked).toEqual(["cac 网信 信办"]);
  });

  it("with a failure, not with none, when the site cannot be reached", async () => {
    const offline = () => Promise.reject(new Error("offline"));
    await expect(lookUp("alibaba", imitate([]).pagefind, offline)).rejects.toThrow("offline");
  });
});

describe("of many results", () => {
  const many = Array.from({ length: 150 }, (_, i) => `amende${String(i)}`);

  it("the first hundred are looked at, and the others when they are shown", async () => {
    const { pagefind, count } = imitate(many);
    const answer = await lookUp("amende", pagefind, online);
    expect([answer.count, count()]).toEqual([150, 100]);
    expect(await answer.list(90, 110)).toHaveLength(20);
    expect(count()).toBe(110);
    expect((await answer.list(140, 160)).map(({ id }) => id)).toEqual(many.slice(140).map((word) => `events/${word}`));
  });

  it("all are looked at when one of the first hundred proves to rest on another word", async () => {
    const { pagefind, count } = imitate(many);
    const search = pagefind.search.bind(pagefind);
    // As Pagefind does when a word and another one have the same stem.
    pagefind.search = async (term) => {
      const { results } = await search(term);
      const other = { id: "x", data: () => Promise.resolve({ url: "/", content: "amen", meta: {}, locations: [0] }) };
      return { results: term.startsWith('"') ? results : [other, ...results] };
    };
    const answer = await lookUp("amende", pagefind, online);
    expect([answer.count, count()]).toEqual([150, 150]);
  });
});

describe("a query is cleaned", () => {
  it("of control characters, halves of characters and blanks", () => {
    expect(cleanQuery("  \ud83d Ali\u0000baba\u202e\n\t x\udc00 ")).toBe("Ali baba x");
  });
  it("and cut at two hundred characters, not within one", () => {
    expect(Array.from(cleanQuery("😀".repeat(10_000)))).toHaveLength(200);
  });
});
