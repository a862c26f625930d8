import { findChildren, findOffices } from "../model/backlinks.ts";
import { boundsOf } from "../model/edtf.ts";
import {
  findParty,
  type AnyEntry,
  type Company,
  type Outlet,
  type Party,
  type Site,
  type Topic,
} from "../model/site.ts";
import { EVIDENCE, type Evidence } from "../schemas/briefing.ts";
import { NAME_FORMS } from "../schemas/languages.ts";
import type { Kind } from "../schemas/kinds.ts";
import type { Bilingual, Label } from "../schemas/shared.ts";
import type { FacetTable } from "./facets.ts";
import type { LexiconData, NamedEntry } from "./lexicon.ts";
import { eventKey, linkKey } from "./terms.ts";
import { fold, keyOfName, type Simplified } from "./words.ts";

/** The kinds in the order in which results of the same rank stand: those who act, what it is about, what happened, what was written. */
const ORDER = [
  "companies",
  "regulators",
  "people",
  "topics",
  "outlets",
  "events",
  "briefings",
] as const satisfies Kind[];

/**
 * Every page that can be searched, in the order of its number: by kind, entities by id, events and briefings newest first. The number of a
 * page is its place in this list, the same in both languages; the index, the names and the facets all speak of pages by it.
 */
export function listEntries(site: Site): readonly AnyEntry[] {
  return ORDER.flatMap((kind) => site[kind] as readonly AnyEntry[]);
}

/** The keys of what each page is about, by the page's number: the parties of an event and its kind, those a briefing names. */
export function listLinks(site: Site): readonly (readonly string[])[] {
  const entries = listEntries(site);
  const numbers = numberEntries(entries);
  return entries.map((entry) => [
    ...toNumbers(namedBy(entry), numbers).map(linkKey),
    ...(entry.kind === "events" ? [eventKey(entry.data.kind)] : []),
  ]);
}

/** The names that pages are asked for by, for `lexicon.ts`. */
export function makeLexicon(site: Site): LexiconData {
  const entries = listEntries(site);
  const numbers = numberEntries(entries);
  const named = entries.filter((entry) => entry.kind !== "events" && entry.kind !== "briefings");
  const known = new Set(named.flatMap(namesOf).map((name) => keyOfName(name)));
  return {
    kinds: ORDER.map((kind): [Kind, number] => [kind, entries.findIndex((entry) => entry.kind === kind)]).filter(
      ([, first]) => first >= 0,
    ),
    entries: named.map((entry): NamedEntry => {
      const [fr, en] = labelOf(entry);
      const owners = ownersOf(entry).filter((name) => !known.has(keyOfName(name)));
      const names = distinct([...namesOf(entry), ...owners]).filter((name) => name !== fr && name !== en);
      const { near, same } = relativesOf(entry, site);
      const relatives = [toNumbers(near, numbers), toNumbers(same, numbers)] as const;
      const rest = relatives.flat().length > 0 ? relatives : ([] as const);
      return [fr, en === fr ? "" : en, names, ...rest];
    }),
    terms: site.terms.map(({ id, data }): LexiconData["terms"][number] => [
      id,
      [data.label.fr, ...data.forms.fr],
      [data.label.en, ...data.forms.en],
      data.forms.zh,
      data.eventKind ?? "",
    ]),
  };
}

/** The lexicon without the forms that are looked up alike: 阿里巴巴集團 beside 阿里巴巴集团. */
export function pruneNames(lexicon: LexiconData, simplified: Simplified): LexiconData {
  return {
    ...lexicon,
    entries: lexicon.entries.map(([fr, en, names, ...relatives]) => {
      const known = new Set([fr, en].map((name) => keyOfName(name, simplified)));
      const others = names.filter((name) => {
        const key = keyOfName(name, simplified);
        return !known.has(key) && known.add(key);
      });
      return [fr, en, others, ...relatives];
    }),
  };
}

/** What pages can be narrowed by, for `facets.ts`. */
export function makeFacetTable(site: Site): FacetTable {
  const entries = listEntries(site);
  const numbers = numberEntries(entries);
  const ids = (kind: Kind, entry: AnyEntry) =>
    toNumbers(
      [entry.id, ...namedBy(entry)].filter((id) => site.byId.get(id)?.kind === kind),
      numbers,
    );
  const evidence = listEvidence(site);
  return {
    ids: entries.flatMap(({ kind, id }) => (kind === "events" || kind === "briefings" ? [] : [id])),
    dates: entries.map((entry) => boundsOf(dateOf(entry)) ?? 0),
    companies: entries.map((entry) => ids("companies", entry)),
    regulators: entries.map((entry) => ids("regulators", entry)),
    topics: entries.map((entry) => ids("topics", entry)),
    events: entries.map((entry) => (entry.kind === "events" ? entry.data.kind : "")),
    evidence: entries.map(({ id }) => {
      const found = evidence.get(id);
      return EVIDENCE.flatMap((each, place) => (found?.has(each) ? [place] : []));
    }),
  };
}

