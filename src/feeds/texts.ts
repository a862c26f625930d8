import { wordAmounts, wordDate, wordReview } from "../i18n/at-a-glance.ts";
import { FEED_WORDS } from "../i18n/feeds.ts";
import { wordMark, wordPassages } from "../i18n/provenance.ts";
import { wordsIn } from "../i18n/words.ts";
import { sortCorrections } from "../model/corrections.ts";
import { formatDate } from "../model/edtf.ts";
import { formatFigureNumber } from "../model/money.ts";
import { listReports, sourceName, type EventReport } from "../model/reports.ts";
import { findEntry, textsOf, type Briefing, type Event } from "../model/site.ts";
import { resolveMark } from "../model/source-marks.ts";
import { renderProse, type ProseNote } from "../publish/prose.ts";
import type { Correction } from "../schemas/briefing.ts";
import type { OtherSource } from "../schemas/shared.ts";
import { licences } from "../settings.ts";
import { linkEntry, writeGlance, type Writing } from "./glance.ts";
import { Markup, markup } from "./markup.ts";

/**
 * A whole briefing as HTML for other people's pages: no class, no id, no script, full addresses. Summary, facts at a glance, body with numbered
 * notes, claims, figures, source, licence.
 */
export function writeBriefing(writing: Writing, briefing: Briefing): Markup {
  const { site, urls, language } = writing;
  const t = wordsIn(language);
  const texts = textsOf(briefing, language);
  const prose = renderProse(site, briefing, language, urls);
  const [report] = briefing.data.events;
  const event = report && findEntry(site, "events", report.id);
  const inOther = texts.language === language ? undefined : texts.language;
  const body = new Markup(prose.html.replaceAll("</sup><sup>", ", "));
  return markup`${[
    markup`<p>${texts.summary}</p>`,
    writeNotices(writing, briefing),
    event && markup`<h2>${t.theEvent}${t.colon}${linkEntry(writing, event, event.data.title[language])}</h2>`,
    event && writeGlance(writing, event, [{ briefing, report }]),
    inOther ? markup`<div lang="${inOther}">${body}</div>` : body,
    writeNotes(writing, prose.notes),
    writeClaims(writing, briefing),
    writeFigures(writing, briefing),
    writeSource(writing, briefing),
    writeEnd(writing, urls.absolute(urls.entry(briefing, language))),
  ]}`;
}

/** A whole event, as `writeBriefing` does it: what happened, the facts, who reports it and what each report gives, licence. */
export function writeEvent(writing: Writing, event: Event): Markup {
  const { site, urls, language } = writing;
  const t = wordsIn(language);
  const reports = listReports(site, event);
  const { inForce, legalBasis, sources, summary } = event.data;
  return markup`${[
    markup`<p>${summary[language]}</p>`,
    writeGlance(writing, event, reports),
    inForce &&
      markup`<p>${t.inForce}${t.colon}${formatDate(inForce.date, language)} (<a href="${inForce.source}">${t.fromSource}</a>)</p>`,
    legalBasis &&
      markup`<p>${t.legalBasis}${t.colon}<a href="${legalBasis.source}">${legalBasis.name[language]}</a></p>`,
    writeList(
      t.reportedBy,
      reports.map((report) => writeReport(writing, report)),
    ),
    writeList(
      t.otherSources,
      sources.map((source) => writeOther(writing, source)),
    ),
    writeEnd(writing, urls.absolute(urls.entry(event, language))),
  ]}`;
}

/** A correction: what was wrong and what stands there now, and the briefing it was made in. */
export function writeCorrection(writing: Writing, briefing: Briefing, { date, what }: Correction): Markup {
  const { language } = writing;
  const link = linkEntry(writing, briefing, textsOf(briefing, language).title);
  return markup`<p>${formatDate(date, language)}${wordsIn(language).colon}${what[language]}</p><p>${link}</p>`;
}

