import type { Lexicon } from "../model/lexicon.ts";
import type { Company, Outlet, Person, Regulator, Site } from "../model/site.ts";
import { LANGUAGES, type Language } from "../schemas/languages.ts";
import type { NamedKind } from "./analysis.ts";
import { adjectiveEnd } from "./countries.ts";
import { flattenText, toId } from "./flat-text.ts";
import { findPhrases, indexPhrases, type Letters, type Phrase, type PhraseHit, type PhraseIndex } from "./phrases.ts";
import { findSimilar, indexStems } from "./similar-authorities.ts";

/** A company, authority, person or outlet that content/ or the lexicon knows. */
export interface KnownEntity {
  readonly id: string;
  readonly kind: NamedKind;
  readonly known: "content" | "lexicon";
  /** Kind within its kind: "brand", "ministry", "agency"; undefined for people. */
  readonly type: string | undefined;
  readonly country: string | undefined;
  readonly parent: string | undefined;
}

/** What a name that stands in a text may mean. */
export interface NameCandidate {
  readonly entity: KnownEntity;
  /** The form is shared with other things: it counts only where something else speaks for this one. */
  readonly weak: boolean;
  /** How many words the form has. */
  readonly words: number;
}

/** A known name in a flat text, corporate tails included ("Tencent Holdings Ltd"). */
export interface NameHit {
  readonly start: number;
  readonly end: number;
  readonly candidates: readonly [NameCandidate, ...NameCandidate[]];
  /** Where an adjective stands inside the name: "ministère [américain] du Commerce". */
  readonly inserted: PhraseHit<unknown>["inserted"];
}

/** That an authority watches over what a word names; the first words of its list are the surest. */
export interface Watch {
  readonly entity: KnownEntity;
  readonly rank: number;
}

/** All names that content/ and the lexicon know, ready to be looked for. */
export interface Gazetteer {
  /** Known names in a flat text (see flattenText), from left to right, none inside another. */
  findNames(flat: string): NameHit[];
  /** Words for what authorities watch over, in a flat text. */
  findWatches(flat: string, language: Language): PhraseHit<Watch>[];
  /** The authority of another country that watches over most of what one does: for the CNIL and Ireland, the Irish data protection commission. */
  findPeer(id: string, country: string): KnownEntity | undefined;
  /** The authority of a country that has nearly this name; `score` is 1 where the weighty words are the same. */
  findSimilarAuthority(
    name: string,
    country: string,
  ): { readonly entity: KnownEntity; readonly score: number } | undefined;
  findEntity(kind: NamedKind, id: string): KnownEntity | undefined;
  /** The outlet of that name, whatever its capitals, accents and article: "Le Monde", "the guardian". */
  findOutlet(name: string): { readonly id: string; readonly kind: string } | undefined;
  /** The outlet whose pages stand at that host, or at one above it: "www.scmp.com", "fr.finance.yahoo.com". */
  findOutletByHost(host: string): { readonly id: string; readonly kind: string } | undefined;
}

/** Makes the names of content/ and of the lexicon ready to be looked for. */
export function buildGazetteer(site: Site, lexicon: Lexicon): Gazetteer {
  const { entities, forms, hosts } = collectForms(site, lexicon);
  const names = indexPhrases(listPhrases(forms));
  // What few articles ask for is made when one does.
  const outlets = once(() => listOutlets(forms));
  const watches = {
    fr: once(() => indexWatches("fr", lexicon, entities)),
    en: once(() => indexWatches("en", lexicon, entities)),
  };
  const fields = once(() => listFields(lexicon));
  const stems = once(() => indexStems(forms.filter(({ entity, weak }) => entity.kind === "regulators" && !weak)));
  const outlet = (entity: KnownEntity | undefined) => entity && { id: entity.id, kind: entity.type ?? "press" };
  return {
    findNames: (flat) => findNames(flat, names),
    findWatches: (flat, language) => findPhrases(flat, watches[language]()),
    findPeer: (id, country) => findPeer(id, country, entities, fields()),
    findSimilarAuthority: (name, country) => findSimilar(stems(), name, country),
    findEntity: (kind, id) => entities.get(`${kind}/${id}`),
    findOutlet: (name) => outlet(outlets().get(outletKey(name))),
    findOutletByHost: (host) => outlet(findHost(host, hosts)),
  };
}

interface Form {
  readonly entity: KnownEntity;
  readonly value: string;
  readonly weak: boolean;
  readonly except: readonly string[];
}

/** A form, and longer names around it that are something else, with the form's place in them. */
interface NameValue {
  readonly candidate: NameCandidate;
  readonly except: readonly { readonly flat: string; readonly at: number }[];
}

