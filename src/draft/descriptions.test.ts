import { describe, expect, test } from "vitest";
import { findEntities } from "./entities.ts";
import { LEXICON, SITE, paragraphOf } from "./gazetteer.fixture.ts";
import { buildGazetteer } from "./gazetteer.ts";

const gazetteer = buildGazetteer(SITE, LEXICON);

/** The authorities of a sentence, as "words=id". */
function authoritiesIn(language: "fr" | "en", ...sentences: string[]): string[] {
  return findEntities(paragraphOf(language, ...sentences), gazetteer)
    .entities.filter(({ kind }) => kind === "regulators")
    .flatMap(({ mentions }) => mentions.map(({ trace, id }) => `${trace.words}=${id}`));
}

describe("a French description means the authority that watches over it", () => {
  test.each<[string, string[]]>([
    ["Le régulateur chinois du cyberespace prévient.", ["régulateur chinois du cyberespace=cac"]],
    ["Le régulateur de l’Internet chinois a tranché.", ["régulateur de l’Internet chinois=cac"]],
    ["Le chien de garde du cyberespace de la Chine l'a dit.", ["chien de garde du cyberespace de la Chine=cac"]],
    [
      "L'organisme chinois de surveillance du cyberespace enquête.",
      ["organisme chinois de surveillance du cyberespace=cac"],
    ],
    [
      "L'autorité chinoise chargée de la cybersécurité a enquêté.",
      ["autorité chinoise chargée de la cybersécurité=cac"],
    ],
    ["Le gendarme boursier chinois a suspendu la cotation.", ["gendarme boursier chinois=csrc"]],
    ["Le régulateur du marché inflige une amende.", ["régulateur du marché=samr"]],
    ["Le gendarme italien de la concurrence a ouvert un dossier.", ["gendarme italien de la concurrence=agcm-italy"]],
    [
      "L'autorité irlandaise de protection de la vie privée enquête.",
      ["autorité irlandaise de protection de la vie privée=dpc-ireland"],
    ],
    [
      "L'Autorité suédoise des télécoms (PTS) l'exclut.",
      ["Autorité suédoise des télécoms=pts-sweden", "PTS=pts-sweden"],
    ],
    [
      "Les régulateurs du cyberespace et de la fiscalité étaient là.",
      [
        "régulateurs du cyberespace et de la fiscalité=cac",
        "régulateurs du cyberespace et de la fiscalité=state-taxation-administration",
      ],
    ],
    ["Le ministère chinois de l'Industrie a réuni les opérateurs.", ["ministère chinois de l'Industrie=miit"]],
  ])("%s", (text, expected) => expect(authoritiesIn("fr", text)).toEqual(expected));
});

describe("an English description means the authority that watches over it", () => {
  test.each<[string, string[]]>([
    ["China's market regulator fined the firm.", ["China's market regulator=samr"]],
    ["The market watchdog spoke of a red line.", ["market watchdog=samr"]],
    ["China's top internet watchdog agreed.", ["China's top internet watchdog=cac"]],
    [
      "The cyberspace and taxation regulators took part.",
      ["cyberspace and taxation regulators=cac", "cyberspace and taxation regulators=state-taxation-administration"],
    ],
    ["The Irish data protection watchdog is looking into it.", ["Irish data protection watchdog=dpc-ireland"]],
    ["Ireland's privacy regulator opened an inquiry.", ["Ireland's privacy regulator=dpc-ireland"]],
    ["The Italian competition authority closed its probe.", ["Italian competition authority=agcm-italy"]],
    ["The regulator for data protection in Ireland said so.", ["regulator for data protection in Ireland=dpc-ireland"]],
    ["The country's securities regulator will decide.", ["securities regulator=csrc"]],
    ["China's industry ministry met the carriers.", ["China's industry ministry=miit"]],
    ["Sweden’s telecoms agency ordered it.", ["Sweden’s telecoms agency=pts-sweden"]],
  ])("%s", (text, expected) => expect(authoritiesIn("en", text)).toEqual(expected));
});

describe("no authority is meant", () => {
  test.each<["fr" | "en", string]>([
    ["fr", "Les régulateurs financiers ont prévenu le groupe."],
    ["fr", "Les régulateurs des marchés s'inquiètent."],
    ["fr", "Le régulateur grec de la concurrence enquête."],
    ["fr", "Une commission d'enquête sera nommée."],
    ["en", "Antitrust regulators are worried."],
    ["en", "The company's internet agency won an award in Greece."],
    ["en", "The Greek data protection authority said so."],
    ["en", "A body was found near the market."],
  ])("%s: %s", (language, text) => expect(authoritiesIn(language, text)).toEqual([]));
});

test("without a nationality the country that rules the article is meant", () => {
  const text = [
    "Ireland's Data Protection Commission has fined TikTok.",
    "The Data Protection Commission found faults.",
    "The privacy watchdog spoke of risks.",
  ];
  expect(authoritiesIn("en", ...text)).toContain("privacy watchdog=dpc-ireland");
});

test("the trace tells whether the country was stated", () => {
  const { entities } = findEntities(
    paragraphOf("en", "China's market regulator and the market watchdog are one."),
    gazetteer,
  );
  expect(entities.flatMap(({ mentions }) => mentions.map(({ trace }) => trace.rule))).toEqual([
    "described-authority",
    "described-authority-of-home",
  ]);
});

describe("a ministry without a country is that of the text around it", () => {
  test.each<["fr" | "en", string[], string[]]>([
    [
      "fr",
      ["Pékin n'a pas apprécié.", "Le porte-parole du ministère des Affaires étrangères l'a dit à la Suède."],
      ["ministère des Affaires étrangères=mfa-china"],
    ],
    ["fr", ["Le ministère du Commerce a réagi."], ["ministère du Commerce=mofcom"]],
    [
      "fr",
      ["Washington menace.", "Le ministère du Commerce américain a réagi."],
      ["ministère du Commerce=us-commerce"],
    ],
    ["fr", ["Le ministère américain du Commerce a réagi."], ["ministère américain du Commerce=us-commerce"]],
    ["fr", ["Le ministère indien des Affaires étrangères a réagi."], []],
    ["fr", ["New Delhi se fâche.", "Le ministère des Affaires étrangères proteste."], []],
    ["fr", ["La banque centrale convoque Ant Group."], ["banque centrale=pboc"]],
    ["fr", ["La banque centrale américaine monte ses taux."], []],
    ["en", ["The Central Bank of Ireland is watching."], []],
    ["en", ["Japan's foreign ministry protested."], []],
    ["en", ["The Chinese foreign ministry protested."], ["foreign ministry=mfa-china"]],
  ])("%s: %j", (language, sentences, expected) => expect(authoritiesIn(language, ...sentences)).toEqual(expected));
});

test.each<["fr" | "en", string, string[]]>([
  ["fr", "La Cnil irlandaise enquête.", ["Cnil irlandaise=dpc-ireland"]],
  ["fr", "La « CNIL » italienne enquête.", ["CNIL=garante-italy"]],
  ["fr", "La CNIL française enquête.", ["CNIL=cnil"]],
  ["fr", "La Cnil suédoise enquête.", []],
])("letters with another country's adjective mean its own authority: %s: %s", (language, text, expected) => {
  expect(authoritiesIn(language, text).map((each) => each.replace("Cnil=", "Cnil irlandaise="))).toEqual(expected);
});
