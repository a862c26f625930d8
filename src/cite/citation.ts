import { CITE_WORDS, type CitedKind } from "../i18n/cite.ts";
import { wordsIn } from "../i18n/words.ts";
import { formatDate } from "../model/edtf.ts";
import { sourceName } from "../model/reports.ts";
import { textsOf, type Briefing, type Event, type Site } from "../model/site.ts";
import { capitalize, joinList } from "../model/typography.ts";
import type { Urls } from "../model/urls.ts";
import { findVersion, type Version } from "../model/versions.ts";
import type { Language } from "../schemas/languages.ts";

/** Author and publisher of everything here: an institution, in every language. */
export const INSTITUTION = "Vigie";

/** An entry that has a page to cite. */
export type Cited = Briefing | Event;

/** What there is to say of a page of ours when it is cited. Days are ISO 8601, `2026-11-22`; nothing is escaped. */
export interface Citation {
  /** Stable, and unique on the site: `vigie-acme-fine-fr`. */
  readonly key: string;
  readonly kind: CitedKind;
  /** The language that its title is in. */
  readonly language: Language;
  readonly title: string;
  /** What sort of publication it is, in its language, without capital. */
  readonly genre: string;
  /** Day it was first released; undefined until it is. */
  readonly published: string | undefined;
  readonly version: {
    /** Day this text was released; undefined until it is. */
    readonly day: string | undefined;
    readonly digest: string;
  };
  /** Full address of the page. */
  readonly url: string;
  /** Full address of the article that a briefing is on. */
  readonly article: string | undefined;
  /** In plain sentences: the version, and the article with its outlet, authors and date, which is no more precise than it is known. */
  readonly note: string;
}

/** What is cited of an entry's page for readers of `language`. */
export function describeCitation(site: Site, entry: Cited, language: Language, urls: Urls): Citation {
  const texts = textsFor(entry, language);
  const t = CITE_WORDS[texts.language];
  const version = readVersion(findVersion(site, entry, language));
  const sentences = [
    capitalize(wordVersion(version, texts.language)),
    ...(entry.kind === "briefings" ? [wordArticle(site, entry, texts.language)] : []),
  ];
  return {
    key: `vigie-${entry.id}-${language}`,
    kind: entry.kind,
    language: texts.language,
    title: texts.title,
    genre: t.genre[entry.kind],
    published: version.published,
    version,
    url: urls.absolute(urls.entry(entry, language)),
    article: entry.kind === "briefings" ? entry.data.source.url : undefined,
    note: sentences.map((sentence) => `${sentence}.`).join(" "),
  };
}

/** A version in words, in the middle of a sentence: "version du 22 novembre 2026, empreinte 3fa9c2d1aa01". */
export function wordVersion({ day, digest }: Citation["version"], language: Language): string {
  const t = CITE_WORDS[language];
  return `${day === undefined ? t.undatedVersion : t.version(formatDate(day, language))}, ${t.digest(digest)}`;
}

/** A version for fields without a language: "3fa9c2d1aa01 (2026-11-22)", or the digest alone. A comma would make two of it. */
export function labelVersion({ day, digest }: Citation["version"]): string {
  return day === undefined ? digest : `${digest} (${day})`;
}

function textsFor(entry: Cited, language: Language): { readonly language: Language; readonly title: string } {
  return entry.kind === "briefings" ? textsOf(entry, language) : { language, title: entry.data.title[language] };
}

function readVersion({ digest, released, first }: Version) {
  return { digest, day: released?.slice(0, 10), published: first?.slice(0, 10) };
}

/** The article of a briefing: "Article : Le Monde (Reuters), par A. Martin, https://…, 18 mars 2021". */
function wordArticle(site: Site, briefing: Briefing, language: Language): string {
  const t = CITE_WORDS[language];
  const { colon, basis } = wordsIn(language);
  const { source, published, publishedBasis } = briefing.data;
  const known = publishedBasis === "stated" || publishedBasis === "unknown";
  const parts = [
    sourceName(site, briefing, language),
    ...(source.authors.length > 0 ? [t.by(joinList(source.authors, language))] : []),
    ...(source.url === undefined ? [] : [source.url]),
    `${formatDate(published, language)}${known ? "" : ` (${basis[publishedBasis]})`}`,
  ];
  return `${t.article}${colon}${parts.join(", ")}`;
}