function collectForms(site: Site, lexicon: Lexicon) {
  const entities = new Map<string, KnownEntity>();
  const forms: Form[] = [];
  const told = new Set<string>();
  const hosts = new Map<string, KnownEntity>();
  const add = (entity: KnownEntity, values: Iterable<string>) => {
    entities.set(`${entity.kind}/${entity.id}`, entity);
    for (const value of values) forms.push({ entity, value, weak: false, except: [] });
  };
  for (const entry of [...site.companies, ...site.regulators, ...site.people, ...site.outlets])
    add(ofContent(entry), listForms(entry));
  const own = forms.length;
  const further = <T extends { readonly forms: readonly Pick<Form, "value" | "except">[] }>(
    kind: NamedKind,
    entries: ReadonlyMap<string, T>,
    describe: (entry: T) => Pick<KnownEntity, "type" | "country" | "parent">,
  ) => {
    for (const [id, entry] of entries) {
      const key = `${kind}/${id}`;
      const entity = entities.get(key) ?? { id, kind, known: "lexicon" as const, ...describe(entry) };
      entities.set(key, entity);
      for (const form of entry.forms as readonly (Pick<Form, "value" | "except"> & { weak?: true | undefined })[]) {
        forms.push({ entity, value: form.value, weak: form.weak === true, except: form.except });
        if (entity.known === "content") told.add(`${key}/${form.value}`);
      }
    }
  };
  further("companies", lexicon.companies, ({ kind, country, parent }) => ({ type: kind, country, parent }));
  further("regulators", lexicon.regulators, ({ kind, country }) => ({ type: kind, country, parent: undefined }));
  further("outlets", lexicon.outlets, ({ kind }) => ({ type: kind, country: undefined, parent: undefined }));
  for (const [id, { hosts: own }] of lexicon.outlets) {
    const entity = entities.get(`outlets/${id}`);
    if (entity) for (const host of own) hosts.set(host.toLowerCase(), entity);
  }
  // A brand that the lexicon knows by itself is no other name of its owner: "Douyin" for ByteDance.
  for (const { parent, forms: own } of lexicon.companies.values())
    if (parent !== undefined) for (const { value } of own) told.add(`companies/${parent}/${value}`);
  // Of a form that both have the lexicon's says more: that it is weak, and what it must not be taken for.
  const known = forms.slice(0, own).filter(({ entity, value }) => !told.has(`${entity.kind}/${entity.id}/${value}`));
  return { entities, hosts, forms: [...known, ...forms.slice(own)] };
}

function ofContent(entry: Company | Regulator | Person | Outlet): KnownEntity {
  const { kind, id, data } = entry;
  return {
    id,
    kind,
    known: "content",
    type: "kind" in data ? data.kind : undefined,
    country:
      entry.kind === "regulators" ? entry.data.jurisdiction.value : "country" in data ? data.country?.value : undefined,
    parent: "parent" in data ? data.parent?.id : undefined,
  };
}

function listForms({ data }: Company | Regulator | Person | Outlet): Set<string> {
  const labels = [data.short, "acronym" in data ? data.acronym : undefined];
  return new Set([
    ...labels.flatMap((label) =>
      label === undefined ? [] : typeof label === "string" ? [label] : LANGUAGES.map((language) => label[language]),
    ),
    ...Object.values(data.names).flatMap((name) => (name ? [name.value] : [])),
    ...("aliases" in data ? data.aliases.map(({ value }) => value) : []),
  ]);
}

function* listPhrases(forms: readonly Form[]): Generator<Phrase<NameValue>> {
  for (const { entity, value: written, weak, except } of forms) {
    const form = flattenText(written.trim());
    const words = form.split(/[ -]+/).length;
    const value = {
      candidate: { entity, weak, words },
      except: except.map((longer) => placeIn(flattenText(longer), form)),
    };
    const letters = lettersOf(entity.kind, form, words, weak);
    yield { form, letters, value };
    // "Cnil", "Miit": French writes an acronym that is read as a word with one capital.
    if (entity.kind === "regulators" && !weak && /^[A-Z]{4,}$/.test(form))
      yield { form: form.charAt(0) + form.slice(1).toLowerCase(), letters: "exact", value };
    if (entity.kind === "outlets" && words > 2 && form.startsWith("The "))
      yield { form: `the ${form.slice(4)}`, letters: "exact", value };
  }
}

function placeIn(longer: string, form: string): NameValue["except"][number] {
  return { flat: longer, at: Math.max(0, longer.indexOf(form)) };
}

function lettersOf(kind: NamedKind, flat: string, words: number, weak: boolean): Letters {
  // Titles of papers are common words too often for any freedom: "The Information", "Le Point".
  if (kind === "outlets") return "exact";
  if (kind === "regulators" && words > 1 && flat.length >= 10) return "any";
  if (words > 1) return weak ? "exact" : "name";
  if (kind === "regulators" && /^[A-Z]+$/.test(flat)) return "exact";
  return weak || flat.length < 4 || (flat.length < 6 && flat === flat.toUpperCase()) ? "exact" : "name";
}

