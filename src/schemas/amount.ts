import { z } from "zod";
import { bilingual, decimal, id } from "./shared.ts";

/** A sum of money as the source words it: "8,026 milliards de yuans" is `{ value: "8026000000", currency: CNY, scale: 9 }`. */
export const amount = z.strictObject({
  /** The whole sum in units of the currency, never rounded further than the source rounds it. */
  value: decimal,
  /** ISO 4217: CNY, USD, EUR. */
  currency: z.string().regex(/^[A-Z]{3}$/, {
    error: (issue) => `"${String(issue.input)}" is not an ISO 4217 currency code such as CNY, USD or EUR.`,
  }),
  /** Power of ten the source words it in: 9 for "milliards" or "billion", 6 for millions, 0 when written out. */
  scale: z.literal([0, 3, 6, 9, 12]),
  /** What the sum is. */
  kind: z.enum(["fine", "ipo", "valuation", "loss", "revenue", "other"]),
  /** Whose it is: who pays the fine, whose offering it is. */
  party: id.optional(),
  /** Anything a reader needs to read the number right, such as "conversion given by the agency". */
  note: bilingual.optional(),
});
export type Amount = z.infer<typeof amount>;
