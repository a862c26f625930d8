import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGUAGES, type Language } from "../schemas/languages.ts";
import { findChinese, fold, isChinese, keyOfName, readWords, simplify } from "./words.ts";

const SIMPLIFIED = new Map(Array.from("國電聯").map((character, i) => [character, "国电联"[i] ?? ""]));
const read = (text: string, language: Language = "fr") => readWords(text, language, SIMPLIFIED);
const keys = (text: string, language?: Language) => read(text, language).words.map(({ key }) => key);
const alsoKeys = (text: string, language?: Language) => read(text, language).also.map(({ key }) => key);

describe("a text is folded", () => {
  it("without case, accents, tones and ligatures", () => {
    const folded = ["Téngxùn", "ENQUÊTE", "Cœur", "ŒUVRE", "ex æquo", "ﬁn", "Ǚ"].map(fold);
    expect(folded).toEqual(["tengxun", "enquete", "coeur", "oeuvre", "ex aequo", "fin", "u"]);
  });
});

describe("two spellings are the same name", () => {
  it("when they differ in case, accents, signs, blanks and an elided article only", () => {
    for (const name of [
      "Ant Group",
      "ANT GROUP",
      "Ant-Group",
      " ant  group. ",
      "l’Ant Group",
      "d'Ant Group",
      "Ánt Gröup",
    ])
      expect(keyOfName(name)).toBe("antgroup");
    expect(keyOfName("O’Brien")).toBe("obrien");
  });

  it("when one has the traditional characters of the other", () => {
    expect(keyOfName("中國聯通", SIMPLIFIED)).toBe(keyOfName("中国联通", SIMPLIFIED));
    expect(keyOfName("中國")).not.toBe(keyOfName("中国"));
  });

  it("but not when they have other words", () => {
    expect(keyOfName("Ant")).not.toBe(keyOfName("Ant Group"));
  });
});

describe("the words of a text are found:", () => {
  it.each<[string, string, Language, string[]]>([
    [
      "elided articles go, with either apostrophe",
      "l’enquête d'Alibaba, jusqu’ici",
      "fr",
      ["enquete", "alibaba", "ici"],
    ],
    ["elided articles go in capitals", "L’AMENDE QU'ALIBABA", "fr", ["amende", "alibaba"]],
    ["an apostrophe within a word is no end of it", "aujourd’hui aujourd'hui", "fr", ["aujourdhui", "aujourdhui"]],
    ["an apostrophe within a name is no end of it", "O’Brien don't", "en", ["obrien", "dont"]],
    ["English possessives go", "Baidu’s regulators, BAIDU'S", "en", ["baidu", "regulator", "baidu"]],
    ["initials are one word", "U.S. R&D U.K", "en", ["us", "rd", "uk"]],
    ["small letters are no initials", "a.b et c&d", "fr", ["a", "b", "et", "c", "d"]],
    ["hyphens stand between words", "ByteDance-TikTok e‑commerce", "fr", ["bytedance", "tiktok", "e", "commerce"]],
    ["a French number in one, with p for its comma", "8\u202f026,5 et 8\u00a0026", "fr", ["8026p5", "et", "8026"]],
    ["an English number in one, with p for its point", "8,026.5 1,234,567 8.5", "en", ["8026p5", "1234567", "8p5"]],
    ["a comma before three digits is a decimal sign in French", "8,026", "fr", ["8p026"]],
    ["numbers that ordinary blanks part are two", "2021 100", "fr", ["2021", "100"]],
    ["letters and digits together", "5G COVID-19 3Q21", "en", ["5g", "covid", "19", "3q21"]],
    ["full-width letters as others", "ＢＡＢＡ\u00a0：\u202f９９８８", "fr", ["baba", "9988"]],
    ["œ and æ in two letters", "Cœur ex æquo", "fr", ["coeur", "ex", "aequo"]],
    ["Chinese in pairs of neighbours", "La CAC（网信办）", "fr", ["la", "cac", "网信", "信办"]],
    ["traditional characters simplified", "中國電", "fr", ["中国", "国电"]],
    ["rare characters whole", "𠮷野家", "fr", ["𠮷野", "野家"]],
    ["signs are none", "😀 … — ''", "fr", []],
    ["a fraction has letters and digits only", "½", "fr", ["12"]],
    ["nothing in nothing", "", "fr", []],
  ])("%s", (_, text, language, words) => expect(keys(text, language)).toEqual(words));

  it("what hyphens join also in one word, in whole and in pairs", () => {
    expect(alsoKeys("anti-monopole e‑commerce")).toEqual(["antimonopole", "ecommerce"]);
    expect(alsoKeys("face-to-face", "en")).toEqual(["facetoface", "faceto", "toface"]);
  });

  it("years and digits with a dash are not joined", () => {
    expect([keys("2020–2021"), alsoKeys("2020–2021")]).toEqual([["2020", "2021"], []]);
  });

  it("the last character of a Chinese run also alone", () => {
    expect(alsoKeys("网信办，中國")).toEqual(["办", "国"]);
    expect([keys("阿"), alsoKeys("阿")]).toEqual([[], ["阿"]]);
  });

  it("amounts also as numbers, over the words they are written in", () => {
    const text = "une amende de 1,2 milliard de dollars";
    const amount = read(text).also.map(({ key, start, end }) => [key, text.slice(start, end)]);
    expect(amount).toEqual([
      ["ꞏn1200000000", "1,2 milliard de dollars"],
      ["ꞏn1200000000usd", "1,2 milliard de dollars"],
    ]);
  });

  it("each where it stands in the text", () => {
    const text = "D’Alibaba (U.S.) aux 𠮷野家 — l’enquête";
    expect(read(text).words.map(({ start, end }) => text.slice(start, end))).toEqual([
      "Alibaba",
      "U.S",
      "aux",
      "𠮷野",
      "野家",
      "enquête",
    ]);
  });

  it("those that every page has are common, in their own language", () => {
    const common = (text: string, language: Language) =>
      read(text, language).words.flatMap((word) => (word.common ? [word.key] : []));
    expect(common("Les amendes de la CAC dans the an", "fr")).toEqual(["les", "de", "la", "dans"]);
    expect(common("The fines of the CAC were des les", "en")).toEqual(["the", "of", "the", "were"]);
  });
});

