import { NBSP, NNBSP } from "../model/typography.ts";
import type { Bilingual } from "../schemas/shared.ts";

/** A text of our own in both languages; the French one gets the blanks that French sets before : ; ! ? and inside « ». */
export function inBoth(fr: string, en: string): Bilingual {
  return { fr: setFrench(fr), en };
}

function setFrench(text: string): string {
  return text
    .replace(/ (?=[:»](?:\s|$|[.,)]))/gu, NBSP)
    .replace(/(?<=«) /gu, NBSP)
    .replace(/ (?=[;!?](?:\s|$))/gu, NNBSP);
}
