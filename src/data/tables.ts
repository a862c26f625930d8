import type { Amount } from "../schemas/amount.ts";
import type { Claim, Figure, Report } from "../schemas/briefing.ts";
import { NAME_FORMS } from "../schemas/languages.ts";
import { LANGUAGES, type Bilingual, type Label, type Language, type OtherSource } from "../schemas/shared.ts";
import { findBriefingsOf, findChildren, findEventsOf, findEventsUnder, findReportsOf } from "../model/backlinks.ts";
import { listCorrections, type CorrectionRow } from "../model/corrections.ts";
import { findDateBounds, precisionOf } from "../model/edtf.ts";
import { displayName } from "../model/names.ts";
import {
  inLanguage,
  textsOf,
  type AnyEntry,
  type Briefing,
  type Company,
  type Event,
  type Outlet,
  type Party,
  type Person,
  type Regulator,
  type Site,
  type Topic,
} from "../model/site.ts";
import { listChanges } from "../model/versions.ts";
import type { Urls } from "../model/urls.ts";
import { TABLES, type Table } from "./fields.ts";

/** One record of a published table. Every row of a table has the same keys; what is not known is null. */
export type Row = Readonly<Record<string, unknown>>;

/**
 * The published tables: one row for each file of content/, in the order of the Site, one for each correction, and one for each entry that a
 * release changed, both newest first; with absolute addresses and both languages.
 */
export function buildTables(site: Site, urls: Urls): Record<Table, Row[]> {
  return Object.fromEntries(TABLES.map((table) => [table, buildTable(site, urls, table)])) as Record<Table, Row[]>;
}

/** One of the published tables. */
export function buildTable(site: Site, urls: Urls, table: Table): Row[] {
  switch (table) {
    case "briefings":
    case "events":
    case "companies":
    case "regulators":
    case "people":
    case "topics":
    case "outlets":
      return site[table].map((entry) => buildRow(site, urls, entry));
    case "corrections":
      return listCorrections(site).map((row) => describeCorrection(row, urls));
    case "changes":
      return listChanges(site).map(({ release, at, kind, id, change, parts }) => ({
        release,
        at,
        kind,
        id,
        change,
        parts,
      }));
  }
}

/** The record of an entry in the table of its kind. */
export function buildRow(site: Site, urls: Urls, entry: AnyEntry): Row {
  return { ...addressesOf(entry, urls), ...describeEntry(site, entry) };
}

/** A table as JSON, one record a line, so that two versions can be compared line by line. */
export function toJson(rows: readonly Row[]): string {
  return rows.length === 0 ? "[]\n" : `[\n${rows.map((row) => JSON.stringify(row)).join(",\n")}\n]\n`;
}

