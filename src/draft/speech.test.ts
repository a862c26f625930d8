import { describe, expect, it } from "vitest";
import { findQuotes, findSpeech, findUnnamedSpeaker } from "./speech.ts";

/** Each attribution in its words, with the side of its speaker, and "!" if he reacts. */
function speechIn(text: string, language: "fr" | "en"): string[] {
  return findSpeech(text, language).map(
    ({ start, end, speaker, reacts }) => `${speaker} ${text.slice(start, end)}${reacts ? "!" : ""}`,
  );
}

describe("words that give a text to a speaker", () => {
  it.each([
    ["fr", "Selon la CAC, Didi paiera.", ["after Selon"]],
    ["fr", "D’après la CAC, Didi paiera.", ["after D’après"]],
    ["fr", "De l'avis des juristes, Didi paiera.", ["after De l'avis des"]],
    ["fr", "Aux yeux du régulateur, Didi est fautif.", ["after Aux yeux du"]],
    ["fr", "À en croire Didi, tout va bien.", ["after À en croire"]],
    ["fr", "Tout va bien, apprend-on de source officielle.", ["after de source"]],
    ["fr", "Pour Wang Lei, tout va bien.", ["after Pour"]],
    ["fr", "C'est bien pour Wang Lei.", []],
    ["fr", "La CAC a déclaré que Didi paiera.", ["either a déclaré"]],
    ["fr", "La CAC a également indiqué qu'elle enquête.", ["either a également indiqué"]],
    ["fr", "Les autorités ont précisé leur demande.", ["either ont précisé"]],
    ["fr", "La CAC affirme que Didi paiera.", ["either affirme"]],
    ["fr", "Les experts y voient un signe.", ["either y voient"]],
    ["fr", "La CAC a une déclaration de Didi.", []],
    ["fr", "Didi a accepté la décision.", ["either a accepté!"]],
    ["fr", "Didi a toutefois promis de payer.", ["either a toutefois promis!"]],
    ["fr", "Didi conteste l'amende.", ["either conteste!"]],
    ["fr", "Didi s’engage à payer.", ["either s’engage à!"]],
    ["fr", "Pékin est « fermement » opposé à la mesure.", []],
    ["fr", "Pékin est fermement opposé à la mesure.", ["either est fermement opposé à!"]],
    ["fr", "Pékin a condamné la mesure.", ["either a condamné!"]],
    ["fr", "Le tribunal a condamné Didi.", []],
    ["fr", "Selon la CAC, Didi a protesté, a dit Wang.", ["after Selon", "either a protesté!", "either a dit"]],
    ["en", "According to the CAC, Didi will pay.", ["after According to"]],
    ["en", "It is sad, in the words of Wang.", ["after in the words of"]],
    ["en", "It is sad, in the view of Wang.", ["after in the view of"]],
    ["en", "The CAC said Didi will pay.", ["either said"]],
    ["en", "The CAC states that Didi will pay.", ["either states"]],
    ["en", "The United States fined Didi.", []],
    ["en", "Didi accepted the decision.", ["either accepted!"]],
    ["en", "Didi firmly opposes the decision and said so.", ["either firmly opposes!", "either said"]],
    ["en", "Didi plans to appeal.", ["either plans to appeal!"]],
    ["en", "The CAC fined Didi.", []],
  ] as const)("%s: %s", (language, text, expected) => expect(speechIn(text, language)).toEqual(expected));

  it("come in the order of the text", () => {
    expect(speechIn("Selon Wang, la CAC dit que Didi a accepté.", "fr")).toEqual([
      "after Selon",
      "either dit",
      "either a accepté!",
    ]);
  });

  it("count once where two kinds of them overlap: as a source before a reaction, as a reaction before a saying", () => {
    expect(speechIn("Didi dit accepter la décision.", "fr")).toEqual(["either dit accepter!"]);
    expect(speechIn("According to Didi, all is well.", "en")).toEqual(["after According to"]);
  });
});

describe("the words in quotation marks", () => {
  it.each([
    ["« Nous paierons », dit Didi.", ["Nous paierons"]],
    ["«\u00a0Nous paierons.\u00a0» Puis : « Demain »", ["Nous paierons.", "Demain"]],
    ["“We will pay”, Didi said.", ["We will pay"]],
    ['"We will pay", Didi said, "tomorrow ".', ["We will pay", "tomorrow"]],
    ["« Nous paierons, dit Didi.", []],
    ["Didi’s driver’s share.", []],
    ['«  » and "" and “”', []],
  ])("%s", (text, expected) => expect(findQuotes(text)).toEqual(expected));

  it("are looked for in a time that grows with the text, not faster", () => {
    const started = performance.now();
    expect(findQuotes(`« ${" ".repeat(20_000)}“ ${" ".repeat(20_000)}" ${" ".repeat(20_000)}`)).toEqual([]);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe("a speaker without a name", () => {
  it.each([
    ["fr", "Tout va bien, a dit un haut fonctionnaire chinois.", "un haut fonctionnaire chinois"],
    ["fr", "Tout va bien, ont dit plusieurs sources proches du dossier.", "plusieurs sources proches"],
    ["fr", "Selon des personnes au fait du dossier, tout va bien.", "des personnes au fait"],
    ["fr", "Les analystes du secteur technologique y voient un signe.", "Les analystes du secteur technologique"],
    ["fr", "D'autres experts en cybersécurité se taisent.", "D'autres experts en cybersécurité"],
    ["fr", "Une porte-parole a confirmé.", "Une porte-parole"],
    ["fr", "Le secteur se tait.", undefined],
    ["fr", "Une usine de Didi.", undefined],
    ["en", "All is well, said a senior government official.", "a senior government official"],
    ["en", "All is well, two sources said.", "two sources"],
    ["en", "All is well, people familiar with the matter said.", "people familiar"],
    ["en", "All is well, sources close to Didi said.", "sources close"],
    ["en", "Persons with direct knowledge of it agreed.", "Persons with direct knowledge"],
    ["en", "Analysts said so.", "Analysts"],
    ["en", "It is thought so by experts.", "experts"],
    ["en", "All is well, critics said.", "critics"],
    ["en", "It hired analysts in Beijing.", undefined],
    ["en", "The firm said so.", undefined],
  ] as const)("%s: %s", (language, text, expected) => expect(findUnnamedSpeaker(text, language)).toBe(expected));
});
