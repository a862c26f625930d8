import type {
  AboutPageLeaf,
  DataDownloadLeaf,
  DatasetLeaf,
  EntryPointLeaf,
  OrganizationLeaf,
  SearchActionLeaf,
  SearchResultsPageLeaf,
  WebPageLeaf,
  WebSiteLeaf,
  WithActionConstraints,
} from "schema-dts";
import { wordsIn } from "../i18n/words.ts";
import type { Urls } from "../model/urls.ts";
import { LANGUAGES, type Language } from "../schemas/languages.ts";
import { licences } from "../settings.ts";
import { identifyPage, makePublisher, nameDataset, namePublisher, nameSite } from "./addresses.ts";
import { makeGraph, makeNode, refer, type Graph } from "./node.ts";
import { makeTrail } from "./trail.ts";

/** The website, and how it is searched: a program puts its words in the place of `{search_term_string}`. */
export function describeHome(urls: Urls, language: Language): Graph {
  const t = wordsIn(language);
  const search = makeNode<WithActionConstraints<SearchActionLeaf>>({
    "@type": "SearchAction",
    target: makeNode<EntryPointLeaf>({
      "@type": "EntryPoint",
      urlTemplate: `${urls.absolute(urls.section("search", language))}?q={search_term_string}`,
    }),
    "query-input": "required name=search_term_string",
  });
  const site = makeNode<WebSiteLeaf>({
    "@type": "WebSite",
    "@id": nameSite(urls),
    url: urls.absolute(urls.home(language)),
    name: t.siteName,
    description: t.tagline,
    inLanguage: language,
    publisher: makePublisher(urls, language),
    license: licences.content.url,
    isAccessibleForFree: true,
    potentialAction: search,
  });
  return makeGraph([site]);
}

/** The page about the site describes its publisher, whom all others name by address. */
export function describeAbout(urls: Urls, { name, description }: Described, language: Language): Graph {
  const t = wordsIn(language);
  const address = urls.absolute(urls.section("about", language));
  const page = makeNode<AboutPageLeaf>({
    "@type": "AboutPage",
    ...identifyPage(urls, address, { name, description }, language),
    mainEntity: makeNode<OrganizationLeaf>({
      "@type": "Organization",
      "@id": namePublisher(urls),
      name: t.siteName,
      description: t.tagline,
      url: urls.absolute(urls.home(language)),
      publishingPrinciples: `${address}#method`,
      correctionsPolicy: urls.absolute(urls.section("corrections", language)),
    }),
  });
  return makeGraph([page, makeTrail(urls, language, [{ name }])]);
}

export function describeSearch(urls: Urls, { name, description }: Described, language: Language): Graph {
  const address = urls.absolute(urls.section("search", language));
  const page = makeNode<SearchResultsPageLeaf>({
    "@type": "SearchResultsPage",
    ...identifyPage(urls, address, { name, description }, language),
  });
  return makeGraph([page, makeTrail(urls, language, [{ name }])]);
}

/** A file that the data can be taken from. */
export interface Download {
  readonly name: string;
  /** Where it stands below the base: "data/events.json". */
  readonly path: string;
  /** Its media type: "text/csv". */
  readonly type: string;
}

/** The published data as one Dataset, and the files it can be taken from; `released` is the moment of the last release, RFC 3339 in UTC. */
export function describeData(
  urls: Urls,
  { name, description }: Described,
  files: readonly Download[],
  language: Language,
  released: string | undefined,
): Graph {
  const { siteName } = wordsIn(language);
  const publisher = makePublisher(urls, language);
  const dataset = makeNode<DatasetLeaf>({
    "@type": "Dataset",
    "@id": nameDataset(urls),
    name: `${siteName} · ${name}`,
    description,
    url: urls.absolute(urls.section("data", language)),
    inLanguage: LANGUAGES,
    dateModified: released,
    creator: publisher,
    publisher: refer(namePublisher(urls)),
    license: licences.content.url,
    isAccessibleForFree: true,
    distribution: files.map((file) =>
      makeNode<DataDownloadLeaf>({
        "@type": "DataDownload",
        name: file.name,
        encodingFormat: file.type,
        contentUrl: urls.absolute(urls.file(file.path)),
      }),
    ),
  });
  return makeGraph([dataset, makeTrail(urls, language, [{ name }])]);
}

/** A page of which nothing more is to be said than what it is called and where it stands: its path. */
export function describePage(urls: Urls, path: string, { name, description }: Described, language: Language): Graph {
  const page = makeNode<WebPageLeaf>({
    "@type": "WebPage",
    ...identifyPage(urls, urls.absolute(path), { name, description }, language),
  });
  return makeGraph([page, makeTrail(urls, language, [{ name }])]);
}

interface Described {
  readonly name: string;
  readonly description: string;
}
