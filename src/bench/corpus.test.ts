import { describe, expect, it } from "vitest";
import { inLanguage } from "../model/site.ts";
import { SCHEMAS } from "../schemas/kinds.ts";
import { LANGUAGES } from "../schemas/languages.ts";
import { listEntries } from "../search/entries.ts";
import { makeCards } from "./cards.ts";
import { makeCorpus } from "./corpus.ts";
import { STRANGE } from "./names.ts";
import { Vocabulary } from "./vocabulary.ts";

const vocabularies = {
  fr: new Vocabulary(["de la de le de et la entreprise qui amende, données ; Alibaba et l’Autorité"], "fr"),
  en: new Vocabulary(["the of the and a firm that a fine data"], "en"),
};
const make = (n: number, seed?: number) => makeCorpus(n, vocabularies, [], seed);
const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

describe("a made-up site", () => {
  const corpus = make(200);
  const cards = makeCards(corpus);

  it("is the same for the same seed, and another for another", async () => {
    const again = make(200);
    expect(again.site).toEqual(corpus.site);
    const entry = corpus.site.briefings[7]!;
    expect(await makeCards(again)(entry, "en")).toEqual(await cards(entry, "en"));
    expect(make(200, 2).site.companies).not.toEqual(corpus.site.companies);
  });

  it("is in the form of content/", () => {
    const faults = listEntries(corpus.site).flatMap(({ kind, id, data }) => {
      const { error } = SCHEMAS[kind].safeParse(data);
      return error ? [`${id}: ${error.message}`] : [];
    });
    expect(faults).toEqual([]);
  });

  it("has an id for everything that it names, and each id once", () => {
    const entries = listEntries(corpus.site);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    const named = corpus.site.briefings.flatMap(({ data }) => [
      data.source.outlet,
      ...[...data.companies, ...data.people, ...data.topics, ...data.events.map(({ id }) => id)],
    ]);
    expect(named.filter((id) => !corpus.site.byId.has(id))).toEqual([]);
  });

  it("has dates of every precision, and some pages without one", () => {
    const dates = corpus.site.events.map(({ data }) => data.date);
    for (const form of [/^\d{4}$/, /^\d{4}-\d{2}$/, /^\d{4}-\d{2}-\d{2}$/, /~$/, /\//])
      expect(dates.some((date) => date !== undefined && form.test(date))).toBe(true);
    expect(dates).toContain(undefined);
  });

  it.each(LANGUAGES)("has pages of the expected length (%s)", async (language) => {
    const count = async (kind: "briefings" | "events") => {
      const all = await Promise.all(corpus.site[kind].map((entry) => cards(entry, language)));
      return all.flatMap(({ blocks }) => blocks.flatMap(([, , text]) => words(text))).length / all.length;
    };
    expect(Math.abs((await count("briefings")) - 450)).toBeLessThan(45);
    expect(Math.abs((await count("events")) - 120)).toBeLessThan(15);
  });

  it("lists at most 30 events on a page", async () => {
    const large = make(2000);
    const { blocks } = await makeCards(large)(large.companies[0]!, "fr");
    const titles = new Set(large.site.events.map(({ data }) => data.title.fr));
    expect(blocks.filter(([, , text]) => titles.has(text))).toHaveLength(30);
  });
});

it("a made-up site of any size has a company, an authority and somebody to write about", () => {
  const { site } = make(1);
  expect(
    [site.companies, site.regulators, site.people, site.topics, site.outlets].every((list) => list.length > 0),
  ).toBe(true);
});

it("the first company is in about a tenth of 10,000 pages", () => {
  const { site, companies } = make(5000);
  const { id } = companies[0]!;
  const about = [
    ...site.events.filter(({ data }) => data.targets.includes(id)),
    ...site.briefings.filter(({ data }) => data.companies.includes(id)),
  ];
  const share = about.length / (site.events.length + site.briefings.length);
  expect(share).toBeGreaterThan(0.08);
  expect(share).toBeLessThan(0.12);
});

describe("a made-up vocabulary", () => {
  it("begins with the words of the texts, names left out", () => {
    expect(vocabularies.fr.rankOf("de")).toBe(0);
    expect(vocabularies.fr.rankOf("alibaba")).toBeUndefined();
    expect(vocabularies.fr.rankOf("amende")).toBeLessThan(10);
  });

  it("grows with the text as that of news does: 44 · N ** 0.49 different words, give or take a third", async () => {
    for (const n of [50, 500]) {
      const corpus = make(n);
      const cards = makeCards(corpus);
      const all = await Promise.all(corpus.site.briefings.map((entry) => cards(entry, "fr")));
      const read = all.flatMap(({ blocks }) => blocks.flatMap(([, , text]) => words(text)));
      const ratio = new Set(read).size / (44 * read.length ** 0.49);
      expect(ratio).toBeGreaterThan(0.66);
      expect(ratio).toBeLessThan(1.34);
    }
  });

  it("elides French articles before a vowel", () => {
    const sentence = /(?<!\p{L})(?:de|la|le|que) [aeiouéèêâ]/iu;
    const texts = make(100).site.events.map(({ data }) => data.summary.fr);
    expect(texts.filter((text) => sentence.test(text))).toEqual([]);
    expect(texts.some((text) => text.includes("d’"))).toBe(true);
  });
});

it("every made-up name has a syllable unknown to pinyin, so that it is no real firm’s", () => {
  const names = make(2000).companies.map(({ data }) => inLanguage(data.short, "fr"));
  expect(names.filter((name) => !new RegExp(STRANGE.join("|"), "i").test(name))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
});
