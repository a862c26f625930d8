import type { Language } from "../schemas/languages.ts";
import { countryId, findCountryWords } from "./countries.ts";
import { toId } from "./flat-text.ts";
import type { Gazetteer, KnownEntity } from "./gazetteer.ts";
import { findAttachedCountry } from "./home-country.ts";
import type { Reading } from "./reading.ts";
import { closeSpan, copyCover, isTaken, listNear, type Cover, type Span } from "./spans.ts";

/** An authority that neither content/ nor the lexicon knows. */
interface UnknownAuthority extends Span {
  readonly id: string;
  readonly name: string;
  /** Letters that the text gives in brackets behind the name. */
  readonly acronym: string | undefined;
  readonly reason: string;
}

/** A known authority under a name that is worded otherwise. */
interface RewordedAuthority extends Span {
  readonly entity: KnownEntity;
}

/** The known authorities that a sentence names in words of its own, as translations do: "Administration d'État chinoise pour la réglementation des marchés". */
export function findRewordedAuthorities(
  reading: Reading,
  gazetteer: Gazetteer,
  { home, language, taken }: { home: string; language: Language; taken: Cover },
): RewordedAuthority[] {
  const found: RewordedAuthority[] = [];
  const cover = copyCover(taken);
  for (const match of reading.flat.matchAll(REWORDED[language])) {
    const ends = [...match[0].matchAll(/(?<=[\p{L}])(?= |$)/gu)].map(({ index }) => index).slice(2, 14);
    let best: (RewordedAuthority & { score: number }) | undefined;
    for (const length of ends) {
      const span = { start: match.index, end: match.index + length };
      if (isTaken(span, cover)) break;
      const name = match[0].slice(0, length);
      if (LINK.test(name)) continue;
      const inside = listNear(reading.countries, span.start, span.end, 0).find(
        ({ start, end, as }) => start > span.start && end <= span.end && as !== "seat",
      )?.code;
      const country = findAttachedCountry(reading, span) ?? inside ?? home;
      const similar = gazetteer.findSimilarAuthority(name, country);
      if (similar && similar.score >= (best?.score ?? 0)) best = { ...span, ...similar };
    }
    if (!best) continue;
    found.push({ start: best.start, end: best.end, entity: best.entity });
    closeSpan(cover, best);
  }
  return found;
}

/**
 * Names in a sentence that are made like those of authorities: in English words in capitals with a head such as "Ministry of" or "Commission"; in
 * French a head with its complement, if letters in brackets follow or the head has a capital. The id is the letters in small, with the country unless it
 * is China or the United States; without letters, the name.
 */
export function findUnknownAuthorities(
  reading: Reading,
  { home, language, taken }: { home: string; language: Language; taken: Cover },
): UnknownAuthority[] {
  const found: UnknownAuthority[] = [];
  const cover = copyCover(taken);
  const add = (authority: UnknownAuthority) => {
    if (
      authority.id === "" ||
      IS_TEXT.test(authority.name) ||
      isTaken(authority, cover) ||
      isPart(reading.flat, authority, taken)
    )
      return;
    found.push(authority);
    closeSpan(cover, authority);
  };
  if (language === "en") for (const lettered of findLettered(reading, home)) add(lettered);
  for (const pattern of PATTERNS[language])
    for (const match of reading.flat.matchAll(pattern)) {
      const name = trimName(match.groups?.["name"] ?? "", language);
      if (!isAuthorityName(name, language)) continue;
      const start = match.index + match[0].indexOf(name);
      const span = { start, end: start + name.length };
      add(describe(reading, span, match.groups?.["acronym"], home));
    }
  return found;
}

/** "Export Administration Regulations (EAR)" is a text, not a body. */
const IS_TEXT = / (?:Regulations?|Act|Law|Rules?|Order|Measures|List|Directive|Code)$/;

/** "SAMR's Antimonopoly Bureau": a part of an authority that is named beside it, or of the title of a text. */
function isPart(flat: string, { start }: Span, taken: Cover): boolean {
  // "Regulations on the Administration of Network Data": what a text is about.
  if (
    /(?:Regulations?|Measures|Provisions|Rules|Law|Order|Decision|Opinions|Notice|Guidelines) (?:on|for|of|concerning) (?:the )?$/.test(
      flat.slice(Math.max(0, start - 40), start),
    )
  )
    return true;
  const owner = /'s? $/.exec(flat.slice(Math.max(0, start - 3), start));
  return owner !== null && taken.cells[start - owner[0].length - 1] === 1;
}

