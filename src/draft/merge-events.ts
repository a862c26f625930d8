import { datesAgree } from "../model/edtf.ts";
import type { FoundAmount, ReadSentence } from "./analysis.ts";
import type { Told } from "./events.ts";

/**
 * Events told in several sentences as one: of the same kind (an investigation and a data review count as one), with a party in common and no
 * date or sum that contradicts. The first to be told of leads; the news of the title comes first. What only refers to an event ("l’amende")
 * and meets none is dropped.
 */
export function mergeEvents(
  told: readonly Told[],
  amounts: readonly FoundAmount[],
  sentences: readonly ReadSentence[],
): Told[] {
  const order = new Map(sentences.map(({ locator }, i) => [locator, i]));
  const merged: Told[] = [];
  for (const event of told) {
    const at = merged.findLastIndex((other) => isSame(other, event, amounts));
    const same = merged[at];
    if (same) merged[at] = join(same, event);
    else if (!event.refers) merged.push(event);
  }
  return merged
    .filter((event) => !isShadowed(event, merged))
    .sort((a, b) => rank(a) - rank(b) || (order.get(a.traces[0].locator) ?? 0) - (order.get(b.traces[0].locator) ?? 0));
}

/** Planned and earlier events come after the news, whatever the order of the text. */
function rank({ earlier, status }: Told): number {
  return Number(earlier) + Number(status === "planned" || status === "alleged");
}

function isSame(a: Told, b: Told, amounts: readonly FoundAmount[]): boolean {
  if (family(a) !== family(b)) return false;
  if (a.status === "planned" && b.status === "reported" && a.kind !== "rule") return false;
  if (a.value !== undefined && b.value !== undefined && !datesAgree(a.value, b.value)) return false;
  if (a.earlier !== b.earlier && !b.refers && contradicts(a, b, amounts)) return false;
  if (contradicts(a, b, amounts) && !b.refers) return false;
  if (b.refers) return true;
  const common = a.targets.some((id) => b.targets.includes(id));
  if (common) return true;
  if (a.targets.length > 0 && b.targets.length > 0) return false;
  const actors = a.actors.some((id) => b.actors.includes(id)) || a.actors.length === 0 || b.actors.length === 0;
  return actors;
}

function family({ kind }: Told): string {
  return kind === "data-review" ? "investigation" : kind;
}

/** Whether both name sums in a currency and share none in it. */
function contradicts(a: Told, b: Told, amounts: readonly FoundAmount[]): boolean {
  const sums = (event: Told) => event.amounts.flatMap((at) => amounts[at] ?? []);
  return sums(a).some((one) => {
    const inCurrency = sums(b).filter((other) => other.currency === one.currency && other.value !== undefined);
    return one.value !== undefined && inCurrency.length > 0 && !inCurrency.some((other) => other.value === one.value);
  });
}

function join(a: Told, b: Told): Told {
  const lead = a.value === undefined && b.value !== undefined ? b : a;
  const all = (one: readonly string[], other: readonly string[]) => [...new Set([...one, ...other])];
  return {
    ...a,
    kind: a.kind === b.kind ? a.kind : "data-review",
    date: lead.date,
    value: lead.value,
    basis: lead.basis,
    actors: a.actors.length > 0 && !b.named ? a.actors : all(a.actors, b.actors),
    targets: a.targets.length > 0 && !b.named ? a.targets : all(a.targets, b.targets),
    amounts: [...new Set([...a.amounts, ...b.amounts])],
    traces: [...a.traces, ...b.traces],
    earlier: a.earlier && b.earlier,
    named: a.named || b.named,
  };
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
        /clos|closed|end|ended|after|après/iu.test(words),
    )
  );
}
