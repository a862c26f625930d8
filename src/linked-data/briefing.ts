import type { ArticleLeaf, CorrectionCommentLeaf, NewsArticleLeaf, PersonLeaf, ReportLeaf } from "schema-dts";
import { findEntry, isTranslated, textsOf, type Briefing, type Site } from "../model/site.ts";
import type { Urls } from "../model/urls.ts";
import type { Version } from "../model/versions.ts";
import { otherThan, type Language } from "../schemas/languages.ts";
import { licences } from "../settings.ts";
import { makePublisher, nameThing, referTo } from "./addresses.ts";
import { isoDate } from "./dates.ts";
import { makeGraph, makeNode, refer, unwrap, type Graph } from "./node.ts";
import { makeEntryTrail } from "./trail.ts";

/**
 * A briefing is a Report of our own, in each language; what it reports on is the article, which it cites. A news article is never said to be
 * ours. Whom and what it is about is named by address alone, and of its events the news: their own pages tell the rest.
 */
export function describeBriefing(
  site: Site,
  urls: Urls,
  briefing: Briefing,
  language: Language,
  { first, released }: Pick<Version, "first" | "released">,
): Graph {
  const { data } = briefing;
  const texts = textsOf(briefing, language);
  const page = (of: Language) => urls.absolute(urls.entry(briefing, of));
  const twin = isTranslated(briefing) ? refer(page(otherThan(language))) : undefined;
  const news = data.events.slice(0, 1).map(({ id }) => id);
  const report = makeNode<ReportLeaf>({
    "@type": "Report",
    "@id": page(language),
    headline: texts.title,
    abstract: texts.summary,
    inLanguage: texts.language,
    datePublished: first,
    dateModified: released,
    publisher: makePublisher(urls, language),
    license: licences.content.url,
    isAccessibleForFree: true,
    about: [...referTo(urls, "events", news), ...referTo(urls, "topics", data.topics)],
    mentions: [
      ...referTo(urls, "companies", data.companies),
      ...referTo(urls, "regulators", data.regulators),
      ...referTo(urls, "people", data.people),
    ],
    citation: describeArticle(site, urls, briefing),
    correction: data.corrections.map(({ date, what }) =>
      makeNode<CorrectionCommentLeaf>({
        "@type": "CorrectionComment",
        text: what[language],
        datePublished: isoDate(date),
      }),
    ),
    translationOfWork: language === data.language ? undefined : twin,
    workTranslation: language === data.language ? twin : undefined,
  });
  return makeGraph([report, makeEntryTrail(urls, language, "briefings", texts.title)]);
}

/** The article of a briefing: who published it where, under which names, and when, as precisely as that is known; a date that is inferred is not. */
export function describeArticle(site: Site, urls: Urls, { data }: Briefing): ArticleLeaf | NewsArticleLeaf {
  const { outlet, agency, authors, url, language } = data.source;
  const about = {
    url,
    inLanguage: language,
    datePublished: data.publishedBasis === "inferred" ? undefined : isoDate(data.published),
    author: unwrap(authors.map((name) => makeNode<PersonLeaf>({ "@type": "Person", name }))),
    publisher: refer(nameThing(urls, { kind: "outlets", id: outlet })),
    sourceOrganization: agency === undefined ? undefined : refer(nameThing(urls, { kind: "outlets", id: agency })),
  };
  // What an authority publishes itself is no news article.
  return findEntry(site, "outlets", outlet).data.kind === "official"
    ? makeNode<ArticleLeaf>({ "@type": "Article", ...about })
    : makeNode<NewsArticleLeaf>({ "@type": "NewsArticle", ...about });
}
