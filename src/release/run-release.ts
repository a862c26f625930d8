import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { checkContent } from "../check/check-content.ts";
import { isError } from "../check/report.ts";
import { withoutDrafts } from "../load.ts";
import { compareWithReleases } from "../model/versions.ts";
import type { ReleaseData } from "../schemas/release.ts";

export interface Surroundings {
  /** Folder that holds `content/`. */
  readonly root: string;
  readonly now: () => Date;
  /** Standard output. */
  readonly print: (text: string) => void;
  /** Standard error. */
  readonly notice: (text: string) => void;
}

const HELP = `npm run release -- [--dry-run]

  Dates what is new or changed in content/ since the last release: feeds, citations and the log of changes
  tell readers of this moment. Writes content/releases/<day>.json, which is committed with the texts.

  --dry-run   tells what would be dated, and writes nothing`;

/** Writes a release of what has changed. Returns the exit code: 0 done, or nothing to do; 1 content/ has errors; 2 misuse. */
export async function runRelease(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const { root, now, print, notice } = surroundings;
  const asked = readArguments(args);
  if (asked === undefined) {
    notice(`release: only --dry-run may be given.\n\n${HELP}`);
    return 2;
  }
  if (asked.help) {
    print(HELP);
    return 0;
  }
  const at = now()
    .toISOString()
    .replace(/\.\d+Z$/, "Z");
  const { site, problems } = await checkContent({ root, today: at.slice(0, 10) });
  const errors = problems.filter(isError).length;
  if (errors > 0) {
    notice(`release: content/ has ${count(errors, "error")}, so nothing was dated.\n  npm run check lists them.`);
    return 1;
  }
  const published = withoutDrafts(site);
  const found = compareWithReleases(published);
  const last = published.releases.at(-1);
  if (isEmpty(found)) {
    print(`Nothing has changed since ${last ? `the release of ${last.at}` : "the beginning"}. No file was written.`);
    return 0;
  }
  if (last && last.at >= at) {
    notice(
      `release: the last release is of ${last.at}, and it is ${at} now.\n  Set the clock of this machine right, then try again.`,
    );
    return 1;
  }
  const path = namePath(at.slice(0, 10), new Set(published.releases.map(({ id }) => id)));
  print(describe(found));
  if (asked.dryRun) {
    print(`${path} would be written.`);
    return 0;
  }
  await mkdir(join(root, "content/releases"), { recursive: true });
  await writeFile(join(root, path), formatRelease({ at, ...found }), { flag: "wx" });
  print(`${path} is written. Commit it with the texts.`);
  return 0;
}

/** A release as its file has it: one entry a line, so that two can be compared. */
function formatRelease({ at, entries, removed }: ReleaseData): string {
  const lines = Object.entries(entries).map(([path, parts]) => `    ${JSON.stringify(path)}: ${JSON.stringify(parts)}`);
  const gone = removed.map((path) => `    ${JSON.stringify(path)}`);
  const inside = (open: string, all: readonly string[], close: string) =>
    all.length === 0 ? `${open}${close}` : `${open}\n${all.join(",\n")}\n  ${close}`;
  return `{\n  "at": ${JSON.stringify(at)},\n  "entries": ${inside("{", lines, "}")},\n  "removed": ${inside("[", gone, "]")}\n}\n`;
}

/** "3 entries are new or changed, 1 was taken away." with their names, at most 20. */
function describe({ entries, removed }: Pick<ReleaseData, "entries" | "removed">): string {
  const paths = [...Object.keys(entries), ...removed.map((path) => `${path} (taken away)`)];
  const more = paths.length > MOST ? [`  and ${String(paths.length - MOST)} more`] : [];
  const head = `${count(Object.keys(entries).length, "entry", "entries")} new or changed, ${String(removed.length)} taken away:`;
  return [head, ...paths.slice(0, MOST).map((path) => `  ${path}`), ...more].join("\n");
}

const MOST = 20;

function isEmpty({ entries, removed }: Pick<ReleaseData, "entries" | "removed">): boolean {
  return Object.keys(entries).length === 0 && removed.length === 0;
}

function namePath(day: string, taken: ReadonlySet<string>): string {
  let id = day;
  for (let turn = 2; taken.has(id); turn++) id = `${day}-${String(turn)}`;
  return `content/releases/${id}.json`;
}

function readArguments(args: readonly string[]): { dryRun: boolean; help: boolean } | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { "dry-run": { type: "boolean", default: false }, help: { type: "boolean", default: false } },
    });
    return { dryRun: values["dry-run"], help: values.help };
  } catch {
    return undefined;
  }
}

function count(n: number, one: string, many = `${one}s`): string {
  return `${String(n)} ${n === 1 ? one : many}`;
}
