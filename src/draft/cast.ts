import type { Language } from "../schemas/languages.ts";
import type { FoundEntity, ReadSentence, VagueMention } from "./analysis.ts";
import { wordsPattern } from "./pattern.ts";

/** Somebody who may act or be acted upon in a sentence, by name or by reference ("le groupe", "the regulator", "elle"). */
export interface Player {
  readonly id: string;
  readonly side: "authority" | "company" | "person";
  /** Offsets in the sentence, end excluded. */
  readonly start: number;
  readonly end: number;
  /** false for "le groupe" and the like: who is meant was worked out from the sentences before. */
  readonly named: boolean;
}

/** The players of each sentence, in order of their places, by locator. */
export type Cast = ReadonlyMap<string, readonly Player[]>;

/**
 * Who plays in each sentence: those named, and those that a general term or a pronoun stands for. Such a term is taken for the one of its kind
 * that was named last as a subject, and for the article's own main one where several were.
 */
export function castSentences(
  sentences: readonly ReadSentence[],
  entities: readonly FoundEntity[],
  vague: readonly VagueMention[],
  language: Language,
): Cast {
  const texts = new Map(sentences.map(({ locator, read }) => [locator, read]));
  const named = collectNamed(entities, vague, (locator, end) => BACKED.test(texts.get(locator)?.slice(end) ?? ""));
  const main = {
    company: mostMentioned(entities, "companies"),
    authority: mostMentioned(entities, "regulators") ?? vague[0]?.id,
  };
  const cast = new Map<string, Player[]>();
  const last: Partial<typeof main> = {};
  let subject: Player | undefined;
  let group: readonly string[] = [];
  for (const sentence of sentences) {
    const players = [...(named.get(sentence.locator) ?? [])];
    for (const reference of findReferences(sentence.read, language)) {
      if (players.some((player) => player.start < reference.end && reference.start < player.end)) continue;
      const before = players.filter(
        (player) => player.named && player.end <= reference.start && player.side === reference.side,
      );
      // "X said that it …": the one who says it is meant.
      const sayer =
        reference.side === "subject" || reference.side === "reported"
          ? players.findLast(
              (player) =>
                player.named &&
                player.end <= reference.start &&
                SAYS_THAT[language].test(sentence.read.slice(player.end, reference.start)),
            )
          : undefined;
      const id =
        reference.side === "group"
          ? undefined
          : reference.side === "reported"
            ? sayer?.id
            : reference.side === "subject"
              ? (sayer ?? subject)?.id
              : (before.at(-1)?.id ?? last[reference.side] ?? main[reference.side]);
      if (reference.side === "group") {
        for (const each of group)
          players.push({ id: each, side: "company", start: reference.start, end: reference.end, named: false });
        continue;
      }
      const side =
        reference.side === "subject" || reference.side === "reported" ? (sayer ?? subject)?.side : reference.side;
      if (id !== undefined && side !== undefined)
        players.push({ id, side, start: reference.start, end: reference.end, named: false });
    }
    players.sort((a, b) => a.start - b.start);
    cast.set(sentence.locator, players);
    subject = players[0] ?? subject;
    const companies = [
      ...new Set(players.filter(({ side, named }) => side === "company" && named).map(({ id }) => id)),
    ];
    if (companies.length > 1 || (main.company !== undefined && companies.includes(main.company))) group = companies;
    for (const side of ["company", "authority"] as const) {
      const own = players.filter((player) => player.side === side);
      // Of several the article's main one is meant, where it is among them.
      const meant = own.find(({ id }) => id === main[side]) ?? own[0];
      if (meant) last[side] = meant.id;
    }
  }
  return cast;
}

