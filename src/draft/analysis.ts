import type { Evidence } from "../schemas/briefing.ts";
import type { DateBasis } from "../schemas/edtf.ts";
import type { EventKind, EventStatus } from "../schemas/event.ts";
import type { Amount } from "../schemas/amount.ts";
import type { Language } from "../schemas/languages.ts";

/** Where a finding stands and why it was made: every finding carries one. */
export interface Trace {
  /** The sentence: `p3s2`. */
  readonly locator: string;
  /** The words of the article that were matched, as it has them. */
  readonly words: string;
  /** Name of the rule, in kebab-case: `dateline-day`, `passive-fine`, `weekday-after-anchor`. */
  readonly rule: string;
}

/** A sentence as the finders see it. */
export interface ReadSentence {
  readonly locator: string;
  /** Number of its paragraph, from 1, and its own within it, from 1. */
  readonly paragraph: number;
  readonly index: number;
  /** As the article has it. */
  readonly text: string;
  /** The same, of the same length, with page furniture turned to blanks: what facts are looked for in. Offsets fit both. */
  readonly read: string;
  /** body: running text; heading: a title or a line between paragraphs. Sentences that are furniture throughout are left out of an article's list. */
  readonly role: "body" | "heading";
}

export type FurnitureKind =
  | "navigation"
  | "caption"
  | "share"
  | "donation"
  | "newsletter"
  | "paywall"
  | "embed"
  | "translation-notice"
  | "instruction"
  | "credits"
  | "date-line"
  | "related"
  | "legal"
  | "photo"
  | "other";

/** A piece of page furniture: it is dropped from what is read, and listed. */
export interface Furniture {
  readonly locator: string;
  readonly words: string;
  readonly kind: FurnitureKind;
}

/** An article, read: its text is UTF-8, NFC, with LF and without BOM. */
export interface Article {
  readonly text: string;
  readonly language: Language;
  /** The headline, when the text has one of its own. */
  readonly title: ReadSentence | undefined;
  /** "HONG KONG/PEKIN, 21 juillet (Reuters) -": blanked in `read` of its sentence. */
  readonly dateline: Trace | undefined;
  /** All sentences that are not furniture throughout, in order. */
  readonly sentences: readonly ReadSentence[];
  readonly furniture: readonly Furniture[];
}

/** When the article appeared, who published it, which wire it is from and who wrote it, as far as the text says. */
export interface Byline {
  readonly published: {
    readonly value: string | undefined;
    readonly basis: DateBasis;
    readonly trace: Trace | undefined;
  };
  /** Name as the text has it, and the id of the outlet if content/ or the lexicon know it. */
  readonly outlet: { readonly name: string; readonly id: string | undefined; readonly trace: Trace } | undefined;
  readonly agency: { readonly name: string; readonly id: string | undefined; readonly trace: Trace } | undefined;
  /** Reporters only: no editors, no translators. */
  readonly authors: readonly { readonly name: string; readonly trace: Trace }[];
}

/** A date in the text, resolved against the article's own anchor or left open. */
export interface FoundDate {
  readonly trace: Trace;
  /** Offsets in the sentence's text, end excluded. */
  readonly start: number;
  readonly end: number;
  /** EDTF; undefined when the text gives nothing to resolve it against. */
  readonly value: string | undefined;
  readonly basis: DateBasis;
  /**
   * event: when something happened; since/until: one end of a span ("depuis janvier", "d'ici 2025"); duration: a length of time ("quatre mois"); clock: a time of day.
   * Only `event` dates an event.
   */
  readonly role: "event" | "since" | "until" | "duration" | "clock";
}

/** A sum of money in the text. */
export interface FoundAmount {
  readonly trace: Trace;
  readonly start: number;
  readonly end: number;
  /** Decimal string in units of the currency; undefined for "several billion dollars". */
  readonly value: string | undefined;
  /** ISO 4217. */
  readonly currency: string;
  readonly scale: Amount["scale"];
  /** "environ", "nearly", "more than". */
  readonly qualifier: "exactly" | "about" | "nearly" | "over" | "at-least";
  readonly kind: Amount["kind"];
  /** Id of the party whose sum it is. */
  readonly party: string | undefined;
  /** For a conversion in brackets or after "soit": the index, in the list of amounts, of the sum it restates. */
  readonly converts: number | undefined;
}

export type NamedKind = "companies" | "regulators" | "people" | "outlets";

/** One mention of a name in a sentence. */
export interface Mention {
  readonly trace: Trace;
  readonly start: number;
  readonly end: number;
  readonly id: string;
  readonly kind: NamedKind;
}

/** A company, authority, person or outlet that the article names. */
export interface FoundEntity {
  readonly id: string;
  readonly kind: NamedKind;
  /** The fullest form the article uses. */
  readonly name: string;
  /** content: has a page; lexicon: known by name; proposed: neither, taken from the text. */
  readonly known: "content" | "lexicon" | "proposed";
  /** Why it is proposed, in a sentence: 'followed by "Inc"'. */
  readonly reason: string | undefined;
  /** A person's post as the article states it. */
  readonly role: string | undefined;
  /** The company or authority a person's post is at, if the article says so. */
  readonly of: string | undefined;
  /** false for one that is only a source (an outlet that is quoted, an analyst's firm) or a place where something was said ("on its Weibo account"). */
  readonly central: boolean;
  readonly mentions: readonly Mention[];
}

/** A government meant by its capital or in general terms ("Pékin", "les régulateurs", "Washington"): it acts in events and is no named authority. */
export interface VagueMention {
  readonly trace: Trace;
  readonly start: number;
  readonly end: number;
  /** china-government, us-government, … */
  readonly id: string;
}

/** Something that happened, is planned or is alleged, as the article tells it. */
export interface FoundEvent {
  readonly kind: EventKind;
  readonly status: EventStatus;
  /** The words that date it, if any do. */
  readonly date: FoundDate | undefined;
  /** EDTF, undefined if not known: of `date`, or of the news it belongs to. */
  readonly value: string | undefined;
  readonly basis: DateBasis;
  readonly actors: readonly string[];
  readonly targets: readonly string[];
  /** Indexes in the analysis' list of amounts. */
  readonly amounts: readonly number[];
  /** Every sentence that tells of it, the first being the one that made it. */
  readonly traces: readonly [Trace, ...Trace[]];
}

export interface FoundClaim {
  /** Offsets of what is said. */
  readonly trace: Trace;
  /** Id of a known speaker, or his description as the article has it; undefined for the outlet's own. */
  readonly by: { readonly id: string } | { readonly words: string } | undefined;
  readonly evidence: Evidence;
  /** Words inside quotation marks, as the article has them. */
  readonly quotes: readonly string[];
  /** The words that hedge it: "serait", "reportedly". */
  readonly hedges: readonly string[];
  /** Whether its sentence hedges, and not only names its source. */
  readonly hedged: boolean;
  readonly negated: boolean;
  /** Ids named in it. */
  readonly about: readonly string[];
}

/** All that was found in an article. */
export interface Analysis {
  readonly article: Article;
  readonly byline: Byline;
  readonly dates: readonly FoundDate[];
  readonly amounts: readonly FoundAmount[];
  readonly entities: readonly FoundEntity[];
  readonly vague: readonly VagueMention[];
  readonly events: readonly FoundEvent[];
  readonly claims: readonly FoundClaim[];
}
