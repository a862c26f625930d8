import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Amount } from "../schemas/amount.ts";
import type { Figure } from "../schemas/briefing.ts";
import { LANGUAGES } from "../schemas/shared.ts";
import {
  currencyWords,
  firstWordings,
  formatAmount,
  formatFigure,
  formatFigureNumber,
  formatNumber,
  formatSum,
  formatSums,
  groupSums,
  isRoundingOf,
  scaleWords,
  shiftDecimal,
} from "./money.ts";
import { NBSP, NNBSP } from "./typography.ts";

/** U+00A0 as "_" and U+202F as "'", to be seen. */
const shown = (text: string) => text.replaceAll(NBSP, "_").replaceAll(NNBSP, "'");
const inBoth = (format: (language: "fr" | "en") => string) => LANGUAGES.map((language) => shown(format(language)));

describe("an amount is worded as its source words it", () => {
  it.each([
    ["8026000000", "CNY", 9, "8,026_milliards de yuans", "8.026_billion yuan"],
    ["1200000000", "USD", 9, "1,2_milliard de dollars américains", "1.2_billion US dollars"],
    ["1000000000", "EUR", 9, "1_milliard d’euros", "1_billion euros"],
    ["2000000", "GBP", 6, "2_millions de livres sterling", "2_million pounds sterling"],
    ["37500000000000", "INR", 12, "37,5_billions de roupies indiennes", "37.5_trillion Indian rupees"],
    ["500000", "CNY", 3, "500_mille yuans", "500_thousand yuan"],
    ["500000", "CNY", 0, "500'000_yuans", "500,000_yuan"],
    ["1", "USD", 0, "1_dollar américain", "1_US dollar"],
    ["1.5", "EUR", 0, "1,5_euro", "1.5_euros"],
    ["0", "EUR", 0, "0_euro", "0_euros"],
    ["12000000", "XAU", 6, "12_millions de XAU", "12_million XAU"],
    ["-2500000", "HKD", 6, "-2,5_millions de dollars de Hong Kong", "-2.5_million Hong Kong dollars"],
    [
      "123456789012345678901234567890",
      "JPY",
      9,
      "123'456'789'012'345'678'901,23456789_milliards de yens",
      "123,456,789,012,345,678,901.23456789_billion yen",
    ],
  ] as const)("%s %s, scale %i", (value, currency, scale, fr, en) => {
    expect(inBoth((language) => formatAmount({ value, currency, scale }, language))).toEqual([fr, en]);
  });
});

describe("a sum in several wordings", () => {
  const fine = (value: string, currency: string, note?: string) =>
    ({ value, currency, scale: 6, kind: "fine", party: "acme", note: note && { fr: note, en: note } }) as Amount;
  const sum = (...amounts: Amount[]) =>
    inBoth((language) =>
      groupSums(amounts)
        .map((each) => formatSum(each, language))
        .join(" | "),
    );

  it("is the same sum in each other currency, with its note in brackets", () => {
    expect(sum(fine("530000000", "EUR"), fine("600000000", "USD", "conversion"))).toEqual([
      "530_millions d’euros, soit 600_millions de dollars américains (conversion)",
      "530_million euros, or 600_million US dollars (conversion)",
    ]);
  });

  it("is named by whose it is, where several have one, and by its kind where that is said", () => {
    const each = (...amounts: Amount[]) => {
      const options = { nameOf: (party: string) => party.toUpperCase(), wordKind: (kind: string) => kind };
      return inBoth((language) => formatSums(amounts, language, options));
    };
    const one = fine("1000000", "CNY");
    expect(each(one)).toEqual(["fine_: 1_million de yuans", "fine: 1_million yuan"]);
    expect(each(one, { ...one, party: "bolt" })).toEqual([
      "ACME, fine_: 1_million de yuans'; BOLT, fine_: 1_million de yuans",
      "ACME, fine: 1_million yuan; BOLT, fine: 1_million yuan",
    ]);
    expect(formatSums([one], "en", { nameOf: String })).toBe(formatAmount(one, "en"));
  });

  it("is its first one without its note, where there is room for no more", () => {
    const [first, ...others] = firstWordings([fine("530000000", "EUR", "note"), fine("600000000", "USD")]);
    expect(others).toEqual([]);
    expect(formatSums([first!], "en", { nameOf: String })).toBe(formatAmount(first!, "en"));
  });

  it("is another sum, such as a part of the first, in the same currency", () => {
    expect(sum(fine("530000000", "EUR"), fine("485000000", "EUR", "part"))).toEqual([
      "530_millions d’euros'; 485_millions d’euros (part)",
      "530_million euros; 485_million euros (part)",
    ]);
  });
});

