import { describe, expect, it } from "vitest";
import { toLatin, wordsPattern } from "./pattern.ts";

describe("toLatin", () => {
  it.each([
    ["a\\p{L}*", "a[A-Za-zÀ-ÖØ-öø-ſ]*"],
    ["[\\p{L}-]+", "[A-Za-zÀ-ÖØ-öø-ſ-]+"],
    ["[^\\p{L}\\p{N}]", "[^A-Za-zÀ-ÖØ-öø-ſ0-9]"],
    ["\\[\\p{N}\\]", "\\[[0-9]\\]"],
    ["a\\.b|c", "a\\.b|c"],
  ])("%s becomes %s", (source, latin) => {
    expect(toLatin(source)).toBe(latin);
  });

  it("refuses a class that it has no letters for", () => {
    expect(() => toLatin("\\p{Han}")).toThrow("No Latin class");
  });
});

describe("wordsPattern", () => {
  it.each([
    ["amende", "une amende", true],
    ["amende", "amendement", false],
    ["amende", "l’AMENDE,", true],
    ["d['’]", "d’Alibaba", true],
    ["été", "l’été", true],
    ["té", "été", false],
    ["œuvre", "une œuvre", true],
    ["de \\p{L}+", "de Nüwa", true],
  ])("%s in « %s »: %s", (source, text, found) => {
    expect(wordsPattern(source).test(text)).toBe(found);
  });
});
