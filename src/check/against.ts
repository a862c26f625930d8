import { z } from "zod";
import type { Report } from "../model/integrity.ts";
import type { Path } from "../model/references.ts";
import type { Briefing, Site } from "../model/site.ts";
import type { BriefingData } from "../schemas/briefing.ts";

/**
 * Reads the text of a published `data/briefings.json`. A field that an earlier version of the table did not have may be missing. Gives the
 * records, or what is wrong with the text, as it ends a sentence: "is a web page, …".
 */
export function readPublished(text: string): readonly PublishedBriefing[] | string {
  if (/^\s*</.test(text)) return "is a web page, and data/briefings.json is needed.";
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return "is not JSON; it may have been cut short.";
  }
  if (!Array.isArray(data)) return "is not a table: an array of briefings is needed.";
  const { data: table, error } = z.array(publishedSchema).safeParse(data);
  if (table) return table;
  const issue = error.issues[0];
  const at = (issue?.path ?? []).map((step) => (typeof step === "number" ? `[${String(step)}]` : `.${String(step)}`));
  return `is not the table of briefings: ${at.join("")} is not as Vigie writes it.`;
}

/**
 * Holds what was published against what is to be: each structured fact that has changed or gone is reported, unless the briefing has a new
 * entry under `corrections`. Texts, topics, passages, seals and reviews may change, and anything may be added.
 */
export function compareFacts(published: readonly PublishedBriefing[], site: Site, report: Report): void {
  const find = findPresent(site);
  for (const old of published) {
    const entry = find(old.id);
    if (entry?.kind !== "briefings") reportGone(old.id, report);
    else if (entry.data.draft)
      report(
        entry,
        ["draft"],
        "this briefing was published, and draft: true takes its page away.",
        "Remove the line; what is wrong in it is put right by a correction.",
      );
    else if (!hasNewCorrection(old, entry.data)) compareBriefing(old, entry, (id) => find(id)?.id ?? id, report);
  }
}

function reportGone(id: string, report: Report): void {
  report(
    { file: `content/briefings/${id}.mdx`, line: 1 },
    [],
    "this briefing was published and is gone; its address leads nowhere.",
    `Restore it, or write formerIds: [${id}] in the briefing that takes its place.`,
  );
}

/** Finds an entry by an id that it has or had. */
function findPresent({ byId }: Site) {
  const former = new Map([...byId.values()].flatMap((entry) => entry.data.formerIds.map((id) => [id, entry] as const)));
  return (id: string) => byId.get(id) ?? former.get(id);
}

function hasNewCorrection(old: PublishedBriefing, { corrections }: BriefingData): boolean {
  const known = (old.corrections ?? []).map(spell);
  // An entry that was only reworded is no new one.
  return corrections.length > known.length && corrections.some((correction) => !known.includes(spell(correction)));
}

type Present = (id: string) => string;

function compareBriefing(old: PublishedBriefing, briefing: Briefing, present: Present, report: Report): void {
  const { data } = briefing;
  const tell = (path: Path, what: string) =>
    report(
      briefing,
      path,
      `${what}, without a correction.`,
      "Add to corrections: date, and what was wrong; or restore the value.",
    );
  const compare: Compare = (path, was, is) => {
    // What was not known may be added.
    if (was === undefined || was === null || spell(was) === spell(is)) return;
    const now = is === undefined ? "has no value now" : `is now ${spell(is)}`;
    tell(path, `was published as ${spell(was)} and ${now}`);
  };
  const keep: Keep = (path, was = [], is) => {
    for (const each of was) if (!is.includes(each)) tell(path, `${spell(each)} was published here and is gone`);
  };
  const name = (id: string | null | undefined) => (typeof id === "string" ? present(id) : id);
  const names = (ids: readonly string[] | undefined) => ids?.map(present);

  compare(["published"], old.published, data.published);
  if (old.published !== null) compare(["publishedBasis"], old.publishedBasis, data.publishedBasis);
  const { source = {} } = old;
  compare(["source", "outlet"], name(source.outlet), data.source.outlet);
  compare(["source", "agency"], name(source.agency), data.source.agency);
  keep(["source", "authors"], source.authors, data.source.authors);
  compare(["source", "url"], source.url, data.source.url);
  compare(["source", "language"], source.language, data.source.language);
  compare(["source", "sha256"], source.sha256, data.source.sha256);
  for (const field of ["companies", "regulators", "people"] as const) keep([field], names(old[field]), data[field]);

  for (const [was, is, path] of pair("events", old.events, data.events, present, keep)) {
    compare([...path, "status"], was.status, is.status);
    compare([...path, "date"], was.date, is.date);
    if (was.date !== null) compare([...path, "dateBasis"], was.dateBasis, is.dateBasis);
    compareAmounts([...path, "amounts"], was.amounts ?? [], is.amounts, { name, compare, tell });
  }
  for (const [was, is, path] of pair("claims", old.claims, data.claims, (id) => id, keep)) {
    compare([...path, "by"], typeof was.by === "string" ? present(was.by) : was.by, is.by);
    compare([...path, "via"], name(was.via), is.via);
    compare([...path, "evidence"], was.evidence, is.evidence);
    compare([...path, "quote"], was.quote, is.quote);
  }
  for (const [was, is, path] of pair("figures", old.figures, data.figures, (id) => id, keep)) {
    for (const field of ["value", "unit", "scale", "qualifier"] as const)
      compare([...path, field], was[field], is[field]);
  }
}

