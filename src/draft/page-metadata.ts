import { findLinkedArticle, type LinkedArticle } from "./linked-data.ts";
import { readBlocks } from "./page-body.ts";
import { reducePublished } from "./page-date.ts";
import { findTitle, foldTitle } from "./page-title.ts";
import type { Page } from "./page.ts";

/** What a page says of its article outside of the text. */
export interface PageMetadata {
  readonly title: string | undefined;
  /** Day of publication, EDTF, where the page's own offset puts it; a month or a year if the page gives no more. */
  readonly published: string | undefined;
  readonly outlet: string | undefined;
  /** Persons' names. */
  readonly authors: readonly string[];
  /** Primary language subtag: "fr". Undefined if the page contradicts itself. */
  readonly language: string | undefined;
  /** Address of the article, absolute, http or https. */
  readonly canonical: string | undefined;
  readonly isFree: boolean | undefined;
  /** The article's text as the metadata have it. */
  readonly body: string | undefined;
}

/** Reads Open Graph, meta elements, microdata and JSON-LD; `address` is where the page was found. */
export function readMetadata(page: Page, address: string | undefined): PageMetadata {
  const get = (...names: string[]) =>
    names
      .flatMap((name) => page.properties.get(name) ?? [])
      .map(cleanText)
      .filter((text) => text !== "");
  const canonical = findCanonical(page, get("og:url")[0], address);
  const linked = findLinkedArticle(
    page.linkedData,
    [canonical, address].filter((each) => each !== undefined),
  );
  const outlet = findOutlet(get("og:site_name")[0], linked?.publisher, get("application-name", "dc.publisher")[0]);
  const hostName = findHostName(canonical ?? address);
  const headline = linked?.headline === undefined ? [] : [cleanText(linked.headline)];
  return {
    title: findTitle(
      page,
      [...get("og:title"), ...headline, ...get("twitter:title", "dc.title")],
      [outlet, linked?.publisher, hostName].filter((each) => each !== undefined),
    ),
    published: reducePublished([
      ...get(...PUBLISHED),
      ...(linked?.published === undefined ? [] : [linked.published]),
      ...page.times,
      ...get(...DATED),
    ]),
    outlet,
    authors: findAuthors(
      linked,
      get("author", "article:author", "dc.creator", "parsely-author", "sailthru.author", "byl"),
      outlet,
    ),
    language: findLanguage([
      page.language,
      linked?.language,
      get("og:locale")[0],
      get("content-language", "dc.language")[0],
    ]),
    canonical,
    isFree: linked?.isFree,
    body: linked?.body,
  };
}

/** Names of the day of publication, and names that others use for the day of a change or of the page itself. */
const PUBLISHED = [
  "article:published_time",
  "article:published",
  "og:article:published_time",
  "og:published_time",
  "og:pubdate",
  "datepublished",
  "dc.date.issued",
  "dcterms.issued",
  "parsely-pub-date",
  "cxenseparse:recs:publishtime",
  "sailthru.date",
  "publishdate",
  "publish-date",
  "publication_date",
  "pubdate",
];
const DATED = ["dc.date", "dcterms.created", "date"];

function findCanonical(
  { canonical, base }: Page,
  shared: string | undefined,
  address: string | undefined,
): string | undefined {
  const root = parseAddress(base, address) ?? address;
  for (const given of [canonical, shared]) {
    const found = parseAddress(given, root);
    // A front page given as the address of every article is a fault of the page.
    if (found && !(new URL(found).pathname === "/" && new URL(found).search === "")) return found;
  }
  return undefined;
}

function parseAddress(given: string | undefined, base: string | undefined): string | undefined {
  const text = given?.trim();
  if (!text) return undefined;
  const url = URL.parse(text, base);
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "") return undefined;
  url.hash = "";
  return url.href;
}

function findOutlet(...given: (string | undefined)[]): string | undefined {
  const names = given
    .flatMap((name) => (name === undefined ? [] : cleanText(name)))
    // Behind a dash or a bar stands what the outlet says of itself.
    .map((name) => name.replace(/(?<=^.{3,}?) [-–—|] .*$/u, ""))
    .filter((name) => name !== "" && name.length <= 80 && !name.includes("://"));
  // "www.lemonde.fr" is the name of a host; a better one may follow.
  return names.find((name) => !/^\S+\.[a-z]{2,}$/i.test(name)) ?? names[0]?.replace(/^www\./i, "");
}

/** "scmp" of "https://www.scmp.com/tech". */
function findHostName(address: string | undefined): string | undefined {
  return address === undefined ? undefined : URL.parse(address)?.hostname.split(".").at(-2);
}

function findAuthors(
  linked: LinkedArticle | undefined,
  stated: readonly string[],
  outlet: string | undefined,
): string[] {
  const given = linked && linked.authors.length > 0 ? linked.authors.map(cleanText) : stated;
  const names = given
    .filter((each) => each.length <= 300 && !/^(?:https?:|@|www\.)|\S@\S/i.test(each))
    .flatMap((each) => each.replace(/^(?:by|par|de)\s+/i, "").split(/\s*(?:[,;&|]|\s(?:et|and|avec|with)\s)\s*/u))
    .filter((name) => isPersonsName(name) && foldTitle(name) !== foldTitle(outlet ?? ""));
  return [...new Map(names.map((name) => [foldTitle(name), name])).values()].slice(0, 12);
}

/** Two to five words with capitals, none of which is said of desks, agencies and posts. */
function isPersonsName(name: string): boolean {
  const words = name.trim().split(/\s+/);
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    words.every((word) => /^(?:\p{Ll}{1,2}['’])?\p{Lu}[\p{L}.'’-]*$/u.test(word) || PARTICLES.has(word)) &&
    !words.some((word) => DESKS.test(word))
  );
}

function findLanguage(given: readonly (string | undefined)[]): string | undefined {
  const found = new Set(
    given.flatMap((each) => /^\s*([a-z]{2,3})(?![a-z])/i.exec(each ?? "")?.[1]?.toLowerCase() ?? []),
  );
  return found.size === 1 ? [...found][0] : undefined;
}

/** On one line, without tags and character references, which metadata often hold twice over. */
function cleanText(text: string): string {
  const plain = /[&<]/.test(text)
    ? readBlocks(text)
        .map((block) => block.text)
        .join(" ")
    : text;
  return plain.replace(/\s+/g, " ").trim();
}

const PARTICLES: ReadonlySet<string> = new Set(
  "de du des d' le la les von van der den di da del della dos al el bin ben y".split(" "),
);
const DESKS =
  /^(?:r[ée]daction|rédactrice|rédacteur|redaction|newsroom|news|staff|team|desk|editors?|editorial|bureau|agence|agency|press|presse|media|afp|reuters|ap|service|services|correspondents?|correspondante?|correspondants|reporters?|writers?|journalistes?|online|admin|contributors?|senior|chief|tech|web|magazine|times|post|journal|wire|guest|author|unknown)$/i;
