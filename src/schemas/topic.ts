import { z } from "zod";
import { bilingual, formerIds } from "./shared.ts";

/** `content/topics/<id>.yaml`: a theme that briefings share. */
export const topicSchema = z.strictObject({
  title: bilingual,
  /** What belongs under it, in one or two sentences. */
  summary: bilingual,
  formerIds,
});
export type TopicData = z.infer<typeof topicSchema>;
