import type { EventKind } from "../schemas/event.ts";
import type {
  Article,
  Byline,
  FoundAmount,
  FoundDate,
  FoundEntity,
  FoundEvent,
  ReadSentence,
  Trace,
} from "./analysis.ts";
import { mostMentioned, type Cast, type Player } from "./cast.ts";
import { clauseAt, splitClauses, type Stretch } from "./clauses.ts";
import type { Said } from "./claims.ts";
import { findEventDate, findNewsDate, takeNewsDate } from "./event-dates.ts";
import { addListedTargets } from "./listed-targets.ts";
import { mergeEvents, type NationOf } from "./merge-events.ts";
import { readMood } from "./mood.ts";
import { findGovernmentsOfPlaces } from "./places.ts";
import { findRoles } from "./roles.ts";
import { findStatements } from "./statements.ts";
import { findTriggers, type Hit, type Trigger } from "./triggers.ts";

/** What the finders of names, dates, sums and statements found. */
export interface Material {
  readonly article: Article;
  readonly byline: Byline;
  readonly dates: readonly FoundDate[];
  readonly amounts: readonly FoundAmount[];
  readonly entities: readonly FoundEntity[];
  readonly cast: Cast;
  readonly claims: readonly Said[];
  readonly nationOf: NationOf;
}

/** An event as one sentence tells it, or as several do once they are merged. */
export interface Told extends FoundEvent {
  /** It lies before the news: told in the pluperfect, or with "déjà". */
  readonly earlier: boolean;
  /** It tells of an event only beside one that is told elsewhere. */
  readonly refers: boolean;
  /** Whether all of its parties are named in the sentence itself. */
  readonly named: boolean;
}

/**
 * The events of an article, the news first: each with its kind, who did it to whom, when, for how much and whether it is reported, alleged or
 * planned. A sentence tells of an event by the words of triggers-fr.ts or triggers-en.ts; sentences that tell of the same are merged. What is
 * denied is no event.
 */
export function findEvents(material: Material): Told[] {
  const { article } = material;
  // A line between paragraphs only announces what is told below it; the headline tells.
  const telling = article.sentences.filter((sentence) => sentence.role === "body" || sentence === article.title);
  const told = telling.flatMap((sentence) => readSentence(sentence, material));
  const merged = addListedTargets(
    mergeEvents(told, material.amounts, article.sentences, material.nationOf),
    article.sentences,
    material.cast,
    article.language,
  );
  const main = merged[0];
  const day = main && findNewsDate(main, merged, material);
  const dated = merged.map((event) => (day ? takeNewsDate(event, main, day, article.sentences) : event));
  return [...dated, ...findStatements(material, dated, day)];
}

function readSentence(sentence: ReadSentence, material: Material): Told[] {
  const { language } = material.article;
  const text = sentence.read;
  const clauses = splitClauses(text, language);
  const players = material.cast.get(sentence.locator) ?? [];
  const told = findTriggers(text, language);
  const hits = [...told, ...findFinedSums(told, sentence, material)].sort((a, b) => a.start - b.start);
  return hits.flatMap((hit, i) => {
    const clause = clauseAt(clauses, hit.start);
    const mood = readMood(
      text.slice(clause.start, clause.end),
      hit.start - clause.start,
      hit.end - hit.start,
      language,
    );
    if (mood.negated && !hit.trigger.negative) return [];
    const { kind, rule, status, refers = false } = hit.trigger;
    const roles = findRoles(
      hit,
      text,
      clause,
      players.filter((player) => !isSpeaker(player, sentence, material)),
      language,
    );
    // "Il s’appuie sur un audit": he who is only called "il" is not the one audited, unless it is done to him in so many words.
    const meant =
      DONE_TO_ONE.has(kind) && hit.trigger.frame !== "undergoes"
        ? roles.targets.filter(({ side, named }) => named || side !== "person")
        : roles.targets;
    const targets = meant.length === 0 && DONE_TO_ONE.has(kind) ? findTalkedOf(sentence, material) : meant;
    const issuers =
      roles.actors.length === 0 && ISSUED.has(kind) && !refers ? findAuthorityAbove(sentence, material) : [];
    const places =
      roles.actors.length === 0 && DONE_IN_A_PLACE.has(kind)
        ? findGovernmentsOfPlaces(text, clause, hit, language)
        : [];
    const actors = [...idsOf(roles.actors), ...idsOf(issuers), ...places];
    if (NEEDS_PARTY.has(kind) && actors.length + targets.length === 0) return [];
    if (hit.trigger.frame === "takes" && !isDeal(actors, idsOf(targets))) return [];
    const date = findEventDate(hit, hits, clause, sentence, material.dates, (status ?? mood.status) === "planned");
    // "Limiter le temps d’écran": nobody's rule, and of no day.
    if (kind === "rule" && actors.length === 0 && date?.value === undefined) return [];
    const trace: Trace = { locator: sentence.locator, words: text.slice(hit.start, hit.end).trim(), rule };
    return [
      {
        kind,
        status: status ?? mood.status,
        date,
        value: date?.value,
        basis: date?.value === undefined ? "unknown" : date.basis,
        actors,
        targets: idsOf(targets),
        amounts: findSums(hit, kind, hits, i, clause, sentence, material),
        traces: [trace],
        earlier: mood.earlier,
        refers,
        named: [...roles.actors, ...targets].every(({ named }) => named),
      },
    ];
  });
}

