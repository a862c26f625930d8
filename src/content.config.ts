import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import briefingFields from "../.vscode/schemas/briefings.schema.json" with { type: "json" };
import translationFields from "../.vscode/schemas/translations.schema.json" with { type: "json" };
import { briefingSchema, translationSchema } from "./schemas/briefing.ts";

// Astro renders the bodies; everything else is read by load.ts, with these same schemas. What editors show of a field goes with them: Astro hands it on.
const briefings = defineCollection({
  loader: glob({ base: "content/briefings", pattern: "*.mdx" }),
  schema: briefingSchema.meta(briefingFields),
});
const translations = defineCollection({
  loader: glob({ base: "content/translations", pattern: "*/*.mdx" }),
  schema: translationSchema.meta(translationFields),
});

export const collections = { briefings, translations };
