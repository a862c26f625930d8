import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { afterEach, beforeEach, expect, it } from "vitest";
import { root } from "./run.mjs";

let clone = "";
beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), "vigie-open-"));
  mkdirSync(join(clone, "src/setup"), { recursive: true });
  for (const file of ["open.mjs", "run.mjs"]) cpSync(join(root, "src/setup", file), join(clone, "src/setup", file));
  writeFileSync(join(clone, "said.mjs"), "console.log(process.argv.slice(2).join('|'));");
});
afterEach(() => {
  rmSync(clone, { recursive: true });
});

const args = ["src/setup/open.mjs", "said.mjs", "--json", "a b.txt"];

it("a command of a fresh clone says what is missing and what to do, and runs nothing", () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: clone, encoding: "utf8" });
  expect([status, stdout]).toEqual([1, ""]);
  expect(stderr).toBe(
    "The packages of this clone are not installed yet.\n  Run npm ci (npm start does it too), then try again.\n",
  );
});

it("a command gets its arguments as it would have them by itself", () => {
  mkdirSync(join(clone, "node_modules"));
  writeFileSync(join(clone, "node_modules/.package-lock.json"), "{}");
  expect(execFileSync(process.execPath, args, { cwd: clone, encoding: "utf8" })).toBe("--json|a b.txt\n");
});

it.each(["draft", "check", "bench"])("npm run %s runs its command, and not only opens it", (name) => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ["src/setup/open.mjs", `src/${name}/command.ts`, "--no-such-option"],
    { cwd: root, encoding: "utf8" },
  );
  expect(status).toBeGreaterThan(0);
  expect(stderr).toContain("no-such-option");
});
