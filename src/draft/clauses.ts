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

const CUTS: Readonly<Record<Language, RegExp>> = {
  fr: /[;:](?=\s)|\s[–—-]\s|,? (?=(?:(?:alors|tandis|si bien|pendant|depuis|avant|après) qu(?:e|['’])|après (?:avoir|une|des)|avant d(?:e|['’])|lorsqu(?:e|['’])|quand|puis|mais|ayant|faute de quoi)(?:(?<=['’])|(?!\p{L})))|, (?=(?:qui|dont|où|ce qui|et (?:qu(?:e|['’])|a|ont|enjoint|demand\p{L}+|promet|appel\p{L}+|exig\p{L}+))(?:(?<=['’])|(?!\p{L})))/giu,
  en: /[;:](?=\s)|\s[–—]\s|—|,? (?=(?:while|whereas|after|before|when|but|because|although|though|unless|since|following|until)(?![\p{L}]))|, (?=(?:who|which|where|and (?:has|have|had|is|was|were|will|said|told|ordered|warned|voiced))(?![\p{L}]))/giu,
};