/** A table as newline-delimited JSON: one record a line, each line whole (https://github.com/ndjson/ndjson-spec). */
export function toNdjson(rows: readonly Row[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join("");
}

function addressesOf(entry: AnyEntry, urls: Urls) {
  const address = (language: Language) => urls.absolute(urls.entry(entry, language));
  return { id: entry.id, url: address(LANGUAGES[0]), urls: inBoth(address) };
}

function describeEntry(site: Site, entry: AnyEntry): Row {
  switch (entry.kind) {
    case "briefings":
      return describeBriefing(entry);
    case "events":
      return describeEvent(site, entry);
    case "companies":
      return describeCompany(site, entry);
    case "regulators":
      return describeRegulator(site, entry);
    case "people":
      return describePerson(site, entry);
    case "topics":
      return describeTopic(site, entry);
    case "outlets":
      return describeOutlet(site, entry);
  }
}

function describeBriefing(briefing: Briefing) {
  const { data } = briefing;
  const texts = { fr: textsOf(briefing, "fr"), en: textsOf(briefing, "en") };
  return {
    title: inBoth((language) => texts[language].title),
    summary: inBoth((language) => texts[language].summary),
    language: data.language,
    published: orNull(data.published),
    publishedPrecision: precisionOf(data.published),
    publishedBasis: data.publishedBasis,
    publishedHow: orNull(data.publishedHow),
    source: describeArticle(data.source),
    companies: data.companies,
    regulators: data.regulators,
    people: data.people,
    topics: data.topics,
    events: data.events.map(describeReport),
    claims: data.claims.map((claim) => describeClaim(claim, (language) => texts[language].claim(claim.id))),
    figures: data.figures.map((figure) => describeFigure(figure, (language) => texts[language].figure(figure.id))),
    mentions: data.mentions,
    seals: data.seals,
    begun: data.begun,
    review: orNull(data.review),
    corrections: data.corrections,
    staleTranslations: LANGUAGES.filter((language) => texts[language].stale),
    formerIds: data.formerIds,
  };
}

function describeArticle(source: Briefing["data"]["source"]) {
  const { outlet, agency, authors, url, language, retrieved, sha256, text, corroboration } = source;
  return {
    outlet,
    agency: orNull(agency),
    authors,
    url: orNull(url),
    language,
    retrieved: orNull(retrieved),
    sha256,
    text,
    corroboration: corroboration.map(describeSource),
  };
}

function describeReport(report: Report) {
  const { id, passages, seals, status, date, dateBasis, amounts, note } = report;
  return {
    id,
    passages,
    seals,
    status,
    date: orNull(date),
    dateBasis: orNull(dateBasis),
    amounts: amounts.map(describeAmount),
    note: orNull(note),
  };
}

function describeClaim(claim: Claim, textIn: (language: Language) => string) {
  const { id, by, via, evidence, passages, seals, negated, hedged, quote, about } = claim;
  return {
    id,
    text: inBoth(textIn),
    by,
    via: orNull(via),
    evidence,
    passages,
    seals,
    negated,
    hedged,
    quote: orNull(quote),
    about,
  };
}

function describeFigure(figure: Figure, textIn: (language: Language) => string) {
  const { id, value, unit, scale, qualifier, passages, seals } = figure;
  return { id, what: inBoth(textIn), value, unit, scale, qualifier, passages, seals };
}

function describeEvent(site: Site, event: Event) {
  const { data } = event;
  return {
    kind: data.kind,
    title: data.title,
    summary: data.summary,
    date: orNull(data.date),
    precision: precisionOf(data.date),
    ...findDateBounds(data.date),
    dateBasis: data.dateBasis,
    dateText: orNull(data.dateText),
    announced: orNull(data.announced),
    status: data.status,
    actors: data.actors,
    targets: data.targets,
    otherActors: orNull(data.otherActors),
    otherTargets: orNull(data.otherTargets),
    topics: data.topics,
    amounts: data.amounts.map(describeAmount),
    briefings: findReportsOf(site, event.id).map(idOf),
    preferred: orNull(data.preferred),
    legalBasis: orNull(data.legalBasis),
    sources: data.sources.map(describeSource),
    formerIds: data.formerIds,
  };
}

function describeCompany(site: Site, company: Company) {
  const { data } = company;
  return {
    ...describeNames(company),
    summary: data.summary,
    kind: data.kind,
    country: orNull(data.country),
    parent: data.parent ? { ...describeParent(data.parent), relation: data.parent.relation } : null,
    children: findChildren(site, company.id).map(idOf),
    tickers: data.tickers.map(({ exchange, symbol, source, note }) => ({
      exchange,
      symbol,
      source,
      note: orNull(note),
    })),
    ...describeLinks(site, company),
  };
}

function describeRegulator(site: Site, regulator: Regulator) {
  const { data } = regulator;
  return {
    ...describeNames(regulator),
    acronym: data.acronym === undefined ? null : inBothForms(data.acronym),
    summary: data.summary,
    kind: data.kind,
    jurisdiction: data.jurisdiction,
    parent: data.parent ? describeParent(data.parent) : null,
    remit: orNull(data.remit),
    ...describeLinks(site, regulator),
  };
}

function describePerson(site: Site, person: Person) {
  return {
    ...describeNames(person),
    summary: person.data.summary,
    roles: person.data.roles.map(({ title, of, from, to, asOf, source }) => ({
      title,
      of: orNull(of),
      from: orNull(from),
      to: orNull(to),
      asOf: orNull(asOf),
      source,
    })),
    ...describeLinks(site, person),
  };
}

function describeTopic(site: Site, topic: Topic) {
  return {
    title: topic.data.title,
    summary: topic.data.summary,
    events: findEventsUnder(site, topic.id).map(idOf),
    briefings: findBriefingsOf(site, topic.id).map(idOf),
    formerIds: topic.data.formerIds,
  };
}

function describeOutlet(site: Site, outlet: Outlet) {
  const { data } = outlet;
  return {
    title: inBoth((language) => displayName(outlet, language)),
    names: describeForms(outlet),
    summary: data.note,
    summarySources: data.noteSources,
    kind: data.kind,
    country: orNull(data.country),
    owner: orNull(data.owner),
    identifiers: describeIdentifiers(outlet),
    briefings: findBriefingsOf(site, outlet.id).map(idOf),
    formerIds: data.formerIds,
  };
}

function describeCorrection({ briefing, correction }: CorrectionRow, urls: Urls) {
  const { id, ...addresses } = addressesOf(briefing, urls);
  return { briefing: id, ...addresses, date: correction.date, what: correction.what };
}

function describeNames(party: Party) {
  return {
    title: inBoth((language) => displayName(party, language)),
    names: describeForms(party),
    aliases: party.data.aliases.map(({ value, lang, source, note }) => ({ value, lang, source, note: orNull(note) })),
  };
}

function describeForms({ data }: Party | Outlet) {
  return Object.fromEntries(
    NAME_FORMS.map((form) => {
      const name = data.names[form];
      return [form, name ? { value: name.value, source: name.source, note: orNull(name.note) } : null];
    }),
  );
}

function describeLinks(site: Site, party: Party) {
  return {
    identifiers: describeIdentifiers(party),
    events: findEventsOf(site, party.id).map(idOf),
    briefings: findBriefingsOf(site, party.id).map(idOf),
    formerIds: party.data.formerIds,
  };
}

function describeIdentifiers({ data }: Party | Outlet) {
  return { wikidata: orNull(data.identifiers.wikidata), lei: orNull(data.identifiers.lei) };
}

function describeParent({ id, name, source, note }: NonNullable<Regulator["data"]["parent"]>) {
  return { id: orNull(id), name: orNull(name), source, note: orNull(note) };
}

function describeAmount({ value, currency, scale, kind, party, note }: Amount) {
  return { value, currency, scale, kind, party: orNull(party), note: orNull(note) };
}

function describeSource({ outlet, url, published, adds }: OtherSource) {
  return { outlet, url, published: orNull(published), adds };
}

function idOf(entry: AnyEntry): string {
  return entry.id;
}

function inBoth(textIn: (language: Language) => string): Bilingual {
  return { fr: textIn("fr"), en: textIn("en") };
}

function inBothForms(label: Label): Bilingual {
  return inBoth((language) => inLanguage(label, language));
}

function orNull<T>(value: T | undefined): T | null {
  return value ?? null;
}
