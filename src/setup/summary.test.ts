import { describe, expect, it } from "vitest";
import { countStep, countTests, readPlaywrightReport, readVitestReport, summarize } from "./summary.mjs";

const counts = (passed: number, failed: number, skipped = 0) => ({ passed, failed, skipped });

describe("a step counts", () => {
  it("as one when it has no tests of its own", () => {
    expect([countStep(0), countStep(2)]).toEqual([counts(1, 0), counts(0, 1)]);
  });

  it("as its tests when it reports them", () => {
    expect([countTests(0, counts(9, 0, 1)), countTests(1, counts(8, 1))]).toEqual([counts(9, 0, 1), counts(8, 1)]);
  });

  it("as one failure when it stops without a report, whatever its exit code", () => {
    const failure = { ...counts(0, 1), note: "stopped without a report" };
    expect([countTests(0, undefined), countTests(1, undefined)]).toEqual([failure, failure]);
  });

  it("as one failure when it fails and no test of it does", () => {
    expect(countTests(1, counts(9, 0))).toEqual({ ...counts(9, 1), note: "failed outside its tests" });
  });

  it("as one failure when it ran no test", () => {
    expect(countTests(0, counts(0, 0, 3))).toEqual({ ...counts(0, 1, 3), note: "ran no test" });
  });
});

describe("a report", () => {
  it("of Vitest counts a file that could not be read as a failure", () => {
    const report = {
      numPassedTests: 3,
      numFailedTests: 1,
      numPendingTests: 1,
      numTodoTests: 1,
      testResults: [
        { status: "passed", assertionResults: [{}, {}, {}] },
        { status: "failed", assertionResults: [{}] },
        { status: "failed", assertionResults: [] },
      ],
    };
    expect(readVitestReport(report)).toEqual(counts(3, 2, 2));
  });

  it("of Playwright counts an error outside the tests as a failure", () => {
    const report = { stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 2 }, errors: [{}] };
    expect(readPlaywrightReport(report)).toEqual(counts(4, 2, 2));
  });
});

describe("the summary", () => {
  it("has a line a step and closes with the total alone on its line", () => {
    const results = [
      { name: "types", seconds: 4.21, ...counts(1, 0) },
      { name: "unit", seconds: 12, ...counts(40, 1, 2) },
      { name: "browser", seconds: 0, ...counts(0, 1), note: "not run: build failed" },
    ];
    expect(summarize(results).text).toBe(
      [
        "types    passed     4.2 s",
        "unit     failed    12.0 s  40 passed, 1 failed, 2 skipped",
        "browser  failed     0.0 s  not run: build failed",
        "",
        "41 passed, 2 failed",
      ].join("\n"),
    );
  });

  it("is a failure when nothing at all was tested", () => {
    expect(summarize([{ name: "unit", seconds: 1, ...counts(0, 0) }])).toMatchObject({ failed: 1 });
  });
});
