// @ts-check
/**
 * Opens a command that is written in TypeScript: `node src/setup/open.mjs src/draft/command.ts …`. Where the packages are missing, the Node among
 * them included, it says so; without it the Node of the machine would stop at the first line of TypeScript.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./run.mjs";

// The command sees its arguments where it would have them by itself.
const command = join(root, process.argv[2] ?? "");
process.argv.splice(1, 2, command);
if (existsSync(join(root, "node_modules/.package-lock.json"))) await import(pathToFileURL(command).href);
else {
  console.error(
    "The packages of this clone are not installed yet.\n  Run npm ci (npm start does it too), then try again.",
  );
  process.exitCode = 1;
}
