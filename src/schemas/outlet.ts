import { z } from "zod";
import { checkSources, country, entityFields } from "./entity.ts";
import { address, bilingual, text } from "./shared.ts";

const OUTLET_KINDS = ["agency", "press", "aggregator", "state-media", "partisan", "official"] as const;

/** `content/outlets/<id>.yaml`: a publisher of articles, or one that an article cites. */
export const outletSchema = z
  .strictObject({
    short: entityFields.short,
    names: entityFields.names,
    /** agency: a wire service; aggregator: it republishes others; state-media: owned or paid by a state; partisan: it takes a side; official: an authority's own site. */
    kind: z.enum(OUTLET_KINDS),
    /** What a reader should bear in mind about it, from named sources only. */
    note: bilingual,
    /** The pages that the note rests on. Only a draft may lack them. */
    noteSources: z.array(address).default([]),
    country: country.optional(),
    /** Who owns it, in the form that the source gives. */
    owner: z.strictObject({ value: text, source: address }).optional(),
    identifiers: entityFields.identifiers,
    draft: entityFields.draft,
    formerIds: entityFields.formerIds,
  })
  .superRefine(checkSources)
  .refine(({ draft, noteSources }) => draft || noteSources.length > 0, {
    path: ["noteSources"],
    error: "is empty. Name at least one page that the note rests on.",
  });
export type OutletData = z.infer<typeof outletSchema>;
