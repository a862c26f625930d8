import { findEntry, type Briefing, type Site } from "../../model/site.ts";
import type { Claim } from "../../schemas/briefing.ts";
import type { Rule } from "../rule.ts";

/**
 * The evidence of a claim fits whoever makes it: only an authority's own word is official, only the outlet itself reports, what a named person, a
 * firm or another outlet says is attributed, and who has no name is anonymous. A partisan outlet's own word is never a report.
 */
export const evidenceOfSpeaker: Rule = {
  name: "evidence-of-speaker",
  check({ site }, report) {
    for (const briefing of site.briefings) {
      const isPartisan = findEntry(site, "outlets", briefing.data.source.outlet).data.kind === "partisan";
      briefing.data.claims.forEach((claim, i) => {
        const speaker = describeSpeaker(claim, briefing, site);
        const fitting = isPartisan && speaker === "outlet" ? (["alleged"] as const) : FITTING[speaker];
        if (fitting.some((evidence) => evidence === claim.evidence)) return;
        const who = isPartisan && speaker === "outlet" ? "the article's own outlet, which is partisan" : WORDS[speaker];
        report(
          briefing,
          ["claims", i, "evidence"],
          `is "${claim.evidence}", and its speaker is ${who}.`,
          `Write ${fitting.join(" or ")}, or name whoever says it.`,
        );
      });
      if (!isPartisan) continue;
      briefing.data.events.forEach((event, i) => {
        if (event.status !== "reported") return;
        report(
          briefing,
          ["events", i, "status"],
          'is "reported", and the article\'s outlet is partisan: what it alone asserts is alleged.',
          "Write alleged; another briefing or a named source may report the same event.",
        );
      });
    }
  },
};

export type Speaker = "authority" | "outlet" | "party" | "described";

/** What kind of speaker a claim has. */
export function describeSpeaker({ by }: Claim, { data }: Briefing, site: Site): Speaker {
  if (typeof by !== "string") return "described";
  if (by === data.source.outlet || by === data.source.agency) return "outlet";
  const entry = site.byId.get(by);
  if (entry?.kind === "regulators") return "authority";
  const isOfficial =
    entry?.kind === "people" &&
    entry.data.roles.some(({ of }) => of !== undefined && site.byId.get(of)?.kind === "regulators");
  return isOfficial ? "authority" : "party";
}

/** The evidence that each may have. */
export const FITTING: Readonly<Record<Speaker, readonly Claim["evidence"][]>> = {
  authority: ["official"],
  outlet: ["reported", "alleged"],
  party: ["attributed"],
  // An official whom the article does not name speaks for his authority all the same.
  described: ["anonymous", "official", "alleged"],
};

const WORDS: Readonly<Record<Speaker, string>> = {
  authority: "an authority, or an official of one",
  outlet: "the article's own outlet",
  party: "a company, a person or another outlet",
  described: "somebody without a name",
};
