import { listCorrections } from "../model/corrections.ts";
import { formatDate } from "../model/edtf.ts";
import { findEventsNamed, groupByLetter, listOtherForms } from "../model/terms.ts";
import { otherLanguages, type Term } from "../model/site.ts";
import { linkTo, linkToAll, type Context } from "./context.ts";
import { framePage } from "./frame.ts";
import type { CorrectionsTwin, GlossaryTwin } from "./shape-pages.ts";

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
