import type { ContentFile } from "../../model/content-file.ts";
import { listFacets } from "../../model/facets.ts";
import { isDraft } from "../../model/integrity.ts";
import { findNearest } from "../../model/nearest.ts";
import { textsOf, type AnyEntry, type Briefing, type Site } from "../../model/site.ts";
import { createUrls, type Section } from "../../model/urls.ts";
import { KINDS } from "../../schemas/kinds.ts";
import { LANGUAGES, type Language } from "../../schemas/shared.ts";
import type { Checked, Rule } from "../rule.ts";

/** Links in bodies lead to pages of the site, and to headings that these have. Other hosts are not asked. */
export const brokenLink: Rule = {
  name: "broken-link",
  check(content, report) {
    const pages = listPages(content);
    const former = listFormer(content.site);
    for (const { path: file, id, folder, language, bodyLine, mdx } of content.places.values()) {
      const briefing = content.site.byId.get(id);
      if (!mdx || briefing?.kind !== "briefings") continue;
      const own = urls.entry(briefing, folder === "translations" && language ? language : briefing.data.language);
      for (const { url, line } of mdx.links) {
        if (/^[a-z][a-z0-9+.-]*:/i.test(url)) continue;
        const fault = findFault(url, { own, from: briefing, pages, former, site: content.site });
        if (fault) report({ file, line: bodyLine + line - 1 }, ["body"], `the link to "${url}" ${fault[0]}`, fault[1]);
      }
    }
  },
};

/** A page: what it is of, and its anchors as far as content tells them. */
interface Page {
  readonly entry?: AnyEntry;
  readonly anchors?: ReadonlySet<string>;
}

interface Known {
  /** The address of the page on which the link stands. */
  readonly own: string;
  readonly from: Briefing;
  readonly pages: ReadonlyMap<string, Page>;
  /** Entries by the addresses that they had. */
  readonly former: ReadonlyMap<string, string>;
  readonly site: Site;
}

// Writers give addresses without the base path; pages put it before them.
const urls = createUrls("http://localhost", "/");

const SECTIONS: readonly Section[] = ["timeline", "search", "data", "glossary", "about"];

function listPages({ site, places }: Checked): Map<string, Page> {
  const pages = new Map<string, Page>();
  const glossary = new Set(site.terms.map(({ id }) => id));
  for (const language of LANGUAGES) {
    pages.set(urls.home(language), {});
    for (const section of SECTIONS)
      pages.set(urls.section(section, language), section === "glossary" ? { anchors: glossary } : {});
    for (const kind of KINDS) {
      pages.set(urls.list(kind, language), {});
      for (const { name, values } of listFacets(site, kind))
        for (const { value } of values) pages.set(urls.facet(kind, name, value, language), {});
    }
    for (const entry of site.byId.values()) {
      const anchors = entry.kind === "briefings" ? { anchors: listAnchors(entry, language, places) } : {};
      pages.set(urls.entry(entry, language), { entry, ...anchors });
    }
  }
  return pages;
}

/** What a briefing's page can be linked to at: the headings of its body in this language, its sections, claims and figures. */
function listAnchors(
  briefing: Briefing,
  language: Language,
  places: ReadonlyMap<string, ContentFile>,
): ReadonlySet<string> {
  const shown = textsOf(briefing, language).language;
  const file = shown === briefing.data.language ? briefing.file : briefing.translations[shown]?.file;
  const { claims, figures } = briefing.data;
  return new Set([
    ...(places.get(file ?? "")?.mdx?.headings ?? []).map(({ anchor }) => anchor),
    ...["content", "corrections", "claims", "figures", "events", "named", "source"],
    ...claims.map(({ id }) => `claim-${id}`),
    ...figures.map(({ id }) => `figure-${id}`),
  ]);
}

function listFormer(site: Site): Map<string, string> {
  return new Map(
    [...site.byId.values()].flatMap((entry) =>
      LANGUAGES.flatMap((language) =>
        entry.data.formerIds.map((id) => [urls.entry({ kind: entry.kind, id }, language), urls.entry(entry, language)]),
      ),
    ) as [string, string][],
  );
}

type Words = readonly [message: string, next: string];

function findFault(url: string, known: Known): Words | undefined {
  const { own, from, pages, former } = known;
  const [, path = "", anchor] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(url) ?? [];
  const address = path === "" ? own : path;
  if (!address.startsWith("/")) {
    const whole = findAddress(address, known);
    return ["is relative, and leads elsewhere from each address.", whole ? `Write ${whole}.` : ROOTED];
  }
  const page = pages.get(address);
  if (!page) {
    const present = former.get(address) ?? former.get(`${address}/`);
    if (present) return ["leads to an address that its page had before.", `Write ${present}.`];
    if (pages.has(`${address}/`)) return ["lacks its closing slash.", `Write ${address}/.`];
    if (isFile(address)) return undefined;
    return wordMissing(address, known);
  }
  if (page.entry && isDraft(page.entry) && !isDraft(from)) {
    const next = "Complete it and remove its line draft: true, or take the link away.";
    return [`leads to a draft (${page.entry.file}), which is not published.`, next];
  }
  const name = anchor === undefined ? "" : decode(anchor);
  if (name === "" || !page.anchors || page.anchors.has(name)) return undefined;
  const nearest = findNearest(name, page.anchors);
  const where = address === own ? "this page" : address;
  return [
    `leads to "#${name}", which ${where} does not have${nearest ? `; the nearest is "#${nearest}"` : ""}.`,
    "Correct it: a heading's anchor is its text in small letters, with hyphens for blanks.",
  ];
}

const ROOTED = "Write its address from the root of the site: /companies/alibaba/, or /en/companies/alibaba/.";

function wordMissing(address: string, known: Known): Words {
  const rest = address.replace(/^\/[^/]+/, "");
  const closed = rest.endsWith("/") ? rest : `${rest}/`;
  if (closed !== "/" && (known.pages.has(closed) || known.former.has(closed))) {
    const base = address.slice(0, address.length - rest.length);
    return [`begins with "${base}", and pages put the base path before it themselves.`, `Write ${closed}.`];
  }
  const whole = findAddress(address, known);
  return ["leads to no page of the site.", whole ? `The nearest is ${whole}; correct it.` : ROOTED];
}

/** The address of the entry that is meant, or the nearest there is, in the language of the page. */
function findAddress(address: string, { own, pages, site }: Known): string | undefined {
  const language: Language = own.startsWith(urls.home("en")) ? "en" : "fr";
  const entry = site.byId.get(address.split("/").filter(Boolean).at(-1) ?? "");
  return entry ? urls.entry(entry, language) : findNearest(address, pages.keys());
}

/** A file of public/ or of the data. Of the first content knows nothing. */
function isFile(address: string): boolean {
  const table = /^\/data\/([^/]+)\.(?:json|csv)$/.exec(address)?.[1];
  return table === undefined ? /\.[a-z0-9]+$/i.test(address) : (KINDS as readonly string[]).includes(table);
}

function decode(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}
