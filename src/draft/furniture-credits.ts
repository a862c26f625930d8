import type { Line, Piece } from "./furniture-lines.ts";
import { AGENCY, nameAgency } from "./furniture-sources.ts";
import { latin } from "./pattern.ts";

/** Offsets of the credits within a line: a byline, "(Reporting by … ; Editing by …)", "Source: Xinhua", the name of a wire alone. */
export function findCredits({ text }: Line, masked: string): Piece[] {
  const trimmed = masked.trim();
  if (isCreditLine(trimmed)) return [{ start: 0, end: text.length, kind: "credits" }];
  const bracketed = [...masked.matchAll(BRACKETED)]
    .filter(({ 0: words }) => isCredit(words))
    .map(({ 0: words, index }) => ({
      start: index,
      end: index + words.length,
      kind: "credits" as const,
    }));
  const [ending] = bracketed.length > 0 ? [] : [UNBRACKETED.exec(masked)];
  if (!ending || !isNamesOnly(ending[1] ?? "", true)) return bracketed;
  return [{ start: ending.index + ending[0].length - (ending[1] ?? "").length, end: text.length, kind: "credits" }];
}

/** Whether a line names who made the text and nothing else. */
function isCreditLine(line: string): boolean {
  const text = line.replace(/^[([\s—–-]+|[)\]\s.]+$/g, "");
  if (text === "" || text.length > 300) return false;
  if (AGENCIES_ALONE.test(text)) return true;
  if (SOURCE_LINE.test(text)) return text.length <= 90;
  if (INPUTS.test(text)) return true;
  if (ROLE_START.test(text)) return isNamesOnly(text, false);
  if (!BYLINE.test(text) || text.length > 150) return false;
  return isNamesOnly(text, false) && namesSomebody(text.replace(BYLINE, ""));
}

/** "(rédaction de contrats)" is none. */
function isCredit(bracketed: string): boolean {
  return SURE_START.test(bracketed) || isNamesOnly(bracketed, false);
}

