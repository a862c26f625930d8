// @ts-check
/**
 * What came of one step of `npm test`. A step that runs no tests of its own counts as one.
 *
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {Counts & { name: string, seconds: number, note?: string }} StepResult
 */

/**
 * A step without tests of its own: passed when its program was content.
 *
 * @param {number} code the program's exit code
 * @returns {Counts}
 */
export function countStep(code) {
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

/**
 * A step that reports its tests one by one. A program that fails without naming a failed test, or tests nothing, counts as one failure.
 *
 * @param {number} code the program's exit code
 * @param {Counts | undefined} report undefined when the program left no readable report
 * @returns {Counts & { note?: string }}
 */
export function countTests(code, report) {
  if (!report) return { passed: 0, failed: 1, skipped: 0, note: "stopped without a report" };
  if (report.failed > 0) return report;
  if (code !== 0) return { ...report, failed: 1, note: "failed outside its tests" };
  if (report.passed === 0) return { ...report, failed: 1, note: "ran no test" };
  return report;
}

/**
 * @param {VitestReport} report as Vitest's JSON reporter writes it
 * @returns {Counts}
 *
 * @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: { status: string, assertionResults: unknown[] }[] }} VitestReport
 */
export function readVitestReport(report) {
  // A file that could not be read holds no test to count, and is a failure all the same.
  const unread = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unread.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * @param {PlaywrightReport} report as Playwright's JSON reporter writes it
 * @returns {Counts}
 *
 * @typedef {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: unknown[] }} PlaywrightReport
 */
export function readPlaywrightReport({ stats, errors }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length, skipped: stats.skipped };
}

/**
 * One line a step, and last the total alone on its line: `12 passed, 0 failed`.
 *
 * @param {StepResult[]} results
 * @returns {{ text: string, failed: number }}
 */
export function summarize(results) {
  const width = Math.max(...results.map(({ name }) => name.length));
  const lines = results.map((result) => {
    const verdict = result.failed > 0 ? "failed" : "passed";
    return `${result.name.padEnd(width)}  ${verdict}  ${result.seconds.toFixed(1).padStart(6)} s  ${describe(result)}`.trimEnd();
  });
  const passed = sum(results.map((result) => result.passed));
  const failed = sum(results.map((result) => result.failed)) || (passed === 0 ? 1 : 0);
  return { text: [...lines, "", `${passed} passed, ${failed} failed`].join("\n"), failed };
}

/** @param {StepResult} result */
function describe({ passed, failed, skipped, note }) {
  const counts = [
    passed + failed > 1 || skipped > 0 ? `${passed} passed, ${failed} failed` : "",
    skipped > 0 ? `${skipped} skipped` : "",
    note ?? "",
  ];
  return counts.filter(Boolean).join(", ");
}

/** @param {number[]} numbers */
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
