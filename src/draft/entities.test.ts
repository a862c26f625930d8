import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findEntities } from "./entities.ts";
import { LEXICON, SITE, articleOf, paragraphOf } from "./gazetteer.fixture.ts";
import { buildGazetteer } from "./gazetteer.ts";

const gazetteer = buildGazetteer(SITE, LEXICON);

function find(language: "fr" | "en", ...sentences: string[]) {
  return findEntities(paragraphOf(language, ...sentences), gazetteer).entities;
}

/** Companies, those that are named only in passing in brackets. */
function companiesIn(language: "fr" | "en", ...sentences: string[]): string[] {
  return find(language, ...sentences).flatMap(({ kind, id, central }) =>
    kind === "companies" ? [central ? id : `(${id})`] : [],
  );
}

describe("known companies", () => {
  test.each<["fr" | "en", string, string[]]>([
    ["fr", "Ant Group, filiale d'Alibaba, recule.", ["ant-group", "alibaba"]],
    ["en", "Tencent Music Entertainment was fined.", ["tencent-music"]],
    ["fr", "Les actions d'Ant Group montent ; Ant s'explique.", ["ant-group"]],
    ["fr", "Ant s'explique.", []],
    ["fr", "La maison mère du « Twitter chinois » est punie.", []],
    ["en", "Weibo, China's Twitter, was fined.", ["weibo"]],
    ["en", "A Twitter-like service was fined.", []],
    ["fr", "Uber a fermé ; l'Uber chinois est puni.", ["uber", "didi"]],
    ["en", "WeChat is China's answer to Twitter.", ["wechat"]],
    ["en", "TikTok's owner ByteDance said so.", ["tiktok", "bytedance"]],
    ["fr", "Orange et l'opérateur Orange se taisent.", ["orange"]],
  ])("%s: %s", (language, text, expected) => expect(companiesIn(language, text)).toEqual(expected));
});

describe("a company is named in passing", () => {
  test.each<["fr" | "en", string, string[]]>([
    ["fr", "Sur son compte Weibo, Didi dit accepter.", ["(weibo)", "didi"]],
    ["fr", "Il l'a écrit sur son compte officiel WeChat.", ["(wechat)"]],
    ["en", "Didi said so on its Weibo account.", ["didi", "(weibo)"]],
    ["en", "The minister wrote on Twitter that Huawei must go.", ["(twitter)", "huawei"]],
    ["en", "Tencent said in a post on WeChat that it agreed.", ["tencent", "(wechat)"]],
    ["fr", "Selon Travis Lundy, analyste de Quiddity Advisors, c'est fini.", ["(quiddity)"]],
    ["en", "Jo Brown, an analyst at Quiddity Advisors, agreed.", ["(quiddity)"]],
    ["en", "Quiddity Advisors analyst Jo Brown agreed.", ["(quiddity)"]],
    ["en", "The ban on TikTok is near.", ["tiktok"]],
    ["fr", "L'enquête sur Weibo avance.", ["weibo"]],
    ["en", "Weibo was fined; it said so on Weibo.", ["weibo"]],
  ])("%s: %s", (language, text, expected) => expect(companiesIn(language, text)).toEqual(expected));
});

