import type { Amount } from "../schemas/amount.ts";
import type { EventKind } from "../schemas/event.ts";

// What may tell two accounts of events apart, or show them to be of one event: their kinds and their sums.

/** The kind under which an event is compared: a data review is an investigation, and one article's word for it another's for the other. */
export function familyOf(kind: EventKind): EventKind {
  return kind === "data-review" ? "investigation" : kind;
}

/** Whether the same people do such a thing so often that only the dates tell two of them apart: one speaker makes many statements. */
export function isOftenDone(kind: EventKind): boolean {
  return OFTEN.has(kind);
}

/** Days within which a date is known well enough to tell such events apart: those of the longest month. */
export const MONTH = 31;

/** Whether two events tell of one sum. Sums of one kind and currency contradict when they lie more than a twentieth apart: less is rounding. */
export function compareSums(a: readonly Sum[], b: readonly Sum[]): "same" | "contradict" | "unknown" {
  const pairs = a.flatMap((one) =>
    b
      .filter((other) => other.currency === one.currency && other.kind === one.kind)
      .map((other) => [one, other] as const),
  );
  if (pairs.some(([one, other]) => isNear(one, other))) return "same";
  return pairs.length > 0 ? "contradict" : "unknown";
}

type Sum = Pick<Amount, "value" | "currency" | "kind">;

function isNear(a: Sum, b: Sum): boolean {
  const [x, y] = [Number(a.value), Number(b.value)];
  return Math.abs(x - y) <= Math.max(Math.abs(x), Math.abs(y)) / 20;
}

const OFTEN: ReadonlySet<EventKind> = new Set<EventKind>(["statement", "meeting", "other"]);
