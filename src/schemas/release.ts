import { z } from "zod";

const digest = z.string().regex(/^[0-9a-f]{12}$/, { error: "is not a digest: 12 hexadecimal digits." });

/** What an entry said at a release: digests of what is the same in every language, and of its texts in each. */
const parts = z.strictObject({ facts: digest, fr: digest, en: digest });
export type Parts = z.infer<typeof parts>;

/** An entry by its kind and id: `companies/alibaba`. */
const entryPath = z.string().regex(/^[a-z]+\/[a-z0-9-]+$/, { error: "is not an entry: kind/id." });

/**
 * `content/releases/<id>.json`: which entries were new, were changed or were taken away when the site's texts were last dated. `npm run release`
 * writes it; nobody else needs to, and a release that was published is not changed.
 */
export const releaseSchema = z.strictObject({
  /** Moment of the release, RFC 3339 in UTC, to the second. */
  at: z
    .string()
    .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/, { error: "is not a moment in UTC such as 2026-03-18T09:30:00Z." })
    .refine((at) => !Number.isNaN(Date.parse(at)), { error: "is no day of the calendar." }),
  /** The entries that are new or were changed, as they are since then. */
  entries: z.record(entryPath, parts),
  /** The entries that were taken away. */
  removed: z.array(entryPath),
});
export type ReleaseData = z.infer<typeof releaseSchema>;