describe("an unknown company is proposed with a reason", () => {
  test.each<["fr" | "en", string, string, string]>([
    ["en", "Regulators fined Blue Lantern Inc in May.", "blue-lantern", 'followed by "Inc"'],
    [
      "en",
      "Beijing Blue Lantern Technology Co., Ltd. runs the site.",
      "beijing-blue-lantern-technology",
      'followed by "Co., Ltd"',
    ],
    ["en", "Shares of Lantern (300999.SZ) fell.", "lantern", "followed by the stock code (300999.SZ)"],
    ["en", "The ride-hailing firm Zipline was fined.", "zipline", 'called "The ride-hailing firm"'],
    ["en", "Chipmaker Silverleaf got a licence.", "silverleaf", 'called "Chipmaker"'],
    ["en", "It was Hari Rai, managing director of Lava Lantern.", "lava-lantern", 'preceded by "managing director of"'],
    ["fr", "Le fondateur de Lumera a été entendu.", "lumera", 'preceded by "fondateur de"'],
    ["fr", "Shihui, qui exploite le site, a payé.", "shihui", 'followed by "qui exploite"'],
    ["en", "It announced its purchase of Lumera.", "lumera", 'preceded by "purchase of"'],
    ["en", "Lumera, a maker of drones, was listed.", "lumera", 'followed by "a maker of"'],
    ["en", "Shanghai-based games developer Lantern was there.", "lantern", 'called "Shanghai-based games developer"'],
    [
      "en",
      "Zipline did not immediately respond to a request for comment.",
      "zipline",
      'followed by "did not immediately respond"',
    ],
    [
      "en",
      "Zipline said in a stock exchange filing that it agreed.",
      "zipline",
      'followed by "said in a stock exchange filing"',
    ],
    ["en", "It took a stake in Japan's Kitsunesoft.", "kitsunesoft", 'preceded by "stake in"'],
    ["fr", "La start-up Zipline a été fermée.", "zipline", 'called "start-up"'],
    ["fr", "L’application de rencontres Lumera a disparu.", "lumera", 'called "application de rencontres"'],
    ["fr", "Le fabricant chinois de drones Silverleaf proteste.", "silverleaf", 'called "fabricant chinois de drones"'],
    ["fr", "Lumera, filiale du groupe, a été punie.", "lumera", 'followed by "filiale"'],
    ["fr", "Lumera n’a pas répondu.", "lumera", 'followed by "n\'a pas répondu"'],
    ["fr", "Tencent, Meituan et Lumera ont été convoqués.", "lumera", "stands in a row with known companies"],
    ["en", "Tencent, Baidu, Lumera and Meituan were told.", "lumera", "stands in a row with known companies"],
    ["en", "The apps include fitness apps (Lumera and Zipline).", "lumera", 'called "apps"'],
  ])("%s: %s", (language, text, id, reason) => {
    const found = find(language, text).find((each) => each.id === id);
    expect(found).toMatchObject({ kind: "companies", known: "proposed", reason });
  });
});

describe("what is no company is not proposed", () => {
  test.each<["fr" | "en", string]>([
    ["fr", "L'indice Hang Seng Tech a gagné 1 %."],
    ["fr", "Le groupe maintient son entrée à Wall Street."],
    ["en", "The company calls its programme Project Clover."],
    ["en", "The app breaks the GDPR and the Digital Services Act."],
    ["fr", "Le Bitcoin et l'Ethereum reculent."],
    ["en", "The app runs on Android."],
    ["fr", "L'application iPhone a disparu."],
    ["en", "The Great Firewall blocks it."],
    ["en", "The company Friday said so."],
    ["fr", "La société s'est tue. Mardi, le groupe a parlé."],
    ["en", "Tencent, Meituan and Chinese regulators met."],
    ["en", "The company's site in Shenzhen was raided."],
    ["fr", "Le site de Shenzhen a été fouillé."],
    ["en", "Tencent Pictures and Alibaba Health were named."],
    ["en", "Tsinghua University and its firm agreed."],
    ["en", "# Tech Firm Faces Ban Over Data"],
  ])("%s: %s", (language, text) => {
    const known = new Set(["tencent", "meituan", "alibaba"]);
    expect(find(language, text).filter(({ kind, id }) => kind === "companies" && !known.has(id))).toEqual([]);
  });
});

test("a company is known by the letters behind its name, however that is spelt", () => {
  const ids = find("en", "Zhongxin Telecomunication Co (ZTE) was listed.").map(({ id }) => id);
  expect(ids).toEqual(["zte"]);
});

test("a party is one that acts, and not what a country is governed by", () => {
  expect(find("en", "The Chinese Communist Party said so.").map(({ id }) => id)).toEqual(["ccp"]);
  const named = find("fr", "Il voulait plaire au Parti communiste chinois.");
  expect(named.map(({ id, central }) => [id, central])).toEqual([["ccp", false]]);
});

