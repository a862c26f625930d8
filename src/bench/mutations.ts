import { isMap, isPair, isScalar, isSeq, parseDocument, type Node } from "yaml";
import type { Path } from "../model/references.ts";
import type { Briefing, Event, Site } from "../model/site.ts";
import type { BriefingData } from "../schemas/briefing.ts";
import { Random } from "./random.ts";

/** One fact of a file of content/ made untrue. */
export interface Mutation {
  /** What was done: "digit swapped". */
  readonly kind: string;
  readonly file: string;
  /** The file's whole text with the fault in it. */
  readonly text: string;
  /** The field that is wrong now: `events[0].amounts[0].value`, as problems spell it, and its line. */
  readonly path: Path;
  readonly line: number;
  /** The value as it was and as it is. */
  readonly was: string;
  readonly is: string;
}

/**
 * Every mutation of the structured facts of briefings and of the events that only they report: one fact at a time, by rules that know nothing of
 * the checks. The same content gives the same mutations. `texts` are the files of content/ by path.
 */
export function mutateFacts(
  site: Site,
  briefings: readonly Briefing[],
  texts: ReadonlyMap<string, string>,
  locatorsOf: (briefing: Briefing) => readonly string[],
): Mutation[] {
  const random = new Random("mutations");
  const chosen = new Set(briefings);
  const events = site.events.filter((event) => {
    const reports = site.briefings.filter(({ data }) => data.events.some(({ id }) => id === event.id));
    return reports.length > 0 && reports.every((briefing) => chosen.has(briefing));
  });
  return [
    ...briefings.flatMap((briefing) =>
      listBriefingChanges(briefing, site, locatorsOf(briefing), random).flatMap((change) =>
        apply(briefing.file, change, texts),
      ),
    ),
    ...events.flatMap((event) =>
      listEventChanges(event, site, random).flatMap((change) => apply(event.file, change, texts)),
    ),
  ];
}

/** A scalar of the frontmatter to be replaced; or, with `isKey`, the key of a pair; or, with `after`, a field to be added behind that one. */
interface Change {
  readonly kind: string;
  readonly path: Path;
  readonly to: string;
  readonly isKey?: boolean;
  readonly after?: string;
}

function listBriefingChanges({ data }: Briefing, site: Site, locators: readonly string[], random: Random): Change[] {
  const changes: Change[] = [];
  const named = [...data.companies, ...data.regulators, ...data.people];
  const stranger = (id: string) => pickStranger(site, id, [...named, data.source.outlet], random);
  if (data.published !== undefined) {
    for (const [kind, to] of shiftDate(data.published)) changes.push({ kind, path: ["published"], to });
  }
  data.source.authors.forEach((_, i) =>
    changes.push({ kind: "name exchanged", path: ["source", "authors", i], to: "Ann Other" }),
  );
  for (const field of ["companies", "regulators", "people"] as const)
    data[field].forEach((id, i) => changes.push({ kind: "name exchanged", path: [field, i], to: stranger(id) }));
  for (const [id, passages] of Object.entries(data.mentions))
    passages.slice(0, 1).forEach((passage, i) =>
      changes.push({
        kind: "locator moved",
        path: ["mentions", id, i],
        to: moveLocator(passage, passages, locators, random),
      }),
    );
  data.events.forEach((event, i) => {
    const at = ["events", i];
    changes.push(...moveLocators(at, event.passages, locators, random));
    if (event.date !== undefined)
      for (const [kind, to] of shiftDate(event.date)) changes.push({ kind, path: [...at, "date"], to });
    if (event.status !== "reported") changes.push({ kind: "status raised", path: [...at, "status"], to: "reported" });
    event.amounts.forEach((amount, j) => changes.push(...mutateAmount([...at, "amounts", j], amount, random)));
  });
  data.claims.forEach((claim, i) => {
    const at = ["claims", i];
    changes.push(...moveLocators(at, claim.passages, locators, random));
    const { by } = claim;
    if (typeof by === "string") {
      changes.push({ kind: "speaker exchanged", path: [...at, "by"], to: stranger(by) });
      const other = named.find((id) => id !== by && kindOf(site, id) !== kindOf(site, by));
      if (other !== undefined) changes.push({ kind: "speaker exchanged", path: [...at, "by"], to: other });
    }
    if (claim.evidence === "alleged")
      changes.push({ kind: "status raised", path: [...at, "evidence"], to: "reported" });
    if (claim.evidence === "anonymous")
      changes.push({ kind: "status raised", path: [...at, "evidence"], to: "reported" });
    changes.push(flip(at, "negated", claim.negated), flip(at, "hedged", claim.hedged));
    if (claim.quote !== undefined)
      changes.push({
        kind: "quotation changed",
        path: [...at, "quote"],
        to: claim.quote.replace(/\p{L}{3,}/u, "autre"),
      });
  });
  data.figures.forEach((figure, i) => {
    const at = ["figures", i];
    changes.push(...moveLocators(at, figure.passages, locators, random));
    changes.push({ kind: "digit swapped", path: [...at, "value"], to: swapDigit(figure.value, random) });
    changes.push({ kind: "scale changed", path: [...at, "value"], to: rescale(figure.value) });
    if (/^[A-Z]{3}$/.test(figure.unit))
      changes.push({ kind: "currency changed", path: [...at, "unit"], to: figure.unit === "USD" ? "EUR" : "USD" });
  });
  return changes;
}

