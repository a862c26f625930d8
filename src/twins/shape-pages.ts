import { z } from "zod";
import { KINDS } from "../schemas/kinds.ts";
import { text } from "../schemas/shared.ts";
import {
  address,
  briefingRow,
  date,
  entityRow,
  entryLink,
  eventRow,
  fact,
  link,
  page,
  section,
  tally,
} from "./shape-parts.ts";

export const homeTwin = z.strictObject({
  ...page,
  kind: z.literal("home"),
  /** The newest. */
  briefings: z.array(briefingRow),
  /** The newest that have a date. */
  events: z.array(eventRow),
  /** Those that act in most reported events. */
  regulators: z.array(tally),
  /** Those upon which most reported events act. */
  companies: z.array(tally),
  /** The other pages of the site. */
  links: z.array(link),
});
export type HomeTwin = z.infer<typeof homeTwin>;

/** The list of a kind, whole or narrowed to one value of a facet. */
export const listTwin = z.strictObject({
  ...page,
  kind: z.literal("list"),
  of: z.enum(KINDS),
  count: z.int(),
  countText: text,
  /** What it is narrowed to. */
  narrowed: z.strictObject({ name: text, label: text, value: text, text }).nullable(),
  /** The whole list as tables. */
  data: z.array(link),
  /** What it can be narrowed by. */
  facets: z.array(
    z.strictObject({
      name: text,
      label: text,
      values: z.array(z.strictObject({ value: text, text, url: address, count: z.int() })),
    }),
  ),
  /** In the order of the page. */
  items: z.union([z.array(briefingRow), z.array(eventRow), z.array(entityRow)]),
});
export type ListTwin = z.infer<typeof listTwin>;

export const timelineTwin = z.strictObject({
  ...page,
  kind: z.literal("timeline"),
  /** Newest first; null is for what has no date. */
  years: z.array(
    z.strictObject({
      year: z.int().nullable(),
      text,
      /** Newest first; null is for what is not known to the month. */
      months: z.array(z.strictObject({ month: z.int().nullable(), text: text.nullable(), events: z.array(eventRow) })),
    }),
  ),
});
export type TimelineTwin = z.infer<typeof timelineTwin>;

export const glossaryTwin = z.strictObject({
  ...page,
  kind: z.literal("glossary"),
  /** From A to Z. */
  terms: z.array(
    z.strictObject({
      id: text,
      /** Its place on the page. */
      url: address,
      label: text,
      /** The label in the other language. */
      otherLabel: text,
      chinese: z.array(text),
      /** Other forms, in either language. */
      also: z.array(text),
      definition: text,
      /** The events that the term is the name of. */
      events: z.strictObject({ ...link.shape, count: z.int() }).nullable(),
      see: z.array(entryLink),
      sources: z.array(z.strictObject({ name: text, url: address, shows: z.array(text) })),
    }),
  ),
});
export type GlossaryTwin = z.infer<typeof glossaryTwin>;

export const correctionsTwin = z.strictObject({
  ...page,
  kind: z.literal("corrections"),
  /** Newest first. */
  items: z.array(z.strictObject({ date, dateText: text, text, briefing: entryLink })),
  /** What is a correction, and how to ask for one. */
  note: text,
});
export type CorrectionsTwin = z.infer<typeof correctionsTwin>;

export const dataTwin = z.strictObject({
  ...page,
  kind: z.literal("data"),
  /** That of the addresses and fields on which others may rely. */
  version: text,
  sections: z.array(section),
  tables: z.array(
    z.strictObject({
      name: text,
      title: text,
      count: z.int(),
      countText: text,
      files: z.array(link),
      fields: z.array(fact),
    }),
  ),
});
export type DataTwin = z.infer<typeof dataTwin>;

/** A page of prose. */
export const proseTwin = z.strictObject({
  ...page,
  kind: z.enum(["about", "search", "feeds", "dossier"]),
  sections: z.array(section),
});
export type ProseTwin = z.infer<typeof proseTwin>;

/** The twin of a page that is no entry's. */
export const pageTwin = z.discriminatedUnion("kind", [
  homeTwin,
  listTwin,
  timelineTwin,
  glossaryTwin,
  correctionsTwin,
  dataTwin,
  proseTwin,
]);
export type PageTwin = z.infer<typeof pageTwin>;
