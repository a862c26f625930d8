import type { Lexicon } from "../model/lexicon.ts";
import { inLanguage, type AnyEntry, type Party, type Site } from "../model/site.ts";
import { otherThan, type Language } from "../schemas/languages.ts";
import type { LexiconForm } from "../schemas/lexicon.ts";
import type { Analysis, FoundEntity, VagueMention } from "./analysis.ts";
import { genderOf, type Name } from "./french-names.ts";
import { countryOfGovernment, nameGovernment } from "./government-names.ts";
import type { Ids } from "./ids.ts";
import { sortPassages } from "./locators.ts";
import { tidyText } from "./mdx.ts";

export type PartyKind = Party["kind"];

/** A company, authority or person that the draft names by an id of content/. */
export interface Member {
  /** Its id in content/, which may differ from the analysis' where that one is taken by something else. */
  readonly id: string;
  readonly kind: PartyKind;
  /** Its page, if it has one. */
  readonly entry: Party | undefined;
  readonly found: FoundEntity | undefined;
  /** The forms the article uses, the most frequent first. */
  readonly forms: readonly string[];
  /** Where the article names it, in order; never empty. */
  readonly passages: readonly string[];
  readonly name: Name;
}

/** Whom a draft names. */
export interface Members {
  /** Those the briefing lists: central ones, and all who take part in an event or own a sum. */
  readonly listed: readonly Member[];
  /** Named by the article and left out of the lists, whether they have a page or not. */
  readonly others: readonly FoundEntity[];
  /** The member of an id of the analysis. */
  find(id: string): Member | undefined;
  /** The id in content/ of whatever the analysis calls so, if it has or gets a page: listed, or known to the site. */
  idOf(id: string): string | undefined;
}

/**
 * Settles who the article's names are in content/: those with a page, those the lexicon knows, those it proposes, and the governments that act
 * without being named. An id that no page, no name and no government stands behind is no member.
 */
export function joinMembers(analysis: Analysis, site: Site, lexicon: Lexicon, ids: Ids): Members {
  const { entities, vague, events, amounts, article } = analysis;
  const involved = listInvolved(analysis);
  const members = new Map<string, Member>();
  const others: FoundEntity[] = [];
  const named = new Map<string, FoundEntity>();
  for (const entity of entities) if (!named.has(entity.id)) named.set(entity.id, entity);
  const former = new Map([...site.byId.values()].flatMap((entry) => entry.data.formerIds.map((id) => [id, entry])));

  for (const entity of named.values()) {
    if (entity.kind === "outlets") continue;
    if ((entity.central && entity.mentions.length > 0) || involved.has(entity.id)) add(entity.id, entity);
    else others.push(entity);
  }
  for (const id of involved) if (!named.has(id)) add(id, undefined);

  return {
    listed: [...new Map([...members.values()].map((member) => [member.id, member])).values()],
    others,
    find: (id) => members.get(id),
    idOf: (id) => members.get(id)?.id ?? pageOf(id)?.id,
  };

  function pageOf(id: string): AnyEntry | undefined {
    return site.byId.get(id) ?? former.get(id);
  }

  function add(id: string, found: FoundEntity | undefined): void {
    const page = pageOf(id);
    const entry = page && isParty(page) ? page : undefined;
    const kind = entry?.kind ?? kindOf(id, found, lexicon);
    if (kind === undefined) return;
    const passages = listPassages(id, found, vague, events, amounts);
    if (passages.length === 0) return;
    const forms = countForms(found);
    const own = kind === "people" ? undefined : kind;
    const settled = entry?.id ?? ids.take(ids.isFree(id, own) ? id : `${id}-${SUFFIX[kind]}`, own);
    const name = entry ? nameEntry(entry) : nameNew(id, kind, found, forms, lexicon, article.language);
    members.set(id, { id: settled, kind, entry, found, forms, passages, name });
  }
}

const SUFFIX: Readonly<Record<PartyKind, string>> = { companies: "company", regulators: "authority", people: "person" };

/** Ids that act or are acted upon, in the order of the events. */
function listInvolved({ events, amounts }: Analysis): Set<string> {
  return new Set(
    events.flatMap((event) => [
      ...event.actors,
      ...event.targets,
      ...event.amounts.flatMap((i) => amounts[i]?.party ?? []),
    ]),
  );
}

function isParty(entry: AnyEntry): entry is Party {
  return entry.kind === "companies" || entry.kind === "regulators" || entry.kind === "people";
}

function kindOf(id: string, found: FoundEntity | undefined, lexicon: Lexicon): PartyKind | undefined {
  if (found && found.kind !== "outlets") return found.kind;
  if (lexicon.companies.has(id)) return "companies";
  return lexicon.regulators.has(id) || countryOfGovernment(id) !== undefined ? "regulators" : undefined;
}