it("beside words that say what is counted, only what is counted goes without its unit", () => {
  const number = (value: string, unit: Figure["unit"]) =>
    inBoth((language) => formatFigureNumber({ value, unit, scale: 0, qualifier: "exactly" }, language));
  expect(number("34", "companies")).toEqual(["34", "34"]);
  expect(number("6", "months")).toEqual(["6_mois", "6_months"]);
  expect(number("7", "years")).toEqual(["7_ans", "7_years"]);
  expect(number("90", "percent")).toEqual(["90_%", "90%"]);
  expect(number("2806", "USD")).toEqual(["2'806_dollars américains", "2,806_US dollars"]);
});

describe("a figure is worded with its unit and its hedge", () => {
  it.each([
    ["11", "companies", 0, "exactly", "11_entreprises", "11_companies"],
    ["1", "companies", 0, "exactly", "1_entreprise", "1_company"],
    ["1000000", "users", 6, "over", "plus de 1_million d’utilisateurs", "more than 1_million users"],
    ["25", "percent", 0, "nearly", "près de 25_%", "nearly 25%"],
    ["1.5", "years", 0, "about", "environ 1,5_an", "about 1.5_years"],
    ["3", "months", 0, "at-least", "au moins 3_mois", "at least 3_months"],
    ["1", "people", 0, "exactly", "1_personne", "1_person"],
    ["37000", "customers", 3, "exactly", "37_mille clients", "37_thousand customers"],
    ["34000000000", "USD", 9, "exactly", "34_milliards de dollars américains", "34_billion US dollars"],
  ] as const)("%s %s, scale %i, %s", (value, unit, scale, qualifier, fr, en) => {
    expect(inBoth((language) => formatFigure({ value, unit, scale, qualifier }, language))).toEqual([fr, en]);
  });
});

describe("a decimal's point", () => {
  it.each([
    ["8026000000", 9, "8.026"],
    ["12", 9, "0.000000012"],
    ["0", 9, "0"],
    ["-8026000000", 9, "-8.026"],
    ["1.50", 0, "1.5"],
    ["0.5", 3, "0.0005"],
    ["1000", 3, "1"],
    ["1000", 0, "1000"],
  ])("of %s moved by %i places gives %s", (value, places, expected) => {
    expect(shiftDecimal(value, places)).toBe(expected);
  });

  it("moves without losing a digit, however long the number", () => {
    const digits = fc.stringMatching(/^\d{1,60}$/);
    const whole = fc.oneof(fc.constant("0"), fc.stringMatching(/^[1-9]\d{0,60}$/));
    fc.assert(
      fc.property(
        fc.boolean(),
        whole,
        fc.option(digits),
        fc.constantFrom(0, 3, 6, 9, 12),
        (negative, integer, fraction, places) => {
          const value = `${negative ? "-" : ""}${integer}${fraction === null ? "" : `.${fraction}`}`;
          const [left = "", right = ""] = shiftDecimal(value, places).replace("-", "").split(".");
          // The same digits when the point is put back where it was.
          const scaled = BigInt(left + right.padEnd(80, "0"));
          const original = BigInt(integer + (fraction ?? "").padEnd(80 - places, "0"));
          expect(scaled).toBe(original);
          expect(shiftDecimal(value, places).startsWith("-")).toBe(negative);
          expect(shiftDecimal(value, places)).toMatch(/^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/);
        },
      ),
    );
  });
});

it("digits are grouped by three as the language does it", () => {
  expect(inBoth((language) => formatNumber("12500.5", language))).toEqual(["12'500,5", "12,500.5"]);
  expect(inBoth((language) => formatNumber("-100000", language))).toEqual(["-100'000", "-100,000"]);
  expect(inBoth((language) => formatNumber("999", language))).toEqual(["999", "999"]);
  expect(inBoth((language) => formatNumber("1234.56789", language))).toEqual(["1'234,56789", "1,234.56789"]);
});

it("a sum may be another rounded to the digits it gives", () => {
  const pairs = [
    ["2800000000", "2790000000", true],
    ["8000000000", "8026000000", true],
    ["1.2", "1.17", true],
    ["37000000000", "34000000000", false],
    ["8026000000", "8000000000", false],
    ["500", "500", true],
    ["0", "0.4", false],
    ["0", "0", true],
  ] as const;
  for (const [rounded, exact, is] of pairs) expect(isRoundingOf(rounded, exact), `${rounded} of ${exact}`).toBe(is);
});

it("a scale and a currency have the words by which a text may name them", () => {
  expect(inBoth((language) => scaleWords(9, language).join())).toEqual(["milliard,milliards", "billion,billion"]);
  expect(scaleWords(0, "en")).toEqual([]);
  expect(inBoth((language) => currencyWords("USD", language).join())).toEqual([
    "dollar,américain,USD,$",
    "dollar,USD,$",
  ]);
  expect(currencyWords("HKD", "en")).toEqual(["dollar", "HKD", "$"]);
  expect(currencyWords("SEK", "en")).toEqual(["SEK", "kr"]);
});