/** A sum that its words call a fine tells of one where no other words of the sentence do: "une sanction de 40 millions d’euros". */
function findFinedSums(told: readonly Hit[], { locator }: ReadSentence, { amounts }: Material): Hit[] {
  if (told.some(({ trigger }) => trigger.kind === "fine" && !trigger.refers)) return [];
  const sum = amounts.find(
    (amount) => amount.trace.locator === locator && amount.kind === "fine" && !amount.trace.rule.endsWith("-at-most"),
  );
  return sum ? [{ trigger: FINED_SUM, start: sum.start, end: sum.end }] : [];
}

const FINED_SUM: Trigger = { kind: "fine", rule: "sum-of-a-fine", frame: "noun", pattern: "" };

/** Kinds that are nothing without a party: a meeting of nobody, a purchase of nothing. */
const NEEDS_PARTY: ReadonlySet<EventKind> = new Set<EventKind>([
  "fine",
  "summons",
  "investigation",
  "ban",
  "app-removal",
  "delisting",
  "data-review",
  "restructuring",
  "meeting",
  "other",
]);

/** Kinds that are done to somebody: where the sentence names nobody, the one that is spoken of is meant. */
const DONE_TO_ONE: ReadonlySet<EventKind> = new Set<EventKind>(["fine", "investigation", "data-review"]);

/** Kinds that somebody issues: where the sentence names nobody, the authority of the sentence or heading above did. */
const ISSUED: ReadonlySet<EventKind> = new Set<EventKind>(["rule", "draft-rule"]);

function findAuthorityAbove(sentence: ReadSentence, { article, cast }: Material): Player[] {
  const above = article.sentences[article.sentences.indexOf(sentence) - 1];
  const own = above ? (cast.get(above.locator) ?? []) : [];
  return own.filter(({ side, named }) => side === "authority" && named);
}

/** Whether somebody acts, and not on himself: "it made an offer" names nobody, "X said it would buy" nobody else than X. */
function isDeal(actors: readonly string[], targets: readonly string[]): boolean {
  return actors.length > 0 && (targets.length === 0 || targets.some((id) => !actors.includes(id)));
}

/** Kinds that are a state's: where nobody is said to have done it, the government of the place did. */
const DONE_IN_A_PLACE: ReadonlySet<EventKind> = new Set<EventKind>(["ban", "app-removal", "investigation"]);

/** The company that the article is about, if one of the three sentences before names it. */
function findTalkedOf(sentence: ReadSentence, { article, cast, entities }: Material): Player[] {
  const main = mostMentioned(entities, "companies");
  const place = article.sentences.indexOf(sentence);
  const near = article.sentences.slice(Math.max(0, place - 3), place).flatMap(({ locator }) => cast.get(locator) ?? []);
  const player = near.findLast(({ id }) => id === main);
  return player ? [{ ...player, named: false }] : [];
}

/** A person who speaks in the sentence is neither who did it nor to whom it was done. */
function isSpeaker({ id, side }: Player, { locator }: ReadSentence, { claims }: Material): boolean {
  return (
    side === "person" && claims.some(({ by, trace }) => by && "id" in by && by.id === id && trace.locator === locator)
  );
}

function idsOf(players: readonly Player[]): string[] {
  return [...new Set(players.map(({ id }) => id))];
}

/** The sums of an event: those of its clause, or of its sentence where it is the only event of its kind, that are of its sort. */
function findSums(
  hit: Hit,
  kind: EventKind,
  hits: readonly Hit[],
  i: number,
  clause: Stretch,
  sentence: ReadSentence,
  { amounts }: Material,
): number[] {
  const sorts = SUMS[kind];
  if (!sorts) return [];
  const own = amounts.flatMap((amount, at) =>
    amount.trace.locator === sentence.locator && sorts.includes(amount.kind) ? [{ amount, at }] : [],
  );
  const rivals = hits.filter((other, j) => j !== i && other.trigger.kind === kind);
  const next = rivals.find(({ start }) => start >= hit.end)?.start ?? Number.MAX_SAFE_INTEGER;
  return own
    .filter(({ amount: { start } }) =>
      rivals.length === 0 ? true : start >= Math.min(hit.start, clause.start) && start < next,
    )
    .map(({ at }) => at);
}

const SUMS: Partial<Record<EventKind, readonly FoundAmount["kind"][]>> = {
  fine: ["fine", "other"],
  "ipo-suspension": ["ipo"],
  delisting: ["ipo", "valuation"],
  restructuring: ["other", "valuation"],
};
