import { describe, expect, it } from "vitest";
import type { Language } from "../schemas/languages.ts";
import { findSpans, makeExcerpt, markTitle, type Excerpt, type Wanted } from "./excerpt.ts";
import type { Card } from "./page.ts";

const SIMPLIFIED = new Map([["騰", "腾"]]);

/** What is wanted: parts of one way each; "x y" are neighbours, "x…" is a beginning. */
const want = (...parts: string[]): Wanted[] =>
  parts.map((part) =>
    part.endsWith("…")
      ? { ways: [], beginning: part.slice(0, -1) }
      : { ways: part.split("|").map((way) => way.split(" ")) },
  );

const card = (blocks: Card["blocks"], sections: Card["sections"] = []): Card => ({
  ...{ id: "events/x", kind: "events", title: "T", date: "" },
  sections,
  blocks,
});

/** The text with what is marked in brackets. */
const show = (pieces: Excerpt["pieces"]) => pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join("");

const mark = (text: string, wanted: Wanted[], language: Language = "fr") => {
  let place = 0;
  const parts = findSpans(text, language, wanted, SIMPLIFIED).map(({ start, end }) => {
    const before = text.slice(place, start);
    place = end;
    return `${before}[${text.slice(start, end)}]`;
  });
  return parts.join("") + text.slice(place);
};

const excerpt = (some: Card, wanted: Wanted[], more: { itself?: boolean; length?: number } = {}) =>
  makeExcerpt(some, { language: "fr", wanted, simplified: SIMPLIFIED, ...more });

describe("in a text is marked", () => {
  it.each<[string, string, string[], string]>([
    ["a word, in any form", "Amende, AMENDES", ["amende"], "[Amende], [AMENDES]"],
    ["a word without its elided article", "l’enquête d'Alibaba", ["enquete", "alibaba"], "l’[enquête] d'[Alibaba]"],
    ["a word, not what begins so", "secteur sécurité", ["secur"], "secteur sécurité"],
    ["what begins so, when a beginning will do", "secteur sécurité", ["secur…"], "secteur [sécurité]"],
    [
      "a phrase in one",
      "la sécurité des données, les données",
      ["securite donnee"],
      "la [sécurité des données], les données",
    ],
    ["one way or another", "amende, fine, 罚款", ["amende|罚款"], "[amende], fine, [罚款]"],
    ["what hyphens join", "un anti-monopole", ["antimonopole"], "un [anti-monopole]"],
    ["an amount as it is written", "de 1,2 milliard d’euros.", ["ꞏn1200000000eur"], "de [1,2 milliard d’euros]."],
    ["Chinese characters", "网信办和騰讯", ["网信 信办", "腾讯"], "[网信办]和[騰讯]"],
    ["a single Chinese character, at the end of a run", "网信办", ["办"], "网信[办]"],
    ["nothing twice", "sécurité des données", ["securite donnee", "donnee"], "[sécurité des données]"],
    ["nothing when nothing is wanted", "amende", [], "amende"],
  ])("%s", (_, text, wanted, marked) => expect(mark(text, want(...wanted))).toBe(marked));

  it("a title too", () => {
    const title = markTitle("L’amende d’Alibaba", { language: "fr", wanted: want("amende"), simplified: SIMPLIFIED });
    expect(show(title)).toBe("L’[amende] d’Alibaba");
  });

  it("a word as its language inflects it", () => {
    expect(mark("companies", want("company"), "en")).toBe("[companies]");
    expect(mark("companies", want("company"), "fr")).toBe("companies");
  });
});

