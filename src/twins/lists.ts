import { DOSSIER_WORDS } from "../i18n/dossier.ts";
import { facetLabel } from "../i18n/facets.ts";
import { rankParties } from "../model/backlinks.ts";
import { formatMonth } from "../model/edtf.ts";
import { listFacets } from "../model/facets.ts";
import { compareNames } from "../model/names.ts";
import type { FacetPage, ListPage } from "../model/page-list.ts";
import type { AnyEntry, Event } from "../model/site.ts";
import { groupByMonth, sortNewestFirst } from "../model/timeline.ts";
import type { Section } from "../model/urls.ts";
import { capitalize } from "../model/typography.ts";
import { KINDS } from "../schemas/kinds.ts";
import { SECTIONS } from "../model/page-list.ts";
import type { Context } from "./context.ts";
import { framePage } from "./frame.ts";
import { describeBriefingRow, describeEntityRow, describeEventRow, describeTally } from "./rows.ts";
import type { HomeTwin, ListTwin, TimelineTwin } from "./shape-pages.ts";

export function describeHome(context: Context): HomeTwin {
  const { site, urls, language, t } = context;
  const dated = site.events.filter(({ data }) => data.date !== undefined);
  const rank = (kind: "regulators" | "companies", side: "actors" | "targets") =>
    rankParties(site, kind, side)
      .slice(0, 6)
      .map((met) => describeTally(context, met));
  return {
    ...framePage(context, urls.home(language), t.tagline, ""),
    kind: "home",
    briefings: site.briefings.slice(0, 6).map((briefing) => describeBriefingRow(context, briefing)),
    events: dated.slice(0, 8).map((event) => describeEventRow(context, event)),
    regulators: rank("regulators", "actors"),
    companies: rank("companies", "targets"),
    links: [
      ...KINDS.map((kind) => ({ url: urls.absolute(urls.list(kind, language)), title: t.kinds[kind] })),
      ...SECTIONS.map((section) => ({
        url: urls.absolute(urls.section(section, language)),
        title: nameSection(context, section),
      })),
    ],
  };
}

/** A list of a kind, whole or narrowed. */
export function describeList(context: Context, page: ListPage | FacetPage): ListTwin {
  const { urls, language, t } = context;
  const { kind, entries } = page;
  const countText = t.entries(kind, entries.length);
  const table = (format: string) => urls.absolute(urls.file(`data/${kind}.${format}`));
  return {
    ...frameList(context, page, countText),
    kind: "list",
    of: kind,
    count: entries.length,
    countText,
    narrowed: narrowingOf(context, page),
    data: [
      { title: "JSON", url: table("json") },
      { title: "CSV", url: table("csv") },
    ],
    facets: listFacets(context.site, kind).map(({ name, values }) => ({
      name,
      label: t.facet[name],
      values: values.map(({ value, entries: ofValue }) => ({
        value,
        text: facetLabel(kind, name, value, language),
        url: urls.absolute(urls.facet(kind, name, value, language)),
        count: ofValue.length,
      })),
    })),
    items: describeItems(context, entries),
  };
}

function frameList(context: Context, page: ListPage | FacetPage, countText: string) {
  const { urls, language, t } = context;
  const { kind } = page;
  if (page.page === "list")
    return framePage(context, urls.list(kind, language), t.kinds[kind], t.kindIntro[kind], countText);
  const { name, value } = page;
  const title = `${t.kinds[kind]}${t.colon}${facetLabel(kind, name, value, language)}`;
  return framePage(
    context,
    urls.facet(kind, name, value, language),
    title,
    t.kindIntro[kind],
    `${t.facet[name]} · ${countText}`,
  );
}

function narrowingOf({ language, t }: Context, page: ListPage | FacetPage): ListTwin["narrowed"] {
  if (page.page === "list") return null;
  const { kind, name, value } = page;
  return { name, label: t.facet[name], value, text: facetLabel(kind, name, value, language) };
}

function describeItems(context: Context, entries: readonly AnyEntry[]): ListTwin["items"] {
  const [first] = entries;
  if (first?.kind === "briefings")
    return entries
      .filter((entry) => entry.kind === "briefings")
      .map((briefing) => describeBriefingRow(context, briefing));
  if (first?.kind === "events")
    return sortByYear(entries.filter((entry) => entry.kind === "events")).map((event) =>
      describeEventRow(context, event),
    );
  return entries
    .filter((entry) => entry.kind !== "briefings" && entry.kind !== "events")
    .map((entry) => describeEntityRow(context, entry))
    .sort((a, b) => compareNames(a.title, b.title, context.language));
}

/** Events newest first under their years: an interval over several stands under its first. */
function sortByYear(events: readonly Event[]): Event[] {
  return groupByMonth(events).flatMap(({ months }) => sortNewestFirst(months.flatMap((month) => month.events)));
}

export function describeTimeline(context: Context): TimelineTwin {
  const { site, urls, language, t } = context;
  return {
    ...framePage(context, urls.section("timeline", language), t.timeline, t.timelineIntro, t.times(site.events.length)),
    kind: "timeline",
    years: groupByMonth(site.events).map(({ year, months }) => ({
      year: year ?? null,
      text: year === undefined ? capitalize(t.dateUnknown) : String(year),
      months: months.map(({ month, events }) => ({
        month: month ?? null,
        text:
          month === undefined ? (year === undefined ? null : t.monthUnknown) : capitalize(formatMonth(month, language)),
        events: events.map((event) => describeEventRow(context, event)),
      })),
    })),
  };
}

function nameSection({ language, t }: Context, section: Section): string {
  return section === "dossier" ? DOSSIER_WORDS[language].title : t[section];
}
