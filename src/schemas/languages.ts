/** The languages every reader-facing text exists in; the first is the default and stands at the root of the site. */
export const LANGUAGES = ["fr", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Tags of the forms a name is kept in: BCP 47 for languages and scripts, and "pinyin" for the Latin reading of a Chinese name. */
export const NAME_FORMS = ["fr", "en", "zh-Hans", "zh-Hant", "pinyin"] as const;
export type NameForm = (typeof NAME_FORMS)[number];

/** The other of the two. */
export function otherThan(language: Language): Language {
  return LANGUAGES.find((each) => each !== language) ?? language;
}
