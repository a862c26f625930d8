import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Lexicon } from "../model/lexicon.ts";
import { flattenText } from "./flat-text.ts";
import { LEXICON, SITE } from "./gazetteer.fixture.ts";
import { buildGazetteer } from "./gazetteer.ts";

const gazetteer = buildGazetteer(SITE, LEXICON);

/** Names found, as "words=id", of several candidates joined by a bar; weak ones with a question mark. */
function namesIn(text: string): string[] {
  return gazetteer
    .findNames(flattenText(text))
    .map(
      ({ start, end, candidates }) =>
        `${text.slice(start, end)}=${candidates.map(({ entity, weak }) => entity.id + (weak ? "?" : "")).join("|")}`,
    );
}

describe("names are found", () => {
  test.each<[string, string, string[]]>([
    ["with a typographic apostrophe before them", "La valeur d’Alibaba recule", ["Alibaba=alibaba"]],
    ["behind any French elision", "Qu’Ant Group et l’Uber chinois", ["Ant Group=ant-group", "Uber chinois=didi"]],
    ["with a possessive behind them", "Tencent’s games and Didi's app", ["Tencent=tencent", "Didi=didi"]],
    [
      "with any blank inside them",
      "Ant\u00a0Group and Qihoo\u202f360",
      ["Ant\u00a0Group=ant-group", "Qihoo\u202f360=qihoo-360"],
    ],
    ["with a hyphen for a blank", "the Qihoo-360 browser", ["Qihoo-360=qihoo-360"]],
    ["longest first", "Tencent Music Entertainment said", ["Tencent Music Entertainment=tencent-music"]],
    [
      "with what a register adds",
      "Twitter Inc and Tencent Holdings Ltd (0700.HK)",
      ["Twitter Inc=twitter", "Tencent Holdings Ltd=tencent"],
    ],
    ["with a comma in the tail", "Huawei Technologies Co., Ltd said", ["Huawei Technologies Co., Ltd=huawei"]],
    ["in compounds with a small letter", "Alibaba-backed and anti-Huawei", ["Alibaba=alibaba", "Huawei=huawei"]],
    ["in other capitals", "TIKTOK, Bytedance and IQIYI", ["TIKTOK=tiktok", "Bytedance=bytedance", "IQIYI=iqiyi"]],
    ["with a small first letter where the name has one", "the vivo phone", ["vivo=vivo"]],
    [
      "with an accent left off a capital",
      "Conseil des affaires de l'Etat",
      ["Conseil des affaires de l'Etat=state-council"],
    ],
    [
      "in Chinese without blanks around them",
      "据腾讯和阿里巴巴称网信办",
      ["腾讯=tencent", "阿里巴巴=alibaba", "网信办=cac"],
    ],
    [
      "with an adjective inside an authority's",
      "le ministère américain du Commerce",
      ["ministère américain du Commerce=mofcom?|us-commerce?"],
    ],
    [
      "with small letters in an authority's",
      "the cyberspace administration of china",
      ["cyberspace administration of china=cac"],
    ],
    [
      "to their fullest, where one begins inside another",
      "China's Ministry of Industry and Information Technology",
      ["China's Ministry of Industry and Information Technology=miit"],
    ],
    ["as weak where they are", "Ant and the central bank", ["Ant=ant-group?", "central bank=pboc?"]],
  ])("%s", (_, text, expected) => expect(namesIn(text)).toEqual(expected));
});

describe("names are not found", () => {
  test.each<[string, string]>([
    ["inside longer words", "CACao, Antoine, Didier, Weibosphere"],
    ["in small letters", "tencent and didi"],
    ["in a longer name that the lexicon excepts", "the CAC 40 and Apple Daily"],
    ["where a hyphen makes a short one something else", "Ant-Man"],
    ["for an outlet whose words are common", "the information was le monde entier"],
    ["for a company with an adjective inside it", "Tencent américaine Holdings".replace("Tencent", "Foo")],
  ])("%s", (_, text) => expect(namesIn(text)).toEqual([]));
});

