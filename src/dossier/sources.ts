import type { BriefingTwin, EventTwin, TwinOtherSource } from "../twins/shape.ts";

/** An article, or another source, in the list at the end of a dossier. */
export interface DossierSource {
  /** Counted from 1. */
  readonly number: number;
  /** Who published it, as it is printed. */
  readonly outlet: string;
  readonly agency: string | undefined;
  readonly authors: readonly string[];
  readonly address: string | undefined;
  /** As it is printed, no more precise than it is known. */
  readonly published: string | undefined;
  /** How that date is known, where the article does not state it. */
  readonly publishedBasis: string | undefined;
  readonly retrieved: string | undefined;
  /** SHA-256 of the article's text that was read; other sources have none. */
  readonly sha256: string | undefined;
  /** Numbers of the briefings that rest on it. */
  readonly usedBy: readonly number[];
}

/** Numbers the sources of a dossier in the order in which it comes to them, each once by its address. */
export class SourceList {
  readonly #sources = new Map<string, DossierSource>();

  get all(): readonly DossierSource[] {
    return [...this.#sources.values()];
  }

  /** The number of the article of a briefing, which has a number of its own in the dossier. */
  addArticle({ source }: BriefingTwin, briefing: number): number {
    const { agency, publishedBasisText, retrievedText } = source;
    return this.#add(source.address ?? source.sha256, briefing, {
      outlet: source.outlet.title,
      agency: agency?.title,
      authors: source.authors,
      address: source.address ?? undefined,
      published: source.published === null ? undefined : source.publishedText,
      publishedBasis: publishedBasisText ?? undefined,
      retrieved: retrievedText ?? undefined,
      sha256: source.sha256,
    });
  }

  /** The number of another source, which a briefing or an event names. */
  addOther({ outlet, url, publishedText }: TwinOtherSource, briefing?: number): number {
    return this.#add(url, briefing, {
      outlet,
      agency: undefined,
      authors: [],
      address: url,
      published: publishedText ?? undefined,
      publishedBasis: undefined,
      retrieved: undefined,
      sha256: undefined,
    });
  }

  /** Numbers of all that an event rests on: the articles of the briefings that report it, as far as they are here, and its other sources. */
  addEvent({ reports, sources }: EventTwin, articles: ReadonlyMap<string, number>): number[] {
    const own = reports.flatMap(({ briefing }) => articles.get(briefing.id) ?? []);
    const others = sources.map((source) => this.addOther(source));
    return [...new Set([...own, ...others])].sort((a, b) => a - b);
  }

  #add(key: string, briefing: number | undefined, source: Omit<DossierSource, "number" | "usedBy">): number {
    const place = dropTracking(key);
    const known = this.#sources.get(place);
    const usedBy = known?.usedBy ?? [];
    const number = known?.number ?? this.#sources.size + 1;
    const users = briefing === undefined || usedBy.includes(briefing) ? usedBy : [...usedBy, briefing];
    // An article says more of itself than who refers to it.
    const said = known && (known.sha256 !== undefined || source.sha256 === undefined) ? known : source;
    this.#sources.set(place, { ...said, number, usedBy: users });
    return number;
  }
}

/** An address without what tells its owner where readers come from: with it and without it is one page. */
function dropTracking(address: string): string {
  return address.replace(/[?&]utm_\w+=[^&#]*/g, "");
}
