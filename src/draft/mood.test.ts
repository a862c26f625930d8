import { describe, expect, it } from "vitest";
import { readMarked } from "./marked.fixture.ts";
import { findHedges, readMood, type Mood } from "./mood.ts";

/** The mood of the words that stand between "[|" and "]". */
function moodOf(marked: string, language: "fr" | "en"): Mood {
  const { text, marks } = readMarked(marked);
  const { start, end } = marks[0]!;
  return readMood(text, start, end - start, language);
}

describe("what happened is", () => {
  it.each([
    ["fr", "La CAC [|a infligé une amende à] Didi.", "reported"],
    ["fr", "La CAC inflige [|une amende] à Didi.", "reported"],
    ["fr", "La CAC va [|infliger une amende à] Didi.", "planned"],
    ["fr", "Les autorités vont [|infliger une amende à] Didi.", "planned"],
    ["fr", "Elle va devoir [|infliger une amende à] Didi.", "reported"],
    ["fr", "La CAC prévoit d'[|infliger une amende à] Didi.", "planned"],
    ["fr", "Didi sera [|condamné].", "planned"],
    ["fr", "Didi devrait [|payer une amende].", "planned"],
    ["fr", "Le texte [|interdira] TikTok.", "planned"],
    ["fr", "Le texte doit [|entrer en vigueur].", "planned"],
    ["fr", "Didi doit [|payer une amende].", "reported"],
    ["fr", "Didi doit obéir sous peine d'[|une amende].", "planned"],
    ["fr", "La CAC aurait [|infligé une amende à] Didi.", "alleged"],
    ["fr", "Didi serait [|visé par une enquête].", "alleged"],
    ["fr", "Didi, prétendument [|visé par une enquête], se tait.", "alleged"],
    ["fr", "Selon une source proche du dossier, Didi sera [|condamné].", "alleged"],
    ["fr", "Didi va être [|condamné], ont indiqué deux personnes informées.", "alleged"],
    ["fr", "Selon des sources officielles, la CAC [|a infligé une amende à] Didi.", "reported"],
    ["fr", "Des rumeurs disent que la CAC [|a infligé une amende à] Didi.", "alleged"],
    ["en", "The CAC [|fined] Didi.", "reported"],
    ["en", "The CAC will [|fine] Didi.", "planned"],
    ["en", "The CAC plans to [|fine] Didi.", "planned"],
    ["en", "The CAC is considering [|a fine].", "planned"],
    ["en", "Didi faces [|a fine].", "planned"],
    ["en", "Didi is expected to [|be fined].", "planned"],
    ["en", "Didi was reportedly [|fined].", "alleged"],
    ["en", "Didi is said to have [|been fined].", "alleged"],
    ["en", "Didi may have [|been fined].", "alleged"],
    ["en", "Didi will [|be fined], according to people familiar with the matter.", "alleged"],
    ["en", "Didi [|was fined], according to two industry insiders.", "alleged"],
    ["en", "Didi [|was fined], people familiar with the matter told us.", "alleged"],
    ["en", "Two sources said Didi [|was fined].", "alleged"],
    ["en", "Amid rumours, the CAC [|fined] Didi.", "alleged"],
    ["en", "The CAC [|fined] Didi, according to its statement.", "reported"],
  ] as const)("%s: %s: %s", (language, text, status) => expect(moodOf(text, language).status).toBe(status));

  describe("planned by the words right before it", () => {
    it.each([
      "envisage de",
      "compte",
      "s'apprête à",
      "devrait",
      "souhaite",
      "veut",
      "a voulu",
      "entend",
      "menace de",
      "propose de",
      "réfléchit à",
      "se prépare à",
      "pourrait",
      "pourra",
      "sera",
    ])("fr: %s", (words) => expect(moodOf(`La CAC ${words} [|punir] Didi.`, "fr").status).toBe("planned"));
    it.each([
      "would",
      "shall",
      "planned to",
      "is planning to",
      "intends to",
      "is set to",
      "are set to",
      "is to",
      "aims to",
      "is mulling",
      "is weighing",
      "proposes",
      "threatened to",
      "are expected to",
      "is due to",
      "is about to",
      "wants to",
      "could",
      "may",
      "might",
      "seeks to",
      "must pay if it does not",
      "now facing",
      "prepares to",
    ])("en: %s", (words) => expect(moodOf(`The CAC ${words} [|fine] Didi.`, "en").status).toBe("planned"));
  });

  describe("alleged by the words right before it", () => {
    it.each(["supposément", "soupçonnée d'avoir"])("fr: %s", (words) =>
      expect(moodOf(`La CAC, ${words} [|puni] Didi.`, "fr").status).toBe("alleged"),
    );
    it.each(["allegedly", "purportedly", "supposedly", "was understood to have", "might have", "could have"])(
      "en: %s",
      (words) => expect(moodOf(`The CAC ${words} [|fined] Didi.`, "en").status).toBe("alleged"),
    );
  });

  it("told by the verbs right before it, and by none further off or behind", () => {
    expect(moodOf("Didi va mieux, et la semaine dernière la CAC [|a infligé une amende à] Weibo.", "fr").status).toBe(
      "reported",
    );
    expect(moodOf("La CAC [|a infligé une amende à] Didi, qui va payer.", "fr").status).toBe("reported");
    expect(moodOf("The CAC [|fined] Didi, which will pay.", "en").status).toBe("reported");
    expect(moodOf("La CAC [|n'a pas infligé d'amende à] Didi.", "fr").negated).toBe(true);
    expect(moodOf("Didi was [|reportedly fined].", "en").status).toBe("alleged");
  });

  it.each([
    ["fr", "La CAC n'a pas [|infligé d'amende à] Didi.", true],
    ["fr", "La CAC n’a encore jamais [|puni] Didi.", true],
    ["fr", "La CAC ne veut pas [|punir] Didi.", true],
    ["fr", "La CAC n'enquête pas [|sur] Didi.", true],
    ["fr", "La CAC enquête sans avoir [|puni] Didi.", true],
    ["fr", "Didi dément avoir été [|puni].", true],
    ["fr", "Didi nie avoir été [|puni].", true],
    ["fr", "La CAC a [|puni] Didi, qui n'a pas payé.", false],
    ["en", "The CAC has not [|fined] Didi.", true],
    ["en", "The CAC didn't [|fine] Didi.", true],
    ["en", "Didi hasn’t been [|fined].", true],
    ["en", "The CAC never [|fined] Didi.", true],
    ["en", "Didi denied being [|fined].", true],
    ["en", "The CAC warned without having [|fined] Didi.", true],
    ["en", "The CAC cannot [|fine] Didi.", true],
    ["en", "Didi is no longer [|under investigation].", true],
    ["en", "The CAC neither warned nor [|fined] Didi.", true],
    ["en", "The CAC [|fined] Didi, which has not paid.", false],
  ] as const)("%s: %s: denied: %s", (language, text, negated) => expect(moodOf(text, language).negated).toBe(negated));

  it.each([
    ["fr", "La CAC avait [|infligé une amende à] Didi.", true],
    ["fr", "Les autorités avaient [|puni] Didi.", true],
    ["fr", "Didi était [|visé par une enquête].", true],
    ["fr", "Didi était une firme que la CAC [|a punie].", false],
    ["fr", "La CAC a déjà [|puni] Didi.", true],
    ["fr", "La CAC a auparavant [|puni] Didi.", true],
    ["fr", "La CAC a précédemment [|puni] Didi.", true],
    ["fr", "La CAC [|a puni] Didi.", false],
    ["fr", "La CAC [|a puni] Didi, déjà convoqué.", false],
    ["en", "The CAC had [|fined] Didi.", true],
    ["en", "The CAC earlier [|fined] Didi.", true],
    ["en", "The CAC previously [|fined] Didi.", true],
    ["en", "The CAC already [|fined] Didi.", true],
    ["en", "The CAC [|fined] Didi.", false],
    ["en", "The CAC [|fined] Didi, which had been warned.", false],
  ] as const)("%s: %s: before the news: %s", (language, text, earlier) =>
    expect(moodOf(text, language).earlier).toBe(earlier),
  );

  it("told with the hedges of its whole clause", () => {
    expect(moodOf("Selon Reuters, Didi [|a été puni], semble-t-il.", "fr").hedges).toEqual(["Selon", "semble"]);
    expect(moodOf("Didi [|was fined], according to Reuters.", "en").hedges).toEqual(["according to"]);
  });
});

describe("the hedges of a text", () => {
  it.each([
    ["fr", "La somme serait due, et les firmes pourraient payer.", ["serait", "pourraient"]],
    [
      "fr",
      "Prétendument, d’après Didi, il est soupçonné et accusé d'abus.",
      ["Prétendument", "d’après", "soupçonné", "accusé d"],
    ],
    ["fr", "Une amende éventuelle, probablement.", ["éventuelle", "probablement"]],
    ["fr", "La CAC a puni Didi.", []],
    ["en", "It reportedly could be fined, and is likely to appeal.", ["reportedly", "could", "likely"]],
    ["en", "It is believed to have paid; it appears to be so, it claims.", ["is believed to", "appears to", "claims"]],
    ["en", "The CAC fined Didi.", []],
  ] as const)("%s: %s", (language, text, hedges) => expect(findHedges(text, language)).toEqual(hedges));
});
