import { z } from "zod";
import { edtf } from "./edtf.ts";
import { checkSources, entityFields } from "./entity.ts";
import { address, bilingual, id } from "./shared.ts";

/** `content/people/<id>.yaml`: a person whom a briefing names as acting, speaking or spoken of. */
export const personSchema = z
  .strictObject({
    ...entityFields,
    /** Offices and posts, newest first. */
    roles: z
      .array(
        z.strictObject({
          title: bilingual,
          /** The company or authority, if it has a page here. */
          of: id.optional(),
          /** First and last day in the post, as precisely as they are known; the same date in both for what took place once, such as a founding. */
          from: edtf.optional(),
          to: edtf.optional(),
          /** A day on which a source shows the person in the post, when its beginning or end is not known. */
          asOf: edtf.optional(),
          source: address,
        }),
      )
      .default([]),
  })
  .superRefine(checkSources);
export type PersonData = z.infer<typeof personSchema>;
