import { monthOf, yearOf } from "../model/edtf.ts";
import type { Event, Site } from "../model/site.ts";
import type { Amount } from "../schemas/amount.ts";
import type { DateBasis } from "../schemas/edtf.ts";
import type { EventKind, EventStatus } from "../schemas/event.ts";
import { LANGUAGES } from "../schemas/languages.ts";
import type { Bilingual } from "../schemas/shared.ts";
import type { Analysis, FoundAmount, FoundEvent } from "./analysis.ts";
import { composeSentence, composeTitle, type Story } from "./compose.ts";
import type { Ids } from "./ids.ts";
import { sortPassages } from "./locators.ts";
import { matchEvents, type Match } from "./match.ts";
import type { NationOf } from "./merge-events.ts";
import type { Member, Members } from "./members.ts";

/** An event of the article as the draft reports it. */
export interface PlannedEvent {
  /** Id of its page: one that is there, or the one it gets. */
  readonly id: string;
  readonly found: FoundEvent;
  readonly kind: EventKind;
  readonly status: EventStatus;
  /** EDTF, as this article gives it. */
  readonly date: string | undefined;
  readonly basis: DateBasis;
  readonly passages: readonly string[];
  readonly actors: readonly Member[];
  readonly targets: readonly Member[];
  readonly amounts: readonly Amount[];
  readonly match: Match | undefined;
  /** A page that may be its own, which only a reader can tell. */
  readonly near: Event | undefined;
  /** Headline and sentence in our own words. */
  readonly title: Bilingual;
  readonly sentence: Bilingual;
}

/**
 * The events of an article with their pages: those that are there, or new ones. What a partisan outlet itself asserts is alleged. An event keeps the date
 * and the sums that this article gives, whatever its page says.
 */
export function planEvents(
  { events, amounts, byline }: Analysis,
  members: Members,
  { site, ids, isPartisan, nationOf }: { site: Site; ids: Ids; isPartisan: boolean; nationOf: NationOf },
): PlannedEvent[] {
  const told = events.map((found) => {
    const { value, basis } = found;
    const status: EventStatus = isPartisan && found.status === "reported" ? "alleged" : found.status;
    const actors = findMembers(found.actors, members);
    const targets = findMembers(found.targets, members);
    const sums = ownFirst(found.amounts.flatMap((i) => amounts[i] ?? []));
    const date: DateBasis = value === undefined ? "unknown" : basis === "unknown" ? "inferred" : basis;
    return {
      found,
      kind: found.kind,
      status,
      date: value,
      basis: date,
      passages: sortPassages(found.traces.map(({ locator }) => locator)),
      actors,
      targets,
      amounts: describeAmounts(sums, members),
      story: makeStory(found.kind, status, value, actors, targets, listSums(found, amounts)),
    };
  });
  const pages = matchEvents(
    told.map((event) => ({ ...event, actors: event.actors.map(idOf), targets: event.targets.map(idOf) })),
    site.events,
    nationOf,
  );
  return told.map(({ story, ...event }, i) => {
    const { match, near } = pages[i] ?? {};
    return {
      ...event,
      id: match?.event.id ?? makeEventId(event, byline.published.value, ids),
      match,
      near,
      title: inEach((language) => composeTitle(story, language)),
      sentence: inEach((language) => composeSentence(story, language)),
    };
  });
}

/** A date as ids begin: "2022-07", "2022"; nothing for a span that no year holds. */
export function datePrefix(date: string | undefined): string {
  const [year, month] = [yearOf(date), monthOf(date)];
  if (date === undefined || year === undefined) return "";
  if (month !== undefined) return `${String(year)}-${String(month).padStart(2, "0")}`;
  return date.includes("/") && !date.split("/").every((end) => end.startsWith(String(year))) ? "" : String(year);
}

/** A kind as part of an id. */
export function kindInId(kind: EventKind): string {
  return kind === "other" ? "measure" : kind;
}

/** An id as part of another: "china" for china-government. */
export function shortId(id: string): string {
  return id.replace(/-government$/, "");
}

function findMembers(ids: readonly string[], members: Members): Member[] {
  return [...new Map(ids.flatMap((id) => members.find(id) ?? []).map((member) => [member.id, member])).values()];
}

function idOf({ id }: Member): string {
  return id;
}

