import type { IdReference, OrganizationLeaf } from "schema-dts";
import type { Kind } from "../schemas/kinds.ts";
import { LANGUAGES, type Language } from "../schemas/languages.ts";
import { wordsIn } from "../i18n/words.ts";
import type { Urls } from "../model/urls.ts";
import { makeNode, refer } from "./node.ts";

/**
 * What stands behind the address of a page to name the thing that the page is about: a company is no web page. The thing is the same in both
 * languages, so its name is made of the address of the French page.
 */
const THING = "#it";
const [DEFAULT] = LANGUAGES;

/** The name of a company, event, topic …; a briefing is its page, and has its address. */
export function nameThing(urls: Urls, entry: { kind: Exclude<Kind, "briefings">; id: string }): string {
  return urls.absolute(urls.entry(entry, DEFAULT)) + THING;
}

/** Names things of one kind by their ids. */
export function referTo(urls: Urls, kind: Exclude<Kind, "briefings">, ids: readonly string[]): IdReference[] {
  return ids.map((id) => refer(nameThing(urls, { kind, id })));
}

/** The name of this website. */
export function nameSite(urls: Urls): string {
  return urls.absolute(urls.home(DEFAULT)) + THING;
}

/** The name of those who publish it; the page about the site describes them. */
export function namePublisher(urls: Urls): string {
  return urls.absolute(urls.section("about", DEFAULT)) + THING;
}

/** The name of the set that the topics, or the terms of the glossary, form. */
export function nameTermSet(urls: Urls, set: "topics" | "glossary"): string {
  const path = set === "topics" ? urls.list("topics", DEFAULT) : urls.section("glossary", DEFAULT);
  return urls.absolute(path) + THING;
}

/** The name of a term of the glossary: its anchor there. */
export function nameTerm(urls: Urls, id: string): string {
  return `${urls.absolute(urls.section("glossary", DEFAULT))}#${id}`;
}

/** The name of the data as a whole. */
export function nameDataset(urls: Urls): string {
  return urls.absolute(urls.section("data", DEFAULT)) + THING;
}

/** What is told of every page of the website; `address` is its full one. */
export function identifyPage(
  urls: Urls,
  address: string,
  { name, description }: { readonly name: string; readonly description: string },
  language: Language,
) {
  return {
    "@id": address,
    url: address,
    name,
    description,
    inLanguage: language,
    isPartOf: refer(nameSite(urls)),
  };
}

/** The publisher as far as other pages need it. */
export function makePublisher(urls: Urls, language: Language): OrganizationLeaf {
  return makeNode<OrganizationLeaf>({
    "@type": "Organization",
    "@id": namePublisher(urls),
    name: wordsIn(language).siteName,
  });
}
