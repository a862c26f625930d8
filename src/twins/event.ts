import { wordAmounts, wordBasis } from "../i18n/at-a-glance.ts";
import { wordPassages } from "../i18n/provenance.ts";
import { listReadings } from "../i18n/readings.ts";
import { wordReports } from "../i18n/reports.ts";
import { findClaimsAbout } from "../model/backlinks.ts";
import { formatDate } from "../model/edtf.ts";
import { contradictsDate, findDifferences, listReports, sourceName, type EventReport } from "../model/reports.ts";
import type { Event } from "../model/site.ts";
import { capitalize } from "../model/typography.ts";
import { addressOf, linkTo, linkToAll, type Context } from "./context.ts";
import { describeGlance } from "./facts.ts";
import { frameEntry, type Told } from "./frame.ts";
import { describeClaims, describeOtherSource } from "./rows.ts";
import type { EventTwin } from "./shape.ts";

export function describeEvent(context: Context, event: Event): Told<EventTwin> {
  const { site, language, t } = context;
  const { data } = event;
  const reports = listReports(site, event);
  const differences = describeDifferences(context, event, reports);
  const alone = reports.length + data.sources.length <= 1;
  return {
    ...frameEntry(context, event, data.summary[language], `${t.eventKind[data.kind]} · ${t.status[data.status]}`),
    facts: describeGlance(context, event, wordReports(site, event, reports, language)),
    dateBasisText: t.basisLong[data.dateBasis],
    reports: reports.map((report) => describeReport(context, report)),
    differences,
    agreement: differences.length > 0 ? null : alone ? t.singleReport : t.agree,
    followed: describeFollowed(context, event, reports),
    sources: data.sources.map((source) => describeOtherSource(context, source)),
    claims: describeClaims(context, findClaimsAbout(site, event.id)),
    legalBasis: data.legalBasis ? { url: data.legalBasis.source, title: data.legalBasis.name[language] } : null,
    topics: linkToAll(context, data.topics),
  };
}

function describeReport(context: Context, { briefing, report }: EventReport): EventTwin["reports"][number] {
  const { site, language, t } = context;
  const { published } = briefing.data;
  return {
    briefing: linkTo(context, briefing),
    outlet: sourceName(site, briefing, language),
    published: published ?? null,
    publishedText: formatDate(published, language),
    passages: report.passages,
    passagesText: wordPassages(report.passages, language),
    date: report.date ?? null,
    dateText: report.date === undefined ? t.dateNotGiven : formatDate(report.date, language),
    dateBasisText: (report.date && wordBasis(report.dateBasis, language)) ?? null,
    status: report.status,
    statusText: t.status[report.status],
    howMuch: wordAmounts(site, report.amounts, language) || null,
    note: report.note?.[language] ?? null,
  };
}

function describeDifferences(
  { site, language, t }: Context,
  event: Event,
  reports: readonly EventReport[],
): EventTwin["differences"] {
  const contradict = reports.some(({ report }) => contradictsDate(event, report));
  return findDifferences(event, reports).map((difference) => ({
    label: capitalize(t.difference[difference]),
    readings: listReadings(site, event, reports, difference, language).map((reading) => ({ ...reading })),
    note: difference === "date" ? (contradict ? t.datesContradict : t.datesAgree) : null,
  }));
}

function describeFollowed(context: Context, { data }: Event, reports: readonly EventReport[]): EventTwin["followed"] {
  const { site, language } = context;
  if (!data.preferred) return null;
  const { report, why } = data.preferred;
  const followed = reports.find(({ briefing }) => briefing.id === report)?.briefing;
  return {
    text: followed ? sourceName(site, followed, language) : report,
    url: followed ? addressOf(context, followed) : null,
    why: why[language],
  };
}
