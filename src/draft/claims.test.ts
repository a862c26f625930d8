import { describe, expect, it } from "vitest";
import { entityOf } from "./analysis.fixture.ts";
import type { Player } from "./cast.ts";
import { findClaims, type Said } from "./claims.ts";
import { paragraphOf } from "./gazetteer.fixture.ts";
import { readMaterial } from "./material.fixture.ts";

function claimsIn(language: "fr" | "en", ...sentences: string[]): readonly Said[] {
  return readMaterial(language, sentences).claims;
}

/** Each claim as its place, its speaker, what his word is worth, and "!" if he reacts. */
function list(claims: readonly Said[]): string[] {
  return claims.map(({ trace, by, evidence, reacts }) => {
    const speaker = by === undefined ? "-" : "id" in by ? by.id : `“${by.words}”`;
    return `${trace.locator} ${speaker} ${evidence}${reacts ? "!" : ""}`;
  });
}

describe("a sentence is given to the one who says it", () => {
  it.each<["fr" | "en", string, string[]]>([
    ["fr", "La CAC a déclaré que Didi paiera.", ["cac official"]],
    ["fr", "Didi a déclaré que la CAC se trompe.", ["didi attributed"]],
    ["fr", "Jack Ma a déclaré que tout va bien.", ["jack-ma attributed"]],
    ["fr", "Pékin a déclaré que Didi paiera.", ["china-government official"]],
    ["fr", "Didi a accepté la décision de la CAC.", ["didi attributed!"]],
    ["fr", "Selon la CAC, Didi paiera.", ["cac official"]],
    ["fr", "Didi paiera, selon la CAC.", ["cac official"]],
    ["fr", "Selon le patron, Jack Ma, Didi paiera.", ["jack-ma attributed"]],
    ["fr", "Selon ceux qui ont lu le texte, Didi paiera.", ["- alleged"]],
    ["fr", "Selon le texte, publié il y a quelques jours et lu depuis par la presse, Didi paiera.", ["- alleged"]],
    ["fr", "Selon un porte-parole de Didi, tout va bien.", ["didi attributed"]],
    ["fr", "Selon un expert, Jack Ma, Didi paiera.", ["jack-ma attributed"]],
    ["fr", "Selon un expert, Didi paiera.", ["“un expert” anonymous"]],
    ["fr", "Ni la CAC ni Didi n’avaient réagi.", []],
    ["fr", "Didi n’a pas répliqué.", []],
    ["fr", "Didi a consenti à changer.", ["didi attributed!"]],
    ["fr", "Didi réplique que la CAC se trompe.", ["didi attributed!"]],
    ["en", "Didi stands accused of theft.", ["- alleged"]],
    ["fr", "Didi vole des données, affirment les autorités locales.", []],
    ["fr", "Selon un expert, Jack Ma paiera.", ["“un expert” anonymous"]],
    ["fr", "Selon un expert, Didi, une firme de Pékin, paiera.", ["“un expert” anonymous"]],
    ["fr", "Pour Jack Ma, tout va bien.", ["jack-ma attributed"]],
    ["fr", "Selon la presse, Didi paiera.", ["- alleged"]],
    ["fr", "Selon la presse, Didi, une firme de Pékin, paiera.", ["- alleged"]],
    ["fr", "Selon le texte : Didi paiera.", ["- alleged"]],
    [
      "fr",
      "Selon la lettre publiée hier soir dans toute la grande presse du sud du pays par Didi, rien.",
      ["- alleged"],
    ],
    ["fr", "Pour punir Didi, tout est bon.", []],
    ["fr", "« Tout va bien », a déclaré Jack Ma.", ["jack-ma attributed"]],
    ["fr", "« Didi paiera », a déclaré jeudi la CAC.", ["cac official"]],
    ["fr", "Didi paiera, a indiqué un communiqué de la CAC.", ["cac official"]],
    ["fr", "Didi paiera, a indiqué M. Jack Ma.", ["jack-ma attributed"]],
    ["fr", "Didi affirme dans un texte confus de la CAC que tout va bien.", ["didi attributed"]],
    ["fr", "Le groupe a changé, affirme-t-on dans les bureaux de la CAC.", []],
    ["fr", "Didi dit que la CAC affirme le contraire.", ["didi attributed", "cac official"]],
    ["fr", "Didi dit qu'il paiera, mais Didi conteste l'amende.", ["didi attributed!"]],
    ["fr", "Jeudi a été annoncé par la CAC le nom de Didi.", []],
    ["en", "The CAC said Didi will pay.", ["cac official"]],
    ["en", "According to the CAC, Didi will pay.", ["cac official"]],
    ["en", "Didi will pay, said the CAC.", ["cac official"]],
    ["en", "Said the CAC: all is well.", ["cac official"]],
    ["en", "Didi will pay, according to a person who knows the CAC.", ["- alleged"]],
    ["en", "“Didi will pay”, the CAC said.", ["cac official"]],
    ["en", "“The CAC was right”, Didi said.", ["didi attributed"]],
  ])("%s: %s", (language, sentence, expected) =>
    expect(list(claimsIn(language, sentence))).toEqual(expected.map((claim) => `p1s1 ${claim}`)),
  );

  it("as far as he stands near it", () => {
    const far = "Didi, dont les voitures noires sillonnent les rues de toutes les grandes villes de la Chine";
    expect(list(claimsIn("fr", `${far}, affirme que tout va bien.`))).toEqual(["p1s1 didi attributed"]);
    expect(list(claimsIn("fr", `${far} et celles de la campagne aussi, affirme que tout va bien.`))).toEqual([]);
  });

  it("who never stands inside its quotation marks", () => {
    expect(list(claimsIn("fr", "« La CAC, Didi et Weibo », a déclaré un expert."))).toEqual([
      "p1s1 “un expert” anonymous",
    ]);
    expect(list(claimsIn("fr", "Jack Ma, dans « La CAC et Didi », affirme que non."))).toEqual([
      "p1s1 jack-ma attributed",
    ]);
    expect(list(claimsIn("en", "Jack Ma, in “The CAC and Didi”, said no."))).toEqual(["p1s1 jack-ma attributed"]);
    expect(list(claimsIn("en", 'Jack Ma, in "The CAC and Didi", said no.'))).toEqual(["p1s1 jack-ma attributed"]);
    expect(list(claimsIn("en", 'Jack Ma told "the CAC and Didi" that he said no.'))).toEqual([
      "p1s1 jack-ma attributed",
    ]);
  });
});

