import type { Gazetteer } from "../../draft/gazetteer.ts";
import { reportInto, type ReadContent } from "../../load.ts";
import type { Problem } from "../../model/problems.ts";
import { findReportsOf } from "../../model/backlinks.ts";
import type { Briefing } from "../../model/site.ts";
import { checkEventParties } from "./event-parties.ts";
import { listFacts } from "./facts.ts";
import { checkOwnWords } from "./own-words.ts";
import { readForCheck, type Reading } from "./reading.ts";
import { ARTICLE_RULES } from "./rules.ts";

/** What was held against its article, and what could not be. */
export interface Verification {
  readonly problems: readonly Problem[];
  /** Briefings whose article was at hand, and how many facts of each were verified. */
  readonly verified: readonly VerifiedBriefing[];
  /** Briefings whose article was not, and how many facts of each stand on trust in an earlier reading. */
  readonly unverified: readonly VerifiedBriefing[];
}

export interface VerifiedBriefing {
  readonly id: string;
  readonly file: string;
  readonly facts: number;
  /** Digest of the article that it needs. */
  readonly sha256: string;
}

/** Holds every briefing, drafts included, against its article. `articles` are texts by the SHA-256 of their files' bytes, in hexadecimal. */
export function verifyArticles(
  content: Pick<ReadContent, "site" | "places">,
  articles: ReadonlyMap<string, string>,
  gazetteer: () => Gazetteer,
): Verification {
  const { site, places } = content;
  const problems: Problem[] = [];
  const readings = new Map<Briefing, Reading>();
  for (const briefing of site.briefings) {
    const text = articles.get(briefing.data.source.sha256);
    if (text !== undefined) readings.set(briefing, readForCheck(text, briefing, site, gazetteer()));
  }
  for (const [briefing, reading] of readings) {
    for (const rule of ARTICLE_RULES) rule.check({ briefing, reading, site }, reportInto(problems, places, rule.name));
    const firstLine = (file: string) => places.get(file)?.bodyLine ?? 1;
    checkOwnWords(briefing, reading, site, reportInto(problems, places, "own-words"), firstLine);
  }
  for (const event of readings.size > 0 ? site.events : []) {
    const reports = findReportsOf(site, event.id).map((briefing) => ({ briefing, reading: readings.get(briefing) }));
    const held = reports.flatMap(({ briefing, reading }) => {
      const told = briefing.data.events.find(({ id }) => id === event.id);
      const corroboration = briefing.data.source.corroboration;
      return reading && told ? [{ reading, passages: told.passages, corroboration }] : [];
    });
    if (held.length > 0 && held.length === reports.length)
      checkEventParties(event, held, site, reportInto(problems, places, "event-parties"));
  }
  const describe = (briefing: Briefing): VerifiedBriefing => ({
    id: briefing.id,
    file: briefing.file,
    facts: listFacts(briefing).length,
    sha256: briefing.data.source.sha256,
  });
  return {
    problems: unique(problems),
    verified: site.briefings.filter((briefing) => readings.has(briefing)).map(describe),
    unverified: site.briefings.filter((briefing) => !readings.has(briefing)).map(describe),
  };
}

/** An event's texts are read once for each of its reports; what is wrong with them is told once. */
function unique(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
