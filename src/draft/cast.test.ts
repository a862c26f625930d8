import { describe, expect, it } from "vitest";
import { entityOf } from "./analysis.fixture.ts";
import { castSentences, mostMentioned } from "./cast.ts";
import { paragraphOf } from "./gazetteer.fixture.ts";
import { listPlayers, readMaterial } from "./material.fixture.ts";

/** Who plays in each of the sentences. */
function playersIn(language: "fr" | "en", ...sentences: string[]): string[][] {
  const { article, cast } = readMaterial(language, sentences);
  return listPlayers(article.sentences, cast);
}

describe("those who play in a sentence", () => {
  it.each<["fr" | "en", string, string[]]>([
    ["fr", "La CAC a convoqué Didi et Weibo.", ["cac", "didi", "weibo"]],
    ["fr", "Jack Ma a quitté Alibaba.", ["jack-ma", "alibaba"]],
    ["fr", "Pékin a convoqué Didi.", ["china-government", "didi"]],
    ["fr", "Selon Reuters, Didi se tait.", ["didi"]],
    ["fr", "Sur son compte Weibo, Didi se tait.", ["didi"]],
    ["en", "The CAC summoned Didi.", ["cac", "didi"]],
    ["en", "The CAC summoned Didi-backed Weibo.", ["cac", "weibo"]],
  ])("%s: %s", (language, sentence, players) => expect(playersIn(language, sentence)).toEqual([players]));
});

