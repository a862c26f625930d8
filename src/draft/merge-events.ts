import { datesAgree } from "../model/edtf.ts";
import { familyOf } from "../model/same-event.ts";
import type { FoundAmount, ReadSentence } from "./analysis.ts";
import { isGovernment } from "./countries.ts";
import type { Told } from "./events.ts";

/** The government that an authority belongs to, or that it is: "cac" and "china-government" are both China's. */
export type NationOf = (id: string) => string | undefined;

/**
 * Events told in several sentences as one: of the same kind (an investigation and a data review count as one), with a party in common, by the
 * same authority or by one that may be meant, and no date or sum that contradicts. The first to be told of leads. What only refers to an event
 * ("l’amende") and meets none is dropped, unless nothing else tells of an event of its kind.
 */
export function mergeEvents(
  told: readonly Told[],
  amounts: readonly FoundAmount[],
  sentences: readonly ReadSentence[],
  nationOf: NationOf,
): Told[] {
  const order = new Map(sentences.map(({ locator }, i) => [locator, i]));
  const merged: Told[] = [];
  const kinds = new Set(told.filter(({ refers }) => !refers).map(family));
  for (const event of told) {
    const at = merged.findLastIndex((other) => isSame(other, event, amounts, nationOf));
    const same = merged[at];
    if (same) merged[at] = join(same, event, nationOf);
    else if (
      !event.refers ||
      // "The first inquiry dates from February", beside one of April.
      (event.value !== undefined && event.named && event.targets.length > 0) ||
      (!kinds.has(family(event)) && event.actors.length > 0 && event.targets.length > 0)
    )
      merged.push(event);
  }
  return merged
    .filter((event) => !isShadowed(event, merged))
    .sort((a, b) => rank(a) - rank(b) || (order.get(a.traces[0].locator) ?? 0) - (order.get(b.traces[0].locator) ?? 0));
}

/** Planned and earlier events come after the news, whatever the order of the text. */
function rank({ earlier, status }: Told): number {
  return Number(earlier) + Number(status === "planned" || status === "alleged");
}

function isSame(a: Told, b: Told, amounts: readonly FoundAmount[], nationOf: NationOf): boolean {
  if (family(a) !== family(b)) return false;
  const agrees = a.value === undefined || b.value === undefined || datesAgree(a.value, b.value);
  if (b.refers) return agrees && (a.traces[0].locator !== b.traces[0].locator || a.refers === b.refers);
  // "ne pourra plus …" before "a ordonné de …" tells of the same; a plan with a date of its own is another event.
  if (a.status === "planned" && b.status === "reported" && a.date !== undefined && a.kind !== "draft-rule")
    return false;
  if (!agrees) return false;
  if (contradicts(a, b, amounts)) return false;
  if (!mayBeOne(a.actors, b.actors, nationOf)) return false;
  if (a.targets.some((id) => b.targets.includes(id))) return true;
  if (a.targets.length > 0 && b.targets.length > 0) return false;
  // One of the two names nobody it was done to: it is the other's if it may be by the same authority.
  return true;
}

/** Whether two sets of authorities may mean the same one: they share one, one is empty, or one is the government of the other. */
function mayBeOne(a: readonly string[], b: readonly string[], nationOf: NationOf): boolean {
  if (a.length === 0 || b.length === 0 || a.some((id) => b.includes(id))) return true;
  return a.some((one) => b.some((other) => nationOf(one) === other || nationOf(other) === one));
}

function family({ kind }: Told): string {
  return familyOf(kind);
}

/** Whether both name sums in a currency and share none in it. */
function contradicts(a: Told, b: Told, amounts: readonly FoundAmount[]): boolean {
  const sums = (event: Told) => event.amounts.flatMap((at) => amounts[at] ?? []);
  return sums(a).some((one) => {
    const inCurrency = sums(b).filter((other) => other.currency === one.currency && other.value !== undefined);
    return (
      one.value !== undefined && inCurrency.length > 0 && !inCurrency.some((other) => isRounded(one.value, other.value))
    );
  });
}

/** Whether two sums lie within a hundredth of each other: one is rounded. */
function isRounded(a: string | undefined, b: string | undefined): boolean {
  return Math.abs(Number(a) - Number(b)) <= Math.abs(Number(a)) / 100;
}

function join(a: Told, b: Told, nationOf: NationOf): Told {
  const lead = a.value === undefined && b.value !== undefined ? b : a;
  const all = (one: readonly string[], other: readonly string[]) => [...new Set([...one, ...other])];
  return {
    ...a,
    kind: a.kind === b.kind ? a.kind : "data-review",
    date: lead.date,
    value: lead.value,
    basis: lead.basis,
    status: a.status === "planned" && b.status === "reported" ? "reported" : a.status,
    actors: dropVague(
      a.actors.length > 0 && !b.named && !a.actors.every(isGovernment) ? a.actors : all(a.actors, b.actors),
      nationOf,
    ),
    targets: a.targets.length > 0 && !b.named ? a.targets : all(a.targets, b.targets),
    amounts: [...new Set([...a.amounts, ...b.amounts])],
    traces: [...a.traces, ...b.traces],
    earlier: a.earlier && b.earlier,
    named: a.named || b.named,
  };
}

/** "Pékin" and the CAC are one: where a body of a government is named, the government as a whole is left out. */
function dropVague(actors: readonly string[], nationOf: NationOf): readonly string[] {
  return actors.filter((id) => !actors.some((other) => other !== id && nationOf(other) === id));
}

/** An event that another of the same sentence already says: the inquiry that a fine closed, the order that a rule gives. */
function isShadowed(event: Told, all: readonly Told[]): boolean {
  const [{ locator, words }] = event.traces;
  return (
    event.traces.length === 1 &&
    all.some(
      (other) =>
        other !== event &&
        other.traces[0].locator === locator &&
        other.kind === "fine" &&
        event.kind === "investigation" &&
        /(?<!\p{L})(?:clos|clô|end(?:s|ed|ing)?(?!\p{L})|after|après)/iu.test(words),
    )
  );
}
