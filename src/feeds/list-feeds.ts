import { facetLabel } from "../i18n/facets.ts";
import { FEED_WORDS } from "../i18n/feeds.ts";
import { wordsIn } from "../i18n/words.ts";
import { listFacets } from "../model/facets.ts";
import { compareNames, displayName } from "../model/names.ts";
import type { Event, Party, Site, Topic } from "../model/site.ts";
import type { Urls } from "../model/urls.ts";
import { lastingPath } from "../publish/ids.ts";
import type { Language } from "../schemas/languages.ts";

/** What a feed is about. */
export type FeedSubject =
  | { readonly of: "site" | "corrections" }
  | { readonly of: "entry"; readonly entry: Party | Topic }
  | { readonly of: "events"; readonly events: readonly Event[] };

/** A feed without its items. */
export interface FeedOutline {
  readonly subject: FeedSubject;
  /** What its id is made of: it stays when an entry is renamed. */
  readonly lasting: string;
  /** Without the name of the site: "Alibaba". */
  readonly name: string;
  /** With it: "Vigie : Alibaba". */
  readonly title: string;
  readonly description: string;
  /** Path of the page that it follows. */
  readonly page: string;
  /** Path that its files stand below. */
  readonly folder: string;
  /** Paths that they stood below before. */
  readonly formerFolders: readonly string[];
}

export const FEED_GROUPS = ["site", "kinds", "companies", "regulators", "people", "topics"] as const;
export type FeedGroup = (typeof FEED_GROUPS)[number];

/** Feeds of one sort. */
export interface GroupOfFeeds {
  readonly group: FeedGroup;
  readonly name: string;
  readonly feeds: readonly FeedOutline[];
}

/** How the formats are called. */
export const FORMAT_NAMES = { atom: "Atom", rss: "RSS", json: "JSON" } as const;

/** The formats of a feed. */
export function formatsOf({ subject }: FeedOutline): readonly (keyof typeof FORMAT_NAMES)[] {
  return subject.of === "site" ? ["atom", "rss", "json"] : ["atom", "json"];
}

/** All feeds of a language, in groups; those of entries by their names. */
export function listFeeds(site: Site, urls: Urls, language: Language): GroupOfFeeds[] {
  const t = wordsIn(language);
  const w = FEED_WORDS[language];
  return [
    { group: "site", name: w.own, feeds: outlineSite(urls, language) },
    { group: "kinds", name: w.kinds, feeds: outlineKinds(site, urls, language) },
    ...(["companies", "regulators", "people", "topics"] as const).map((group) => ({
      group,
      name: t.kinds[group],
      feeds: (site[group] as readonly (Party | Topic)[])
        .map((entry) => outlineEntry(entry, urls, language))
        .sort((a, b) => compareNames(a.name, b.name, language)),
    })),
  ];
}

/** The title of the feed of something: "Vigie : Alibaba". */
export function titleFeed(name: string, language: Language): string {
  const t = wordsIn(language);
  return `${t.siteName}${t.colon}${name}`;
}

/** The title of the feed of a kind of event, by its name: "Vigie : Événements (amende)". */
export function titleKindFeed(kind: string, language: Language): string {
  return titleFeed(`${wordsIn(language).kinds.events} (${kind})`, language);
}

function outlineSite(urls: Urls, language: Language): FeedOutline[] {
  const t = wordsIn(language);
  const w = FEED_WORDS[language];
  const corrections = urls.section("corrections", language);
  return [
    {
      subject: { of: "site" },
      lasting: "feeds/site",
      name: w.site,
      title: t.siteName,
      description: w.siteAbout,
      page: urls.home(language),
      folder: urls.section("feeds", language),
      formerFolders: [],
    },
    {
      subject: { of: "corrections" },
      lasting: "feeds/corrections",
      name: t.corrections,
      title: titleFeed(t.corrections, language),
      description: w.correctionsAbout,
      page: corrections,
      folder: corrections,
      formerFolders: [],
    },
  ];
}

function outlineKinds(site: Site, urls: Urls, language: Language): FeedOutline[] {
  const kinds = listFacets(site, "events").find(({ name }) => name === "kind");
  const outlines = (kinds?.values ?? []).map(({ value, entries }): FeedOutline => {
    const name = facetLabel("events", "kind", value, language);
    const page = urls.facet("events", "kind", value, language);
    return {
      subject: { of: "events", events: entries.filter((entry) => entry.kind === "events") },
      lasting: `feeds/events/kind/${value}`,
      name,
      title: titleKindFeed(name, language),
      description: FEED_WORDS[language].kindAbout(name),
      page,
      folder: page,
      formerFolders: [],
    };
  });
  return outlines.sort((x, y) => compareNames(x.name, y.name, language));
}

function outlineEntry(entry: Party | Topic, urls: Urls, language: Language): FeedOutline {
  const name = displayName(entry, language);
  const { entryAbout, topicAbout } = FEED_WORDS[language];
  const page = urls.entry(entry, language);
  return {
    subject: { of: "entry", entry },
    lasting: `feeds/${lastingPath(entry)}`,
    name,
    title: titleFeed(name, language),
    description: (entry.kind === "topics" ? topicAbout : entryAbout)(name),
    page,
    folder: page,
    formerFolders: entry.data.formerIds.map((id) => urls.entry({ kind: entry.kind, id }, language)),
  };
}
