import type { Language } from "../schemas/shared.ts";

/** U+00A0, between a number and its unit and inside « ». */
export const NBSP = "\u00a0";
/** U+202F, before ; ! ? in French and between groups of three digits. */
export const NNBSP = "\u202f";

/** A quotation in the marks of the language it is quoted in: « … » or “…”. */
export function quote(words: string, language: Language): string {
  return language === "fr" ? `«${NBSP}${words}${NBSP}»` : `“${words}”`;
}

/** "a, b et c" or "a, b and c". */
export function joinList(items: readonly string[], language: Language): string {
  const last = items.at(-1) ?? "";
  if (items.length < 2) return last;
  return `${items.slice(0, -1).join(", ")} ${language === "fr" ? "et" : "and"} ${last}`;
}

/** The text with its first letter in capitals, as at the head of a sentence. */
export function capitalize(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase("fr") + text.slice(1);
}
