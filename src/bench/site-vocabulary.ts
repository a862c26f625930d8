import { inLanguage, textsOf, type Site } from "../model/site.ts";
import type { Language } from "../schemas/languages.ts";
import { Vocabulary } from "./vocabulary.ts";

/** The words that a site is written in. */
export function readVocabulary(site: Site, language: Language): Vocabulary {
  const texts = [
    ...site.briefings.map((briefing) => {
      const { title, summary, body } = textsOf(briefing, language);
      return [title, summary, body.replace(/<[^>]*>/g, " ")].join(" ");
    }),
    ...[...site.events, ...site.topics].flatMap(({ data }) => [data.title[language], data.summary[language]]),
    ...[...site.companies, ...site.regulators, ...site.people].map(({ data }) => inLanguage(data.summary, language)),
  ];
  // A month or a currency in a sentence of chance would make a date or a sum that no fact has.
  return new Vocabulary(
    texts.map((text) => text.replace(TELLING, " ")),
    language,
  );
}

const TELLING =
  /\b(?:yuans?|dollars?|euros?|cents?|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|January|February|March|April|May|June|July|August|September|October|November|December)(?!\p{L})/giu;
