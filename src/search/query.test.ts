import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lexicon, PAGE } from "./lexicon.fixture.ts";
import { cleanQuery, joinNeighbours, readQuery, type Part, type Query } from "./query.ts";

const read = (query: string): Query => readQuery(cleanQuery(query), lexicon, "fr");
const texts = (parts: readonly Part[]) => parts.map(({ text }) => text.replaceAll("\u202f", " "));
/** What is asked for, and what is not wanted after a minus. */
const parts = (query: string) => {
  const { wanted, unwanted } = read(query);
  return [...texts(wanted), ...texts(unwanted).map((text) => `−${text}`)];
};
const only = (query: string): Part => {
  const { wanted } = read(query);
  expect(wanted).toHaveLength(1);
  return wanted[0]!;
};
const ways = (query: string, language: "fr" | "en" = "fr") => only(query).ways[language].map((way) => way.join(" "));

const joinAll = (text: string) => {
  const query = read(text);
  return joinNeighbours(query, query.wanted, lexicon);
};

describe("a query has the parts", () => {
  it.each<[string, string, string[]]>([
    ["one for each word", "voiture autonome", ["voiture", "autonome"]],
    ["one for each name, the longest there is", "Alibaba Group Tencent", ["Alibaba Group", "Tencent"]],
    ["one for each term", "sanctions pécuniaires Alibaba amende", ["sanctions pécuniaires", "Alibaba", "amende"]],
    ["one for an amount, with its currency", "amende 1,2 milliard d’euros", ["amende", "1,2 milliard d’euros"]],
    ["one for a number whose digits blanks group", "8 026 000 000 yuans", ["8 026 000 000 yuans"]],
    ["one for a small number too", "les 8 026 firmes", ["8 026", "firmes"]],
    ["none for a word that is common in the reader's language, beside others", "la CAC the", ["CAC", "the"]],
    ["two for a name and a term that stand together in Chinese", "阿里巴巴集团罚款", ["阿里巴巴集团", "罚款"]],
    ["one for a year and one for what follows", "2021 100", ["2021", "100"]],
    ["one for a phrase", '"data security" loi', ['"data security"', "loi"]],
    ["one for a phrase in curly marks", "“data security” loi", ['"data security"', "loi"]],
    ["one for a phrase in French marks", "«\u00a0data security\u00a0» loi", ['"data security"', "loi"]],
    ["one for a phrase that is not closed", 'loi "data security', ["loi", '"data security"']],
    ["one for a phrase that is not closed in French", "loi « data security", ["loi", '"data security"']],
    ["none for a phrase without words", 'loi "…" «', ["loi"]],
    ["those after a hyphen not wanted", "Alibaba -amende", ["Alibaba", "−amende"]],
    ["those after a minus not wanted", "−amende Alibaba", ["Alibaba", "−amende"]],
    [
      "phrases not wanted",
      'Alibaba -"data security" -« a b » -“c d”',
      ["Alibaba", '−"data security"', '−"a b"', '−"c d"'],
    ],
    ["a hyphen before a blank says nothing", "voiture - rouge", ["voiture", "rouge"]],
    ["a hyphen within a word is part of it", "e-commerce", ["e-commerce"]],
    ["Chinese apart from other scripts", "CAC网信办罚", ["CAC", "网信办罚"]],
    ["none for signs", "… 😀 — ''", []],
    ["none for nothing", "", []],
  ])("%s: %s", (_, query, expected) => expect(parts(query)).toEqual(expected));
});

describe("a part is found by", () => {
  it("a name, and its entity", () => {
    expect(only("l’Ālǐbābā jítuán")).toMatchObject({ entities: [PAGE.alibaba], plain: false });
    expect(ways("Alibaba Group")).toEqual(["alibaba group"]);
  });

  it("a term's forms in the language of the text, and in Chinese", () => {
    expect(only("fines").term?.id).toBe("fine");
    expect(new Set(ways("amende"))).toEqual(new Set(["amende", "sanction pecuniaire", "罚款"]));
    expect(new Set(ways("amende", "en"))).toEqual(new Set(["amende", "fine", "financial penalty", "罚款"]));
  });

  it("an amount in the currency that it names, in either language's numbers", () => {
    expect(ways("1 billion")).toEqual(["ꞏn1000000000000", "ꞏn1000000000"]);
    expect(ways("$1.2bn")).toContain("ꞏn1200000000usd");
    expect(ways("34 Md$")).toEqual(["ꞏn34000000000usd"]);
  });

  it("a number without scale as it is, too", () => {
    expect(new Set(ways("12 345"))).toEqual(new Set(["ꞏn12345", "12345"]));
    expect(ways("8 026")).toEqual(["8026"]);
  });

  it("a phrase without other forms or names", () => {
    expect(only('"amende"')).toMatchObject({ term: undefined, entities: [], beginning: undefined, plain: false });
    expect(ways('"data of security"')).toEqual(["data of security"]);
    expect(ways('"data of security"', "en")).toEqual(["data security"]);
  });

  it("a hyphenated word in two or in one", () => {
    expect(ways("e-commerce")).toEqual(["e commerce", "ecommerce"]);
  });

  it("a common word when there is no other", () => {
    expect(ways("la")).toEqual(["la"]);
  });

  it("a Chinese part of a name, which means the name nearest in length", () => {
    expect(only("阿里")).toMatchObject({ entities: [PAGE.alibaba], plain: false });
    expect(only("集团").entities).toEqual([PAGE.ant]);
    expect(ways("網信辦")).toEqual(["網信 信辦"]);
    expect(ways("騰訊")).toEqual(["腾讯"]);
  });
});

