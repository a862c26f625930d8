import { inLanguage, type AnyEntry, type Site } from "../../model/site.ts";
import type { Urls } from "../../model/urls.ts";
import { LANGUAGES, type Language } from "../../schemas/languages.ts";
import type { Bilingual, Label } from "../../schemas/shared.ts";
import { link, worded, type Property } from "./resource.ts";

/** What the parts of the export share: the site, its addresses, and how its entries are named. */
export interface Context {
  readonly site: Site;
  readonly urls: Urls;
}

/**
 * The name of what a page is about: a company is no web page, and is the same in both languages, so that it is named after the French page with
 * "#it". A briefing is its page, and there is one in each language.
 */
export function nameOf({ urls }: Context, entry: AnyEntry, language: Language = LANGUAGES[0]): string {
  return `${urls.absolute(urls.entry(entry, language))}${entry.kind === "briefings" ? "" : "#it"}`;
}

/** What is said of entries by their ids; those that are not there, which only drafts name, are left out. */
export function referTo(context: Context, property: string, ids: readonly string[]): Property[] {
  return ids.flatMap((id) => {
    const entry = context.site.byId.get(id);
    return entry ? [[property, link(nameOf(context, entry))] as const] : [];
  });
}

/** A text in both languages. */
export function inBoth(property: string, text: Bilingual | Label): Property[] {
  return LANGUAGES.map((language) => [property, worded(inLanguage(text, language), language)] as const);
}

/** The type of a resource: a class such as "schema:Person". */
export function typed(name: string): Property {
  return ["rdf:type", link(name)];
}

/** The pages about something, in both languages. */
export function pagesOf({ urls }: Context, entry: AnyEntry): Property[] {
  return LANGUAGES.map((language) => ["schema:mainEntityOfPage", link(urls.absolute(urls.entry(entry, language)))]);
}
