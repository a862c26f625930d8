import { wordsIn, type Words } from "../i18n/words.ts";
import { displayName } from "../model/names.ts";
import { textsOf, type AnyEntry, type Site } from "../model/site.ts";
import type { Urls } from "../model/urls.ts";
import type { Claim } from "../schemas/briefing.ts";
import type { Language } from "../schemas/languages.ts";
import type { TwinEntryLink } from "./shape.ts";

/** What every twin of one language is made from. */
export interface Context {
  readonly site: Site;
  readonly urls: Urls;
  readonly language: Language;
  readonly t: Words;
  /** Rows that many pages list, by the entry or claim they tell of. */
  readonly rows: Map<AnyEntry | Claim, object>;
  /** The sentences of the summaries of briefings. */
  readonly sentences: Map<AnyEntry, readonly string[]>;
}

export function createContext(site: Site, urls: Urls, language: Language): Context {
  return { site, urls, language, t: wordsIn(language), rows: new Map(), sentences: new Map() };
}

/** The full address of an entry's page. */
export function addressOf({ urls, language }: Context, entry: AnyEntry): string {
  return urls.absolute(urls.entry(entry, language));
}

/** The heading of an entry's page. */
export function titleOf({ language }: Context, entry: AnyEntry): string {
  return entry.kind === "briefings" ? textsOf(entry, language).title : displayName(entry, language);
}

export function linkTo(context: Context, entry: AnyEntry): TwinEntryLink {
  return { id: entry.id, url: addressOf(context, entry), title: titleOf(context, entry) };
}

/** Links to the entries of some ids, those that have a page. */
export function linkToAll(context: Context, ids: readonly string[]): TwinEntryLink[] {
  return ids.flatMap((id) => {
    const entry = context.site.byId.get(id);
    return entry ? [linkTo(context, entry)] : [];
  });
}
