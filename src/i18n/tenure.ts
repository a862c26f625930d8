import { formatDate } from "../model/edtf.ts";
import type { PersonData } from "../schemas/person.ts";
import type { Language } from "../schemas/shared.ts";
import { wordsIn } from "./words.ts";

/** When somebody was in a post, as far as it is known: "depuis mars 2021", "2018 – 2020", "as of 3 May 2021"; empty where nothing is. */
export function wordTenure({ from, to, asOf }: PersonData["roles"][number], language: Language): string {
  const seen = asOf === undefined ? undefined : wordsIn(language).asOf(formatDate(asOf, language));
  return [wordPeriod(from, to, language), seen].filter(Boolean).join(", ");
}

function wordPeriod(from: string | undefined, to: string | undefined, language: Language): string | undefined {
  const t = wordsIn(language);
  const date = (text: string) => formatDate(text, language);
  if (from === undefined) return to && t.until(date(to));
  if (to === undefined) return t.since(date(from));
  return from === to ? t.within(date(from)) : t.fromTo(date(from), date(to));
}
