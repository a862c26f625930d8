import { findConditional, joinMarkers, readMarkers } from "../../model/markers.ts";
import { splitClauses } from "../../draft/clauses.ts";
import { listPassages, type ArticleRule, type Compared } from "./rule.ts";
import type { Report } from "../../schemas/briefing.ts";

/**
 * What is marked `reported` is not told in the conditional: neither an event, where the clauses that tell of it are, nor a claim of the outlet's
 * own that hedges. What is marked `planned` lies ahead in the words of its passages.
 */
export const statuses: ArticleRule = {
  name: "statuses",
  check(compared, report) {
    const { briefing, reading } = compared;
    briefing.data.events.forEach((event, i) => {
      const where = listPassages(event.passages);
      const conditional = event.status === "reported" ? findConditionalTelling(event, compared) : undefined;
      if (conditional !== undefined)
        report(
          briefing,
          ["events", i, "status"],
          `it is told in the conditional in ${where} ("${conditional}"), and it is marked reported.`,
          "Write status: alleged; or planned, where it is still to come.",
        );
      if (
        event.status === "planned" &&
        !reading.textsIn(event.passages).some((text) => AHEAD[reading.language].test(text))
      )
        report(
          briefing,
          ["events", i, "status"],
          `nothing in ${where} says that it is still to come, and it is marked planned.`,
          "Write the status that the passages give, or name the passage that announces it.",
        );
    });
    briefing.data.claims.forEach(({ evidence, passages }, i) => {
      if (evidence !== "reported") return;
      const { hedge } = joinMarkers(reading.textsIn(passages), reading.language);
      if (hedge === undefined) return;
      report(
        briefing,
        ["claims", i, "evidence"],
        `"${hedge}" in ${listPassages(passages)} hedges, and the claim is marked reported.`,
        "Write evidence: alleged, or give it to whoever says it.",
      );
    });
  },
};

/** The conditional of the clauses that tell of an event, where no clause tells of it plainly. */
function findConditionalTelling(event: Report, { reading, site }: Compared): string | undefined {
  const entry = site.byId.get(event.id);
  const kind = entry?.kind === "events" ? entry.data.kind : undefined;
  // Whoever states something states it, whatever the mood of what is said.
  if (kind === "statement") return undefined;
  const locators = reading.sentencesIn(event.passages);
  const told = reading.analysis.events.filter(
    (found) => found.kind === kind && found.traces.some(({ locator }) => locators.includes(locator)),
  );
  if (told.some(({ status }) => status === "reported")) return undefined;
  const clauses = reading
    .textsIn(event.passages)
    .flatMap((text) => splitClauses(text, reading.language).map(({ start, end }) => text.slice(start, end)))
    .filter((clause) => /\p{L}{3}/u.test(clause));
  const plain = clauses.some(
    (clause) => VERB.test(clause) && readMarkers(clause, reading.language).hedge === undefined,
  );
  if (plain && told.length === 0) return undefined;
  return clauses.map((clause) => findConditional(clause, reading.language)).find((words) => words !== undefined);
}

/** Enough of a clause to tell something by itself. */
const VERB =
  /(?<!\p{L})(?:a|ont|est|sont|avait|avaient|était|étaient|fait|has|have|had|is|are|was|were|\p{L}+ed|\p{L}{3,}(?:ent|e))(?!\p{L})/iu;

const AHEAD = {
  fr: /(?<!\p{L})(?:v(?:a|ont) |\p{L}+r(?:a|ont|ait|aient)(?!\p{L})|prévoi|envisag|compte(?:nt)? |s['’]apprête|souhait|veu(?:t|lent)|entend|menac|propos|projet|plan|d['’]ici|à partir du|avant le|au plus tard)/iu,
  en: /(?<!\p{L})(?:will|would|shall|plan(?:s|ned|ning)?|intend|is to|are to|due to|expected to|threaten|propos|consider|if it does not|by (?:the end|20\d\d))/iu,
} as const;
