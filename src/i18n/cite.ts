import type { Language } from "../schemas/languages.ts";
import { NBSP } from "../model/typography.ts";

/** The kinds of entries that are cited. */
export type CitedKind = "briefings" | "events";

/** What a reference says, and the control that offers it. */
interface CiteWords {
  readonly control: Readonly<Record<CitedKind, string>>;
  readonly genre: Readonly<Record<CitedKind, string>>;
  /** In place of a day of publication. */
  readonly undated: string;
  readonly version: (day: string) => string;
  readonly undatedVersion: string;
  readonly digest: (digest: string) => string;
  readonly article: string;
  readonly usage: Readonly<Record<Language, string>>;
  readonly software: string;
  readonly paragraph: string;
  readonly by: (authors: string) => string;
}

export const CITE_WORDS: Readonly<Record<Language, CiteWords>> = {
  fr: {
    control: { briefings: "Citer cette note", events: "Citer cette fiche" },
    genre: { briefings: "note", events: "fiche d’événement" },
    undated: `s.${NBSP}d.`,
    version: (day) => `version du ${day}`,
    undatedVersion: "version non datée",
    digest: (digest) => `empreinte ${digest}`,
    article: "Article",
    usage: { fr: "Usage français", en: "Usage anglais" },
    software: "Pour Zotero ou un autre logiciel",
    paragraph: "L’adresse d’un paragraphe est celle de son signe ¶.",
    by: (authors) => `par ${authors}`,
  },
  en: {
    control: { briefings: "Cite this briefing", events: "Cite this record" },
    genre: { briefings: "briefing", events: "event record" },
    undated: "n.d.",
    version: (day) => `version of ${day}`,
    undatedVersion: "undated version",
    digest: (digest) => `digest ${digest}`,
    article: "Article",
    usage: { fr: "French usage", en: "English usage" },
    software: "For Zotero or another program",
    paragraph: "The address of a paragraph is that of its sign ¶.",
    by: (authors) => `by ${authors}`,
  },
};
