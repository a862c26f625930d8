import { expect, it } from "vitest";
import { describeFindings, formatReport, type CheckJson, type Findings } from "./report.ts";
import type { Problem } from "../model/problems.ts";

const problem = (severity: Problem["severity"], file: string, line: number, rule?: string): Problem => ({
  severity,
  file,
  line,
  field: "date",
  message: "says one thing; another is needed.",
  next: "Correct it.",
  ...(rule === undefined ? {} : { rule }),
});

const NOTHING: Findings = { problems: [], verified: [], unverified: [], changed: [], files: 12 };

it("content in order is said to be, with the number of files that were read", () => {
  expect(formatReport(NOTHING)).toBe("content/ is in order: 12 files.");
});

const found: Findings = {
  problems: [
    problem("warning", "content/events/a.yaml", 1),
    problem("error", "content/events/b.yaml", 20),
    problem("warning", "content/events/b.yaml", 9, "loose-date"),
    problem("error", "content/topics/c.yaml", 1, "odd-topic"),
  ],
  verified: [{ file: "content/briefings/y.mdx", facts: 12 }],
  unverified: [
    { file: "content/briefings/z.mdx", facts: 1, why: "no text has its digest" },
    { file: "content/briefings/x.mdx", facts: 37, why: "no folder of articles was given" },
  ],
  changed: ["content/events/a.yaml"],
  files: 12,
};

it("the report goes by files, those with errors first, counts, and says what was held against articles and what was not", () => {
  expect(formatReport(found)).toMatchInlineSnapshot(`
    "content/events/b.yaml, line 9 (warning)
      date: says one thing; another is needed.
      Correct it.

    content/events/b.yaml, line 20
      date: says one thing; another is needed.
      Correct it.

    content/topics/c.yaml, line 1
      date: says one thing; another is needed.
      Correct it.

    content/events/a.yaml, line 1 (warning)
      date: says one thing; another is needed.
      Correct it.

    2 errors, 2 warnings in 3 files.

    12 facts of 1 briefing held against their articles.

    content/briefings/x.mdx: 37 facts not verified again: no folder of articles was given
    content/briefings/z.mdx: 1 fact not verified again: no text has its digest
      To verify them, give the folder of the articles: npm run check -- --articles <folder>"
  `);
});

it("as JSON it has everything a program needs, and keeps its shape", () => {
  const expected: CheckJson = {
    problems: [
      {
        severity: "warning",
        rule: "loose-date",
        file: "content/events/b.yaml",
        line: 9,
        field: "date",
        message: "says one thing; another is needed.",
        next: "Correct it.",
      },
      {
        severity: "error",
        rule: null,
        file: "content/events/b.yaml",
        line: 20,
        field: "date",
        message: "says one thing; another is needed.",
        next: "Correct it.",
      },
      {
        severity: "error",
        rule: "odd-topic",
        file: "content/topics/c.yaml",
        line: 1,
        field: "date",
        message: "says one thing; another is needed.",
        next: "Correct it.",
      },
      {
        severity: "warning",
        rule: null,
        file: "content/events/a.yaml",
        line: 1,
        field: "date",
        message: "says one thing; another is needed.",
        next: "Correct it.",
      },
    ],
    counts: { errors: 2, warnings: 2, filesWithProblems: 3, files: 12, verified: 12, unverified: 38 },
    verified: found.verified,
    unverified: found.unverified,
    changed: ["content/events/a.yaml"],
  };
  expect(JSON.parse(JSON.stringify(describeFindings(found)))).toEqual(expected);
});
