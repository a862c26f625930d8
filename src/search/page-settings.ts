import { SEARCH_WORDS } from "../i18n/search.ts";
import { wordsIn } from "../i18n/words.ts";
import type { Site } from "../model/site.ts";
import type { Urls } from "../model/urls.ts";
import { EVIDENCE } from "../schemas/briefing.ts";
import type { Language } from "../schemas/languages.ts";
import { listEntries } from "./entries.ts";
import type { SearchSettings } from "./results.ts";

/** What a page that searches hands over to its script. */
export function makeSettings(site: Site, urls: Urls, language: Language): SearchSettings {
  const t = wordsIn(language);
  return {
    language,
    base: urls.file(""),
    bundle: urls.file("pagefind/"),
    pages: listEntries(site).length,
    words: SEARCH_WORDS[language],
    kind: t.kind,
    kinds: t.kinds,
    eventKind: t.eventKind,
    evidence: Object.fromEntries(EVIDENCE.map((each) => [each, t.evidence[each]])),
    glossary: urls.section("glossary", language),
  };
}
