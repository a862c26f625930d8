import type { Report } from "../../model/integrity.ts";
import type { Path } from "../../model/references.ts";
import type { Briefing, Event, Site } from "../../model/site.ts";
import type { Amount } from "../../schemas/amount.ts";
import type { Rule } from "../rule.ts";

/**
 * A sum of an event is that of somebody in it: of one of its actors or targets, a fine of a target. An article may ascribe it to the owner of one of these, or
 * to one that it owns: then the event's file says under `preferred` whom it follows.
 */
export const partyOfAmount: Rule = {
  name: "party-of-amount",
  check({ site }, report) {
    for (const event of site.events)
      checkAmounts({ entry: event, at: [], event, amounts: event.data.amounts }, () => false, report);
    for (const briefing of site.briefings) {
      briefing.data.events.forEach(({ id, amounts }, i) => {
        const event = site.byId.get(id);
        if (event?.kind !== "events") return;
        const isRelated = (party: string) =>
          event.data.preferred !== undefined && listParties(event).some((each) => isOfOneLine(party, each, site));
        checkAmounts({ entry: briefing, at: ["events", i], event, amounts }, isRelated, report);
      });
    }
  },
};

interface Account {
  readonly entry: Briefing | Event;
  /** Where in the entry the amounts stand. */
  readonly at: Path;
  readonly event: Event;
  readonly amounts: readonly Amount[];
}

function checkAmounts(
  { entry, at, event, amounts }: Account,
  isExcepted: (party: string) => boolean,
  report: Report,
): void {
  amounts.forEach(({ party, kind }, i) => {
    // Nobody fines himself: who pays is one to whom it was done.
    const isPaid = kind === "fine" && event.data.targets.length > 0;
    const among = isPaid ? event.data.targets : listParties(event);
    if (party === undefined || among.includes(party) || isExcepted(party)) return;
    const found = among.length > 0 ? `: these are ${among.join(", ")}` : ", which names none";
    report(
      entry,
      [...at, "amounts", i, "party"],
      `"${party}" is ${isPaid ? "no target" : "neither an actor nor a target"} of "${event.id}"${found}.`,
      `Correct the id, or add it to the ${isPaid ? "targets" : "actors or targets"} of ${event.file}.`,
    );
  });
}

function listParties({ data }: Event): readonly string[] {
  return [...new Set([...data.actors, ...data.targets])];
}

/** Whether one of the two stands above the other, at any height. */
function isOfOneLine(a: string, b: string, site: Site): boolean {
  return listLine(a, site).includes(b) || listLine(b, site).includes(a);
}

/** An id and those above it. */
function listLine(id: string, site: Site): readonly string[] {
  const line = [id];
  for (;;) {
    const entry = site.byId.get(line.at(-1) ?? "");
    const parent = entry?.kind === "companies" || entry?.kind === "regulators" ? entry.data.parent?.id : undefined;
    // Two that own each other would lead round for ever.
    if (parent === undefined || line.includes(parent)) return line;
    line.push(parent);
  }
}
