import { readFile, readdir } from "node:fs/promises";
import { join, posix } from "node:path";
import { format, resolveConfig } from "prettier";
import { EDITED, makeEditorSchema } from "./json-schemas.ts";

/** Where editors find the schemas, from the root of the repository. */
export const SCHEMA_FOLDER = ".vscode/schemas";

/** Path of the schema for the files of a folder of content/. */
export function schemaPath(folder: string): string {
  return posix.join(SCHEMA_FOLDER, `${folder}.schema.json`);
}

/** What `npm run schemas` writes: the text of each file by its path, made of src/schemas/ under `root`, in the form that `npm run format` gives. */
export async function makeSchemaFiles(root: string): Promise<Map<string, string>> {
  const sources = await readSources(root);
  const config = await resolveConfig(join(root, schemaPath("events")));
  const files = new Map<string, string>();
  for (const [folder, kind] of EDITED) {
    const schema = JSON.stringify(makeEditorSchema(kind, sources));
    files.set(schemaPath(folder), await format(schema, { ...config, parser: "json" }));
  }
  return files;
}

/** The texts of src/schemas/ by the names of their files. */
export async function readSources(root: string): Promise<Map<string, string>> {
  const folder = join(root, "src/schemas");
  const names = (await readdir(folder)).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"));
  const read = async (name: string) => [name, await readFile(join(folder, name), "utf8")] as const;
  return new Map(await Promise.all(names.map(read)));
}
