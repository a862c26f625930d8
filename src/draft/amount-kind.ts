import type { Amount } from "../schemas/amount.ts";
import type { Language } from "../schemas/languages.ts";
import { toLatin } from "./pattern.ts";

/**
 * What a sum is, by the nearest word of its sentence that tells: "une amende de 3 millions", "lost $60 billion". Each stop between the two counts as so
 * many characters, and a word after the sum for less than one before it. undefined if no word tells.
 */
export function readAmountKind(
  text: string,
  start: number,
  end: number,
  language: Language,
): Amount["kind"] | undefined {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const cues = CUES[language].flatMap(([kind, pattern]) => [
    ...[...before.matchAll(pattern)].map((cue) => costOf(kind, cue[0], before.slice(cue.index + cue[0].length), 0)),
    ...[...after.matchAll(pattern)].map((cue) => costOf(kind, cue[0], after.slice(0, cue.index), AFTER)),
  ]);
  // Of two that end at one place the longer is the surer: "a deal worth" tells more than "worth".
  return cues.reduce<Cue | undefined>(
    (best, cue) =>
      best && (best.cost < cue.cost || (best.cost === cue.cost && best.length >= cue.length)) ? best : cue,
    undefined,
  )?.kind;
}

interface Cue {
  readonly kind: Amount["kind"];
  readonly length: number;
  readonly cost: number;
}

function costOf(kind: Amount["kind"], words: string, between: string, penalty: number): Cue {
  const stops = between.match(/[,;:–—]/gu)?.length ?? 0;
  return { kind, length: words.length, cost: between.length + penalty + STOP * stops };
}

const REACH = 200;
const STOP = 25;
const AFTER = 25;

function cue(source: string): RegExp {
  return new RegExp(toLatin(String.raw`(?<!\p{L})(?:${source})(?!\p{L})`), "gi");
}

type Cues = readonly (readonly [kind: Amount["kind"], pattern: RegExp])[];

const CUES: Record<Language, Cues> = {
  fr: [
    [
      "fine",
      cue(
        String.raw`amendes?|pénalités?|sanction\p{L}*|condamn\p{L}*|écop\p{L}*|inflig\p{L}*|acquitter|confisqu\p{L}*|confiscations?|punit|punie?s?|punir|redressements?|astreintes?|(?:devra|devront|doit|doivent|devoir)(?:\s\p{L}{1,12})?\s(?:payer|verser|régler)|infractions?`,
      ),
    ],
    [
      "ipo",
      cue(
        String.raw`introductions?\sen\s(?:b|B)ourse|IPO|offres?\spubliques?|entrée\sen\sbourse|débuts?\sen\sbourse|(?:double\s)?cotations?|lever|lev(?:ait|aient|é|ée|és|ant)|lèver(?:a|ait|ont)|mise\ssur\sle\smarché`,
      ),
    ],
    [
      "valuation",
      cue(
        String.raw`valoris\p{L}*|capitalisations?(?:\sboursière)?|évalu\p{L}*|valeur\s(?:boursière|marchande|de\smarché)|valait|vaut|pes(?:e|ait|ant)|un\smarché\sde`,
      ),
    ],
    [
      "loss",
      cue(
        String.raw`perdu(?:e|es|s)?|perd|perdre|perdait|pertes?|effac\p{L}*|s['’]envoler|part(?:i|is|ies|ir)\sen\sfumée|évapor\p{L}*|fondu|fondre|volatilis\p{L}*|amput\p{L}*|manque\sà\sgagner|(?:réduisant|réduit|réduire|amputé|amputant)\s(?:de\s)?(?:la|sa|leur)\s(?:valeur|capitalisation)(?:\s(?:marchande|boursière))?`,
      ),
    ],
    ["revenue", cue(String.raw`chiffres?\sd['’]affaires?|revenus?|recettes|ventes`)],
    [
      "other",
      cue(
        String.raw`(?:contrats?|transactions?|marchandises|actifs|parts|factures?|coûts?|préjudices?|dommages|opérations?|investissements?)\s(?:\p{L}{1,15}\s){0,3}(?:évalué|valant|estimé)\p{L}*|prix|invest\p{L}*|acquisitions?|acquér\p{L}*|acquis\p{L}*|rachats?|rachet\p{L}*|achat|prêts?|emprunt\p{L}*|emprunts?\sobligataires?|obligations|cautions?|salaires?|subvention\p{L}*|bénéfices?|profits?|dividendes?|dons?|dédommage\p{L}*|dommages(?:-intérêts)?|indemni\p{L}*|contrats?|budgets?|fonds|par\saction|l['’]action|cotait|reculait|transactions?|dépens\p{L}*|coûts?|coût\p{L}*|aides?|cession|cédé\p{L}*|vendus?|impôts?|taxes?|droits\sde\sdouane|commandes?|fraudes?|détourn\p{L}*|blanchi\p{L}*|seuils?|tours?\sde\stable|levées?\sde\sfonds|fortunes?`,
      ),
    ],
  ],
  en: [
    [
      "fine",
      cue(
        String.raw`fin(?:e|es|ed|ing)|penalt(?:y|ies)|penali[sz]\p{L}*|sanction\p{L}*|lev(?:y|ied|ies)|slapped|imposed|confiscat\p{L}*|settle(?:d|ment|ments)?|forfeit\p{L}*|punish\p{L}*|disgorge\p{L}*|(?:ordered|told|made|forced|have|had|must|will)(?:\sto)?\spay|illegal\s(?:gains|income|earnings)`,
      ),
    ],
    [
      "ipo",
      cue(
        String.raw`IPOs?|initial\spublic\sofferings?|(?:dual\s)?listings?|rais(?:e|ed|es|ing)|floats?|floated|flotation|share\s(?:sale|offering)|offerings?|go(?:ing|ne)?\spublic`,
      ),
    ],
    ["valuation", cue(String.raw`valu(?:e|es|ed|ation|ations|ing)|market\s(?:cap|capitali[sz]ation|value)|worth`)],
    [
      "loss",
      cue(
        String.raw`wip(?:e|ed|es|ing)(?:\s(?:off|out))?|lost|los(?:e|ing|s|ses)|eras(?:e|ed|es|ing)|shed|shedding|evaporat\p{L}*|vanish\p{L}*|knock(?:ed|ing)\soff|sell-?off`,
      ),
    ],
    ["revenue", cue(String.raw`revenues?|sales|turnover|takings`)],
    [
      "other",
      cue(
        String.raw`(?:deals?|contracts?|transactions?|goods|shares|assets|orders|chips|exports|imports|stakes?|equipment)\s(?:\p{L}{1,15}\s){0,3}(?:worth|valued\sat)|invest\p{L}*|acqui\p{L}*|bought|buy|buying|buyout|purchas\p{L}*|takeovers?|deals?|loans?|lend\p{L}*|lent|bail|bribes?|damages|compensat\p{L}*|profits?|net\sincome|earnings|prices?|priced|trading|(?:shares?|stock)\s(?:fell|rose|closed|opened|dropped|at)|per\sshare|a\sshare|apiece|contracts?|budgets?|funds?|funding|subsid\p{L}*|tariffs?|tax(?:es)?|costs?|spen[dt]\p{L}*|stakes?|bonds?|cash|fees?|sold|transactions?|theft|stolen|fraud|salar(?:y|ies)|series\s[a-h]|thresholds?|fortune|net\sworth`,
      ),
    ],
  ],
};
