import { compareDates } from "../model/edtf.ts";
import type { BriefingTwin, CompanyTwin, EventTwin, PersonTwin, RegulatorTwin, TopicTwin } from "../twins/shape.ts";
import { SourceList, type DossierSource } from "./sources.ts";

export type SubjectTwin = CompanyTwin | RegulatorTwin | PersonTwin | TopicTwin;

/** What a dossier is made of: a page or a search, and the texts that go with it. */
export interface Material {
  readonly subject: SubjectTwin | SearchSubject;
  /** Newest first. */
  readonly briefings: readonly BriefingTwin[];
  /** In any order. */
  readonly events: readonly EventTwin[];
}

/** A search, as its dossier tells of it. */
export interface SearchSubject {
  readonly kind: "search";
  /** The query, or what was asked for without one. */
  readonly title: string;
  /** The full address of the search. */
  readonly url: string;
  /** The conditions beside the query, in words. */
  readonly conditions: readonly string[];
  /** Pages of companies, authorities, people, topics and outlets that it finds. */
  readonly pages: readonly {
    readonly title: string;
    readonly url: string;
    readonly label: string | null;
    readonly summary: string;
  }[];
  /** How many of them there are in all. */
  readonly allPages: number;
  readonly licence: SubjectTwin["licence"];
}

export interface Dossier {
  readonly subject: Material["subject"];
  readonly briefings: readonly DossierBriefing[];
  /** The earliest first; those without a date at the end. */
  readonly timeline: readonly DossierEvent[];
  readonly sources: readonly DossierSource[];
  readonly versions: readonly DossierVersion[];
}

export interface DossierBriefing {
  /** Counted from 1. */
  readonly number: number;
  readonly twin: BriefingTwin;
  /** The number of its article, and of what else it rests on. */
  readonly source: number;
  readonly otherSources: readonly number[];
}

export interface DossierEvent {
  readonly twin: EventTwin;
  /** Numbers of the briefings of the dossier that report it. */
  readonly briefings: readonly number[];
  readonly sources: readonly number[];
}

/** Which text stands in the dossier. */
export interface DossierVersion {
  readonly title: string;
  readonly url: string;
  readonly digest: string;
  /** The day of its release; undefined until it is. */
  readonly released: string | undefined;
}

/** Puts a dossier together: briefings in their order, events in theirs, each source once. */
export function composeDossier({ subject, briefings: texts, events }: Material): Dossier {
  const sources = new SourceList();
  const numbers = new Map(texts.map((twin, i) => [twin.id, i + 1]));
  const articles = new Map<string, number>();
  const briefings = texts.map((twin, i): DossierBriefing => {
    const number = i + 1;
    const source = sources.addArticle(twin, number);
    articles.set(twin.id, source);
    const otherSources = twin.source.corroboration.map((other) => sources.addOther(other, number));
    return { number, twin, source, otherSources };
  });
  const timeline = events
    .toSorted((a, b) => compareDates(dateOf(a), dateOf(b)))
    .map((twin): DossierEvent => ({
      twin,
      briefings: twin.reports.flatMap(({ briefing }) => numbers.get(briefing.id) ?? []).sort((a, b) => a - b),
      sources: sources.addEvent(twin, articles),
    }));
  const entry = subject.kind === "search" ? [] : [subject];
  const versions = [...entry, ...texts, ...timeline.map(({ twin }) => twin)].map(
    ({ title, url, version }): DossierVersion => ({
      title,
      url,
      digest: version.digest,
      released: version.released?.slice(0, 10),
    }),
  );
  return { subject, briefings, timeline, sources: sources.all, versions };
}

function dateOf({ record }: EventTwin): string | undefined {
  const { date } = record;
  return typeof date === "string" ? date : undefined;
}
