import { describeSpeaker, FITTING } from "../rules/evidence-of-speaker.ts";
import type { Site } from "../../model/site.ts";
import { nameOf } from "./names.ts";
import type { Reading } from "./reading.ts";
import type { Claim } from "../../schemas/briefing.ts";
import { listPassages, type ArticleRule, type Compared } from "./rule.ts";

/**
 * Whoever speaks in a claim is named where it is made, or in its paragraph; where the sentence gives it to somebody else, he is named by his name.
 * So is the outlet it was said to. The article's own outlet needs no name.
 */
export const speakers: ArticleRule = {
  name: "speakers",
  check(compared, report) {
    const { briefing, reading, site } = compared;
    const { outlet, agency } = briefing.data.source;
    briefing.data.claims.forEach((claim, i) => {
      const { by, via, passages, evidence } = claim;
      const paragraphs = passages.map((passage) => passage.split("s")[0] ?? passage);
      const where = listPassages(passages);
      if (via !== undefined && !reading.names(via, [...reading.passages.keys()]))
        report(
          briefing,
          ["claims", i, "via"],
          `the article does not cite ${nameOf(site, via)}.`,
          "Name the outlet that the article cites there.",
        );
      if (typeof by !== "string") return;
      const locators = new Set(reading.sentencesIn(passages));
      const found = reading.analysis.claims
        .filter(({ trace }) => locators.has(trace.locator))
        .flatMap((said) => (said.by && "id" in said.by ? [said.by.id] : []));
      const hint =
        found.length > 0
          ? `; it seems to be ${[...new Set(found)].map((id) => nameOf(site, id)).join(" or ")} who speaks there`
          : "";
      const isOwn = by === outlet || by === agency;
      const other = isOwn && evidence === "reported" ? findOtherSpeaker(claim, compared) : undefined;
      if (other !== undefined)
        report(
          briefing,
          ["claims", i, "by"],
          `${where} gives it to ${nameOf(site, other)}, and no claim of this briefing does.`,
          "Name whoever says it there, with the evidence that fits.",
        );
      const isFitting = FITTING[describeSpeaker(claim, briefing, site)].includes(evidence);
      if (!isOwn && !reading.names(by, paragraphs))
        report(
          briefing,
          ["claims", i, "by"],
          `neither ${where} nor its paragraph names ${nameOf(site, by)}${hint}.`,
          "Name whoever says it there.",
        );
      else if (!found.includes(by) && (isOwn ? !isFitting : !mayBeMeant(by, found, passages, reading, site)))
        report(
          briefing,
          ["claims", i, "by"],
          `${where} does not give it to ${nameOf(site, by)}${hint}.`,
          "Name whoever says it there.",
        );
      else if (!isFitting && !found.includes(by))
        report(
          briefing,
          ["claims", i, "by"],
          `nothing in ${where} gives it to ${nameOf(site, by)}, and the claim is marked ${evidence}${hint}.`,
          "Name whoever says it there.",
        );
    });
  },
};

/** Whoever is named and heard in every sentence of what the outlet is said to report, where nothing else of the briefing is given to him there. */
function findOtherSpeaker({ passages }: Claim, { briefing, reading }: Compared): string | undefined {
  const heard = reading
    .sentencesIn(passages)
    .map((locator) =>
      reading.analysis.claims.flatMap(({ trace, by }) =>
        trace.locator === locator && by && "id" in by && reading.spells(by.id, [locator]) ? [by.id] : [],
      ),
    );
  const [first = [], ...rest] = heard;
  const other = first.find((id) => rest.every((ids) => ids.includes(id)));
  const isToldElsewhere = briefing.data.claims.some(
    (claim) => claim.by === other && claim.passages.some((passage) => passages.includes(passage)),
  );
  return isToldElsewhere ? undefined : other;
}

/**
 * Whether somebody whom the finders do not hear may still be the speaker. They take the firm or the authority for its official, and one of two
 * that stand together for the other; so a person counts who is named there, an authority where no person speaks, a firm only where another does.
 */
function mayBeMeant(
  by: string,
  found: readonly string[],
  passages: readonly string[],
  reading: Reading,
  site: Site,
): boolean {
  const kindOf = (id: string) => site.byId.get(id)?.kind;
  switch (kindOf(by)) {
    case "people":
      return found.length === 0 || reading.spells(by, passages);
    case "companies":
      return found.some((id) => kindOf(id) === "companies") && reading.spells(by, passages);
    default:
      return found.length === 0 || (!found.some((id) => kindOf(id) === "people") && reading.spells(by, passages));
  }
}
