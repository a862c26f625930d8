import { describe, expect, it } from "vitest";
import { findChinese, fold, joinForms, keyOf, listPairs, readNames, splitWords } from "./words.ts";

describe("a text is folded", () => {
  it("without case, accents, tones and ligatures", () => {
    expect(["Téngxùn", "ENQUÊTE", "Cœur", "ﬁn", "Ǚ"].map(fold)).toEqual(["tengxun", "enquete", "coeur", "fin", "u"]);
  });
});

describe("the words of a text", () => {
  const cases: [string, string[]][] = [
    ["l’enquête d'Alibaba, jusqu’ici", ["enquête", "alibaba", "ici"]],
    ["aujourd’hui", ["aujourd", "hui"]],
    ["China’s regulators", ["china", "regulators"]],
    ["« Ant Group »", ["ant", "group"]],
    ["U.S. R&D e-commerce 8,026", ["us", "rd", "ecommerce", "8026"]],
    ["ByteDance-TikTok 2020–2021", ["bytedance", "tiktok", "2020", "2021"]],
    ["La CAC（网信办）convoque", ["la", "cac", "网信办", "convoque"]],
    ["cœur", ["coeur"]],
    ["ＢＡＢＡ\u00a0：\u202f９９８８", ["baba", "9988"]],
    ["😀 … — ''", []],
    ["", []],
  ];
  for (const [text, words] of cases) it(`of “${text}”`, () => expect(splitWords(text)).toEqual(words));
});

describe("two texts are the same name", () => {
  it("when they differ in case, accents, signs and articles only", () => {
    for (const name of ["ANT GROUP", "Ant-Group", " ant  group. ", "l’Ant Group"])
      expect(keyOf(name)).toBe("ant group");
  });
  it("but not when they have other words", () => {
    expect(keyOf("Ant")).not.toBe(keyOf("Ant Group"));
  });
});

describe("Chinese", () => {
  it("runs are found wherever they stand", () => {
    expect(findChinese("La CAC（网信办） et 阿里巴巴.")).toEqual(["网信办", "阿里巴巴"]);
  });
  it("is cut into pairs of neighbours, rare characters whole", () => {
    expect(listPairs("网信办")).toEqual(["网信", "信办"]);
    expect(listPairs("腾讯")).toEqual(["腾讯"]);
    expect(listPairs("𠮷野家")).toEqual(["𠮷野", "野家"]);
  });
});

it("the names among the forms of an entry can be read back", () => {
  expect(readNames(joinForms(["Alibaba", "BABA"], ["Taobao"]))).toEqual(["Alibaba", "BABA"]);
  expect(readNames(joinForms(["Alibaba"], []))).toEqual(["Alibaba"]);
  expect(readNames("")).toEqual([""]);
});
