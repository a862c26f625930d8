import { describe, expect, it } from "vitest";
import { readFigures, readHabit } from "./figures.ts";

describe("a number in figures", () => {
  it.each([
    ["8,026", "fr", true, "", "8.026"],
    ["41.941", "fr", false, "", "41941"],
    ["1.234.567", "fr", false, "", "1234567"],
    ["1 234,5", "fr", false, "", "1234.5"],
    ["1'234'567", "fr", false, "", "1234567"],
    ["007,50", "fr", false, "", "7.5"],
    ["8.026", "fr", true, "en hausse de 6,2 %", "8026"],
    ["8.026", "fr", true, "en hausse de 6.2 %", "8.026"],
    ["1.850", "fr", true, "", "1850"],
    ["1.850", "fr", true, "en hausse de 6.2 %", "1.85"],
    ["7.123", "fr", false, "en hausse de 6.2 %", "7.123"],
    ["7.123", "fr", false, "6.2 % de 1.000 personnes", "7123"],
    ["8,026", "en", true, "", "8026"],
    ["8.026", "en", true, "", "8.026"],
    ["1,00,000", "en", false, "", "100000"],
    ["500.000", "en", false, "", "500000"],
    ["1,234.50", "en", false, "", "1234.5"],
    ["0.145", "en", false, "", "0.145"],
    ["10.1.2", "en", false, "", undefined],
    ["1,23,45", "en", false, "", undefined],
    ["1.2,3.4", "fr", false, "", undefined],
  ] as const)("%s in %s, scaled: %s, beside %j", (figures, language, scaled, beside, value) => {
    expect(readFigures(figures, language, scaled, readHabit(`${figures} ${beside}`))).toBe(value);
  });
});
