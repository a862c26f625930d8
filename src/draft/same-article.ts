import type { Briefing, Site } from "../model/site.ts";
import type { Language } from "../schemas/languages.ts";
import { SAME_ARTICLE, shareAlike } from "./likeness.ts";

/** The briefing that an article has already, and how it was recognised. */
export interface SameArticle {
  readonly briefing: string;
  readonly why: "digest" | "address" | "likeness";
  /** How much of the two texts is alike, from 0 to 1, where that is how. */
  readonly share?: number;
}

/** An article as it came. */
interface Met {
  readonly sha256: string;
  readonly url: string | undefined;
  readonly likeness: string;
  readonly language: Language;
  /** Ids of the companies, authorities and people that the article names. */
  readonly names: ReadonlySet<string>;
}

/**
 * Finds the briefing of an article: the same text byte for byte, the same address, or a text in the same language that is nearly the same and names
 * more than half of those whom the briefing lists. Among thousands of briefings some are alike by chance; their names are not.
 */
export function findSameArticle(
  { briefings }: Pick<Site, "briefings">,
  { sha256, url, likeness, language, names }: Met,
): SameArticle | undefined {
  const source = ({ data }: Briefing) => data.source;
  const copy = briefings.find((briefing) => source(briefing).sha256 === sha256);
  if (copy) return { briefing: copy.id, why: "digest" };
  const key = url === undefined ? undefined : foldAddress(url);
  const page = briefings.find((briefing) => key !== undefined && foldAddress(source(briefing).url ?? "") === key);
  if (page) return { briefing: page.id, why: "address" };
  const [nearest] = briefings
    .flatMap((briefing) => {
      const other = source(briefing).likeness;
      const { companies, regulators, people } = briefing.data;
      const listed = [...companies, ...regulators, ...people];
      const isAbout = listed.filter((id) => names.has(id)).length * 2 > listed.length;
      return other === undefined || !isAbout || source(briefing).language !== language
        ? []
        : [{ briefing: briefing.id, share: shareAlike(likeness, other) }];
    })
    .sort((a, b) => b.share - a.share);
  return nearest && nearest.share >= SAME_ARTICLE ? { ...nearest, why: "likeness" } : undefined;
}

/** An address without what does not change the page: scheme, "www.", case of the host, closing slash, fragment, and the marks of campaigns. */
export function foldAddress(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { hostname, port, pathname, searchParams } = new URL(url);
  const query = [...searchParams]
    .filter(([name]) => !CAMPAIGN.test(name))
    .map(([name, value]) => `${name}=${value}`)
    .sort();
  const host = `${hostname.replace(/^www\d?\./, "")}${port && `:${port}`}`;
  return `${host}${pathname.replace(/\/+$/, "")}${query.length > 0 ? `?${query.join("&")}` : ""}`;
}

const CAMPAIGN = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|xtor|at_\w+|ref|cmpid|ns_\w+)$/i;
