import type { EventKind } from "../schemas/event.ts";
import { eventOf, traceAt } from "./analysis.fixture.ts";
import type { FoundDate } from "./analysis.ts";
import type { Told } from "./events.ts";
import type { NationOf } from "./merge-events.ts";

/** An event as a sentence tells it: the news, with its parties by their names. */
export function toldOf(kind: EventKind, more: Partial<Told> = {}): Told {
  return { ...eventOf(kind, more), earlier: false, refers: false, named: true, ...more };
}

/** A date in a sentence. */
export function dateOf(
  value: string | undefined,
  more: Partial<FoundDate> & { readonly locator?: string } = {},
): FoundDate {
  const { locator = "p1s1", ...rest } = more;
  return {
    trace: traceAt(locator, value ?? "…"),
    start: 0,
    end: 1,
    value,
    basis: value === undefined ? "unknown" : "stated",
    role: "event",
    ...rest,
  };
}

/** The authorities of two countries. */
export const nationOf: NationOf = (id) =>
  ({
    cac: "china-government",
    samr: "china-government",
    "china-government": "china-government",
    ftc: "us-government",
    "us-government": "us-government",
  })[id];
