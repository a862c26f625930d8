import { constants } from "node:fs";
import { copyFile, link, mkdir, readFile, rm, unlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** A file to be, with its path from a root folder. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** What a file would be to what is there: new, the same, or different from it. */
export type Standing = "new" | "same" | "different";

/** How each file stands to what is in the folder. */
export async function compareFiles(root: string, files: readonly NewFile[]): Promise<Map<string, Standing>> {
  const standings = await Promise.all(
    files.map(async ({ path, text }): Promise<[string, Standing]> => {
      const present = await readFile(join(root, path), "utf8").catch((error: unknown) => {
        if (isCode(error, "ENOENT")) return undefined;
        throw error;
      });
      return [path, present === undefined ? "new" : present === text ? "same" : "different"];
    }),
  );
  return new Map(standings);
}

/**
 * Writes all of the files or none: each is written whole under another name first, then given its own, which fails where a file of that name
 * has come to be. After any failure what was written is taken away again.
 */
export async function writeFiles(root: string, files: readonly NewFile[]): Promise<void> {
  const waiting: string[] = [];
  const placed: string[] = [];
  const undo = async () => {
    await Promise.all([...waiting, ...placed].map((path) => rm(path, { force: true })));
  };
  try {
    for (const { path, text } of files) {
      const target = join(root, path);
      await mkdir(dirname(target), { recursive: true });
      const name = join(dirname(target), `.${String(process.pid)}-${String(waiting.length)}.tmp`);
      waiting.push(name);
      await writeFile(name, text, { flag: "wx" });
    }
    for (const [i, { path }] of files.entries()) {
      const target = join(root, path);
      await place(waiting[i] ?? "", target);
      placed.push(target);
    }
    await Promise.all(waiting.map((name) => unlink(name)));
  } catch (error) {
    await undo();
    throw error;
  }
}

/** Gives a finished file its name, unless one of that name exists. Some file systems know no links: there it is copied. */
async function place(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if (isCode(error, "EEXIST")) throw error;
    await copyFile(from, to, constants.COPYFILE_EXCL);
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
