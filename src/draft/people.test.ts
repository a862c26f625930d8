import { describe, expect, test } from "vitest";
import { findEntities } from "./entities.ts";
import { LEXICON, SITE, articleOf, paragraphOf } from "./gazetteer.fixture.ts";
import { buildGazetteer } from "./gazetteer.ts";

const gazetteer = buildGazetteer(SITE, LEXICON);

/** The people of a text, as "name: role @ company or authority". */
function peopleIn(language: "fr" | "en", ...sentences: string[]): string[] {
  return findEntities(paragraphOf(language, ...sentences), gazetteer)
    .entities.filter(({ kind }) => kind === "people")
    .map(
      ({ name, role, of }) => `${name}${role === undefined ? "" : `: ${role}`}${of === undefined ? "" : ` @ ${of}`}`,
    );
}

describe("a post stands before the name", () => {
  test.each<["fr" | "en", string, string[]]>([
    [
      "fr",
      "Elle vise le directeur général, Cheng Wei, et le président, Jean Liu.",
      ["Cheng Wei: directeur général", "Jean Liu: président"],
    ],
    ["fr", "Le PDG de Tencent, Tao Linan, a réagi.", ["Tao Linan: PDG de Tencent @ tencent"]],
    ["fr", "Le président américain Robert Delmas a signé.", ["Robert Delmas: président américain"]],
    ["fr", "Le ministre du Commerce Wang Wentao l'a reçu.", ["Wang Wentao: ministre du Commerce"]],
    ["fr", "Le fondateur d’Alibaba Jack Ma s'est tu.", ["Jack Ma: fondateur d’Alibaba @ alibaba"]],
    ["fr", "Le commissaire européen Thierry Lorrain prévient.", ["Thierry Lorrain: commissaire européen"]],
    [
      "fr",
      "Huawei a répondu. Son directeur juridique, Song Liupin, proteste.",
      ["Song Liupin: directeur juridique @ huawei"],
    ],
    ["en", "TikTok CEO Shou Zi Tan testified.", ["Shou Zi Tan: TikTok CEO @ tiktok"]],
    [
      "en",
      "Data Protection Commissioners Des Horan and Dale Sutton issued it.",
      ["Des Horan: Data Protection Commissioners", "Dale Sutton: Data Protection Commissioners"],
    ],
    ["en", "It is grave, said Deputy Commissioner Graham Doherty.", ["Graham Doherty: Deputy Commissioner"]],
    ["en", "FCC Chairman Ajit Rao noted it.", ["Ajit Rao: FCC Chairman @ fcc"]],
    ["en", "Secretary of Commerce Gina Raynor was there.", ["Gina Raynor: Secretary of Commerce"]],
    [
      "en",
      "Dutch Minister of Economic Affairs Victor Karsman decided.",
      ["Victor Karsman: Dutch Minister of Economic Affairs"],
    ],
    ["en", "Its chief executive, Robin Lu, left Baidu.", ["Robin Lu: chief executive"]],
    ["en", "The head of the CAC, Zhuang Wenrong, spoke.", ["Zhuang Wenrong: head of the CAC @ cac"]],
    [
      "en",
      "Tencent's vice president of games, Zhang Wei, agreed.",
      ["Zhang Wei: Tencent's vice president of games @ tencent"],
    ],
  ])("%s: %s", (language, text, expected) => expect(peopleIn(language, text)).toEqual(expected));
});

describe("a post stands behind the name", () => {
  test.each<["fr" | "en", string, string[]]>([
    [
      "fr",
      "Eric Jin, le président exécutif d'Ant Group, et Simon Hue, le directeur général, étaient là.",
      ["Eric Jin: président exécutif d'Ant Group @ ant-group", "Simon Hue: directeur général"],
    ],
    [
      "fr",
      "Zhao Lijun, porte-parole du ministère des Affaires étrangères, a fait part de sa colère.",
      ["Zhao Lijun: porte-parole du ministère des Affaires étrangères @ mfa-china"],
    ],
    [
      "fr",
      "Pour Travis Lund, analyste de Quiddity Advisors publiant sur un site, c'est fini.",
      ["Travis Lund: analyste de Quiddity Advisors @ quiddity"],
    ],
    [
      "fr",
      "Des cadres ont vu Jack Ma, fondateur d'Alibaba, et leurs chefs.",
      ["Jack Ma: fondateur d'Alibaba @ alibaba"],
    ],
    [
      "fr",
      "Law Ka Shing, ancien économiste en chef de Baidu à Hong Kong, estime que oui.",
      ["Law Ka Shing: économiste en chef de Baidu à Hong Kong @ baidu"],
    ],
    [
      "en",
      "Brock Sillers, chief investment officer at Quiddity Advisors, said so.",
      ["Brock Sillers: chief investment officer at Quiddity Advisors @ quiddity"],
    ],
    ["en", "Alicia Karns, chairwoman of the group of MPs, said so.", ["Alicia Karns: chairwoman of the group of MPs"]],
    [
      "en",
      "You Yunting, senior partner at a Shanghai law firm who follows it, agreed.",
      ["You Yunting: senior partner at a Shanghai law firm"],
    ],
    [
      "en",
      "Madeleine Stein, legal and policy officer at a charity, said so.",
      ["Madeleine Stein: legal and policy officer at a charity"],
    ],
    ["en", "Robin Lu, Baidu's CEO, stated it.", ["Robin Lu: Baidu's CEO @ baidu"]],
  ])("%s: %s", (language, text, expected) => expect(peopleIn(language, text)).toEqual(expected));
});

