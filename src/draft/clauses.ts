import type { Language } from "../schemas/languages.ts";

/** A stretch of a sentence, end excluded. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The clauses of a sentence: cut before relative pronouns and conjunctions, and at semicolons, dashes and colons. They cover it without gaps. */
export function splitClauses(text: string, language: Language): Stretch[] {
  const cuts = [...text.matchAll(CUTS[language])].map((match) => match.index).filter((at) => at > 0);
  const bounds = [0, ...cuts, text.length];
  return bounds.slice(1).map((end, i) => ({ start: bounds[i] ?? 0, end }));
}

/** The clause that an offset lies in. */
export function clauseAt(clauses: readonly Stretch[], at: number): Stretch {
  return clauses.find(({ start, end }) => start <= at && at < end) ?? { start: 0, end: Number.MAX_SAFE_INTEGER };
}

const MONTHS = "(?:(?:jan|febr)uary|march|april|may|june|july|august|(?:sept|nov|dec)ember|october)";
/** "Since January", "until 1 May": what follows is a date, and no clause. */
const NO_DATE = String.raw`(?! (?:early |late |mid-?|last |next |the (?:beginning|start|end|middle) of )?(?:(?:19|20)\d\d|(?:\d{1,2} )?${MONTHS}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|week|month|year|then)(?![\p{L}\d]))`;

const CUTS: Readonly<Record<Language, RegExp>> = {
  fr: /[;:](?=\s)|\s[–—-]\s|,? (?=(?:(?:alors|tandis|si bien|pendant|depuis|avant|après) qu(?:e|['’])|après (?:avoir|une|des)|avant d(?:e|['’])|lorsqu(?:e|['’])|quand|puis|mais|ayant|faute de quoi)(?:(?<=['’])|(?!\p{L})))|, (?=(?:qui|dont|où|ce qui|et (?:qu(?:e|['’])|a|ont|enjoint|demand\p{L}+|promet|appel\p{L}+|exig\p{L}+))(?:(?<=['’])|(?!\p{L})))/giu,
  en: new RegExp(
    String.raw`[;:](?=\s)|\s[–—]\s|—|,? (?=(?:(?:while|whereas|when|but|because|although|though|unless|following)(?![\p{L}])|(?:after|before|since|until)(?![\p{L}])${NO_DATE}))|, (?=(?:who|which|where|and (?:has|have|had|is|was|were|will|said|told|ordered|warned|voiced))(?![\p{L}]))`,
    "giu",
  ),
};