describe("a speaker by his post alone", () => {
  it.each<["fr" | "en", string, string, string]>([
    ["fr", "Wu Hao, ministre du Numérique, a parlé.", "Didi paiera, a fait valoir le ministre.", "wu-hao attributed"],
    ["fr", "Wu Hao, ministre du Numérique, a parlé.", "Le ministre a déclaré que Didi paiera.", "wu-hao attributed"],
    ["fr", "Didi se tait.", "Didi paiera, a fait valoir le ministre.", "“le ministre” anonymous"],
    ["en", "Wu Hao, minister for digital affairs, spoke.", "Didi will pay, said the minister.", "wu-hao attributed"],
    ["en", "Didi is silent.", "The minister said that Didi will pay.", "“The minister” anonymous"],
  ])("%s: %s %s", (language, before, sentence, expected) => {
    expect(list(claimsIn(language, before, sentence)).filter((claim) => claim.startsWith("p2s1"))).toEqual([
      `p2s1 ${expected}`,
    ]);
  });

  it("is the one named with it", () => {
    expect(list(claimsIn("fr", "Didi paiera, a déclaré le ministre Jack Ma."))).toEqual(["p1s1 jack-ma attributed"]);
  });
});

describe("a speaker without a name", () => {
  it.each<["fr" | "en", string, string[]]>([
    ["fr", "Didi paiera, a déclaré un haut fonctionnaire.", ["“un haut fonctionnaire” anonymous"]],
    ["fr", "Selon des sources proches du dossier, il paiera.", ["“des sources proches” anonymous"]],
    ["en", "It will pay, two people familiar with the matter said.", ["“two people familiar” anonymous"]],
    ["en", "The deal is dead, analysts said.", ["“analysts” anonymous"]],
    ["en", "Didi will pay, said a senior official.", ["“a senior official” anonymous"]],
    ["en", "Didi will say a senior official is wrong.", ["didi attributed"]],
    ["fr", "Didi, affirme le texte devant des experts, paiera.", []],
    ["en", "It is said to be dead.", ["- alleged"]],
  ])("%s: %s", (language, sentence, expected) =>
    expect(list(claimsIn(language, sentence))).toEqual(expected.map((claim) => `p1s1 ${claim}`)),
  );

  it("is looked for near the words that give it to him only", () => {
    const rest =
      "les voitures noires du groupe roulent encore dans les rues de toutes les grandes villes de la Chine et";
    expect(list(claimsIn("fr", `Un expert se tait, ${rest} l'on affirme que tout va bien.`))).toEqual([]);
    expect(list(claimsIn("fr", "Un expert se tait, et l'on affirme que tout va bien."))).toEqual([
      "p1s1 “Un expert” anonymous",
    ]);
  });
});

describe("a silence is nobody's word", () => {
  it.each<["fr" | "en", string]>([
    ["fr", "La CAC ne dit rien de Didi."],
    ["fr", "La CAC ne le dit pas."],
    ["fr", "La CAC n’indique pas la somme."],
    ["en", "The CAC declined to say more."],
    ["en", "The CAC refused to publicly say more."],
    ["en", "The CAC did not say more."],
    ["en", "The CAC has not yet said more."],
    ["en", "The CAC wouldn’t say more."],
  ])("%s: %s", (language, sentence) => expect(claimsIn(language, sentence)).toEqual([]));

  it.each<["fr" | "en", string, string]>([
    ["fr", "La CAC dit n'avoir rien trouvé.", "cac official"],
    ["fr", "La CAC affirme qu'elle n'a pas agi.", "cac official"],
    ["fr", "Didi ne conteste pas l'amende.", "didi attributed!"],
    ["en", "The CAC said nothing was wrong.", "cac official"],
    ["en", "The CAC said it did not name Didi.", "cac official"],
    ["en", "Didi did not deny the report.", "didi attributed!"],
  ])("%s: but this is none: %s", (language, sentence, expected) =>
    expect(list(claimsIn(language, sentence))).toEqual([`p1s1 ${expected}`]),
  );
});

