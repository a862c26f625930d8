import type { Language } from "../schemas/languages.ts";
import type { Bilingual } from "../schemas/shared.ts";

/** What a text is verified against: `briefings/<id>/seals.json`. It holds no word of the article. */
export interface Facts {
  /** Id of the briefing. */
  readonly briefing: string;
  /** Language of the article. */
  readonly language: Language;
  /** SHA-256 of the file that was read, byte for byte, in lower-case hexadecimal. */
  readonly sha256: string;
  /** What was read is a restatement of the article: the outlet's own page has other sentences. */
  readonly restated: boolean;
  readonly facts: readonly Fact[];
}

/** A fact of a briefing and the sealed passages that it rests on. */
export interface Fact {
  readonly kind: FactKind;
  /** Id of the event, claim, figure or entity; for plain context, its passages: "p5s1 p5s2". */
  readonly id: string;
  /** The fact in our own words; for plain context, nothing but its place. */
  readonly label: Bilingual;
  /** Its anchor on the page of the briefing, where it has one. */
  readonly anchor?: string;
  /** The seal of each passage, by its locator. */
  readonly seals: Readonly<Record<string, string>>;
}

/** event: it happened; claim: somebody says it; figure: a number; context: plain background in the text; mention: the article names somebody. */
export type FactKind = "event" | "claim" | "figure" | "context" | "mention";