describe("the passage of a page", () => {
  const LONG = "Le régulateur a condamné l’entreprise à une amende lourde, sans précédent dans le secteur.";
  const page = card(
    [
      [1, -1, "Une entreprise de commerce en ligne fondée à Hangzhou."],
      [2, 0, "Faits"],
      [3, 0, "Amende"],
      [4, 0, LONG],
      [7, 1, "Amende et enquête"],
    ],
    [
      ["Faits", "faits"],
      ["Suites", ""],
    ],
  );

  it("is the one with the most parts", () => {
    expect(excerpt(page, want("amende", "enquete"))).toMatchObject({ element: 7, heading: "Suites", anchor: "" });
  });

  it("is a sentence before a label, and tells its section", () => {
    const found = excerpt(page, want("amende"));
    expect(found).toMatchObject({ element: 4, heading: "Faits", anchor: "faits", marked: ["amende"] });
    expect(show(found.pieces)).toBe(LONG.replace("amende", "[amende]"));
  });

  it("is no heading, however long, where a sentence has it too; and a heading is not told twice", () => {
    const heading = "Une amende lourde, sans précédent dans le secteur du commerce en ligne";
    const both = card(
      [
        [1, 0, heading],
        [2, 0, LONG],
      ],
      [[heading, "titre"]],
    );
    expect(excerpt(both, want("amende"))).toMatchObject({ element: 2, heading });
    expect(excerpt(both, want("commerce"))).toMatchObject({ element: 1, heading: "", anchor: "titre" });
  });

  it("is the first of several as good", () => {
    const twins = card([
      [1, -1, "Une amende."],
      [2, -1, "Une amende."],
    ]);
    expect(excerpt(twins, want("amende")).element).toBe(1);
  });

  it("is what stands under the title when the page is itself what is wanted, and of no element", () => {
    const found = excerpt(page, want("amende", "commerce"), { itself: true });
    expect(found).toMatchObject({ element: undefined, heading: "", marked: ["commerce"] });
    expect(show(found.pieces)).toMatch(/^Une entreprise de \[commerce\] en ligne/);
  });

  it("is the longest of those that stand there", () => {
    const lead = card([
      [1, -1, "Une entreprise"],
      [2, -1, "Une entreprise de commerce"],
      [3, 0, "Une entreprise de commerce en ligne"],
    ]);
    expect(show(excerpt(lead, [], { itself: true }).pieces)).toBe("Une entreprise de commerce");
  });

  it("is that too when no passage has what is wanted", () => {
    expect(excerpt(page, want("xyz"))).toMatchObject({ element: undefined, marked: [] });
    expect(show(excerpt(page, want("xyz")).pieces)).toMatch(/^Une entreprise/);
  });

  it("is nothing of an empty page", () => {
    expect(excerpt(card([]), want("x"))).toEqual({
      pieces: [],
      heading: "",
      anchor: "",
      element: undefined,
      marked: [],
    });
  });

  it("is followed by the next ones of its section when it is short", () => {
    const list = card([
      [1, -1, "Amende"],
      [2, -1, "18 mars 2021"],
      [3, 0, "Autre section"],
    ]);
    expect(show(excerpt(list, want("amende")).pieces)).toBe("[Amende] · 18 mars 2021");
  });
});

describe("a long passage", () => {
  const before = "mot ".repeat(100);
  const text = `${before}une amende ${"suite ".repeat(100)}amendes`;
  const found = excerpt(card([[1, -1, text]]), want("amende"));

  it("is cut between words, from a little before the first that is wanted, with ellipses", () => {
    expect(show(found.pieces)).toMatch(/^… (?:mot ){5,10}une \[amende\] (?:suite )+…$/);
    const length = show(found.pieces).length;
    expect(length).toBeGreaterThan(180);
    expect(length).toBeLessThan(240);
  });

  it("begins at its beginning when the word stands near it", () => {
    const near = excerpt(card([[1, -1, `Une amende ${"suite ".repeat(100)}`]]), want("amende"));
    expect(show(near.pieces)).toMatch(/^Une \[amende\] (?:suite )+…$/);
  });

  it("is as long as is asked for", () => {
    const short = excerpt(card([[1, -1, text]]), want("amende"), { length: 100 });
    expect(show(short.pieces).length).toBeLessThan(120);
  });

  it("is shown whole when little would be cut", () => {
    const whole = `Une amende ${"suite ".repeat(40)}`.trim();
    expect(show(excerpt(card([[1, -1, whole]]), want("amende")).pieces)).toBe(whole.replace("amende", "[amende]"));
  });

  it("in Chinese is cut without blanks, and keeps what is wanted whole", () => {
    const chinese = `${"字".repeat(300)}网信办${"节".repeat(300)}`;
    const shown = show(excerpt(card([[1, -1, chinese]]), want("网信 信办")).pieces);
    expect(shown).toMatch(/^… 字+\[网信办\]节+ …$/);
    expect(shown.length).toBeLessThan(260);
  });

  it("tells what was marked, each once however it is written", () => {
    const words = "Amende AMENDE amende amendes, enquête";
    expect(excerpt(card([[1, -1, words]]), want("amende", "enquete")).marked).toEqual(["amende", "amendes", "enquête"]);
    expect(found.marked).toEqual(["amende"]);
  });
});
