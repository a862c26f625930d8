import { analyseArticle } from "../../draft/analyse.ts";
import type { Analysis } from "../../draft/analysis.ts";
import { readByline } from "../../draft/byline.ts";
import { castSentences, type Cast } from "../../draft/cast.ts";
import { findCountryWords, isGovernment } from "../../draft/countries.ts";
import { flattenText } from "../../draft/flat-text.ts";
import type { Gazetteer } from "../../draft/gazetteer.ts";
import { listAliases, listNames } from "../../model/names.ts";
import { readPassages } from "../../model/seals.ts";
import { namesPattern } from "../../model/sentences.ts";
import type { AnyEntry, Briefing, Party, Site } from "../../model/site.ts";
import { LANGUAGES, type Language } from "../../schemas/languages.ts";

/** An article as its briefing's facts are held against it. */
export interface Reading {
  readonly language: Language;
  /** Every paragraph and sentence by its locator, furniture included. */
  readonly passages: ReadonlyMap<string, string>;
  readonly analysis: Analysis;
  /** What the finders see when nobody has told them the day of publication. */
  readonly untold: Analysis["byline"];
  readonly cast: Cast;
  /** The locators of the sentences that passages hold: those of paragraph 3 for `p3`. */
  sentencesIn(passages: readonly string[]): string[];
  /** Their texts. */
  textsIn(passages: readonly string[]): string[];
  /** Whether the passages mention an entity: as `names` says, but for a government not by its country's adjective alone. */
  mentions(id: string, passages: readonly string[]): boolean;
  /** Whether the passages hold a name of an entity, and not only words that stand for it. */
  spells(id: string, passages: readonly string[]): boolean;
  /** Whether the passages name an entity: by a name, through somebody who holds a post there, or by a word that stands for it ("le régulateur"). */
  names(id: string, passages: readonly string[]): boolean;
}

/** Reads an article with the finders that `npm run draft` uses. Its dates are worked out against the briefing's own day of publication. */
export function readForCheck(text: string, briefing: Briefing, site: Site, gazetteer: Gazetteer): Reading {
  const { language } = briefing.data.source;
  const { analysis, cast, passages, untold } = findOnce(text, language, briefing.data.published, gazetteer);
  const sentencesIn = (wanted: readonly string[]) => {
    const all = new Set(wanted);
    return [...passages.keys()].filter((key) => {
      const [paragraph, sentence] = key.split("s");
      return sentence !== undefined && (all.has(key) || all.has(paragraph ?? ""));
    });
  };
  const textsIn = (wanted: readonly string[]) => sentencesIn(wanted).map((locator) => passages.get(locator) ?? "");
  const isMentioned = (id: string, wanted: readonly string[], byAdjective: boolean) => {
    const locators = sentencesIn(wanted);
    const found = analysis.entities.find((entity) => entity.id === id)?.mentions ?? [];
    if ([...found, ...analysis.vague.filter((mention) => mention.id === id)].some(at(locators))) return true;
    if (locators.some((locator) => cast.get(locator)?.some((player) => player.id === id))) return true;
    const entry = site.byId.get(id);
    return entry !== undefined && isNamedIn(textsIn(wanted).join("\n"), entry, site, byAdjective);
  };
  return {
    language,
    passages,
    analysis,
    untold,
    cast,
    sentencesIn,
    textsIn,
    spells: (id, wanted) => {
      const mentions = analysis.entities.find((entity) => entity.id === id)?.mentions ?? [];
      if (mentions.some(at(sentencesIn(wanted)))) return true;
      const entry = site.byId.get(id);
      return entry !== undefined && isEntity(entry) && patternOf(entry).test(textsIn(wanted).join("\n"));
    },
    mentions: (id, wanted) => isMentioned(id, wanted, false),
    names: (id, wanted) => isMentioned(id, wanted, true),
  };
}

type Findings = Pick<Reading, "analysis" | "cast" | "passages" | "untold">;

/** Reading an article takes most of the time of checking it: whoever checks the same one again, as the mutations do, reads it once. */
const findings = new WeakMap<Gazetteer, Map<string, Findings>>();

