import { spawnSync } from "node:child_process";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { formatCount, table } from "./report.ts";
import { writeCorpus } from "./write-corpus.ts";

/** By how much what is published beside the pages may lengthen a build, images apart. */
const BAR = 0.5;

/** How long builds of one made-up site took, one after the other; medians, in seconds. */
export interface BuildMeasure {
  readonly briefings: number;
  /** Pages and their search alone. */
  readonly bareSeconds: number;
  /** All of it, without the making of the images. */
  readonly wholeSeconds: number;
  /** The images made for the first time, and taken from the last build. */
  readonly imageSeconds: { readonly first: number; readonly again: number };
  /** How many files stand beside the pages, and how many images. */
  readonly files: number;
  readonly images: number;
}

export interface BuildVerdict {
  readonly what: string;
  /** Of the time of the pages alone. */
  readonly unit: "ratio";
  readonly found: number;
  readonly bar: number;
  readonly passed: boolean;
}

/** Builds `n` made-up briefings in so many turns, each time the pages alone and then everything. `root` is the repository. */
export async function measureBuild(
  n: number,
  { root, notice }: { root: string; notice: (message: string) => void },
  turns = 2,
): Promise<BuildMeasure> {
  const folder = await mkdtemp(join(tmpdir(), "vigie-bench-"));
  try {
    await copyProject(root, folder);
    notice(`${formatCount(n)} briefings: writing content/.`);
    const written = await writeCorpus(n, root, folder);
    const runs: { bare: Run; whole: Run }[] = [];
    for (let turn = 1; turn <= turns; turn++) {
      notice(`${formatCount(written)} files: building them twice, turn ${String(turn)} of ${String(turns)}.`);
      runs.push({ bare: timeBuild(folder, { BARE_PAGES: "1" }), whole: timeBuild(folder, {}) });
    }
    if ((loadavg()[0] ?? 0) > availableParallelism() + 1)
      notice("This machine has more to do than it can: without the rest, times are shorter.");
    const [first] = runs;
    const last = runs.at(-1);
    if (!first || !last) throw new Error("Nothing was timed.");
    return {
      briefings: n,
      bareSeconds: medianOf(runs.map(({ bare }) => bare.seconds)),
      wholeSeconds: medianOf(runs.map(({ whole }) => whole.seconds - whole.images.seconds)),
      imageSeconds: { first: first.whole.images.seconds, again: last.whole.images.seconds },
      files: first.whole.files.count,
      images: first.whole.images.count,
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The verdict on what was measured. */
export function judgeBuild({ bareSeconds, wholeSeconds }: BuildMeasure): BuildVerdict {
  const found = wholeSeconds / bareSeconds - 1;
  return { what: "growth of the build, images apart", unit: "ratio", found, bar: BAR, passed: found < BAR };
}

/** The whole report as plain text. */
export function formatBuildReport(measure: BuildMeasure): string {
  const { briefings, bareSeconds, wholeSeconds, imageSeconds, files, images } = measure;
  const { what, found, bar, passed } = judgeBuild(measure);
  return [
    `${formatCount(briefings)} briefings, ${formatCount(files)} files beside the pages, ${formatCount(images)} images.`,
    table(
      ["build", "seconds"],
      [
        ["pages and search alone", bareSeconds.toFixed(1)],
        ["with all beside them, images apart", wholeSeconds.toFixed(1)],
        ["images, made for the first time", imageSeconds.first.toFixed(1)],
        ["images, kept from the last build", imageSeconds.again.toFixed(1)],
      ],
    ),
    `${what}: ${(100 * found).toFixed(0)} %, less than ${String(100 * bar)} % is asked: ${passed ? "pass" : "FAIL"}`,
  ].join("\n\n");
}

/** What of the repository a build needs, with the packages, beside content/. */
const PARTS = [".vscode", "astro.config.mjs", "package.json", "public", "src", "tsconfig.json"];

/** Puts another working copy into a folder, with caches of its own. */
async function copyProject(root: string, folder: string): Promise<void> {
  for (const part of PARTS) await cp(join(root, part), join(folder, part), { recursive: true });
  await symlink(join(root, "node_modules"), join(folder, "node_modules"), "dir");
  const config = join(folder, "astro.config.mjs");
  const text = await readFile(config, "utf8");
  const own = 'defineConfig({ cacheDir: "./.cache", vite: { cacheDir: "./.cache/vite" },';
  await writeFile(config, text.replace("defineConfig({", own));
}

interface Written {
  readonly count: number;
  readonly seconds: number;
}

interface Run {
  readonly seconds: number;
  readonly files: Written;
  readonly images: Written;
}

function timeBuild(folder: string, env: Record<string, string>): Run {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [join("node_modules/astro/bin/astro.mjs"), "build"], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    // After everything that is made up.
    env: { ...process.env, VIGIE_TODAY: "2027-01-01", GITHUB_ACTIONS: undefined, ...env },
  });
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`bench: the build of the made-up site failed.\n  ${stderr.trim().slice(-2000)}`);
  return { seconds, files: readWritten(stdout, "files beside the pages"), images: readWritten(stdout, "images") };
}

/** What the build told it had written. */
function readWritten(output: string, what: string): Written {
  const [, count = "0", seconds = "0"] = new RegExp(`(\\d+) ${what} in ([\\d.]+) s\\.`).exec(output) ?? [];
  return { count: Number(count), seconds: Number(seconds) };
}

function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