/** Whether, roles and small words apart, only names are left. */
function isNamesOnly(text: string, needsRole: boolean): boolean {
  const rest = text.replace(ROLES, " ").replace(SMALL_WORDS, " ");
  if (needsRole && rest === text) return false;
  const words = rest.match(/[\p{L}\p{N}@][\p{L}\p{N}.'-]*/gu) ?? [];
  return words.length > 0 && words.length <= 30 && words.every((word) => /^(?:\p{Lu}|d'\p{Lu}|@)/u.test(word));
}

/** "Design", "Pékin" after "By" or "Par" make a heading, not a byline: a name has two words at least, unless it is a wire's. */
function namesSomebody(names: string): boolean {
  return (
    names
      .split(/,|;| et | and | & | avec | with |\||\s[–—/]\s/)
      .some((name) => nameAgency(name) !== undefined || /\p{L}[\p{L}.'-]*\s+\p{Lu}/u.test(name.trim())) ||
    /\b(?:staff|rédaction|newsroom|correspondante?|reporters?)\b/i.test(names)
  );
}

const ROLE =
  "reportages?|reporting|additional reporting|reported|rapporté|reporters?|writing|written|editing|edited|compiled|story|report|rédaction|rédigée?|rédacteurs?|rédactrice|rédactrices|édition|édité|edité|montage|version française|version|traduction|traduite?|translated|translation|translating|avec la contribution|contributions?|contributed|contributing|web editors?|editors?|éditeur|éditrice|auteure?s?|autrice|authors?|journalistes?|journalists?|correspondance|correspondants?|correspondantes?|correspondents?|production|producing|mise en page|relecture|service|bureau|photo|photos|vidéo|propos recueillis|interview|coordination|texte|enquête|par|by";
const SMALL =
  "de|du|des|d'|la|le|les|l'|à|au|aux|en|par|by|et|and|in|at|for|with|avec|pour|the|from|of|our|notre|nos|staff|additional|contributing|special|to|via|senior|chief|technology|tech|business|china|asia|french|française|web|also|également|new|newsroom|van|von|der|bin|al";

const ROLES = new RegExp(`(?<=^|[^\\p{L}])(?:${ROLE})(?![\\p{L}'])`, "giu");
const SMALL_WORDS = new RegExp(`(?<=^|[^\\p{L}])(?:${SMALL})(?![\\p{L}])|(?<=^|[^\\p{L}])[dl]'`, "giu");
const BYLINE = latin(
  /^(?:by|par|de notre (?:correspondante?|envoyée?)(?: spéciale?)?(?: à [\p{L} -]{2,20},?)?|from our correspondent(?: in [\p{L} -]{2,20},?)?|propos recueillis par|story by|report by|texte(?: de| :| par)|written by|rédigé par|écrit par|posted by|publié par)\s/iu,
);
const ROLE_START =
  /^(?:reportages? d(?:e |')|reportage\s?:|reporting by|additional reporting|writing by|editing by|edited by|compiled by|translat(?:ed|ing|ion) by|rédaction (?:de |d'|:|par)|rédigé par|rédact(?:eur|rice)s?[\s:]|édit(?:é|ion) (?:par|de)|edité par|montage (?:par|de)|version française\b|traduction\s?:?|traduit par|auteure?s?\s?:|autrice\s?:|authors?\s?:|journalistes?\s?:|correspondants?\s?:|(?:web )?editors?\s?:|contribut(?:ed|ions?) |contributing|avec la contribution|producing by|production\s?:|service\s)/i;

const SURE_START =
  /^\(\s?(?:reportage d(?:e |')|reporting by|additional reporting|avec |with |sources?\s?:|crédit|[^()]*[;,.]\s?(?:version française|édité par|edité par|editing by|writing by))/i;

const AGENCIES_ALONE = new RegExp(
  `^(?:${AGENCY}|Agences?|Agencies)(?:\\s?(?:[/,&+|–-]|et|and|avec|with)\\s?(?:${AGENCY}|Agences?|agences?|Agencies|agencies|[A-Z]{2,6}))*$|^(?:(?:La |la )?[Rr]édaction\\s|(?:\\p{Lu}[\\p{L}.'-]*\\s){0,4})(?:avec|with|et|and|via)\\s(?:l')?(?:${AGENCY}|agences?|agencies)(?:(?:,|\\set|\\sand|\\s/|/)\\s?(?:l')?(?:${AGENCY}|agences?|agencies))*$`,
  "u",
);
/** As the Indian press words it: "With inputs from agencies", "With PTI inputs". */
const INPUTS = /^(?:\(|—\s?)?with (?:[\w/]+ )?inputs?(?: from [^.]{2,60})?$/i;
const SOURCE_LINE = latin(
  /^(?:sources?|média d'origine|original source|first published (?:in|on|by)|originally published (?:in|on|by)|published by|provided by|supplied by|fourni par|publié (?:initialement )?(?:sur|dans|par)|(?:cet )?article (?:initialement |originellement )?(?:publié|paru) (?:sur|dans|par)|this article (?:was )?(?:first|originally) (?:appeared|published))\s?:?\s(?=\p{Lu}|https?:|l'|le |la |the )[^.!?]{2,70}(?:\.\p{L}{2,4})?$/iu,
);
/** In brackets: one of the roles at the start, or after names and a semicolon; or, at the end of the line, a wire's name. */
const BRACKETED = new RegExp(
  [
    String.raw`\((?:reportages?|reporting|additional reporting|writing|written|editing|edited|compiled|translated|rédaction|rédigé|édité|edité|édition|montage|version française|traduction|traduit par|web editors?|(?:editors?|éditeur|rédact(?:eur|rice)s?|reporters?|contribution)\s?:|avec la contribution|avec ${AGENCY}|avec (?:les )?agences|with ${AGENCY}|with agenc)(?![\p{L}])[^()]{0,400}(?:\([^()]{0,60}\)[^()]{0,200}){0,3}\)`,
    String.raw`\([^()]{0,250}[;,.]\s?(?:version française|édité par|edité par|rédigé par|rédaction de|editing by|writing by|montage par|édition de|traduction)\b[^()]{0,250}\)`,
    String.raw`\((?:sources?|crédit)\s?:\s?[^()]{2,60}\)`,
  ].join("|"),
  "giu",
);
/** The same without brackets, as the last sentences of a line. */
const UNBRACKETED =
  /(?:^|[.!?…»”"]\s+)((?:Reportages? d(?:e |')|Reporting by|Additional reporting by|Writing by|Editing by|Rédigé par|Édité par|Version française)[^()]{3,300})$/u;
