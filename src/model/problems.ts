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
  return [...sorted.map(formatProblem), `${countProblems(problems)}.`].join("\n\n");
}

/** One problem in three lines: where it is, what was found, what to do. Whatever stands in content/, each of them stays one line. */
export function formatProblem({ severity, file, line, field, message, next }: Problem): string {
  return [
    `${file}, line ${String(line)}${severity === "warning" ? " (warning)" : ""}`,
    `  ${field}: ${message}`,
    `  ${next}`,
  ]
    .map(spellControls)
    .join("\n");
}

/** "3 errors, 1 warning". */
export function countProblems(problems: readonly Problem[]): string {
  const errors = problems.filter((problem) => problem.severity === "error").length;
  return `${count(errors, "error")}, ${count(problems.length - errors, "warning")}`;
}

/** "1 file", "2 files". */
export function count(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? "" : "s"}`;
}

/** A line break or a sign that a terminal would obey is shown as JSON writes it. */
function spellControls(line: string): string {
  return line.replace(
    /[\p{Cc}\u2028\u2029]/gu,
    (sign) => SHORT[sign] ?? `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

const SHORT: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** Order of code units: the same on every machine, unlike `localeCompare`. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
