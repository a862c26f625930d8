import { describe, expect, it } from "vitest";
import { genderOf, withArticle } from "./french-names.ts";

describe("the gender of an authority's name", () => {
  it.each([
    ["Administration du cyberespace de Chine", "feminine"],
    ["Autorité de la concurrence", "feminine"],
    ["la Banque populaire de Chine", "feminine"],
    ["Commission européenne", "feminine"],
    ["ministère du Commerce", "masculine"],
    ["Gouvernement chinois", "masculine"],
    ["Conseil d’État", "masculine"],
    ["Federal Trade Commission", "feminine"],
    ["State Administration for Market Regulation", "feminine"],
    ["Ministry of Commerce", "masculine"],
    ["Information Commissioner’s Office", "masculine"],
  ])("%s is %s", (name, gender) => {
    expect(genderOf(name)).toBe(gender);
  });
});

describe("the article of a name", () => {
  it.each([
    ["CAC", "feminine", "la CAC", "the CAC"],
    ["AGCM", "feminine", "l’AGCM", "the AGCM"],
    ["MIIT", "masculine", "le MIIT", "the MIIT"],
    ["Union européenne", "feminine", "l’Union européenne", "the Union européenne"],
    ["Haut Conseil", "masculine", "le Haut Conseil", "the Haut Conseil"],
    ["Didi", "none", "Didi", "Didi"],
    [
      "Information Commissioner’s Office",
      "masculine",
      "l’Information Commissioner’s Office",
      "the Information Commissioner’s Office",
    ],
    ["Italy’s competition authority", "feminine", "l’Italy’s competition authority", "Italy’s competition authority"],
  ] as const)("%s (%s): %s, %s", (name, article, fr, en) => {
    expect(withArticle({ fr: name, en: name, article }, "fr")).toBe(fr);
    expect(withArticle({ fr: name, en: name, article }, "en")).toBe(en);
  });
});
