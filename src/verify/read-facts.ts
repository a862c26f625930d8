import { displayName } from "../model/names.ts";
import { findEntry, findParty, textsOf, type Briefing, type Site } from "../model/site.ts";
import { compareLocators } from "./cuts.ts";
import type { Fact, Facts } from "./facts.ts";

/** The facts of a briefing that are sealed, in the order of the kinds; none if the briefing is not sealed yet. */
export function readFacts(site: Site, briefing: Briefing): Facts {
  const { data } = briefing;
  const [fr, en] = [textsOf(briefing, "fr"), textsOf(briefing, "en")];
  const facts: Fact[] = [
    ...data.events.map(({ id, passages, seals }) => {
      const { title } = findEntry(site, "events", id).data;
      return { kind: "event" as const, id, label: title, seals: pick(seals, passages) };
    }),
    ...data.claims.map(({ id, passages, seals }) => ({
      kind: "claim" as const,
      id,
      label: { fr: fr.claim(id), en: en.claim(id) },
      anchor: `claim-${id}`,
      seals: pick(seals, passages),
    })),
    ...data.figures.map((figure) => ({
      kind: "figure" as const,
      id: figure.id,
      label: { fr: fr.figure(figure.id), en: en.figure(figure.id) },
      anchor: `figure-${figure.id}`,
      seals: pick(figure.seals, figure.passages),
    })),
    ...listContext(briefing).map((passages) => ({
      kind: "context" as const,
      id: passages.join(" "),
      label: { fr: "", en: "" },
      seals: pick(data.seals, passages),
    })),
    ...Object.entries(data.mentions).flatMap(([id, passages]) => {
      const party = findParty(site, id);
      if (!party) return [];
      const label = { fr: displayName(party, "fr"), en: displayName(party, "en") };
      return [{ kind: "mention" as const, id, label, seals: pick(data.seals, passages) }];
    }),
  ];
  return {
    briefing: briefing.id,
    language: data.source.language,
    sha256: data.source.sha256,
    restated: data.source.text === "restated",
    facts: facts.filter(({ seals }) => Object.keys(seals).length > 0),
  };
}

/** The passages that a body names itself, without a claim, an event or a figure; each list once. */
function listContext({ marks: own, translations }: Briefing): string[][] {
  const marks = [own, ...Object.values(translations).map((translation) => translation.marks)].flat();
  const lists = marks.filter(({ attribute }) => attribute === "passages").map(({ value }) => value.trim());
  return [...new Set(lists)].map((list) => list.split(/\s+/));
}

function pick(seals: Readonly<Record<string, string>>, passages: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    [...new Set(passages)].sort(compareLocators).flatMap((passage) => {
      const seal = seals[passage];
      return seal === undefined ? [] : [[passage, seal]];
    }),
  );
}