function findNames(flat: string, names: PhraseIndex<NameValue>): NameHit[] {
  const hits: NameHit[] = [];
  const accept = (hit: PhraseHit<NameValue>) => isFree(flat, hit);
  for (const { start, end, values, inserted } of findPhrases(flat, names, accept, (at) => adjectiveEnd(flat, at))) {
    const candidates = new Map<KnownEntity, NameCandidate>();
    for (const { candidate, except } of values) {
      if (except.some((longer) => flat.startsWith(longer.flat, start - longer.at))) continue;
      // A word that is passed over inside a name is the nationality of an authority.
      if (inserted && candidate.entity.kind !== "regulators") continue;
      const former = candidates.get(candidate.entity);
      if (!former || (former.weak && !candidate.weak)) candidates.set(candidate.entity, candidate);
    }
    const [first, ...rest] = candidates.values();
    if (!first) continue;
    hits.push({
      start,
      end: first.entity.kind === "companies" ? endOfTail(flat, end) : end,
      candidates: [first, ...rest],
      inserted,
    });
  }
  return hits;
}

/** Not the half of a compound: "Ant-Man" and "CAC-40" name something else, "Alibaba-backed" and "anti-Huawei" do not. */
function isFree(flat: string, { start, end, values }: PhraseHit<NameValue>): boolean {
  const short = end - start < 4 || values.every(({ candidate }) => candidate.weak);
  if (!short) return true;
  if (flat.charAt(end) === "-" && /[\p{Lu}\p{N}]/u.test(flat.charAt(end + 1))) return false;
  return flat.charAt(start - 1) !== "-" || COMPOUND.test(flat.slice(Math.max(0, start - 8), start));
}

/** Where a company's name ends, with what a register adds to it: "Inc", "Co Ltd", "Holdings". */
function endOfTail(flat: string, end: number): number {
  TAIL.lastIndex = end;
  return end + (TAIL.exec(flat)?.[0].length ?? 0);
}

function indexWatches(
  language: Language,
  lexicon: Lexicon,
  entities: ReadonlyMap<string, KnownEntity>,
): PhraseIndex<Watch> {
  const phrases: Phrase<Watch>[] = [];
  for (const [id, { watches }] of lexicon.regulators) {
    const entity = entities.get(`regulators/${id}`);
    if (entity)
      for (const [rank, form] of watches[language].entries())
        phrases.push({ form, letters: "any", value: { entity, rank } });
  }
  return indexPhrases(phrases);
}

/** What each authority watches over, in both languages. */
function listFields({ regulators }: Lexicon): Map<string, ReadonlySet<string>> {
  return new Map([...regulators].map(([id, { watches }]) => [id, new Set([...watches.fr, ...watches.en].map(toId))]));
}

function listOutlets(forms: readonly Form[]): Map<string, KnownEntity> {
  const outlets = new Map<string, KnownEntity>();
  for (const { entity, value } of forms) {
    const key = entity.kind === "outlets" ? outletKey(value) : "";
    if (key !== "" && !outlets.has(key)) outlets.set(key, entity);
  }
  return outlets;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function findPeer(
  id: string,
  country: string,
  entities: ReadonlyMap<string, KnownEntity>,
  fields: ReadonlyMap<string, ReadonlySet<string>>,
): KnownEntity | undefined {
  const watched = fields.get(id);
  let [peer, most]: [KnownEntity | undefined, number] = [undefined, 0];
  for (const [other, own] of fields) {
    const entity = entities.get(`regulators/${other}`);
    const shared = [...own].filter((field) => watched?.has(field)).length;
    if (entity?.country === country && shared > most) [peer, most] = [entity, shared];
  }
  return peer;
}

function outletKey(name: string): string {
  return toId(name.replace(/\.(?:com|fr|org|net|cn)$/i, "")).replace(/^the-/, "");
}

function findHost(host: string, hosts: ReadonlyMap<string, KnownEntity>): KnownEntity | undefined {
  let name = host
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, "")
    .replace(/[/:?#].*$/s, "")
    .replace(/^www\d?\./, "");
  while (name.includes(".")) {
    const entity = hosts.get(name);
    if (entity) return entity;
    name = name.slice(name.indexOf(".") + 1);
  }
  return undefined;
}

const COMPOUND = /(?:^|[^\p{L}])(?:anti|non|pro|ex|post|pre|pré|US|UE|EU|UK)-$/u;
const TAIL =
  /(?:,? (?:Incorporated|Inc|Limited|Ltd|Corporation|Corp|Company|Co|Holdings?|Group|Technology|Technologies|Communications|International|Global|PLC|Plc|plc|LLC|LP|AG|SE|NV|SA|GmbH|Pte|Pvt)(?![\p{L}\p{N}])(?:\.(?=,? (?:Ltd|Inc|Limited)))?){1,5}/uy;
