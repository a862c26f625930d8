import type { Language } from "../schemas/languages.ts";

/** Somebody's post as a text states it. */
export interface Post {
  /** Offsets of the post in the text, article left out. */
  readonly start: number;
  readonly end: number;
  /** "Commissioners Des Hogan and Dale Sunderland": the post is that of every name in the row. */
  readonly plural: boolean;
  /** Whether a word before it makes somebody else its owner: "its chief executive", "son PDG". */
  readonly possessive: boolean;
}

/** The post that stands right before a name: "le directeur général, [Cheng Wei]", "CEO [Shou Zi Chew]", "the head of the CAC, [Zhuang Rongwen]". */
export function findPostBefore(flat: string, nameStart: number, language: Language): Post | undefined {
  const from = Math.max(0, nameStart - 140);
  const before = flat.slice(from, nameStart);
  const gap = /(?:,|,? "| -|:)? $| "$/.exec(before);
  if (!gap) return undefined;
  const text = before.slice(0, gap.index);
  const comma = gap[0].includes(",");
  const heads = [...text.matchAll(HEADS[language])];
  for (const head of heads.reverse()) {
    const start = head.index;
    const end = start + head[0].length;
    const rest = text.slice(end);
    if (!isComplement(rest, comma, language)) continue;
    const first = extendLeft(text, start, language);
    const lead = DETERMINER[language].exec(text.slice(0, first))?.[0] ?? "";
    // "de l'ancien président, Jean": with a comma the post must be one that the text speaks of as known.
    if (
      comma &&
      lead === "" &&
      first > 0 &&
      !/(?:^|[,.;:"(] )$/.test(text.slice(0, first)) &&
      !/(?:'s|s') $/.test(text.slice(0, first))
    ) {
      if (language === "fr" || (rest === "" && /^\p{Ll}/u.test(head[0]))) continue;
    }
    return {
      start: from + first,
      end: from + text.length,
      plural: /(?:s|men)$/.test(head[0]),
      possessive: /(?:son|sa|leur|its|his|her|their) $/i.test(lead),
    };
  }
  return undefined;
}

/** The post that stands right behind a name: "[Jack Ma], fondateur d'Alibaba,", "[Brock Silvers], chief investment officer at Kaiyuan Capital". */
export function findPostAfter(flat: string, nameEnd: number, language: Language): Post | undefined {
  AFTER[language].lastIndex = nameEnd;
  const match = AFTER[language].exec(flat);
  if (!match) return undefined;
  const [all, lead = "", words = "", head = ""] = match;
  if (NO_LEAD[language].test(words) || (/(?:^| )and /.test(words) && (/^and /.test(words) || /\p{Lu}/u.test(words))))
    return undefined;
  // "Michael Ellis, Cabinet Secretary Simon Case": the post is the next one's.
  if (
    language === "en" &&
    /^ \p{Lu}[\p{L}-]+ \p{Lu}/u.test(flat.slice(nameEnd + all.length, nameEnd + all.length + 30))
  )
    return undefined;
  // "previously head of": when is no part of the post.
  const when =
    /^(?:auparavant|désormais|actuellement|également|aussi|previously|now|currently|formerly|also) /i.exec(
      words,
    )?.[0] ?? "";
  const start = nameEnd + all.length - head.length - words.length + when.length;
  const end = nameEnd + all.length;
  const rest = flat.slice(end, end + 120);
  const stop = CLAUSE_END[language].exec(rest)?.index ?? rest.length;
  const kept = rest.slice(0, stop).split(" ").slice(0, 13).join(" ").trimEnd();
  return {
    start,
    end: end + kept.length,
    plural: false,
    possessive: /(?:son|sa|leur|its|his|her|their) $/i.test(lead),
  };
}

/** Whether a word of a text is a title that goes with a surname: "M.", "Ms", "President". */
export function endsWithTitle(before: string): boolean {
  return TITLE.test(before);
}

/** The words that may be the head of a post. */
export function isPostWord(word: string): boolean {
  return POST_WORD.test(word);
}

/** What stands between the head of a post and the name: nothing, adjectives, or "of" and a name. No verb, and in English nothing without a comma. */
function isComplement(rest: string, comma: boolean, language: Language): boolean {
  if (rest === "") return true;
  if (/[.;:()"!?]|, /.test(rest) || rest.length > 95) return false;
  if (STOPS[language].test(`${rest} `)) return false;
  if (language === "en")
    return comma
      ? /^ (?:of|at|for|in|and|with|to|on) /.test(rest)
      : /^ (?:of|for) (?:the )?[\p{Lu}][\p{L} ]{2,40}$/u.test(rest);
  if (comma) return true;
  // "le président chinois Xi Jinping", "le ministre du Commerce Wang Wentao"; a preposition cannot stand right before the name.
  return !/(?: |')(?:de|du|des|d'|la|le|les|l'|à|au|aux|en|et|ou|pour|par|avec)$/i.test(rest);
}

/** Where a post begins, with what stands before its head: "[vice] president", "[chief investment] officer", "[fondateur et] PDG". */
function extendLeft(text: string, start: number, language: Language): number {
  const match = LEFT[language].exec(text.slice(0, start));
  const first = match ? start - match[0].trimStart().length : start;
  if (language === "fr") return first;
  // "[FCC] Commissioner", "[U.S. Commerce] Secretary".
  return first - (CAPITALS.exec(text.slice(0, first))?.[1] ?? "").length;
}

const FR_HEADS =
  "vice-présidente?s?|président-directeur général|présidente-directrice générale|présidente?s?|P-?DG|directeurs? généra(?:l|ux)|directrices? générales?|directeurs?|directrices?|DG|co-?fondat(?:eur|rice)s?|fondat(?:eur|rice)s?|patron(?:ne)?s?|dirigeante?s?|chef(?:fe)?s?|responsables?|porte-parole|vice-ministres?|premi(?:er|ère) ministre|ministres?|secrétaires?|sous-secrétaires?|commissaires?|conseill(?:er|ère)s?|analystes?|économistes?|stratégistes?|stratèges?|chercheu(?:r|se)s?|professeure?s?|experte?s?|avocate?s?|juristes?|consultante?s?|associée?s?|gérante?s?|(?:euro)?députée?s?|rapporteure?s?|sénat(?:eur|rice)s?|élue?s?|représentante?s?|ambassad(?:eur|rice)s?|procureure?s?|juges?|sous-gouverneure?s?|gouverneure?s?|milliardaires?|hommes? d'affaires|entrepreneure?s?|investisseurs?|actionnaires?|maires?|chanceli(?:er|ère)|membres?|auteure?s?|spécialistes?|numéro (?:un|deux)|administrat(?:eur|rice)s?|doyen(?:ne)?|militante?s?|activistes?|fonctionnaires?|coordinat(?:eur|rice)|délégué(?:e)?|lanceu(?:r|se) d'alerte|ingénieure?s?|historien(?:ne)?s?|sinologues?|politologues?|dissidente?s?|bras droit|leaders?|magnats?|héritière?s?|courtiers?|traders?";
const EN_HEADS =
  "(?:chartered )?accountants?|(?:Chinese |Indian |British |American )?(?-i:nationals?)|CEOs?|CFOs?|COOs?|CTOs?|CIOs?|chief executives?(?: officers?)?|chief [a-z]+(?: [a-z]+)? officers?|(?:vice[ -])?chairm[ae]n|chairwom[ae]n|chairpersons?|chairs?|(?:executive |senior )?vice[ -]presidents?|presidents?|co-?founders?|founders?|heads?|directors?|executives?|managing directors?|spokesm[ae]n|spokeswom[ae]n|spokespersons?|spokespeople|(?:vice[ -]|deputy )?ministers?|(?:under)?secretar(?:y|ies)(?: of (?:State|Commerce|the Treasury|Defen[sc]e|Homeland Security|Energy))?|commissioners?|governors?|senators?|Sens?\\.|representatives?|Reps?\\.|congressm[ae]n|congresswom[ae]n|lawmakers?|MPs?|MEPs?|analysts?|economists?|strategists?|researchers?|fellows?|professors?|Prof\\.|lecturers?|experts?|lawyers?|attorneys?|attorneys?[ -]general|secretar(?:y|ies)-general|directors?-general|partners?|counsels?|consultants?|managers?|advis[eo]rs?|ambassadors?|prosecutors?|judges?|justices?|mayors?|officials?|billionaires?|tycoons?|entrepreneurs?|investors?|owners?|authors?|scholars?|specialists?|chiefs?|boss(?:es)?|czars?|leaders?|activists?|engineers?|members?|councill?ors?|premier|chancellor|whistleblowers?|magnates?|moguls?|businessm[ae]n|businesswom[ae]n|diplomats?|envoys?|trustees?|dean|historians?|strategist|associates?|principals?|officers?|trader|broker";

const bounded = (heads: string) => new RegExp(`(?<![\\p{L}\\p{N}-])(?:${heads})(?![\\p{L}\\p{N}])`, "giu");
const HEADS: Readonly<Record<Language, RegExp>> = { fr: bounded(FR_HEADS), en: bounded(EN_HEADS) };
const POST_WORD = new RegExp(
  `^(?:${FR_HEADS}|${EN_HEADS}|chief|executive|officer|deputy|vice|former|senior|acting|prime|general|managing|co|interim|foreign|state|premier|ex|ancien)$`,
  "iu",
);

const DETERMINER: Readonly<Record<Language, RegExp>> = {
  fr: /(?:^|[^\p{L}])(?:le |la |l'|les |un |une |des |du |son |sa |leur |notre |au |aux |actuel |actuelle |ancien |ancienne |ex-|feu |nouveau |nouvelle |jeune |richissime |puissant |charismatique |emblématique |célèbre )+$/iu,
  en: /(?:^|[^\p{L}])(?:(?:the|a|an|its|his|her|their|our|former|current|new|late|then|incoming|outgoing|ex-?|one-time|veteran) ?)+$/iu,
};

const LEFT: Readonly<Record<Language, RegExp>> = {
  fr: new RegExp(
    `(?:(?<![\\p{L}])(?:(?:${FR_HEADS}) et |haut |haute |vice-|co-|ex-|grand |ancien |ancienne |premier |première |nouveau |nouvelle ))+$`,
    "iu",
  ),
  en: new RegExp(
    `(?:(?<![\\p{L}-])(?:(?:${EN_HEADS}),? and (?:also )?|vice |deputy |assistant |chief |senior |managing |executive |principal |general |foreign |trade |commerce |treasury |defen[sc]e |home |interior |finance |prime |lead |acting |interim |global |associate |equity |investment |research |policy |legal |security |data |protection |privacy |antitrust |competition |digital |technology |tech |industry |government |ministry |company |corporate |party |state |country |regional |founding |ruling |republican |democratic |opposition |former |ex-|top |non-executive |communications |science |information |portfolio |fund |market |co-))+$`,
    "iu",
  ),
};

const CAPITALS =
  /(?:^|[^\p{L}.'])((?:(?!(?:The|A|An|Its|His|Her|Their|Our|In|On|At|As|And|But|When|While|If|Mr|Ms|Mrs|Former|Said|According)(?![\p{L}.]))\p{Lu}[\p{L}.]* ){1,4})$/u;

const FR_STOPS =
  "a|ont|avait|avaient|est|sont|était|étaient|sera|qui|que|qu'|dont|où|ne|n'|se|s'|y|mais|car|si|et (?:le|la|l'|les|son|sa|un|une|du|de)|lors|lorsque|pendant|tandis|alors|selon|après|avant|depuis|publiant|estime|estiment|explique|affirme|dit|ajoute|souligne|juge|déclare|assure|indique|précise|rappelle|interrogée?s?|citée?s?|contactée?s?|jointe?s?|dans un|dans une|sur (?:X|Twitter|son|sa|le réseau)|devrait|devra|pourrait|doit|va|vont|veut|à l'issue|au cours|aurait|auraient|écopent?|avec|jeudi|lundi|mardi|mercredi|vendredi|samedi|dimanche|par";
const EN_STOPS =
  "said|says|told|tells|wrote|writes|added|adds|noted|notes|argued|warned|warns|who|whom|which|that|has|have|had|is|are|was|were|will|would|could|may|might|and (?:his|her|its|the|a|an)|but|as|when|while|after|before|during|in an?|in (?:a )?(?:statement|interview|note|report|tweet|post|email)|by (?:phone|telephone|email)|on (?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|X|Twitter|his|her|its)|estimates|believes|thinks|expects|called|calls|testified|visited|met|did|declined|announced|speaking|citing|where|if|because|since|via|with";
const STOPS: Readonly<Record<Language, RegExp>> = {
  fr: new RegExp(`(?:^|[ '])(?:${FR_STOPS})(?: |(?<='))`, "iu"),
  en: new RegExp(`(?:^| )(?:${EN_STOPS}) `, "u"),
};
const CLAUSE_END: Readonly<Record<Language, RegExp>> = {
  fr: new RegExp(`[,;:!?()"»–—]|\\.(?:\\s|$)| - | (?:(?:et \\p{Lu}\\p{L}*|${FR_STOPS})(?=[ .,;:)]|$)|n'|s'|qu')`, "u"),
  en: new RegExp(
    `[,;:!?()"–—]|\\.(?:\\s|$)| - | (?:and \\p{Lu}[\\p{L}-]+ \\p{Lu}\\p{L}*|${EN_STOPS})(?=[ .,;:)]|$)`,
    "u",
  ),
};

const AFTER: Readonly<Record<Language, RegExp>> = {
  fr: new RegExp(
    `(?:,| -| \\(|,? qui (?:est|était|dirige)) ?((?:\\d{2} ans, )?(?:l'un des |l'une des |le |la |l'|un |une |son |sa |leur |actuel |actuelle |ancien |ancienne |ex-|nouveau |nouvelle |alors |également |lui-même )*)((?:[\\p{L}'-]+ ){0,2}?)((?:${FR_HEADS})(?![\\p{L}\\p{N}]))`,
    "iuy",
  ),
  en: new RegExp(
    `(?:,| -| \\(|,? who (?:is|was|serves as|heads as)) ?((?:\\d{2}, )?(?:(?:the|a|an|its|his|her|their|then|now|also|currently|one of the|one of its) )*)((?:[\\p{L}\\p{N}.&'-]+ ){0,7}?)((?:${EN_HEADS})(?![\\p{L}\\p{N}]))`,
    "iuy",
  ),
};
const NO_LEAD: Readonly<Record<Language, RegExp>> = {
  fr: /^(?:et|ou|qui|que|dont|mais|a|ont|est|dans|pour|par|selon|comme|où|avec|ainsi|alors|ce|cette|les|des|deux|dit|le|la)(?: |$)/i,
  en: new RegExp(
    `(?:^| )(?:or|but|who|which|that|in|on|to|by|with|as|for|from|said|${EN_STOPS.replace(/and \(.*?\)\|/, "")}) `,
    "u",
  ),
};
const TITLE =
  /(?:^|[^\p{L}])(?:MM?\.|Mme|Mmes|Mlle|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Sir|Lord|Lady|Me|Sen\.|Rep\.|Gov\.|Prof\.|Senator|Secretary|Minister|Chairman|Commissioner|President|Premier|[Pp]résidente?|[Pp]remier ministre|[Ss]énat(?:eur|rice)|[Mm]inistre) $/u;
