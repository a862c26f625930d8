import { z } from "zod";
import { EVIDENCE } from "../schemas/briefing.ts";
import { dateBasis, edtf } from "../schemas/edtf.ts";
import { EVENT_KINDS, eventStatus } from "../schemas/event.ts";
import { NAME_FORMS } from "../schemas/languages.ts";
import { language, passage, text } from "../schemas/shared.ts";

/**
 * The version of the shapes below (https://semver.org): a field more raises the second number; a field that goes, or means something else,
 * the first.
 */
export const FORMAT = "1.0.0";

// Every address is a full one. Every text is in `language`, in plain words, except where a language stands beside it. A date is EDTF (ISO 8601-2),
// null where it is unknown; its `…Text` is what the page prints, no more precise than what is known.

const address = z.url({ protocol: /^https?$/ });
const date = edtf.nullable();

/** A page of the site by its title. */
const link = z.strictObject({ url: address, title: text });
export type TwinLink = z.infer<typeof link>;

/** A page of an entry. */
const entryLink = z.strictObject({ id: text, url: address, title: text });
export type TwinEntryLink = z.infer<typeof entryLink>;

/** One line of a list of facts: "Who: Cyberspace Administration of China (CAC)". */
const fact = z.strictObject({
  /** What it is, whatever the language: "who", "whom", "when", "howMuch", "howKnown", "kind", "country" … */
  name: text,
  label: text,
  text,
  /** The parts of `text` that are links on the page, in their order. */
  links: z.array(z.strictObject({ text, url: address })),
});
export type TwinFact = z.infer<typeof fact>;

const otherSource = z.strictObject({
  outlet: text,
  url: address,
  published: date,
  publishedText: text.nullable(),
  /** What it tells that the article does not. */
  adds: text,
});
export type TwinOtherSource = z.infer<typeof otherSource>;

/** A statement that belongs to somebody. */
const claim = z.strictObject({
  id: text,
  /** Its place on the page of its briefing. */
  url: address,
  text,
  /** The language of the text, where the briefing has no translation. */
  language,
  /** Who says it, and to whom it was said. */
  speaker: text,
  speakerUrl: address.nullable(),
  evidence: z.enum(EVIDENCE),
  evidenceText: text,
  /** The speaker's own words, in the language of the article. */
  quote: z.strictObject({ text, language }).nullable(),
  /** Where the article has it: p3s2 is the second sentence of the third paragraph. */
  passages: z.array(passage),
  passagesText: text,
  /** The briefing that keeps it. */
  briefing: entryLink,
});
export type TwinClaim = z.infer<typeof claim>;

const eventRow = z.strictObject({
  id: text,
  url: address,
  title: text,
  kind: z.enum(EVENT_KINDS),
  kindText: text,
  date,
  dateText: text,
  /** When it was made public, where that is another day. */
  announcedText: text.nullable(),
  status: eventStatus,
  statusText: text,
  who: text.nullable(),
  whom: text.nullable(),
  howMuch: text.nullable(),
  /** Who reports it. */
  outlets: z.array(text),
});
export type TwinEventRow = z.infer<typeof eventRow>;

const briefingRow = z.strictObject({
  id: text,
  url: address,
  title: text,
  /** The language of title and words, where the briefing has no translation. */
  language,
  published: date,
  publishedText: text,
  outlet: text,
  /** The outlet takes a side. */
  partisan: z.boolean(),
  /** What the page shows under the title: the summary, or the sentences of it that name whose page this is. */
  words: text,
});
export type TwinBriefingRow = z.infer<typeof briefingRow>;

/** A company, an authority, a person, a topic or an outlet in a list. */
export const entityRow = z.strictObject({
  id: text,
  url: address,
  title: text,
  /** Its name in simplified characters. */
  chinese: text.nullable(),
  summary: text,
});
export type TwinEntityRow = z.infer<typeof entityRow>;

/** Somebody met in events, and how often. */
const tally = z.strictObject({ ...entryLink.shape, count: z.int(), countText: text, events: z.array(entryLink) });
export type TwinTally = z.infer<typeof tally>;

/** A part of a page in prose. */
export const section = z.strictObject({
  /** Its anchor on the page. */
  id: text.nullable(),
  title: text,
  paragraphs: z.array(text),
  facts: z.array(fact),
  links: z.array(link),
});
export type TwinSection = z.infer<typeof section>;

/** What every twin tells. */
const page = {
  format: z.literal(FORMAT),
  /** The page. */
  url: address,
  /** The page in both languages. */
  urls: z.strictObject({ fr: address, en: address }),
  /** This text as other files. */
  files: z.strictObject({ json: address, markdown: address }),
  language,
  /** The heading of the page. */
  title: text,
  summary: z.string(),
  /** The line over the heading: "amende · rapporté". */
  label: text.nullable(),
  licence: z.strictObject({ name: text, spdx: text, url: address }),
};

export type TwinFrame = z.infer<z.ZodObject<typeof page>>;

/** What the twin of every entry tells. */
const entry = {
  ...page,
  id: text,
  version: z.strictObject({
    /** The first 12 hexadecimal digits of the SHA-256 of what the entry says in this language. */
    digest: z.string().regex(/^[0-9a-f]{12}$/),
    /** When this text was released, RFC 3339 in UTC; null until it is. */
    released: z.iso.datetime().nullable(),
    /** When the entry was first released. */
    first: z.iso.datetime().nullable(),
  }),
  /** What the page shows at a glance. */
  facts: z.array(fact),
  /** The record of the data table of its kind, as /data/<kind>.json has it: ids, codes and both languages. */
  record: z.record(z.string(), z.unknown()),
};

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
