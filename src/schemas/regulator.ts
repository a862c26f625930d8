import { z } from "zod";
import { ONE_PARENT_NAME, checkSources, country, entityFields, hasOneParentName, parentFields } from "./entity.ts";
import { address, label, text } from "./shared.ts";

/** `content/regulators/<id>.yaml`: any public authority. */
export const regulatorSchema = z
  .strictObject({
    ...entityFields,
    /** The letters it is known by: "CAC", or one form for each language: { fr: "PCC", en: "CCP" }. */
    acronym: label.optional(),
    /** regulator: an agency with powers of its own; party: a body of the Communist Party; government: a government as a whole. */
    kind: z.enum(["regulator", "ministry", "party", "government", "court"]),
    jurisdiction: country,
    /** The body it answers to. */
    parent: z.strictObject(parentFields).refine(hasOneParentName, { error: ONE_PARENT_NAME }).optional(),
    /** What it is charged with, in one sentence, and where that was read. */
    remit: z.strictObject({ fr: text, en: text, source: address }).optional(),
  })
  .superRefine(checkSources);
export type RegulatorData = z.infer<typeof regulatorSchema>;
