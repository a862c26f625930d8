import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";

/** How long one article takes as a process of its own, and an empty process beside it: medians, in seconds. */
export interface StartUp {
  readonly seconds: number;
  readonly emptySeconds: number;
}

/** How long many articles take one after another. */
export interface Throughput {
  readonly articles: number;
  readonly seconds: number;
}

/** Times the command on one article and an empty process in turn. undefined when the command is not there. */
export function measureStartUp(root: string, file: string, turns = 5): StartUp | undefined {
  if (!existsSync(join(root, COMMAND))) return undefined;
  const times = Array.from({ length: turns }, () => ({
    empty: timeProcess(root, ["--eval", ""]),
    command: timeProcess(root, [...FLAGS, COMMAND, "--json", file]),
  }));
  return {
    seconds: medianOf(times.map(({ command }) => command)),
    emptySeconds: medianOf(times.map(({ empty }) => empty)),
  };
}

/** Times `work` on so many articles, made of the given texts. */
export function measureThroughput(texts: readonly string[], n: number, work: (text: string) => void): Throughput {
  const varied = Array.from({ length: n }, (_, i) => varyText(texts[i % texts.length] ?? "", i));
  const started = performance.now();
  for (const text of varied) work(text);
  return { articles: n, seconds: (performance.now() - started) / 1000 };
}

/** The text with a number in every long line and at its end: nothing that remembers texts, paragraphs or sentences knows it. */
export function varyText(text: string, number: number): string {
  const lines = text.split("\n").map((line) => line.replace(/(?<=^.{80,})(?=[.!?»”"]*$)/u, ` (${number})`));
  return `${lines.join("\n")}\n\n${number}`;
}

const COMMAND = "src/draft/command.ts";
/** As `npm run draft` starts it: hundreds of expressions run a few times each, and interpreting them before they are compiled costs time. */
const FLAGS = ["--no-regexp-tier-up"];

function timeProcess(root: string, args: readonly string[]): number {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8", maxBuffer: 2 ** 28 });
  if (status !== 0)
    throw new Error(
      `bench: node ${args.join(" ")} ended with ${String(status)}.\n  ${stderr.trim() || "It says nothing."}`,
    );
  return (performance.now() - started) / 1000;
}

function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
