import { describe, expect, it } from "vitest";
import { readCount, readNumberWords, scaleDecimal } from "./numbers.ts";

describe("a number in words", () => {
  it.each([
    ["fr", "deux", 2],
    ["fr", "Vingt et un", 21],
    ["fr", "vingt-trois", 23],
    ["fr", "soixante-dix-neuf", 79],
    ["fr", "quatre-vingts", 80],
    ["fr", "cent quatre-vingt-dix-sept", 197],
    ["fr", "trois cents", 300],
    ["fr", "mille", 1000],
    ["fr", "cent mille", 100_000],
    ["fr", "deux mille vingt", 2020],
    ["fr", "plusieurs", undefined],
    ["fr", "", undefined],
    ["en", "a", 1],
    ["en", "thirty-four", 34],
    ["en", "two hundred and five", 205],
    ["en", "three hundred thousand", 300_000],
    ["en", "many", undefined],
  ] as const)("%s: %s", (language, words, value) => {
    expect(readNumberWords(words, language)).toBe(value);
  });

  it("or in figures", () => {
    expect([readCount("12", "fr"), readCount("douze", "fr"), readCount("1234", "fr")]).toEqual([12, 12, undefined]);
  });
});

describe("a decimal's point moves right by text", () => {
  it.each([
    ["8.026", 9, "8026000000"],
    ["0.5", 6, "500000"],
    ["12", 0, "12"],
    ["1.2345", 3, "1234.5"],
    ["0.00001", 3, "0.01"],
    ["0", 9, "0"],
  ] as const)("%s by %i", (value, places, scaled) => {
    expect(scaleDecimal(value, places)).toBe(scaled);
  });
});