describe("a quotation goes on", () => {
  it("with the one who spoke before, whoever he is", () => {
    const quote = "« Nous paierons tout ce que nous devons. »";
    expect(list(claimsIn("fr", "Jack Ma a déclaré que tout va bien.", quote))).toEqual([
      "p1s1 jack-ma attributed",
      "p2s1 jack-ma attributed",
    ]);
    expect(list(claimsIn("fr", "La CAC a déclaré que tout va bien.", "Rien de plus.", quote))).toEqual([
      "p1s1 cac official",
      "p3s1 cac official",
    ]);
    expect(list(claimsIn("fr", "Tout va bien, selon un expert.", quote))).toEqual([
      "p1s1 “un expert” anonymous",
      "p2s1 “un expert” anonymous",
    ]);
  });

  it("with the last of several", () => {
    const quote = "« Nous paierons tout ce que nous devons. »";
    expect(list(claimsIn("fr", "La CAC affirme que Didi conteste tout.", quote))[2]).toBe("p2s1 didi attributed");
  });

  it("but not one of four words, and not where nobody spoke", () => {
    expect(claimsIn("fr", "Jack Ma a déclaré que tout va bien.", "« Nous paierons tout, demain. »")).toHaveLength(1);
    expect(claimsIn("fr", "Jack Ma a déclaré que tout va bien.", "« Nous paierons tout, dès demain. »")).toHaveLength(
      2,
    );
    expect(claimsIn("fr", "« Nous paierons tout ce que nous devons. »")).toEqual([]);
  });

  it("is about all whom it names but the speaker", () => {
    const quote = "« Nous paierons Didi, comme Jack Ma le veut. »";
    const claims = claimsIn("fr", "Jack Ma a déclaré que tout va bien.", quote);
    expect(claims[1]).toMatchObject({
      trace: { rule: "quotation-goes-on", words: "Nous paierons Didi, comme Jack Ma le veut." },
      about: ["didi"],
      reacts: false,
    });
    expect(claimsIn("fr", "Tout va bien, selon un expert.", quote)[1]?.about).toEqual(["didi", "jack-ma"]);
  });
});

it("what is hedged and given to nobody is the outlet's own, and alleged", () => {
  expect(claimsIn("fr", "Didi serait visé.")).toMatchObject([
    { by: undefined, evidence: "alleged", hedges: ["serait"], about: ["didi"], reacts: false },
  ]);
  expect(claimsIn("fr", "Didi est visé.")).toEqual([]);
  expect(list(claimsIn("fr", "La CAC affirme que Didi serait visé."))).toEqual(["p1s1 cac official"]);
});

it("a heading says nothing", () => {
  expect(claimsIn("fr", "# La CAC affirme que Didi paiera", "Rien de plus.")).toEqual([]);
});

it("a claim tells its words, quotes, hedges, whether it denies, and whom it is about", () => {
  const [claim] = claimsIn("fr", "La CAC affirme que Didi et Weibo n'ont « pas payé », et que la CAC pourrait agir.");
  expect(claim).toEqual({
    by: { id: "cac" },
    evidence: "official",
    trace: { locator: "p1s1", words: "affirme", rule: "said-either" },
    quotes: ["pas payé"],
    hedges: ["pourrait"],
    hedged: true,
    negated: true,
    about: ["didi", "weibo"],
    reacts: false,
    start: 7,
    end: 14,
  });
  expect(claimsIn("fr", "La CAC affirme qu'elle n'a pas agi.")[0]?.negated).toBe(true);
  expect(claimsIn("fr", "Selon un expert, Didi paiera la CAC.")[0]).toMatchObject({
    trace: { words: "Selon", rule: "said-after" },
    about: ["didi", "cac"],
  });
});

describe("the word of one who is not among the article's names", () => {
  const { sentences } = paragraphOf("en", "Acme said so.");
  const player = { id: "acme", start: 0, end: 4, named: true };
  const evidence = (side: Player["side"], ...entities: Parameters<typeof findClaims>[2]) =>
    findClaims(sentences, new Map([["p1s1", [{ ...player, side }]]]), entities, "en")[0]?.evidence;

  it("is official from an authority, and his own from anybody else", () => {
    expect(evidence("authority")).toBe("official");
    expect(evidence("company")).toBe("attributed");
    expect(evidence("company", entityOf("acme", "regulators", "Acme"))).toBe("official");
  });
});