function findOnce(text: string, language: Language, published: string | undefined, gazetteer: Gazetteer): Findings {
  const known = findings.get(gazetteer) ?? new Map<string, Findings>();
  findings.set(gazetteer, known);
  const key = `${language} ${published ?? ""} ${text}`;
  const found = known.get(key) ?? find(text, language, published, gazetteer);
  known.set(key, found);
  return found;
}

function find(text: string, language: Language, published: string | undefined, gazetteer: Gazetteer): Findings {
  const analysis = analyseArticle(text, gazetteer, { language, ...(published !== undefined && { published }) });
  const { article, entities, vague } = analysis;
  return {
    analysis,
    cast: castSentences(article.sentences, entities, vague, language),
    passages: readPassages(text),
    untold: readByline(article, { find: (name) => gazetteer.findOutlet(name) }),
  };
}

function at(locators: readonly string[]) {
  const wanted = new Set(locators);
  return ({ trace }: { trace: { locator: string } }) => wanted.has(trace.locator);
}

/** Whether a text holds a form of the name, the country of a government as a whole, or somebody in a post at an authority. */
function isNamedIn(text: string, entry: AnyEntry, site: Site, byAdjective: boolean): boolean {
  if (!isEntity(entry)) return false;
  if (patternOf(entry).test(text)) return true;
  if (entry.kind === "companies") return entry.data.kind === "subsidiary" && SUBSIDIARY.test(text);
  if (entry.kind !== "regulators") return false;
  if (entry.data.kind === "party" && RULING_PARTY.test(text)) return true;
  const country = entry.data.jurisdiction.value;
  // "Les règles chinoises": whose they are is said by the country's adjective as well.
  if (
    isGovernment(entry.id) &&
    findCountryWords(flattenText(text)).some(
      (word) => word.code === country && (byAdjective || word.as !== "adjective"),
    )
  )
    return true;
  return site.people.some(
    (person) => person.data.roles.some(({ of }) => of === entry.id) && patternOf(person).test(text),
  );
}

const SUBSIDIARY = /(?<!\p{L})(?:la filiale|the (?:subsidiary|unit))(?!\p{L})/iu;

/** What articles call a country's ruling party once they have named it. */
const RULING_PARTY = /(?<!\p{L})(?:(?:le|du|au) (?:Parti|régime communiste)|the (?:Party|Communist regime))(?!\p{L})/u;

type Named = Exclude<AnyEntry, { kind: "briefings" | "events" | "topics" }>;

function isEntity(entry: AnyEntry): entry is Named {
  return entry.kind !== "briefings" && entry.kind !== "events" && entry.kind !== "topics";
}

const patterns = new WeakMap<object, RegExp>();

/** An expression for every form of a name, made once for each entry as it was read. */
function patternOf(entry: Named): RegExp {
  const known = patterns.get(entry.data);
  if (known) return known;
  const forms = formsOf(entry);
  // A credit may stand in capitals.
  const all = entry.kind === "outlets" ? [...forms, ...forms.map((form) => form.toUpperCase())] : forms;
  const pattern = new RegExp(namesPattern(all).source, "u");
  patterns.set(entry.data, pattern);
  return pattern;
}

/** Every form of a name that content/ knows, longest first. */
export function formsOf(entry: Named): string[] {
  const { short } = entry.data;
  const acronym = entry.kind === "regulators" ? entry.data.acronym : undefined;
  const labels = [short, acronym].flatMap((label) =>
    label === undefined ? [] : typeof label === "string" ? [label] : LANGUAGES.map((language) => label[language]),
  );
  const names = listNames(entry, "fr").map(({ value }) => value);
  const forms = [...labels, ...names, ...listAliases(entry).map(({ value }) => value)];
  const plain = forms.flatMap((form) => [form, form.replaceAll("’", "'"), form.replaceAll("'", "’")]);
  return [...new Set(plain)].sort((a, b) => b.length - a.length);
}

/** The party, or undefined for an outlet or nobody. */
export function partyOf(site: Site, id: string): Party | undefined {
  const entry = site.byId.get(id);
  return entry?.kind === "companies" || entry?.kind === "regulators" || entry?.kind === "people" ? entry : undefined;
}
