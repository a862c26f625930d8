import { describe, expect, it } from "vitest";
import { loadSample, put } from "../load.fixture.ts";
import { findEventsNamed, groupByLetter, listForms, listOtherForms } from "./terms.ts";

const site = await loadSample({
  "content/terms/economy.yaml": `label: { fr: "économie", en: "economy" }
forms: { zh: ["经济"] }
definition: { fr: "Les échanges.", en: "Trade." }
sources: [{ name: "A dictionary", url: "https://example.org/page", shows: ["经济"] }]
`,
  "content/terms/penalty.yaml": put("forms:\n  fr: []", 'forms:\n  fr: ["sanction"]'),
});

describe("terms", () => {
  it("stand under the letters of their labels in the reader's language, without regard to accents", () => {
    const ids = (language: "fr" | "en") =>
      [...groupByLetter(site.terms, language)].map(([letter, terms]) => [letter, terms.map(({ id }) => id)]);
    expect(ids("fr")).toEqual([
      ["A", ["penalty"]],
      ["E", ["economy", "probe"]],
    ]);
    expect(ids("en")).toEqual([
      ["E", ["economy"]],
      ["F", ["penalty"]],
      ["I", ["probe"]],
    ]);
  });

  it("have as their forms the labels, then the other words of each language", () => {
    const penalty = site.terms.find(({ id }) => id === "penalty");
    expect(penalty && listForms(penalty).map(({ language, value }) => `${language} ${value}`)).toEqual([
      "fr amende",
      "en fine",
      "fr sanction",
      "en monetary penalty",
      "zh 罚款",
    ]);
  });

  it("show their other forms to a reader, his own language first, without the labels", () => {
    const penalty = site.terms.find(({ id }) => id === "penalty");
    expect(penalty && listOtherForms(penalty, "en")).toEqual([
      { value: "monetary penalty", language: "en" },
      { value: "sanction", language: "fr" },
    ]);
  });

  it("lead to the events they are the name of, where these have a list", () => {
    const named = site.terms.flatMap((term) => {
      const events = findEventsNamed(site, term);
      return events ? [[term.id, events.value, events.entries.map(({ id }) => id)]] : [];
    });
    expect(named).toEqual([["penalty", "fine", ["acme-fine"]]]);
  });
});
