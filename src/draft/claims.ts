import type { Evidence } from "../schemas/briefing.ts";
import { readMarkers } from "../model/markers.ts";
import type { Language } from "../schemas/languages.ts";
import type { FoundClaim, FoundEntity, ReadSentence } from "./analysis.ts";
import type { Cast, Player } from "./cast.ts";
import { findHedges } from "./mood.ts";
import { findQuotes, findSpeech, findUnnamedSpeaker, type Speech } from "./speech.ts";

/** A claim, and whether its speaker reacts to what others did: accepts, denies, protests. */
export interface Said extends FoundClaim {
  readonly reacts: boolean;
  /** Offsets in the sentence of the words that give it to its speaker. */
  readonly start: number;
  readonly end: number;
}

/**
 * What the article gives to somebody: one claim for each speaker of a sentence. A sentence that is hedged and given to nobody is the outlet's
 * own, and alleged. A quotation without a speaker in its sentence belongs to the one who spoke before.
 */
export function findClaims(
  sentences: readonly ReadSentence[],
  cast: Cast,
  entities: readonly FoundEntity[],
  language: Language,
): Said[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const claims: Said[] = [];
  let last: Said["by"];
  const places = new Map(sentences.map(({ locator }, i) => [locator, i]));
  for (const [place, sentence] of sentences.entries()) {
    if (sentence.role === "heading") continue;
    const players = cast.get(sentence.locator) ?? [];
    const met = entities.filter(
      ({ kind, mentions }) =>
        kind === "people" && mentions.some(({ trace }) => (places.get(trace.locator) ?? Infinity) < place),
    );
    const found = claimsOf(sentence, players, byId, { last, met }, language);
    claims.push(...found);
    last = found.at(-1)?.by ?? last;
  }
  return claims;
}

function claimsOf(
  sentence: ReadSentence,
  players: readonly Player[],
  byId: ReadonlyMap<string, FoundEntity>,
  { last, met }: { last: Said["by"]; met: readonly FoundEntity[] },
  language: Language,
): Said[] {
  const text = sentence.read;
  const quotes = findQuotes(text);
  const hedges = findHedges(text, language);
  const silent = { reacts: false, start: 0, end: 0 };
  const { negation, hedge } = readMarkers(text, language);
  const common = { quotes, hedges, hedged: hedge !== undefined, negated: negation !== undefined };
  const about = (by: string | undefined) => [...new Set(players.map(({ id }) => id).filter((id) => id !== by))];
  const claims: Said[] = [];
  for (const speech of findSpeech(text, language)) {
    if (isSilence(text, speech)) continue;
    const post = findPost(speech, players, text, language);
    const player = post === undefined ? findSpeaker(speech, players, text, language) : post.holder;
    const holder = post && met.findLast(({ role }) => role !== undefined && holds(role, post.words));
    const id = player?.id ?? holder?.id;
    if (id === undefined && !post && hasOtherSubject(speech, text, language)) continue;
    const unnamed = id === undefined ? (post?.words ?? nearWords(text, speech, language)) : undefined;
    if (id === undefined && unnamed === undefined) continue;
    const by = id === undefined ? { words: unnamed ?? "" } : { id };
    const same = claims.find((claim) => sameSpeaker(claim.by, by));
    if (same) {
      if (speech.reacts) claims[claims.indexOf(same)] = { ...same, reacts: true };
      continue;
    }
    claims.push({
      ...common,
      by,
      evidence: id === undefined ? "anonymous" : evidenceOf(byId.get(id), player),
      trace: { locator: sentence.locator, words: text.slice(speech.start, speech.end), rule: `said-${speech.speaker}` },
      about: about(id),
      reacts: speech.reacts,
      start: speech.start,
      end: speech.end,
    });
  }
  if (claims.length > 0) return claims;
  const [quote] = quotes;
  if (quote !== undefined && quote.split(/\s+/u).length > 4 && last) {
    const player = "id" in last ? byId.get(last.id) : undefined;
    const evidence = "id" in last ? evidenceOf(player, undefined) : "anonymous";
    const trace = { locator: sentence.locator, words: quote, rule: "quotation-goes-on" };
    return [{ ...common, by: last, evidence, trace, about: about("id" in last ? last.id : undefined), ...silent }];
  }
  const [ownHedge] = hedges;
  if (ownHedge === undefined) return [];
  const trace = { locator: sentence.locator, words: ownHedge, rule: "hedged-by-outlet" };
  return [{ ...common, by: undefined, evidence: "alleged", trace, about: about(undefined), ...silent }];
}

