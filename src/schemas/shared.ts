import { z } from "zod";
import { edtf } from "./edtf.ts";
import { LANGUAGES } from "./languages.ts";

export { LANGUAGES, type Language } from "./languages.ts";
/** The language it is written in: fr or en. */
export const language = z.enum(LANGUAGES);

/** Plain text that is not empty. Always put it in quotation marks: a colon, a "#" or a bare number would change its meaning in YAML. */
export const text = z.string().trim().min(1, { error: "is empty. Write the text, or leave the field out." });

/** A text for readers, in French and in English. */
export const bilingual = z.strictObject({ fr: text, en: text });
export type Bilingual = z.infer<typeof bilingual>;

/** One text for both languages, or one for each: `"Alibaba"` or `{ fr: "…", en: "…" }`. */
export const label = z.union([text, bilingual]);
export type Label = z.infer<typeof label>;

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The name of another file in content/, without folder or ending: `ant-group`. */
export const id = z.string().regex(ID, {
  error: (issue) =>
    `"${String(issue.input)}" is not an id. Ids are small ASCII letters, digits and single hyphens: "ant-group".`,
});

/** Where in the article: paragraph 3 is `p3`, its second sentence `p3s2`. Paragraphs are blocks between blank lines, counted from 1, furniture included. */
export const passage = z.string().regex(/^p[1-9]\d*(?:s[1-9]\d*)?$/, {
  error: (issue) =>
    `"${String(issue.input)}" is not a passage. Write "p3" for a paragraph, "p3s2" for a sentence in it.`,
});

/** A full web address, `https://…` (or `http://…` where the page has no other). */
export const address = z.url({
  protocol: /^https?$/,
  error: "is not a full web address such as https://example.org/page.",
});

/** A source beside the article: who published it, where, when, and what it adds to what the article says. */
export const otherSource = z.strictObject({
  /** The outlet's name as readers know it. */
  outlet: text,
  url: address,
  published: edtf.optional(),
  /** What this source tells that the article does not. */
  adds: bilingual,
});
export type OtherSource = z.infer<typeof otherSource>;

/** Ids this file had before, the oldest first; each becomes a redirect to the present address, and by the oldest feeds know the text again. */
export const formerIds = z.array(id).default([]);

/** true keeps the file out of the published site, and out of the briefings that are published: a draft may name it, nothing else. */
export const draft = z.boolean().default(false);

/** Decimal number as a string, with a point and without exponent or separators: "8026000000", "1.2". */
export const decimal = z.string().regex(/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/, {
  error: (issue) => `"${String(issue.input)}" is not a decimal number. Write digits only, with a point: "8026000000".`,
});
