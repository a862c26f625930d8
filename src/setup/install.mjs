// @ts-check
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { root, run } from "./run.mjs";

/**
 * Installs the packages that package-lock.json names, unless they are there already. Needs Node 20 and npm, and no package.
 *
 * @returns {Promise<boolean>} whether the packages are there
 */
export async function install() {
  const reason = findReason({
    wanted: readLock("package-lock.json"),
    // npm writes this list once an installation is complete, so it also tells of one that broke off.
    present: readLock("node_modules/.package-lock.json"),
    nodeRuns: spawnSync(join(root, "node_modules/.bin/node"), ["--version"]).status === 0,
  });
  if (!reason) return true;

  console.log(`Installing packages with npm ci, because ${reason}. This takes about a minute.`);
  const code = await run("npm", ["ci", "--loglevel=error"], { PATH: withoutPackages(process.env.PATH ?? "") });
  if (code === 0) return true;

  console.error(
    code === 127
      ? "install: npm was not found, so nothing was installed.\n  Install Node 20 or newer, which brings npm, and try again."
      : `install: npm ci stopped with code ${code}, so packages are missing.\n  Read npm's message above (often no network, or a full disk), then try again.`,
  );
  return false;
}

/** @typedef {{ version?: string, optional?: boolean }} LockedPackage */
/** @typedef {{ packages: Record<string, LockedPackage> }} Lock */

/**
 * Why packages have to be installed, as the end of a sentence; undefined when all is there.
 *
 * @param {{ wanted: Lock | undefined, present: Lock | undefined, nodeRuns: boolean }} found
 *   `wanted`: package-lock.json; `present`: npm's own list of what it installed; `nodeRuns`: the Node among the packages starts
 * @returns {string | undefined}
 */
export function findReason({ wanted, present, nodeRuns }) {
  if (!present) return "there are none yet";
  for (const [path, { version, optional }] of Object.entries(wanted?.packages ?? {})) {
    const isRoot = path === "";
    // Packages for other systems are optional, and rightly absent.
    if (isRoot || optional) continue;
    const installed = present.packages[path];
    const name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
    if (!installed) return `${name} is missing`;
    if (installed.version !== version) return `${name} is ${installed.version} and should be ${version}`;
  }
  return nodeRuns ? undefined : "the Node among them does not start";
}

/**
 * The search path without this repository's programs: npm ci removes them, and must not be run by the Node among them.
 *
 * @param {string} path
 */
export function withoutPackages(path) {
  return path
    .split(delimiter)
    .filter((folder) => folder !== join(root, "node_modules/.bin"))
    .join(delimiter);
}

/**
 * @param {string} file path from the root
 * @returns {Lock | undefined} undefined when it is absent or unreadable
 */
function readLock(file) {
  try {
    /** @type {unknown} */
    const lock = JSON.parse(readFileSync(join(root, file), "utf8"));
    return /** @type {Lock} */ (lock);
  } catch {
    return undefined;
  }
}
