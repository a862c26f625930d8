import { parseEdtf } from "../schemas/parse-edtf.ts";
import { FACETS, type Facet, type Narrowing, type Order } from "./facets.ts";
import { cleanQuery } from "./query.ts";

/** What a reader asks for; all of it stands in the address of the search page. */
export interface Asked {
  readonly query: string;
  readonly values: Readonly<Partial<Record<Facet, readonly string[]>>>;
  /** First and last date wanted, as typed: "2021", "2021-03", "2021-03-18". */
  readonly from: string;
  readonly to: string;
  readonly order: Order;
}

export const NOTHING: Asked = { query: "", values: {}, from: "", to: "", order: "relevance" };

/** Reads the address of the search page; what it cannot read is as if it were not there. */
export function readAddress(address: URLSearchParams): Asked {
  const values: Partial<Record<Facet, string[]>> = {};
  for (const facet of FACETS) {
    const chosen = [...new Set(address.getAll(facet))].filter((value) => /^[\w-]{1,80}$/.test(value));
    if (chosen.length > 0) values[facet] = chosen;
  }
  const order = address.get("order");
  return {
    query: cleanQuery(address.get("q") ?? ""),
    values,
    from: readDate(address.get("from") ?? ""),
    to: readDate(address.get("to") ?? ""),
    order: order === "newest" || order === "oldest" ? order : "relevance",
  };
}

/** The address of what is asked for; nothing but what differs from a search without conditions. */
export function writeAddress({ query, values, from, to, order }: Asked): URLSearchParams {
  const address = new URLSearchParams();
  if (query) address.set("q", query);
  for (const facet of FACETS) for (const value of values[facet] ?? []) address.append(facet, value);
  if (from) address.set("from", from);
  if (to) address.set("to", to);
  if (order !== "relevance") address.set("order", order);
  return address;
}

/** A date of the range as readers write it, or "" when there is no such day: "2021-03". */
export function readDate(text: string): string {
  const date = text.trim();
  return /^\d{4}(?:-\d{2}){0,2}$/.test(date) && parseEdtf(date) ? date : "";
}

/** The conditions as days: "from 2021-03" begins on its first day, "to 2021-03" ends on its last. */
export function narrowingOf({ values, from, to }: Asked): Narrowing {
  return { values, from: parseEdtf(from)?.first, to: parseEdtf(to)?.last };
}

/** Whether there are conditions beside the query. */
export function isNarrowed({ values, from, to }: Asked): boolean {
  return from !== "" || to !== "" || FACETS.some((facet) => (values[facet] ?? []).length > 0);
}

/** The same with a value of a facet chosen, or not. */
export function choose(asked: Asked, facet: Facet, value: string, chosen: boolean): Asked {
  const others = (asked.values[facet] ?? []).filter((each) => each !== value);
  return { ...asked, values: { ...asked.values, [facet]: chosen ? [...others, value] : others } };
}
