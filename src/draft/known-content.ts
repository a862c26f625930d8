import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import process from "node:process";
import { deserialize, serialize } from "node:v8";
import type { Lexicon } from "../model/lexicon.ts";
import type { Site } from "../model/site.ts";

/** What content/ and the lexicon know. Drafts count too: what they brought is not made again. */
export interface Content {
  readonly site: Site;
  readonly lexicon: Lexicon;
}

/**
 * Reads content/ under `root` with its drafts and its lexicon, and throws a ContentError with every problem. Content that was read and found in
 * order is kept in node_modules/.cache under the digest of every file in content/ and of the code that reads them: while none of them changes, it
 * is neither parsed nor checked again. Where there is no node_modules folder nothing is kept.
 */
export async function loadContent(root: string): Promise<Content> {
  const file = join(root, "node_modules/.cache/vigie/content.known");
  const digest = digestFiles(root);
  const kept = await readKept(file, digest);
  if (kept) return kept;
  const { loadLexicon, loadSite } = await import("../load.ts");
  const site = await loadSite({ root, drafts: true });
  const lexicon = await loadLexicon({ root }, site);
  await keep(file, { digest, content: { site, lexicon } });
  return { site, lexicon };
}

interface Kept {
  readonly digest: string;
  readonly content: Content;
}

/** SHA-256 of the names and bytes of all files that decide what is read. */
function digestFiles(root: string): string {
  const hash = createHash("sha256").update(process.version);
  const code = join(import.meta.dirname, "..");
  const folders = [join(root, "content"), join(code, "schemas"), join(code, "model")];
  const packages = ["zod", "yaml"].map((name) => join(root, "node_modules", name, "package.json"));
  const files = [...folders.flatMap(listFiles), join(code, "load.ts"), join(code, "parsed-yaml.ts"), ...packages];
  for (const file of files) hash.update(`\0${file}\0`).update(read(file));
  return hash.digest("base64");
}

function listFiles(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch {
    return [];
  }
}

function read(file: string): Buffer | string {
  try {
    return readFileSync(file);
  } catch {
    return "missing";
  }
}

/** What was kept for the digest; nothing when it is another's, or cannot be read. */
async function readKept(file: string, digest: string): Promise<Content | undefined> {
  try {
    const kept = deserialize(await readFile(file)) as Kept;
    return kept.digest === digest ? kept.content : undefined;
  } catch {
    return undefined;
  }
}

/** Written beside its place first: a run that is broken off leaves the earlier file whole. */
async function keep(file: string, kept: Kept): Promise<void> {
  const waiting = `${file}.${String(process.pid)}`;
  if (!existsSync(join(dirname(file), "../.."))) return;
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(waiting, serialize(kept));
    await rename(waiting, file);
  } catch {
    // It is read again the next time.
  }
}
