import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { join, posix } from "node:path";
import process from "node:process";
import { SCHEMA_FOLDER, makeSchemaFiles } from "./schema-files.ts";

// npm run schemas: writes the schemas by which editors complete and check the files of content/, and says what changed.
const root = process.cwd();
const folder = join(root, SCHEMA_FOLDER);
const files = await makeSchemaFiles(root);

await mkdir(folder, { recursive: true });
for (const name of await readdir(folder)) {
  const path = posix.join(SCHEMA_FOLDER, name);
  if (!name.endsWith(".schema.json") || files.has(path)) continue;
  await rm(join(root, path));
  console.log(`  removed    ${path}`);
}
for (const [path, text] of files) {
  const before = await readFile(join(root, path), "utf8").catch(() => undefined);
  if (before !== text) await writeFile(join(root, path), text);
  console.log(`  ${before === undefined ? "new      " : before === text ? "unchanged" : "changed  "}  ${path}`);
}
