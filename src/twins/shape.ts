import { z } from "zod";
import { dateBasis } from "../schemas/edtf.ts";
import { EVENT_KINDS, eventStatus } from "../schemas/event.ts";
import { NAME_FORMS } from "../schemas/languages.ts";
import { language, passage, text } from "../schemas/shared.ts";
import {
  address,
  briefingRow,
  claim,
  date,
  entry,
  entryLink,
  eventRow,
  link,
  otherSource,
  tally,
} from "./shape-parts.ts";

export * from "./shape-parts.ts";

export const briefingTwin = z.strictObject({
  ...entry,
  kind: z.literal("briefings"),
  /** What a reader should know first: a source that takes a side, a correction, a translation that is out of date. */
  notices: z.array(text),
  /** The event that is the news. */
  event: entryLink.nullable(),
  text: z.strictObject({
    /** The language it is in: the article's, where there is no translation. */
    language,
    /** Paragraphs, headings, lists, links and emphasis alone; `<sup>1</sup>` points at the first note. */
    html: text,
    /** CommonMark with GFM's footnotes; `[^1]` points at the first note. */
    markdown: text,
    /** Its paragraphs and items of lists, with their anchors on the page. */
    paragraphs: z.array(z.strictObject({ anchor: text, url: address, text })),
    /** What a sentence rests on, counted from 1. */
    notes: z.array(z.strictObject({ number: z.int(), text })),
  }),
  claims: z.array(claim),
  figures: z.array(
    z.strictObject({
      id: text,
      /** Its place on the page. */
      url: address,
      /** The number with its unit: "plus de 1 million". */
      value: text,
      /** What is counted. */
      text,
      evidenceText: text,
      passages: z.array(passage),
      passagesText: text,
    }),
  ),
  /** The events it reports, the news first. */
  events: z.array(eventRow),
  named: z.strictObject({
    companies: z.array(entryLink),
    regulators: z.array(entryLink),
    people: z.array(entryLink),
    topics: z.array(entryLink),
  }),
  source: z.strictObject({
    /** The article's address; null while a draft does not know it. */
    address: address.nullable(),
    outlet: z.strictObject({ ...entryLink.shape, kindText: text, note: text }),
    agency: entryLink.nullable(),
    authors: z.array(text),
    published: date,
    publishedText: text,
    publishedBasis: dateBasis,
    /** How the date is known, where the article does not state it. */
    publishedBasisText: text.nullable(),
    publishedHow: text.nullable(),
    language,
    languageText: text,
    retrieved: date,
    retrievedText: text.nullable(),
    /** SHA-256 of the text that was read. */
    sha256: text,
    /** The outlet's own words were read, or a restatement of them. */
    words: z.enum(["original", "restated"]),
    /** How the briefing was written, and whether a person has read it against its article. */
    writing: text,
    corroboration: z.array(otherSource),
  }),
  /** Newest first. */
  corrections: z.array(z.strictObject({ date, dateText: text, text })),
});
export type BriefingTwin = z.infer<typeof briefingTwin>;

export const eventTwin = z.strictObject({
  ...entry,
  kind: z.literal("events"),
  /** What each briefing reports of it, newest first. */
  reports: z.array(
    z.strictObject({
      briefing: entryLink,
      outlet: text,
      published: date,
      publishedText: text,
      passages: z.array(passage),
      passagesText: text,
      date,
      dateText: text,
      dateBasisText: text.nullable(),
      status: eventStatus,
      statusText: text,
      howMuch: text.nullable(),
      note: text.nullable(),
    }),
  ),
  /** Where the reports differ, and what each says. */
  differences: z.array(
    z.strictObject({
      label: text,
      readings: z.array(z.strictObject({ who: text, what: text })),
      note: text.nullable(),
    }),
  ),
  /** Said where they do not differ. */
  agreement: text.nullable(),
  /** The report that is followed where they differ, and why. */
  followed: z.strictObject({ text, url: address.nullable(), why: text }).nullable(),
  sources: z.array(otherSource),
  claims: z.array(claim),
  legalBasis: link.nullable(),
  topics: z.array(entryLink),
  dateBasisText: text,
});
export type EventTwin = z.infer<typeof eventTwin>;

/** What the twins of companies, authorities, people and outlets tell. */
const named = {
  names: z.array(
    z.strictObject({ form: z.enum(NAME_FORMS), formText: text, value: text, source: address, note: text.nullable() }),
  ),
  aliases: z.array(z.strictObject({ value: text, lang: z.enum(NAME_FORMS), source: address, note: text.nullable() })),
  identifiers: z.array(z.strictObject({ name: text, value: text, url: address.nullable(), source: address })),
};

/** What the twins of companies, authorities and people tell. */
const party = {
  ...named,
  /** The page the summary was read at. */
  summarySource: address.nullable(),
  /** Newest first, as the page lists them. */
  events: z.array(eventRow),
  briefings: z.array(briefingRow),
  /** What it says. */
  claims: z.array(claim),
  /** What others say of it. */
  claimsAbout: z.array(claim),
};

const sums = z.array(
  z.strictObject({
    event: entryLink,
    date,
    dateText: text,
    status: eventStatus,
    statusText: text,
    howMuch: text,
    kindText: text,
    /** Whose it is. */
    party: entryLink.nullable(),
  }),
);

const role = z.strictObject({ title: text, of: entryLink.nullable(), when: text.nullable(), source: address });
export type TwinRole = z.infer<typeof role>;
const people = z.array(z.strictObject({ ...entryLink.shape, roles: z.array(role) }));

export const companyTwin = z.strictObject({
  ...entry,
  ...party,
  kind: z.literal("companies"),
  sums,
  /** Authorities on the other side of its events. */
  regulators: z.array(tally),
  people,
  /** Its subsidiaries, brands and affiliates. */
  children: z.array(z.strictObject({ ...entryLink.shape, relationText: text.nullable() })),
});
export type CompanyTwin = z.infer<typeof companyTwin>;

export const regulatorTwin = z.strictObject({
  ...entry,
  ...party,
  kind: z.literal("regulators"),
  sums,
  /** Its actions by kind of event. */
  actions: z.array(z.strictObject({ kind: z.enum(EVENT_KINDS), kindText: text, count: z.int() })),
  /** Companies on the other side of its events. */
  companies: z.array(tally),
  people,
  /** Bodies that answer to it. */
  offices: z.array(entryLink),
});
export type RegulatorTwin = z.infer<typeof regulatorTwin>;

export const personTwin = z.strictObject({ ...entry, ...party, kind: z.literal("people"), roles: z.array(role) });
export type PersonTwin = z.infer<typeof personTwin>;

export const topicTwin = z.strictObject({
  ...entry,
  kind: z.literal("topics"),
  events: z.array(eventRow),
  briefings: z.array(briefingRow),
  companies: z.array(entryLink),
  regulators: z.array(entryLink),
  people: z.array(entryLink),
});
export type TopicTwin = z.infer<typeof topicTwin>;

export const outletTwin = z.strictObject({
  ...entry,
  ...named,
  kind: z.literal("outlets"),
  /** The pages that the summary rests on. */
  summarySources: z.array(address),
  briefings: z.array(briefingRow),
  /** What was said to it. */
  claims: z.array(claim),
});
export type OutletTwin = z.infer<typeof outletTwin>;

/** The twin of an entry's page. */
export const entryTwin = z.discriminatedUnion("kind", [
  briefingTwin,
  eventTwin,
  companyTwin,
  regulatorTwin,
  personTwin,
  topicTwin,
  outletTwin,
]);
export type EntryTwin = z.infer<typeof entryTwin>;
