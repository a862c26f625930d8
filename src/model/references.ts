import type { Kind } from "../schemas/kinds.ts";
import type { Briefing, Company, Event, Person, Regulator, Term } from "./site.ts";

/** Path of a value inside a file's data: `["events", 2, "id"]`. */
export type Path = readonly (string | number)[];

/** An id that one file says of another, where it stands, and the kinds it may be of. */
export interface Reference {
  readonly path: Path;
  readonly id: string;
  readonly kinds: readonly Kind[];
}

type Referring = Briefing | Event | Company | Regulator | Person;

const PARTIES: readonly Kind[] = ["companies", "regulators", "people"];
const ANYONE: readonly Kind[] = [...PARTIES, "outlets"];

/** Every id that an entry names. */
export function listReferences(entry: Referring): Reference[] {
  switch (entry.kind) {
    case "briefings":
      return ofBriefing(entry);
    case "events":
      return ofEvent(entry);
    case "people":
      return entry.data.roles.flatMap((role, i) =>
        one(["roles", i, "of"], role.of, ["companies", "regulators", "outlets"]),
      );
    case "companies":
    case "regulators":
      return one(["parent", "id"], entry.data.parent?.id, [entry.kind]);
  }
}

/** Every id that a term names. */
export function listTermReferences({ data }: Term): Reference[] {
  return many(["see"], data.see, ["topics", "regulators", "companies"]);
}

function ofBriefing({ data }: Briefing): Reference[] {
  return [
    ...one(["source", "outlet"], data.source.outlet, ["outlets"]),
    ...one(["source", "agency"], data.source.agency, ["outlets"]),
    ...many(["companies"], data.companies, ["companies"]),
    ...many(["regulators"], data.regulators, ["regulators"]),
    ...many(["people"], data.people, ["people"]),
    ...many(["topics"], data.topics, ["topics"]),
    ...Object.keys(data.mentions).map((id): Reference => ({ path: ["mentions", id], id, kinds: PARTIES })),
    ...data.events.flatMap((report, i) => [
      ...one(["events", i, "id"], report.id, ["events"]),
      ...report.amounts.flatMap((amount, j) => one(["events", i, "amounts", j, "party"], amount.party, PARTIES)),
    ]),
    ...data.claims.flatMap((claim, i) => [
      ...(typeof claim.by === "string" ? one(["claims", i, "by"], claim.by, ANYONE) : []),
      ...one(["claims", i, "via"], claim.via, ["outlets"]),
      ...many(["claims", i, "about"], claim.about, [...ANYONE, "events"]),
    ]),
  ];
}

function ofEvent({ data }: Event): Reference[] {
  return [
    ...many(["actors"], data.actors, PARTIES),
    ...many(["targets"], data.targets, PARTIES),
    ...many(["topics"], data.topics, ["topics"]),
    ...data.amounts.flatMap((amount, i) => one(["amounts", i, "party"], amount.party, PARTIES)),
  ];
}

function one(path: Path, id: string | undefined, kinds: readonly Kind[]): Reference[] {
  return id === undefined ? [] : [{ path, id, kinds }];
}

function many(path: Path, ids: readonly string[], kinds: readonly Kind[]): Reference[] {
  return ids.map((id, i) => ({ path: [...path, i], id, kinds }));
}
