import type { BreadcrumbListLeaf, ListItemLeaf } from "schema-dts";
import { wordsIn } from "../i18n/words.ts";
import type { Urls } from "../model/urls.ts";
import type { Kind } from "../schemas/kinds.ts";
import type { Language } from "../schemas/languages.ts";
import { makeNode } from "./node.ts";

/** A page on the way from the home page: its name and, unless it is the page itself, its path. */
export interface Step {
  readonly name: string;
  readonly path?: string;
}

/** The way to a page from the home page, which is put before the steps; the last step is the page itself. */
export function makeTrail(urls: Urls, language: Language, steps: readonly Step[]): BreadcrumbListLeaf {
  const home = { name: wordsIn(language).siteName, path: urls.home(language) };
  return makeNode<BreadcrumbListLeaf>({
    "@type": "BreadcrumbList",
    itemListElement: [home, ...steps].map(({ name, path }, i) =>
      makeNode<ListItemLeaf>({
        "@type": "ListItem",
        position: i + 1,
        name,
        item: path === undefined ? undefined : urls.absolute(path),
      }),
    ),
  });
}

/** The way to an entry: through the list of its kind. */
export function makeEntryTrail(urls: Urls, language: Language, kind: Kind, name: string): BreadcrumbListLeaf {
  return makeTrail(urls, language, [
    { name: wordsIn(language).kinds[kind], path: urls.list(kind, language) },
    { name },
  ]);
}
