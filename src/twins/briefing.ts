import { wordBasis, wordDate, wordHowKnown, wordNews, wordReview } from "../i18n/at-a-glance.ts";
import { wordPassages } from "../i18n/provenance.ts";
import { sortCorrections } from "../model/corrections.ts";
import { formatDate } from "../model/edtf.ts";
import { formatFigureNumber } from "../model/money.ts";
import { displayName } from "../model/names.ts";
import { narrationEvidence } from "../model/reports.ts";
import { findEntry, textsOf, type Briefing } from "../model/site.ts";
import { renderProse } from "../publish/prose.ts";
import { linkTo, linkToAll, type Context } from "./context.ts";
import { describeGlance } from "./facts.ts";
import { frameEntry, placeOf, type Told } from "./frame.ts";
import { describeClaims, describeEventRow, describeOtherSource } from "./rows.ts";
import type { BriefingTwin } from "./shape.ts";

export function describeBriefing(context: Context, briefing: Briefing): Told<BriefingTwin> {
  const { site, language } = context;
  const { data } = briefing;
  const events = data.events.map(({ id }) => findEntry(site, "events", id));
  const [main] = events;
  const known = main && `${wordHowKnown(site, briefing, main, language)}. ${wordReview(briefing, language)}`;
  return {
    ...frameEntry(context, briefing, textsOf(briefing, language).summary, labelOf(context, briefing)),
    event: main ? linkTo(context, main) : null,
    facts: main ? describeGlance(context, main, known ?? "", briefing) : [],
    notices: listNotices(context, briefing),
    text: describeText(context, briefing),
    claims: describeClaims(
      context,
      data.claims.map((claim) => ({ briefing, claim })),
    ),
    figures: describeFigures(context, briefing),
    events: events.map((event) => describeEventRow(context, event)),
    named: {
      companies: linkToAll(context, data.companies),
      regulators: linkToAll(context, data.regulators),
      people: linkToAll(context, data.people),
      topics: linkToAll(context, data.topics),
    },
    source: describeSource(context, briefing),
    corrections: sortCorrections(briefing).map(({ date, what }) => ({
      date,
      dateText: formatDate(date, language),
      text: what[language],
    })),
  };
}

/** "amende · Boursorama (Reuters), 21 juillet 2022", as over the title of the page. */
function labelOf({ site, language }: Context, { data }: Briefing): string {
  const [report] = data.events;
  const main = report && findEntry(site, "events", report.id);
  const outlet = displayName(findEntry(site, "outlets", data.source.outlet), language);
  return `${wordNews(main, language)} · ${outlet}, ${wordDate(data.published, data.publishedBasis, language)}`;
}

function listNotices({ site, language, t }: Context, briefing: Briefing): string[] {
  const [corrected] = sortCorrections(briefing);
  const { stale } = textsOf(briefing, language);
  return [
    ...(narrationEvidence(site, briefing) === "alleged" ? [t.partisan] : []),
    ...(corrected
      ? [`${t.correctedOn(formatDate(corrected.date, language))}${t.colon}${corrected.what[language]}`]
      : []),
    ...(stale ? [t.stale(t.languages[briefing.data.language])] : []),
  ];
}

function describeText(context: Context, briefing: Briefing): BriefingTwin["text"] {
  const prose = renderProse(context.site, briefing, context.language, context.urls);
  return {
    language: prose.language,
    html: prose.html,
    markdown: prose.markdown,
    paragraphs: prose.paragraphs.map(({ anchor, text }) => ({ anchor, url: placeOf(context, briefing, anchor), text })),
    notes: prose.notes.map(({ number, text }) => ({ number, text })),
  };
}

function describeFigures(context: Context, briefing: Briefing): BriefingTwin["figures"] {
  const { site, language, t } = context;
  const texts = textsOf(briefing, language);
  const evidenceText = t.evidence[narrationEvidence(site, briefing)];
  return briefing.data.figures.map((figure) => ({
    id: figure.id,
    url: placeOf(context, briefing, `figure-${figure.id}`),
    value: formatFigureNumber(figure, language),
    text: texts.figure(figure.id),
    evidenceText,
    passages: figure.passages,
    passagesText: wordPassages(figure.passages, language),
  }));
}

function describeSource(context: Context, briefing: Briefing): BriefingTwin["source"] {
  const { site, language, t } = context;
  const { source, published, publishedBasis, publishedHow, begun } = briefing.data;
  const outlet = findEntry(site, "outlets", source.outlet);
  return {
    address: source.url ?? null,
    outlet: {
      ...linkTo(context, outlet),
      kindText: t.outletKind[outlet.data.kind],
      note: outlet.data.note[language],
    },
    agency: source.agency === undefined ? null : linkTo(context, findEntry(site, "outlets", source.agency)),
    authors: source.authors,
    published: published ?? null,
    publishedText: formatDate(published, language),
    publishedBasis,
    publishedBasisText: wordBasis(publishedBasis, language) ?? null,
    publishedHow: publishedHow?.[language] ?? null,
    language: source.language,
    languageText: t.languages[source.language],
    retrieved: source.retrieved ?? null,
    retrievedText: source.retrieved === undefined ? null : formatDate(source.retrieved, language),
    sha256: source.sha256,
    words: source.text,
    writing: `${t.begun[begun]} ${wordReview(briefing, language)}.`,
    corroboration: source.corroboration.map((other) => describeOtherSource(context, other)),
  };
}
