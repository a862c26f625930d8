import { resolve } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { SMALL } from "./sizes.ts";

/** What is asked for on the command line. */
export type Asked =
  | {
      readonly benchmark: "search" | "check" | "build";
      /** How many briefings the large made-up site has, or the made-up content. */
      readonly n: number;
      readonly json: boolean;
    }
  | {
      readonly benchmark: "mutations";
      /** Of all mutations each so manyth is made. */
      readonly n: number;
      readonly json: boolean;
      /** Folder of the articles of briefings. */
      readonly articles: string;
    }
  | {
      readonly benchmark: "draft";
      /** How many articles are timed. */
      readonly n: number;
      readonly json: boolean;
      /** Folder of articles with their answers. */
      readonly articles: string;
    };

const BENCHMARKS = {
  search: {
    usage: "search [--n 5000] [--json]   bytes until the first answer and time a keystroke, at 5 briefings and at n",
    options: ["n", "json"],
    n: { default: 5000, above: SMALL, of: "briefings" },
  },
  draft: {
    usage:
      "draft [--n 1000] [--json] [--articles <folder>]   what is found in articles with known answers, and the time of one article and of n",
    options: ["n", "json", "articles"],
    n: { default: 1000, above: 0, of: "articles" },
  },
  mutations: {
    usage:
      "mutations [--n 1] [--json] [--articles <folder>]   how many facts that are made untrue npm run check names; each nth of them",
    options: ["n", "json", "articles"],
    n: { default: 1, above: 0, of: "steps" },
  },
  check: {
    usage: "check [--n 1000] [--json]   time of npm run check on n made-up briefings, at first and later",
    options: ["n", "json"],
    n: { default: 1000, above: 0, of: "briefings" },
  },
  build: {
    usage:
      "build [--n 1000] [--json]   time of a build of n made-up briefings: its pages alone, what it publishes beside them, their images",
    options: ["n", "json"],
    n: { default: 1000, above: 0, of: "briefings" },
  },
} as const;

/** Reads the arguments; throws a worded error at the first that is wrong. */
export function readArguments(args: readonly string[]): Asked {
  const list = `Give one of these: npm run bench --\n${Object.values(BENCHMARKS)
    .map(({ usage }) => `    ${usage}`)
    .join("\n")}`;
  const { values, positionals } = parse(args, list);
  const [benchmark, ...others] = positionals;
  if (benchmark === undefined) throw new Error(`bench: no benchmark was named.\n  ${list}`);
  if (!isBenchmark(benchmark)) throw new Error(`bench: "${benchmark}" is no benchmark.\n  ${list}`);
  if (others.length > 0) throw new Error(`bench: "${others.join(" ")}" is one argument too many.\n  ${list}`);
  const { options, n: count } = BENCHMARKS[benchmark];
  const foreign = Object.keys(values).find((name) => !options.some((option) => option === name));
  if (foreign !== undefined) throw new Error(`bench: ${benchmark} takes no --${foreign}.\n  ${list}`);
  const n = values.n === undefined ? count.default : Number(values.n);
  if (!Number.isInteger(n) || n <= count.above)
    throw new Error(
      `bench: --n is "${values.n ?? ""}".\n  Give a whole number of ${count.of} above ${String(count.above)}, such as ${String(count.default)}.`,
    );
  const { json = false, articles = ARTICLES } = values;
  return benchmark === "draft" || benchmark === "mutations" ? { benchmark, n, json, articles } : { benchmark, n, json };
}

const ARTICLES = "src/draft/fixtures";

function parse(args: readonly string[], list: string) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { n: { type: "string" }, json: { type: "boolean" }, articles: { type: "string" } },
    });
  } catch (error) {
    throw new Error(`bench: ${error instanceof Error ? error.message : String(error)}\n  ${list}`, { cause: error });
  }
}

function isBenchmark(name: string): name is Asked["benchmark"] {
  return Object.hasOwn(BENCHMARKS, name);
}

// npm run bench: measures, prints, and exits with 1 when a bar is missed.
async function command(): Promise<void> {
  const asked = readArguments(process.argv.slice(2));
  const { report, passed } = await bench(asked);
  console.log(report);
  if (!passed) process.exitCode = 1;
}

function bench(asked: Asked): Promise<{ report: string; passed: boolean }> {
  if (asked.benchmark === "draft") return benchDraft(asked);
  if (asked.benchmark === "mutations") return benchMutations(asked);
  if (asked.benchmark === "build") return benchBuild(asked);
  return asked.benchmark === "check" ? benchCheck(asked) : benchSearch(asked);
}

// Standard output belongs to the report.
const surroundings = { root: process.cwd(), notice: console.error };

async function benchSearch({ n, json }: Asked): Promise<{ report: string; passed: boolean }> {
  const { measureSearch } = await import("./search.ts");
  const { formatReport, judge } = await import("./report.ts");
  const measures = await measureSearch(n, surroundings);
  const verdicts = judge(measures);
  return {
    report: json ? JSON.stringify({ verdicts, measures }, null, 2) : formatReport(measures),
    passed: verdicts.every(({ passed }) => passed),
  };
}

async function benchCheck({ n, json }: Asked) {
  const { describeCheck, formatCheckReport, judgeCheck, measureCheck } = await import("./check.ts");
  const measure = await measureCheck(n, surroundings);
  return {
    report: json ? JSON.stringify(describeCheck(measure), null, 2) : formatCheckReport(measure),
    passed: judgeCheck(measure).every(({ passed }) => passed),
  };
}

async function benchBuild({ n, json }: Asked) {
  const { formatBuildReport, judgeBuild, measureBuild } = await import("./build.ts");
  const measure = await measureBuild(n, surroundings);
  const verdict = judgeBuild(measure);
  return {
    report: json ? JSON.stringify({ verdict, measure }, null, 2) : formatBuildReport(measure),
    passed: verdict.passed,
  };
}

async function benchMutations({ n, json, articles }: Asked & { benchmark: "mutations" }) {
  const { measureArticles, formatMutations, judgeMutations } = await import("./mutation-report.ts");
  const measure = await measureArticles(surroundings.root, resolve(surroundings.root, articles), n);
  const passed = judgeMutations(measure);
  return { report: json ? JSON.stringify({ passed, ...measure }, null, 2) : formatMutations(measure), passed };
}

async function benchDraft({ n, json, articles }: Asked & { benchmark: "draft" }) {
  const { measureDraft } = await import("./draft.ts");
  const { describeDraft, formatDraftReport, judgeDraft } = await import("./draft-report.ts");
  const measure = await measureDraft({ folder: resolve(surroundings.root, articles), n }, surroundings);
  return {
    report: json ? JSON.stringify(describeDraft(measure), null, 2) : formatDraftReport(measure),
    passed: judgeDraft(measure).every(({ passed }) => passed),
  };
}

// The command line is open.mjs's, which puts this file in its own place.
if (process.argv[1] === import.meta.filename)
  await command().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
