import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../schemas/languages.ts";
import { readAmounts } from "./amounts.ts";
import { MARK } from "./terms.ts";

/** The amounts in a text, without the mark and the letter that all begin with. */
const read = (text: string, language: "fr" | "en", asked = false) =>
  readAmounts(text, language, asked).map(({ key }) => key.replace(`${MARK}n`, ""));

describe("an amount in a text is its value, and its value in its currency:", () => {
  it.each<[string, string[]]>([
    ["1.2bn", ["1200000000"]],
    ["34 Md$", ["34000000000", "34000000000usd"]],
    ["34 Mds€", ["34000000000", "34000000000eur"]],
    ["8\u202f026\u202f000\u202f000 yuans", ["8026000000", "8026000000cny"]],
    ["8\u00a0026\u00a0000\u00a0000 yuans", ["8026000000", "8026000000cny"]],
    ["34亿元", ["3400000000", "3400000000cny"]],
    ["100万美元", ["1000000", "1000000usd"]],
    ["3万亿", ["3000000000000"]],
    ["$1.2bn", ["1200000000", "1200000000usd"]],
    ["US$ 1.2bn", ["1200000000", "1200000000usd"]],
    ["RMB18.2bn", ["18200000000", "18200000000cny"]],
    ["CNY 18.2bn", ["18200000000", "18200000000cny"]],
    ["1.2bn USD", ["1200000000", "1200000000usd"]],
    ["HK$5 million", ["5000000", "5000000hkd"]],
    ["5 millions de dollars hongkongais", ["5000000", "5000000hkd"]],
    ["5 million Hong Kong dollars", ["5000000", "5000000hkd"]],
    ["5 million pounds", ["5000000", "5000000gbp"]],
    ["€3", ["3", "3eur"]],
    ["3 dollars", ["3", "3usd"]],
    ["200M€", ["200000000", "200000000eur"]],
    ["3M", ["3000000"]],
    ["50k", ["50000"]],
    ["12345", ["12345"]],
    ["0012345", ["12345"]],
    ["10\u202f000", ["10000"]],
  ])("%s", (text, values) => {
    for (const language of LANGUAGES) expect(read(text, language)).toEqual(values);
  });
});

describe("an amount is read as its language writes it:", () => {
  it.each([
    ["1,2 milliard", "fr", "1200000000"],
    ["1,17 milliard d’euros", "fr", "1170000000 1170000000eur"],
    ["1,5 million d'euros", "fr", "1500000 1500000eur"],
    ["34 milliards de yuans", "fr", "34000000000 34000000000cny"],
    ["1,25 million de dollars", "fr", "1250000 1250000usd"],
    ["CN¥8.026 billion", "en", "8026000000 8026000000cny"],
    ["1 billion", "en", "1000000000"],
    ["1 billion", "fr", "1000000000000"],
    ["2 trillion", "en", "2000000000000"],
    ["2 trillions", "fr", "2000000000000000000"],
    ["1,234 yuan", "en", "1234 1234cny"],
    ["1,234 yuan", "fr", "1p234 1p234cny"],
    ["8,026,000.5", "en", "8026000p5"],
    ["0,05 milliard", "fr", "50000000"],
    ["12,50 dollars", "fr", "12p5 12p5usd"],
  ] as const)("%s in %s", (text, language, values) => expect(read(text, language).join(" ")).toBe(values));
});

describe("what a reader asks for may be of either language, and has the currency that it names:", () => {
  it.each([
    ["1,2 milliard", "1200000000"],
    ["$1.2bn", "1200000000usd"],
    ["1 billion", "1000000000000 1000000000"],
    ["CN¥8.026 billion", "8026000000000cny 8026000000cny"],
    ["1,234 yuan", "1p234cny 1234cny"],
    ["1,234,567", "1234567"],
    ["34亿元", "3400000000cny"],
  ])("%s", (text, values) => {
    for (const language of LANGUAGES) expect(read(text, language, true).join(" ")).toBe(values);
  });
});

describe("no amount is", () => {
  it.each([
    ["a year", "en 2021, 2020-2021"],
    ["a day", "18.3.2021, 18 mars 2021, 2021-03-18"],
    ["a ticker", "BABA, 9988, 0700"],
    ["a small number without currency", "11 firms, 12,5 %, 5 km"],
    ["a number with a unit that begins like a scale", "5 mètres, 5 Metas, 30 b2b, 5 m2, 3 milles"],
    ["a number within a word", "covid19000, x200000"],
    ["a word", "milliards de dollars"],
  ])("%s: %s", (_, text) => {
    for (const language of LANGUAGES) expect(read(text, language)).toEqual([]);
  });
});

it("each amount stands where it is written, from its currency to its scale", () => {
  const text = "De $1.2bn à 34 Md$ et 5 millions, en 2021";
  const places = readAmounts(text, "en", true).map(({ start, end }) => text.slice(start, end));
  expect(places).toEqual(["$1.2bn", "34 Md$", "5 millions"]);
});

it("two amounts are the same when their values are, however they are written", () => {
  const value = fc.integer({ min: 1, max: 999_999 });
  fc.assert(
    fc.property(value, (thousands) => {
      const millions = thousands / 1000;
      const key = read(`$${String(thousands * 1000)}`, "en", true);
      expect(read(`$${String(millions)} million`, "en", true)).toEqual(key);
      expect(read(`${String(millions).replace(".", ",")} millions de dollars`, "fr")).toContain(key[0]);
      expect(read(`${String(thousands)}k$`, "fr", true)).toEqual(key);
      expect(read(`${(thousands * 1000).toLocaleString("en")} dollars`, "en")).toContain(key[0]);
    }),
  );
});

it("any text can be read", () => {
  const likely = fc
    .array(fc.constantFrom(..."0123456789.,  $€¥bnMd亿元\u202f-".split("")))
    .map((some) => some.join(""));
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), likely), fc.boolean(), (text, asked) => {
      for (const { key, start, end } of readAmounts(text, "fr", asked)) {
        expect(key).toMatch(/^ꞏn\d+(?:p\d*[1-9])?(?:[a-z]{3})?$/);
        expect(0 <= start && start < end && end <= text.length).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
});
