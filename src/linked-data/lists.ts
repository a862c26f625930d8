import type {
  CollectionPageLeaf,
  CorrectionCommentLeaf,
  DefinedTermLeaf,
  DefinedTermSetLeaf,
  ItemListLeaf,
  ListItemLeaf,
} from "schema-dts";
import { wordsIn } from "../i18n/words.ts";
import { listCorrections } from "../model/corrections.ts";
import { displayName } from "../model/names.ts";
import { textsOf, type AnyEntry, type Site, type Topic } from "../model/site.ts";
import { listForms } from "../model/terms.ts";
import { sortNewestFirst } from "../model/timeline.ts";
import type { Urls } from "../model/urls.ts";
import type { Kind } from "../schemas/kinds.ts";
import type { Language } from "../schemas/languages.ts";
import { licences } from "../settings.ts";
import { identifyPage, makePublisher, nameTerm, nameTermSet, nameThing, referTo } from "./addresses.ts";
import { isoDate } from "./dates.ts";
import { makeGraph, makeNode, refer, type Graph } from "./node.ts";
import { makeEntryTrail, makeTrail, type Step } from "./trail.ts";

/** A list names this many of its entries at most: whoever wants all takes the data. */
export const MOST_ITEMS = 20;

/** The list of a kind. That of the topics is a set of terms too, which each topic belongs to. */
export function describeList(site: Site, urls: Urls, kind: Kind, language: Language): Graph {
  const t = wordsIn(language);
  const page = { name: t.kinds[kind], description: t.kindIntro[kind], path: urls.list(kind, language) };
  const nodes = describeCollection(urls, page, makeEntryItems(urls, site[kind], language), language, [
    { name: page.name },
  ]);
  return makeGraph(kind === "topics" ? [...nodes, describeTopics(site, urls, language)] : nodes);
}

/** A list narrowed to one value of a facet: `label` is that value in words, `path` the page's. */
export function describeFacet(
  urls: Urls,
  { kind, label, path, entries }: { kind: Kind; label: string; path: string; entries: readonly AnyEntry[] },
  language: Language,
): Graph {
  const t = wordsIn(language);
  const page = { name: `${t.kinds[kind]}${t.colon}${label}`, description: t.kindIntro[kind], path };
  const trail = [{ name: t.kinds[kind], path: urls.list(kind, language) }, { name: label }];
  return makeGraph(describeCollection(urls, page, makeEntryItems(urls, entries, language), language, trail));
}

export function describeTimeline(site: Site, urls: Urls, language: Language): Graph {
  const t = wordsIn(language);
  const page = { name: t.timeline, description: t.timelineIntro, path: urls.section("timeline", language) };
  const items = makeEntryItems(urls, sortNewestFirst(site.events), language);
  return makeGraph(describeCollection(urls, page, items, language, [{ name: page.name }]));
}

export function describeCorrections(site: Site, urls: Urls, language: Language): Graph {
  const t = wordsIn(language);
  const page = { name: t.corrections, description: t.correctionsIntro, path: urls.section("corrections", language) };
  const items = listCorrections(site).map(({ briefing, correction }): Item => ({
    item: makeNode<CorrectionCommentLeaf>({
      "@type": "CorrectionComment",
      text: correction.what[language],
      datePublished: isoDate(correction.date),
      about: refer(urls.absolute(urls.entry(briefing, language))),
    }),
  }));
  return makeGraph(describeCollection(urls, page, items, language, [{ name: page.name }]));
}

/** A topic is a term that the set of topics defines. */
export function describeTopic(_site: Site, urls: Urls, topic: Topic, language: Language): Graph {
  const name = displayName(topic, language);
  const node = makeNode<DefinedTermLeaf>({
    "@type": "DefinedTerm",
    "@id": nameThing(urls, topic),
    name,
    description: topic.data.summary[language],
    mainEntityOfPage: urls.absolute(urls.entry(topic, language)),
    inDefinedTermSet: refer(nameTermSet(urls, "topics")),
  });
  return makeGraph([node, makeEntryTrail(urls, language, "topics", name)]);
}

/** The terms of the glossary with their forms in French, English and Chinese; what they mean stands on the page. */
export function describeGlossary(site: Site, urls: Urls, language: Language): Graph {
  const t = wordsIn(language);
  const set = makeNode<DefinedTermSetLeaf>({
    "@type": "DefinedTermSet",
    "@id": nameTermSet(urls, "glossary"),
    name: t.glossary,
    description: t.glossaryIntro,
    mainEntityOfPage: urls.absolute(urls.section("glossary", language)),
    license: licences.content.url,
    publisher: makePublisher(urls, language),
    hasDefinedTerm: site.terms.map((term) => {
      const name = term.data.label[language];
      const forms = new Set(listForms(term).map(({ value }) => value));
      return makeNode<DefinedTermLeaf>({
        "@type": "DefinedTerm",
        "@id": nameTerm(urls, term.id),
        name,
        alternateName: [...forms].filter((form) => form !== name),
      });
    }),
  });
  return makeGraph([set, makeTrail(urls, language, [{ name: t.glossary }])]);
}

function describeTopics(site: Site, urls: Urls, language: Language): DefinedTermSetLeaf {
  const t = wordsIn(language);
  return makeNode<DefinedTermSetLeaf>({
    "@type": "DefinedTermSet",
    "@id": nameTermSet(urls, "topics"),
    name: t.kinds.topics,
    description: t.kindIntro.topics,
    hasDefinedTerm: referTo(
      urls,
      "topics",
      site.topics.slice(0, MOST_ITEMS).map(({ id }) => id),
    ),
  });
}

interface Listed {
  readonly name: string;
  readonly description: string;
  readonly path: string;
}

type Item = Pick<ListItemLeaf, "name" | "url" | "item">;

/** The page and the way to it. It tells how many entries there are, and names the first of them. */
function describeCollection(
  urls: Urls,
  listed: Listed,
  items: readonly Item[],
  language: Language,
  trail: readonly Step[],
): Graph["@graph"] {
  const page = makeNode<CollectionPageLeaf>({
    "@type": "CollectionPage",
    ...identifyPage(urls, urls.absolute(listed.path), listed, language),
    mainEntity: makeNode<ItemListLeaf>({
      "@type": "ItemList",
      numberOfItems: items.length,
      itemListElement: items
        .slice(0, MOST_ITEMS)
        .map((item, i) => makeNode<ListItemLeaf>({ "@type": "ListItem", position: i + 1, ...item })),
    }),
  });
  return [page, makeTrail(urls, language, trail)];
}

function makeEntryItems(urls: Urls, entries: readonly AnyEntry[], language: Language): Item[] {
  return entries.map((entry) => ({
    name: entry.kind === "briefings" ? textsOf(entry, language).title : displayName(entry, language),
    url: urls.absolute(urls.entry(entry, language)),
  }));
}
