import type { Language } from "../schemas/languages.ts";
import { joinList } from "../model/typography.ts";
import { findCountryWords } from "./countries.ts";

/** A name in both languages, with what French grammar needs to know of it. */
export interface Name {
  readonly fr: string;
  readonly en: string;
  /** masculine, feminine: takes an article ("la CAC", "le MIIT"); none: a company, a person, or a name that stands alone ("Ofcom"). */
  readonly article: "masculine" | "feminine" | "none";
}

/**
 * The grammatical gender of an authority's name in French, by its head noun: "Administration" is feminine, "ministère" masculine. An English
 * name has the gender of the French noun for its own: "Federal Trade Commission" is feminine, "Department of Commerce" masculine.
 */
export function genderOf(name: string): "masculine" | "feminine" {
  const words = name.replace(/^(?:la |le |the |l['’])/iu, "");
  const head = /(\p{L}+)\P{L}*$/u.exec(words.split(ENGLISH_TAIL)[0] ?? "")?.[1]?.toLowerCase() ?? "";
  if (MASCULINE_ENGLISH.has(head)) return "masculine";
  const first = /^\p{L}+/u.exec(words)?.[0].toLowerCase() ?? "";
  return FEMININE.has(first) || FEMININE_ENDING.test(first) || FEMININE_ENGLISH.has(head) ? "feminine" : "masculine";
}

/** "la CAC", "le MIIT", "l’Administration du cyberespace", "Didi"; "the CAC", "Didi". */
export function withArticle({ fr, en, article }: Name, language: Language): string {
  if (language === "en") return article === "none" || /^the /i.test(en) || isOwned(en) ? en : `the ${en}`;
  if (article === "none" || /^(?:la |les? |l[’'])/iu.test(fr)) return fr;
  return ELIDING.test(fr) ? `l’${fr}` : `${article === "feminine" ? "la" : "le"} ${fr}`;
}

/** "Italy’s competition authority" has its article in the country; "Information Commissioner’s Office" has none yet. */
function isOwned(name: string): boolean {
  const [country] = findCountryWords(name.replaceAll("’", "'"));
  return country?.start === 0 && /^['’]s? /u.test(name.slice(country.end));
}

/** Names in a row, at most `most` of them: "Alibaba, Tencent et d’autres". One that is left over is named. */
export function joinNames(names: readonly Name[], language: Language, most: number): string {
  return joinSome(
    names.map((name) => withArticle(name, language)),
    language,
    most,
  );
}

/**
 * The same after a preposition, which French repeats where a name takes an article: "à Didi et au MIIT", "d’Alibaba", "of Didi and the MIIT".
 */
export function withPreposition(preposition: string, names: readonly Name[], language: Language, most: number): string {
  if (language === "en" || !["à", "de"].includes(preposition))
    return `${preposition} ${joinNames(names, language, most)}`;
  const isRepeated = names.some(({ article }) => article !== "none");
  const phrases = names.map((name, i) => {
    const phrase = withArticle(name, "fr");
    return isRepeated || i === 0 ? contract(preposition, phrase) : phrase;
  });
  return joinSome(phrases, "fr", most);
}

/** "à" and "de" with what follows: "au MIIT", "du MIIT", "d’Alibaba", "à l’AGCM". */
function contract(preposition: string, phrase: string): string {
  if (/^le /iu.test(phrase)) return `${preposition === "à" ? "au" : "du"} ${phrase.slice(3)}`;
  if (/^les /iu.test(phrase)) return `${preposition === "à" ? "aux" : "des"} ${phrase.slice(4)}`;
  return preposition === "de" && ELIDING.test(phrase) ? `d’${phrase}` : `${preposition} ${phrase}`;
}

function joinSome(phrases: readonly string[], language: Language, most: number): string {
  if (phrases.length <= most + 1) return joinList(phrases, language);
  // How many more there are is not said: the article may mean others still that it does not name.
  return joinList([...phrases.slice(0, most), language === "fr" ? "d’autres" : "others"], language);
}

/** A vowel is heard first. Capitals that are spelled out follow their first letter: "l’AGCM", "le FBI". */
const ELIDING = /^[aeiouàâéèêëîïôœ]/iu;

const FEMININE = new Set(
  "administration agence assemblée autorité banque bourse chambre commission cour direction justice maison police présidence réserve sécurité union".split(
    " ",
  ),
);
const FEMININE_ENDING = /(?:tion|té|ence|ance|ure|ise|ée)$/u;
const ENGLISH_TAIL = /\s+(?:of|for|on|in|and)\s+/iu;
const MASCULINE_ENGLISH = new Set(
  "board bureau committee council department ministry office parliament service".split(" "),
);
const FEMININE_ENGLISH = new Set(
  "administration agency assembly authority bank chamber commission court directorate exchange police reserve union".split(
    " ",
  ),
);