describe("a plural is the same word as its singular", () => {
  it.each<[Language, string]>([
    ["fr", "amende amendes"],
    ["fr", "journal journaux"],
    ["fr", "niveau niveaux"],
    ["fr", "enjeu enjeux"],
    ["fr", "bijou bijoux"],
    ["en", "fine fines"],
    ["en", "company companies"],
    ["en", "box boxes"],
    ["en", "batch batches"],
    ["en", "loss losses"],
  ])("in %s: %s", (language, pair) => expect(new Set(keys(pair, language)).size).toBe(1));

  it.each<[Language, string]>([
    ["fr", "pays mois procès temps français sous fois accès avis"],
    ["fr", "os bas"],
    ["fr", "congress"],
    ["en", "news always business access status analysis series Texas Reuters"],
    ["en", "gas US"],
  ])("in %s, and these stay as they are: %s", (language, words) =>
    expect(keys(words, language)).toEqual(fold(words).split(" ")),
  );
});

describe("Chinese", () => {
  it("is told from other scripts, and found in runs", () => {
    expect(["网信办", "CAC网", "", "é"].map(isChinese)).toEqual([true, false, false, false]);
    expect(findChinese("La CAC（网信办） et 阿里巴巴.")).toEqual(["网信办", "阿里巴巴"]);
    expect(simplify("中國 abc", SIMPLIFIED)).toBe("中国 abc");
  });
});

describe("whatever the text,", () => {
  const language = fc.constantFrom(...LANGUAGES);
  const anything = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }));
  const parts = [
    "l’",
    "d'",
    "Alibaba",
    "chevaux",
    "É",
    "U.S.",
    "’s",
    "-",
    " ",
    "8\u202f026",
    ",5",
    "中國電",
    "œ",
    "34亿元",
    "$",
  ];
  const likely = fc.array(fc.constantFrom(...parts)).map((some) => some.join(""));

  it("words stand inside it, in order, and their keys are of letters and digits", () => {
    fc.assert(
      fc.property(fc.oneof(anything, likely), language, (text, each) => {
        const { words, also } = read(text, each);
        for (const { key, start, end } of [...words, ...also]) {
          expect(key).toMatch(/^[\p{L}\p{N}]+$/u);
          expect(0 <= start && start < end && end <= text.length).toBe(true);
        }
        const starts = words.map(({ start }) => start);
        expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
      }),
      { numRuns: 1000 },
    );
  });

  it("a word's place holds the letters of its key, but for the ending", () => {
    fc.assert(
      fc.property(likely, language, (text, each) => {
        for (const { key, start, end } of read(text, each).words) {
          const bare = simplify(fold(text.slice(start, end)), SIMPLIFIED).replace(/[^\p{L}\p{N}]/gu, "");
          expect(bare.startsWith(key.replace(/(?<=\d)p(?=\d)/g, "").slice(0, -2))).toBe(true);
        }
      }),
    );
  });

  it("accents and capitals make no other word", () => {
    const word = fc.string({
      unit: fc.constantFrom(...Array.from("abcdeéèêiîïoôuùçnst")),
      minLength: 6,
      maxLength: 12,
    });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), language, (words, each) => {
        const text = words.join(" ");
        const known = keys(text, each);
        expect(keys(text.toUpperCase(), each)).toEqual(known);
        expect(keys(text.normalize("NFD"), each)).toEqual(known);
        expect(keys(fold(text), each)).toEqual(known);
      }),
    );
  });
});