describe("a general term stands for", () => {
  it.each<["fr" | "en", string, string, string[]]>([
    ["fr", "La CAC a convoqué Didi.", "Le groupe se tait.", ["Le groupe=didi"]],
    ["fr", "La CAC a convoqué Didi.", "L’entreprise chinoise se tait.", ["L’entreprise chinoise=didi"]],
    ["fr", "La CAC a convoqué Didi.", "La jeune société se tait.", ["La jeune société=didi"]],
    ["fr", "La CAC a convoqué Didi.", "Les groupes se taisent.", []],
    ["fr", "La CAC a convoqué Didi.", "Le régulateur se tait.", ["Le régulateur=cac"]],
    ["fr", "La CAC a convoqué Didi.", "Le régulateur chinois se tait.", ["Le régulateur chinois=cac"]],
    ["fr", "La CAC a convoqué Didi.", "Elle enquête.", ["Elle=cac"]],
    ["fr", "Didi se tait.", "Hier, il a payé.", ["il=didi"]],
    ["fr", "Didi se tait.", "Il faut qu'il paie.", ["Il=didi"]],
    ["fr", "Didi se tait.", "On dit qu'il paie.", []],
    ["en", "The CAC summoned Didi.", "The company was silent.", ["The company=didi"]],
    ["en", "The CAC summoned Didi.", "Its ride-hailing app was closed.", ["Its ride-hailing app=didi"]],
    ["en", "The CAC summoned Didi.", "The powerful regulator was silent.", ["The powerful regulator=cac"]],
    ["en", "The CAC summoned Didi.", "It is looking into the matter.", ["It=cac"]],
    ["en", "Didi was silent.", "On Monday, it paid.", ["it=didi"]],
    ["en", "Didi was silent.", "The CAC spoke and it paid.", ["cac", "it=didi"]],
    ["en", "Didi was silent.", "The CAC hopes that it pays.", ["cac", "it=didi"]],
    ["en", "Didi was silent.", "The CAC made it pay.", ["cac"]],
    ["en", "Didi was silent.", "The CAC announced on Monday that it pays.", ["cac", "it=cac"]],
    ["fr", "Didi se tait.", "La CAC a indiqué lundi qu’elle paie.", ["cac", "elle=cac"]],
    ["fr", "Didi se tait.", "La CAC souhaite qu’elle paie.", ["cac"]],
  ])("%s: %s %s", (language, before, sentence, players) =>
    expect(playersIn(language, before, sentence)[1]).toEqual(players),
  );

  it("one of its kind that the sentence names before it, rather than one named earlier", () => {
    expect(playersIn("fr", "Didi se tait.", "Weibo dit que le groupe a payé.")[1]).toEqual([
      "weibo",
      "le groupe=weibo",
    ]);
    expect(playersIn("fr", "Didi se tait.", "Le groupe dit que Weibo a payé.")[1]).toEqual(["Le groupe=didi", "weibo"]);
    expect(playersIn("fr", "La CAC se tait.", "La SAMR dit que la CNIL et le régulateur ont agi.")[1]).toEqual([
      "samr",
      "cnil",
      "le régulateur=cnil",
    ]);
  });

  it("one of its own kind, and rather a named one than one that is itself referred to", () => {
    expect(playersIn("fr", "Didi se tait.", "Weibo dit que la CAC a puni le groupe.")[1]).toEqual([
      "weibo",
      "cac",
      "le groupe=weibo",
    ]);
    expect(playersIn("fr", "Didi se tait.", "Weibo dit que le groupe paie, Tencent que l’entreprise paie.")[1]).toEqual(
      ["weibo", "le groupe=weibo", "tencent", "l’entreprise=tencent"],
    );
    expect(playersIn("fr", "Didi a payé.", "Didi se tait.", "La CAC a puni Weibo.", "Le groupe se tait.")[3]).toEqual([
      "Le groupe=weibo",
    ]);
    expect(playersIn("fr", "La CAC a payé.", "La CAC se tait.", "La SAMR parle.", "Le régulateur se tait.")[3]).toEqual(
      ["Le régulateur=samr"],
    );
  });

  it("one thing: of two terms that overlap the longer one counts", () => {
    expect(playersIn("en", "The CAC summoned Didi.", "The platform regulator was silent.")[1]).toEqual([
      "The platform regulator=cac",
    ]);
    expect(playersIn("fr", "La CAC a convoqué Didi.", "La direction générale se tait.")[1]).toEqual([
      "La direction générale=cac",
    ]);
  });

  it("the one that was named last, as long as it is the first of its kind in its sentence", () => {
    const sentences = ["Didi a payé.", "Weibo et Tencent ont payé.", "Le groupe se tait."];
    expect(playersIn("fr", ...sentences)[2]).toEqual(["Le groupe=weibo"]);
  });

  it("the article's main one, where the sentence before names several", () => {
    const sentences = ["Didi a payé.", "Didi se tait.", "Weibo et Didi sont visés.", "Le groupe se tait."];
    expect(playersIn("fr", ...sentences)[3]).toEqual(["Le groupe=didi"]);
  });

  it("the article's main one, where none was named yet", () => {
    expect(playersIn("fr", "Le groupe se tait.", "Weibo a payé.", "Didi a payé.", "Didi se tait.")[0]).toEqual([
      "Le groupe=didi",
    ]);
    expect(playersIn("fr", "Le régulateur enquête.", "La CAC se tait.")[0]).toEqual(["Le régulateur=cac"]);
  });

  it("a government that is only meant, where no authority is named", () => {
    expect(playersIn("fr", "Le régulateur enquête.", "Pékin a convoqué Didi.")[0]).toEqual([
      "Le régulateur=china-government",
    ]);
  });

  it("nobody, where the article names none of its kind", () => {
    expect(playersIn("fr", "Elle enquête.", "Le groupe se tait.", "Le régulateur se tait.")).toEqual([[], [], []]);
  });

  it("nobody else where it is part of a name", () => {
    expect(playersIn("fr", "Didi a payé.", "Le Groupe Alibaba se tait.")[1]).toEqual(["alibaba"]);
    expect(playersIn("en", "The CAC spoke.", "The Commerce Department was silent.")[1]).toEqual(["us-commerce"]);
  });
});

describe("a pronoun stands for the subject of the sentence before", () => {
  it("whatever it is", () => {
    expect(playersIn("fr", "Jack Ma a quitté Alibaba.", "Il se tait.")[1]).toEqual(["Il=jack-ma"]);
    expect(playersIn("fr", "Pékin a convoqué Didi.", "Elle se tait.")[1]).toEqual(["Elle=china-government"]);
  });

  it("and plays the same part", () => {
    const { cast } = readMaterial("fr", ["Didi a payé.", "Il se tait."]);
    expect(cast.get("p2s1")).toEqual([{ id: "didi", side: "company", start: 0, end: 2, named: false }]);
  });

  it("or of an earlier one, where the sentence before has none", () => {
    expect(playersIn("fr", "Didi a payé.", "Rien ne bouge.", "Il se tait.")[2]).toEqual(["Il=didi"]);
  });

  it("which may be a general term itself", () => {
    const sentences = ["La CAC a convoqué Didi.", "Le groupe dit que la CAC se trompe.", "Il se tait."];
    expect(playersIn("fr", ...sentences)[2]).toEqual(["Il=didi"]);
  });
});

