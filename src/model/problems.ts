/** A fault in content/, worded for the person who will mend it. */
export interface Problem {
  readonly severity: "error" | "warning";
  /** Path from the repository's root. */
  readonly file: string;
  /** Line in that file, counted from 1. */
  readonly line: number;
  /** Where in the file: `companies`, `events[2].date`. */
  readonly field: string;
  /** What was found against what is needed. */
  readonly message: string;
  /** The next step. */
  readonly next: string;
  /** The rule that found it, in kebab-case, if it was one of those in src/check/rules/. */
  readonly rule?: string;
}

/** Content that cannot be published. Its message is the whole report. */
export class ContentError extends Error {
  override readonly name = "ContentError";
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(formatProblems(problems));
    this.problems = problems;
  }
}

/** The problems as text, grouped by file and in order of lines, with a count at the end. */
export function formatProblems(problems: readonly Problem[]): string {
  const sorted = [...problems].sort(
    (a, b) => compareText(a.file, b.file) || a.line - b.line || compareText(a.field, b.field),
  );
  const blocks = sorted.map(
    (problem) =>
      `${problem.file}, line ${String(problem.line)}${problem.severity === "warning" ? " (warning)" : ""}\n` +
      `  ${problem.field}: ${problem.message}\n` +
      `  ${problem.next}`,
  );
  return [...blocks, countProblems(problems)].join("\n\n");
}

function countProblems(problems: readonly Problem[]): string {
  const errors = problems.filter((problem) => problem.severity === "error").length;
  const warnings = problems.length - errors;
  const count = (number: number, noun: string) => `${String(number)} ${noun}${number === 1 ? "" : "s"}`;
  return `${count(errors, "error")}, ${count(warnings, "warning")}.`;
}

/** Order of code units: the same on every machine, unlike `localeCompare`. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
