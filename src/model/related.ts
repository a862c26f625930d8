import { findEntry, type Briefing, type Company, type Event, type Site, type Topic } from "./site.ts";

/** A briefing worth reading next, and what it shares with this one, the strongest tie first. */
export interface RelatedBriefing {
  readonly briefing: Briefing;
  readonly shared: readonly (Event | Company | Topic)[];
}

/** What a tie is worth: the same event says more than the same company, and a rare company more than one that every briefing names. */
const WEIGHTS = { events: 8, companies: 4, topics: 2 } as const;

/** Up to `most` briefings that share an event, a company or a topic with this one, the closest first. */
export function findRelated(site: Site, briefing: Briefing, most: number): RelatedBriefing[] {
  return site.briefings
    .filter((other) => other.id !== briefing.id)
    .map((other) => weigh(site, briefing, other))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || (a.briefing.id < b.briefing.id ? 1 : -1))
    .slice(0, most)
    .map(({ briefing: other, shared }) => ({ briefing: other, shared }));
}

function weigh(site: Site, briefing: Briefing, other: Briefing) {
  const ties = (["events", "companies", "topics"] as const).flatMap((kind) => {
    const theirs = new Set(idsOf(other, kind));
    return idsOf(briefing, kind)
      .filter((id) => theirs.has(id))
      .map((id) => ({ entry: findEntry(site, kind, id), weight: WEIGHTS[kind] / countBriefings(site, kind, id) }));
  });
  ties.sort((a, b) => b.weight - a.weight);
  return {
    briefing: other,
    shared: ties.map((tie) => tie.entry),
    weight: ties.reduce((sum, tie) => sum + tie.weight, 0),
  };
}

type TieKind = keyof typeof WEIGHTS;

function idsOf({ data }: Briefing, kind: TieKind): readonly string[] {
  return kind === "events" ? data.events.map((report) => report.id) : data[kind];
}

function countBriefings(site: Site, kind: TieKind, id: string): number {
  return site.briefings.filter((briefing) => idsOf(briefing, kind).includes(id)).length;
}
