import { describe, expect, it } from "vitest";
import type { Problem } from "../model/problems.ts";
import { formatGithub, quoteForGithub } from "./github.ts";

const problem = (severity: Problem["severity"], changes: Partial<Problem> = {}): Problem => ({
  severity,
  file: "content/events/a.yaml",
  line: 3,
  field: "date",
  message: "says one thing; another is needed.",
  next: "Correct it.",
  ...changes,
});

/** The lines that GitHub would obey: it reads a line as a command when it begins with "::", blanks before it or not. */
const commands = (output: string) => output.split(/[\n\r]/).filter((line) => line.trimStart().startsWith("::"));

describe("the problems in GitHub's view of the files", () => {
  it("stand at their lines, errors first, under the name of the rule", () => {
    expect(
      formatGithub([problem("warning", { rule: "loose-date" }), problem("error", { file: "content/topics/b.yaml" })]),
    ).toBe(
      [
        "::error file=content/topics/b.yaml,line=3,title=date::date: says one thing; another is needed.%0ACorrect it.",
        "::warning file=content/events/a.yaml,line=3,title=loose-date::date: says one thing; another is needed.%0ACorrect it.",
      ].join("\n"),
    );
  });

  it("are as many as GitHub shows of each severity, and the rest is counted", () => {
    const many = (number: number, severity: Problem["severity"]) =>
      Array.from({ length: number }, (_, i) => problem(severity, { line: i + 1 }));
    const lines = formatGithub([...many(30, "warning"), ...many(11, "error")]).split("\n");
    expect(lines.map((line) => /^::(\w+)/.exec(line)?.[1])).toEqual([
      ...Array<string>(10).fill("error"),
      ...Array<string>(10).fill("warning"),
      "notice",
    ]);
    expect(lines.at(-1)).toBe(
      "::notice title=content/::1 more error and 20 more warnings are not marked here: npm run check lists all.",
    );
    expect(formatGithub([...many(10, "warning"), ...many(10, "error")])).not.toContain("::notice");
  });

  it("make one command each, whatever stands in the text", () => {
    const hostile = "100 %, a: b\r\n::set-output name=x::y\n::stop-commands::z\r::error::";
    const output = formatGithub([
      problem("error", { message: hostile, next: hostile, file: "content/a,line=9::\n::debug::.yaml", rule: "a:b,c" }),
    ]);
    expect(commands(output)).toEqual([output]);
    expect(output).toBe(
      "::error file=content/a%2Cline=9%3A%3A%0A%3A%3Adebug%3A%3A.yaml,line=3,title=a%3Ab%2Cc::date: " +
        "100 %25, a: b%0D%0A::set-output name=x::y%0A::stop-commands::z%0D::error::%0A" +
        "100 %25, a: b%0D%0A::set-output name=x::y%0A::stop-commands::z%0D::error::",
    );
  });
});

it("a report is quoted between two lines that only its token ends", () => {
  expect(quoteForGithub("one\n::error::two", "t-1")).toBe("::stop-commands::t-1\none\n::error::two\n::t-1::");
});