describe("a beginning will do", () => {
  it("for the last word only, of three letters and more, without its elided article", () => {
    const beginnings = (query: string) => read(query).wanted.map(({ beginning }) => beginning);
    expect(beginnings("secur")).toEqual(["secur"]);
    expect(beginnings("ENQUÊ")).toEqual(["enque"]);
    expect(beginnings("secur enqu")).toEqual([undefined, "enqu"]);
    expect(beginnings("l’enqu")).toEqual(["enqu"]);
    expect(beginnings("O’Bri")).toEqual(["obri"]);
    expect(beginnings("cyber-sécu")).toEqual(["cybersecu"]);
    expect(beginnings("se")).toEqual([undefined]);
    expect(beginnings('"secur"')).toEqual([undefined]);
    expect(beginnings("amende")).toEqual([undefined]);
    expect(beginnings("secur -enqu")).toEqual([undefined]);
  });

  it("for a single Chinese character", () => {
    expect(only("网").beginning).toBe("网");
    expect(only("网信").beginning).toBeUndefined();
  });
});

describe("words are taken together", () => {
  it("when a name alone begins with them", () => {
    expect(only("guojia hulianwang").entities).toEqual([PAGE.cac]);
    expect(parts("guojia hulianw")).toEqual(["guojia", "hulianw"]);
  });

  it("in pairs where they may be written in one", () => {
    const joined = joinAll("face book firme").map(({ wanted }) => texts(wanted));
    expect(joined).toEqual([
      ["facebook", "firme"],
      ["face", "bookfirme"],
    ]);
  });

  it("but not with a name, an amount or a phrase", () => {
    for (const query of ["Alibaba firme", 'firme "a b"', "firme 12345", "firme"]) expect(joinAll(query)).toEqual([]);
  });

  it("and as one text, which may be a name", () => {
    expect(read("Alibaba  Group").whole).toBe("Alibaba Group");
    expect(read("-Alibaba").whole).toBe("");
  });
});

describe("a query is cleaned", () => {
  it("of control characters, halves of characters and blanks", () => {
    expect(cleanQuery("  \ud83d Ali\u0000baba\u202e\n\t x\udc00 y\u00a0\u202fz ")).toBe("Ali baba x y z");
  });

  it("and cut at two hundred characters, not within one", () => {
    expect(Array.from(cleanQuery("😀".repeat(10_000)))).toHaveLength(200);
  });

  it("and has at most sixty parts of each sort", () => {
    const many = (sign: string) =>
      Array.from({ length: 70 }, (_, i) => `${sign}${String.fromCodePoint(0x430 + i)}`).join(" ");
    expect(read(many("")).wanted).toHaveLength(60);
    expect(read(many("-")).unwanted).toHaveLength(60);
  });

  it("to what stays the same when it is cleaned again, and can be read whatever it is", () => {
    const marks = fc.array(fc.constantFrom(...Array.from("-−\"“”«» 'l’aé1,.$网信Md"))).map((some) => some.join(""));
    const anything = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), marks);
    fc.assert(
      fc.property(anything, (text) => {
        const clean = cleanQuery(text);
        expect(clean.isWellFormed()).toBe(true);
        expect(cleanQuery(clean)).toBe(clean);
        for (const { ways, text: shown } of [...read(text).wanted, ...read(text).unwanted]) {
          expect(ways.fr.length + ways.en.length).toBeGreaterThan(0);
          expect([...ways.fr, ...ways.en].every((way) => way.length > 0)).toBe(true);
          expect(shown).not.toBe("");
        }
        // What was not cleaned must not break anything either.
        readQuery(text, lexicon, "fr");
      }),
      { numRuns: 1000 },
    );
  });
});
