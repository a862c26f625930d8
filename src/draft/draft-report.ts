import type { Analysis, FoundEntity } from "./analysis.ts";
import type { DraftPlan } from "./write-briefing.ts";
import type { Standing } from "./write-files.ts";

/** What became of one article. */
export type Outcome = Drafted | Refused;

/** An article that was read. */
export interface Drafted {
  readonly input: string;
  readonly plan: DraftPlan;
  readonly analysis: Analysis;
  /** Folder written into, as it is to be printed: "" for the project's own. */
  readonly folder: string;
  /** How each planned file stands to what is there. */
  readonly standings: ReadonlyMap<string, Standing>;
  /** For a briefing that is there already: the fields that a fresh draft would give otherwise. */
  readonly changes: readonly string[];
  readonly written: boolean;
  readonly dryRun: boolean;
  readonly seconds: number;
}

/** An article that could not be read, and why. */
export interface Refused {
  readonly input: string;
  readonly failed: string;
}

/** What was made of an article, which questions are open and what comes next, as plain text. */
export function formatOutcome(outcome: Drafted): string {
  const { plan } = outcome;
  const blocks = [formatFiles(outcome), formatFound(outcome), formatMatched(outcome), formatQuestions(outcome)];
  const next = outcome.written
    ? `Next: answer the questions in content/briefings/${plan.id}.mdx, write the texts, and look at it with\n  npm run dev      then http://localhost:4321/briefings/${plan.id}/`
    : "";
  return [...blocks, next].filter(Boolean).join("\n\n");
}

/** A line for each of several articles, and a count. */
export function formatSummary(outcomes: readonly Outcome[]): string {
  const lines = outcomes.map((outcome) => {
    if ("failed" in outcome) return `  not read  ${outcome.input}`;
    const done = outcome.written
      ? "written"
      : outcome.plan.same
        ? "known"
        : isInTheWay(outcome)
          ? "in the way"
          : "planned";
    const { plan, seconds } = outcome;
    return `  ${done.padEnd(10)}  ${outcome.input}  →  ${plan.same?.briefing ?? plan.id}, ${count(plan.questions.length, "question")}, ${seconds.toFixed(2)} s`;
  });
  const failed = outcomes.filter((outcome) => "failed" in outcome).length;
  return [
    "Summary",
    ...lines,
    `${count(outcomes.length, "article")}: ${String(outcomes.length - failed)} read, ${String(failed)} not.`,
  ].join("\n");
}

/** Whether files of these names exist that are not the same, or the briefing itself. */
export function isInTheWay({ plan, standings }: Pick<Drafted, "plan" | "standings">): boolean {
  return [...standings.values()].includes("different") || standings.get(`content/briefings/${plan.id}.mdx`) !== "new";
}

function formatFiles({ plan, standings, folder, written, dryRun, changes, input }: Drafted): string {
  const at = (path: string) => (folder === "" ? path : `${folder}/${path}`);
  if (plan.same) {
    const { briefing, why, share } = plan.same;
    const how = {
      digest: "the same text",
      address: "the same address",
      likeness: `nearly the same text${share === undefined ? "" : ` (${Math.round(share * 100)} %)`}`,
    }[why];
    const differing =
      changes.length === 0
        ? "A fresh draft would say the same."
        : `A fresh draft would differ in: ${changes.join(", ")}.`;
    return `${input}: content/briefings/${briefing}.mdx is the briefing of this article already (${how}). Nothing was written.\n  ${differing}${why === "likeness" ? "\n  If it is another article, give it an --id of its own." : ""}`;
  }
  const lines = [...standings].map(([path, standing]) => `  ${LABELS[standing].padEnd(20)}${at(path)}`);
  const head = written
    ? `${input}: written`
    : isInTheWay({ plan, standings })
      ? `${input}: nothing was written, since files of these names exist. Give another --id, or move them away.`
      : `${input}: nothing was written${dryRun ? " (--dry-run)" : ""}. These files would be:`;
  return [head, ...lines].join("\n");
}

const LABELS: Readonly<Record<Standing, string>> = {
  new: "new",
  same: "there, the same",
  different: "there, different",
};

function formatFound({ plan, analysis }: Drafted): string {
  const { article, byline, entities, amounts, events, claims } = analysis;
  const ofKind = (kind: FoundEntity["kind"]) => entities.filter((entity) => entity.kind === kind).length;
  const { value, basis } = byline.published;
  const from = [byline.outlet?.name, byline.agency?.name].filter(Boolean).join(", ");
  return [
    plan.title,
    `  language ${article.language}; published ${value ?? "unknown"}${value === undefined ? "" : ` (${basis})`}${from ? `; ${from}` : ""}`,
    `  ${[
      count(events.length, "event"),
      count(ofKind("companies"), "company", "companies"),
      count(ofKind("regulators"), "authority", "authorities"),
      count(ofKind("people"), "person", "people"),
      count(amounts.length, "sum"),
      count(claims.length, "statement"),
    ].join(", ")}; ${count(article.furniture.length, "piece")} of page furniture left out`,
    ...article.furniture.map(({ locator, kind, words }) => `    ${locator} ${kind}: ${shorten(words)}`),
  ].join("\n");
}

function formatMatched({ plan }: Drafted): string {
  if (plan.matched.length === 0) return "";
  return [
    "Events that have a page already",
    ...plan.matched.flatMap(({ event, differences }) => [
      `  ${event}`,
      ...differences.map(({ en }) => `    differs: ${en}`),
    ]),
  ].join("\n");
}

function formatQuestions({ plan }: Drafted): string {
  if (plan.same || plan.questions.length === 0) return "";
  return [
    `Open questions (${String(plan.questions.length)})`,
    ...plan.questions.map(({ en }, i) => `  ${String(i + 1).padStart(2)}. ${en}`),
  ].join("\n");
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${String(number)} ${number === 1 ? one : many}`;
}

function shorten(words: string): string {
  const plain = words.replace(/\s+/gu, " ").trim();
  return plain.length > 60 ? `${plain.slice(0, 57)}…` : plain;
}
