import { expect, it } from "vitest";
import { ContentError, compareText, formatProblems, type Problem } from "./problems.ts";

const problem = (file: string, line: number, field: string, severity: Problem["severity"] = "error"): Problem => ({
  severity,
  file,
  line,
  field,
  message: "says one thing; another is needed.",
  next: "Correct it.",
});

it("a report goes by file, line and field, and closes with a count", () => {
  const problems = [
    problem("content/events/b.yaml", 10, "date"),
    problem("content/events/b.yaml", 9, "kind"),
    problem("content/briefings/a.mdx", 3, "title", "warning"),
    problem("content/events/b.yaml", 9, "actors[1]"),
  ];
  expect(formatProblems(problems)).toMatchInlineSnapshot(`
    "content/briefings/a.mdx, line 3 (warning)
      title: says one thing; another is needed.
      Correct it.

    content/events/b.yaml, line 9
      actors[1]: says one thing; another is needed.
      Correct it.

    content/events/b.yaml, line 9
      kind: says one thing; another is needed.
      Correct it.

    content/events/b.yaml, line 10
      date: says one thing; another is needed.
      Correct it.

    3 errors, 1 warning."
  `);
  expect(new ContentError(problems)).toMatchObject({
    name: "ContentError",
    message: formatProblems(problems),
    problems,
  });
});

it("one is counted as one, none as none", () => {
  expect(formatProblems([problem("a", 1, "x"), problem("a", 2, "x", "warning")])).toMatch(/\n\n1 error, 1 warning\.$/);
  expect(formatProblems([])).toBe("0 errors, 0 warnings.");
});

it("what stands in content/ breaks no line and moves no terminal", () => {
  const hostile = {
    ...problem("content/events/a.yaml", 1, "title"),
    message: '"a\n::error::\u001b[2J\r\u2028b" is wrong.',
  };
  expect(formatProblems([hostile]).split("\n")[1]).toBe(
    String.raw`  title: "a\n::error::\u001b[2J\r\u2028b" is wrong.`,
  );
});

it("texts are ordered by code units, the same on every machine", () => {
  expect(["é", "b", "a", "B"].toSorted(compareText)).toEqual(["B", "a", "b", "é"]);
  expect(compareText("a", "a")).toBe(0);
});