/** The player who speaks: right behind "selon", otherwise the nearest on the side where one stands, outside quotation marks. */
function findSpeaker(speech: Speech, players: readonly Player[], text: string, language: Language): Player | undefined {
  const spoken = quotedStretches(text);
  const able = players.filter((player) => !spoken.some(({ start, end }) => start < player.start && player.end < end));
  const after = able.find((player) => player.start >= speech.end);
  if (speech.speaker === "after") {
    if (!after) return undefined;
    const between = text.slice(speech.end, after.start);
    const reach = speech.end - speech.start <= "pour".length ? 6 : REACH_AFTER;
    if (between.length > reach || !isClose(between)) return undefined;
    // "Selon la presse, Didi paiera", but "Selon un expert, Jo Brown, Didi paiera".
    const isApposed = after.side === "person" && /^\s*,/u.test(text.slice(after.end));
    return between.includes(",") && !isApposed ? undefined : after;
  }
  const before = able.findLast((player) => player.end <= speech.start && speech.start - player.end <= REACH_BEFORE);
  // "…, a déclaré Wang", "…, said an official": right behind the verb stands its subject; what stands further off is what it speaks of.
  const inverted = after && INVERTED.test(text.slice(speech.end, after.start));
  if (/[,»”"]\s*$/u.test(text.slice(0, speech.start))) {
    if (inverted) return after;
    if (isUnnamed(text.slice(speech.end), language) || hasOtherSubject(speech, text, language)) return undefined;
  }
  return before ?? (inverted ? after : undefined);
}

/** "…, a fait valoir le ministre", "The minister said that …": somebody by his post, with the player that the name behind it gives, if there is one. */
function findPost(
  speech: Speech,
  players: readonly Player[],
  text: string,
  language: Language,
): { words: string; holder: Player | undefined } | undefined {
  const behind = POST_BEHIND[language].exec(text.slice(speech.end));
  const ahead = POST_AHEAD[language].exec(text.slice(0, speech.start).trimEnd());
  const isLast = /[,»”"]\s*$/u.test(text.slice(0, speech.start));
  const found = isLast ? behind : ahead;
  if (!found || speech.speaker !== "either") return undefined;
  const start = isLast ? speech.end : found.index;
  const end = start + found[0].length;
  if (players.some((player) => player.named && player.start < end && start < player.end)) return undefined;
  // "a déclaré le ministre de l’Industrie, Li Na".
  const next = players.find((player) => player.side === "person" && player.start >= end && player.start - end < 40);
  const holder = next && isLast && /^[^.;:»”"]*$/u.test(text.slice(end, next.start)) ? next : undefined;
  return { words: found[0].trim(), holder };
}

/** Whether somebody of this role is meant by the post: "ministre de la Culture" by "le ministre". */
function holds(role: string, post: string): boolean {
  const word =
    post
      .split(/[\s'’]/u)
      .at(-1)
      ?.toLowerCase() ?? "";
  return role
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .includes(word);
}

const FR_POST =
  "(?:le |la |l['’])(?:ministre|responsable|président|présidente|dirigeant|dirigeante|patron|patronne|directeur|directrice|fondateur|fondatrice|avocat|avocate|analyste|expert|experte|économiste|professeur|chercheur|chercheuse|commissaire|élue?|sénateur|sénatrice|députée?|juge|procureur|procureure|milliardaire|universitaire|consultante?|spécialiste)";
const EN_POST =
  "the (?:minister|secretary|official|executive|chairman|chairwoman|president|chief executive|CEO|founder|lawyer|analyst|expert|economist|professor|researcher|commissioner|lawmaker|senator|judge|prosecutor|billionaire|academic|consultant|director)";
const POST_BEHIND: Readonly<Record<Language, RegExp>> = {
  fr: new RegExp(`^\\s*${FR_POST}(?![\\p{L}-])`, "iu"),
  en: new RegExp(`^\\s*${EN_POST}(?![\\p{L}-])`, "iu"),
};
const POST_AHEAD: Readonly<Record<Language, RegExp>> = {
  fr: new RegExp(`(?<![\\p{L}])${FR_POST}$`, "iu"),
  en: new RegExp(`(?<![\\p{L}])${EN_POST}$`, "iu"),
};

// "…, a déclaré Wang", "…, relève le communiqué du régulateur": between the verb and its subject.
const INVERTED =
  /^\s*(?:(?:jeudi|lundi|mardi|mercredi|vendredi|samedi|dimanche|hier)\s*)?,?\s*(?:(?:le|un|dans un|the|a)\s(?:communiqué|rapport|avis|site|porte-parole|statement|report|notice)\s(?:de\s(?:la\s|l['’])?|du\s|d['’]|of\s(?:the\s)?|from\s(?:the\s)?))?(?:le|la|les|l['’]|the|M\.|Mme|Mr\.?|Ms\.?)?\s*$/iu;

/** "…, affirment les autorités locales", "…, affirme le texte": a subject behind the verb that is no player, and nobody of whom more is known. */
function hasOtherSubject({ start, end }: Speech, text: string, language: Language): boolean {
  const behind = text.slice(end);
  return /[,»”"]\s*$/u.test(text.slice(0, start)) && OTHER_SUBJECT.test(behind) && !isUnnamed(behind, language);
}

const OTHER_SUBJECT = /^\s(?:les?|la|des|une?|the|an?)\s\p{Ll}/u;

// How far from the verb its subject may stand, in characters.
const REACH_AFTER = 60;
const REACH_BEFORE = 110;

/** Whether a text begins with a speaker without a name. */
function isUnnamed(text: string, language: Language): boolean {
  const words = findUnnamedSpeaker(text, language);
  return words !== undefined && text.trimStart().startsWith(words);
}

/** "ne dit rien", "ne précise pas", "declined to say": a silence is nobody's word. */
function isSilence(text: string, { start, end, reacts }: Speech): boolean {
  const isAnswer = ANSWER.test(text.slice(start, end));
  return (!reacts || isAnswer) && SILENT.test(text.slice(Math.max(0, start - 40), start));
}

const ANSWER = /réagi|répond|répli|rétor|respon|repli/iu;
const SILENT =
  /(?<!\p{L})(?:ne |n['’]|(?:declin|refus)\p{L}+ to |(?:do|does|did|has|have|had|would|will) not |\p{L}+n['’]t )(?:\p{L}+ )?$/iu;
/** Whether nothing but articles, a post or an apposition stands between "selon" and the name. */
function isClose(between: string): boolean {
  return !/[.;:»”]|(?<!\p{L})(?:que|qui|that|who)(?!\p{L})/iu.test(between);
}

function nearWords(text: string, speech: Speech, language: Language): string | undefined {
  const from = Math.max(0, speech.start - REACH_BEFORE);
  return findUnnamedSpeaker(text.slice(from, speech.end + REACH_AFTER), language);
}

function quotedStretches(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/«[^«»]+»|“[^“”]+”|"[^"]+"/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function sameSpeaker(a: Said["by"], b: Said["by"]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** What the word of an authority, of a company or of a person is worth. */
function evidenceOf(entity: FoundEntity | undefined, player: Player | undefined): Evidence {
  if (entity?.kind === "regulators" || player?.side === "authority") return "official";
  return "attributed";
}
