import { resolve } from "node:path";
import { expect, it } from "vitest";
import { describeCheck, formatCheckReport, judgeCheck, measureCheck, type CheckMeasure } from "./check.ts";

const measure = (briefings: number, coldSeconds: number, warmSeconds: number): CheckMeasure => ({
  briefings,
  counts: { errors: 0, warnings: 1000, filesWithProblems: 1000, files: 3353, verified: 0, unverified: 11068 },
  coldSeconds,
  warmSeconds,
});

it("a thousand briefings are checked in five seconds, more in as much more, fewer in no less", () => {
  const passed = (...of: Parameters<typeof measure>) => judgeCheck(measure(...of)).map((verdict) => verdict.passed);
  expect(passed(1000, 5, 5.1)).toEqual([true, false]);
  expect(passed(2000, 10.1, 10)).toEqual([false, true]);
  expect(passed(10, 4.9, 1)).toEqual([true, true]);
});

it("the report gives both times beside the bar", () => {
  expect(formatCheckReport(measure(1000, 3.211, 6))).toMatchInlineSnapshot(`
    "1,000 briefings, 3,353 files, 1,000 warnings.

    bar           found  at most
    first check  3.21 s   5.00 s  pass
    later check  6.00 s   5.00 s  FAIL"
  `);
  expect(describeCheck(measure(1000, 3.211, 6)).verdicts[1]).toEqual({
    what: "later check",
    unit: "s",
    found: 6,
    bar: 5,
    passed: false,
  });
});

it("the command is timed on made-up files", { timeout: 60_000 }, async () => {
  const notices: string[] = [];
  const found = await measureCheck(2, { root: resolve("."), notice: (message) => notices.push(message) }, 1);
  expect(found.counts.errors).toBe(0);
  expect(found.counts.files).toBeGreaterThan(10);
  expect(Math.min(found.coldSeconds, found.warmSeconds)).toBeGreaterThan(0.1);
  expect(notices[0]).toBe("2 briefings: writing content/.");
});
