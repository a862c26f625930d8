import { z } from "zod";
import { bilingual, formerIds, text } from "./shared.ts";

/** `content/topics/<id>.yaml`: a theme that briefings share. */
export const topicSchema = z.strictObject({
  title: bilingual,
  /** What belongs under it, in one or two sentences. */
  summary: bilingual,
  /** Words of articles that speak for it, in the singular; `npm run draft` proposes the topic by them, and no page shows them. */
  words: z.strictObject({ fr: z.array(text).default([]), en: z.array(text).default([]) }).default({ fr: [], en: [] }),
  formerIds,
});
export type TopicData = z.infer<typeof topicSchema>;
