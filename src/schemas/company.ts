import { z } from "zod";
import { ONE_PARENT_NAME, checkSources, country, entityFields, hasOneParentName, parentFields } from "./entity.ts";
import { address, bilingual, text } from "./shared.ts";

/** `content/companies/<id>.yaml`: a firm, a subsidiary or a brand. */
export const companySchema = z
  .strictObject({
    ...entityFields,
    /** company: a firm of its own; subsidiary: owned by another; brand: a product or service of a firm. */
    kind: z.enum(["company", "subsidiary", "brand"]),
    country: country.optional(),
    /** Who owns it, or whose brand it is. */
    parent: z
      .strictObject({
        ...parentFields,
        /** What this company is to the one above: a brand of it, an affiliate in which it has a share, merged into it. */
        relation: z.enum(["subsidiary", "brand", "affiliate", "shareholder", "merged"]),
      })
      .refine(hasOneParentName, { error: ONE_PARENT_NAME })
      .optional(),
    /** Where its shares are or were traded. */
    tickers: z
      .array(z.strictObject({ exchange: text, symbol: text, source: address, note: bilingual.optional() }))
      .default([]),
  })
  .superRefine(checkSources);
export type CompanyData = z.infer<typeof companySchema>;
