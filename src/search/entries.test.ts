import { describe, expect, it } from "vitest";
import { loadSample, put } from "../load.fixture.ts";
import { parseEdtf } from "../schemas/parse-edtf.ts";
import type { AnyEntry, Site } from "../model/site.ts";
import type { Kind } from "../schemas/kinds.ts";
import { listEntries, listLinks, makeFacetTable, makeLexicon, pruneNames } from "./entries.ts";
import { Lexicon, type NamedEntry } from "./lexicon.ts";
import { eventKey, linkKey } from "./terms.ts";

const source = "https://example.org/";
const named = (value: string) => ({ value, source });

function makeEntry(kind: Kind, id: string, data: object): AnyEntry {
  const blank = { short: id, names: {}, aliases: [], tickers: [], roles: [] };
  return { kind, id, file: "", data: { ...blank, ...data } } as unknown as AnyEntry;
}

function makeSite(...all: AnyEntry[]): Site {
  const ofKind = (kind: Kind) => all.filter((entry) => entry.kind === kind);
  const lists = { companies: ofKind("companies"), regulators: ofKind("regulators"), people: ofKind("people") };
  const others = { topics: ofKind("topics"), outlets: ofKind("outlets"), events: [], briefings: [], terms: [] };
  return { ...lists, ...others, byId: new Map(all.map((entry) => [entry.id, entry])) } as unknown as Site;
}

/** What the lexicon has of an entity, by words. */
function lexiconOf(site: Site, id: string) {
  const { entries } = makeLexicon(site);
  const pages = listEntries(site).map((entry) => entry.id);
  const [fr, en, names, near = [], same = []] = entries[pages.indexOf(id)]!;
  const ids = (numbers: readonly number[]) => numbers.map((number) => pages[number]);
  return { fr, en, names, near: ids(near), same: ids(same) };
}

const site = await loadSample();
const ids = listEntries(site).map(({ id }) => id);
const at = (id: string) => ids.indexOf(id);

describe("the pages of a site", () => {
  it("are numbered by kind, entities by id, events and briefings newest first", () => {
    expect(ids).toEqual([
      ...["acme", "acme-pay", "bolt"],
      ...["cac", "cac-office"],
      "jane-doe",
      ...["antitrust", "data-security"],
      ...["daily", "wire"],
      ...["acme-fine", "data-rule", "acme-probe", "bolt-ban"],
      ...["2021-03-fine", "2021-01-probe"],
    ]);
  });

  it("are told by kind", () => {
    const lexicon = new Lexicon(makeLexicon(site));
    expect(listEntries(site).map((_, number) => lexicon.kindOf(number))).toEqual(
      listEntries(site).map(({ kind }) => kind),
    );
    expect(lexicon.size).toBe(at("acme-fine"));
  });
});

describe("the pages about an entity", () => {
  const links = listLinks(site);
  const of = (id: string) => links[at(id)];
  const keys = (...some: string[]) => some.map((id) => linkKey(at(id)));

  it("are events, by their parties, topics and kind", () => {
    expect(of("acme-fine")).toEqual([...keys("cac", "acme", "antitrust"), eventKey("fine")]);
  });

  it("are briefings, by those whom they name, their outlet and agency", () => {
    expect(of("2021-03-fine")).toEqual(keys("acme", "cac", "jane-doe", "antitrust", "daily", "wire"));
    expect(of("2021-01-probe")).toEqual(keys("acme", "bolt", "cac", "antitrust", "data-security", "wire"));
  });

  it("are people, by their firms, and nothing else", () => {
    expect(of("jane-doe")).toEqual(keys("acme"));
    for (const id of ["acme", "cac", "antitrust", "daily"]) expect(of(id)).toEqual([]);
  });
});

describe("a company is called by", () => {
  const alibaba = makeEntry("companies", "alibaba", {
    short: "Alibaba",
    names: { en: named("Alibaba Group"), "zh-Hans": named("阿里巴巴集团"), pinyin: named("Ālǐbābā jítuán") },
    aliases: [{ ...named("Groupe Alibaba"), lang: "fr" }],
    tickers: [
      { exchange: "NYSE", symbol: "BABA", source },
      { exchange: "HKEX", symbol: "9988", source },
    ],
  });
  const brand = (id: string) => makeEntry("companies", id, { parent: { id: "alibaba", relation: "brand", source } });
  const firm = makeEntry("companies", "ant", { parent: { id: "alibaba", relation: "affiliate", source } });

  it("its names in all scripts, aliases, and tickers with and without zeros, each once", () => {
    expect(lexiconOf(makeSite(alibaba), "alibaba")).toMatchObject({
      fr: "Alibaba",
      en: "",
      names: ["Alibaba Group", "阿里巴巴集团", "Ālǐbābā jítuán", "Groupe Alibaba", "BABA", "9988", "09988"],
    });
    const tencent = makeEntry("companies", "tencent", { tickers: [{ exchange: "HKEX", symbol: "0700", source }] });
    expect(lexiconOf(makeSite(tencent), "tencent").names).toEqual(["0700", "700", "00700"]);
    const qihoo = makeEntry("companies", "qihoo", { tickers: [{ exchange: "SZSE", symbol: "002230", source }] });
    expect(lexiconOf(makeSite(qihoo), "qihoo").names).toEqual(["002230", "2230"]);
  });

  it("ü as v", () => {
    const entry = makeEntry("companies", "x", { aliases: [{ ...named("Lǚ Xīng"), lang: "pinyin" }] });
    expect(lexiconOf(makeSite(entry), "x").names).toEqual(["Lǚ Xīng", "lv xing"]);
  });

  it("and belongs with its brands, its owner if it is one, and its other firms", () => {
    const family = makeSite(alibaba, brand("taobao"), brand("tmall"), firm);
    expect(lexiconOf(family, "alibaba")).toMatchObject({ same: ["taobao", "tmall"], near: ["ant"] });
    expect(lexiconOf(family, "taobao")).toMatchObject({ same: ["alibaba"], near: [] });
    expect(lexiconOf(family, "ant")).toMatchObject({ same: [], near: ["alibaba"] });
  });
});

