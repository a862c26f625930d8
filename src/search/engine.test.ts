import { describe, expect, it } from "vitest";
import { LANGUAGES, type Language } from "../schemas/languages.ts";
import { answer, type Books } from "./engine.ts";
import { lexicon, PAGE } from "./lexicon.fixture.ts";
import { imitatePagefind, makePage } from "./postings.fixture.ts";
import { Postbook } from "./postings.ts";
import { readQuery } from "./query.ts";
import { eventKey } from "./terms.ts";

const { alibaba, ant, bytedance, taobao, tencent, cac, cacOffice, jackMa, antitrust, reuters } = PAGE;
const [fineAlibaba, probe, fineTencent] = PAGE.events;
const [penalty, competition] = PAGE.briefings;

/** The text of each page in French and in English, and what it is about. */
const TEXTS: Record<number, [fr: string, en: string, links?: (number | string)[]]> = {
  [alibaba]: ["Alibaba, groupe de commerce", "Alibaba, a commerce group"],
  [ant]: ["Ant Group, filiale de paiement", "Ant Group, a payment subsidiary"],
  [bytedance]: ["ByteDance, vidéos 网信", "ByteDance, videos"],
  [taobao]: ["Taobao, place de marché", "Taobao, a marketplace"],
  [tencent]: ["Tencent, jeux et paiement", "Tencent, games and payment"],
  [cac]: ["Administration du cyberespace", "Cyberspace Administration"],
  [cacOffice]: ["Bureau", "Office"],
  [jackMa]: ["Jack Ma, fondateur", "Jack Ma, a founder", [alibaba]],
  [antitrust]: ["Droit de la concurrence au Zhejiang", "Competition law"],
  [reuters]: ["Reuters, vidéothèque 网信", "Reuters, an agency"],
  [fineAlibaba]: ["Alibaba paiera, dit l’autorité", "Alibaba will pay", [alibaba, cac, eventKey("fine")]],
  [probe]: ["Enquête sur deux groupes", "Two groups investigated", [alibaba, tencent, cac]],
  [fineTencent]: ["Amende, amende pour Tencent", "Tencent is fined", [tencent, cac, eventKey("fine")]],
  [penalty]: ["Une amende contre Alibaba, une autre à venir", "Penalty paid twice, said an official", [alibaba]],
  [competition]: ["La concurrence, vue par facebook", "Competition and Zhejiang, for Alibaba"],
};

const PAGES = Object.keys(TEXTS).length;
const books: Books = Object.fromEntries(
  LANGUAGES.map((language, i): [Language, Postbook] => {
    const pages = Object.values(TEXTS).map(([fr, en, links]) => makePage([fr, en][i] ?? "", language, links));
    return [language, new Postbook(imitatePagefind(pages).pagefind)];
  }),
);

const ask = (query: string, reader: Language = "fr", some: Books = books) =>
  answer(readQuery(query, lexicon, reader), some, { reader, lexicon, pages: PAGES });
const pages = async (query: string, reader?: Language) => (await ask(query, reader))?.found.map(({ page }) => page);
const texts = (parts: readonly { text: string }[] | undefined) => parts?.map(({ text }) => text);

describe("a name is answered", () => {
  it("with its own page, its brands and owner, its events and briefings, its family and people, then the rest", async () => {
    expect(await pages("Alibaba")).toEqual([
      ...[alibaba, taobao],
      ...[fineAlibaba, probe, penalty],
      ...[ant, jackMa],
      competition,
    ]);
  });

  it("in any script, and however it is spelt", async () => {
    const known = (await pages("Alibaba"))?.slice(0, 5);
    for (const name of ["阿里巴巴集团", "d’ALIBABA", "ālǐbābā jítuán"])
      expect((await pages(name))?.slice(0, 5)).toEqual(known);
  });

  it("with its brand's owner, whose events are also the brand's", async () => {
    const found = await pages("Taobao");
    expect(found?.slice(0, 2)).toEqual([taobao, alibaba]);
    expect(found).toEqual(expect.arrayContaining([fineAlibaba, probe, penalty]));
  });

  it("with its offices after its events", async () => {
    expect(await pages("CAC")).toEqual([cac, fineAlibaba, probe, fineTencent, cacOffice]);
  });

  it("that begins with what was typed, before pages that mention it", async () => {
    expect((await pages("Jack"))?.[0]).toBe(jackMa);
    expect((await pages("tenc"))?.[0]).toBe(tencent);
    expect((await pages("阿里"))?.[0]).toBe(alibaba);
  });
});

