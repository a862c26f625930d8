import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Publication } from "./publication.ts";

/** How many files are made and written at a time. */
const LANES = 32;

/** Makes publications and writes them below `folder`. Throws, with the path of the publication, when one cannot be made. */
export async function writePublications(publications: readonly Publication[], folder: string): Promise<void> {
  const folders = new Set(publications.map(({ path }) => dirname(join(folder, path))));
  for (const each of folders) await mkdir(each, { recursive: true });
  const waiting = publications.values();
  const work = async () => {
    for (const { path, make } of waiting) await writeFile(join(folder, path), await makeOne(path, make));
  };
  await Promise.all(Array.from({ length: LANES }, work));
}

async function makeOne(path: string, make: Publication["make"]): Promise<string | Uint8Array> {
  try {
    return await make();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new Error(`${path} could not be made: ${message}`, { cause: error });
  }
}
