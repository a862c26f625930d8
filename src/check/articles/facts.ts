import type { Path } from "../../model/references.ts";
import type { BriefingData } from "../../schemas/briefing.ts";
import type { Briefing } from "../../model/site.ts";

/** A structured fact of a briefing that points at passages of its article. */
export interface Fact {
  readonly kind: "event" | "claim" | "figure" | "mention";
  readonly id: string;
  /** Where the fact stands in the frontmatter. */
  readonly path: Path;
  /** Where its passages and their seals stand. */
  readonly passagesAt: Path;
  readonly sealsAt: Path;
  readonly passages: readonly string[];
  readonly seals: Readonly<Record<string, string>>;
}

/** Every fact of a briefing that points at a passage, in the order of the frontmatter. */
export function listFacts({ data }: Briefing): Fact[] {
  return [
    ...Object.entries(data.mentions).map(([id, passages]): Fact => ({
      kind: "mention",
      id,
      path: ["mentions", id],
      passagesAt: ["mentions", id],
      sealsAt: ["seals"],
      passages,
      seals: data.seals,
    })),
    ...pointing(data, "events", "event"),
    ...pointing(data, "claims", "claim"),
    ...pointing(data, "figures", "figure"),
  ];
}

/** The locators that the body's `<Source passages="…" />` names, in both languages. */
export function listBodyPassages(briefing: Briefing): string[] {
  return [briefing, ...Object.values(briefing.translations)]
    .flatMap(({ marks }) => marks)
    .filter(({ attribute }) => attribute === "passages")
    .flatMap(({ value }) => value.split(/\s+/u).filter(Boolean));
}

function pointing(data: BriefingData, field: "events" | "claims" | "figures", kind: Fact["kind"]): Fact[] {
  return data[field].map(({ id, passages, seals }, i) => ({
    kind,
    id,
    path: [field, i],
    passagesAt: [field, i, "passages"],
    sealsAt: [field, i, "seals"],
    passages,
    seals,
  }));
}
