import { createHash, randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { deserialize, serialize } from "node:v8";
import type { ParsedYaml } from "./model/content-file.ts";
import { YAML_RULES } from "./model/yaml-faults.ts";

/** What was parsed in earlier runs, and a way to keep what this run parses. */
export interface ParsedStore extends ParsedYaml {
  /** Writes down what this run has used, if anything of it is new. */
  save(): Promise<void>;
}

/**
 * The values of YAML texts that were parsed before, kept in node_modules/.cache under the digest of each text, the version of the parser and the
 * number of our own rules: a changed text, another parser or other rules find nothing. Where there is no node_modules folder nothing is kept, and
 * a file that cannot be read or written counts as empty: the worst that can happen is that YAML is parsed again.
 */
export async function openParsedYaml(root: string, name: string): Promise<ParsedStore> {
  const file = join(root, "node_modules/.cache/vigie", `${name}.parsed`);
  const version = await readVersion(root);
  const earlier = version === undefined ? new Map<string, object>() : await readStore(file, version);
  const used = new Map<string, object>();
  const keyOf = (yaml: string) => createHash("sha256").update(yaml).digest("base64");
  let fresh = false;
  return {
    get(yaml) {
      const key = keyOf(yaml);
      const data = earlier.get(key);
      if (data === undefined) return undefined;
      used.set(key, data);
      return { data };
    },
    keep(yaml, data) {
      used.set(keyOf(yaml), data);
      fresh = true;
    },
    async save() {
      if (version === undefined || (!fresh && used.size === earlier.size)) return;
      // Several readings may end at once, in one process too.
      const waiting = `${file}.${randomUUID()}`;
      try {
        await mkdir(dirname(file), { recursive: true });
        await writeFile(waiting, serialize({ version, used }));
        await rename(waiting, file);
      } catch {
        await rm(waiting, { force: true }).catch(() => undefined);
      }
    },
  };
}

/** The version of the YAML parser that is installed, and of the rules; undefined where nothing is installed. */
async function readVersion(root: string): Promise<string | undefined> {
  try {
    await stat(join(root, "node_modules"));
    const { version } = JSON.parse(await readFile(join(root, "node_modules/yaml/package.json"), "utf8")) as {
      version: string;
    };
    return `${version} ${String(YAML_RULES)}`;
  } catch {
    return undefined;
  }
}

async function readStore(file: string, version: string): Promise<Map<string, object>> {
  try {
    const store = deserialize(await readFile(file)) as { version: string; used: Map<string, object> };
    return store.version === version && store.used instanceof Map ? store.used : new Map<string, object>();
  } catch {
    return new Map<string, object>();
  }
}
