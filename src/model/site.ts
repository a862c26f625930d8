import type { TranslationData } from "../schemas/briefing.ts";
import { LANGUAGES, otherThan, type Language } from "../schemas/languages.ts";
import type { Bilingual, Label } from "../schemas/shared.ts";
import type { DataOf, Kind } from "../schemas/kinds.ts";
import type { TermData } from "../schemas/term.ts";
import type { SourceMark } from "./mdx-body.ts";
import type { Problem } from "./problems.ts";
import type { Release } from "./versions.ts";

/** One file of content/: its kind is its folder, its id its name. */
export interface Entry<K extends Kind = Kind> {
  readonly kind: K;
  readonly id: string;
  /** Path from the repository's root, with forward slashes. */
  readonly file: string;
  readonly data: DataOf[K];
}

/** A briefing in another language than its article's. */
export interface Translation {
  readonly file: string;
  readonly data: TranslationData;
  readonly body: string;
  /** The marks of its body. */
  readonly marks: readonly SourceMark[];
  /** The original has changed since this translation was made from it. */
  readonly stale: boolean;
}

export interface Briefing extends Entry<"briefings"> {
  /** MDX source of the body. */
  readonly body: string;
  /** The attributes of every `<Source />` in it, with their lines in the body. */
  readonly marks: readonly SourceMark[];
  /** Digest of the original's texts, which translations name. */
  readonly digest: string;
  readonly translations: Partial<Record<Language, Translation>>;
}

export type Event = Entry<"events">;
export type Company = Entry<"companies">;
export type Regulator = Entry<"regulators">;
export type Person = Entry<"people">;
export type Topic = Entry<"topics">;
export type Outlet = Entry<"outlets">;
/** Those who act or are acted upon: they have names in several scripts. */
export type Party = Company | Regulator | Person;

/** A word of the glossary. It has an anchor on one page, and no page of its own. */
export interface Term {
  readonly id: string;
  /** Path from the repository's root, with forward slashes. */
  readonly file: string;
  readonly data: TermData;
}

/** All of content/, checked. Lists are in the order readers see: briefings and events newest first, the rest by id. */
export interface Site {
  readonly briefings: readonly Briefing[];
  readonly events: readonly Event[];
  readonly companies: readonly Company[];
  readonly regulators: readonly Regulator[];
  readonly people: readonly Person[];
  readonly topics: readonly Topic[];
  readonly outlets: readonly Outlet[];
  readonly terms: readonly Term[];
  /** When texts were dated, the earliest release first. */
  readonly releases: readonly Release[];
  /** Every entry by id, without the terms; ids are unique across kinds. */
  readonly byId: ReadonlyMap<string, AnyEntry>;
  /** What is not wrong but should be seen to, such as a translation that is out of date. */
  readonly warnings: readonly Problem[];
}

export type AnyEntry = Briefing | Event | Party | Topic | Outlet;

/** The entry of that id and kind. Throws if there is none: the loader has checked every reference, so this is our fault. */
export function findEntry<K extends Kind>(site: Site, kind: K, id: string): Extract<AnyEntry, { kind: K }> {
  const entry = site.byId.get(id);
  if (entry?.kind !== kind) throw new Error(`No entry "${id}" among ${kind}.`);
  return entry as Extract<AnyEntry, { kind: K }>;
}

/** The company, regulator or person of that id, or undefined. */
export function findParty(site: Site, id: string): Party | undefined {
  const entry = site.byId.get(id);
  return entry && isParty(entry) ? entry : undefined;
}

function isParty(entry: AnyEntry): entry is Party {
  return entry.kind === "companies" || entry.kind === "regulators" || entry.kind === "people";
}

/** The text in a language, whether it is kept once or for each. */
export function inLanguage(text: Label | Bilingual, language: Language): string {
  return typeof text === "string" ? text : text[language];
}

/** A briefing's title, summary, claims and figures as a reader of `language` sees them. */
export interface BriefingTexts {
  /** The language the texts really are in: the article's, where the translation is missing. */
  readonly language: Language;
  readonly title: string;
  readonly summary: string;
  readonly body: string;
  readonly stale: boolean;
  claim(id: string): string;
  figure(id: string): string;
}

/** The texts of a briefing for readers of `language`; the original's where a draft has no translation yet. */
export function textsOf(briefing: Briefing, language: Language): BriefingTexts {
  const { data } = briefing;
  const claims = new Map(data.claims.map((claim) => [claim.id, claim.text]));
  const figures = new Map(data.figures.map((figure) => [figure.id, figure.what]));
  const translation = language === data.language ? undefined : briefing.translations[language];
  if (!translation) {
    return {
      language: data.language,
      title: data.title,
      summary: data.summary,
      body: briefing.body,
      stale: false,
      claim: (id) => claims.get(id) ?? missing(briefing, "claim", id),
      figure: (id) => figures.get(id) ?? missing(briefing, "figure", id),
    };
  }
  return {
    language,
    title: translation.data.title,
    summary: translation.data.summary,
    body: translation.body,
    stale: translation.stale,
    claim: (id) => translation.data.claims[id] ?? claims.get(id) ?? missing(briefing, "claim", id),
    figure: (id) => translation.data.figures[id] ?? figures.get(id) ?? missing(briefing, "figure", id),
  };
}

/** Whether readers of both languages have a text in their own: a draft may have no translation yet. */
export function isTranslated({ data, translations }: Briefing): boolean {
  return translations[otherThan(data.language)] !== undefined;
}

function missing(briefing: Briefing, what: string, id: string): never {
  throw new Error(`${briefing.file} has no ${what} "${id}".`);
}

/** The languages other than the article's. */
export function otherLanguages(language: Language): Language[] {
  return LANGUAGES.filter((other) => other !== language);
}
