import { listFacts } from "./articles/facts.ts";
import type { Briefing, Site } from "../model/site.ts";

/** How many facts of a briefing something was found about, the briefing by its file. */
export interface FactCount {
  readonly file: string;
  readonly facts: number;
}

/** Facts that were not held against their article this time. */
export interface Unverified extends FactCount {
  /** Why not, as it ends a sentence: "no folder of articles was given". */
  readonly why: string;
}

/** How many facts of a briefing name the passages they rest on, and so can be held against its article; sentences of its body among them. */
export function countFacts(briefing: Briefing): number {
  return listFacts(briefing).length + briefing.marks.filter(({ attribute }) => attribute === "passages").length;
}

/** Every briefing with its facts, where none was held against its article. */
export function listUnverified(site: Site, why: string): Unverified[] {
  return site.briefings.map((briefing) => ({ file: briefing.file, facts: countFacts(briefing), why }));
}
