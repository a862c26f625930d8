import type { BriefingTwin, EventTwin, TwinBriefingRow } from "../twins/shape.ts";
import type { Material, SearchSubject, SubjectTwin } from "./compose.ts";

/** How many briefings and events one dossier holds: some hundred sheets. */
export const MOST = { briefings: 150, events: 300 } as const;

/** How many texts are asked for at a time. */
const LANES = 6;

/** Gives the JSON twin of a page; its path is without language: `companies/alibaba`. Throws when there is none. */
export type FetchTwin = (path: string) => Promise<unknown>;

/** Tells how many of the texts are there. */
export type TellProgress = (done: number, all: number) => void;

/** What was gathered, and how many there are in all. */
export interface Gathered {
  readonly material: Material;
  readonly allBriefings: number;
  readonly allEvents: number;
}

/** Gathers the texts of the dossier of a page. */
export async function gatherPage(path: string, fetchTwin: FetchTwin, tell: TellProgress): Promise<Gathered> {
  const subject = (await fetchTwin(path)) as SubjectTwin;
  const briefings = subject.briefings.map(({ id }: Pick<TwinBriefingRow, "id">) => `briefings/${id}`);
  const events = subject.events.map(({ id }) => `events/${id}`);
  return gather(subject, briefings, events, fetchTwin, tell);
}

/** Gathers the texts of what a search has found, with the events that its briefings report. */
export async function gatherSearch(
  subject: SearchSubject,
  found: {
    readonly briefings: readonly string[];
    readonly events: readonly string[];
    readonly allBriefings: number;
    readonly allEvents: number;
  },
  fetchTwin: FetchTwin,
  tell: TellProgress,
): Promise<Gathered> {
  const { material } = await gather(subject, found.briefings, found.events, fetchTwin, tell);
  const here = new Set(material.events.map(({ id }) => id));
  const reported = material.briefings.flatMap(({ events }) => events.map(({ id }) => id));
  const others = [...new Set(reported)].filter((id) => !here.has(id));
  const missing = others.slice(0, Math.max(0, MOST.events - here.size));
  const more = await fetchAll<EventTwin>(
    missing.map((id) => `events/${id}`),
    fetchTwin,
    tell,
  );
  return {
    material: { ...material, events: [...material.events, ...more] },
    allBriefings: found.allBriefings,
    allEvents: found.allEvents + others.length,
  };
}

async function gather(
  subject: Material["subject"],
  briefings: readonly string[],
  events: readonly string[],
  fetchTwin: FetchTwin,
  tell: TellProgress,
): Promise<Gathered> {
  const [some, others] = [briefings.slice(0, MOST.briefings), events.slice(0, MOST.events)];
  const twins = await fetchAll<BriefingTwin | EventTwin>([...some, ...others], fetchTwin, tell);
  const material = {
    subject,
    briefings: twins.slice(0, some.length) as BriefingTwin[],
    events: twins.slice(some.length) as EventTwin[],
  };
  return { material, allBriefings: briefings.length, allEvents: events.length };
}

async function fetchAll<T>(paths: readonly string[], fetchTwin: FetchTwin, tell: TellProgress): Promise<T[]> {
  const twins: T[] = [];
  const waiting = paths.entries();
  let done = 0;
  let hasFailed = false;
  const work = async () => {
    for (const [i, path] of waiting) {
      try {
        twins[i] = (await fetchTwin(path)) as T;
      } catch (error) {
        hasFailed = true;
        throw error;
      }
      // Without one of them there is no dossier: the rest need not be asked for.
      if (hasFailed) return;
      tell(++done, paths.length);
    }
  };
  await Promise.all(Array.from({ length: LANES }, work));
  return twins;
}
