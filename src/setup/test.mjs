// @ts-check
/**
 * `npm test`: installs what is missing, then runs every step of the test, going on after a failure so that one run tells all.
 * The last line is the total, `N passed, N failed`. Needs Node 20 and npm, and no package.
 */
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { install } from "./install.mjs";
import { root, run } from "./run.mjs";
import { countStep, countTests, readPlaywrightReport, readVitestReport, summarize } from "./summary.mjs";

const REPORTS = "node_modules/.cache/vigie";
// The sites under test are the same whatever is published from here. The workflows mark the problems of content/ in a step of their own.
const ENVIRONMENT = {
  SITE_URL: undefined,
  BASE_PATH: undefined,
  OUT_DIR: undefined,
  REPOSITORY_URL: undefined,
  GITHUB_ACTIONS: undefined,
};

/**
 * `script`: what package.json runs; `needs`: steps without which this one has nothing to test; `report`: where its tests are counted.
 *
 * @typedef {{ name: string, script: string, args?: string[], needs?: string[],
 *   report?: { file: string, read: (report: any) => import("./summary.mjs").Counts } }} Step
 * @type {Step[]}
 */
const STEPS = [
  { name: "types", script: "test:types" },
  { name: "lint", script: "test:lint" },
  { name: "format", script: "test:format" },
  { name: "unused", script: "test:unused" },
  {
    name: "unit",
    script: "test:unit",
    args: ["--reporter=default", "--reporter=json", `--outputFile.json=${REPORTS}/unit.json`],
    report: { file: `${REPORTS}/unit.json`, read: readVitestReport },
  },
  { name: "content", script: "check" },
  { name: "build", script: "build" },
  { name: "build under /vigie/", script: "build:based" },
  {
    name: "browser",
    script: "test:browser",
    args: ["--reporter=list,json"],
    needs: ["build", "build under /vigie/"],
    report: { file: `${REPORTS}/browser.json`, read: readPlaywrightReport },
  },
];

/** @returns {Promise<import("./summary.mjs").StepResult[]>} */
async function test() {
  const installing = Date.now();
  if (!(await install())) return [{ name: "install", seconds: since(installing), ...countStep(1) }];

  /** @type {import("./summary.mjs").StepResult[]} */
  const results = [];
  for (const step of STEPS) {
    const broken = results.find(({ name, failed }) => failed > 0 && step.needs?.includes(name));
    results.push(
      broken
        ? { name: step.name, seconds: 0, ...countStep(1), note: `not run: ${broken.name} failed` }
        : await runStep(step),
    );
  }
  return results;
}

/**
 * @param {Step} step
 * @returns {Promise<import("./summary.mjs").StepResult>}
 */
async function runStep({ name, script, args = [], report }) {
  const began = Date.now();
  console.log(`\n== ${name} (npm run ${script})\n`);
  if (report) {
    mkdirSync(join(root, REPORTS), { recursive: true });
    rmSync(join(root, report.file), { force: true });
  }
  const code = await run("npm", ["run", "--silent", script, "--", ...args], {
    ...ENVIRONMENT,
    // Playwright takes the place of its report from here alone.
    PLAYWRIGHT_JSON_OUTPUT_FILE: report && join(root, report.file),
  });
  const counts = report ? countTests(code, readReport(report)) : countStep(code);
  const result = { name, seconds: since(began), ...counts };
  console.log(`\n== ${name}: ${result.failed > 0 ? "failed" : "passed"} in ${result.seconds.toFixed(1)} s`);
  return result;
}

/** @param {NonNullable<Step["report"]>} report */
function readReport({ file, read }) {
  try {
    return read(JSON.parse(readFileSync(join(root, file), "utf8")));
  } catch {
    return undefined;
  }
}

/** @param {number} began a time in milliseconds */
function since(began) {
  return (Date.now() - began) / 1000;
}

const { text, failed } = summarize(await test());
console.log(`\n${text}`);
process.exitCode = failed > 0 ? 1 : 0;
