import type { Language } from "../schemas/languages.ts";
import type { FoundDate } from "./analysis.ts";
import { toLatin } from "./pattern.ts";

/**
 * Whether a date is when something happened or one end of a span, by the words just before it: "depuis janvier", "by 2025". A measure that applies
 * "from 1 September" happens on that day.
 */
export function roleBefore(text: string, start: number, end: number, language: Language): FoundDate["role"] {
  // "Since Thursday's decision" dates the decision.
  if (/^['’]s(?!\p{L})/u.test(text.slice(end, end + 3))) return "event";
  const before = text.slice(Math.max(0, start - REACH), start);
  const words = PREPOSITIONS[language];
  if (words.until.test(before)) return "until";
  const from = words.from.exec(before);
  if (from) return words.effect.test(before.slice(0, from.index)) ? "event" : "since";
  return words.since.test(before) ? "since" : "event";
}

/** Whether two dates with these words between them are the two ends of a span: "de mars à juin", "between May and July". */
export function isSpan(before: string, between: string, language: Language): boolean {
  if (/nuit\s(?:de|du)\s*$/iu.test(before)) return false;
  return SPANS[language].some(([opening, link]) => opening.test(before.slice(-REACH)) && link.test(between));
}

const REACH = 70;

const ARTICLES = {
  fr: String.raw`\s*(?:(?:le|la|les|l['’]|du|de|d['’]|en|à|au|la fin|mois|début|fin|ce|cet|cette|moins|environ|déjà)\s*)*$`,
  en: String.raw`\s+(?:(?:the|on|in|at|as early as|as far back as|least|about|around|the end of|end of|late|early|this|last)\s+)*$`,
};

function ending(source: string, language: Language): RegExp {
  return new RegExp(toLatin(String.raw`(?:^|[^\p{L}])(?:${source})${ARTICLES[language]}`), "i");
}

const PREPOSITIONS = {
  fr: {
    until: ending(String.raw`d['’]ici(?: à)?|avant|au plus tard|jusqu['’](?:à|au|en|ici)|jusque`, "fr"),
    since: ending("depuis", "fr"),
    from: ending(String.raw`à (?:compter|partir|dater) d(?:e|u|['’])`, "fr"),
    effect: /(?:vigueur|applicab\p{L}{1,5}|appliqu\p{L}{1,6}|effet|effecti\p{L}{1,4})[^.;]{0,25}$/iu,
  },
  en: {
    until: ending("by|until|till|before|(?:no|not) later than|up to|through|prior to", "en"),
    since: ending("since|after|following|dating (?:back to|from)", "en"),
    from: ending("from|as of|as from|starting|beginning|effective", "en"),
    effect: /(?:force|effect|effective|appl(?:y|ies|icable|ied)|enforced?|implemented|mandatory)[^.;]{0,25}$/iu,
  },
} as const;

const SPANS: Record<Language, readonly (readonly [opening: RegExp, link: RegExp])[]> = {
  fr: [
    [/(?:^|[^\p{L}])entre\s+(?:l[ea]\s+|l['’])?$/iu, /^\s+et\s+(?:l[ea]\s+|l['’])?$/iu],
    [/(?:^|[^\p{L}])(?:de|du|d['’]|depuis)\s*$/iu, /^\s+(?:à|au|jusqu['’](?:à|au|en))\s+(?:la\s+|l['’])?$/iu],
  ],
  en: [
    [/(?:^|[^\p{L}])between\s+$/iu, /^\s+and\s+$/iu],
    [/(?:^|[^\p{L}])from\s+$/iu, /^\s*(?:to|until|till|through|-|–)\s*$/iu],
  ],
};
