import { expect, it } from "vitest";
import type { Problem } from "../model/problems.ts";
import { tellChanges } from "./tell-changes.ts";

const problem = (severity: Problem["severity"], message: string, line = 3): Problem => ({
  severity,
  file: "content/events/a.yaml",
  line,
  field: "date",
  message,
  next: "Correct it.",
});

/** What is told of each check, in order. */
function told(...checks: readonly (readonly Problem[])[]): string[] {
  const lines: string[] = [];
  const log = (level: string) => (text: string) => lines.push(`${level}: ${text}`);
  const tell = tellChanges({ info: log("info"), warn: log("warn"), error: log("error") });
  for (const problems of checks) tell(problems);
  return lines;
}

it("errors are told as long as they stand, then that content/ is in order again", () => {
  const broken = [problem("error", "is wrong.")];
  expect(told(broken, broken, [])).toMatchInlineSnapshot(`
    [
      "error: 
    content/events/a.yaml, line 3
      date: is wrong.
      Correct it.

    1 error, 0 warnings in 1 file.",
      "error: 
    content/events/a.yaml, line 3
      date: is wrong.
      Correct it.

    1 error, 0 warnings in 1 file.",
      "info: content/ is in order again: 0 errors, 0 warnings in 0 files.",
    ]
  `);
});

it("a warning is told once, wherever its line moves, and again after it had gone", () => {
  const old = [problem("warning", "is old.")];
  const moved = [problem("warning", "is old.", 9)];
  const lines = told(old, moved, [...moved, problem("warning", "is new.")], [], old);
  expect(lines.map((line) => /is old|is new|was checked.*/.exec(line)?.[0])).toEqual([
    "is old",
    "was checked: 0 errors, 1 warning in 1 file.",
    "is new",
    "was checked: 0 errors, 0 warnings in 0 files.",
    "is old",
  ]);
});

it("warnings that were told before an error are not told again after it", () => {
  const warning = [problem("warning", "is old.")];
  const lines = told(warning, [problem("error", "is wrong.")], warning);
  expect(lines).toHaveLength(3);
  expect(lines[2]).toBe("info: content/ is in order again: 0 errors, 1 warning in 1 file.");
});

it("content that is in order from the beginning is nothing to speak of", () => {
  expect(told([])).toEqual([]);
});
