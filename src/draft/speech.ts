import type { Language } from "../schemas/languages.ts";
import { wordsPattern } from "./pattern.ts";

/** Words that give what follows or precedes to a speaker. */
export interface Speech {
  readonly start: number;
  readonly end: number;
  /** before: the speaker stands before these words ("X said"); after: behind them ("selon X"); either: on the side where one is. */
  readonly speaker: "before" | "after" | "either";
  /** Whether the speaker reacts: accepts, protests, denies, promises. */
  readonly reacts: boolean;
}

/** Every attribution in a text, in order: verbs of speech, "selon", "according to". */
export function findSpeech(text: string, language: Language): Speech[] {
  const found: Speech[] = [];
  for (const { pattern, speaker, reacts } of PATTERNS[language])
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (!found.some((other) => start < other.end && other.start < end)) found.push({ start, end, speaker, reacts });
    }
  return found.sort((a, b) => a.start - b.start);
}

/** The words inside quotation marks, as the text has them, without the marks: « … », “…”, "…". */
export function findQuotes(text: string): string[] {
  return [...text.matchAll(/«([^«»]+)»|“([^“”]+)”|"([^"]+)"/gu)]
    .map((match) => (match[1] ?? match[2] ?? match[3] ?? "").trim())
    .filter((words) => words !== "");
}

/** A speaker without a name, as the text describes him: "un haut fonctionnaire", "people familiar with the matter". */
export function findUnnamedSpeaker(text: string, language: Language): string | undefined {
  return UNNAMED[language].exec(text)?.[0];
}

const bounded = (pattern: string, flags = "gi") => wordsPattern(pattern, flags);

const FR_HAVE =
  "(?:a|ont|avait|avaient|aurait|auraient)(?: également| aussi| ensuite| toutefois| cependant| en outre| notamment| déjà| pour sa part)? ";
const FR_SAID =
  "déclaré|dit|indiqué|annoncé|affirmé|assuré|estimé|expliqué|précisé|ajouté|souligné|rappelé|fait savoir|commenté|jugé|confié|écrit|noté|fait valoir|fait remarquer|signalé|martelé|détaillé|insisté|répété|reconnu|averti|prévenu|mis en garde|révélé|raconté|observé|conclu|confirmé|publié un communiqué";
const FR_REACTED =
  "répondu|répliqué|rétorqué|réagi|promis|accepté|consenti|souscrit|contesté|démenti|nié|rejeté|dénoncé|regretté|déploré|protesté|accusé|critiqué|condamné(?= (?:la|le|les|une|cette|fermement))|fait part|exprimé|exhorté|appelé|demandé|réclamé|salué|présenté (?:ses|leurs|des) excuses|fait appel|qualifié|exigé|tancé|fustigé|réfuté";
const FR_SAYS =
  "déclare(?:nt)?|dit|disent|indique(?:nt)?|affirme(?:nt)?|assure(?:nt)?|estime(?:nt)?|explique(?:nt)?|précise(?:nt)?|ajoute(?:nt)?|souligne(?:nt)?|rappelle(?:nt)?|commente(?:nt)?|juge(?:nt)?|relève(?:nt)?|note(?:nt)?|observe(?:nt)?|reconnaît|reconnaissent|parle(?:nt)? de|explique|constate(?:nt)?|y voit|y voient|avertit|prévient|fait savoir|font savoir|conclut|confirme(?:nt)?";
const FR_REACTS =
  "répond(?:ent)?|réplique(?:nt)?|rétorque(?:nt)?|réagit|promet(?:tent)?|accepte(?:nt)?|conteste(?:nt)?|dément(?:ent)?|nie(?:nt)?|rejette(?:nt)?|dénonce(?:nt)?|regrette(?:nt)?|déplore(?:nt)?|accuse(?:nt)?|critique(?:nt)?|exhorte(?:nt)?|appelle(?:nt)? à|réclame(?:nt)?|salue(?:nt)?|se dit|se disent|s['’]engage(?:nt)? à|s['’]est engagée? à|s['’]est dite?|s['’]est excusée?|fustige(?:nt)?|dit accepter|dit vouloir|réfute(?:nt)?|n['’]a pas apprécié|(?:est|sont|s['’]est|se sont) (?:\\p{P}?\\p{L}+\\p{P}? )?opposée?s? à|a concédé|a admis|ont admis|concède|admet";

const EN_SAID =
  "said|says|say|(?<!(?:was|were|been|being|is|are)(?: \\p{L}+)? )told|tells|stated|states(?= that)|announced|added|adds|explained|noted|notes|argued|warned|warns|wrote|claimed|claims|according|confirmed|reiterated|stressed|commented|remarked|observed|concluded|acknowledged|admitted|insisted|suggested|cautioned|spoke of|voiced|cited|cites";
const EN_REACTED =
  "accepted|accepts|accept|denied|denies|deny|rejected|rejects|disputed|disputes|condemned|condemns|criticised|criticized|protested|pledged|pledges|vowed|vows|promised|promises|responded|responds|replied|urged|urges|called on|expressed|welcomed|slammed|blasted|accused(?! (?:of|by))|objected|apologised|apologized|sincerely accepts|disagrees?|disagreed|opposes?|opposed|dismissed|refuted|hit back|firmly opposes?|is opposed to|will appeal|plans to appeal|intends to appeal|thanked";

interface Pattern {
  readonly pattern: RegExp;
  readonly speaker: Speech["speaker"];
  readonly reacts: boolean;
}

const PATTERNS: Readonly<Record<Language, readonly Pattern[]>> = {
  fr: [
    {
      pattern: bounded(
        "selon|d['’]après|de l['’]avis d[eu]s?|aux yeux d[eu]s?|à en croire|de source|(?<=^\\s*)pour(?= \\p{Lu})",
      ),
      speaker: "after",
      reacts: false,
    },
    { pattern: bounded(`${FR_HAVE}(?:${FR_REACTED})|${FR_REACTS}`), speaker: "either", reacts: true },
    { pattern: bounded(`${FR_HAVE}(?:${FR_SAID})|${FR_SAYS}`), speaker: "either", reacts: false },
  ],
  en: [
    { pattern: bounded("according to|in the words of|in the view of"), speaker: "after", reacts: false },
    { pattern: bounded(EN_REACTED), speaker: "either", reacts: true },
    { pattern: bounded(EN_SAID), speaker: "either", reacts: false },
  ],
};

const UNNAMED: Readonly<Record<Language, RegExp>> = {
  fr: bounded(
    "(?:une?|des|deux|trois|plusieurs|certains?|d['’]autres|les) (?:haute?s? )?(?:sources?|fonctionnaires?|responsables?|cadres?|experts?|analystes?|observateurs?|investisseurs?|avocats?|juristes?|économistes?|porte-parole|personnes? (?:proches?|familières?|au fait)|employée?s?|dirigeants?|diplomates?)(?: (?:proches?|chinoise?s?|américaine?s?|anonymes?|du secteur|technologiques?|officiels?|en données|en cybersécurité))*",
    "i",
  ),
  en: bounded(
    "(?:an?|the|two|three|several|some|many|other) (?:senior |unnamed |anonymous |former |government |company |industry |legal )*(?:sources?|officials?|executives?|experts?|analysts?|observers?|investors?|lawyers?|economists?|spokes(?:person|man|woman|people)|persons? familiar|people familiar|employees?|insiders?|diplomats?)|(?:people|sources|persons?) (?:familiar|close|with (?:direct )?knowledge|briefed)|(?<=^\\s*|, |by )(?:analysts|experts|sources|officials|critics|observers)",
    "i",
  ),
};
