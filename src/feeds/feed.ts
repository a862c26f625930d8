import type { Language } from "../schemas/languages.ts";

/** A feed in one language, whatever its format. Texts are plain unless they are said to be HTML; addresses are whole; moments are RFC 3339 in UTC. */
export interface Feed {
  /** A URN that stays what it is. */
  readonly id: string;
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  /** The page it follows. */
  readonly page: string;
  readonly addresses: { readonly atom: string; readonly json: string; readonly rss: string };
  readonly author: { readonly name: string; readonly page: string };
  readonly licence: { readonly name: string; readonly url: string };
  /** When anything that belongs to it was last changed, whether it is shown or has been pushed out by what came later. */
  readonly updated: string;
  /** What appeared last comes first. */
  readonly items: readonly FeedItem[];
}

export interface FeedItem {
  /** A URN that stays what it is, the same in every feed and format of a language. */
  readonly id: string;
  readonly language: Language;
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  /** The whole text: HTML without classes, ids, styles or scripts, and with full addresses. */
  readonly html: string;
  /** When it first appeared. */
  readonly published: string;
  /** When its text was last changed, or the facts of others that it repeats. */
  readonly updated: string;
  readonly topics: readonly { readonly id: string; readonly title: string }[];
  /** The article that it is about. */
  readonly article?: string | undefined;
}