/** Where an id is named; for one that is only meant, where its events are told. */
function listPassages(
  id: string,
  found: FoundEntity | undefined,
  vague: readonly VagueMention[],
  events: Analysis["events"],
  amounts: Analysis["amounts"],
): string[] {
  const named = [
    ...(found?.mentions ?? []).map(({ trace }) => trace.locator),
    ...vague.filter((mention) => mention.id === id).map(({ trace }) => trace.locator),
  ];
  const told = events
    .filter(
      (event) =>
        event.actors.includes(id) || event.targets.includes(id) || event.amounts.some((i) => amounts[i]?.party === id),
    )
    .map(({ traces }) => traces[0].locator);
  return sortPassages(named.length > 0 ? named : told);
}

/** The forms of a name that the article uses, the most frequent first. */
function countForms(found: FoundEntity | undefined): string[] {
  const counts = new Map<string, number>();
  for (const { trace } of found?.mentions ?? []) {
    const form = tidyText(trace.words);
    if (form !== "") counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([form]) => form);
}

/** The name of one who has a page, as a sentence uses it. */
function nameEntry(entry: Party): Name {
  const { short } = entry.data;
  if (entry.kind !== "regulators") return { fr: inLanguage(short, "fr"), en: inLanguage(short, "en"), article: "none" };
  const { acronym, names } = entry.data;
  const full = names.fr?.value ?? inLanguage(short, "fr");
  return nameAuthority(inLanguage(acronym ?? short, "fr"), inLanguage(acronym ?? short, "en"), full);
}

function nameNew(
  id: string,
  kind: PartyKind,
  found: FoundEntity | undefined,
  forms: readonly string[],
  lexicon: Lexicon,
  language: Language,
): Name {
  const full = nameFound(found);
  if (kind === "people") return { fr: full ?? id, en: full ?? id, article: "none" };
  const known = lexicon[kind].get(id)?.forms ?? [];
  if (kind === "companies") {
    // A firm's name is the same in both languages.
    const own = setApostrophes(forms.find(isName) ?? full ?? findSourced(known, language) ?? id);
    return { fr: own, en: own, article: "none" };
  }
  const country = countryOfGovernment(id);
  if (country !== undefined) {
    const { fr, en } = nameGovernment(country);
    return nameAuthority(fr, en, fr);
  }
  const letters = forms.find((form) => LETTERS.test(form));
  const own = full !== undefined && full.length > LONG && letters !== undefined ? letters : full;
  const other = otherThan(language);
  const here = own ?? findSourced(known, language) ?? findSourced(known, other) ?? id;
  const there = findSourced(known, other, LETTERS.test(here)) ?? here;
  const [fr, en] = language === "fr" ? [here, there] : [there, here];
  // Forms without a source are not shown, but they know whether what letters stand for is "la" or "le".
  const behind = known.find(({ lang, value }) => lang === "fr" && /^\p{Lu}.* /u.test(value))?.value ?? full ?? fr;
  return nameAuthority(setApostrophes(fr), setApostrophes(en), /\s/u.test(fr) ? fr : behind);
}

/** A form of the lexicon that a page shows, in a language; of letters only, where letters are wanted. */
function findSourced(known: readonly LexiconForm[], language: Language, lettersOnly = false): string | undefined {
  return known.find(
    ({ value, lang, source, weak }) =>
      lang === language && source !== undefined && !weak && (!lettersOnly || LETTERS.test(value)),
  )?.value;
}

/** The name of an authority as sentences use it; its gender is that of `full`, the name that its letters stand for. */
export function nameAuthority(fr: string, en: string, full: string): Name {
  const french = fr.replace(/^(Gouvernement|Ministère|Parquet|Tribunal)(?= )/u, (noun) => noun.toLowerCase());
  const standsAlone = !/\s/u.test(full) && !LETTERS.test(full);
  return { fr: french, en: en.replace(/^the /iu, ""), article: standsAlone ? "none" : genderOf(full) };
}

function nameFound(found: FoundEntity | undefined): string | undefined {
  const name = setApostrophes(tidyText(found?.name ?? "")).replace(/^(?:la |le |les |the |l’)(?=\p{Lu})/iu, "");
  return name === "" ? undefined : name;
}

/** A name as our own texts write it: "l’information". */
export function setApostrophes(name: string): string {
  return name.replace(/(?<=\p{L})'(?=\p{L})/gu, "’");
}

/** A proper name, and no description: it begins with a capital or a digit. */
export function isName(form: string): boolean {
  return /^(?:[\p{Lu}\p{N}]|\p{Ll}{1,2}\p{Lu})/u.test(form);
}

/** "CAC", "KFTC". */
export const LETTERS = /^\p{Lu}[\p{Lu}\p{N}&-]{1,7}$/u;
const LONG = 40;
