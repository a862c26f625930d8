import { describe, expect, it } from "vitest";
import { findConditional, joinMarkers, readMarkers } from "./markers.ts";

describe("a sentence that denies", () => {
  it.each([
    ["fr", "Didi n’a jamais rien payé.", "n'a jamais"],
    ["fr", "Il ne détaille pas l’initiative.", "ne détaille pas"],
    ["fr", "Les firmes ont refusé de commenter.", "refusé"],
    ["fr", "Il demande de ne pas espionner.", "ne pas"],
    ["fr", "Aucune amende n’a été prononcée.", "Aucune amende n'a"],
    ["fr", "Didi a payé sans attendre.", "sans attendre"],
    ["fr", "Il n’a plus de licence.", "n'a plus"],
    ["en", "Didi wasn’t fined.", "wasn't"],
    ["en", "It gave no details.", "gave no"],
    ["en", "Nor did they say why.", "Nor"],
    ["en", "Tencent declined to comment.", "declined"],
  ] as const)("%s: %s", (language, sentence, words) => expect(readMarkers(sentence, language).negation).toBe(words));

  it.each([
    ["fr", "Didi a payé."],
    ["fr", "Jack Ma n’est réapparu que le 20 janvier."],
    ["fr", "Une campagne sans précédent contre les géants."],
    ["fr", "Il y a plus de cent firmes."],
    ["en", "Didi knotted its ties."],
    ["en", "Another notable fine."],
    ["fr", "Un pas vers la paix."],
    ["en", "Not only Didi paid."],
  ] as const)("%s: not %s", (language, sentence) => expect(readMarkers(sentence, language).negation).toBeUndefined());
});

describe("a sentence that hedges", () => {
  it.each([
    ["fr", "Les firmes disposeraient de données.", "disposeraient"],
    ["fr", "L’accès serait coupé.", "serait"],
    ["fr", "Elles ont prétendument enfreint les règles.", "prétendument"],
    ["fr", "Il viendrait de Pékin.", "viendrait"],
    ["en", "It reportedly paid.", "reportedly"],
    ["en", "It could be fined.", "could"],
  ] as const)("%s: %s", (language, sentence, words) => expect(readMarkers(sentence, language).hedge).toBe(words));

  it.each([
    ["fr", "Il a déclaré qu’il améliorerait sa stratégie."],
    ["fr", "La loi devait entrer en vigueur et Didi opérait, montrait, retirait, assurait, entrait."],
    ["fr", "Le groupe était, avait, fait."],
    ["fr", "Selon la CAC, Didi a payé."],
    ["en", "According to the CAC, Didi paid."],
    ["en", "In May Didi paid."],
    ["en", "It said that it would improve its strategy."],
  ] as const)("%s: not %s", (language, sentence) => expect(readMarkers(sentence, language).hedge).toBeUndefined());
});

it("only some hedges are a conditional", () => {
  expect(findConditional("Didi aurait payé.", "fr")).toBe("aurait");
  expect(findConditional("Didi a prétendument payé.", "fr")).toBeUndefined();
  expect(findConditional("Didi reportedly paid.", "en")).toBe("reportedly");
  expect(findConditional("Didi may appeal.", "en")).toBeUndefined();
});

it("a marker of one sentence is a marker of all", () => {
  expect(joinMarkers(["Didi paie.", "Il n’a pas protesté.", "Il paierait."], "fr")).toEqual({
    negation: "n'a pas",
    hedge: "paierait",
  });
});
