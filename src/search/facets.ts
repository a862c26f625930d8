import type { Found } from "./engine.ts";

/** What `facets.json` holds: for each page, by its number, what it can be narrowed by. */
export interface FacetTable {
  /** The ids of entities, which have the first numbers. */
  readonly ids: readonly string[];
  /** First and last day the page's date may stand for, as days since 1970-01-01; 0 for none. */
  readonly dates: readonly (readonly [first: number, last: number] | 0)[];
  /** The numbers of the companies, regulators and topics that it is about, its own included. */
  readonly companies: readonly (readonly number[])[];
  readonly regulators: readonly (readonly number[])[];
  readonly topics: readonly (readonly number[])[];
  /** The kind of event, or "". */
  readonly events: readonly string[];
  /** Places in EVIDENCE of the kinds of evidence of its claims. */
  readonly evidence: readonly (readonly number[])[];
}

/** What results can be narrowed by, in the order in which they are offered. They stand so in the address. */
export const FACETS = ["kind", "company", "regulator", "topic", "event", "evidence", "year", "lang"] as const;
export type Facet = (typeof FACETS)[number];

/** A selection: values of one facet are alternatives, facets and the range of dates are conditions. */
export interface Narrowing {
  readonly values: Readonly<Partial<Record<Facet, readonly string[]>>>;
  /** First and last day wanted, as days since 1970-01-01. */
  readonly from: number | undefined;
  readonly to: number | undefined;
}

/** Results by relevance, or by date. */
export type Order = "relevance" | "newest" | "oldest";

/** The values of a facet with the number of results that have each, when all other conditions hold; the most frequent first. */
export type Counts = Readonly<Record<Facet, readonly (readonly [value: string, count: number])[]>>;

/** What a page can be narrowed by: the values of each facet. */
export type ValuesOf = (found: Found, facet: Facet) => readonly string[];

/** What the table leaves to others to say. */
export interface Names {
  kindOf(page: number): string;
  /** The kinds of evidence, in the order of EVIDENCE. */
  readonly evidence: readonly string[];
}

/** Stands in the address for "without a date". */
export const UNDATED = "undated";

/** Reads the values of a page from the table; they are read once. */
export function readValues(table: FacetTable, names: Names): ValuesOf {
  const ids = (numbers: readonly number[] | undefined) => (numbers ?? []).map((number) => table.ids[number] ?? "");
  const read: Record<Exclude<Facet, "lang">, (page: number) => readonly string[]> = {
    kind: (page) => [names.kindOf(page)],
    company: (page) => ids(table.companies[page]),
    regulator: (page) => ids(table.regulators[page]),
    topic: (page) => ids(table.topics[page]),
    event: (page) => (table.events[page] ? [table.events[page]] : []),
    evidence: (page) => (table.evidence[page] ?? []).flatMap((place) => names.evidence[place] ?? []),
    year: (page) => listYears(table, page, names),
  };
  const known = new Map<Facet, (readonly string[])[]>(FACETS.map((facet) => [facet, []]));
  return ({ page, languages }, facet) => {
    if (facet === "lang") return languages;
    const values = known.get(facet) ?? [];
    return (values[page] ??= read[facet](page));
  };
}

/** Every year that the date may fall in; UNDATED for an event or a briefing without one. */
function listYears(table: FacetTable, page: number, names: Names): string[] {
  const date = table.dates[page];
  if (!date) return ["events", "briefings"].includes(names.kindOf(page)) ? [UNDATED] : [];
  const [first, last] = date.map((day) => new Date(day * DAY).getUTCFullYear()) as [number, number];
  return Array.from({ length: last - first + 1 }, (_, i) => String(first + i));
}

const DAY = 86_400_000;

/** The results that fulfil every condition. A page whose date may lie in the range is in it, unless its date is unknown. */
export function narrow(found: readonly Found[], narrowing: Narrowing, table: FacetTable, values: ValuesOf): Found[] {
  return found.filter(
    (each) => isInRange(each, narrowing, table) && FACETS.every((facet) => has(each, facet, narrowing, values)),
  );
}

/** Whether the page's date is less precise than the range, so that it may lie outside: "2021" for March 2021. */
export function isUncertain({ page }: Found, { from, to }: Narrowing, table: FacetTable): boolean {
  const date = table.dates[page];
  if (!date || (from === undefined && to === undefined)) return false;
  const [first, last] = date;
  return (from !== undefined && first < from) || (to !== undefined && last > to);
}

function isInRange({ page }: Found, { from, to }: Narrowing, table: FacetTable): boolean {
  if (from === undefined && to === undefined) return true;
  const date = table.dates[page];
  if (!date) return false;
  const [first, last] = date;
  return (from === undefined || last >= from) && (to === undefined || first <= to);
}

function has(found: Found, facet: Facet, narrowing: Narrowing, values: ValuesOf): boolean {
  const wanted = narrowing.values[facet] ?? [];
  return wanted.length === 0 || values(found, facet).some((value) => wanted.includes(value));
}

/** The counts of every facet. A value that is chosen is listed even when no result has it, so that it can be removed. */
export function countFacets(
  found: readonly Found[],
  narrowing: Narrowing,
  table: FacetTable,
  values: ValuesOf,
): Counts {
  const inRange = found.filter((each) => isInRange(each, narrowing, table));
  const counted = FACETS.map((facet) => {
    const counts = new Map((narrowing.values[facet] ?? []).map((value) => [value, 0]));
    const others = FACETS.filter((other) => other !== facet && (narrowing.values[other] ?? []).length > 0);
    for (const each of inRange) {
      if (!others.every((other) => has(each, other, narrowing, values))) continue;
      for (const value of values(each, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    const sorted = [...counts].sort(([a, x], [b, y]) =>
      facet === "year" ? compareYears(a, b) : y - x || (a < b ? -1 : 1),
    );
    return [facet, sorted] as const;
  });
  return Object.fromEntries(counted) as unknown as Counts;
}

/** The newest first, without a date last. */
function compareYears(a: string, b: string): number {
  if (a === UNDATED || b === UNDATED) return Number(a === UNDATED) - Number(b === UNDATED);
  return Number(b) - Number(a);
}

/** Results by the middle of the days each date may stand for; without a date last in either direction. */
export function orderByDate(found: readonly Found[], order: Order, table: FacetTable): readonly Found[] {
  if (order === "relevance") return found;
  const middle = ({ page }: Found) => {
    const date = table.dates[page];
    return date ? (date[0] + date[1]) / 2 : undefined;
  };
  const direction = order === "newest" ? -1 : 1;
  return [...found].sort((a, b) => {
    const [x, y] = [middle(a), middle(b)];
    if (x === undefined || y === undefined) return Number(x === undefined) - Number(y === undefined);
    return direction * (x - y);
  });
}
