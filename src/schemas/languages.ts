/** The languages every reader-facing text exists in; the first is the default and stands at the root of the site. */
export const LANGUAGES = ["fr", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** The other of the two. */
export function otherThan(language: Language): Language {
  return LANGUAGES.find((each) => each !== language) ?? language;
}
