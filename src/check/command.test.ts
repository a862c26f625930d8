import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import process from "node:process";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { CheckJson } from "./report.ts";

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const COMMAND = resolve("src/check/command.ts");
const EVENT = "content/events/didi-fine.yaml";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "vigie-check-"));
  await cp("content", join(root, "content"), { recursive: true });
});
afterEach(() => rm(root, { recursive: true }));

function check(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Run> {
  const { GITHUB_ACTIONS: _actions, VIGIE_TODAY: _today, ...own } = process.env;
  return new Promise((done) => {
    execFile(
      process.execPath,
      [COMMAND, ...args],
      { cwd: root, env: { ...own, ...env }, maxBuffer: 50_000_000 },
      (error, out, err) => done({ code: typeof error?.code === "number" ? error.code : error ? 1 : 0, out, err }),
    );
  });
}

async function edit(path: string, change: (text: string) => string) {
  const text = await readFile(join(root, path), "utf8");
  const changed = change(text);
  if (changed === text) throw new Error(`Nothing was changed in ${path}.`);
  await writeFile(join(root, path), changed);
}

describe("npm run check", { timeout: 60_000 }, () => {
  it("passes the content of this repository; warnings do not stop it", async () => {
    const { code, out, err } = await check([]);
    expect({ code, err }, out).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^(?:content\/ is in order: \d+ files\.|0 errors, \d+ warnings? in \d+ files?\.)$/m);
    expect(out).toMatch(
      /^content\/briefings\/\S+\.mdx: \d+ facts not verified again: no folder of articles was given$/m,
    );
  });

  it("tells every fault of content/ in one run, and stops what comes after it", async () => {
    await edit(EVENT, (text) => text.replace(/^targets: .*$/m, "targets: [dido]"));
    await edit("content/topics/antitrust.yaml", (text) => `${text}colour: "blue"\n`);
    const { code, out } = await check([]);
    expect(code).toBe(1);
    expect(out).toContain('  targets[0]: no company or regulator or person is called "dido"; the nearest is "didi".\n');
    expect(out).toContain('  colour: no field is called "colour".\n  Correct the name, or remove the field.\n');
    expect(out).toContain("\n\n2 errors, 0 warnings in 2 files.\n");
  });

  it("prints one JSON object and nothing else with --json, in GitHub Actions too", async () => {
    await edit(EVENT, (text) => text.replace(/^targets: .*$/m, "targets: [dido]"));
    const { code, out, err } = await check(["--json"], { GITHUB_ACTIONS: "true" });
    const { problems, counts } = JSON.parse(out) as CheckJson;
    expect({ code, err, errors: counts.errors }).toEqual({ code: 1, err: "", errors: 1 });
    expect(problems[0]).toMatchObject({ severity: "error", rule: null, file: EVENT, field: "targets[0]" });
  });

  it("marks problems in GitHub Actions without being told", async () => {
    await edit(EVENT, (text) => text.replace(/^targets: .*$/m, "targets: [dido]"));
    const { out } = await check([], { GITHUB_ACTIONS: "true" });
    expect(out).toMatch(
      /^::error file=content\/events\/didi-fine\.yaml,line=\d+,title=targets\[0\]::targets\[0\]: no company/m,
    );
    expect((await check([])).out).not.toContain("::error");
  });

  it("takes its day from VIGIE_TODAY, if it is set to one", async () => {
    expect((await check([], { VIGIE_TODAY: "2030-01-01" })).code).toBe(0);
    expect(await check([], { VIGIE_TODAY: "soon" })).toEqual({
      code: 2,
      out: "",
      err: 'check: VIGIE_TODAY is "soon", which is no day.\n  Write it as 2026-03-18, or leave it out.\n',
    });
  });

  it("answers a wrong command line with a sentence and exit code 2, and --help with the list of options", async () => {
    expect(await check(["--artciles", "x"])).toEqual({
      code: 2,
      out: "",
      err: "check: there is no option --artciles; the nearest is --articles.\n  npm run check -- --help lists what can be asked for.\n",
    });
    const { code, out } = await check(["--help"]);
    expect(code).toBe(0);
    expect(out).toContain("Usage: npm run check -- [options]");
  });
});
