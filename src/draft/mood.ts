import type { EventStatus } from "../schemas/event.ts";
import type { Language } from "../schemas/languages.ts";
import { wordsPattern } from "./pattern.ts";

/** How a text says that something happened. */
export interface Mood {
  /** reported: as having happened; alleged: in the conditional, or hedged; planned: as still to come. */
  readonly status: EventStatus;
  readonly negated: boolean;
  /** The pluperfect tells of what lies before the news: "avait infligé", "had fined". */
  readonly earlier: boolean;
  /** The words that hedge it, as the text has them. */
  readonly hedges: readonly string[];
}

/**
 * Reads the mood of what a clause says at an offset: the verb forms just before it, and the hedges of the whole clause.
 * `clause` is the text of one clause, `at` the offset of the words that tell of the event, `length` their length.
 */
export function readMood(clause: string, at: number, length: number, language: Language): Mood {
  const words = WORDS[language];
  const before = clause.slice(Math.max(0, at - VERB_REACH), at);
  const verb = `${before}${clause.slice(at, at + length)}`;
  const hedges = findHedges(clause, language);
  const planned = words.planned.test(verb);
  const alleged = words.alleged.test(verb) || words.rumour.test(clause);
  return {
    status: alleged ? "alleged" : planned ? "planned" : "reported",
    negated:
      words.negation.test(verb) ||
      words.denied.test(clause.slice(0, at + length + NOT_REACH).slice(at)) ||
      words.none.test(clause),
    earlier: words.earlier.test(verb),
    hedges,
  };
}

/** The hedges of a text, as it has them: "serait", "selon", "prétendument", "reportedly", "could". */
export function findHedges(text: string, language: Language): string[] {
  return [...text.matchAll(WORDS[language].hedge)].map(([words]) => words);
}

// The auxiliaries of a verb stand within this many characters before it.
const VERB_REACH = 34;
// "n’interdira pas": the second half of a French negation stands right behind the verb.
const NOT_REACH = 14;

const whole = (pattern: string, flags = "i") => wordsPattern(pattern, flags);

const FR_HEDGE =
  "(?:ser|aur|pourr|devr|sembler|viser|compter|voudr|disposer|concerner|porter|permettr|envisager|prévoir|cherchr|chercher|risquer|figurer|détiendr|tiendr|appartiendr|fer|ir|viendr)(?:ait|aient)|prétendument|prétendu(?:e|s|es)?|présumé(?:e|s|es)?|supposé(?:e|s|es)?|soupçonné(?:e|s|es)?|accusé(?:e|s|es)? d|apparemment|vraisemblablement|semble(?:nt)?|selon|d['’]après|à en croire|éventuel(?:le|s|les)?|potentiel(?:le|s|les)?|peut-être|probablement|sans doute";
const EN_HEDGE =
  "reportedly|allegedly|alleged|purportedly|supposedly|apparently|seemingly|presumably|possibly|probably|likely|could|(?-i:may)|might|would|suspected|accused|(?:is|are|was|were) (?:said|believed|understood|thought|rumou?red|expected|set) to|according to|appears? to|seems? to|claims?|claimed";

interface MoodWords {
  readonly planned: RegExp;
  readonly alleged: RegExp;
  readonly rumour: RegExp;
  readonly negation: RegExp;
  /** Behind the verb. */
  readonly denied: RegExp;
  /** At the head of a clause: "Aucune amende n’a été …". */
  readonly none: RegExp;
  readonly earlier: RegExp;
  readonly hedge: RegExp;
}

const WORDS: Readonly<Record<Language, MoodWords>> = {
  fr: {
    planned: whole(
      "v(?:a|ont)(?! devoir)|prévoi\\p{L}*|envisag\\p{L}*|compte(?:nt)?|s['’]apprête(?:nt)?|devrai(?:t|ent)|souhait\\p{L}*|veu(?:t|lent)|voul\\p{L}*|entend(?:ent)?|menac\\p{L}*|propos\\p{L}*|réfléchi\\p{L}*|se prépar\\p{L}*|doi(?:t|vent) (?=entrer|être|s['’]appliquer|prendre effet)|ser(?:a|ont)|pourr(?:a|ont|ait|aient)|sous peine|(?:entr|appliqu|interdi|prendr|suspend|commenc|s['’]appliqu)(?:er|r|r?)(?:a|ont)",
    ),
    alleged: whole("aur(?:ait|aient)|ser(?:ait|aient)|prétendument|supposément|soupçonné(?:e|s|es)?"),
    rumour: whole(
      "(?:selon|d['’]après|indiquent|disent|rapportent|affirment|ont (?:dit|indiqué|déclaré)) (?:\\p{L}+ ){0,3}(?:sources?|personnes? (?:proches?|familières?|au fait|informées?))(?! officielles?)|rumeurs?",
    ),
    negation: whole(
      "n['’](?:a|ont|est|sont|avait|avaient|était|étaient|aurait|auraient)(?: \\p{L}+)? (?:pas|jamais|plus|aucun(?:e)?)|ne \\p{L}+(?: \\p{L}+)? (?:pas|jamais|aucun(?:e)?)|sans (?:être|avoir|infliger|prononcer)|n['’]\\p{L}+ pas|nie(?:nt)? avoir|dément(?:ent)? avoir",
    ),
    denied: /^[^,.;]*?\s(?:pas|jamais|aucune?)(?:\s|$)/iu,
    none: /^[\s,;:]*(?:aucune?|nulle?)\s[^,.;]{1,60}\sn(?:e\s|['’])/iu,
    earlier: whole("av(?:ait|aient)|ét(?:ait|aient) (?=\\p{L}+(?:é|i|u|t)(?:e|s|es)?)|déjà|précédemment|auparavant"),
    hedge: whole(FR_HEDGE, "gi"),
  },
  en: {
    planned: whole(
      "will(?! not have)|would|shall|plans? to|planned to|planning to|intends? to|is set to|are set to|(?:is|are) to|aims? to|considering|mulling|weighing|proposes?|threaten(?:s|ed|ing)?|is expected to|are expected to|due to|about to|wants? to|could|(?-i:may)|might|seek(?:s|ing)? to|if it does not|facing|faces?|prepar(?:es?|ing) to",
    ),
    alleged: whole(
      "reportedly|allegedly|purportedly|supposedly|(?:is|are|was|were) (?:said|believed|understood|thought|rumou?red) to(?: have)?|(?-i:may) have|might have|could have",
    ),
    rumour: whole(
      "(?:according to|said|told \\p{L}+) (?:\\p{L}+ ){0,4}(?:sources?|people (?:familiar|close|with knowledge|briefed)|persons? familiar|insiders?)|sources? (?:said|told|say)|people familiar|rumou?rs?",
    ),
    negation: whole(
      "(?:was|were|is|are|has|have|had|did|does|do|will|would|could|can) not|\\p{L}+n['’]t|never|no longer|den(?:y|ies|ied) (?:having|that|being)|without (?:being|having|imposing|naming)|cannot|nor",
    ),
    denied: /^(?!)/u,
    none: /^[\s,;:]*(?:no|neither|none of)\s[^,.;]{1,50}\s(?:was|were|has|have|had|is|are)\s/iu,
    earlier: whole("had|previously|earlier|already"),
    hedge: whole(EN_HEDGE, "gi"),
  },
};
