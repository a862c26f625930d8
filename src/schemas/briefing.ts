import { z } from "zod";
import { amount } from "./amount.ts";
import { basisRule, dateBasis, edtf } from "./edtf.ts";
import { eventStatus } from "./event.ts";
import { address, bilingual, decimal, draft, formerIds, id, language, otherSource, passage, text } from "./shared.ts";

/** Where the article says it, at least one place: [p2s1, p3]. */
const passages = z.array(passage).min(1, { error: "is empty. Name at least one passage, such as p3s2." });

/**
 * Beside each list of passages stands the seal of each: a digest of the sentence that was read, by its locator: { p2s1: "3fa9c2d1aa01" }.
 * `npm run draft` and `npm run check -- --articles <folder> --seal` write them; nobody else needs to.
 */
const seals = z
  .record(
    passage,
    z
      .string()
      .regex(/^[0-9a-f]{12}$/, { error: "is not a seal: 12 hexadecimal digits, as npm run check -- --seal writes." }),
  )
  .default({});

export const EVIDENCE = ["official", "reported", "attributed", "anonymous", "alleged"] as const;
/**
 * official: the authority's own word; reported: the outlet states it; attributed: a named person or firm says it;
 * anonymous: an unnamed source says it; alleged: hedged, or a partisan outlet's own claim.
 */
const evidence = z.enum(EVIDENCE);
export type Evidence = (typeof EVIDENCE)[number];

/** The article: who published it and where, and the text of it that was read. */
const source = z.strictObject({
  /** Who published the article: an id from content/outlets/. */
  outlet: id,
  /** The wire the text comes from, if the article says so: an id from content/outlets/. */
  agency: id.optional(),
  /** Reporters named by the article, without editors and translators. */
  authors: z.array(text).default([]),
  /** Where the article was published. Only a draft may lack it. */
  url: address.optional(),
  language,
  /** Day the article was read at its address. */
  retrieved: edtf.optional(),
  /** SHA-256 of the article's text file, byte for byte, in lower-case hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/, { error: "is not a SHA-256 digest: 64 hexadecimal digits." }),
  /** Digits that a near copy of the text shares, so that `npm run draft` knows an article it has met before. It writes them; nobody else needs to. */
  likeness: z
    .string()
    .regex(/^[0-9a-f]{16}$/, { error: "is not a likeness: 16 hexadecimal digits, as npm run draft writes." })
    .optional(),
  /** original: the outlet's own words were read; restated: a restatement of them was. */
  text: z.enum(["original", "restated"]),
  /** Other outlets that confirm or complete the date or the facts of this article. */
  corroboration: z.array(otherSource).default([]),
});

const report = z
  .strictObject({
    /** An event in content/events/. The first in the list is the news of the article. */
    id,
    passages,
    seals,
    status: eventStatus,
    /** The date as this article gives it; leave it out when it gives none. */
    date: edtf.optional(),
    dateBasis: dateBasis.optional(),
    /** Sums of money of this event, as this article gives them. */
    amounts: z.array(amount).default([]),
    /** How this article's wording differs from the other reports. */
    note: bilingual.optional(),
  })
  .refine((given) => given.date === undefined || (given.dateBasis !== undefined && given.dateBasis !== "unknown"), {
    path: ["dateBasis"],
    error: "is missing: a date needs a basis.",
  });

/** At most nine words of the speaker's, exactly as the article has them, without quotation marks. */
export const quote = text.refine((words) => words.split(/\s+/u).length <= 9, {
  error: "is longer than nine words. Shorten it.",
});

const claim = z.strictObject({
  /** A name for it that no other claim of the briefing has; the body refers to it: <Source claim="…" />. */
  id,
  /** What is said, in our own words, in the article's language. */
  text,
  /** Who says it: an id, or a description when the speaker has no page: { fr: "un cadre…", en: "an executive…" }. */
  by: z.union([id, bilingual]),
  /** To whom it was said, where the article cites another outlet: an id from content/outlets/. */
  via: id.optional(),
  evidence,
  passages,
  seals,
  /** true where a sentence of its passages denies something: "n’a pas", "refused", "never". */
  negated: z.boolean().default(false),
  /** true where a sentence of its passages hedges: a conditional, "prétendument", "reportedly". */
  hedged: z.boolean().default(false),
  quote: quote.optional(),
  /** Events, companies, regulators or people it is about. */
  about: z.array(id).default([]),
});

const UNITS = ["companies", "people", "users", "customers", "percent", "years", "months"] as const;

