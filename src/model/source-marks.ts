import type { Claim, Evidence, Figure, Report } from "../schemas/briefing.ts";
import type { EventStatus } from "../schemas/event.ts";
import type { Bilingual, OtherSource } from "../schemas/shared.ts";
import { narrationEvidence } from "./reports.ts";
import { findEntry, type Briefing, type Event, type Site } from "./site.ts";

/** The attributes of a `<Source />` in a body; one of them, and `by` beside `passages`. */
export interface MarkAttributes {
  readonly claim?: string | undefined;
  readonly event?: string | undefined;
  readonly figure?: string | undefined;
  /** Separated by blanks: "p1s1 p2s3". */
  readonly passages?: string | undefined;
  /** Id of an entity or outlet. */
  readonly by?: string | undefined;
  /** What only another source tells: its name, as in source.corroboration. */
  readonly other?: string | undefined;
}

/** What a sentence of a briefing rests on: another source, or passages of the article. */
export type ResolvedMark = { readonly other: OtherSource } | ArticleMark;

export interface ArticleMark {
  readonly other?: undefined;
  readonly claim: Claim | undefined;
  readonly report: Report | undefined;
  readonly event: Event | undefined;
  readonly figure: Figure | undefined;
  /** An id, or a description of a speaker without a page. */
  readonly by: string | Bilingual;
  /** Id of the outlet it was said to. */
  readonly via: string | undefined;
  readonly evidence: Evidence | EventStatus;
  readonly passages: readonly string[];
}

/** What a mark points at. Throws where it points at nothing: the loader has checked marks, so this is our fault. */
export function resolveMark(site: Site, briefing: Briefing, attributes: MarkAttributes): ResolvedMark {
  const { data } = briefing;
  const other = data.source.corroboration.find(({ outlet }) => outlet === attributes.other);
  if (other) return { other };
  const claim = data.claims.find(({ id }) => id === attributes.claim);
  const report = data.events.find(({ id }) => id === attributes.event);
  const figure = data.figures.find(({ id }) => id === attributes.figure);
  const passages = claim?.passages ?? report?.passages ?? figure?.passages ?? attributes.passages?.split(/\s+/) ?? [];
  if (passages.length === 0)
    throw new Error(`${briefing.file}: <Source> needs claim, event, figure, other or passages.`);
  return {
    claim,
    report,
    figure,
    event: report && findEntry(site, "events", report.id),
    by: claim?.by ?? attributes.by ?? data.source.agency ?? data.source.outlet,
    via: claim?.via,
    evidence: claim?.evidence ?? report?.status ?? narrationEvidence(site, briefing),
    passages,
  };
}
