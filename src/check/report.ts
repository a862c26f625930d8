import { compareText, count, countProblems, formatProblem, type Problem } from "../model/problems.ts";
import type { FactCount, Unverified } from "./facts.ts";

/** What a check has found. */
export interface Findings {
  readonly problems: readonly Problem[];
  readonly verified: readonly FactCount[];
  readonly unverified: readonly Unverified[];
  /** Paths of the files that --fix and --seal have changed. */
  readonly changed: readonly string[];
  /** How many files were read. */
  readonly files: number;
}

/** What `npm run check -- --json` prints. Fields are added to it, and none is renamed. */
export interface CheckJson {
  /** In the order of the report. `rule` is null for what no rule of the house found: what cannot be read, names that lead nowhere. */
  readonly problems: readonly {
    readonly severity: "error" | "warning";
    readonly rule: string | null;
    /** Path from the repository's root. */
    readonly file: string;
    /** Counted from 1. */
    readonly line: number;
    /** Where in the file: `companies`, `events[2].date`. */
    readonly field: string;
    readonly message: string;
    readonly next: string;
  }[];
  readonly counts: {
    readonly errors: number;
    readonly warnings: number;
    /** Files that have a problem, and files that were read. */
    readonly filesWithProblems: number;
    readonly files: number;
    readonly verified: number;
    readonly unverified: number;
  };
  readonly verified: readonly FactCount[];
  readonly unverified: readonly Unverified[];
  readonly changed: readonly string[];
}

/** The whole report for a terminal. */
export function formatReport({ problems, verified, unverified, files }: Findings): string {
  return [
    problems.length > 0 ? formatFound(problems) : `content/ is in order: ${count(files, "file")}.`,
    ...formatVerified(verified),
    ...formatUnverified(unverified),
  ].join("\n\n");
}

/** The problems by file and line, files with errors first, with a count at the end; `shown` are those to list, if not all. */
export function formatFound(problems: readonly Problem[], shown = problems): string {
  const files = count(new Set(problems.map(({ file }) => file)).size, "file");
  return [...sortProblems(shown).map(formatProblem), `${countProblems(problems)} in ${files}.`].join("\n\n");
}

/** The report as one object. */
export function describeFindings({ problems, verified, unverified, changed, files }: Findings): CheckJson {
  const errors = problems.filter(isError).length;
  return {
    problems: sortProblems(problems).map(({ severity, rule, file, line, field, message, next }) => ({
      severity,
      rule: rule ?? null,
      file,
      line,
      field,
      message,
      next,
    })),
    counts: {
      errors,
      warnings: problems.length - errors,
      filesWithProblems: new Set(problems.map(({ file }) => file)).size,
      files,
      verified: sumFacts(verified),
      unverified: sumFacts(unverified),
    },
    verified,
    unverified,
    changed,
  };
}

/** Whether a problem stops publication. */
export function isError({ severity }: Problem): boolean {
  return severity === "error";
}

/** By file and line, files with errors before those with warnings alone. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const broken = new Set(problems.filter(isError).map(({ file }) => file));
  const rank = ({ file }: Problem) => (broken.has(file) ? 0 : 1);
  return problems.toSorted(
    (a, b) => rank(a) - rank(b) || compareText(a.file, b.file) || a.line - b.line || compareText(a.field, b.field),
  );
}

function formatVerified(verified: readonly FactCount[]): string[] {
  if (verified.length === 0) return [];
  return [`${count(sumFacts(verified), "fact")} of ${count(verified.length, "briefing")} held against their articles.`];
}

function formatUnverified(unverified: readonly Unverified[]): string[] {
  if (unverified.length === 0) return [];
  const lines = unverified
    .toSorted((a, b) => compareText(a.file, b.file))
    .map(({ file, facts, why }) => `${file}: ${count(facts, "fact")} not verified again: ${why}`);
  return [
    [...lines, "  To verify them, give the folder of the articles: npm run check -- --articles <folder>"].join("\n"),
  ];
}

function sumFacts(counts: readonly FactCount[]): number {
  return counts.reduce((sum, { facts }) => sum + facts, 0);
}