describe("a term for several stands for", () => {
  it.each([
    "Ces entreprises se taisent.",
    "Les deux groupes se taisent.",
    "L’opération est interdite.",
    "L'union est interdite.",
    "La fusion est interdite.",
    "La transaction est interdite.",
    "Le rachat est interdit.",
    "Le mariage est interdit.",
  ])("fr: the companies that were named last: %s", (sentence) => {
    const [, players] = playersIn("fr", "La CAC a convoqué Didi, Weibo et Didi.", sentence);
    expect(players?.map((player) => player.replace(/.*=/, ""))).toEqual(["didi", "weibo"]);
  });

  it("those of the last sentence that names several, or the article's main one", () => {
    const rest = ["Tencent se tait.", "Ces entreprises paient."];
    expect(playersIn("fr", "Didi et Weibo sont visés.", "Didi a payé.", "Didi se tait.", ...rest)[4]).toEqual([
      "Ces entreprises=didi",
    ]);
    expect(playersIn("fr", "Didi a payé.", "Didi se tait.", "Weibo et Baidu sont visés.", ...rest)[4]).toEqual([
      "Ces entreprises=weibo",
      "Ces entreprises=baidu",
    ]);
  });

  it("companies that are named there, no authorities and nobody who is only referred to", () => {
    const before = ["Didi se tait.", "Didi paie.", "La CAC, la SAMR, Weibo et le groupe rival Baidu sont là, il paie."];
    expect(playersIn("fr", ...before, "Ces entreprises paient.")[3]).toEqual([
      "Ces entreprises=weibo",
      "Ces entreprises=baidu",
    ]);
  });

  it("nobody, where no company was named", () => {
    expect(playersIn("fr", "La CAC se tait.", "Ces entreprises paient.")[1]).toEqual([]);
  });
});

it("players stand in the order of the sentence", () => {
  expect(playersIn("fr", "La CAC enquête.", "Le régulateur a convoqué Didi, et le groupe se tait.")[1]).toEqual([
    "Le régulateur=cac",
    "didi",
    "le groupe=didi",
  ]);
});

it("those that the article names in passing do not play, nor do outlets", () => {
  const { sentences } = paragraphOf("fr", "Acme a payé.");
  const cast = (central: boolean) =>
    castSentences(sentences, [entityOf("acme", "companies", "Acme", ["p1s1"], { central })], [], "fr");
  expect(listPlayers(sentences, cast(true))).toEqual([["acme"]]);
  expect(listPlayers(sentences, cast(false))).toEqual([[]]);
  const outlet = castSentences(sentences, [entityOf("acme", "outlets", "Acme", ["p1s1"])], [], "fr");
  expect(listPlayers(sentences, outlet)).toEqual([[]]);
});

describe("the one that is mentioned most", () => {
  const acme = entityOf("acme", "companies", "Acme", ["p1s1", "p1s2"]);
  const bolt = entityOf("bolt", "companies", "Bolt", ["p1s1", "p1s2", "p1s3"]);

  it("is the one with most mentions among those of the kind", () => {
    expect(mostMentioned([acme, bolt], "companies")).toBe("bolt");
    expect(mostMentioned([acme, { ...bolt, kind: "regulators" }], "companies")).toBe("acme");
  });

  it("is the first of two with as many", () => {
    expect(mostMentioned([{ ...acme, id: "zed" }, acme], "companies")).toBe("zed");
  });

  it("is none that is only named in passing", () => {
    expect(mostMentioned([acme, { ...bolt, central: false }], "companies")).toBe("acme");
    expect(mostMentioned([{ ...bolt, central: false }], "companies")).toBeUndefined();
  });
});
