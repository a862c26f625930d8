import { AGENCY } from "./furniture-sources.ts";

const MONTHS =
  "janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre|decembre|january|february|march|april|may|june|july|august|september|october|november|december|janv\\.?|févr\\.?|fév\\.?|avr\\.?|juil\\.?|déc\\.?|jan\\.?|feb\\.?|mar\\.?|apr\\.?|jun\\.?|jul\\.?|aug\\.?|sept?\\.?|oct\\.?|nov\\.?|dec\\.?";
const WEEKDAYS =
  "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun";
const DAY = "\\d{1,2}(?:er|st|nd|rd|th)?";
const YEAR = "(?:19|20)\\d\\d";

/** Source of an expression for a day in words, with or without weekday and year: "le 21 juillet 2022", "July 21", "Oct. 12, 2021". */
export const DAY_WORDS = `(?:(?:le|on) )?(?:(?:${WEEKDAYS})\\.?,? (?:le )?)?(?:${DAY} (?:of )?(?:${MONTHS})|(?:${MONTHS}) ${DAY})(?![\\p{L}\\p{N}])(?:,? ${YEAR}\\b)?`;
const NUMERIC = `\\b(?:\\d{1,2}[/.-]\\d{1,2}[/.-](?:${YEAR}|\\d{2})|${YEAR}[/.-]\\d{1,2}[/.-]\\d{1,2})(?:T[\\d:.]+Z?)?`;
const MONTH_YEAR = `(?:${MONTHS}),? ${YEAR}`;
const CLOCK =
  "\\b\\d{1,2}(?: ?[:h] ?\\d{2}){1,2}(?: ?[ap]\\.?m\\b\\.?)?|\\b\\d{1,2} ?[ap]\\.?m\\b\\.?|\\b\\d{1,2} ?h(?:eures?)?\\b";
const ZONE =
  "(?<=[\\d)apm.] ?)\\(?(?:GMT|UTC|CES?T|E[SD]?T|P[SD]?T|BST|IST|CST|HKT|SGT|JST|AES?T|Z)\\b(?:[+-]\\d{1,2}(?::?\\d{2})?)?\\)?|heures? de [\\p{L}-]+|\\b(?:Beijing|Hong Kong|Eastern|Pacific|local|London|Brussels|Paris) time\\b";
const READING =
  "(?:temps de lecture|durée de lecture|reading time|read time|lecture)(?: estimée?)? ?:? ?\\d{1,2} ?min(?:utes?)?\\b\\.?|\\b\\d{1,2}[ -]?min(?:utes?)?\\.?(?: read| de lecture)\\b|\\b(?:un|une) minute de lecture";
const AGO =
  "il y a \\d+ (?:minutes?|heures?|jours?|semaines?|mois|ans?)|\\b\\d+ (?:minutes?|hours?|days?|weeks?|months?|years?) ago";
const PUBLISHED =
  "publiée?s?|parue?s?|postée?|mise? (?:en ligne|à jour)|mise? à jour|modifiée?|créée?|actualisée?|diffusée?|posted|published|first published|updated|last (?:updated|modified)|modified|created|issued|released?|release date|date(?: de (?:publication|parution|mise à jour))?|publication date|dernière (?:mise à jour|modification)|dépêche|communiqué du";
const SMALL =
  "le|la|à|au|the|at|on|and|et|par|by|de|du|in|from|avec|with|pour|for|information|article|original|contenu|fournie?|proposée?|staff|reporters?|last|dernière|edited|source|sources|news|writer|correspondante?s?";

/**
 * The page's own line on when it appeared, by whom and how long it takes to read: "Publié le 3 mai 2021 à 10h02, par Lin Hua".
 * plain: a bare date, which may also head an entry of a chronology.
 */
export function readDateLine(line: string): "marked" | "plain" | undefined {
  // "15 octobre 2021 à 15:45 • 259": the number of comments.
  const text = line.trim().replace(/\s[•|·]\s?\d{1,5}$/u, "");
  if (text.length > 170 || !(/\d/.test(text) || READS.test(text))) return undefined;
  const tokens = [...text.matchAll(TOKENS)];
  const has = (name: string) => tokens.some(({ groups }) => groups?.[name] !== undefined);
  if (
    !has("day") &&
    !has("month") &&
    !has("reading") &&
    !has("ago") &&
    !(has("clock") && (MARKS.test(text) || AGENCY_NAMED.test(text)))
  )
    return undefined;
  const rest = text.replace(TOKENS, " ").replace(MARKS_ALL, " ").replace(SMALL_WORDS, " ");
  const words = rest.match(/[\p{L}\p{N}][\p{L}\p{N}.'’-]*/gu) ?? [];
  if (words.length > 6 || !words.every((word) => /^\p{Lu}|\p{L}\.\p{L}{2,}$/u.test(word))) return undefined;
  const isMarked =
    MARKS.test(text) || has("clock") || has("reading") || has("ago") || SUPPLIED.test(text) || AGENCY_NAMED.test(text);
  if (!isMarked && words.length > 3) return undefined;
  if (words.length > 0 && /[.!?]$/.test(text) && !MARKS.test(text)) return undefined;
  return isMarked ? "marked" : "plain";
}

/** Length of the date that a stored page begins with, "date 2021-03 Pékin a …", blanks included; 0 if it has none. */
export function measurePageDate(line: string): number {
  return /^\s*date\s+(?:19|20)\d\d(?:-\d\d){0,2}(?:\s+|$)/.exec(line)?.[0].length ?? 0;
}

/** Offset of the date that a site puts behind a headline, with its clock or its buttons: "Lanxi condamné 03/05/2021 | 16:15 Envoyer par e-mail :". */
export function findTrailingDate(line: string): number | undefined {
  return line.length > 250 ? undefined : TRAILING.exec(line)?.index;
}

const BUTTONS = "(?:\\s(?:envoyer par e-?mail|partager|imprimer|share|print)\\s?:?)";
const TRAILING = new RegExp(
  `(?<=\\p{L}["”»)]?)\\s(?:le )?${NUMERIC}(?:\\s?[|àa,–-]?\\s?\\d{1,2}[:h]\\d{2}${BUTTONS}*|${BUTTONS}+)\\s*$`,
  "iu",
);
const TOKENS = new RegExp(
  `(?<reading>${READING})|(?<ago>${AGO})|(?<day>${DAY_WORDS}|${NUMERIC})|(?<month>${MONTH_YEAR})|(?<clock>${CLOCK})|(?<zone>${ZONE})`,
  "giu",
);
const MARKS = new RegExp(`(?:^|[^\\p{L}])(?:${PUBLISHED})(?![\\p{L}])`, "iu");
const MARKS_ALL = new RegExp(`(?<=^|[^\\p{L}])(?:${PUBLISHED})(?![\\p{L}])`, "giu");
const SMALL_WORDS = new RegExp(`(?<=^|[^\\p{L}])(?:${SMALL})(?![\\p{L}])`, "gu");
const READS = new RegExp(READING, "iu");
const SUPPLIED = /\b(?:fournie?|proposée?) par\b|\b(?:provided|supplied) by\b/i;
const AGENCY_NAMED = new RegExp(`(?<![\\p{L}])${AGENCY}(?![\\p{L}])`, "u");