function describe(reading: Reading, span: Span, acronym: string | undefined, home: string): UnknownAuthority {
  const { countries, sentence } = reading;
  const name = sentence.text.slice(span.start, span.end);
  const inside = listNear(countries, span.start, span.end, 0).find(
    ({ start, end }) => start >= span.start && end <= span.end,
  )?.code;
  const whole = { start: span.start, end: span.end + (acronym === undefined ? 0 : acronym.length + 3) };
  const attached = findAttachedCountry(reading, span) ?? findAttachedCountry(reading, whole) ?? inside;
  // The Union has no ministries: one of a country that the sentence names is meant.
  const named = home === "EU" && /Ministry/.test(name) ? countries.find(({ code }) => code !== "EU")?.code : undefined;
  const country = attached ?? named ?? home;
  const own = country === "CN" || country === "US" ? "" : `-${countryId(country)}`;
  const like = `named like an authority ("${HEAD_WORD.exec(name)?.[0] ?? name}")`;
  return acronym === undefined
    ? { ...span, id: portfolioId(name, country) ?? toId(name), name, acronym, reason: like }
    : { ...span, id: `${toId(acronym)}${own}`, name, acronym, reason: `${like}, with the letters "${acronym}"` };
}

/** "Defence Ministry" of Lithuania is `lithuania-defence`; one of China keeps its whole name, for most of them have letters. */
function portfolioId(name: string, country: string): string | undefined {
  const bare = name.replace(/ of (?:the )?(?:Republic of )?\p{Lu}\p{L}+$/u, (end) =>
    findCountryWords(end).length > 0 ? "" : end,
  );
  const portfolio =
    /^(?:the )?(?:Ministry|Department) (?:of|for) (?:the )?(.+)$/iu.exec(bare)?.[1] ??
    /^(.+) Ministry$/iu.exec(bare)?.[1];
  return portfolio === undefined || country === "CN" ? undefined : `${countryId(country)}-${toId(portfolio)}`;
}