/** "didi-fine", "cac-rule": who and what; with the date too, or with who did it, where that is taken: "cac-rule-2022-07", "canada-deepseek-ban". */
function makeEventId(
  { kind, date, actors, targets }: Pick<PlannedEvent, "kind" | "date" | "actors" | "targets">,
  published: string | undefined,
  ids: Ids,
): string {
  const party = BY_ACTOR.has(kind) ? (actors[0] ?? targets[0]) : (targets[0] ?? actors[0]);
  const what = kindInId(kind);
  if (!party) return ids.take([what, datePrefix(date ?? published)].filter(Boolean).join("-"));
  const plain = `${shortId(party.id)}-${what}`;
  const [actor] = actors;
  const candidates = [
    plain,
    ...(date === undefined ? [] : [`${plain}-${datePrefix(date)}`]),
    ...(actor && actor !== party ? [`${shortId(actor.id)}-${plain}`] : []),
  ];
  return ids.take(candidates.find((id) => ids.isFree(id)) ?? plain);
}

/** Kinds that are known by who acts: a fine is Didi's, a rule is the CAC's. */
const BY_ACTOR: ReadonlySet<EventKind> = new Set<EventKind>(["statement", "rule", "draft-rule", "initiative"]);

/** The sums of an event as its report and its page have them, each value once. */
function describeAmounts(sums: readonly FoundAmount[], members: Members): Amount[] {
  const amounts = sums.flatMap((sum): Amount[] => {
    const { value, currency, scale, kind, qualifier } = sum;
    if (value === undefined) return [];
    const party = sum.party === undefined ? undefined : members.find(sum.party)?.id;
    const note = isConversion(sum, sums) ? CONVERSION : HEDGES[qualifier];
    return [{ value, currency, scale, kind, ...(party !== undefined && { party }), ...(note && { note }) }];
  });
  // "Fines TikTok 5 million euros", and "a fine of 5 million euros" further down: one sum, and its surer kind.
  const sure = amounts.filter(({ kind }) => kind !== "other");
  const isSurer = (one: Amount) => sure.some(({ value, currency }) => value === one.value && currency === one.currency);
  const keys = amounts.map(({ value, currency, kind, party }) => [value, currency, kind, party].join(" "));
  return amounts.filter((one, i) => keys.indexOf(keys[i] ?? "") === i && (one.kind !== "other" || !isSurer(one)));
}

/** Sums with those that restate others behind them. */
function ownFirst(sums: readonly FoundAmount[]): FoundAmount[] {
  return [...sums].sort((a, b) => Number(isConversion(a, sums)) - Number(isConversion(b, sums)));
}

/** Whether a sum restates another, here or where the article gives it again: a headline may have the conversion alone. */
function isConversion({ value, currency }: FoundAmount, sums: readonly FoundAmount[]): boolean {
  return sums.some((sum) => sum.value === value && sum.currency === currency && sum.converts !== undefined);
}

const CONVERSION: Bilingual = { fr: "selon la conversion de l’article", en: "as the article converts it" };
const HEDGES: Readonly<Record<FoundAmount["qualifier"], Bilingual | undefined>> = {
  exactly: undefined,
  about: { fr: "(environ)", en: "(about)" },
  nearly: { fr: "(un peu moins)", en: "(slightly less)" },
  over: { fr: "(davantage)", en: "(more)" },
  "at-least": { fr: "(au moins)", en: "(at least)" },
};

/**
 * The one sum of an event, in each currency that the article gives it in; nothing where the article gives several, since a sentence would have to
 * share them out.
 */
function listSums(found: FoundEvent, amounts: readonly FoundAmount[]): FoundAmount[] {
  const sums = ownFirst(found.amounts.flatMap((i) => amounts[i] ?? [])).filter(({ value }) => value !== undefined);
  const [first] = [...sums.filter(({ kind }) => kind === found.kind), ...sums];
  const alike = sums.filter(({ kind }) => kind === first?.kind);
  const byCurrency = Map.groupBy(alike, ({ currency }) => currency);
  const isOne = [...byCurrency.values()].every((group) => group.every(({ value }) => value === group[0]?.value));
  if (!isOne) return [];
  return [...byCurrency.values()].flatMap((group) => group.slice(0, 1)).slice(0, 3);
}

function makeStory(
  kind: EventKind,
  status: EventStatus,
  date: string | undefined,
  actors: readonly Member[],
  targets: readonly Member[],
  sums: readonly FoundAmount[],
): Story {
  return {
    kind,
    status,
    date,
    actors: actors.map(({ name }) => name),
    targets: targets.map(({ name }) => name),
    amounts: sums.flatMap(({ value, currency, scale, qualifier }) =>
      value === undefined ? [] : [{ value, currency, scale, qualifier }],
    ),
  };
}

function inEach(write: (language: (typeof LANGUAGES)[number]) => string): Bilingual {
  return { fr: write("fr"), en: write("en") };
}
