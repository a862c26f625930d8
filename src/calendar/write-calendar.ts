import ical, { ICalEventStatus, ICalEventTransparency, escape, type ICalEventData } from "ical-generator";
import { CALENDAR_WORDS } from "../i18n/calendar.ts";
import { wordsIn } from "../i18n/words.ts";
import { findOthers } from "../model/backlinks.ts";
import { findDateBounds, formatDate } from "../model/edtf.ts";
import { formatSums } from "../model/money.ts";
import { briefNameOf, displayName } from "../model/names.ts";
import { listReports, sourceName } from "../model/reports.ts";
import { findEntry, type Briefing, type Event, type Site } from "../model/site.ts";
import { capitalize } from "../model/typography.ts";
import type { Urls } from "../model/urls.ts";
import { dateUpdate } from "../model/versions.ts";
import { lastingPath, makeUrn } from "../publish/ids.ts";
import { LANGUAGES, type Language } from "../schemas/languages.ts";
import type { Agenda, Occasion } from "./occasions.ts";

/**
 * A calendar as iCalendar (RFC 5545, with the name and refreshing of RFC 7986): each occasion is an event of whole days, by which nobody is busy.
 * `topic` is what the calendar is of in words, `address` its own full address.
 */
export function writeCalendar(
  site: Site,
  urls: Urls,
  { occasions, leftOut }: Agenda,
  { topic, address }: { topic: string; address: string },
  language: Language,
): string {
  const t = wordsIn(language);
  const words = CALENDAR_WORDS[language];
  const calendar = ical({
    prodId: { company: t.siteName, product: words.product, language: language.toUpperCase() },
    // The writer escapes the texts of events alone.
    name: escape(`${t.siteName}${t.colon}${topic}`, false),
    description: escape(words.describe(leftOut), false),
    source: address,
    ttl: DAY / 1000,
    events: occasions.map((occasion) => describeOccasion(site, urls, occasion, language)),
  });
  return `${calendar.toString()}\r\n`;
}

const DAY = 86_400_000;

function describeOccasion(site: Site, urls: Urls, occasion: Occasion, language: Language): ICalEventData {
  const { event, date, own } = occasion;
  const { earliest, latest } = findDateBounds(date);
  if (earliest === null || latest === null) throw new Error(`${date} has no first and last day.`);
  const [home] = LANGUAGES;
  const updated = new Date(dateUpdate(site, event, language));
  return {
    // The same in both languages, under any address, and when the event gets another id.
    id: makeUrn(`${lastingPath(event)}${own ? "" : "/in-force"}`, home),
    stamp: updated,
    lastModified: updated,
    allDay: true,
    start: earliest,
    // Its end is the day after the last.
    end: new Date(Date.parse(latest) + DAY).toISOString().slice(0, 10),
    summary: summarize(occasion, language),
    description: describeEvent(site, event, language),
    url: urls.absolute(urls.entry(event, language)),
    categories: [
      wordsIn(language).eventKind[event.data.kind],
      ...event.data.topics.map((id) => displayName(findEntry(site, "topics", id), language)),
    ].map((name) => ({ name })),
    status: event.data.status === "reported" ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE,
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}

/** "Prévu : Règle sur les données : mars 2021 (jour non précisé)": all that a reader of a calendar sees before he opens it. */
function summarize({ event, date, precision, own, inForce }: Occasion, language: Language): string {
  const t = wordsIn(language);
  const { status, title, dateText } = event.data;
  const parts = [
    ...(status === "reported" ? [] : [capitalize(t.status[status])]),
    ...(inForce ? [t.inForce] : []),
    title[language],
    ...(precision === "day"
      ? []
      : [CALENDAR_WORDS[language].noDay(formatDate(date, language, own ? dateText : undefined))]),
  ];
  return parts.join(t.colon);
}

/** Its summary, then who, to whom, when, how much, and how it is known, each on a line. */
function describeEvent(site: Site, event: Event, language: Language): string {
  const t = wordsIn(language);
  const { data } = event;
  const nameOf = (id: string) => briefNameOf(site, id, language);
  const namesOf = (ids: readonly string[], others: string | undefined) =>
    [...ids.map((id) => nameOf(id)), others].filter((name) => name !== undefined).join(", ");
  const outlets = [
    ...listReports(site, event).map(({ briefing }) => nameSource(site, briefing, language)),
    ...data.sources.map(({ outlet }) => outlet),
  ];
  const lines = [
    [t.who, namesOf(data.actors, data.otherActors?.[language])],
    [t.whom, namesOf(findOthers(event), data.otherTargets?.[language])],
    [t.when, formatDate(data.date, language, data.dateText)],
    [t.inForce, data.inForce ? formatDate(data.inForce.date, language) : ""],
    [t.howMuch, formatSums(data.amounts, language, { nameOf, wordKind: (kind) => t.amountKind[kind] })],
    [
      t.howKnown,
      [t.status[data.status], t.basis[data.dateBasis], [...new Set(outlets)].join(", ")]
        .filter((part) => part !== "")
        .join(t.semicolon),
    ],
  ] as const;
  const facts = lines.filter(([, text]) => text !== "").map(([label, text]) => `${label}${t.colon}${text}`);
  return [data.summary[language], "", ...facts].join("\n");
}

/** A partisan outlet is never named without saying so. */
function nameSource(site: Site, briefing: Briefing, language: Language): string {
  const name = sourceName(site, briefing, language);
  const { kind } = findEntry(site, "outlets", briefing.data.source.outlet).data;
  return kind === "partisan" ? `${name} (${wordsIn(language).outletKind.partisan})` : name;
}