test.each<[string, string | undefined]>([
  ["Le Monde", "le-monde"],
  ["LE MONDE", "le-monde"],
  ["south china morning post", "scmp"],
  ["The South China Morning Post", "scmp"],
  ["The Information", "the-information"],
  ["Reuters", "reuters"],
  ["Bloomberg.com", "bloomberg"],
  ["La Gazette", undefined],
])("the outlet called %j is %j", (name, id) => expect(gazetteer.findOutlet(name)?.id).toBe(id));

test("an outlet comes with its kind", () =>
  expect(gazetteer.findOutlet("Reuters")).toEqual({ id: "reuters", kind: "agency" }));

test.each<[string, string | undefined]>([
  ["www.scmp.com", "scmp"],
  ["https://www.lemonde.fr/economie/article.html", "le-monde"],
  ["fr.news.yahoo.com", "yahoo"],
  ["yahoo.com", undefined],
  ["SCMP.COM:443", "scmp"],
  ["notscmp.com", undefined],
  ["", undefined],
])("the outlet at %j is %j", (host, id) => expect(gazetteer.findOutletByHost(host)?.id).toBe(id));

test("another country's authority of the same field is its peer", () => {
  expect(gazetteer.findPeer("cnil", "IE")?.id).toBe("dpc-ireland");
  expect(gazetteer.findPeer("cnil", "SE")).toBeUndefined();
});

test.each<[string, string, string | undefined]>([
  ["Administration d'État chinoise pour la réglementation des marchés", "CN", "samr"],
  ["Administration générale de la régulation du marché", "CN", "samr"],
  ["Administration d'État pour la régulation du marché", "US", undefined],
  ["Administration d'État des grains", "CN", undefined],
])("a name worded %j means, in %s, %j", (name, country, id) =>
  expect(gazetteer.findSimilarAuthority(name, country)?.entity.id).toBe(id),
);

test("a form that the lexicon calls weak is weak though content/ has it too", () => {
  const forms = [
    { value: "Qihoo 360", lang: "en" as const, unsourced: true as const, except: [], weak: true as const },
  ];
  const lexicon: Lexicon = { ...LEXICON, companies: new Map([["qihoo-360", { kind: "company", forms }]]) };
  const [hit] = buildGazetteer(SITE, lexicon).findNames("Qihoo 360");
  expect(hit?.candidates.map(({ weak }) => weak)).toEqual([true]);
});

test("offsets fit the text, and names do not overlap, whatever it is", () => {
  const words = fc.constantFrom(
    "Tencent",
    "Ant Group",
    "d’",
    "腾讯",
    " ",
    "-",
    "İ",
    "é",
    "CAC",
    "ministère du Commerce",
    "\n",
    "'s",
    "😀",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(words, fc.string())), (parts) => {
      const text = parts.join("").normalize("NFC");
      const flat = flattenText(text);
      expect(flat).toHaveLength(text.length);
      let free = 0;
      for (const { start, end } of gazetteer.findNames(flat)) {
        expect(start).toBeGreaterThanOrEqual(free);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        free = end;
      }
    }),
  );
});

test("thousands of names are made ready in a moment", () => {
  const forms = (i: number) =>
    [`Firm ${i} Alpha`, `Firm ${i} Beta`, `Unternehmen${i}`, `公司${i}`].map((value) => ({
      value,
      lang: "en" as const,
      unsourced: true as const,
      except: [],
    }));
  const companies = new Map(
    Array.from({ length: 1000 }, (_, i) => [`firm-${i}`, { kind: "company" as const, forms: forms(i) }]),
  );
  const lexicon = { ...LEXICON, companies };
  buildGazetteer(SITE, lexicon);
  const start = performance.now();
  buildGazetteer(SITE, lexicon);
  // Far above what it takes, for a machine that is busy.
  expect(performance.now() - start).toBeLessThan(500);
});
