import { DAY_WORDS } from "./furniture-dates.ts";
import { countWords, type Line, type Piece } from "./furniture-lines.ts";
import { CITY } from "./furniture-sources.ts";
import { latin } from "./pattern.ts";

/** What a line says about a picture: all of it, if it is a caption, or the credit at its end, if the rest is too long to be one. */
export function findCaptions({ text, sentences }: Line, masked: string): Piece[] {
  const trimmed = masked.trim();
  const isShort = trimmed.length <= 450 && sentences.length <= 5;
  if (isShort && (STARTS.test(trimmed) || isScene(trimmed) || isStill(trimmed) || LOGO.test(trimmed)))
    return [{ start: 0, end: text.length, kind: "caption" }];
  const credit = CREDIT_AT_END.exec(masked);
  if (!credit) return [];
  const before = masked.slice(0, credit.index).trim();
  // "Reuters/PA", "(AFP/Le Matin)" behind a paragraph: whom the text is from.
  if (before !== "" && TEXT_CREDIT.test(credit[0])) return [{ start: credit.index, end: text.length, kind: "credits" }];
  // Three sentences and a credit are an article's paragraph with a picture's credit stuck to it.
  const isAll = isShort && before.split(/[.!?…]["”»]?\s/).length <= 2;
  return [
    isAll
      ? { start: 0, end: text.length, kind: before === "" ? "photo" : "caption" }
      : { start: credit.index, end: text.length, kind: "photo" },
  ];
}

/** Whether a line is no more than two to four capitalised words, as a photographer's name is. */
export function isPersonName(line: string): boolean {
  return (
    /^(?:\p{Lu}[\p{L}'-]+\s+){1,3}\p{Lu}[\p{L}'-]+$/u.test(line) &&
    !/\b(?:Group|Inc|Ltd|Corp|Holdings?|Tech(?:nolog(?:y|ies))?|Music|Pay|Bank)\b/i.test(line)
  );
}

/**
 * A picture described: it opens with a place and a full date, or with people, a logo or a building and ends on one, and tells of no act:
 * "À Canton, le 2 mars 2020, des passants devant une boutique." No word of it may be a verb that news is told with.
 */
function isScene(text: string): boolean {
  const first = text.split(/(?<=[.!?])\s/)[0] ?? "";
  if (text.length > 380 || text.split(/(?<=[.!?])\s+(?=\p{Lu})/u).length > 3) return false;
  if (HAS_TOLD.test(first)) return false;
  if (PLACE_AND_DATE.test(first)) return SUBJECT.test(first);
  return STARTS_WITH_SUBJECT.test(first) && SEEN.test(first) && (FULL_DATE.test(first) || SEEN_SURELY.test(first));
}

/** A phrase without a verb that ends on a place or "in" and a full date, and with a stop: "Le siège de Baidu, à Pékin, en mai 2021." */
function isStill(text: string): boolean {
  return countWords(text) <= 25 && STILL.test(text) && !HAS_VERB.test(text) && !/[.!?]\s+\p{Lu}/u.test(text);
}

const FULL_DATE = new RegExp(`(?:${DAY_WORDS})(?<=(?:19|20)\\d\\d)`, "iu");
const PLACE_AND_DATE = new RegExp(
  `^(?:À|A|Au|Aux|En|In|At)?\\s?(?:${CITY}|\\p{Lu}[\\p{L}'-]+(?:\\s\\p{Lu}[\\p{L}'-]+)?)(?:\\s?\\([^)]{2,30}\\)|,\\s\\p{Lu}[\\p{L}' -]{2,25})?,\\s(?:${DAY_WORDS})(?<=(?:19|20)\\d\\d)[,.:]`,
  "iu",
);
const SUBJECT = latin(
  /(?:^|[^\p{L}])(?:dîneurs?|passants?|piétons?|jeunes?|enfants?|adolescents?|femmes?|hommes?|couples?|famille|personnes?|visiteurs?|clients?|clientes?|employée?s?|salariés?|ouvriers?|livreurs?|voyageurs?|usagers?|touristes?|joueurs?|élèves?|étudiants?|policiers?|manifestants?|logos?|enseignes?|affiches?|drapeaux?|smartphones?|écrans?|stand|siège|façade|vitrine|boutique|people|man|woman|men|women|child|children|teenagers?|diners|pedestrians?|passers-?by|visitors?|customers?|shoppers|employees?|workers?|riders?|commuters|students?|sign|signage|flags?|screens?|phones?|booth|headquarters|building)(?![\p{L}])/iu,
);
const STARTS_WITH_SUBJECT = new RegExp(
  `^(?:(?:une?|des|les?|la|l'|deux|trois|quelques|a|an|the|two|three|several|some)\\s?)?(?:[\\p{L}'-]+\\s){0,4}?${SUBJECT.source.replace("(?:^|[^\\p{L}])", "")}`,
  "iu",
);
const SEEN = latin(
  /\b(?:devant|passent?|marchent?|tient|tiennent|affichée?s?|photographiée?s?|visibles?|past|in front of|outside|seen|pictured|displayed|walks?|walking|stands?|standing|sits?|rides?|holds?|lors d(?:e|u|'une?))(?![\p{L}])/iu,
);
const SEEN_SURELY = latin(
  /\b(?:walks? past|(?:is|are) (?:seen|pictured|displayed|shown) (?:on|at|in|outside|near|during|behind|through|above|next to)|passent? devant|est (?:visible|affichée?) sur)(?![\p{L}])/iu,
);
/** Verbs of news, and auxiliaries of the past. */
const HAS_TOLD = latin(
  /(?:^|[^\p{L}])(?:ont|avait|avaient|a (?:\p{L}+ ){0,2}\p{L}+(?:é|ée|és|ées|ert|dit|pris|mis|fait|u)|annoncent?|adoptent?|votent?|interdi(?:t|sent)|infligent?|ordonnent?|publient?|sanctionnent?|convoquent?|signent?|lancent?|ouvrent?|condamnent?|déclarent?|said|says|announced|announces|fined|fines|banned|bans|ordered|orders|launched|launches|signed|adopted|voted|issued|has|had|have|told|accused|will)(?![\p{L}])/iu,
);
const HAS_VERB = latin(
  /(?:^|[^\p{L}])(?:a (?:\p{L}+ ){0,2}\p{L}+(?:é|ée|és|ées|ert|dit|pris|mis|fait|u)|ont|est|sont|avait|avaient|était|étaient|sera|seront|va|vont|doit|doivent|devra|devront|peut|peuvent|fait|font|veut|veulent|reste|restent|[\p{L}]{3,}(?:ait|aient|era|eront|èrent)|said|says|has|have|had|is|are|was|were|will|would|must|can|may|did|does|do|\p{L}{3,}ed)(?![\p{L}])|\b(?:annonce|entre|débute|commence|prend|met|tient|publie|adopte|inflige|ouvre|lance|signe|vote|ordonne|interdit|sanctionne|condamne|convoque)(?![\p{L}])/iu,
);
const STILL = new RegExp(
  `,\\s(?:à|au|en|in|at|lors|during|on|le|dans|près|outside|devant)\\s.{0,60}(?:${DAY_WORDS}|\\b[\\p{L}.]{3,9})(?<=[\\p{L}\\d.,])\\s?(?:19|20)\\d\\d\\.$|,\\s(?:${DAY_WORDS})(?<=(?:19|20)\\d\\d)\\.$`,
  "iu",
);
const LOGO =
  /^(?:(?:le|la|les|l'|the|un|une|a)\s?)?(?:logos?|enseigne|siège|headquarters)\s(?:de|du|d'|of)\s?[^.,;:!?]{2,50}\.?$/i;

const STARTS = latin(
  /^[([]?(?:(?:photos?|images?|illustrations?|légende|caption|visuel|infographie|graphic|chart|graphique|picture|capture d'écran|screenshot|dessin)(?:\s(?:de dossier|d'illustration|d'archives?|de presse|credits?|crédits?|by|d'agence))?\s?[:©|]|(?:crédits?|credits?)\s(?:photos?|images?|illustrations?|visuel)\b|photo (?:credits?|by)\b|image (?:credits?|source|courtesy|for article)\b|photo (?:d'illustration|d'archives?)\b|image d'illustration\b|(?:photo|image) de dossier|(?:image|photo) d'archives?|(?:file|archive) (?:photo|picture|image|pic|-|–|—|:)|file\s?[-–—:]\s|archives?\s?:\s|vue en plein écran|view image in full|agrandir l'image|enlarge (?:this )?image|open image|zoom\b.{0,20}image|(?:on|dans|sur) (?:this|cette) (?:photo|image)|in this (?:photo|image|picture|file|illustration|aerial|combination)|(?:this|cette) (?:photo|picture|image|file photo|illustration|combination|screenshot|photograph)\b|une photo (?:prise|montre)|photo prise|©)|^(?:credits?|crédits?)\s?:\s?(?:©|\p{Lu}[^.]{1,50}\/|REUTERS|AFP|AP\b|Getty|Xinhua|VCG|DR\b|Unsplash|Shutterstock|iStock|Adobe)/iu,
);

const AGENCIES =
  "REUTERS|Reuters|AFP|AP|EPA(?:-EFE)?|Xinhua|XINHUA|Getty(?: Images)?|VCG|SIPA|Sipa(?: Press)?|ANSA|dpa|Kyodo|NurPhoto|TASS|MAXPPP|MaxPPP|Belga|BELGA|Keystone|KEYSTONE|PA|Bloomberg|Imaginechina|IMAGO|Imago|ABACA|Abaca|Hans Lucas|SOPA Images|UPI|Press Association|CNS";
const STOCKS =
  "Getty Images|iStock(?:photo)?|Shutterstock|Unsplash|Pixabay|Pexels|Adobe Stock|Depositphotos|123RF|Flickr|Wikimedia(?: Commons)?|Visual China(?: Group)?|VCG|Xinhua|Handout|File [Pp]hoto|Archive|DR";
const TEXT_CREDIT =
  /^[\s(–—-]*(?:AFP|Reuters|AP|PA|dpa|ATS)\s?\/\s?(?:AFP|Reuters|AP|PA|dpa|ATS|(?:Le|La|Les|The)\s\p{Lu}\p{L}+|[A-Z]{2,4})[\s).]*$/u;
/** A credit that closes a line: "REUTERS/Jane Roe/File Photo", "Jo Roe / AFP", "(Photo: Jo Roe)", "©AP", "/ Getty Images", "Photo: Reuters". */
const CREDIT_AT_END = new RegExp(
  [
    `(?<=^|[\\s(.…»”"])(?:${AGENCIES})(?: Photo)?\\s?/\\s?\\p{Lu}[^.!?()]{1,80}[.)]?\\s*$`,
    `(?<=^|[.!?…»")\\]]\\s)\\p{Lu}[\\p{L}'.-]+(?:\\s\\p{Lu}[\\p{L}'.-]+){0,3}\\s?/\\s?(?:${AGENCIES}|${STOCKS})(?:\\s?/[^.!?]{1,60}|\\s?[-–,]\\s?\\p{Lu}[^.!?]{1,40}|\\svia\\s[^.!?]{1,40})?\\.?\\s*$`,
    `\\((?:(?:[Ff]ile |[Aa]rchive )?(?:[Pp]hotos?|[Ii]mages?|[Ii]llustrations?|[Cc]r[eé]dits?|[Gg]raphic|[Ii]nfographie|[Pp]icture|[Ss]creenshot)(?:\\s?[:/©|]|\\s(?:by|par|[Cc]r[eé]dits?\\s?:?|courtesy of|d'illustration|d'archives?|${AGENCIES}|©))\\s?[^()]{0,120}|AP Photo[^()]{0,60}|(?:${AGENCIES})\\s?/\\s?[^()]{2,60}|\\p{Lu}[\\p{L}' .-]{2,40}\\s?/\\s?(?:${AGENCIES}|${STOCKS})[^()]{0,40}|©[^()]{1,80})\\)\\.?\\s*$`,
    `\\[(?:[Ff]ile )?[Pp]hotos?(?:[:/]| by |\\s?(?=\\]))[^\\]]{0,80}\\]\\.?\\s*$`,
    `©\\s?(?!\\d{4})[^.!?]{1,60}\\.?\\s*$`,
    `(?:[/|:–—]\\s?|\\bvia\\s|(?<=(?:^|[.!?…»”"])\\s?))(?:${STOCKS.replace("|Archive|DR", "")})\\.?\\s*$`,
    `(?<=^|[.!?…»”")]\\s)(?:Photos?|Images?|Photographs?|Illustrations?|Graphics?|Crédits?(?: photos?)?|Credits?|Photo credits?)\\s?(?:by|par|:)\\s?[^.!?]{2,60}\\.?\\s*$`,
    `(?:—|–)\\s?(?:AFP|Reuters|AP|Xinhua)(?:\\s(?:pic|photo|file photo))?\\.?\\s*$(?<=pic|photo)`,
    `(?<=^|\\s)(?:FILE PHOTO|File photo|Photo d'archives?)(?:\\s[\\p{Lu}]{2,10})?\\.?\\s*$`,
  ].join("|"),
  "u",
);