describe("the others are called by", () => {
  it("their label in both languages, and an authority by its letters", () => {
    const data = { short: { fr: "Parti", en: "Party" }, acronym: { fr: "PCC", en: "CCP" } };
    const office = makeEntry("regulators", "office", { parent: { id: "ccp", source } });
    const sample = makeSite(makeEntry("regulators", "ccp", data), office);
    expect(lexiconOf(sample, "ccp")).toEqual({
      fr: "Parti",
      en: "Party",
      names: ["PCC", "CCP"],
      near: ["office"],
      same: [],
    });
    expect(lexiconOf(sample, "office").near).toEqual(["ccp"]);
  });

  it("a topic by its title, an outlet by its owner too", () => {
    const topic = makeEntry("topics", "antitrust", { title: { fr: "Concurrence", en: "Antitrust" } });
    const outlet = makeEntry("outlets", "reuters", { short: "Reuters", owner: named("Thomson Reuters") });
    expect(lexiconOf(makeSite(topic), "antitrust")).toMatchObject({ fr: "Concurrence", en: "Antitrust", names: [] });
    expect(lexiconOf(makeSite(outlet), "reuters")).toMatchObject({ names: ["Thomson Reuters"] });
  });

  it("an outlet not by its owner where that is the name of another page", () => {
    const alibaba = makeEntry("companies", "alibaba", { names: { en: named("Alibaba Group") } });
    const outlet = makeEntry("outlets", "scmp", { short: "SCMP", owner: named("Alibaba  group") });
    expect(lexiconOf(makeSite(alibaba, outlet), "scmp").names).toEqual([]);
  });

  it("a term by its labels and forms, with the kind of event that it names", () => {
    expect(makeLexicon(site).terms).toEqual([
      ["penalty", ["amende"], ["fine", "monetary penalty"], ["罚款"], "fine"],
      ["probe", ["enquête", "investigation"], ["investigation", "probe"], ["调查"], ""],
    ]);
  });
});

describe("a page can be narrowed by", () => {
  const table = makeFacetTable(site);

  it("the days its date may stand for; an event that is only announced has none, as in the lists", async () => {
    const days = (date: string) => [parseEdtf(date)?.first, parseEdtf(date)?.last];
    expect(table.dates[at("acme-fine")]).toEqual(days("2021-03-18"));
    expect(table.dates[at("acme-probe")]).toEqual(days("2020-11/2020-12"));
    expect(table.dates[at("2021-01-probe")]).toEqual(days("2021-01"));
    expect([table.dates[at("bolt-ban")], table.dates[at("acme")]]).toEqual([0, 0]);
    const ban = put("dateBasis: unknown", 'dateBasis: unknown\nannounced: "2021-05"');
    const announced = await loadSample({ "content/events/bolt-ban.yaml": ban });
    const number = listEntries(announced).findIndex(({ id }) => id === "bolt-ban");
    expect(makeFacetTable(announced).dates[number]).toBe(0);
  });

  it("whom and what it is about, itself included", () => {
    const numbers = (...some: string[]) => some.map(at);
    expect(table.companies[at("acme")]).toEqual(numbers("acme"));
    expect(table.companies[at("jane-doe")]).toEqual(numbers("acme"));
    expect(table.companies[at("acme-probe")]).toEqual(numbers("acme", "bolt"));
    expect(table.regulators[at("data-rule")]).toEqual(numbers("cac", "cac-office"));
    expect(table.topics[at("2021-01-probe")]).toEqual(numbers("antitrust", "data-security"));
    expect(table.topics[at("acme")]).toEqual([]);
  });

  it("the kind of event, and the evidence of what is said in it, about it or by it", () => {
    expect([table.events[at("acme-fine")], table.events[at("acme")]]).toEqual(["fine", ""]);
    for (const id of ["2021-03-fine", "acme-fine", "jane-doe"]) expect(table.evidence[at(id)]).toEqual([2]);
    expect(table.evidence[at("bolt-ban")]).toEqual([]);
  });

  it("as many values as there are pages", () => {
    const { ids: entities, ...values } = table;
    for (const each of Object.values(values)) expect(each).toHaveLength(ids.length);
    expect(entities).toEqual(ids.slice(0, entities.length));
  });
});

it("a name that is looked up like another is not kept twice", () => {
  const lexicon = {
    kinds: [],
    entries: [["Alibaba", "", ["ALIBABA", "阿里巴巴集团", "阿里巴巴集團", "BABA"], [1], []]] satisfies NamedEntry[],
    terms: [],
  };
  expect(pruneNames(lexicon, new Map([["團", "团"]])).entries).toEqual([
    ["Alibaba", "", ["阿里巴巴集团", "BABA"], [1], []],
  ]);
});
