import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { briefingSchema, translationSchema } from "./schemas/briefing.ts";

// Astro renders the bodies; everything else is read by load.ts, with these same schemas.
const briefings = defineCollection({
  loader: glob({ base: "content/briefings", pattern: "*.mdx" }),
  schema: briefingSchema,
});
const translations = defineCollection({
  loader: glob({ base: "content/translations", pattern: "*/*.mdx" }),
  schema: translationSchema,
});

export const collections = { briefings, translations };
