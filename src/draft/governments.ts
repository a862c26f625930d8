import type { Language } from "../schemas/languages.ts";
import type { VagueMention } from "./analysis.ts";
import { governmentOf, type CountryWord } from "./countries.ts";
import type { Reading } from "./reading.ts";
import { closeSpan, copyCover, isTaken, listNear, spanOf, type Cover, type Span } from "./spans.ts";

/**
 * The governments that a sentence means by a capital, by a general term or by the country itself as one that acts: "Pékin exige", "les autorités
 * chinoises", "regulators", "the Biden administration", "India has banned". Places ("à Pékin", "Beijing-based") are none. `home` is the country of a
 * term without one. Nothing is found where something in `taken` stands.
 */
export function findGovernments(
  reading: Reading,
  { home, language, taken }: { home: string; language: Language; taken: Cover },
): VagueMention[] {
  const found: (Span & { readonly code: string; readonly rule: string })[] = [];
  const cover = copyCover(taken);
  const add = (span: Span, code: string | undefined, rule: string) => {
    if (code === undefined || isTaken(span, cover)) return;
    found.push({ start: span.start, end: span.end, code, rule });
    closeSpan(cover, span);
  };
  for (const match of reading.flat.matchAll(LEADERS)) {
    const code = LEADER_COUNTRIES.get((match[1] ?? match[2] ?? match[3] ?? "").toLowerCase());
    add(spanOf(match), code, "leader-administration");
  }
  for (const match of reading.flat.matchAll(TERMS[language])) addTerm(match);
  for (const word of reading.countries) {
    if (word.as === "seat" && isGoverning(reading, word, language)) add(word, word.code, "capital-as-government");
    else if (isActing(reading, word, language)) add(word, word.code, "country-acting");
  }
  return found
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, code, rule }) => ({
      trace: { locator: reading.sentence.locator, words: reading.sentence.text.slice(start, end), rule },
      start,
      end,
      id: governmentOf(code),
    }));

  function addTerm(match: RegExpExecArray): void {
    const noun = spanOf(match);
    const { span, code } = findOwner(reading, noun, language);
    const words = match[0].toLowerCase();
    if (code !== undefined) add(span, code, "government-of-country");
    else if (BARE[language].test(words) && isDefinite(reading.flat, noun, words, language))
      add(noun, home, "bare-government");
  }
}

/** The country beside a term for a government, and the stretch of both. */
function findOwner(
  { flat, countries }: Reading,
  noun: Span,
  language: Language,
): { span: Span; code: string | undefined } {
  for (const word of listNear(countries, noun.start - 60, noun.end + 10, 40)) {
    if (word.start >= noun.end && word.start - noun.end < 10) {
      const between = flat.slice(noun.end, word.start);
      const joined = word.as === "adjective" ? between === " " && language === "fr" : OF.test(between);
      if (joined) return { span: { start: noun.start, end: word.end }, code: word.code };
    }
    if (language === "en" && word.end <= noun.start && noun.start - word.end < 40) {
      const between = flat.slice(word.end, noun.start);
      if (word.as === "adjective" ? MODIFIERS.test(between) : OWNED.test(between))
        return { span: { start: word.start, end: noun.end }, code: word.code };
    }
  }
  return { span: noun, code: undefined };
}

function isDefinite(flat: string, { start, end }: Span, words: string, language: Language): boolean {
  const before = flat.slice(Math.max(0, start - 24), start);
  const after = flat.slice(end, end + 12);
  if (language === "fr")
    return (
      /(?:^|[^\p{L}])(?:les |des |aux |le |du |au |l'|d')$/iu.test(before) && !/^ (?:locales?|de [A-Z])/.test(after)
    );
  if (/(?:local|state|provincial|city|municipal|port|other|foreign|many|some|several|all|any|self) $/i.test(before))
    return false;
  return words.endsWith("s") || /\bthe (?:central )?$/i.test(before);
}

/** Whether a capital stands for the government that sits there. */
function isGoverning({ flat, sentence }: Reading, { start, end }: CountryWord, language: Language): boolean {
  const before = flat.slice(Math.max(0, start - 40), start);
  const after = flat.slice(end, end + 30);
  if (NOT_GOVERNING_AFTER.test(after)) return false;
  // "Beijing Douwang Technology Co", "Beijing Youth Daily": in running text what follows belongs to a name.
  if (/^ [A-Z]/.test(after) && sentence.role === "body") return false;
  if (language === "en" && /^ [A-Z]/.test(after) && !EN_ACTS.test(after.toLowerCase())) return false;
  if (isDative(before)) return true;
  if (PLACE_BEFORE[language].test(before)) return false;
  // "à Shanghai et Pékin": a capital in a row of places is one.
  if (IN_ROW.test(before)) return false;
  return true;
}