type Compare = (path: Path, was: unknown, is: unknown) => void;
type Keep = (path: Path, was: readonly string[] | undefined, is: readonly string[]) => void;

/** The old items with those of today that have their ids, and the paths of these; says which are gone. */
function pair<Old extends { id: string }, New extends { id: string }>(
  field: string,
  old: readonly Old[] = [],
  today: readonly New[],
  present: Present,
  keep: Keep,
): [Old, New, Path][] {
  keep(
    [field],
    old.map(({ id }) => present(id)),
    today.map(({ id }) => id),
  );
  return old.flatMap((was): [Old, New, Path][] => {
    const i = today.findIndex(({ id }) => id === present(was.id));
    const is = today[i];
    return is ? [[was, is, [field, i]]] : [];
  });
}

type Amounts = BriefingData["events"][number]["amounts"];

/** Amounts have no ids: the same ones answer each other wherever they stand, and the others in their order. */
function compareAmounts(
  path: Path,
  old: readonly PublishedAmount[],
  today: Amounts,
  {
    name,
    compare,
    tell,
  }: { name: (id: string | null | undefined) => unknown; compare: Compare; tell: (path: Path, what: string) => void },
): void {
  const free = new Set(today.keys());
  const take = (wanted: (amount: Amounts[number]) => boolean) => {
    const i = [...free].find((i) => wanted(today[i] as Amounts[number]));
    if (i !== undefined) free.delete(i);
    return i;
  };
  const isSame = (was: PublishedAmount) => (is: Amounts[number]) =>
    FIELDS_OF_AMOUNTS.every((field) => was[field] === undefined || was[field] === null || was[field] === is[field]) &&
    (typeof was.party !== "string" || name(was.party) === is.party);
  const changed = old.filter((was) => take(isSame(was)) === undefined);
  for (const was of changed) {
    const i = take(() => true);
    if (i === undefined) {
      tell(path, `${spell(`${String(was.value)} ${String(was.currency)}`)} was published here and is gone`);
      continue;
    }
    for (const field of FIELDS_OF_AMOUNTS) compare([...path, i, field], was[field], today[i]?.[field]);
    compare([...path, i, "party"], name(was.party), today[i]?.party);
  }
}

const FIELDS_OF_AMOUNTS = ["value", "currency", "scale", "kind"] as const;

/** As JSON, the keys of objects in one order. */
function spell(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

const text = z.string().nullish();
const number = z.number().nullish();
const ids = z.array(z.string()).optional();

const publishedAmount = z.object({ value: text, currency: text, scale: number, kind: text, party: text });
type PublishedAmount = z.infer<typeof publishedAmount>;

/** The facts of one record of the table, as it is or was written; others are not read. */
const publishedSchema = z.object({
  id: z.string(),
  published: text,
  publishedBasis: text,
  source: z.object({ outlet: text, agency: text, authors: ids, url: text, language: text, sha256: text }).optional(),
  companies: ids,
  regulators: ids,
  people: ids,
  events: z
    .array(
      z.object({
        id: z.string(),
        status: text,
        date: text,
        dateBasis: text,
        amounts: z.array(publishedAmount).optional(),
      }),
    )
    .optional(),
  claims: z
    .array(
      z.object({
        id: z.string(),
        by: z.union([z.string(), z.record(z.string(), z.string())]).optional(),
        via: text,
        evidence: text,
        quote: text,
      }),
    )
    .optional(),
  figures: z.array(z.object({ id: z.string(), value: text, unit: text, scale: number, qualifier: text })).optional(),
  corrections: z.array(z.unknown()).optional(),
});
export type PublishedBriefing = z.infer<typeof publishedSchema>;
