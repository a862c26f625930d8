import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lexicon, PAGE } from "./lexicon.fixture.ts";

describe("an entity is found by its name", () => {
  it.each([
    ["Alibaba", PAGE.alibaba],
    ["ALIBABA GROUP", PAGE.alibaba],
    ["alibaba-group", PAGE.alibaba],
    ["d’Alibaba", PAGE.alibaba],
    ["ālǐbābā jítuán", PAGE.alibaba],
    ["alibabajituan", PAGE.alibaba],
    ["阿里巴巴集团", PAGE.alibaba],
    ["baba", PAGE.alibaba],
    ["騰訊", PAGE.tencent],
    ["tengxun", PAGE.tencent],
    ["700", PAGE.tencent],
    ["馬雲", PAGE.jackMa],
    ["Administration du cyberespace", PAGE.cac],
    ["cyberspace administration", PAGE.cac],
  ])("%s", (typed, page) => expect(lexicon.findNamed(typed)).toEqual([page]));

  it("but not by a part of it, another one, or none", () => {
    for (const typed of ["Ali", "Alibabas", "阿里", "", "…"]) expect(lexicon.findNamed(typed)).toEqual([]);
  });
});

describe("an entity is found by a part of its name", () => {
  it("when that is its first words", () => {
    expect(lexicon.findPartlyNamed("guojia hulianwang", false)).toEqual([PAGE.cac]);
    expect(lexicon.findPartlyNamed("Jack", false)).toEqual([PAGE.jackMa]);
    expect(lexicon.findPartlyNamed("Group", false)).toEqual([]);
  });

  it("when that is the beginning of a word only if a beginning will do", () => {
    expect(lexicon.findPartlyNamed("alib", false)).toEqual([]);
    expect(lexicon.findPartlyNamed("alib", true)).toEqual([PAGE.alibaba]);
    expect(lexicon.findPartlyNamed("al", true)).toEqual([]);
  });

  it("when two of its Chinese characters are there, wherever they stand", () => {
    expect(lexicon.findPartlyNamed("腾信", false)).toEqual([]);
    expect(lexicon.findPartlyNamed("互联网", false)).toEqual([PAGE.cac]);
    expect(lexicon.findPartlyNamed("互", true)).toEqual([]);
  });

  it("with the name nearest in length first", () => {
    expect(lexicon.findPartlyNamed("集团", false)).toEqual([PAGE.ant, PAGE.alibaba]);
  });
});

describe("a term is found", () => {
  it.each([
    ["amende", "fine"],
    ["AMENDES", "fine"],
    ["fines", "fine"],
    ["financial penalties", "fine"],
    ["sanctions pécuniaires", "fine"],
    ["罚款", "fine"],
    ["罰款", "fine"],
    ["deep-fake", "deepfake"],
    ["vidéos truquées", "deepfake"],
    ["antimonopole", "anti-monopoly"],
  ])("by %s", (typed, id) => expect(lexicon.findTerm(typed)?.id).toBe(id));

  it("with its forms in either language, the Chinese ones among them", () => {
    expect(lexicon.findTerm("fine")?.forms).toEqual({
      fr: ["amende", "sanction pécuniaire", "罚款"],
      en: ["fine", "financial penalty", "罚款"],
    });
  });

  it("and nothing else", () => {
    for (const typed of ["amender", "sanction", "罚", ""]) expect(lexicon.findTerm(typed)).toBeUndefined();
  });
});

describe("a name near what was typed is suggested:", () => {
  const suggest = (typed: string, language: "fr" | "en" = "fr") =>
    lexicon.suggest(typed, language).map(({ name }) => name);

  it.each([
    ["Alibba", "Alibaba"],
    ["Tencnet", "Tencent"],
    ["bytedanse", "ByteDance"],
    ["Jak Ma", "Jack Ma"],
    ["hypertrucaje", "hypertrucage"],
    ["amande", "amende"],
  ])("%s → %s", (typed, name) => expect(suggest(typed)[0]).toBe(name));

  it("none for the name itself, however it is written", () => {
    for (const typed of ["Alibaba", "BYTEDANCE", "byte-dance"]) expect(suggest(typed)).toEqual([]);
  });

  it("none for a word that differs by three letters, or by two in a short one", () => {
    for (const typed of ["Alixxxa", "Tnecnetx", "voiture", "CEA", "ab", ""])
      expect(suggest(typed)).not.toContain("Alibaba");
    expect(suggest("voiture")).toEqual([]);
    expect(suggest("bxxa")).toEqual([]);
    expect(suggest("bxba")).toEqual(["BABA"]);
  });

  it("none in Chinese, where one character makes another name", () => {
    expect(suggest("腾信")).toEqual([]);
  });

  it("at most three, the nearest first", () => {
    expect(suggest("Taoba")).toEqual(["Taobao", "BABA"]);
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from("abcdein ")), maxLength: 9 }), (typed) => {
        const steps = lexicon.suggest(typed, "en").map((each) => each.steps);
        expect(steps.length).toBeLessThanOrEqual(3);
        expect(steps).toEqual([...steps].sort((a, b) => a - b));
        expect(steps.every((each) => each === 1 || each === 2)).toBe(true);
      }),
    );
  });
});

describe("a name is begun", () => {
  it.each(["guojia hulianwang", "guojiahulianwang", "guójiā hùliánwǎng xìnxī"])("by its first words: %s", (words) =>
    expect(lexicon.findBegun(words)).toEqual([PAGE.cac]),
  );

  it.each(["guojia", "guojiahu", "hulianwang xinxi", ""])(
    "but not by one word or in the middle of one: “%s”",
    (words) => expect(lexicon.findBegun(words)).toEqual([]),
  );
});

describe("of an entity are known", () => {
  it("its label in the reader's language", () => {
    expect(lexicon.label(PAGE.cac, "fr")).toBe("Administration du cyberespace");
    expect(lexicon.label(PAGE.cac, "en")).toBe("Cyberspace Administration");
    expect(lexicon.label(PAGE.alibaba, "en")).toBe("Alibaba");
  });

  it("those that belong with it", () => {
    expect(lexicon.relativesOf(PAGE.alibaba)).toEqual({ near: [PAGE.ant], same: [PAGE.taobao] });
    expect(lexicon.relativesOf(99)).toEqual({ near: [], same: [] });
  });
});

it("the kind of a page is told by its number, an entity's or not", () => {
  const pages = [PAGE.alibaba, PAGE.tencent, PAGE.cac, PAGE.reuters, ...PAGE.events, PAGE.briefings[1]];
  expect(pages.map((page) => lexicon.kindOf(page))).toEqual([
    "companies",
    "companies",
    "regulators",
    "outlets",
    "events",
    "events",
    "events",
    "briefings",
  ]);
  expect(lexicon.size).toBe(10);
});
