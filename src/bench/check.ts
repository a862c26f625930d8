import { spawnSync } from "node:child_process";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import type { CheckJson } from "../check/report.ts";
import { formatCount, table } from "./report.ts";
import { writeCorpus } from "./write-corpus.ts";

/** What the check must keep to, in seconds, process and all: so much for a thousand briefings, whether it knows their files or not. */
const BAR = 5;

/** How long the whole check takes, as a process of its own: medians, in seconds. */
export interface CheckMeasure {
  readonly briefings: number;
  readonly counts: CheckJson["counts"];
  /** Nothing is known of the files. */
  readonly coldSeconds: number;
  /** The files are as they were at the last check. */
  readonly warmSeconds: number;
}

export interface CheckVerdict {
  readonly what: string;
  readonly unit: "s";
  readonly found: number;
  readonly bar: number;
  readonly passed: boolean;
}

/**
 * Writes `n` made-up briefings with all that they name into a folder of its own, and times the command on it in so many turns. `root` is the repository; what goes
 * on is told through `notice`.
 */
export async function measureCheck(
  n: number,
  { root, notice }: { root: string; notice: (message: string) => void },
  turns = 3,
): Promise<CheckMeasure> {
  const folder = await mkdtemp(join(tmpdir(), "vigie-bench-"));
  try {
    notice(`${formatCount(n)} briefings: writing content/.`);
    const files = await writeCorpus(n, root, folder);
    // What was read is kept in a node_modules folder, with the version of the parser.
    await cp(join(root, "node_modules/yaml/package.json"), join(folder, "node_modules/yaml/package.json"));
    const cache = join(folder, "node_modules/.cache");
    notice(`${formatCount(files)} files: checking them ${String(2 * turns)} times.`);
    const runs: { cold: Run; warm: Run }[] = [];
    for (let turn = 0; turn < turns; turn++) {
      await rm(cache, { recursive: true, force: true });
      runs.push({ cold: timeCheck(root, folder), warm: timeCheck(root, folder) });
    }
    if ((loadavg()[0] ?? 0) > availableParallelism())
      notice("This machine has more to do than it can: without the rest, times are shorter.");
    const [first] = runs;
    if (!first) throw new Error("Nothing was timed.");
    return {
      briefings: n,
      counts: first.cold.counts,
      coldSeconds: medianOf(runs.map(({ cold }) => cold.seconds)),
      warmSeconds: medianOf(runs.map(({ warm }) => warm.seconds)),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The verdicts on what was measured. */
export function judgeCheck({ briefings, coldSeconds, warmSeconds }: CheckMeasure): CheckVerdict[] {
  // Fewer have the same bar: most of a short check is its start.
  const bar = BAR * Math.max(1, briefings / 1000);
  const judge = (what: string, found: number): CheckVerdict => ({ what, unit: "s", found, bar, passed: found <= bar });
  return [judge("first check", coldSeconds), judge("later check", warmSeconds)];
}

/** The whole report as plain text. */
export function formatCheckReport(measure: CheckMeasure): string {
  const { briefings, counts } = measure;
  return [
    `${formatCount(briefings)} briefings, ${formatCount(counts.files)} files, ${formatCount(counts.warnings)} warnings.`,
    table(
      ["bar", "found", "at most", ""],
      judgeCheck(measure).map(({ what, found, bar, passed }) => [
        what,
        `${found.toFixed(2)} s`,
        `${bar.toFixed(2)} s`,
        passed ? "pass" : "FAIL",
      ]),
    ),
  ].join("\n\n");
}

/** The same as one plain object. */
export function describeCheck(measure: CheckMeasure) {
  return { verdicts: judgeCheck(measure), measure };
}

interface Run {
  readonly seconds: number;
  readonly counts: CheckJson["counts"];
}

function timeCheck(root: string, folder: string): Run {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "src/check/command.ts"), "--json"], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    // After everything that is made up; and GitHub would not read what a benchmark checks.
    env: { ...process.env, VIGIE_TODAY: "2027-01-01", GITHUB_ACTIONS: undefined },
  });
  const seconds = (performance.now() - started) / 1000;
  if (status === 0) return { seconds, counts: (JSON.parse(stdout) as CheckJson).counts };
  if (status !== 1) throw new Error(`bench: the check ended with ${String(status)}.\n  ${stderr.trim()}`);
  const { problems, counts } = JSON.parse(stdout) as CheckJson;
  const worst = problems.find(({ severity }) => severity === "error");
  throw new Error(
    `bench: the made-up content has ${String(counts.errors)} errors, and a site that can be published is needed.\n` +
      `  The first: ${worst?.file ?? ""}, ${worst?.field ?? ""}: ${worst?.message ?? ""} src/bench/corpus-files.ts makes it.`,
  );
}

function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
