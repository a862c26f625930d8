import type { Cost, Measure, Time } from "./search.ts";
import { SMALL } from "./sizes.ts";

/** What search must keep to. */
const BARS = {
  /** Bytes until the first answer in the reader's language, at the larger number of briefings. */
  bytes: 170_000,
  /** Milliseconds from a keystroke to its answer. */
  smallTime: 50,
  largeTime: 100,
} as const;

/** A figure that has a bar. */
export interface Verdict {
  readonly what: string;
  readonly unit: "bytes" | "ms";
  readonly found: number;
  readonly bar: number;
  readonly passed: boolean;
}

/** The verdicts on what was measured: for each site, and for the larger one also in bytes. */
export function judge(measures: readonly Measure[]): Verdict[] {
  return measures.flatMap((measure) => {
    const { briefings, weights, times } = measure;
    const isSmall = briefings <= SMALL;
    const at = `at ${formatCount(briefings)} briefings`;
    const slowest = Math.max(...times.flatMap(({ strokes }) => strokes.map(({ whole }) => whole)));
    const heaviest = Math.max(...weights.map(({ first }) => first.bytes));
    return [
      verdict(`first answer ${at}`, "bytes", heaviest, BARS.bytes),
      verdict(`slowest keystroke ${at}`, "ms", slowest, isSmall ? BARS.smallTime : BARS.largeTime),
    ];
  });
}

function verdict(what: string, unit: Verdict["unit"], found: number, bar: number): Verdict {
  return { what, unit, found, bar, passed: found <= bar };
}

/** Median, 95th percentile and maximum. */
function summarizeTimes(values: readonly number[]): { median: number; p95: number; max: number } {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (part: number) => sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? 0;
  return { median: at(0.5), p95: at(0.95), max: at(1) };
}

/** The whole report as plain text. */
export function formatReport(measures: readonly Measure[]): string {
  const [small, large] = measures;
  const parts = [
    ...measures.flatMap(formatMeasure),
    ...(small && large ? formatRatios(small, large) : []),
    table(
      ["bar", "found", "at most", ""],
      judge(measures).map(({ what, unit, found, bar, passed }) => [
        what,
        formatFound(found, unit),
        formatFound(bar, unit),
        passed ? "pass" : "FAIL",
      ]),
    ),
  ];
  return parts.join("\n\n");
}

function formatMeasure({ briefings, pages, index, weights, times }: Measure): string[] {
  const heaviest = weights.reduce((a, b) => (b.first.bytes > a.first.bytes ? b : a));
  return [
    `${formatCount(briefings)} briefings, ${formatCount(pages)} pages in each language. Index: ${index.seconds.toFixed(1)} s, ${index.megabytes.toFixed(1)} MB, ${formatCount(index.files)} files.`,
    table(
      ["bytes (requests) until", "first answer", "whole answer", "the end"],
      [
        ...weights.map(({ query, first, whole, all }) => [
          query,
          formatCost(first),
          formatCost(whole),
          formatCost(all),
        ]),
        ...(["median", "max"] as const).map((which) => [
          which,
          ...(["first", "whole", "all"] as const).map((key) =>
            formatCount(summarizeTimes(weights.map((weight) => weight[key].bytes))[which]),
          ),
        ]),
      ],
    ),
    table(
      [`heaviest files until the first answer to ${heaviest.query}`, "bytes"],
      heaviest.heaviest.map(({ url, bytes }) => [url, formatCount(bytes)]),
    ),
    table(
      ["ms a keystroke, typing", "median", "95 %", "max", "slowest at", "first result, max", "on screen, max"],
      [...times.map(formatTime), formatTime({ query: "all", strokes: times.flatMap(({ strokes }) => strokes) })],
    ),
  ];
}

function formatTime({ query, strokes }: Time): string[] {
  const { median, p95, max } = summarizeTimes(strokes.map(({ whole }) => whole));
  const slowest = strokes.find(({ whole }) => whole === max)?.text ?? "";
  const most = (key: "first" | "shown") => Math.max(...strokes.map((stroke) => stroke[key])).toFixed(1);
  return [query, ...[median, p95, max].map((each) => each.toFixed(1)), slowest, most("first"), most("shown")];
}

function formatRatios(small: Measure, large: Measure): string[] {
  const ratio = (of: (measure: Measure) => number) => `${(of(large) / of(small)).toFixed(1)} ×`;
  const times = ({ times: all }: Measure) =>
    summarizeTimes(all.flatMap(({ strokes }) => strokes.map(({ whole }) => whole)));
  const bytes = ({ weights }: Measure) => summarizeTimes(weights.map(({ first }) => first.bytes));
  return [
    table(
      [`${formatCount(large.briefings)} briefings to ${formatCount(small.briefings)}`, "median", "max"],
      [
        [
          "bytes until the first answer",
          ratio((measure) => bytes(measure).median),
          ratio((measure) => bytes(measure).max),
        ],
        ["time a keystroke", ratio((measure) => times(measure).median), ratio((measure) => times(measure).max)],
      ],
    ),
  ];
}

function formatCost({ bytes, requests }: Cost): string {
  return `${formatCount(bytes)} (${String(requests)})`;
}

function formatFound(found: number, unit: Verdict["unit"]): string {
  return unit === "bytes" ? formatCount(found) : `${found.toFixed(1)} ms`;
}

export function formatCount(count: number): string {
  return count.toLocaleString("en");
}

/** Columns as wide as they need to be, numbers to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => widthOf(line[column] ?? ""))));
  return lines
    .map((line) =>
      line
        .map((cell, column) => {
          const blank = " ".repeat((widths[column] ?? 0) - widthOf(cell));
          return column === 0 ? cell + blank : blank + cell;
        })
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** Chinese characters are two columns wide. */
function widthOf(text: string): number {
  return text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0);
}
