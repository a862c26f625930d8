import { z } from "zod";
import { EVIDENCE } from "../schemas/briefing.ts";
import { edtf } from "../schemas/edtf.ts";
import { EVENT_KINDS, eventStatus } from "../schemas/event.ts";
import { language, passage, text } from "../schemas/shared.ts";

/**
 * The version of the shapes below (https://semver.org): a field more raises the second number; a field that goes, or means something else,
 * the first.
 */
export const FORMAT = "1.0.0";

// Every address is a full one. Every text is in `language`, in plain words, except where a language stands beside it. A date is EDTF (ISO 8601-2),
// null where it is unknown; its `…Text` is what the page prints, no more precise than what is known.

export const address = z.url({ protocol: /^https?$/ });
export const date = edtf.nullable();

/** A page of the site by its title. */
export const link = z.strictObject({ url: address, title: text });
export type TwinLink = z.infer<typeof link>;

/** A page of an entry. */
export const entryLink = z.strictObject({ id: text, url: address, title: text });
export type TwinEntryLink = z.infer<typeof entryLink>;

/** Words, and those parts of them that are links on the page, in their order. */
const line = { text, links: z.array(z.strictObject({ text, url: address })) };

/** One line of a list of facts: "Who: Cyberspace Administration of China (CAC)". */
export const fact = z.strictObject({
  /** What it is, whatever the language: "who", "whom", "when", "howMuch", "howKnown", "kind", "country" … */
  name: text,
  label: text,
  ...line,
});
export type TwinFact = z.infer<typeof fact>;

export const otherSource = z.strictObject({
  outlet: text,
  url: address,
  published: date,
  publishedText: text.nullable(),
  /** What it tells that the article does not. */
  adds: text,
});
export type TwinOtherSource = z.infer<typeof otherSource>;

/** A statement that belongs to somebody. */
export const claim = z.strictObject({
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

export const eventRow = z.strictObject({
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

export const briefingRow = z.strictObject({
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
export const tally = z.strictObject({
  ...entryLink.shape,
  count: z.int(),
  countText: text,
  events: z.array(entryLink),
});
export type TwinTally = z.infer<typeof tally>;

/** A part of a page in prose. */
export const section = z.strictObject({
  /** Its anchor on the page. */
  id: text.nullable(),
  title: text,
  paragraphs: z.array(z.strictObject(line)),
  facts: z.array(fact),
  links: z.array(link),
});
export type TwinSection = z.infer<typeof section>;

/** What every twin tells. */
export const page = {
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
export const entry = {
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
