import { posix } from "node:path";
import { releaseSchema } from "../schemas/release.ts";
import { fault, spell } from "./content-file.ts";
import { compareText, type Problem } from "./problems.ts";
import type { Release } from "./versions.ts";

const FOLDER = "content/releases";
const CURE = "Take back the file as npm run release wrote it; a release that was published is not changed.";

/** Whether a path is that of a file of content/releases/, where nothing else is kept. */
export function isRelease(path: string): boolean {
  return posix.dirname(path) === FOLDER;
}

/** The releases among the files of content/, by their paths, the earliest first. What cannot be read is reported and left out. */
export function readReleases(texts: ReadonlyMap<string, string>, problems: Problem[]): Release[] {
  const releases = [...texts]
    .filter(([path]) => isRelease(path))
    .flatMap(([path, text]) => readOne(path, text, problems));
  return releases.sort((a, b) => compareText(a.at, b.at) || compareText(a.id, b.id));
}

function readOne(path: string, text: string, problems: Problem[]): Release[] {
  const report = (field: string, message: string) => {
    problems.push(fault(path, 1, field, message, CURE));
    return [];
  };
  const id = /^(\d{4}-\d\d-\d\d(?:-\d+)?)\.json$/.exec(posix.basename(path))?.[1];
  if (id === undefined) return report("file", "is not named by a day, such as 2026-03-18.json or 2026-03-18-2.json.");
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return report("file", `is no JSON: ${error instanceof Error ? error.message : String(error)}.`);
  }
  const read = releaseSchema.safeParse(data);
  if (read.success) return [{ id, ...read.data }];
  for (const { path: at, message } of read.error.issues) report(spell(at.map(String)), message);
  return [];
}