test("a name that is a common word too is a company's beside a company's", () => {
  const inRow = find("en", "Didi and Ant can no longer be found.").map(({ id }) => id);
  expect(inRow).toContain("ant-group");
  expect(find("en", "Didi says that Ant can no longer be found.").map(({ id }) => id)).not.toContain("ant-group");
});

describe("an unknown authority is proposed", () => {
  test.each<["fr" | "en", string, string]>([
    ["en", "The Ministry of Water Resources joined.", "ministry-of-water-resources"],
    ["en", "The Central Board of Direct Taxes (CBDT) of India acted.", "cbdt-india"],
    ["en", "China's National Grain Administration agreed.", "national-grain-administration"],
    ["en", "Lithuania's Water Ministry joined.", "lithuania-water"],
    ["en", "The Ministry of Water of Lithuania joined.", "lithuania-water"],
    ["fr", "L'Agence nationale des fréquences (Anfr) de la France enquête.", "anfr-france"],
    ["fr", "La Commission nationale de la santé a été saisie.", "commission-nationale-de-la-sante"],
    ["fr", "L'Autorité australienne des communications (ACMA) l'exige.", "acma-australia"],
  ])("%s: %s", (language, text, id) => {
    const found = find(language, text).filter(({ kind }) => kind === "regulators");
    expect(found.map((each) => each.id)).toEqual([id]);
    expect(found[0]).toMatchObject({ known: "proposed" });
    expect(found[0]?.reason).toMatch(/^named like an authority/);
  });

  test.each<["fr" | "en", string]>([
    ["en", "The Trump Administration and the Home Office differ in style."],
    ["en", "The Export Administration Regulations apply."],
    ["fr", "Le conseil d'administration et la direction sont d'accord."],
    ["fr", "Une agence de presse le rapporte."],
  ])("but not here: %s: %s", (language, text) =>
    expect(find(language, text).filter(({ kind, id }) => kind === "regulators" && !id.endsWith("office"))).toEqual([]),
  );
});

test("a known authority is found under a name worded otherwise", () => {
  const [samr] = find("fr", "L’Administration d’État chinoise pour la réglementation des marchés l’a dit.");
  expect(samr).toMatchObject({ id: "samr", name: "Administration d’État chinoise pour la réglementation des marchés" });
});

test("letters in brackets stand for the name before them, in the whole article", () => {
  const text = ["SMIX was named.", "Semiconductor Manufacturing International Corp (SMIX) protested."];
  const smic = find("en", ...text).find(({ id }) => id === "smic");
  expect(smic?.mentions.map(({ trace }) => [trace.locator, trace.words])).toEqual([
    ["p1s1", "SMIX"],
    ["p1s2", "Semiconductor Manufacturing International Corp"],
    ["p1s2", "SMIX"],
  ]);
});

test("the first words of a longer name in the article mean the same company", () => {
  const text = ["Lilith Games got a licence.", "The developer Lilith is happy."];
  expect(companiesIn("en", ...text)).toEqual(["lilith-games"]);
});

test("outlets are sources and never companies", () => {
  const found = find("en", "Bloomberg reported it, according to Reuters; a source told The Information so.");
  expect(found.map(({ id, kind, central }) => [id, kind, central])).toEqual([
    ["bloomberg", "outlets", false],
    ["reuters", "outlets", false],
    ["the-information", "outlets", false],
  ]);
});

test("an exchange that only trades shares is named in passing, one that acts is not", () => {
  const central = (text: string) => find("fr", text)[0]?.central;
  expect(central("Le groupe quitte la Bourse de New York.")).toBe(false);
  expect(central("La Bourse de Shanghai a suspendu la cotation.")).toBe(true);
});