/** What stands between a name and the pronoun that means it again: "(FCC) made known that", "a indiqué lundi qu’". */
const SAYS_THAT: Readonly<Record<Language, RegExp>> = {
  fr: /^(?: ?\([^()]{1,30}\))?(?:,[^,.;:]{1,60},)? (?:a|ont|avait|avaient) (?:\p{L}+ )?(?:annoncé|indiqué|déclaré|fait savoir|fait valoir|assuré|précisé|ajouté|affirmé|confirmé|expliqué|promis|reconnu|répondu|admis)(?: [^,.;:]{1,30})? qu['’]$/iu,
  en: /^(?: ?\([^()]{1,30}\))?(?:,[^,.;:]{1,60},)? (?:has |have |had )?(?:said|announced|made (?:it )?(?:known|public)|added|stated|confirmed|noted|warned|declared|promised|replied|claimed|explained|acknowledged|admitted)(?: [^,.;:]{1,30})? that $/iu,
};

/** The name with most mentions among those of a kind that the article is about. */
export function mostMentioned(entities: readonly FoundEntity[], kind: FoundEntity["kind"]): string | undefined {
  let best: FoundEntity | undefined;
  for (const entity of entities)
    if (entity.kind === kind && entity.central && entity.mentions.length > (best?.mentions.length ?? 0)) best = entity;
  return best?.id;
}

function collectNamed(
  entities: readonly FoundEntity[],
  vague: readonly VagueMention[],
  isBacker: (locator: string, end: number) => boolean,
): Map<string, Player[]> {
  const named = new Map<string, Player[]>();
  const add = (locator: string, player: Player) => {
    const players = named.get(locator);
    if (players) players.push(player);
    else named.set(locator, [player]);
  };
  for (const entity of entities) {
    const side = SIDES[entity.kind];
    if (!side || !entity.central) continue;
    for (const { trace, start, end, id } of entity.mentions)
      if (!isBacker(trace.locator, end)) add(trace.locator, { id, side, start, end, named: true });
  }
  for (const { trace, start, end, id } of vague) add(trace.locator, { id, side: "authority", start, end, named: true });
  return named;
}

/** "Tencent-backed Vipshop": who owns a company does nothing, and nothing is done to it. */
const BACKED = /^-(?:backed|owned|controlled|funded|invested|affiliated|linked|led|supported)(?!\p{L})/iu;

const SIDES: Partial<Record<FoundEntity["kind"], Player["side"]>> = {
  companies: "company",
  regulators: "authority",
  people: "person",
};

interface Reference {
  /** subject: a pronoun; reported: one behind "qu’", of the one who says it; group: "ces entreprises", "the three", "the deal", for the companies that were named last. */
  readonly side: "company" | "authority" | "subject" | "reported" | "group";
  readonly start: number;
  readonly end: number;
}

/** The terms and pronouns of a sentence; where two overlap, the longer one counts: "the platform regulator" is no platform. */
function findReferences(text: string, language: Language): Reference[] {
  const all = REFERENCES[language].flatMap(([side, pattern]) =>
    [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ side, start: index, end: index + words.length })),
  );
  const length = ({ start, end }: Reference) => end - start;
  return all.filter(
    (reference) =>
      !all.some(
        (other) => reference.start < other.end && other.start < reference.end && length(reference) < length(other),
      ),
  );
}

const bounded = (pattern: string) => wordsPattern(pattern);

const FR_COMPANY =
  "groupe|géant|entreprise|société|firme|plate-?forme|application|appli|site|start-up|jeune pousse|champion|fournisseur|opérateur|constructeur|numéro un|numéro deux|éditeur|filiale|maison[- ]mère|équipementier|fabricant|spécialiste|réseau social|moteur de recherche|compagnie|leader|intéressée?|marque|fintech|titan|mastodonte|direction";
const EN_COMPANY =
  "company|firm|group|platform|app|giant|start-?up|unit|subsidiary|database|operator|business|maker|provider|retailer|chipmaker|carmaker|titan|developer|owner|parent|vendor|supplier|conglomerate|service";
const FR_AUTHORITY =
  "régulateur|gendarme|ministère|autorité|administration|agence|organisme|commission|banque centrale|chien de garde|tribunal|cour|instance|organe|direction générale|bureau|département|conseil|commissaire";
const EN_AUTHORITY =
  "regulator|watchdog|authority|agency|commission|ministry|central bank|commissioner|administration|administrator|body|bureau|court|department|directorate|office|council|taskforce|ombudsman";

const REFERENCES: Readonly<Record<Language, readonly (readonly [Reference["side"], RegExp])[]>> = {
  fr: [
    ["reported", bounded("(?<=qu['’])(?:ils?|elles?)")],
    [
      "group",
      bounded(
        "(?:ces|les (?:deux|trois|quatre|cinq)) (?:entreprises|firmes|sociétés|groupes|plateformes|applications|géants)|l['’](?:opération|union)|la (?:fusion|transaction)|le (?:rachat|mariage)",
      ),
    ],
    [
      "company",
      bounded(
        `(?:(?:le|la|ce|cette|cet|son|sa|au|du) |l['’])(?:\\p{L}+ )?(?:${FR_COMPANY})(?: (?:chinoise?|internet|technologique|américaine?|tech))?`,
      ),
    ],
    [
      "authority",
      bounded(
        `(?:(?:le|la|ce|cette|cet|au|du) |l['’])(?:${FR_AUTHORITY})(?: (?:chinoise?|de tutelle|irlandaise?|européenne?|américaine?))?`,
      ),
    ],
    ["subject", bounded("(?<=^\\s*|[,;] )(?:il|elle|ils|elles)")],
  ],
  en: [
    ["company", bounded(`(?:the|its|this|that) (?:[\\p{L}-]+ ){0,2}?(?:${EN_COMPANY})`)],
    ["authority", bounded(`(?:the|this|that) (?:[\\p{L}-]+ )?(?:${EN_AUTHORITY})`)],
    ["subject", bounded("(?<=^\\s*|[,;] |and |that )(?:it|they|he|she)")],
  ],
};
