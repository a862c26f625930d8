import { expect, it } from "vitest";
import { checkRules } from "../check/check-content.ts";
import { parseContent } from "../load.ts";
import { makeCorpus } from "./corpus.ts";
import { makeFiles } from "./corpus-files.ts";
import { Vocabulary } from "./vocabulary.ts";

const vocabularies = {
  fr: new Vocabulary(["la une amende de données"], "fr"),
  en: new Vocabulary(["the firm a fine data"], "en"),
};
const make = () => makeFiles(makeCorpus(100, vocabularies, []));

it("made-up files can be published: reading them and the rules of the house find no error", () => {
  const content = parseContent(make());
  const found = [...content.problems, ...checkRules(content, "2027-01-01")];
  expect(found.filter(({ severity }) => severity === "error")).toEqual([]);
});

it("they are so many briefings, events and translations, with those that they name, and marks in every text", () => {
  const { site, places } = parseContent(make());
  expect([site.briefings.length, site.events.length]).toEqual([100, 100]);
  expect([...places.keys()].filter((path) => path.startsWith("content/translations/"))).toHaveLength(100);
  expect(site.companies.length).toBeGreaterThan(10);
  for (const { body, translations } of site.briefings)
    for (const text of [body, ...Object.values(translations).map((each) => each.body)])
      expect(text.match(/<Source /g)?.length).toBeGreaterThanOrEqual(5);
  expect(
    site.briefings.flatMap(({ translations }) => Object.values(translations)).filter(({ stale }) => stale),
  ).toEqual([]);
});

it("they are the same each time", () => {
  expect([...make()]).toEqual([...make()]);
});
