import { findEntry, isTranslated, textsOf, type Briefing } from "../../model/site.ts";
import { LANGUAGES, otherThan, type Language } from "../../schemas/languages.ts";
import { licences } from "../../settings.ts";
import { nameOf, referTo, typed, type Context } from "./names.ts";
import { dated, link, plain, worded, type Property, type Resource } from "./resource.ts";

/** Briefings: a schema:Report in each language, which cites the article it is on. */
export function describeBriefings(context: Context): Resource[] {
  return context.site.briefings.flatMap((briefing) =>
    LANGUAGES.map((language) => describeReport(context, briefing, language)),
  );
}

function describeReport(context: Context, briefing: Briefing, language: Language): Resource {
  const { data } = briefing;
  const texts = textsOf(briefing, language);
  const other = isTranslated(briefing) ? link(nameOf(context, briefing, otherThan(language))) : undefined;
  const [news, ...rest] = data.events.map(({ id }) => id);
  return {
    iri: nameOf(context, briefing, language),
    properties: [
      typed("schema:Report"),
      ["schema:headline", worded(texts.title, texts.language)],
      ["schema:abstract", worded(texts.summary, texts.language)],
      ["schema:inLanguage", plain(texts.language)],
      [language === data.language ? "schema:workTranslation" : "schema:translationOfWork", other],
      ...referTo(context, "schema:about", [...(news === undefined ? [] : [news]), ...data.topics]),
      ...referTo(context, "schema:mentions", [...data.companies, ...data.regulators, ...data.people, ...rest]),
      ["schema:citation", describeArticle(context, briefing)],
      ["schema:license", link(licences.content.url)],
    ],
  };
}

/** The article is named by its address under schema:url: the address is that of a page, which others too may publish. */
function describeArticle(context: Context, { data }: Briefing): Property[] {
  const { outlet, agency, authors, url, language } = data.source;
  const isNews = findEntry(context.site, "outlets", outlet).data.kind !== "official";
  return [
    typed(isNews ? "schema:NewsArticle" : "schema:Article"),
    ["schema:url", url === undefined ? undefined : link(url)],
    ["schema:inLanguage", plain(language)],
    ["schema:datePublished", data.published === undefined ? undefined : dated(data.published)],
    ["vigie:publishedBasis", plain(data.publishedBasis)],
    ...authors.map((name): Property => ["schema:author", [typed("schema:Person"), ["schema:name", plain(name)]]]),
    ...referTo(context, "schema:publisher", [outlet]),
    ...referTo(context, "schema:sourceOrganization", agency === undefined ? [] : [agency]),
  ];
}
