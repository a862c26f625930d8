import { describe, expect, it } from "vitest";
import { SEARCH_WORDS } from "../i18n/search.ts";
import { boundsOf } from "../model/edtf.ts";
import { quote } from "../model/typography.ts";
import { NOTHING } from "./address.ts";
import type { Answer, Found } from "./engine.ts";
import { UNDATED, type FacetTable } from "./facets.ts";
import { lexicon, PAGE } from "./lexicon.fixture.ts";
import type { StoredCard } from "./page.ts";
import { readQuery } from "./query.ts";
import { labelValue, listNotes, makeResult, wordCount, type SearchSettings } from "./results.ts";

const settings: SearchSettings = {
  language: "fr",
  base: "/vigie/",
  bundle: "/vigie/pagefind/",
  pages: 15,
  words: SEARCH_WORDS.fr,
  kind: { companies: "entreprise" },
  kinds: { companies: "Entreprises" },
  eventKind: { fine: "amende" },
  evidence: { official: "Parole officielle" },
  glossary: "/vigie/glossary/",
};

const table: FacetTable = {
  ids: ["alibaba", "ant-group"],
  dates: Array.from({ length: 15 }, () => 0),
  companies: [],
  regulators: [],
  topics: [],
  events: [],
  evidence: [],
};

const found = (page: number, language: Found["language"] = "fr"): Found => ({ page, language, languages: [language] });
function answerTo(query: string, pages: readonly number[], begun: readonly string[] = []): Answer {
  const read = readQuery(query, lexicon, "fr");
  return {
    query: read,
    found: pages.map((page) => found(page)),
    begun: read.wanted.filter(({ text }) => begun.includes(text)),
    missing: [],
  };
}

describe("the sentence that says how many pages there are", () => {
  const say = (kept: number, answer: Answer) => wordCount(kept, answer, settings);

  it("names the query and the count, in the singular too", () => {
    expect(say(0, answerTo("zzz", []))).toBe(SEARCH_WORDS.fr.count.none.replace("{q}", quote("zzz", "fr")));
    expect(say(1, answerTo("zzz", [1]))).toContain("1 résultat ");
    expect(say(2, answerTo("zzz", [1, 2]))).toContain("2 résultats ");
  });

  it("says of how many, when conditions leave some out", () => {
    expect(say(1, answerTo("zzz", [1, 2, 3]))).toMatch(/1.*3/);
    expect(say(3, answerTo("zzz", [1, 2, 3]))).not.toMatch(/3.*3/);
  });

  it("says that words were taken for a beginning", () => {
    expect(say(1, answerTo("alib", [1], ["alib"]))).not.toBe(say(1, answerTo("alib", [1])));
  });

  it("speaks of pages when nothing was typed", () => {
    expect(say(2, answerTo("", [1, 2]))).not.toContain("«");
  });

  it("shows a query as it is, whatever signs it has", () => {
    expect(say(1, answerTo("$& {n}", [1]))).toContain("$& {n}");
  });
});

describe("a value of a facet is called", () => {
  it.each([
    ["kind", "companies", "Entreprises"],
    ["event", "fine", "amende"],
    ["evidence", "official", "Parole officielle"],
    ["lang", "en", SEARCH_WORDS.fr.languages.en],
    ["year", UNDATED, SEARCH_WORDS.fr.undated],
    ["year", "2021", "2021"],
    ["company", "ant-group", "Ant Group"],
    ["company", "nobody", "nobody"],
    ["kind", "constructor", "constructor"],
  ])("%s %s: %s", (facet, value, label) => {
    expect(labelValue(facet, value, settings, lexicon, table)).toBe(label);
  });
});

describe("a result", () => {
  const card: StoredCard = {
    id: "companies/alibaba",
    kind: "companies",
    title: "Alibaba",
    date: "mars 2021",
    otherDate: "March 2021",
    sections: [],
    blocks: [[0, -1, "Le groupe Alibaba vend."]],
  };
  const make = (language: Found["language"], asked = NOTHING, some?: FacetTable) =>
    makeResult(found(PAGE.alibaba, language), card, answerTo("BABA", []), asked, settings, lexicon, some);

  it("marks the names of whom the query means", () => {
    expect(make("fr").title).toEqual([{ text: "Alibaba", hit: true }]);
  });

  it("leads to the text that has the words, with its date as the reader's language prints it", () => {
    expect(make("fr")).toMatchObject({ href: "/vigie/companies/alibaba/", date: "mars 2021", kind: "entreprise" });
    expect(make("en")).toMatchObject({ href: "/vigie/en/companies/alibaba/", date: "March 2021" });
  });

  it("is uncertain only when the reader narrows by a period that its date may lie outside of", () => {
    const asked = { ...NOTHING, from: "2021-06" };
    const wide = { ...table, dates: table.dates.map(() => boundsOf("2021") ?? 0) };
    expect(make("fr", asked).uncertain).toBe(false);
    expect(make("fr", asked, wide).uncertain).toBe(true);
  });
});

describe("beside an answer stand", () => {
  it("the other forms of a term, in both languages, and where it is explained", () => {
    const [term] = listNotes(answerTo("amende", [1]), [], settings).terms;
    expect(term?.forms).toEqual(["sanction pécuniaire", "罚款", "fine", "financial penalty"]);
    expect(term?.href).toBe("/vigie/glossary/#fine");
  });

  it("what to do and where the word is explained, when nothing was found", () => {
    const notes = listNotes(answerTo("amende", []), ["Alibaba"], settings);
    expect(notes.none).toBe(SEARCH_WORDS.fr.none);
    expect(notes.terms[0]?.forms).toEqual([]);
    expect(notes.suggestions).toEqual(["Alibaba"]);
  });

  it("the words that were taken for a beginning, unless nothing begins so", () => {
    expect(listNotes(answerTo("alib", [1], ["alib"]), [], settings).begun).toHaveLength(1);
    expect(listNotes(answerTo("alib", [], ["alib"]), [], settings).begun).toEqual([]);
  });
});
