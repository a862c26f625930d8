import { describe, expect, it } from "vitest";
import type { AnyEntry, Company, Event, Outlet, Person, Regulator, Site, Topic } from "../model/site.ts";
import type { DataOf, Kind } from "../schemas/kinds.ts";
import { listSearchForms } from "./aliases.ts";

const source = "https://example.org/";
const named = (value: string) => ({ value, source });

function makeEntry<K extends Kind>(kind: K, id: string, data: object) {
  const blank = {
    short: id,
    names: {},
    aliases: [],
    tickers: [],
    identifiers: {},
    formerIds: [],
    roles: [],
    actors: [],
    targets: [],
  };
  return { kind, id, file: "", data: { ...blank, ...data } as unknown as DataOf[K] };
}

function makeSite(...entries: unknown[]): Site {
  const all = entries as AnyEntry[];
  const ofKind = (kind: Kind) => all.filter((entry) => entry.kind === kind);
  return {
    companies: ofKind("companies"),
    regulators: ofKind("regulators"),
    byId: new Map(all.map((entry) => [entry.id, entry])),
  } as unknown as Site;
}

/** The names and the other forms of an entry. */
function formsOf(entry: Parameters<typeof listSearchForms>[0], ...others: unknown[]) {
  const [names = "", rest = ""] = listSearchForms(entry, makeSite(entry, ...others)).split(" || ");
  return { names: names.split(" | "), rest: rest.split(" | ").filter(Boolean) };
}

const company = (id: string, data: object) => makeEntry("companies", id, data) as Company;

describe("a company is searched by", () => {
  const alibaba = company("alibaba", {
    short: "Alibaba",
    names: { en: named("Alibaba Group"), "zh-Hans": named("阿里巴巴集团"), pinyin: named("Ālǐbābā jítuán") },
    aliases: [{ ...named("Groupe Alibaba"), lang: "fr" }],
    tickers: [
      { exchange: "NYSE", symbol: "BABA", source },
      { exchange: "HKEX", symbol: "9988", source },
    ],
  });

  it("its names in all scripts, aliases, pinyin without tones and in one word, and tickers with and without zeros", () => {
    expect(formsOf(alibaba).names).toEqual([
      "Alibaba",
      "Alibaba Group",
      "阿里巴巴集团",
      "Ālǐbābā jítuán",
      "alibaba jituan",
      "alibabajituan",
      "Groupe Alibaba",
      "BABA",
      "9988",
      "09988",
    ]);
  });

  it("the pairs of characters of its Chinese names, and its exchanges, without these being names", () => {
    expect(formsOf(alibaba).rest).toEqual(["NYSE", "HKEX", "阿里", "里巴", "巴巴", "巴集", "集团"]);
  });

  it("a code that is written with a zero also without it", () => {
    const tencent = company("tencent", { tickers: [{ exchange: "HKEX", symbol: "0700", source }] });
    expect(formsOf(tencent).names).toEqual(["tencent", "0700", "700", "00700"]);
  });

  it("its brands, and a brand by its owner, with a page here or without", () => {
    const taobao = company("taobao", { short: "Taobao", parent: { id: "alibaba", relation: "brand", source } });
    expect(formsOf(alibaba, taobao).rest).toContain("Taobao");
    expect(formsOf(taobao, alibaba).rest).toEqual(["Alibaba"]);
    expect(formsOf(company("x", { parent: { name: "Y Holdings", relation: "brand", source } })).rest).toEqual([
      "Y Holdings",
    ]);
  });

  it("œ in two letters, and ü as v", () => {
    const name = company("x", { short: "Cœur", names: { pinyin: named("Lǚ Xīng") } });
    expect(formsOf(name).names).toEqual(["Cœur", "Coeur", "Lǚ Xīng", "lu xing", "luxing", "lv xing", "lvxing"]);
  });
});

it("an authority is searched by its letters in both languages, and by its offices", () => {
  const party = makeEntry("regulators", "ccp", {
    short: { fr: "Parti", en: "Party" },
    acronym: { fr: "PCC", en: "CCP" },
  }) as Regulator;
  const office = makeEntry("regulators", "office", { short: "Bureau", parent: { id: "ccp", source } }) as Regulator;
  expect(formsOf(party, office)).toEqual({ names: ["Parti", "Party", "PCC", "CCP"], rest: ["Bureau"] });
  expect(formsOf(office, party)).toEqual({ names: ["Bureau"], rest: ["Parti", "Party", "PCC", "CCP"] });
});

it("a person is searched by the pinyin of an alias in one word", () => {
  const person = makeEntry("people", "jack-ma", {
    short: "Jack Ma",
    aliases: [{ ...named("Mǎ Yún"), lang: "pinyin" }],
  }) as Person;
  expect(formsOf(person).names).toEqual(["Jack Ma", "Mǎ Yún", "ma yun", "mayun"]);
});

it("an event is searched by its title in both languages and by its parties' short and Chinese names", () => {
  const cac = makeEntry("regulators", "cac", {
    short: "Administration",
    acronym: "CAC",
    aliases: [{ ...named("网信办"), lang: "zh-Hans" }],
  });
  const event = makeEntry("events", "e", { title: { fr: "Amende", en: "Fine" }, actors: ["cac"] }) as Event;
  expect(formsOf(event, cac)).toEqual({ names: ["Amende", "Fine"], rest: ["Administration", "CAC", "网信办"] });
});

it("a topic is searched by its title in both languages, an outlet by its owner", () => {
  const topic = makeEntry("topics", "antitrust", {
    title: { fr: "Droit de la concurrence", en: "Antitrust" },
  }) as Topic;
  expect(formsOf(topic)).toEqual({ names: ["Droit de la concurrence", "Antitrust"], rest: [] });
  const outlet = makeEntry("outlets", "reuters", { short: "Reuters", owner: named("Thomson Reuters") }) as Outlet;
  expect(formsOf(outlet)).toEqual({ names: ["Reuters"], rest: ["Thomson Reuters"] });
});
