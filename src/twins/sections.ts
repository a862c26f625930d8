import { FIELDS, TABLES, type Table } from "../data/fields.ts";
import { ABOUT } from "../i18n/about.ts";
import { TWIN_WORDS } from "../i18n/twins.ts";
import { listCorrections } from "../model/corrections.ts";
import { formatDate } from "../model/edtf.ts";
import { findEventsNamed, groupByLetter, listOtherForms } from "../model/terms.ts";
import { otherLanguages, type Term } from "../model/site.ts";
import { EVIDENCE } from "../schemas/briefing.ts";
import { dateBasis } from "../schemas/edtf.ts";
import { eventStatus } from "../schemas/event.ts";
import { KINDS } from "../schemas/kinds.ts";
import { licences, repository } from "../settings.ts";
import { linkTo, linkToAll, type Context } from "./context.ts";
import { makeFact } from "./facts.ts";
import { framePage } from "./frame.ts";
import type { CorrectionsTwin, DataTwin, GlossaryTwin, ProseTwin } from "./shape-pages.ts";
import type { TwinFact, TwinSection } from "./shape.ts";

export function describeGlossary(context: Context): GlossaryTwin {
  const { site, urls, language, t } = context;
  const path = urls.section("glossary", language);
  const terms = [...groupByLetter(site.terms, language).values()].flat();
  return {
    ...framePage(context, path, t.glossary, t.glossaryIntro, t.terms(terms.length)),
    kind: "glossary",
    terms: terms.map((term) => describeTerm(context, path, term)),
  };
}

function describeTerm(context: Context, path: string, term: Term): GlossaryTwin["terms"][number] {
  const { site, urls, language, t } = context;
  const { label, forms, definition, see, sources } = term.data;
  const [other = language] = otherLanguages(language);
  const named = findEventsNamed(site, term);
  return {
    id: term.id,
    url: `${urls.absolute(path)}#${term.id}`,
    label: label[language],
    otherLabel: label[other],
    chinese: forms.zh,
    also: listOtherForms(term, language).map(({ value }) => value),
    definition: definition[language],
    events: named
      ? {
          url: urls.absolute(urls.facet("events", "kind", named.value, language)),
          title: t.eventKind[named.value as keyof typeof t.eventKind],
          count: named.entries.length,
        }
      : null,
    see: linkToAll(context, see),
    sources,
  };
}

export function describeCorrections(context: Context): CorrectionsTwin {
  const { site, urls, language, t } = context;
  return {
    ...framePage(context, urls.section("corrections", language), t.corrections, t.correctionsIntro),
    kind: "corrections",
    items: listCorrections(site).map(({ briefing, correction: { date, what } }) => ({
      date,
      dateText: formatDate(date, language),
      text: what[language],
      briefing: linkTo(context, briefing),
    })),
    note: t.correctionIs,
  };
}

export function describeData(context: Context): DataTwin {
  const { site, urls, language, t } = context;
  const nameOf = (table: Table) => (table === "corrections" ? t.corrections : t.kinds[table]);
  const countOf = (table: Table) => (table === "corrections" ? listCorrections(site).length : site[table].length);
  const words = TWIN_WORDS[language];
  return {
    ...framePage(context, urls.section("data", language), t.data, words.searchTablesText),
    kind: "data",
    sections: [],
    tables: TABLES.map((table) => ({
      name: table,
      title: nameOf(table),
      count: countOf(table),
      countText: t.records(countOf(table)),
      files: ["json", "csv"].map((format) => ({
        title: `${table}.${format}`,
        url: urls.absolute(urls.file(`data/${table}.${format}`)),
      })),
      fields: FIELDS[table].map((field) => makeFact(field.field, field.field, field[language])),
    })),
  };
}

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
        ...makeSection("tables", words.searchTables, [words.searchTablesText]),
        links: [...tables, { title: t.data, url: urls.absolute(urls.section("data", language)) }],
      },
      {
        ...makeSection("names", words.searchNames, [words.searchNamesText]),
        links: [{ title: t.glossary, url: urls.absolute(urls.section("glossary", language)) }],
      },
    ].map((section) => ({ ...section, id: null })),
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

type Line = TwinSection["paragraphs"][number];

/** A part of a page in prose. `id` is its anchor there. */
export function makeSection(id: string, title: string, paragraphs: readonly (string | Line)[]): TwinSection {
  const lines = paragraphs.map((each) => (typeof each === "string" ? { text: each, links: [] } : each));
  return { id, title, paragraphs: lines, facts: [], links: [] };
}
