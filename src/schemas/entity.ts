import { z } from "zod";
import { NAME_FORMS } from "./languages.ts";
import { address, bilingual, draft, formerIds, id, label, text } from "./shared.ts";

/** One form of the name, with the address it was read at. */
const name = z.strictObject({ value: text, source: address, note: bilingual.optional() });

/** Language or script of the form: a BCP 47 tag, or pinyin for the Latin reading of a Chinese name. */
export const nameForm = z.enum(NAME_FORMS);

/** What companies, regulators and people share. */
export const entityFields = {
  /** The form used in headings and lists: "Alibaba", or one for each language. */
  short: label,
  /** Full names by language or script, each with the address it was read at. Leave out what no source gives. */
  names: z.strictObject({
    fr: name.optional(),
    en: name.optional(),
    "zh-Hans": name.optional(),
    "zh-Hant": name.optional(),
    pinyin: name.optional(),
  }),
  /** Other forms that the press uses, each with a page that uses it. */
  aliases: z
    .array(z.strictObject({ value: text, lang: nameForm, source: address, note: bilingual.optional() }))
    .default([]),
  /** What it is, in one sentence, and where that was read. Only a draft may lack the address. */
  summary: z.strictObject({ fr: text, en: text, source: address.optional() }),
  /** Numbers by which other databases know it, each with its source. */
  identifiers: z
    .strictObject({
      /** Its item in Wikidata: Q1359568. */
      wikidata: z.strictObject({ value: z.string().regex(/^Q[1-9]\d*$/), source: address }).optional(),
      /** Its Legal Entity Identifier (ISO 17442): 18 letters and digits, then two digits. */
      lei: z.strictObject({ value: z.string().regex(/^[A-Z0-9]{18}\d{2}$/), source: address }).optional(),
    })
    .default({}),
  draft,
  formerIds,
};

/** ISO 3166-1 code of a country, or EU for the Union, with the address it was read at. Only a draft may lack the address. */
export const country = z.strictObject({
  /** CN, US, EU; ZZ, in a draft, while it is not known. */
  value: z.string().regex(/^[A-Z]{2}$/, { error: "is not an ISO 3166-1 country code such as CN or US." }),
  source: address.optional(),
});

/** ISO 3166-1 leaves ZZ to its users: here it stands, in a draft, for a country that is not known yet. */
export const UNKNOWN_COUNTRY = "ZZ";

/** The body above: its `id` if it has a page here, otherwise its `name`. Only a draft may lack the address it was read at. */
export const parentFields = {
  id: id.optional(),
  name: text.optional(),
  source: address.optional(),
  note: bilingual.optional(),
};
export const hasOneParentName = (parent: { id?: string | undefined; name?: string | undefined }) =>
  (parent.id === undefined) !== (parent.name === undefined);
export const ONE_PARENT_NAME = "needs either the id of an entity with a page here or a name, not both.";

/** Reports what a published file says without the address it was read at, and a country that is not known: a draft may still lack both. */
export function checkSources(entity: Sourced, context: z.RefinementCtx): void {
  if (entity.draft) return;
  for (const field of ["summary", "country", "jurisdiction", "parent"] as const) {
    const said = entity[field];
    if (said?.value === UNKNOWN_COUNTRY) {
      const message = `"${UNKNOWN_COUNTRY}" stands for a country that is not known yet. Write its ISO 3166-1 code.`;
      context.addIssue({ code: "custom", path: [field, "value"], message });
    }
    if (said === undefined || said.source !== undefined) continue;
    const message = "is missing: a published file needs the address it was read at.";
    context.addIssue({ code: "custom", path: [field, "source"], message });
  }
}

interface Sourced extends Partial<Record<"summary" | "country" | "jurisdiction" | "parent", MaybeSourced | undefined>> {
  readonly draft: boolean;
}

interface MaybeSourced {
  readonly value?: string | undefined;
  readonly source?: string | undefined;
}
