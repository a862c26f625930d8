import type { Language } from "../schemas/languages.ts";

/** The words of a sentence that deny, and those that hedge, as the sentence has them; undefined where there are none. */
export interface Markers {
  /** "n’a pas", "sans avoir", "did not", "refused": something is denied, whatever it is. */
  readonly negation: string | undefined;
  /** A conditional that is no future told in the past, "prétendument", "reportedly", "could": something is not simply stated. */
  readonly hedge: string | undefined;
}

/**
 * Reads the markers of a sentence. It goes by the words alone and does not judge what they bear upon: "ont refusé de commenter" is negated,
 * "n’est réapparu que le 20 janvier", which restricts, is not; "a dit qu’il améliorerait sa stratégie" tells of a promise and is not hedged.
 */
export function readMarkers(sentence: string, language: Language): Markers {
  const text = sentence.replaceAll("’", "'");
  return { negation: findFirst(text, NEGATION[language]), hedge: findHedge(text, language) };
}

/** The same of several sentences: a marker of one is a marker of all. */
export function joinMarkers(sentences: readonly string[], language: Language): Markers {
  const all = sentences.map((sentence) => readMarkers(sentence, language));
  return {
    negation: all.find(({ negation }) => negation !== undefined)?.negation,
    hedge: all.find(({ hedge }) => hedge !== undefined)?.hedge,
  };
}

/** The conditional that keeps a sentence from being a plain report: "aurait", "serait", "reportedly"; undefined where there is none. */
export function findConditional(sentence: string, language: Language): string | undefined {
  const text = sentence.replaceAll("’", "'");
  return language === "fr" ? findFrenchConditional(text) : findFirst(text, EN_RUMOUR);
}

function findHedge(text: string, language: Language): string | undefined {
  if (language === "en") return findFirst(text.replace(TOLD_WOULD, ""), EN_HEDGE);
  return findFrenchConditional(text) ?? findFirst(text, FR_HEDGE);
}

function findFrenchConditional(text: string): string | undefined {
  for (const { 0: verb, index } of text.matchAll(FR_CONDITIONAL)) {
    if (NO_CONDITIONAL.test(verb) || FUTURE_IN_THE_PAST.test(text.slice(Math.max(0, index - 300), index))) continue;
    return verb;
  }
  return undefined;
}

function findFirst(text: string, pattern: RegExp): string | undefined {
  return pattern.exec(text)?.[0];
}

const word = (source: string, flags = "iu") => new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, flags);

const NEGATION: Readonly<Record<Language, RegExp>> = {
  // "ne … que" restricts and "ne" alone may only colour a subjunctive, so the second word decides; it stands within the clause.
  fr: word(
    String.raw`(?:ne\s|n')[^.;:!?]{0,60}?(?<![\p{L}])(?:pas|plus(?!\sque)|jamais|rien|aucune?s?|personne|guère|nullement|ni)|(?:ne|n')\s?(?:pas|plus|jamais|rien)|sans\s(?:\p{L}+(?:er|ir)|être|\p{L}+(?:endre|ondre|ettre|aître)|rien|qu'|que)|(?:aucune?|nul(?:le)?|ni)\s[^.;]{1,60}?\s(?:ne|n'\p{L}+)|refus(?:e|ent|é|ait|aient|èrent)|dément(?:ent|i|it)?|nie(?:nt)?`,
  ),
  en: word(
    String.raw`(?:not(?! only)|never|nor|neither|nobody|nothing|none|cannot|without \p{L}+ing)|\p{L}+n't|no (?:longer|one|such|details?|evidence|comment|other|\p{L}+ (?:was|were|has|have|had|is|are))|gave no|ha(?:s|ve|d) no|refus(?:es?|ed|ing)|den(?:y|ies|ied)|declin(?:es?|ed)|silent on|fail(?:s|ed)? to`,
  ),
};

/** Endings of the conditional; those of the imperfect of verbs in -rer, -drer and -vrer are taken out below. */
const FR_CONDITIONAL = word(
  String.raw`(?:(?:se|au|pour|dev|fe|sau|i)r|\p{L}+(?:er|ir|dr|vr|tr|rr|ur))(?:ait|aient)`,
  "giu",
);
const NO_CONDITIONAL =
  /^(?:\p{L}*(?:tir|dés?ir|spir|mir|soupir|admir|expir|respir|conspir|vir|err|enterr|narr|barr|fourr|livr|ouvr|couvr|souffr|offr|manœuvr|encadr|cadr|engendr|poudr|entr|montr|rencontr|illustr|enregistr|administr|pénétr|concentr|centr|filtr|ferr|terr|assur|rassur|mesur|dur|jur|figur|procur|inaugur|captur|censur|structur|adjur|murmur|demeur|pleur|délivr|recouvr|découvr|œuvr)(?:ait|aient)|fait|faient|iait|iaient)$/iu;
/** "a déclaré qu’il ", "avait promis que la campagne ". */
const FUTURE_IN_THE_PAST =
  /(?:^|\s)(?:a|ont|avait|avaient|est|était)\s(?:\p{L}+\s)?(?:déclaré|dit|annoncé|affirmé|indiqué|promis|assuré|ajouté|précisé|confirmé|expliqué|souligné|prédit|prévu|répondu|estimé)[^.;:«"“]*?\squ(?:e\s|')[^.;:«"“]*$/iu;
/** "It said that it would": a future told in the past. */
const TOLD_WOULD =
  /(?<=\b(?:said|announced|promised|added|stated|declared|pledged|vowed)\b[^.;:"“]{0,80})\bwould\b(?! have)/giu;
const FR_HEDGE = word(
  String.raw`prétendument|prétendu(?:e|s|es)?|supposé(?:e|s|es)?|supposément|présumé(?:e|s|es)?|soupçonné(?:e|s|es)?|apparemment|vraisemblablement|semble(?:nt)?|semblai(?:t|ent)|peut-être|probablement|sans doute|jugé(?:e|s|es)?`,
);
const EN_RUMOUR = word(
  String.raw`reportedly|allegedly|alleged|purportedly|supposedly|apparently|rumou?red|(?:is|are|was|were) (?:said|believed|understood|thought) to|(?:may|might|could|would) have`,
);
const EN_HEDGE = word(
  String.raw`reportedly|allegedly|alleged|purportedly|supposedly|apparently|seemingly|presumably|possibly|probably|likely|perhaps|could|might|would|suspected|rumou?r(?:s|ed)?|(?:is|are|was|were) (?:said|believed|understood|thought|expected) to|appear(?:s|ed)? to|seem(?:s|ed)? to`,
);
