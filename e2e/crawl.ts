import type { Page } from "playwright/test";
import type { BuiltSite } from "./built-site.ts";

/** One address as it stands somewhere on the site. */
export interface Reference {
  /** The address of what holds it. */
  readonly from: string;
  /** What holds it there: "a href", "link canonical", "css", "json". */
  readonly as: string;
  /** As it is written. */
  readonly written: string;
  /** Resolved; addresses of the published site are turned into those it is served at. */
  readonly to: URL;
  readonly internal: boolean;
}

export interface Answer {
  readonly status: number;
  /** What fragments can point at. */
  readonly ids: ReadonlySet<string>;
}

export interface Crawl {
  readonly references: readonly Reference[];
  /** By address without fragment. */
  readonly answers: ReadonlyMap<string, Answer>;
  /** Where the site says it is published: `https://example.github.io`. */
  readonly origin: string;
}

/**
 * Asks once for every address of the served site that the sitemap, or anything found from there, speaks of, several at a time. Redirects are not
 * followed.
 */
export async function crawl(page: Page, site: BuiltSite): Promise<Crawl> {
  const served = new URL(site.url).origin;
  const sitemap = await ask(`${site.url}sitemap-index.xml`);
  const { origin } = new URL(readLocations(sitemap.body)[0] ?? "");

  const references: Reference[] = [];
  const answers = new Map<string, Answer>();
  let asked = [sitemap, ...(await inLanes([`${site.url}404.html`, `${site.url}llms.txt`], ask))];
  const seen = new Set(asked.map(({ address }) => address));

  // In rounds, so that what is found has the same order each time.
  while (asked.length > 0) {
    const waiting: string[] = [];
    const documents = await readDocuments(page, asked);
    for (const [i, { address, status, type, body }] of asked.entries()) {
      const { ids, found } = documents[i] ?? { ids: [], found: [] };
      answers.set(address, { status, ids: new Set(ids) });
      for (const { as, written } of [...found, ...(READERS[type]?.(body, origin) ?? [])]) {
        const absolute = new URL(written, address);
        const internal = absolute.origin === origin || absolute.origin === served;
        const to = internal ? new URL(absolute.href.slice(absolute.origin.length), served) : absolute;
        references.push({ from: address, as, written, to, internal });
        const target = withoutHash(to);
        if (!internal || seen.has(target)) continue;
        seen.add(target);
        waiting.push(target);
      }
    }
    asked = await inLanes(waiting, ask);
  }
  return { references, answers, origin };
}

/** What a server answered. */
interface Asked {
  readonly address: string;
  readonly status: number;
  /** Without its parameters: `text/html`. */
  readonly type: string;
  /** Empty where it can hold no address. */
  readonly body: string;
}

async function ask(address: string): Promise<Asked> {
  const response = await fetch(address, { redirect: "manual" });
  const type = (response.headers.get("content-type") ?? "").split(";")[0] ?? "";
  const isRead = !/^font|^image\/(?!svg)|wasm/.test(type);
  // A body that is left lying would hold its connection.
  if (!isRead) await response.body?.cancel();
  return { address, status: response.status, type, body: isRead ? await response.text() : "" };
}

/** What `work` makes of each of the addresses, in their order, so many at a time. */
async function inLanes<T>(
  addresses: readonly string[],
  work: (address: string) => Promise<T>,
  lanes = 8,
): Promise<T[]> {
  const made: T[] = [];
  const waiting = addresses.entries();
  const lane = async () => {
    for (const [i, address] of waiting) made[i] = await work(address);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return made;
}

/** An address without its fragment, as `answers` knows it. */
export function withoutHash(url: URL): string {
  return url.href.split("#")[0] ?? "";
}

/** The addresses that a sitemap, or a list of sitemaps, lists. */
export function readLocations(xml: string): string[] {
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, location = ""]) => location);
}

type Found = { as: string; written: string }[];

/** Addresses in Atom, RSS and OPML: those of the feed and its items, and those in the HTML of its texts and of the articles they are about. */
function readFeedLinks(xml: string): Found {
  if (!/<(?:feed|rss|opml)\s/.test(xml)) return [];
  const found = (pattern: RegExp, as: string) =>
    [...xml.matchAll(pattern)].map(([, written = ""]) => ({ as, written: written.replaceAll("&amp;", "&") }));
  return [
    ...found(/(?:rel="(?:self|alternate)"[^>]*href|xmlUrl|htmlUrl)="([^"]+)"/g, "feed link"),
    ...found(/<(?:link|uri)>([^<]+)</g, "feed link"),
    ...found(/rel="(?:via|license)" href="([^"]+)"/g, "a href"),
    ...found(/(?:href|src)=&quot;(.*?)&quot;/g, "a href").map(({ as, written }) => ({
      as,
      written: written.replaceAll("&amp;", "&"),
    })),
  ];
}

