/** The words of the control that takes marked words away; `marks.ts` carries them to the reader's browser. */
export const MARK_WORDS = {
  fr: "Effacer les mots marqués (Échap)",
  en: "Clear the marked words (Esc)",
} as const;
