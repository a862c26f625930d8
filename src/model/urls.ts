import type { Kind } from "../schemas/kinds.ts";
import { LANGUAGES, type Language } from "../schemas/languages.ts";
import type { FacetName } from "./facets.ts";

/** Pages that are neither a list nor an entry of a kind. */
export type Section = "timeline" | "search" | "data" | "glossary" | "corrections" | "feeds" | "dossier" | "about";

/** The formats in which a page can be followed, and the list of all feeds, which readers of feeds import. */
export type FeedFormat = "atom" | "rss" | "json" | "opml";

/** The media types of feeds, as pages name them: the files are served by their endings. */
export const FEED_TYPES = {
  atom: "application/atom+xml",
  rss: "application/rss+xml",
  json: "application/feed+json",
} as const satisfies Partial<Record<FeedFormat, string>>;

/** What a citation is offered in: CSL-JSON, BibTeX and RIS, by the ends of their files. */
export const CITE_FORMATS = ["json", "bib", "ris"] as const;
export type CiteFormat = (typeof CITE_FORMATS)[number];

/** The files beside every page that say the same for programs: each stands in the page's folder. */
export const TWIN_FORMATS = [
  { type: "application/json", file: "index.json" },
  { type: "text/markdown", file: "index.md" },
] as const;

/** Every address of the site, from one place. Paths begin with the base path and close with a slash; French stands at the root. */
export interface Urls {
  home(language: Language): string;
  list(kind: Kind, language: Language): string;
  entry(entry: { kind: Kind; id: string }, language: Language): string;
  /** The file beside an entry's page that says how to cite it. */
  citation(entry: { kind: Kind; id: string }, language: Language, format: CiteFormat): string;
  /** A list narrowed to one value of a facet. */
  facet(kind: Kind, name: FacetName, value: string, language: Language): string;
  section(section: Section, language: Language): string;
  /** The feed of a page, which stands below it. `page` is a path made by one of the others; what is new on the site stands below `section("feeds")`. */
  feed(page: string, format: FeedFormat): string;
  /** A file of the site as it stands in dist/: `data/events.json`. */
  file(path: string): string;
  /** The full address of a path made by one of the others. */
  absolute(path: string): string;
  /** The same page in another language. */
  twin(path: string, language: Language): string;
  /** The calendar of a page, which stands below it; that of everything stands below the home page. */
  calendar(page: string): string;
}

/**
 * Makes every address of the site. `origin` is `https://example.org`, `base` a path with or without its closing slash: `/`, `/vigie` or `/vigie/`.
 */
export function createUrls(origin: string, base: string): Urls {
  const root = `/${base.replace(/^\/+|\/+$/g, "")}/`.replace("//", "/");
  const inLanguage = (language: Language, path: string) =>
    `${root}${language === DEFAULT ? "" : `${language}/`}${path}`;
  return {
    home: (language) => inLanguage(language, ""),
    list: (kind, language) => inLanguage(language, `${kind}/`),
    entry: ({ kind, id }, language) => inLanguage(language, `${kind}/${id}/`),
    citation: ({ kind, id }, language, format) => inLanguage(language, `${kind}/${id}/cite.${format}`),
    facet: (kind, name, value, language) => inLanguage(language, `${kind}/${name}/${value}/`),
    section: (section, language) => inLanguage(language, `${section}/`),
    feed: (page, format) => `${page}${FEED_FILES[format]}`,
    file: (path) => `${root}${path}`,
    absolute: (path) => new URL(path, origin).href,
    twin: (path, language) => inLanguage(language, withoutLanguage(path.slice(root.length))),
    calendar: (page) => `${page}calendar.ics`,
  };
}

const [DEFAULT] = LANGUAGES;

const FEED_FILES: Record<FeedFormat, string> = {
  atom: "atom.xml",
  rss: "rss.xml",
  json: "feed.json",
  opml: "opml.xml",
};

function withoutLanguage(path: string): string {
  const prefix = LANGUAGES.find((language) => language !== DEFAULT && path.startsWith(`${language}/`));
  return prefix ? path.slice(prefix.length + 1) : path;
}
