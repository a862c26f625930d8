import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clauseAt, splitClauses } from "./clauses.ts";

/** The clauses with a stroke between them. */
function cut(text: string, language: "fr" | "en"): string {
  return splitClauses(text, language)
    .map(({ start, end }) => text.slice(start, end))
    .join("|");
}

describe("a sentence is cut into clauses", () => {
  it.each([
    ["fr", "La CAC enquête |; Didi se tait."],
    ["fr", "La CAC enquête |: Didi se tait."],
    ["fr", "La CAC enquête| – Didi se tait."],
    ["fr", "La CAC enquête| — Didi se tait."],
    ["fr", "La CAC enquête| - Didi se tait."],
    ["fr", "La CAC enquête| alors que Didi se tait."],
    ["fr", "La CAC enquête|, tandis que Didi se tait."],
    ["fr", "La CAC enquête| après que Didi a parlé."],
    ["fr", "La CAC enquête| après avoir averti Didi."],
    ["fr", "La CAC enquête| après une plainte."],
    ["fr", "La CAC enquête| après des plaintes."],
    ["fr", "La CAC enquête| avant que Didi parle."],
    ["fr", "La CAC enquête| avant de punir Didi."],
    ["fr", "La CAC enquête| avant d'infliger une amende."],
    ["fr", "La CAC enquêtait| lorsque Didi a parlé."],
    ["fr", "La CAC enquêtait| lorsqu’elle a averti Didi."],
    ["fr", "La CAC enquête| alors qu'elle avait averti Didi."],
    ["fr", "La CAC enquêtait| quand Didi a parlé."],
    ["fr", "La CAC enquête|, puis avertit Didi."],
    ["fr", "La CAC enquête|, mais Didi se tait."],
    ["fr", "La CAC enquête| si bien que Didi se tait."],
    ["fr", "La CAC enquête| pendant que Didi se tait."],
    ["fr", "La CAC enquête| depuis que Didi a parlé."],
    ["fr", "La CAC enquête|, ayant averti Didi."],
    ["fr", "Didi doit payer| faute de quoi la CAC enquêtera."],
    ["fr", "Didi|, qui se tait, est visé."],
    ["fr", "Didi|, dont la CAC se plaint, est visé."],
    ["fr", "À Pékin|, où Didi siège, on se tait."],
    ["fr", "Didi se tait|, ce qui surprend."],
    ["fr", "Didi dit qu'il se tait|, et que la CAC enquête."],
    ["fr", "Didi dit qu'il se tait|, et qu’elle enquête."],
    ["fr", "La CAC enquête|, et a averti Didi."],
    ["fr", "Les autorités enquêtent|, et ont averti Didi."],
    ["fr", "La CAC enquête|, et enjoint Didi de se taire."],
    ["fr", "La CAC enquête|, et demande à Didi de se taire."],
    ["fr", "Didi se tait|, et promet de payer."],
    ["fr", "La CAC enquête|, et appelle Didi à se taire."],
    ["fr", "La CAC enquête|, et exige une amende."],
    ["en", "The CAC is looking into it|; Didi is silent."],
    ["en", "The CAC is looking into it|: Didi is silent."],
    ["en", "The CAC is looking into it| – Didi is silent."],
    ["en", "The CAC is looking into it|—Didi is silent."],
    ["en", "The CAC spoke| while Didi was silent."],
    ["en", "The CAC spoke|, whereas Didi was silent."],
    ["en", "The CAC spoke| after Didi was silent."],
    ["en", "The CAC spoke| before Didi was silent."],
    ["en", "The CAC spoke| when Didi was silent."],
    ["en", "The CAC spoke|, but Didi was silent."],
    ["en", "The CAC spoke| because Didi was silent."],
    ["en", "The CAC spoke|, although Didi was silent."],
    ["en", "The CAC spoke| though Didi was silent."],
    ["en", "The CAC will speak| unless Didi does."],
    ["en", "The CAC has spoken| since Didi was silent."],
    ["en", "The CAC spoke|, following a complaint."],
    ["en", "The CAC was silent| until Didi spoke."],
    ["en", "The CAC spoke| after 12 firms complained."],
    ["en", "The CAC spoke| after Mayday."],
    ["en", "Wang|, who leads Didi, was silent."],
    ["en", "Didi|, which was silent, is concerned."],
    ["en", "In Beijing|, where Didi sits, all is silent."],
  ] as const)("%s: %s", (language, marked) => expect(cut(marked.replaceAll("|", ""), language)).toBe(marked));

  it.each(["has", "have", "had", "is", "was", "were", "will", "said", "told", "ordered", "warned", "voiced"])(
    "en: before ', and %s'",
    (verb) => expect(cut(`The CAC spoke, and ${verb} more.`, "en")).toBe(`The CAC spoke|, and ${verb} more.`),
  );

  it.each([
    ["fr", "La CAC, Didi et Weibo se taisent."],
    ["fr", "Les résultats de l'étude lui ont déplu, et agacent Didi."],
    ["fr", "Le quandary, le puisatier, le maisonnier et le site porte-parole."],
    ["fr", "L'amende s'élève à 8:30 millions."],
    ["en", "The CAC, Didi and Weibo are silent."],
    ["en", "It was fined since January, until 1 May, before 2022 and after Monday."],
    ["en", "It was silent since last week, until early June, since then, and before the end of October."],
    ["en", "The whenever, the afterthought and the sinceres."],
    ["en", "A 2021-2022 plan, and Didi agreed at 8:30."],
  ] as const)("%s: not here: %s", (language, text) => expect(cut(text, language)).toBe(text));

  it("has no empty clause where a mark opens it", () => expect(cut("; puis – rien", "fr")).toBe(";| puis| – rien"));

  it("whose clauses cover it without gaps", () => {
    const words = fc.constantFrom(
      " ",
      ",",
      ";",
      "—",
      " – ",
      "mais",
      "qui",
      "who",
      "after",
      "Didi",
      "et a ",
      "qu’",
      "\n",
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(words).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(text, fc.constantFrom("fr", "en"), (sentence, language) => {
        const clauses = splitClauses(sentence, language);
        expect(clauses.map(({ start, end }) => sentence.slice(start, end)).join("")).toBe(sentence);
        expect(clauses.map(({ start }) => start).slice(1)).toEqual(clauses.map(({ end }) => end).slice(0, -1));
      }),
    );
  });
});

describe("the clause of an offset", () => {
  const clauses = splitClauses("La CAC enquête, mais Didi se tait.", "fr");

  it("is the one it lies in, the first of its letters included and its end not", () => {
    expect(clauseAt(clauses, 0)).toEqual({ start: 0, end: 14 });
    expect(clauseAt(clauses, 13)).toEqual({ start: 0, end: 14 });
    expect(clauseAt(clauses, 14)).toEqual({ start: 14, end: 34 });
  });

  it("is all of the sentence where it lies in none", () => {
    const clause = clauseAt(clauses, 34);
    expect(clause.start).toBe(0);
    expect(clause.end).toBeGreaterThan(34);
  });
});