function listEventChanges({ id, data }: Event, site: Site, random: Random): Change[] {
  const known = [...data.actors, ...data.targets];
  return [
    ...(data.date === undefined ? [] : shiftDate(data.date).map(([kind, to]) => ({ kind, path: ["date"], to }))),
    ...(["actors", "targets"] as const).flatMap((side) =>
      data[side].map((party, i) => ({
        kind: "name exchanged",
        path: [side, i],
        to: pickStranger(site, party, [...known, id], random),
      })),
    ),
    ...data.amounts.flatMap((amount, i) => mutateAmount(["amounts", i], amount, random)),
    ...(data.status === "reported" ? [] : [{ kind: "status raised", path: ["status"], to: "reported" }]),
  ];
}

function mutateAmount(
  at: Path,
  { value, currency, scale, party }: BriefingData["events"][number]["amounts"][number],
  random: Random,
): Change[] {
  return [
    { kind: "digit swapped", path: [...at, "value"], to: swapDigit(value, random) },
    { kind: "scale changed", path: [...at, "value"], to: rescale(value) },
    { kind: "scale changed", path: [...at, "scale"], to: scale === 9 ? "6" : "9" },
    { kind: "currency changed", path: [...at, "currency"], to: currency === "CNY" ? "USD" : "CNY" },
    ...(party === undefined
      ? []
      : [{ kind: "name exchanged", path: [...at, "party"], to: party === "alibaba" ? "tencent" : "alibaba" }]),
  ];
}

/** A day, a month and a year later, and more precise than it was. */
function shiftDate(date: string): [kind: string, to: string][] {
  const [year = "", month, day] = date.split("/")[0]?.replace("~", "").split("-") ?? [];
  const rest = date.includes("/") ? `/${date.split("/")[1] ?? ""}` : "";
  const two = (number: number) => String(number).padStart(2, "0");
  const shifted: [string, string][] = [["date shifted", `${String(Number(year) - 1)}${date.slice(4)}`]];
  if (month !== undefined)
    shifted.push([
      "date shifted",
      [year, two((Number(month) % 12) + 1), day && two(Math.min(Number(day), 28))].filter(Boolean).join("-") + rest,
    ]);
  if (day !== undefined) shifted.push(["date shifted", `${year}-${month ?? ""}-${two((Number(day) % 28) + 1)}${rest}`]);
  if (rest === "" && day === undefined)
    shifted.push(["precision invented", month === undefined ? `${year}-06` : `${year}-${month}-15`]);
  return shifted.filter(([, to]) => to !== date && (rest === "" || (to.split("/")[0] ?? "") < rest.slice(1)));
}

