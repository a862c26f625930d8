import { z } from "zod";
import { eventKind } from "./event.ts";
import { address, bilingual, id, text } from "./shared.ts";

const chinese = text.regex(/\p{Script=Han}/u, {
  error: (issue) => `"${String(issue.input)}" holds no Chinese character.`,
});

/** `content/terms/<id>.yaml`: a word of the trade in three languages. Search takes its forms for one another, and the glossary lists it. */
export const termSchema = z.strictObject({
  /** As a glossary heads it: singular, without article, in small letters unless it is a name: `{ fr: "amende", en: "fine" }`. */
  label: bilingual,
  /**
   * Every other spelling or synonym that readers of the press would take for the same thing, in the singular; plurals, accents, hyphens and
   * capitals are search's work. What is merely related stays out: a wrong synonym misleads whoever searches.
   */
  forms: z.strictObject({
    /** Beside the French label, which need not be repeated. */
    fr: z.array(text).default([]),
    /** Beside the English label. */
    en: z.array(text).default([]),
    /** In simplified characters, each shown by one of the `sources`. */
    zh: z.array(chinese).min(1, { error: "is empty. Give at least one form in simplified characters." }),
  }),
  /** What it is, in one or two sentences of our own, and what it is not where readers may mistake it. */
  definition: bilingual,
  /** The pages that show the forms to mean the same. */
  sources: z
    .array(
      z.strictObject({
        /** Who publishes the page, as readers know it: "China Daily". */
        name: text,
        url: address,
        /** The forms it gives, as they are written above: ["罚款"]. */
        shows: z.array(text).min(1, { error: "is empty. Name the forms that the page gives." }),
      }),
    )
    .min(1, { error: "is empty. Name a page that shows the forms to mean the same." }),
  /** Ids of the topics, regulators or companies that a reader of this term may want next. */
  see: z.array(id).default([]),
  /** The kind of event that this term is the name of. */
  eventKind: eventKind.optional(),
});
export type TermData = z.infer<typeof termSchema>;
