import { describe, expect, it } from "vitest";
import { namesPattern, sentencesAbout, splitSentences } from "./sentences.ts";

describe("a text", () => {
  it("splits into its sentences", () => {
    expect(splitSentences("La CAC a parlé. Qui a répondu\u202f? Personne\u202f!", "fr")).toEqual([
      "La CAC a parlé.",
      "Qui a répondu\u202f?",
      "Personne\u202f!",
    ]);
    expect(splitSentences("It cost 1.2 billion US dollars. Nobody paid.", "en")).toEqual([
      "It cost 1.2 billion US dollars.",
      "Nobody paid.",
    ]);
    expect(splitSentences("", "fr")).toEqual([]);
  });

  it("gives the sentences that use one of the forms of a name", () => {
    const text = "Alibaba a été convoqué. Le groupe se tait. L’amende d’Alibaba est élevée.";
    expect(sentencesAbout(text, ["Alibaba"], "fr")).toBe("Alibaba a été convoqué. L’amende d’Alibaba est élevée.");
    expect(sentencesAbout(text, ["Tencent"], "fr")).toBe("");
  });
});

describe("a name is found", () => {
  const found = (text: string, ...forms: string[]) => text.match(namesPattern(forms)) ?? [];

  it("as a whole word only", () => {
    expect(found("du cacao CACAO CACa, la CAC.", "CAC")).toEqual(["CAC"]);
    expect(found("Antoine, Antéa, Géant et Ant.", "Ant")).toEqual(["Ant"]);
    expect(found("360, 3600, Qihoo360 et X-360", "360")).toEqual(["360", "360"]);
  });

  it("after an apostrophe, straight or curved, before one, and beside a hyphen", () => {
    expect(found("l’Alibaba, d'Alibaba, Alibaba’s, ex-Alibaba, (Alibaba)", "Alibaba")).toHaveLength(5);
  });

  it("in its longest form", () => {
    expect(found("Ant Group et Ant", "Ant", "Ant Group")).toEqual(["Ant Group", "Ant"]);
  });

  it("with signs that mean something in a pattern", () => {
    expect(found("Yahoo! (Japan) et C++.", "Yahoo! (Japan)", "C++")).toEqual(["Yahoo! (Japan)", "C++"]);
  });

  it("with capitals as they are written", () => {
    expect(found("ant, ANT, Ant", "Ant")).toEqual(["Ant"]);
  });
});