function swapDigit(value: string, random: Random): string {
  const places = [...value.matchAll(/[1-9]/g)].map(({ index }) => index);
  const at = random.pick(places);
  const digit = (Number(value[at]) % 9) + 1;
  return `${value.slice(0, at)}${String(digit)}${value.slice(at + 1)}`;
}

/** A thousand times as much; a thousandth where the value is large enough. */
function rescale(value: string): string {
  return value.endsWith("000000") ? value.slice(0, -3) : `${value.replace(/\.\d+$/, "")}000`;
}

function flip(at: Path, field: "negated" | "hedged", value: boolean): Change {
  const kind = field === "negated" ? "negation flipped" : "hedge flipped";
  return value
    ? { kind, path: [...at, field], to: "false" }
    : { kind, path: [...at, field], to: "true", after: "passages" };
}

function moveLocators(at: Path, passages: readonly string[], locators: readonly string[], random: Random): Change[] {
  return passages.slice(0, 1).map((passage, i) => ({
    kind: "locator moved",
    path: [...at, "passages", i],
    to: moveLocator(passage, passages, locators, random),
  }));
}

function moveLocator(from: string, taken: readonly string[], locators: readonly string[], random: Random): string {
  return random.pick(
    locators.filter((locator) => locator !== from && locator.includes("s") && !taken.includes(locator)),
  );
}

function pickStranger(site: Site, id: string, known: readonly string[], random: Random): string {
  const kind = kindOf(site, id);
  const others = [...site.byId.values()].filter(
    (entry) => entry.kind === kind && !known.includes(entry.id) && entry.id !== id,
  );
  return random.pick(others).id;
}

function kindOf(site: Site, id: string): string | undefined {
  return site.byId.get(id)?.kind;
}

/** The file with one change in it; nothing where the field is not written out there. */
function apply(file: string, { kind, path, to, after }: Change, texts: ReadonlyMap<string, string>): Mutation[] {
  const text = texts.get(file);
  if (text === undefined) return [];
  const head = /^---\n/.exec(text)?.[0].length ?? 0;
  const yaml = head > 0 ? text.slice(head, text.indexOf("\n---", head) + 1) : text;
  const document = parseDocument(yaml, { version: "1.2", schema: "core" });
  const lineAt = (offset: number) => text.slice(0, head + offset).split("\n").length;
  const place = (from: number, end: number, put: string, was: string): Mutation[] => [
    {
      kind,
      file,
      text: text.slice(0, head + from) + put + text.slice(head + end),
      path,
      line: lineAt(put.startsWith("\n") ? from + 1 : from),
      was,
      is: to,
    },
  ];
  const node = document.getIn(path, true) as Node | undefined;
  if (isScalar(node) && node.range) {
    const [from, end] = node.range;
    const was = yaml.slice(from, end);
    return place(from, end, /^["']/.test(was) ? JSON.stringify(to) : to, was);
  }
  if (after === undefined) return [];
  const parent = document.getIn(path.slice(0, -1), true);
  const owner = isMap(parent) ? parent.items.find((item) => isScalar(item.key) && item.key.value === after) : undefined;
  if (!isPair(owner) || !isScalar(owner.key) || !owner.key.range) return [];
  const value = owner.value;
  const end = (isSeq(value) || isScalar(value)) && value.range ? value.range[1] : undefined;
  if (end === undefined) return [];
  const column = owner.key.range[0] - (yaml.lastIndexOf("\n", owner.key.range[0]) + 1);
  return place(end, end, `\n${" ".repeat(column)}${String(path.at(-1))}: ${to}`, "");
}
