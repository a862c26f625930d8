import { KINDS, type Kind } from "../schemas/kinds.ts";
import type { Language } from "../schemas/languages.ts";
import { listFacets, type FacetName } from "./facets.ts";
import type { AnyEntry, Site } from "./site.ts";
import type { Section, Urls } from "./urls.ts";

/** The list of all entries of a kind. */
export interface ListPage {
  readonly page: "list";
  readonly kind: Kind;
  readonly entries: readonly AnyEntry[];
}

/** A list narrowed to one value of a facet. */
export interface FacetPage {
  readonly page: "facet";
  readonly kind: Kind;
  readonly name: FacetName;
  readonly value: string;
  readonly entries: readonly AnyEntry[];
}

/** A page of the site, in either language: the home page, an entry, a list, a narrowed list or a section. */
export type Page =
  | { readonly page: "home" }
  | { readonly page: "entry"; readonly entry: AnyEntry }
  | ListPage
  | FacetPage
  | { readonly page: "section"; readonly section: Section };

/** Every page there is, but the one for addresses that are not found, and those at former addresses that only lead on. */
export function listPages(site: Site): Page[] {
  return [
    { page: "home" },
    ...SECTIONS.map((section) => ({ page: "section" as const, section })),
    ...listListPages(site),
    ...listFacetPages(site),
    ...[...site.byId.values()].map((entry) => ({ page: "entry" as const, entry })),
  ];
}

export function listListPages(site: Site): ListPage[] {
  return KINDS.map((kind) => ({ page: "list", kind, entries: site[kind] }));
}

export function listFacetPages(site: Site): FacetPage[] {
  return KINDS.flatMap((kind) =>
    listFacets(site, kind).flatMap(({ name, values }) =>
      values.map(({ value, entries }) => ({ page: "facet" as const, kind, name, value, entries })),
    ),
  );
}

/** The path of a page, as `urls` makes it. */
export function pathOfPage(page: Page, urls: Urls, language: Language): string {
  switch (page.page) {
    case "home":
      return urls.home(language);
    case "entry":
      return urls.entry(page.entry, language);
    case "list":
      return urls.list(page.kind, language);
    case "facet":
      return urls.facet(page.kind, page.name, page.value, language);
    case "section":
      return urls.section(page.section, language);
  }
}

// An object, so that the compiler asks for a section that is new.
export const SECTIONS = Object.keys({
  timeline: true,
  search: true,
  data: true,
  glossary: true,
  corrections: true,
  feeds: true,
  dossier: true,
  about: true,
} satisfies Record<Section, true>) as Section[];
