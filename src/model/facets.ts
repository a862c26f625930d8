import type { Kind } from "../schemas/kinds.ts";
import { yearOf } from "./edtf.ts";
import type { AnyEntry, Site } from "./site.ts";

/** What a list can be narrowed by; each value has a page of its own, so that it works without script and can be sent on. */
export type FacetName = "kind" | "country" | "year" | "status";

/** The entries of one value of a facet. `value` is as it stands in the address: "fine", "cn", "2021", "undated". */
export interface FacetValue {
  readonly value: string;
  readonly entries: readonly AnyEntry[];
}

export interface Facet {
  readonly name: FacetName;
  readonly values: readonly FacetValue[];
}

/** Stands in the address for "without a date". */
export const UNDATED = "undated";

/** The facets of a list, each value with its entries in the list's order. A facet that would not narrow anything is left out. */
export function listFacets(site: Site, kind: Kind): Facet[] {
  return FACETS[kind].flatMap((name) => {
    const groups = new Map<string, AnyEntry[]>();
    for (const entry of site[kind] as readonly AnyEntry[]) {
      const value = valueOf(entry, name);
      if (value !== undefined) groups.set(value, [...(groups.get(value) ?? []), entry]);
    }
    const values = [...groups].map(([value, entries]) => ({ value, entries }));
    if (values.length < 2) return [];
    return [
      {
        name,
        values:
          name === "year"
            ? values
            : values.sort((a, b) => b.entries.length - a.entries.length || (a.value < b.value ? -1 : 1)),
      },
    ];
  });
}

const FACETS: Record<Kind, readonly FacetName[]> = {
  briefings: ["year"],
  events: ["year", "kind", "status"],
  companies: ["kind", "country"],
  regulators: ["kind", "country"],
  people: [],
  topics: [],
  outlets: ["kind"],
};

function valueOf(entry: AnyEntry, name: FacetName): string | undefined {
  switch (name) {
    case "year":
      if (entry.kind === "briefings") return String(yearOf(entry.data.published) ?? UNDATED);
      return entry.kind === "events" ? String(yearOf(entry.data.date) ?? UNDATED) : undefined;
    case "status":
      return entry.kind === "events" ? entry.data.status : undefined;
    case "country":
      if (entry.kind === "companies") return entry.data.country?.value.toLowerCase();
      return entry.kind === "regulators" ? entry.data.jurisdiction.value.toLowerCase() : undefined;
    case "kind":
      return "kind" in entry.data ? entry.data.kind : undefined;
  }
}