const figure = z.strictObject({
  /** A name for it that no other figure of the briefing has; the body refers to it: <Source figure="…" />. */
  id,
  /** What is counted, in the article's language: "entreprises convoquées". */
  what: text,
  value: decimal,
  /** What the number counts, or an ISO 4217 code for money. */
  unit: z.union([
    z.enum(UNITS),
    z.string().regex(/^[A-Z]{3}$/, {
      error: (issue) =>
        `"${String(issue.input)}" is no unit we know. Use ${UNITS.join(", ")}, or a currency code such as USD.`,
    }),
  ]),
  /** Power of ten the article words it in; 0 when written out. */
  scale: z.literal([0, 3, 6, 9, 12]).default(0),
  /** The hedge on the number: "plus d’un million" is `over`. */
  qualifier: z.enum(["exactly", "about", "nearly", "over", "at-least"]).default("exactly"),
  passages,
  seals,
});

const correction = z.strictObject({
  /** Day it was corrected. */
  date: edtf,
  /** What was wrong, and what stands there now. */
  what: bilingual,
});
export type Correction = z.infer<typeof correction>;

/** `content/briefings/<id>.mdx`: the briefing of one article; its body is written in the article's language. */
export const briefingSchema = z
  .strictObject({
    /** What happened, who did it to whom. In our own words. */
    title: text,
    /** Two or three sentences: what, who, whom, when, how much. */
    summary: text,
    language,
    /** Day the article appeared, as precisely as it is known. */
    published: edtf.optional(),
    publishedBasis: dateBasis,
    /** How that date is known, when the article does not state it. */
    publishedHow: bilingual.optional(),
    source,
    /** Firms and brands that the article names: ids from content/companies/. */
    companies: z.array(id).default([]),
    /** Public authorities that it names: ids from content/regulators/. */
    regulators: z.array(id).default([]),
    /** People whom it names as acting, speaking or spoken of: ids from content/people/. */
    people: z.array(id).default([]),
    /** Ids from content/topics/, at least one. */
    topics: z.array(id),
    /** Where the article names each company, regulator and person above: { alibaba: [p1s1, p2s3] }. */
    mentions: z.record(id, passages).default({}),
    /** The seals of the passages under `mentions` and of those that <Source passages="…" /> names in the body. */
    seals,
    /** What the article reports, each with how it tells it; the news comes first. */
    events: z.array(report).default([]),
    /** Statements that belong to somebody: an authority, a named person or firm, an unnamed source, the outlet itself. */
    claims: z.array(claim).default([]),
    /** Numbers that the article gives, beside the sums of its events. */
    figures: z.array(figure).default([]),
    /** The person who read this briefing against its article, and when. Leave it out until someone has. */
    review: z.strictObject({ by: text, date: edtf }).optional(),
    /** What was corrected after publication, newest last. */
    corrections: z.array(correction).default([]),
    /** How the briefing was begun: by hand, or from what `npm run draft` found in the article. */
    begun: z.enum(["hand", "draft"]).default("hand"),
    draft,
    /** What the writer has still to find out or decide; each is taken away once it is answered. Only a draft may have any. */
    questions: z.array(bilingual).default([]),
    formerIds,
  })
  .refine(
    (briefing) => (briefing.published === undefined) === (briefing.publishedBasis === "unknown"),
    basisRule("published", "publishedBasis"),
  )
  .refine(({ draft, topics }) => draft || topics.length > 0, {
    path: ["topics"],
    error: "is empty. Name at least one topic from content/topics/.",
  })
  .refine(({ draft, source }) => draft || source.url !== undefined, {
    path: ["source", "url"],
    error: "is missing: a published briefing needs its article's address.",
  })
  .refine(({ draft, questions }) => draft || questions.length === 0, {
    path: ["questions"],
    error: "are still open: answer each and remove it, or set draft: true.",
  });
export type BriefingData = z.infer<typeof briefingSchema>;
export type Report = BriefingData["events"][number];
export type Claim = BriefingData["claims"][number];
export type Figure = BriefingData["figures"][number];

/** `content/translations/<language>/<id>.mdx`: the same briefing's texts in another language. Facts are never repeated. */
export const translationSchema = z.strictObject({
  /** The original's title. */
  title: text,
  /** The original's summary. */
  summary: text,
  /** Digest of the original's texts this translation was made from; `npm run check` prints the present one. */
  sourceDigest: z
    .string()
    .regex(/^[0-9a-f]{12}$/, { error: "is not a digest: 12 hexadecimal digits, as npm run check prints." }),
  /** The text of each claim, by its id. */
  claims: z.record(id, text).default({}),
  /** What each figure counts, by its id. */
  figures: z.record(id, text).default({}),
});
export type TranslationData = z.infer<typeof translationSchema>;
