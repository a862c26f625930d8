import type { Kind } from "../schemas/kinds.ts";
import { LANGUAGES, type Language } from "../schemas/languages.ts";
import type { FacetName } from "./facets.ts";

/** Pages that are neither a list nor an entry of a kind. */
export type Section = "timeline" | "search" | "data" | "glossary" | "corrections" | "dossier" | "about";

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
  /** A list narrowed to one value of a facet. */
  facet(kind: Kind, name: FacetName, value: string, language: Language): string;
  section(section: Section, language: Language): string;
  /** A file of the site as it stands in dist/: `data/events.json`. */
  file(path: string): string;
  /** The full address of a path made by one of the others. */
  absolute(path: string): string;
  /** The same page in another language. */
  twin(path: string, language: Language): string;
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
    facet: (kind, name, value, language) => inLanguage(language, `${kind}/${name}/${value}/`),
    section: (section, language) => inLanguage(language, `${section}/`),
    file: (path) => `${root}${path}`,
    absolute: (path) => new URL(path, origin).href,
    twin: (path, language) => inLanguage(language, withoutLanguage(path.slice(root.length))),
  };
}

const [DEFAULT] = LANGUAGES;

function withoutLanguage(path: string): string {
  const prefix = LANGUAGES.find((language) => language !== DEFAULT && path.startsWith(`${language}/`));
  return prefix ? path.slice(prefix.length + 1) : path;
}
