import { inLanguage, type Site } from "../model/site.ts";
import type { Lexicon } from "../model/lexicon.ts";
import type { OutletData } from "../schemas/outlet.ts";
import type { Bilingual } from "../schemas/shared.ts";
import type { Analysis } from "./analysis.ts";
import { toId } from "./flat-text.ts";
import type { Ids } from "./ids.ts";
import { tidyText } from "./mdx.ts";

/** An outlet that the draft names. */
export interface NamedOutlet {
  readonly id: string;
  readonly kind: OutletData["kind"];
  readonly name: Bilingual;
  /** false for one that needs a file of its own. */
  readonly hasPage: boolean;
}

/** Who published the article, and which agency's text it is. */
export interface Publishers {
  readonly outlet: NamedOutlet;
  readonly agency: NamedOutlet | undefined;
  /** Whether the text or its address says who published it. */
  readonly isKnown: boolean;
}

/** What outlets are looked up in. */
export interface OutletFinder {
  readonly site: Site;
  readonly lexicon: Lexicon;
  readonly ids: Ids;
  outletByHost(host: string): { readonly id: string; readonly kind: string } | undefined;
}

/**
 * Who published an article and whose wire it is. The outlet whose pages stand at the address comes before the one that the text names; a host
 * that nobody knows makes a new outlet, and without a name or an address it is `unnamed-outlet`.
 */
export function findPublishers(
  { outlet, agency }: Analysis["byline"],
  url: string | undefined,
  finder: OutletFinder,
): Publishers {
  const host = url === undefined ? undefined : new URL(url).hostname.toLowerCase();
  const label = host === undefined ? undefined : labelOf(host);
  const name = tidyText(outlet?.name ?? "") || undefined;
  const known = [host === undefined ? undefined : finder.outletByHost(host)?.id, label, outlet?.id, name && toId(name)];
  const kind = host !== undefined && OFFICIAL.test(host) ? "official" : "press";
  const wanted = label ?? (name && toId(name) ? toId(name) : undefined);
  const published =
    findKnown(known, finder) ??
    (wanted === undefined
      ? unnamed(finder)
      : create(wanted, name ?? host?.replace(/^www\d?\./, "") ?? wanted, kind, finder));
  const isKnown = published.id !== UNNAMED;
  const wire = tidyText(agency?.name ?? "");
  const wires = [agency?.id, toId(wire)];
  if (agency === undefined || wires.includes(published.id)) return { outlet: published, agency: undefined, isKnown };
  const from = findKnown(wires, finder) ?? (wire === "" ? undefined : create(wire, wire, "agency", finder));
  return { outlet: published, agency: from, isKnown };
}

/** An address, if it is a full one that a page can link to. */
export function readAddress(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) ? url : undefined;
}

/** The first of these ids that is an outlet's, with a page or in the lexicon. */
function findKnown(candidates: readonly (string | undefined)[], finder: OutletFinder): NamedOutlet | undefined {
  const { site, lexicon, ids } = finder;
  for (const id of candidates) {
    if (id === undefined) continue;
    const page = site.byId.get(id);
    if (page?.kind === "outlets") {
      const { short, kind } = page.data;
      return { id, kind, name: { fr: inLanguage(short, "fr"), en: inLanguage(short, "en") }, hasPage: true };
    }
    const entry = lexicon.outlets.get(id);
    if (entry && ids.isFree(id, "outlets")) {
      const name = entry.forms.find(({ source, weak }) => source !== undefined && !weak)?.value ?? entry.hosts[0] ?? id;
      return { id: ids.take(id, "outlets"), kind: entry.kind, name: { fr: name, en: name }, hasPage: false };
    }
  }
  return undefined;
}

function create(wanted: string, name: string, kind: OutletData["kind"], { ids }: OutletFinder): NamedOutlet {
  const id = toId(wanted) || "outlet";
  const taken = ids.take(ids.isFree(id, "outlets") ? id : `${id}-site`, "outlets");
  return { id: taken, kind, name: { fr: name, en: name }, hasPage: false };
}

/** The outlet that stands for one nobody names: made once, and kept for the next. */
function unnamed({ site, ids }: OutletFinder): NamedOutlet {
  const page = site.byId.get(UNNAMED);
  const name = { fr: "Média non identifié", en: "Unidentified outlet" };
  const hasPage = page?.kind === "outlets";
  return { id: hasPage ? UNNAMED : ids.take(UNNAMED, "outlets"), kind: "press", name, hasPage };
}

/** "frenchweb" of "www.frenchweb.fr", "tech-sina" of "tech.sina.com.cn": a host without its usual beginning and end. */
function labelOf(host: string): string | undefined {
  const labels = host.replace(USUAL_BEGINNING, "").split(".");
  labels.pop();
  if (labels.length > 1 && SECOND_LEVEL.has(labels.at(-1) ?? "")) labels.pop();
  return toId(labels.join("-")) || undefined;
}

export const UNNAMED = "unnamed-outlet";
const USUAL_BEGINNING = /^(?:(?:www\d?|m|amp|mobile|fr|en|edition)\.)+(?=[^.]+\.)/;
const SECOND_LEVEL = new Set("co com org net gov gouv gob ac edu go or ne".split(" "));
const OFFICIAL = /(?:^|\.)(?:gov|gouv|gob|go)\.[a-z]{2}$|\.(?:gov|mil)$|(?:^|\.)europa\.eu$|(?:^|\.)gouv\.fr$/;