describe("no post is stated", () => {
  test.each<["fr" | "en", string, string[]]>([
    ["fr", "« Jamais », a déclaré Wang Linyi.", ["Wang Linyi"]],
    ["fr", "M. Dupont a répondu.", ["Dupont"]],
    ["fr", "Zhang Yimin, qui a créé TikTok, se tait.", ["Zhang Yimin"]],
    ["fr", "En juin, Xi Jinping a parlé de l'IA.", ["Xi Jinping"]],
    ["en", '"Never," said Apar Guptan.', ["Apar Guptan"]],
    ["en", "Ms. Wu declined.", ["Wu"]],
    ["en", "Ko Hak-su was heard.", ["Ko Hak-su"]],
    ["en", "The bill was led by Tom Catton and Marco Rubens.", ["Tom Catton", "Marco Rubens"]],
    ["en", "Chris Van Hallen objected.", ["Chris Van Hallen"]],
  ])("%s: %s", (language, text, expected) => expect(peopleIn(language, text)).toEqual(expected));
});

describe("these are no people", () => {
  test.each<["fr" | "en", string]>([
    ["fr", "Le président de Huawei, Tencent et Baidu étaient là."],
    ["fr", "Le groupe de Hong Kong a parlé."],
    ["fr", "L'indice Hang Seng a gagné 1 %, a déclaré la Bourse de Shanghai."],
    ["fr", "Selon Goldman Partners, c'est peu."],
    ["fr", "Le ministre des Affaires étrangères du Canada a parlé."],
    ["en", "Big Brother Watch said so."],
    ["en", "The spokesman for Tencent Holdings, Baidu and Meituan agreed."],
    ["en", "New York said no."],
    ["en", "The Wall Street firm said no."],
    ["en", "The Data Security Law says so."],
    ["en", "Human Rights Forum said so."],
    ["en", "Prime Minister and President met on Monday."],
  ])("%s: %s", (language, text) => expect(peopleIn(language, text)).toEqual([]));
});

test("known people keep the id of their page, under each of their names", () => {
  const { entities } = findEntities(paragraphOf("en", "Ma Huateng of Tencent spoke; Pony Ma smiled."), gazetteer);
  expect(entities.find(({ kind }) => kind === "people")).toMatchObject({
    id: "pony-ma",
    name: "Ma Huateng",
    known: "content",
    reason: undefined,
  });
});

test("an unknown person's id is the name in small letters, with a reason", () => {
  const { entities } = findEntities(paragraphOf("en", "CEO Shou Zi Tan testified."), gazetteer);
  expect(entities).toMatchObject([
    { id: "shou-zi-tan", known: "proposed", reason: "a post stands before the name", central: true },
  ]);
});

describe("a surname alone goes with the full name", () => {
  /** Places where the person of that id is named. */
  const places = (id: string, language: "fr" | "en", ...paragraphs: string[]) =>
    findEntities(
      articleOf(
        paragraphs.map((each) => [each]),
        language,
      ),
      gazetteer,
    )
      .entities.find((each) => each.id === id)
      ?.mentions.map(({ trace }) => `${trace.locator} ${trace.words}`);

  test("of a Chinese name, which begins with it", () =>
    expect(places("sun-weilin", "fr", "Sun Weilin, chef du bureau, a parlé.", "Sun a déclaré que non.")).toEqual([
      "p1s1 Sun Weilin",
      "p2s1 Sun",
    ]));

  test("of a Western name, which ends with it", () =>
    expect(
      places("fraser-simson", "en", "Commissioner Fraser Simson wrote.", "Later Simson added that it was late."),
    ).toEqual(["p1s1 Fraser Simson", "p2s1 Simson"]));

  test("with a title", () =>
    expect(places("shu-jueting", "fr", "La porte-parole, Shu Jueting, a parlé.", "Mme Shu a souligné cela.")).toEqual([
      "p1s1 Shu Jueting",
      "p2s1 Shu",
    ]));

  test("of the one who was named last, where two share it", () => {
    const text = ["Jack Ma spoke.", "Then Pony Ma did.", "Tencent's Ma smiled."];
    expect(places("pony-ma", "en", ...text)).toEqual(["p2s1 Pony Ma", "p3s1 Ma"]);
    expect(places("jack-ma", "en", ...text)).toEqual(["p1s1 Jack Ma"]);
  });

  test("but a French possessive at the beginning of a sentence is none", () =>
    expect(places("jack-ma", "fr", "Jack Ma a parlé.", "Ma surprise est totale.", "Ma a dit non.")).toEqual([
      "p1s1 Jack Ma",
      "p3s1 Ma",
    ]));
});

test("a possessive post is held at the company named before", () =>
  expect(peopleIn("fr", "Alibaba recule.", "Son PDG, Daniel Zhong, a prédit mieux.")).toEqual([
    "Daniel Zhong: PDG @ alibaba",
  ]));
