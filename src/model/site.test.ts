import { expect, it } from "vitest";
import { loadSample } from "../load.fixture.ts";
import { findEntry, findParty, inLanguage, otherLanguages, textsOf } from "./site.ts";

const site = await loadSample();

it("an entry is found by kind and id; asking for one that is not there is our own fault", () => {
  expect(findEntry(site, "companies", "acme").data.kind).toBe("company");
  expect(() => findEntry(site, "companies", "cac")).toThrowErrorMatchingInlineSnapshot(
    `[Error: No entry "cac" among companies.]`,
  );
  expect(() => findEntry(site, "companies", "nobody")).toThrowErrorMatchingInlineSnapshot(
    `[Error: No entry "nobody" among companies.]`,
  );
});

it("a party is a company, an authority or a person", () => {
  expect(["acme", "cac", "jane-doe", "daily", "acme-fine", "nobody"].map((id) => findParty(site, id)?.kind)).toEqual([
    "companies",
    "regulators",
    "people",
    undefined,
    undefined,
    undefined,
  ]);
});

it("a text is kept once for both languages, or once for each", () => {
  expect([inLanguage("Acme", "fr"), inLanguage({ fr: "PCC", en: "CCP" }, "en")]).toEqual(["Acme", "CCP"]);
  expect([otherLanguages("fr"), otherLanguages("en")]).toEqual([["en"], ["fr"]]);
});

it("a briefing has its texts in the language of the reader", () => {
  const briefing = findEntry(site, "briefings", "2021-03-fine");
  const [fr, en] = [textsOf(briefing, "fr"), textsOf(briefing, "en")];
  expect([fr.language, fr.title, fr.claim("protest"), fr.figure("fine")]).toEqual([
    "fr",
    "Amende pour Acme",
    "Jane Doe conteste l’amende.",
    "amende",
  ]);
  expect([en.language, en.title, en.claim("protest"), en.figure("fine")]).toEqual([
    "en",
    "Acme is fined",
    "Jane Doe disputes the fine.",
    "fine",
  ]);
  expect(en.body).toContain("The CAC fined Acme.");
  expect(() => en.claim("other")).toThrowErrorMatchingInlineSnapshot(
    `[Error: content/briefings/2021-03-fine.mdx has no claim "other".]`,
  );
});

it("a draft without translation has its texts in the article's language", () => {
  const briefing = { ...findEntry(site, "briefings", "2021-03-fine"), translations: {} };
  expect(textsOf(briefing, "en")).toMatchObject({ language: "fr", title: "Amende pour Acme", stale: false });
});
