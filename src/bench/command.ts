import process from "node:process";
import { parseArgs } from "node:util";
import { SMALL } from "./sizes.ts";

/** What is asked for on the command line. */
export interface Asked {
  readonly benchmark: keyof typeof BENCHMARKS;
  /** How many briefings the large made-up site has. */
  readonly n: number;
  readonly json: boolean;
}

const BENCHMARKS = {
  search: "search [--n 5000] [--json]   bytes until the first answer and time a keystroke, at 5 briefings and at n",
} as const;

/** Reads the arguments; throws a worded error at the first that is wrong. */
export function readArguments(args: readonly string[]): Asked {
  const list = `Give one of these: npm run bench --\n${Object.values(BENCHMARKS)
    .map((usage) => `    ${usage}`)
    .join("\n")}`;
  const { values, positionals } = parse(args, list);
  const [benchmark, ...others] = positionals;
  if (benchmark === undefined) throw new Error(`bench: no benchmark was named.\n  ${list}`);
  if (!isBenchmark(benchmark)) throw new Error(`bench: "${benchmark}" is no benchmark.\n  ${list}`);
  if (others.length > 0) throw new Error(`bench: "${others.join(" ")}" is one argument too many.\n  ${list}`);
  const n = Number(values.n);
  if (!Number.isInteger(n) || n <= SMALL)
    throw new Error(
      `bench: --n is "${values.n}".\n  Give a whole number of briefings above ${String(SMALL)}, such as 5000.`,
    );
  return { benchmark, n, json: values.json };
}

function parse(args: readonly string[], list: string) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { n: { type: "string", default: "5000" }, json: { type: "boolean", default: false } },
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
  const { n, json } = readArguments(process.argv.slice(2));
  const { measureSearch } = await import("./search.ts");
  const { formatReport, judge } = await import("./report.ts");
  // Standard output belongs to the report.
  const measures = await measureSearch(n, { root: process.cwd(), notice: console.error });
  const verdicts = judge(measures);
  console.log(json ? JSON.stringify({ verdicts, measures }, null, 2) : formatReport(measures));
  if (verdicts.some(({ passed }) => !passed)) process.exitCode = 1;
}

if (import.meta.main)
  await command().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
