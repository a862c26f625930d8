import { z } from "zod";
import { parseEdtf } from "./parse-edtf.ts";

/** A date as precise as it is known, year first, in quotation marks: "2021", "2021-03", "2021-03-18", "2020-11/2020-12", "2020~". */
export const edtf = z.string().refine((text) => parseEdtf(text) !== null, {
  error: (issue) =>
    `"${String(issue.input)}" is not a date we can read. Write it year first, as precise as it is known, and check that the day exists: "2026-03-18", "2026-03", "2026", "2020-11/2020-12" or "2020~".`,
});

/** How a date is known: stated in the text; resolved from a weekday or "last month"; corroborated by another named source; inferred; unknown. */
export const dateBasis = z.enum(["stated", "resolved", "corroborated", "inferred", "unknown"]);
export type DateBasis = z.infer<typeof dateBasis>;

/** The rule that ties the field of a date to the field of its basis; it is checked whatever else is wrong in the file. */
export function basisRule(date: string, basis: string) {
  const both = z.object({ [date]: edtf.optional(), [basis]: dateBasis });
  return {
    path: [basis],
    error: `and ${date} disagree: a date needs a basis, and without a date the basis is unknown.`,
    when: ({ value }: { value: unknown }) => both.safeParse(value).success,
  };
}
