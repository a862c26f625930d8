import type { Article, Byline } from "./analysis.ts";
import { AGENCY, CITY } from "./furniture-sources.ts";

/** Who reported the article, from its byline and its credits: editors, translators and those who turn a dispatch into French are left out. */
export function readAuthors(article: Article, isOutlet: (name: string) => boolean): Byline["authors"] {
  const found = new Map<string, Byline["authors"][number]>();
  for (const { locator, words, kind } of article.furniture) {
    if (kind !== "credits" && kind !== "date-line") continue;
    for (const name of readNames(words, kind === "credits")) {
      const key = name.toLowerCase();
      if (isOutlet(name) || found.has(key)) continue;
      found.set(key, { name, trace: { locator, words, rule: kind === "credits" ? "credits" : "page-line" } });
    }
  }
  return [...found.values()];
}

/** Names of the reporters in one piece of credits. */
function readNames(words: string, isCredits: boolean): string[] {
  const text = words
    .replace(/[’ʼ]/g, "'")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^\((.*)\)\.?$/, "$1")
    .replace(/\([^()]*\)/g, " ")
    .replace(/^[\s([–—-]+|[\s)\].]+$/g, "");
  if (
    /^(?:sources?|média|crédits?|provided|supplied|fourni|publié (?:sur|dans)|(?:this |cet )?article|with .*inputs?)\b/i.test(
      text,
    )
  )
    return [];
  // "…, version française Luc Roy, édité par Ann Ray": a new role begins a new part, semicolon or not.
  const parts = text.replace(NEW_ROLE, ";").split(/;|\s\|\s|\s•\s|\.\s(?=\p{Lu})|\s[–—/]\s/u);
  const hasReporters = parts.some((part) => REPORTERS.test(part.trim()));
  return parts.flatMap((part, i) => {
    const own = part.trim();
    if (!hasReporters && WRITERS.test(own)) return splitNames(own.replace(WRITERS, ""));
    if (OTHERS.test(own)) return [];
    if (REPORTERS.test(own)) return splitNames(own.replace(REPORTERS, ""));
    if (isCredits) return i === 0 && !hasReporters ? splitNames(own) : [];
    return parts.length > 1 && DATED.test(text) ? splitNames(own) : [];
  });
}

function splitNames(text: string): string[] {
  return text
    .replace(PLACE_OF_REPORTER, "")
    .split(/,| et | and | & | avec | with /)
    .map((name) => name.replace(/^(?:par|by)\s/i, "").trim())
    .filter(isPerson);
}

function isPerson(name: string): boolean {
  if (
    !/^\p{Lu}[\p{L}.'-]*(?:\s(?:\p{Lu}[\p{L}.'-]*|de|du|d'\p{Lu}[\p{L}'-]*|van|von|der|den|bin|al|le|la)){1,4}$/u.test(
      name,
    )
  )
    return false;
  return !STARTS_WITH_WIRE.test(name) && !NO_PERSON.test(name) && !IS_CITY.test(name);
}

const REPORTERS =
  /^(?:reportages? (?:de |d'|par |:)|reporting by |additional reporting (?:by )?|(?:story|report|text|words) by |by |par |texte (?:de |d'|: ?|par )|written by |écrit par |propos recueillis par |rédact(?:eur|rice)s?\s?:? ?|auteure?s?\s?:? ?|autrice\s?:? ?|authors?\s?:? ?|journalistes?\s?:? ?|reporters?\s?:? |(?:de )?notre (?:correspondante?|envoyée?)[^,]{0,40}, ?|correspondants?\s?: ?|avec (?:la contribution|les contributions) de |with (?:contributions?|reporting) (?:from|by) |(?:contributed|contributions?) by |posted by |publié par )/i;
/** Authors of a page, but second hands of a dispatch that names its reporters. */
const WRITERS = /^(?:rédigé par |rédaction\s?: ?)/i;
const OTHERS =
  /^(?:version française|version |traduction|traduit|translat|édit|edit|éditeur|editor|web editor|rédaction|rédigé|montage|writing|production|producing|mise en page|relecture|photos?|vidéo|compiled|supervis|graphi|relu|bureau|service)/i;
const NEW_ROLE =
  /,?\s(?=(?:version française|traduction|traduit par|translated by|édité par|edité par|edited by|editing by|writing by|rédigé par|rédaction de|montage par|édition de|additional reporting)(?![\p{L}]))|,\s(?=(?:avec (?:la contribution|les contributions))(?![\p{L}]))/giu;
const PLACE_OF_REPORTER =
  /,?\s(?:à|au|aux|in|en|from|depuis|at|pour|for)\s(?:l'|la |le |les |the )?\p{Lu}[\p{L}'-]*(?:[\s-]\p{Lu}[\p{L}'-]*)*(?=\s?(?:,|;|\.|$|\set\s|\sand\s|&))/gu;
const STARTS_WITH_WIRE = new RegExp(`^${AGENCY}(?![\\p{L}])`, "u");
const IS_CITY = new RegExp(`^${CITY}$`, "iu");
const DATED = /\b(?:19|20)\d\d\b/;
const NO_PERSON =
  /(?:^|\s|\.)(?:staff|reporters?|newsroom|rédaction|bureau|agence|agency|agencies|news|press|presse|correspond[ae]nte?|columnist|writer|editor|journal|times|post|daily|team|desk|service|media|online|web|tv|radio|magazine|updated|published|publié|temps|lecture|read|min|heures?|jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|info|tech|business|economy|world|china|chine)(?:$|\s|\.)/iu;
