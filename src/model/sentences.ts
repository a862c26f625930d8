import type { Language } from "../schemas/shared.ts";

/** The sentences of a short text of our own, in order. Not for articles: they need the reader of src/draft/. */
export function splitSentences(text: string, language: Language): string[] {
  return [...segmenters[language].segment(text)].map(({ segment }) => segment.trim()).filter(Boolean);
}

/** The sentences of a text that use one of the forms of a name; empty if none does. */
export function sentencesAbout(text: string, forms: readonly string[], language: Language): string {
  return keepSentences(splitSentences(text, language), forms);
}

/** The same of a text whose sentences are known. */
export function keepSentences(sentences: readonly string[], forms: readonly string[]): string {
  const names = namesPattern(forms);
  return sentences.filter((sentence) => sentence.search(names) >= 0).join(" ");
}

/** Any of the forms as whole words, longest first. The Unicode boundary keeps "Ant" out of "Antoine" and "CAC" out of "cacao". */
export function namesPattern(forms: readonly string[]): RegExp {
  const longestFirst = [...forms].sort((a, b) => b.length - a.length).map(escapePattern);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join("|")})(?![\\p{L}\\p{N}])`, "gu");
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

const segmenters = {
  fr: new Intl.Segmenter("fr", { granularity: "sentence" }),
  en: new Intl.Segmenter("en", { granularity: "sentence" }),
} as const;
