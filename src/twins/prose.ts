import { SUBJECTS } from "../dossier/request.ts";
import { FORMAT_NAMES, formatsOf, listFeeds } from "../feeds/list-feeds.ts";
import { ABOUT } from "../i18n/about.ts";
import { DOSSIER_WORDS } from "../i18n/dossier.ts";
import { FEED_WORDS } from "../i18n/feeds.ts";
import { TWIN_WORDS } from "../i18n/twins.ts";
import { EVIDENCE } from "../schemas/briefing.ts";
import { dateBasis } from "../schemas/edtf.ts";
import { eventStatus } from "../schemas/event.ts";
import { KINDS } from "../schemas/kinds.ts";
import { licences, repository } from "../settings.ts";
import type { Context } from "./context.ts";
import { makeFact } from "./facts.ts";
import { framePage } from "./frame.ts";
import type { ProseTwin } from "./shape-pages.ts";
import type { TwinFact, TwinSection } from "./shape.ts";

/** Search has no results without a script: its twin tells how the data are asked instead. */
export function describeSearch(context: Context): ProseTwin {
  const { urls, language, t } = context;
  const words = TWIN_WORDS[language];
  const tables = KINDS.map((kind) => ({
    title: t.kinds[kind],
    url: urls.absolute(urls.file(`data/${kind}.json`)),
  }));
  return {
    ...framePage(context, urls.section("search", language), t.search, words.searchSummary),
    kind: "search",
    sections: [
      {
        ...makeSection(null, words.searchTables, [words.searchTablesText]),
        links: [...tables, { title: t.data, url: urls.absolute(urls.section("data", language)) }],
      },
      {
        ...makeSection(null, words.searchNames, [words.searchNamesText]),
        links: [{ title: t.glossary, url: urls.absolute(urls.section("glossary", language)) }],
      },
    ],
  };
}

export function describeAbout(context: Context): ProseTwin {
  const { site, urls, language, t } = context;
  const w = ABOUT[language];
  const address = (path: string) => urls.absolute(path);
  const glossary = { text: t.glossary.toLowerCase(), url: address(urls.section("glossary", language)) };
  const outlets = { text: w.sourcesLink, url: address(urls.list("outlets", language)) };
  const corrections = { text: w.correctAll, url: address(urls.section("corrections", language)) };
  return {
    ...framePage(context, urls.section("about", language), t.about, w.intro),
    kind: "about",
    sections: [
      makeSection("method", w.method, [
        ...w.methodText,
        w.review,
        { text: `${w.glossary} ${glossary.text}.`, links: [glossary] },
      ]),
      {
        ...makeSection("evidence", w.evidence, [w.evidenceIntro]),
        facts: EVIDENCE.map((each) => makeFact(each, t.evidence[each], t.evidenceLong[each])),
      },
      {
        ...makeSection("status", w.status, []),
        facts: eventStatus.options.map((each) => makeFact(each, t.status[each], t.statusLong[each])),
      },
      {
        ...makeSection("dates", w.basis, [w.basisIntro]),
        facts: dateBasis.options.map((each) => makeFact(each, t.basis[each], t.basisLong[each])),
      },
      makeSection("sources", w.sources, [
        { text: `${w.sourcesText(site.outlets.length)} ${outlets.text}.`, links: [outlets] },
      ]),
      {
        ...makeSection("licence", w.licence, [w.licenceText]),
        facts: [licenceFact("content", w.content, licences.content), licenceFact("code", w.code, licences.code)],
      },
      makeSection("correct", w.correct, [
        { text: `${w.correctText} ${corrections.text}.`, links: [corrections] },
        repository === undefined
          ? w.correctNone
          : { text: w.correctLink, links: [{ text: w.correctLink, url: `${repository}/issues/new` }] },
      ]),
      makeSection("search", w.search, w.searchText),
      makeSection("shortcuts", w.shortcuts, [w.shortcutsText]),
      makeSection("privacy", w.privacy, [w.privacyText]),
    ],
  };
}

function licenceFact(name: string, label: string, licence: { readonly name: string; readonly url: string }): TwinFact {
  return makeFact(name, label, licence.name, [{ text: licence.name, url: licence.url }]);
}

/** A dossier is put together by a script: its twin tells what it is, and where the pages are that it is made from. */
export function describeDossier(context: Context): ProseTwin {
  const { urls, language, t } = context;
  const w = DOSSIER_WORDS[language];
  const lists = SUBJECTS.map((kind) => ({ title: t.kinds[kind], url: urls.absolute(urls.list(kind, language)) }));
  return {
    ...framePage(context, urls.section("dossier", language), w.title, w.description),
    kind: "dossier",
    sections: [{ ...makeSection(null, t.browse, [w.noScript, ...w.how]), links: lists }],
  };
}

/** Every feed, in the groups of the page. */
export function describeFeeds(context: Context): ProseTwin {
  const { site, urls, language, t } = context;
  const w = FEED_WORDS[language];
  const page = urls.section("feeds", language);
  const groups = listFeeds(site, urls, language).filter(({ feeds }) => feeds.length > 0);
  return {
    ...framePage(context, page, t.feeds, w.intro),
    kind: "feeds",
    sections: [
      ...groups.map(({ group, name, feeds }) => ({
        ...makeSection(group, name, []),
        links: feeds.flatMap((feed) =>
          formatsOf(feed).map((format) => ({
            title: `${feed.name} (${FORMAT_NAMES[format]})`,
            url: urls.absolute(urls.feed(feed.folder, format)),
          })),
        ),
      })),
      { ...makeSection(null, "OPML", []), links: [{ title: w.opml, url: urls.absolute(urls.feed(page, "opml")) }] },
      ...w.about.map(([title, text]) => makeSection(null, title, [text])),
    ],
  };
}

type Line = TwinSection["paragraphs"][number];

/** A part of a page in prose. `id` is its anchor there; null where the page has no such part. */
export function makeSection(id: string | null, title: string, paragraphs: readonly (string | Line)[]): TwinSection {
  const lines = paragraphs.map((each) => (typeof each === "string" ? { text: each, links: [] } : each));
  return { id, title, paragraphs: lines, facts: [], links: [] };
}