function writeNotices(writing: Writing, briefing: Briefing): Markup {
  const { site, language } = writing;
  const { source, language: original } = briefing.data;
  const t = wordsIn(language);
  const outlet = findEntry(site, "outlets", source.outlet);
  const corrections = sortCorrections(briefing).map(({ date, what }) => [
    `${t.correctedOn(formatDate(date, language))}${t.colon}`.trim(),
    what[language],
  ]);
  const notices = [
    ...(outlet.data.kind === "partisan" ? [[t.partisan, outlet.data.note[language]]] : []),
    ...corrections,
    ...(textsOf(briefing, language).stale ? [[t.stale(t.languages[original])]] : []),
  ];
  return markup`${notices.map(([strong, text]) => markup`<p><strong>${strong}</strong>${text && ` ${text}`}</p>`)}`;
}

function writeNotes({ language }: Writing, notes: readonly ProseNote[]): Markup {
  if (notes.length === 0) return markup``;
  const items = notes.map(({ text, mark }) =>
    mark.other ? markup`<li><a href="${mark.other.url}">${text}</a>.</li>` : markup`<li>${text}.</li>`,
  );
  return markup`<h2>${FEED_WORDS[language].notes}</h2><ol>${items}</ol><p>${wordsIn(language).passageHelp}</p>`;
}

function writeClaims({ site, language }: Writing, briefing: Briefing): Markup {
  const texts = textsOf(briefing, language);
  const items = briefing.data.claims.map(({ id }) => {
    const mark = resolveMark(site, briefing, { claim: id });
    return markup`${texts.claim(id)}<br>${wordMark(site, mark, language, briefing.data.source.language)}.`;
  });
  return writeList(wordsIn(language).claims, items);
}

function writeFigures({ language }: Writing, briefing: Briefing): Markup {
  const texts = textsOf(briefing, language);
  const items = briefing.data.figures.map((figure) => {
    const passages = wordPassages(figure.passages, language);
    return markup`<b>${formatFigureNumber(figure, language)}</b> ${texts.figure(figure.id)} (${passages})`;
  });
  return writeList(wordsIn(language).figures, items);
}

function writeSource(writing: Writing, briefing: Briefing): Markup {
  const { site, language } = writing;
  const { source, published, publishedBasis, begun } = briefing.data;
  const t = wordsIn(language);
  const told = [
    ...source.authors,
    sourceName(site, briefing, language),
    wordDate(published, publishedBasis, language),
  ].join(", ");
  const address = source.url === undefined ? t.noAddress : markup`<a href="${source.url}">${source.url}</a>`;
  return markup`${[
    markup`<h2>${t.source}</h2><p>${told}${t.colon}${address}</p>`,
    source.text === "restated" ? markup`<p>${t.restated}</p>` : undefined,
    markup`<p>${t.begun[begun]} ${wordReview(briefing, language)}.</p>`,
    writeList(
      t.corroboration,
      source.corroboration.map((other) => writeOther(writing, other)),
    ),
  ]}`;
}

function writeReport(writing: Writing, { briefing, report }: EventReport): Markup {
  const { site, language } = writing;
  const t = wordsIn(language);
  const sums = wordAmounts(site, report.amounts, language);
  const given = [
    report.date === undefined ? t.noDateGiven : wordDate(report.date, report.dateBasis, language),
    ...(sums ? [sums] : []),
    wordPassages(report.passages, language),
    ...(report.note ? [report.note[language]] : []),
  ].join(t.semicolon);
  const link = linkEntry(writing, briefing, textsOf(briefing, language).title);
  return markup`${link}. ${sourceName(site, briefing, language)}, ${t.status[report.status]}${t.colon}${given}`;
}

function writeOther({ language }: Writing, { outlet, url, published, adds }: OtherSource): Markup {
  const date = published && `, ${formatDate(published, language)}`;
  return markup`<a href="${url}">${outlet}</a>${date}${wordsIn(language).colon}${adds[language]}`;
}

function writeList(heading: string, items: readonly Markup[]): Markup {
  if (items.length === 0) return markup``;
  return markup`<h2>${heading}</h2><ul>${items.map((item) => markup`<li>${item}</li>`)}</ul>`;
}

/** Where the text stands on the site, and under which licence. */
function writeEnd({ language }: Writing, address: string): Markup {
  const t = wordsIn(language);
  const { licence, onSite } = FEED_WORDS[language];
  const { url, name } = licences.content;
  return markup`<p>${onSite}${t.colon}<a href="${address}">${address}</a></p><p>${licence} <a href="${url}">${name}</a>.</p>`;
}
