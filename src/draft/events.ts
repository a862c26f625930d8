import { boundsOf } from "../model/edtf.ts";
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
import type { Cast, Player } from "./cast.ts";
import { clauseAt, splitClauses, type Stretch } from "./clauses.ts";
import type { Said } from "./claims.ts";
import { addListedTargets } from "./listed-targets.ts";
import { mergeEvents, type NationOf } from "./merge-events.ts";
import { readMood } from "./mood.ts";
import { findRoles } from "./roles.ts";
import { findTriggers, type Hit } from "./triggers.ts";

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
  const dated = merged.map((event, i) => (day ? takeNewsDate(event, i, main, day, material) : event));
  return [...dated, ...statementsOf(material, dated, day)];
}

function readSentence(sentence: ReadSentence, material: Material): Told[] {
  const { language } = material.article;
  const text = sentence.read;
  const clauses = splitClauses(text, language);
  const players = material.cast.get(sentence.locator) ?? [];
  const hits = findTriggers(text, language);
  return hits.flatMap((hit, i) => {
    const clause = clauseAt(clauses, hit.start);
    const mood = readMood(
      text.slice(clause.start, clause.end),
      hit.start - clause.start,
      hit.end - hit.start,
      language,
    );
    if (mood.negated && !hit.trigger.negative) return [];
    const { actors, targets } = findRoles(hit, text, clause, players, language);
    const { kind, rule, status, refers = false } = hit.trigger;
    if (NEEDS_PARTY.has(kind) && actors.length + targets.length === 0) return [];
    const date = findDate(hit, clause, hits.length, sentence, material);
    const trace: Trace = { locator: sentence.locator, words: text.slice(hit.start, hit.end).trim(), rule };
    return [
      {
        kind,
        status: status ?? mood.status,
        date,
        value: date?.value,
        basis: date?.value === undefined ? "unknown" : date.basis,
        actors: idsOf(actors),
        targets: idsOf(targets),
        amounts: findSums(hit, kind, hits, i, clause, sentence, material),
        traces: [trace],
        earlier: mood.earlier,
        refers,
        named: [...actors, ...targets].every(({ named }) => named),
      },
    ];
  });
}

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

function idsOf(players: readonly Player[]): string[] {
  return [...new Set(players.map(({ id }) => id))];
}