/** The kinds of evidence of the claims of each briefing, about each event, and by each party, by id. */
function listEvidence(site: Site): ReadonlyMap<string, ReadonlySet<Evidence>> {
  const found = new Map<string, Set<Evidence>>();
  for (const briefing of site.briefings) {
    for (const { about, by, evidence } of briefing.data.claims) {
      const events = about.filter((id) => site.byId.get(id)?.kind === "events");
      for (const id of [briefing.id, ...events, ...(typeof by === "string" ? [by] : [])]) {
        const known = found.get(id);
        if (known) known.add(evidence);
        else found.set(id, new Set([evidence]));
      }
    }
  }
  return found;
}

function numberEntries(entries: readonly AnyEntry[]): ReadonlyMap<string, number> {
  return new Map(entries.map(({ id }, number) => [id, number]));
}

function toNumbers(ids: readonly string[], numbers: ReadonlyMap<string, number>): number[] {
  return distinct(ids).flatMap((id) => numbers.get(id) ?? []);
}

/** The ids of the entities that a page is about, its own left out. */
function namedBy(entry: AnyEntry): string[] {
  switch (entry.kind) {
    case "events":
      return [...entry.data.actors, ...entry.data.targets, ...entry.data.topics];
    case "briefings": {
      const { companies, regulators, people, topics, source } = entry.data;
      return [
        ...companies,
        ...regulators,
        ...people,
        ...topics,
        source.outlet,
        ...(source.agency ? [source.agency] : []),
      ];
    }
    case "people":
      return entry.data.roles.flatMap(({ of }) => of ?? []);
    default:
      return [];
  }
}

function dateOf(entry: AnyEntry): string | undefined {
  if (entry.kind === "events") return entry.data.date;
  return entry.kind === "briefings" ? entry.data.published : undefined;
}

type Named = Party | Topic | Outlet;

function labelOf({ data }: Named): [fr: string, en: string] {
  const label = "title" in data ? data.title : data.short;
  return typeof label === "string" ? [label, label] : [label.fr, label.en];
}

function namesOf(entry: Named): string[] {
  if (entry.kind === "topics") return bothLanguages(entry.data.title);
  const { data } = entry;
  return [
    ...shortNames(entry),
    ...NAME_FORMS.flatMap((form) => {
      const name = data.names[form]?.value;
      return name === undefined ? [] : form === "pinyin" ? readings(name) : [name];
    }),
    ...("aliases" in data ? data.aliases : []).flatMap(({ value, lang }) =>
      lang === "pinyin" ? readings(value) : [value],
    ),
    ...(entry.kind === "companies" ? entry.data.tickers.flatMap(symbols) : []),
  ];
}

/** An outlet is also asked for by its owner, unless that is the name of another page: whoever types "Alibaba Group" wants the company. */
function ownersOf(entry: Named): string[] {
  return entry.kind === "outlets" && entry.data.owner ? [entry.data.owner.value] : [];
}

/** What a party is called in lists: short name and letters, in both languages. */
function shortNames(entry: Party | Outlet): string[] {
  const letters = entry.kind === "regulators" ? entry.data.acronym : undefined;
  return [...bothLanguages(entry.data.short), ...(letters === undefined ? [] : bothLanguages(letters))];
}

/** The ids that belong with an entity: `same` are its brands and its owner if it is one, whose events are also its own; `near` are the others. */
function relativesOf(entry: Named, site: Site): { near: string[]; same: string[] } {
  if (entry.kind === "regulators") {
    const { parent } = entry.data;
    return { near: [...(parent?.id ? [parent.id] : []), ...findOffices(site, entry.id).map(({ id }) => id)], same: [] };
  }
  if (entry.kind !== "companies") return { near: [], same: [] };
  const owner = entry.data.parent?.id === undefined ? undefined : findParty(site, entry.data.parent.id);
  const family: [id: string, company: Company][] = findChildren(site, entry.id).map((child) => [child.id, child]);
  if (owner) family.unshift([owner.id, entry]);
  const isBrand = ({ data }: Company) => data.parent?.relation === "brand";
  return {
    same: family.filter(([, company]) => isBrand(company)).map(([id]) => id),
    near: family.filter(([, company]) => !isBrand(company)).map(([id]) => id),
  };
}

function bothLanguages(text: Label | Bilingual): string[] {
  return typeof text === "string" ? [text] : [text.fr, text.en];
}

/** Pinyin as it is typed: ü as u or as v. Tones and blanks make no difference to the lookup. */
function readings(pinyin: string): string[] {
  const withV = fold(pinyin.normalize("NFD").replace(/u\u0308/g, "v"));
  return withV === fold(pinyin) ? [pinyin] : [pinyin, withV];
}

/** A share's code as it is written with and without leading zeros; Hong Kong's has four digits or five. */
function symbols({ exchange, symbol }: { exchange: string; symbol: string }): string[] {
  const bare = symbol.replace(/^0+(?=\d)/, "");
  return exchange === "HKEX" && /^\d+$/.test(bare)
    ? [symbol, bare, bare.padStart(4, "0"), bare.padStart(5, "0")]
    : [symbol, bare];
}

function distinct<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
