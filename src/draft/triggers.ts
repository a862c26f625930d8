import type { EventKind, EventStatus } from "../schemas/event.ts";
import type { Language } from "../schemas/languages.ts";
import { wordsPattern } from "./pattern.ts";
import { TRIGGERS_EN } from "./triggers-en.ts";
import { TRIGGERS_FR } from "./triggers-fr.ts";

/**
 * Where those concerned stand around the words that tell of an event:
 * does: the authority before, whom it concerns after ("SAMR fined Alibaba"); undergoes: whom it concerns before, the authority after "by"
 * ("Alibaba was fined by SAMR"); noun: whom it concerns after a preposition ("une amende contre Didi"); self: a company does it to itself
 * ("Didi quitte la Bourse"); issues: an authority, and nobody it is done to ("the rules were adopted"); judges: a court, over whoever is named ("a judge blocked the Commerce
 * Department’s order"); takes: one company acts on another ("bought").
 */
export type Frame = "does" | "undergoes" | "noun" | "self" | "issues" | "judges" | "takes";

/** Words that tell of an event of a kind. */
export interface Trigger {
  readonly kind: EventKind;
  /** Name of the rule, as findings give it. */
  readonly rule: string;
  readonly frame: Frame;
  /** Matched on the sentence without furniture; Unicode boundaries are added around it. */
  readonly pattern: string;
  /** The status that the words themselves give, whatever the mood: a proposal is reported, not planned. */
  readonly status?: EventStatus;
  /** It tells of an event only beside one that is told elsewhere: "l’amende", "the penalty". */
  readonly refers?: boolean;
  /** The words say by a negation what happened ("n’est plus téléchargeable"): they are not denied by it. */
  readonly negative?: boolean;
  /** The sentence must hold this too. */
  readonly needs?: RegExp;
  /** The sentence must not hold this. */
  readonly unless?: RegExp;
}

/** A trigger in a text. */
export interface Hit {
  readonly trigger: Trigger;
  readonly start: number;
  readonly end: number;
}

/** The triggers of a text, in order; where two overlap, the one that comes first in the table counts. */
export function findTriggers(text: string, language: Language): Hit[] {
  const hits: Hit[] = [];
  for (const { trigger, pattern } of COMPILED[language]) {
    if (trigger.needs && !trigger.needs.test(text)) continue;
    const matches = [...text.matchAll(pattern)];
    if (matches.length === 0 || trigger.unless?.test(text)) continue;
    for (const match of matches) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (!hits.some((hit) => start < hit.end && hit.start < end)) hits.push({ trigger, start, end });
    }
  }
  return hits.sort((a, b) => a.start - b.start);
}

function compile(triggers: readonly Trigger[]) {
  return triggers.map((trigger) => ({
    trigger,
    pattern: wordsPattern(trigger.pattern),
  }));
}

/** What is only named ("the probe", "une enquête de la CAC sur Didi") tells of an event where nothing else does, if those concerned stand beside it. */
const NAMED: Readonly<Record<Language, readonly Trigger[]>> = {
  fr: [
    {
      kind: "investigation",
      rule: "fr-investigation-named",
      frame: "noun",
      refers: true,
      pattern: "(?:l['’]|une |cette |d['’]une |son |leur |des |les )(?:enquêtes?|investigations?)",
    },
  ],
  en: [
    {
      kind: "investigation",
      rule: "en-investigation-named",
      frame: "noun",
      refers: true,
      pattern: "(?:an|the|its|their|a|this)(?: [\\p{L}-]+){0,3} (?:investigation|probe|inquiry)",
    },
  ],
};

const COMPILED = {
  fr: compile([...TRIGGERS_FR, ...NAMED.fr]),
  en: compile([...TRIGGERS_EN, ...NAMED.en]),
} as const;