describe("several parts are answered", () => {
  it("with the pages that have all of them, or are about those named", async () => {
    expect(await pages("Tencent Alibaba")).toEqual([probe]);
    expect(await pages("amende Alibaba")).toEqual([fineAlibaba, penalty]);
    expect(await pages("jeux vidéos")).toEqual([]);
  });

  it("with the pages that have a phrase as it stands", async () => {
    expect(await pages('"groupe de commerce"')).toEqual([alibaba]);
    expect(await pages('"commerce groupe"')).toEqual([]);
  });

  it("without those that have what is not wanted", async () => {
    expect(await pages("paiement -jeux")).toEqual([ant]);
    expect(await pages('concurrence -"vue par"')).toEqual([antitrust]);
    expect(await pages("amende −Alibaba")).toEqual([fineTencent]);
  });

  it("with all other pages when there is only what is not wanted", async () => {
    const found = await pages("-Alibaba");
    expect(found).toEqual([ant, bytedance, taobao, tencent, cac, cacOffice, antitrust, reuters, fineTencent]);
  });

  it("with all pages when nothing is asked for, and none when it has no words", async () => {
    expect(await pages("")).toHaveLength(PAGES);
    expect(await pages("…")).toEqual([]);
  });
});

describe("a term is answered", () => {
  it("with events of its kind whatever they say, and with its other words", async () => {
    const found = await pages("amende");
    expect(found).toEqual(expect.arrayContaining([fineAlibaba, fineTencent, penalty]));
    expect(new Set(await pages("fine", "en"))).toEqual(new Set(found));
    expect(new Set(await pages("罚款"))).toEqual(new Set(found));
  });

  it("with what weighs most first", async () => {
    expect((await pages("amende"))?.[0]).toBe(fineTencent);
  });
});

describe("both languages answer", () => {
  it("the reader's first; what only the other has comes last, and is shown in it", async () => {
    const found = (await ask("Alibaba"))?.found;
    expect(found?.at(-1)).toMatchObject({ page: competition, language: "en", languages: ["en"] });
    expect(found?.slice(0, -1).every(({ language }) => language === "fr")).toBe(true);
  });

  it("whichever weighs more", async () => {
    expect(await pages("Zhejiang", "fr")).toEqual([antitrust, competition]);
    expect(await pages("Zhejiang", "en")).toEqual([competition, antitrust]);
  });

  it("and each page tells in which it has all that was asked for", async () => {
    const found = (await ask("Tencent payment", "en"))?.found;
    expect(found).toMatchObject([{ page: tencent, language: "en", languages: ["en"] }]);
    expect((await ask("Reuters"))?.found[0]?.languages).toEqual(["fr", "en"]);
  });

  it("together, where one has one word and the other another", async () => {
    expect(await pages("vidéos videos")).toEqual([bytedance]);
    // Such a page comes after those that one text answers whole.
    expect((await pages("concurrence competition"))?.length).toBeGreaterThan(0);
  });
});

describe("with the reader's own book alone", () => {
  const fr: Books = { ...(books.fr ? { fr: books.fr } : {}) };

  it("what it has is found", async () => {
    expect((await ask("concurrence", "fr", fr))?.found.map(({ page }) => page)).toEqual([competition, antitrust]);
  });

  it("what is shown first stays first, in its order, when the other comes", async () => {
    for (const query of ["Alibaba", "amende", "concurrence", "paiement", "vidéos", "Tencent", "groupe"]) {
      const early = (await ask(query, "fr", fr))?.found.map(({ page }) => page) ?? [];
      expect(early.length, query).toBeGreaterThan(0);
      expect((await pages(query))?.slice(0, early.length), query).toEqual(early);
    }
  });

  it("nothing is said while the other's text may have what is not wanted", async () => {
    expect(await ask("Alibaba -commerce", "fr", fr)).toBeUndefined();
  });

  it("nothing is said while the other may have what it has not", async () => {
    expect(await ask("marketplace", "fr", fr)).toBeUndefined();
    expect(await ask("jeux vidéos", "fr", fr)).toBeUndefined();
    expect(await ask("xyz", "fr", fr)).toBeUndefined();
  });
});

describe("a word that no page has", () => {
  it("is taken for a beginning, and the answer says so", async () => {
    const found = await ask("concur");
    expect(found?.found.map(({ page }) => page)).toEqual([competition, antitrust]);
    expect(texts(found?.begun)).toEqual(["concur"]);
    expect(found?.missing).toEqual([]);
  });

  it("but not when a page has it", async () => {
    const found = await ask("groupe");
    expect(found?.found.map(({ page }) => page)).toEqual(expect.arrayContaining([alibaba, probe]));
    expect(found?.begun).toEqual([]);
  });

  it("nor when a page has it, and another one is taken for a beginning", async () => {
    const found = await ask("网 vidéo");
    expect(found?.found.map(({ page }) => page)).toEqual([bytedance]);
    expect(texts(found?.begun)).toEqual(["网"]);
    expect((await ask("xyz groupe"))?.begun).toEqual([]);
  });

  it("is missing when none begins so either", async () => {
    const found = await ask("amende xyz");
    expect(found?.found).toEqual([]);
    expect(texts(found?.missing)).toEqual(["xyz"]);
    expect(found?.begun).toEqual([]);
  });

  it("may be half of one", async () => {
    const found = await ask("face book");
    expect(found?.found.map(({ page }) => page)).toEqual([competition]);
    expect(texts(found?.query.wanted)).toEqual(["facebook"]);
    expect(found?.missing).toEqual([]);
  });
});
