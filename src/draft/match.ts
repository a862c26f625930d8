import { boundsOf, datesAgree, formatDate } from "../model/edtf.ts";
import { compareSums, familyOf, isOftenDone, MONTH } from "../model/same-event.ts";
import { formatAmount } from "../model/money.ts";
import type { Event } from "../model/site.ts";
import type { Amount } from "../schemas/amount.ts";
import type { EventKind, EventStatus } from "../schemas/event.ts";
import type { Bilingual, Language } from "../schemas/shared.ts";
import { isGovernment } from "./countries.ts";
import type { NationOf } from "./merge-events.ts";
import { inBoth } from "./wording.ts";

/** An event as an article tells it, with the ids of content/. */
export interface ToldEvent {
  readonly kind: EventKind;
  readonly status: EventStatus;
  /** EDTF. */
  readonly date: string | undefined;
  readonly actors: readonly string[];
  readonly targets: readonly string[];
  readonly amounts: readonly Pick<Amount, "value" | "currency" | "scale" | "kind">[];
}

/** An event of the article that has a page already. */
export interface Match {
  readonly event: Event;
  /** What the article tells otherwise, or more precisely, than the page. */
  readonly differences: readonly Bilingual[];
}

/** What became of each event of an article, in their order: its page; or, where it has none of its own, the page it comes near to. */
export interface Matching {
  readonly match: Match | undefined;
  /** A page that may be this event's and could not be told: it is another event's of this article, or the sums contradict, or several would do. */
  readonly near: Event | undefined;
}

/**
 * Finds the pages of events. An event has a page of the same kind (an investigation and a data review count as one), with a target in common (with an actor
 * in common where neither names a target), on a date that some day fits, or that one of the two does not know, and with no sum that contradicts. Dates may lie
 * up to a month apart when a target and a sum are the same: one of the two is then the day of the decision and the other that of its announcement. No two events of an article get the same page.
 */
export function matchEvents(told: readonly ToldEvent[], events: readonly Event[], nationOf: NationOf): Matching[] {
  const pairs = told
    .flatMap((one, i) => events.map((event) => ({ i, event, likeness: compareEvents(one, event, nationOf) })))
    .filter(({ likeness }) => likeness > 0)
    .sort((a, b) => b.likeness - a.likeness || a.i - b.i);
  const pages = new Map<number, Event>();
  const near = new Map<number, Event>();
  const taken = new Set<string>();
  for (const { i, event, likeness } of pairs) {
    if (pages.has(i)) continue;
    const rivals = pairs.filter((pair) => pair.i === i && pair.likeness === likeness && !taken.has(pair.event.id));
    if (taken.has(event.id) || rivals.length > 1) {
      if (!near.has(i)) near.set(i, event);
      continue;
    }
    pages.set(i, event);
    taken.add(event.id);
  }
  return told.map((one, i) => {
    const event = pages.get(i);
    if (event) return { match: { event, differences: listDifferences(one, event) }, near: undefined };
    return { match: undefined, near: near.get(i) ?? events.find((each) => comesNear(one, each)) };
  });
}

/** How much speaks for the page being that of the event; 0 when it is not. */
function compareEvents(told: ToldEvent, { data }: Event, nationOf: NationOf): number {
  if (familyOf(told.kind) !== familyOf(data.kind)) return 0;
  const targets = countCommon(told.targets, data.targets);
  const actors = countCommon(told.actors, data.actors);
  const isAimed = told.targets.length > 0 || data.targets.length > 0;
  if (isAimed ? targets === 0 : actors === 0) return 0;
  // Two authorities do two things; a government may be meant by the name of one of its bodies, and the other way round.
  if (
    told.actors.length > 0 &&
    data.actors.length > 0 &&
    actors === 0 &&
    !told.actors.some((one) => data.actors.some((other) => mayMean(one, other, nationOf)))
  )
    return 0;
  const known = data.date ?? data.announced;
  const dates = compareSpans(told.date, known);
  // One speaker makes many statements, and one authority many rules: only their dates tell these apart.
  if ((!isAimed || isOftenDone(told.kind)) && (dates === "unknown" || !isShort(told.date) || !isShort(known))) return 0;
  const sums = compareSums(told.amounts, data.amounts);
  if (sums === "contradict") return 0;
  // Without a date on either side the same kind and target are not enough: another authority may have done the same.
  if (dates === "unknown" && actors === 0 && sums !== "same") return 0;
  const isNear = targets > 0 && sums === "same" && daysBetween(told.date, known) <= MONTH;
  if (dates === "apart" && !isNear) return 0;
  return (
    1 +
    Math.min(targets, 3) +
    Math.min(actors, 2) +
    (sums === "same" ? 4 : 0) +
    (dates === "agree" ? 3 : dates === "apart" ? -1 : 0) +
    (told.kind === data.kind ? 1 : 0) +
    (told.status === data.status ? 1 : 0)
  );
}