/** Addresses in files other than HTML, by content type. */
const READERS: Record<string, (body: string, origin: string) => Found> = {
  "application/xml": (body) => [
    ...readFeedLinks(body),
    ...readLocations(body).map((written) => ({ as: "sitemap loc", written })),
    ...[...body.matchAll(/hreflang="[^"]+" href="([^"]+)"/g)].map(([, written = ""]) => ({
      as: "sitemap alternate",
      written,
    })),
  ],
  "text/css": (body) =>
    [...body.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)/g)]
      .map(([, url, imported]) => ({ as: "css", written: url ?? imported ?? "" }))
      .filter(({ written }) => !written.startsWith("data:")),
  "application/manifest+json": (body) => {
    const manifest = JSON.parse(body) as { start_url: string; scope: string; icons: { src: string }[] };
    return [manifest.start_url, manifest.scope, ...manifest.icons.map(({ src }) => src)].map((written) => ({
      as: "manifest",
      written,
    }));
  },
  "text/markdown": readMarkdown,
  // llms.txt is Markdown too.
  "text/plain": readMarkdown,
  "application/json": (body, origin) =>
    [...body.matchAll(/"(https?:\/\/[^"\\]+)"/g)]
      .map(([, written = ""]) => ({ as: "json", written }))
      // A template with braces is no address yet.
      .filter(({ written }) => written.startsWith(`${origin}/`) && !written.includes("{")),
};

/** Links of Markdown and addresses in angle brackets, those of the site itself. */
function readMarkdown(body: string, origin: string): Found {
  return [...body.matchAll(/\]\((https?:[^()\s]+)\)|<(https?:[^<>\s]+)>/g)]
    .map(([, link, address]) => ({ as: "markdown", written: link ?? address ?? "" }))
    .filter(({ written }) => written.startsWith(`${origin}/`));
}

/** The ids and the addresses of the HTML documents among some answers, some at a time; of others there are none. */
async function readDocuments(page: Page, asked: readonly Asked[]): Promise<HtmlDocument[]> {
  const texts = asked.map(({ type, body }) => (type === "text/html" ? body : ""));
  const read: HtmlDocument[] = [];
  for (let i = 0; i < texts.length; i += AT_ONCE) read.push(...(await readHtml(page, texts.slice(i, i + AT_ONCE))));
  return read;
}

/** Documents that the browser gets in one go. */
const AT_ONCE = 50;

interface HtmlDocument {
  readonly ids: string[];
  readonly found: Found;
}

/** The ids and the addresses of each HTML document. */
async function readHtml(page: Page, texts: readonly string[]): Promise<HtmlDocument[]> {
  return page.evaluate((all) => {
    const parser = new DOMParser();
    return all.map((text) => {
      const document = parser.parseFromString(text, "text/html");
      const found = [...document.querySelectorAll("*")].flatMap((element) => {
        const name = element.localName;
        const as = (attribute: string) =>
          name === "link" ? `link ${element.getAttribute("rel") ?? ""}` : `${name} ${attribute}`;
        const plain = ["href", "src", "action", "poster", "data", "cite", "formaction"].flatMap((attribute) => {
          const written = element.getAttribute(attribute);
          return written === null ? [] : [{ as: as(attribute), written }];
        });
        const sets = (element.getAttribute("srcset") ?? "")
          .split(",")
          .map((candidate) => candidate.trim().split(/\s+/)[0] ?? "")
          .filter(Boolean)
          .map((written) => ({ as: as("srcset"), written }));
        const content = element.getAttribute("content") ?? "";
        const meta =
          name === "meta" && /^(?:og|twitter):(?:image|url)$/.test(element.getAttribute("property") ?? "")
            ? [{ as: "meta", written: content }]
            : [];
        const refresh = name === "meta" ? /^\d+;\s*url=(.+)$/i.exec(content)?.[1] : undefined;
        return [
          ...plain,
          ...sets,
          ...meta,
          ...(refresh === undefined ? [] : [{ as: "meta refresh", written: refresh }]),
        ];
      });
      const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
      return { ids, found };
    });
  }, texts);
}
