import { randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Files kept between builds, each under the key of all that it is made from. Several builds may share a folder. */
export interface Cache {
  /** The file of that key: the one that is kept, if it is whole, else a new one, which is then kept. */
  get(key: string, make: () => Promise<Uint8Array>): Promise<Uint8Array>;
  /** Removes the files of all other keys, and what a build that broke off has left. */
  prune(keys: ReadonlySet<string>): Promise<void>;
}

/**
 * Opens the cache in a folder, which need not exist. `isWhole` tells a good file from a damaged one. A folder that cannot be written keeps
 * nothing and stops nothing.
 */
export function openCache(folder: string, isWhole: (bytes: Uint8Array) => boolean): Cache {
  return {
    async get(key, make) {
      const file = join(folder, `${key}${EXTENSION}`);
      const kept = await readFile(file).catch(() => undefined);
      if (kept && isWhole(kept)) return kept;
      const made = await make();
      await keep(folder, file, made).catch(() => undefined);
      return made;
    },
    async prune(keys) {
      const files = await readdir(folder).catch(() => []);
      const stale = files.filter((file) => !file.endsWith(EXTENSION) || !keys.has(file.slice(0, -EXTENSION.length)));
      await Promise.all(stale.map((file) => rm(join(folder, file), { force: true }).catch(() => undefined)));
    },
  };
}

const EXTENSION = ".png";

/** Under another name until it is whole, so that nobody reads half of it. */
async function keep(folder: string, file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true });
  const unfinished = `${file}.${randomUUID()}`;
  await writeFile(unfinished, bytes);
  await rename(unfinished, file);
}
