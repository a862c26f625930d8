import { boundsOf } from "../../model/edtf.ts";
import { isDraft } from "../../model/integrity.ts";
import { compareText } from "../../model/problems.ts";
import { compareSums, familyOf, isOftenDone, MONTH } from "../../model/same-event.ts";
import type { Event } from "../../model/site.ts";
import type { Bilingual } from "../../schemas/shared.ts";
import type { Rule } from "../rule.ts";

/**
 * One thing that happened is one file. Two look like one when they are of the same kind, with the same actors and targets (a side that names
 * nobody is unknown), on dates that some day fits or one of which is unknown, and with sums that do not contradict. Where one of them does not
 * name to whom it was done, or such things are done often, only dates known within a month say that much. Of two, one may be a draft still
 * to be merged: a warning.
 */
export const twinEvents: Rule = {
  name: "twin-events",
  check({ site }, report) {
    for (const [first, second] of listTwins(site.events)) {
      report(
        second,
        [],
        `"${second.id}" and "${first.id}" (${first.file}) look like one event: the same kind and parties, and neither date nor amount tells them apart.`,
        "Merge the two and name the id that goes under formerIds, or tell them apart by date, target or amount.",
        isDraft(first) || isDraft(second) ? "warning" : "error",
      );
    }
  },
};

/** The pairs, each in the order of their files. Only events with the same targets or actors are compared, and of these only those whose dates overlap. */
function listTwins(events: readonly Event[]): [Event, Event][] {
  const byTargets = new Map<string, Spanned[]>();
  const byActors = new Map<string, Spanned[]>();
  for (const event of events) {
    const { kind, targets, actors } = event.data;
    const spanned = { event, span: spanOf(event) };
    if (targets.length > 0) add(byTargets, `${familyOf(kind)}: ${keyOf(targets)}`, spanned);
    if (actors.length > 0 && isShort(spanned)) add(byActors, `${familyOf(kind)}: ${keyOf(actors)}`, spanned);
  }
  const ofTargets = [...byTargets.values()].flatMap((group) =>
    pairUp(group, (a, b) => !isOftenDone(a.event.data.kind) || (isShort(a) && isShort(b))),
  );
  const ofActors = [...byActors.values()].flatMap((group) =>
    pairUp(group, (a, b) => a.event.data.targets.length === 0 || b.event.data.targets.length === 0),
  );
  return [...ofTargets, ...ofActors];
}

/** An event with the days it may have happened on, as days since 1970-01-01; undefined when nothing is known of them. */
interface Spanned {
  readonly event: Event;
  readonly span: readonly [first: number, last: number] | undefined;
}

/** What was made public on a day happened within the month before. */
function spanOf({ data }: Event): Spanned["span"] {
  const announced = boundsOf(data.announced);
  return boundsOf(data.date) ?? (announced && [announced[0] - MONTH, announced[1]]);
}

function isShort({ span }: Spanned): boolean {
  return span !== undefined && span[1] - span[0] <= MONTH;
}

/** The twins of a group among the pairs that may be: those that overlap in time, found by one pass in order of time, and those without a date with all. */
function pairUp(group: readonly Spanned[], mayBe: (a: Spanned, b: Spanned) => boolean): [Event, Event][] {
  const undated = group.filter(({ span }) => span === undefined);
  const dated = group
    .flatMap((each) => (each.span ? [{ ...each, span: each.span }] : []))
    .sort((a, b) => a.span[0] - b.span[0]);
  const pairs: [Event, Event][] = [];
  const compare = (a: Spanned, b: Spanned) => {
    if (!mayBe(a, b) || !areTwins(a.event, b.event)) return;
    pairs.push(compareText(a.event.file, b.event.file) < 0 ? [a.event, b.event] : [b.event, a.event]);
  };
  dated.forEach((one, i) => {
    for (let j = i + 1; j < dated.length; j += 1) {
      const other = dated[j];
      if (!other || other.span[0] > one.span[1]) break;
      compare(one, other);
    }
  });
  undated.forEach((one, i) => {
    for (const other of [...dated, ...undated.slice(i + 1)]) compare(one, other);
  });
  return pairs;
}

/** Whether neither parties nor sums tell two events apart that are of one kind and time. */
function areTwins({ data: a }: Event, { data: b }: Event): boolean {
  return (
    mayBeSame(a.actors, b.actors, a.otherActors, b.otherActors) &&
    mayBeSame(a.targets, b.targets, a.otherTargets, b.otherTargets) &&
    compareSums(a.amounts, b.amounts) !== "contradict"
  );
}

/** Whether two sides of events may be the same: the same ids, or none in one; where neither has any, no words that differ. */
function mayBeSame(a: readonly string[], b: readonly string[], others: Words, otherOthers: Words): boolean {
  if (a.length > 0 && b.length > 0) return keyOf(a) === keyOf(b);
  if (a.length > 0 || b.length > 0 || !others || !otherOthers) return true;
  return others.fr === otherOthers.fr || others.en === otherOthers.en;
}

type Words = Bilingual | undefined;

function keyOf(ids: readonly string[]): string {
  return [...new Set(ids)].sort(compareText).join(" ");
}

function add(groups: Map<string, Spanned[]>, key: string, event: Spanned): void {
  const group = groups.get(key);
  if (group) group.push(event);
  else groups.set(key, [event]);
}
