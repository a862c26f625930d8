import { chmod, readFile, readdir, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, posix } from "node:path";
import process from "node:process";
import { compareText } from "../model/problems.ts";

/** Mends a text of content/ where it has only one right form; gives the same text where there is nothing to mend. */
export type FixFile = (path: string, text: string) => string;

/** Mends every file below content/. Returns the paths, from `root`, of those that changed. */
export async function fixContent(root: string, fixFile: FixFile): Promise<string[]> {
  const changed: string[] = [];
  for (const path of await listContent(root)) {
    const bytes = await readFile(join(root, path));
    const text = bytes.toString("utf8");
    // What is not UTF-8 would come back as something else.
    if (!Buffer.from(text).equals(bytes)) continue;
    const fixed = fixFile(path, text);
    if (fixed === text) continue;
    await replaceFile(join(root, path), fixed);
    changed.push(path);
  }
  return changed;
}

/** Puts a text in a file's place at once: whoever reads it meanwhile gets the old text or the new one, whole. */
export async function replaceFile(path: string, text: string): Promise<void> {
  const file = await realpath(path);
  // Nothing reads hidden files below content/.
  const waiting = join(dirname(file), `.${basename(file)}.${String(process.pid)}.tmp`);
  try {
    await writeFile(waiting, text, { flag: "wx" });
    await chmod(waiting, (await stat(file)).mode);
    await rename(waiting, file);
  } catch (error) {
    await rm(waiting, { force: true });
    throw error;
  }
}

/** The YAML and MDX files below content/. */
async function listContent(root: string): Promise<string[]> {
  const list = async (folder: string): Promise<string[]> => {
    const paths: string[] = [];
    for (const entry of await readdir(join(root, folder), { withFileTypes: true })) {
      if (entry.name.startsWith(".")) continue;
      const path = posix.join(folder, entry.name);
      if (entry.isDirectory()) paths.push(...(await list(path)));
      else if (/\.(?:yaml|mdx)$/.test(path)) paths.push(path);
    }
    return paths;
  };
  return (await list("content")).sort(compareText);
}