test("the fullest form in the article is the name, and mentions are in order", () => {
  const article = articleOf([["# Didi fined"], ["Didi was fined.", "Didi Global Inc agreed."]], "en");
  const [didi] = findEntities(article, gazetteer).entities;
  expect(didi).toMatchObject({ id: "didi", name: "Didi Global Inc", known: "lexicon", reason: undefined });
  expect(didi?.mentions.map(({ trace }) => trace.locator)).toEqual(["p1s1", "p2s1", "p2s2"]);
});

test("a headline that stands apart from the sentences is read too", () => {
  const article = articleOf([["Nothing here."]], "en");
  const title = {
    locator: "p0s1",
    paragraph: 0,
    index: 1,
    text: "Tencent fined",
    read: "Tencent fined",
    role: "heading" as const,
  };
  expect(findEntities({ ...article, title }, gazetteer).entities.map(({ id }) => id)).toEqual(["tencent"]);
});

test("furniture that was turned to blanks names nobody", () => {
  const article = articleOf([["Tencent was fined. Reuters"]], "en");
  const [sentence] = article.sentences;
  const read = "Tencent was fined.        ";
  const blanked = { ...article, sentences: sentence ? [{ ...sentence, read }] : [] };
  expect(findEntities(blanked, gazetteer).entities.map(({ id }) => id)).toEqual(["tencent"]);
});

const PIECES = [
  "Tencent",
  "Ant Group",
  "Ant",
  "d’Alibaba",
  "腾讯",
  " ",
  ", ",
  " et ",
  " and ",
  ". ",
  "(",
  ")",
  "« ",
  " »",
  "le ministère du Commerce",
  "China's market regulator",
  "M. Ma",
  "Jack Ma",
  "Wang Li",
  "said",
  "a déclaré",
  "CEO ",
  "le PDG ",
  "Foo Inc",
  "Pékin",
  "à Pékin",
  "the U.S.",
  "Blue Lantern (BL)",
  "\n",
  "😀",
  "İ",
];

test("whatever the text, nothing is thrown, words stand where they are said to, and no two names overlap", () => {
  const text = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 12 })), { maxLength: 40 });
  fc.assert(
    fc.property(fc.constantFrom("fr" as const, "en" as const), fc.array(text, { maxLength: 4 }), (language, parts) => {
      const article = paragraphOf(language, ...parts.map((each) => each.join("").normalize("NFC")));
      const { entities, vague } = findEntities(article, gazetteer);
      const texts = new Map(article.sentences.map((sentence) => [sentence.locator, sentence.text]));
      const places = new Map<string, string>();
      for (const { trace, start, end, id } of [...entities.flatMap(({ mentions }) => mentions), ...vague]) {
        expect(texts.get(trace.locator)?.slice(start, end)).toBe(trace.words);
        expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
        for (let at = start; at < end; at++) {
          const place = `${trace.locator}:${at}`;
          // Only a description of two authorities is shared.
          if (!trace.rule.startsWith("described")) expect(places.get(place)).toBeUndefined();
          places.set(place, id);
        }
      }
      expect(new Set(entities.map(({ kind, id }) => `${kind}/${id}`)).size).toBe(entities.length);
      for (const { known, reason } of entities) expect(known === "proposed").toBe(reason !== undefined);
    }),
    { numRuns: 300 },
  );
});

test.each([
  "Tencent and Ant Group said Wang Li, chief of ",
  "A.B.C.D ",
  "Tencent, Foo, ",
  "腾讯和阿里巴巴",
  "Foo Bar ",
  "(A ",
  "d'",
  "le régulateur de la ",
])("a sentence of 100,000 letters of %j takes time in proportion", (unit) => {
  const time = (length: number) => {
    const article = paragraphOf("fr", unit.repeat(Math.ceil(length / unit.length)).slice(0, length));
    const start = performance.now();
    findEntities(article, gazetteer);
    return performance.now() - start;
  };
  time(10_000);
  const short = Math.max(time(25_000), 20);
  // Four times the text; sixteen times would be the square of it.
  expect(time(100_000)).toBeLessThan(short * 12);
});