/** "demande à Pékin de", "face à Pékin": the government is spoken to, and no place is meant. */
function isDative(before: string): boolean {
  return DATIVE.test(before);
}

/** Whether the country itself acts: "La Chine interdit", "India has banned", "interdit par l'Inde". */
function isActing({ flat }: Reading, { start, end, as }: CountryWord, language: Language): boolean {
  const words = flat.slice(start, end);
  if (as === "seat" || (as === "adjective" && !/^(?:US|U\.S\.|UK|U\.K\.)$/.test(words))) return false;
  const before = flat.slice(Math.max(0, start - 24), start);
  const after = flat.slice(end, end + 30);
  if (language === "fr")
    return FR_SUBJECT.test(before)
      ? FR_ACTS.test(after)
      : /\p{L}(?:é|ée|és|ées|i|is|ie|ies|ise|ises|it|ite|its|ites|u|ue|us|ues) par (?:la |le |l'|les )?$/u.test(before);
  return EN_SUBJECT.test(before)
    ? EN_ACTS.test(after.toLowerCase()) && !/^ [\p{Lu}][\p{L}]+ (?:Mobile|Telecom|Unicom)/u.test(after)
    : /(?:ed|en|wn) by (?:the )?$/.test(before) && !/^ [A-Z]/.test(after);
}

const OF = /^ (?:de la |de l'|du |des |de |d'|of the |of |in |en |à )$/;
const MODIFIERS = /^ (?:[\p{L}-]+ ){0,2}$/u;
const OWNED = /^'s? (?:[\p{Ll}-]+ ){0,2}$/u;

const LEADERS =
  /(?<!\p{L})(?:administration (?:de |d')?(?:Donald |Joe |Barack |du président )?(Trump|Biden|Obama)|(Trump|Biden|Obama) administration|(?:gouvernement|exécutif) (?:de |d')?(?:Boris |Theresa |Narendra |Keir |Rishi |Emmanuel |Justin |Olaf |Angela |Giorgia )?(Johnson|May|Modi|Starmer|Sunak|Macron|Trudeau|Scholz|Merkel|Meloni))(?!\p{L})/gu;
const LEADER_COUNTRIES = new Map([
  ...["trump", "biden", "obama"].map((name) => [name, "US"] as const),
  ...["johnson", "may", "starmer", "sunak"].map((name) => [name, "GB"] as const),
  ["modi", "IN"],
  ["macron", "FR"],
  ["trudeau", "CA"],
  ["scholz", "DE"],
  ["merkel", "DE"],
  ["meloni", "IT"],
]);

const TERMS: Readonly<Record<Language, RegExp>> = {
  fr: /(?<![\p{L}-])(?:gouvernement(?: (?:central|fédéral))?|pouvoirs publics|autorités(?: (?:de (?:régulation|réglementation|contrôle|surveillance|tutelle|la concurrence)|réglementaires|régulatrices|compétentes|financières|antitrust|centrales|communistes|nationales))?|régulateurs(?: (?:financiers|antitrust|boursiers|bancaires|nationaux|compétents|du pays))?|exécutif|pouvoir(?: central)?|régime|responsables|dirigeants|officiels|administration|organismes de (?:réglementation|régulation|contrôle|surveillance)|gendarmes|instances)(?![\p{L}-])/giu,
  en: /(?<![\p{L}-])(?:(?:(?:central|federal) )?government|authorities|regulators|officials|leadership|watchdogs|policymakers|rulers|administration|agencies|leaders)(?![\p{L}-])/giu,
};
const BARE: Readonly<Record<Language, RegExp>> = {
  fr: /^(?:gouvernement|autorités|régulateurs|pouvoirs publics|pouvoir central|exécutif|organismes de)/,
  en: /^(?:(?:central |federal )?government|authorities|regulators|watchdogs)$/,
};

const DATIVE =
  /(?:(?:demand|reproch|permet|permi|interdi|répond|répliqu|rappel|transm|transf|obéi|impos|oppos|adress|livr|fourni|donn|laiss|envoy|promet|promis|déplaî|profit)\p{L}*|face|quant|grâce|fidèle|loyal|loyale|hostile|favorable|liée?s?|inféodée?s?|redevables?|proches?) (?:directement )?à $/iu;
const IN_ROW = /(?:^|[^\p{L}])(?:à|in|at|dans) [A-Z][\p{L}-]+(?: [A-Z][\p{L}-]+)?(?:,| et| and| ou| or) (?:à )?$/u;
const PLACE_BEFORE: Readonly<Record<Language, RegExp>> = {
  fr: /(?:^|[^\p{L}])(?:à|vers|depuis|dans|près de|hors de|autour de|retour de|venue?s? de|arrivée?s? de|entre Hong Kong et|(?:Bourse|université|ville|aéroport|tribunal|cour|mairie|quartier|municipalité|banlieue|Jeux|Jeux olympiques|JO|sommet|accord|traité|siège|bureaux?|usines?|région|habitants?|rues?|parquet|métro|place|périphérie|centre|est|ouest|nord|sud|banque|foire|salon|zoo|stade|hôpital|restaurant|conférence|capitale,|correspondante?|convention|processus) de) $/iu,
  en: /(?:^|[^\p{L}])(?:in|at|near|around|outside|across|within|central|downtown|visit|visited|visiting|leave|left|flew to|fly to|travel to|travelled to|traveled to|trip to|visit to|moved to|returned to|reported from|reporting from|flew from|university of|city of|port of|bank of|treaty of|court of) $/iu,
};
const NOT_GOVERNING_AFTER =
  /^(?: (?:and|et|ou|or) (?:Shanghai|Shenzhen|Guangzhou|Hangzhou|Tianjin|New York)|-based|-listed|-headquartered|-born|-born|-Washington| time|, D\.?C\.?| D\.?C\.?| State| Post| Times| University| Stock Exchange| court| municipal| city| residents?| district| bureau| office| headquarters| suburb| subway| airport| hotel| summit| Olympics| Games| factory| (?:\(|\/)[^)]*(?:Reuters|AFP|AP|Xinhua)| ?\((?:Reuters|AFP|AP|awp|ats|Xinhua))/i;

const FR_SUBJECT =
  /(?:^|[,;:.!?"(–—-] ?|(?:^|[^\p{L}])(?:que |qu'|quand |lorsque |si |mais |et |car |dont |où |comme |alors que |tandis que |puisque ))(?:la |le |l'|les )?$/iu;
const FR_ACTS =
  /^(?: (?:elle-même|aussi|également|,? de son côté,?))? (?:n'|ne |s'|se |lui |leur |l'|les |y )?(?:est (?!un|le|la|en )|sont|a|ont|avait|avaient|va|vont|veut|veulent|entend|compte|souhaite|prévoit|annonce|interdit|bannit|bloque|inflige|condamne|ordonne|exige|impose|suspend|lance|ouvre|enquête|durcit|serre|resserre|renforce|accuse|reproche|dénonce|menace|appelle|demande|convoque|sanctionne|autorise|approuve|refuse|rejette|veille|cherche|tente|accentue|multiplie|publie|adopte|restreint|limite|encadre|exclut|écarte|met|prend|fait|dit|affirme|assure|estime|promet|pourrait|devrait|devra|doit|peut|compte|reste|surveille|contrôle|censure|frappe|vise|cible|tape|retire|lève|freine|accélère|poursuit|intensifie|envisage|réclame|réagit|répond|riposte|somme|épingle|tance|passe|écope|relance|met|prépare|étudie|considère|craint|redoute|vient)(?!\p{L})/iu;
const EN_SUBJECT =
  /(?:^|[,;:.!?"(–—-] ?|(?:^|[^\p{L}])(?:that|as|after|when|while|if|because|since|and|but|before|how|why|where|says|said|than|although|though|whether|until|once) )(?:the )?$/iu;
const EN_ACTS =
  /^(?: also| has also| reportedly| now| again| recently| last (?:week|month|year)| on (?:mon|tues|wednes|thurs|fri|satur|sun)day)? (?:has|had|have|is|was|will|would|could|may|might|must|should|can|did|does|says|said|bans?|banned|fines?|fined|orders?|ordered|summons|summoned|tells|told|blocks?|blocked|wants|wanted|plans|planned|launches|launched|opens|opened|seeks|sought|warns|warned|tightens|tightened|vows|vowed|issues|issued|urges|urged|accuses|accused|rejects|rejected|halts|halted|suspends|suspended|probes|probed|unveils|unveiled|adopts|adopted|passes|passed|approves|approved|moves|moved|imposes|imposed|requires|required|steps|stepped|pushes|pushed|cracks|cracked|sets|slaps|slapped|targets|targeted|lifts|lifted|limits|limited|restricts|restricted|clears|cleared|considers|considered|drafts|drafted|proposes|proposed|bars|barred|adds|added|removes|removed|calls|called|asks|asked|forces|forced|weighs|weighed|eyes|joins|joined|lays|laid|kicks|kicked|punishes|punished|penalises|penalizes|penalised|penalized|investigates|investigated|releases|released|announces|announced|regulates|regulated|controls|controlled|censors|censored|ramps|ramped|began|begins|ended|ends|started|starts|made|makes|took|takes|gave|gives|put|puts|kept|keeps|let|lets|decides|decided|demands|demanded|threatens|threatened|denies|denied|hits|hit|curbs|curbed|reins|reined|grants|granted|gets|got|faces|faced|needs|published|publishes|revokes|revoked|expels|expelled|raids|raided|shuts|shut|scraps|scrapped|eases|eased|resumes|resumed|passed)(?![\p{L}-])/iu;