/** "Central Board of Direct Taxes (CBDT)": the letters in brackets are those that the words before them begin with. */
function findLettered(reading: Reading, home: string): UnknownAuthority[] {
  const { flat } = reading;
  return [...flat.matchAll(/ \(([A-Z]{3,7})\)/g)].flatMap((match) => {
    const letters = match[1] ?? "";
    const words = [...flat.slice(Math.max(0, match.index - 110), match.index).matchAll(/[^ ]+/g)];
    let initials = "";
    for (const word of words.reverse()) {
      if (/^\p{Lu}[\p{L}'-]*$/u.test(word[0])) initials = word[0].charAt(0) + initials;
      else if (!/^(?:of|for|on|and|the|&|in)$/.test(word[0])) break;
      if (initials.length < letters.length) continue;
      const start = Math.max(0, match.index - 110) + word.index;
      const span = { start, end: match.index };
      return initials === letters && LETTERED.test(flat.slice(start, match.index))
        ? [describe(reading, span, letters, home)]
        : [];
    }
    return [];
  });
}

function trimName(name: string, language: Language): string {
  if (language === "fr") return name.trim();
  // "Foo and the Ministry of Bar": the name begins with its head.
  const head =
    /(?:(?:State|National|General|Federal|Central|Supreme|Royal|Public) )*(?:Ministry|Department|Bureau|Administration|Directorate|Agency|Authority|Commission|Office) (?:of|for|on) /.exec(
      name,
    );
  const from = head && / (?:and|for|of) $/.test(name.slice(0, head.index)) ? head.index : 0;
  return name
    .slice(from)
    .replace(/^(?:\p{Lu}[\p{L}.]*'s |U\.S\. |US |UK |EU )/u, "")
    .replace(
      /^(?:(?:The|A|An|In|On|At|But|And|As|When|While|If|Its|Meanwhile|However|Under|By|For|Last|That|According|Former) )+/,
      "",
    )
    .replace(/(?: (?:of|for|and|the|on|&))+$/, "");
}

function isAuthorityName(name: string, language: Language): boolean {
  const words = name.split(" ");
  if (words.length < 2 || name.length < 9 || name.length > 110) return false;
  if (
    /^(?:Trump|Biden|Obama|Bush|Clinton)\b|^(?:Parent|Board|Press|Executive|Oval|Home|Branch|Family|Box|Post|Head|Back|Front|Party|Company|Corporate|Trade Union) /.test(
      name,
    )
  )
    return false;
  if (language === "fr") return !/(?: |')(?:a|ont|est|sont|qui|que|dont|avait|va|doit|le|les)(?= )/.test(name);
  return /^\p{Lu}/u.test(name);
}

const LETTERED =
  /(?:^| )(?:Board|Council|Committee|Cent(?:er|re)|Service|Office|Bureau|Authority|Agency|Commission|Administration|Ministry|Department|Directorate|Inspectorate)(?: |$)/;
const CAP = "\\p{Lu}[\\p{L}'&.-]{0,40}";
const EN_OF = "(?:Ministry|Department|Bureau|Office|Commission|Agency|Administration|Authority|Directorate)";
const EN_END = "(?:Authority|Commission|Agency|Administration|Bureau|Ministry|Inspectorate|Directorate)";
const FR_HEAD =
  "(?:[Hh]aute )?(?:[Aa]utorité|[Cc]ommission|[Aa]dministration|[Aa]gence|[Mm]inistère|[Oo]ffice|[Ii]nspection|[Dd]irection)";
const HEAD_WORD =
  /(?:Board|Council|Committee|Cent(?:er|re)|Service|Ministry|Department|Bureau|Office|Commission|Agency|Administration|Authority|Directorate|Inspectorate|Autorité|Agence|Ministère|Inspection|Direction)/i;

/** Ends in a word that cannot end a name. */
const LINK = /[ '](?:de|d|du|des|la|le|les|l|et|pour|à|au|aux|en|sur|of|and|the|for|on|a)$/i;

const REWORDED: Readonly<Record<Language, RegExp>> = {
  fr: new RegExp(
    `(?<![\\p{L}\\p{N}])${FR_HEAD.replace("|[Dd]irection", "|[Bb]ureau|[Cc]onseil|[Oo]rgane")}(?: [\\p{L}'-]{1,30}){2,12}`,
    "gu",
  ),
  en: new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(?:State|National|General|Central|Chinese|China) (?:[\\p{L}']{2,20} ){0,4})?(?:Administration|Ministry|Commission|Bureau|Office|Department|Agency|Authority)(?: (?:of|for|on|and|the|\\p{Lu}[\\p{L}'-]{1,30})){0,10}`,
    "gu",
  ),
};

const PATTERNS: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    new RegExp(
      `(?<![\\p{L}\\p{N}])(?<name>(?:${CAP} ){0,4}${EN_OF} (?:of|for|on) (?:the )?${CAP}(?:(?:,? (?:and|of|for|on|&)(?: the)?)? ${CAP}){0,6})(?: \\((?<acronym>[A-Z][A-Za-z]{1,7})\\))?`,
      "gu",
    ),
    new RegExp(
      `(?<![\\p{L}\\p{N}])(?<name>(?:${CAP} (?:(?:and|of|for|on|&) )?){1,6}${EN_END})(?![\\p{L}\\p{N}]| (?:Regulations?|Act|Law|Rules?|Order|Building|Data|Measures|List))(?: \\((?<acronym>[A-Z][A-Za-z]{1,7})\\))?`,
      "gu",
    ),
  ],
  fr: [
    new RegExp(`(?<![\\p{L}\\p{N}])(?<name>${FR_HEAD} [\\p{L}' -]{4,90}?) \\((?<acronym>[A-Z][A-Za-z]{1,7})\\)`, "gu"),
    new RegExp(
      `(?<![\\p{L}\\p{N}])(?<name>(?:Haute Autorité|Autorité|Agence|Office|Commission (?:nationale|fédérale|centrale)|Administration (?:nationale|générale|centrale|d'Etat))(?: (?:nationale?|fédérale?|générale?|centrale?|royale?|d'Etat))?(?: (?:de la |de l'|du |des |de |d'|pour la |pour le |à la )\\p{Ll}[\\p{Ll}-]+(?: et (?:de la |de l'|du |des |de |d')\\p{Ll}[\\p{Ll}-]+)?){1,3})`,
      "gu",
    ),
  ],
};