/** Whether it is worth a look: the same kind and target, and dates that do not exclude each other. */
function comesNear(told: ToldEvent, { data }: Event): boolean {
  return (
    familyOf(told.kind) === familyOf(data.kind) &&
    !isOftenDone(told.kind) &&
    countCommon(told.targets, data.targets) > 0 &&
    compareSpans(told.date, data.date ?? data.announced) !== "apart"
  );
}

/** Whether one is a government as a whole, and the other may be a body of the same country. */
function mayMean(one: string, other: string, nationOf: NationOf): boolean {
  if (!isGovernment(one) && !isGovernment(other)) return false;
  const [a, b] = [nationOf(one), nationOf(other)];
  return a === undefined || b === undefined || a === b;
}

function countCommon(a: readonly string[], b: readonly string[]): number {
  return a.filter((id) => b.includes(id)).length;
}

function compareSpans(a: string | undefined, b: string | undefined): "agree" | "apart" | "unknown" {
  if (a === undefined || b === undefined) return "unknown";
  return datesAgree(a, b) ? "agree" : "apart";
}

/** Days that lie between two dates; 0 where some day fits both, or one is unknown. */
function daysBetween(a: string | undefined, b: string | undefined): number {
  const [x, y] = [boundsOf(a), boundsOf(b)];
  return x && y ? Math.max(0, x[0] - y[1], y[0] - x[1]) : 0;
}

function isShort(date: string | undefined): boolean {
  const bounds = boundsOf(date);
  return bounds !== undefined && bounds[1] - bounds[0] <= MONTH;
}

/** What a reader of the two would see differ, each in a few words. */
function listDifferences({ date, amounts, status }: ToldEvent, { data }: Event): Bilingual[] {
  const found: Bilingual[] = [];
  const add = (
    what: keyof typeof LABELS,
    here: (language: Language) => string,
    there: (language: Language) => string,
  ) =>
    found.push(
      inBoth(
        `${LABELS[what].fr} : ${here("fr")} ici, ${there("fr")} sur la fiche`,
        `${LABELS[what].en}: ${here("en")} here, ${there("en")} on its page`,
      ),
    );
  if (date !== undefined && date !== data.date)
    add(
      "date",
      (language) => formatDate(date, language),
      (language) => formatDate(data.date, language),
    );
  for (const amount of amounts) {
    const others = data.amounts.filter(({ currency, kind }) => currency === amount.currency && kind === amount.kind);
    const [other] = others;
    if (!other || others.some(({ value }) => value === amount.value)) continue;
    add(
      "sum",
      (language) => formatAmount(amount, language),
      (language) => formatAmount(other, language),
    );
  }
  if (status !== data.status)
    add(
      "status",
      (language) => STATUS[status][language],
      (language) => STATUS[data.status][language],
    );
  return found;
}

const LABELS = {
  date: { fr: "date", en: "date" },
  sum: { fr: "montant", en: "sum" },
  status: { fr: "état", en: "status" },
} as const;
const STATUS = {
  reported: { fr: "rapporté", en: "reported" },
  alleged: { fr: "allégué", en: "alleged" },
  planned: { fr: "prévu", en: "planned" },
} as const;