/** The date of an event: the nearest one in its clause; in a sentence with one event and one date, that one. */
function findDate(
  hit: Hit,
  clause: Stretch,
  events: number,
  sentence: ReadSentence,
  { dates }: Material,
): FoundDate | undefined {
  const own = dates.filter(
    ({ trace, role }) => trace.locator === sentence.locator && role !== "duration" && role !== "clock",
  );
  const happening = own.filter(({ role }) => role === "event");
  const within = happening.filter(({ start, end }) => clause.start <= start && end <= clause.end);
  const distance = ({ start, end }: FoundDate) => Math.max(start - hit.end, hit.start - end, 0);
  const nearest = within.reduce<FoundDate | undefined>((a, b) => (a && distance(a) <= distance(b) ? a : b), undefined);
  if (nearest) return nearest;
  if (happening.length === 1 && events === 1) return happening[0];
  // "44 fois depuis janvier": some time within the year that the span lies in.
  const since = own.find(
    ({ role, start, end, value }) =>
      role === "since" && value !== undefined && clause.start <= start && end <= clause.end,
  );
  if (since?.value !== undefined && hit.trigger.kind === "fine")
    return { ...since, value: since.value.slice(0, 4), basis: "resolved" };
  return own.find(
    ({ role, start, end }) =>
      role === "until" && hit.trigger.kind === "ban" && clause.start <= start && end <= clause.end,
  );
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

/** When the news happened, for what is told with it and has no date of its own. */
interface NewsDate {
  readonly value: string;
  readonly basis: FoundDate["basis"];
}

function findNewsDate(main: Told, events: readonly Told[], { byline, dates, article }: Material): NewsDate | undefined {
  if (main.value !== undefined && !main.earlier && main.status !== "planned")
    return { value: main.value, basis: "resolved" };
  const opening = new Set(
    article.sentences
      .filter(({ role }) => role === "body")
      .slice(0, 3)
      .map(({ locator }) => locator),
  );
  const { value: published } = byline.published;
  const stated = dates.find(
    ({ trace, role, value }) =>
      role === "event" &&
      value !== undefined &&
      opening.has(trace.locator) &&
      isNear(value, published) &&
      !events.some((event) => event.date?.trace === trace && event.earlier),
  );
  if (stated?.value !== undefined) return { value: stated.value, basis: "resolved" };
  return published === undefined ? undefined : { value: published, basis: "inferred" };
}

/** Whether a date lies within six weeks of the day the article appeared. */
function isNear(value: string, published: string | undefined): boolean {
  const [day, anchor] = [boundsOf(value), boundsOf(published)];
  return (
    day !== undefined &&
    anchor !== undefined &&
    anchor[1] - day[0] < 42 &&
    day[1] - anchor[0] < 14 &&
    day[1] - day[0] < 32
  );
}

/** An event of the news without a date takes the news': the main one, and what is told of in its sentence or as its further part. */
function takeNewsDate(event: Told, i: number, main: Told, day: NewsDate, { article }: Material): Told {
  if (event.date !== undefined || event.earlier || event.status !== "reported") return event;
  const isMain = i === 0;
  const isPart = event.kind === main.kind && event.actors.some((id) => main.actors.includes(id));
  const isOpening = event.traces[0].locator === main.traces[0].locator && !BACKGROUND.has(event.kind);
  const length = article.sentences.length;
  const place = article.sentences.findIndex(({ locator }) => locator === event.traces[0].locator);
  if (!isMain && !(isPart && place < length * 0.75) && !isOpening) return event;
  return { ...event, value: day.value, basis: day.basis };
}

/** What a piece of news is often led up to by. */
const BACKGROUND: ReadonlySet<EventKind> = new Set<EventKind>([
  "investigation",
  "data-review",
  "delisting",
  "rule",
  "other",
]);

/** Reactions are news of their own: a company that accepts or contests, a ministry that protests. One event for each who speaks. */
function statementsOf(
  { claims, entities, dates }: Material,
  events: readonly Told[],
  day: NewsDate | undefined,
): Told[] {
  const doers = new Set(events.filter(({ kind }) => kind !== "statement").flatMap(({ actors }) => actors));
  const main = events[0];
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const statements = new Map<string, Told>();
  for (const claim of claims) {
    if (!claim.by || !("id" in claim.by)) continue;
    const speaker = byId.get(claim.by.id);
    if (!speaker?.central) continue;
    const voice = speaker.kind === "people" ? (speaker.of ?? speaker.id) : speaker.id;
    const isAnalyst = speaker.kind === "people" && OUTSIDER.test(speaker.role ?? "");
    const isOfficial = speaker.kind === "people" && byId.get(voice)?.kind === "regulators";
    if (isAnalyst) continue;
    const reacts = claim.reacts && !doers.has(voice);
    const isNews = main === undefined && (speaker.kind !== "companies" || claim.reacts);
    const answers = speaker.kind === "companies" && main?.targets.includes(speaker.id) === true;
    if (!reacts && !isNews && !answers && !(isOfficial && !doers.has(voice))) continue;
    const actors = [...new Set([voice, speaker.id])];
    const known = statements.get(voice);
    if (known) {
      statements.set(voice, { ...known, traces: [...known.traces, claim.trace] });
      continue;
    }
    const date = dates.find(
      ({ trace, role, value }) => trace.locator === claim.trace.locator && role === "event" && value !== undefined,
    );
    const value = date?.value ?? (claim.reacts || answers || isNews ? day?.value : undefined);
    statements.set(voice, {
      kind: "statement",
      status: "reported",
      date,
      value,
      basis: value === undefined ? "unknown" : date ? date.basis : (day?.basis ?? "unknown"),
      actors,
      targets: answers ? (main?.actors ?? []).filter((id) => !actors.includes(id)) : [],
      amounts: [],
      traces: [claim.trace],
      earlier: false,
      refers: false,
      named: true,
    });
  }
  return [...statements.values()];
}

const OUTSIDER =
  /analyst|expert|économiste|economist|profess|avocat|lawyer|chercheu|researcher|consultant|strat[eé]gi|fellow|scholar|gérant|gestionnaire|portfolio|observateur|associé|partner at|ancien|former/iu;
