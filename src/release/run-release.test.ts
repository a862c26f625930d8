import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { put, sealWhole } from "../check/rules/whole.fixture.ts";
import { loadSite } from "../load.ts";
import { runRelease } from "./run-release.ts";

let root = "";
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "vigie-release-"));
  await write({});
});
afterEach(() => rm(root, { recursive: true }));

/** Writes the content of a house without faults, with some of its files changed. */
async function write(changes: Readonly<Record<string, (text: string) => string>>) {
  for (const [path, text] of Object.entries(sealWhole())) {
    await mkdir(join(root, dirname(path)), { recursive: true });
    await writeFile(join(root, path), changes[path]?.(text) ?? text);
  }
}

async function release(moment: string, ...args: string[]) {
  const said: string[] = [];
  const say = (text: string) => said.push(text);
  const code = await runRelease(args, { root, now: () => new Date(moment), print: say, notice: say });
  return { code, said: said.join("\n") };
}
const list = () => readdir(join(root, "content/releases")).catch(() => []);

test("a first release dates all there is, and the site has it from then on", async () => {
  const { code, said } = await release("2026-03-18T09:30:12.345Z");
  expect(said).toMatch(/^\d+ entries new or changed, 0 taken away:\n {2}briefings\/2021-01-probe\n/);
  expect(said).toMatch(/content\/releases\/2026-03-18\.json is written\. Commit it with the texts\.$/);
  expect(code).toBe(0);
  const { releases } = await loadSite({ root });
  expect(releases.map(({ id, at }) => [id, at])).toEqual([["2026-03-18", "2026-03-18T09:30:12Z"]]);
});

test("where nothing has changed nothing is written", async () => {
  await release("2026-03-18T09:30:00Z");
  expect(await release("2026-03-19T09:30:00Z")).toEqual({
    code: 0,
    said: "Nothing has changed since the release of 2026-03-18T09:30:00Z. No file was written.",
  });
  expect(await list()).toEqual(["2026-03-18.json"]);
});

test("a second release of a day has a name of its own, and holds what has changed alone", async () => {
  await release("2026-03-18T09:30:00Z");
  await write({ "content/topics/antitrust.yaml": put("Monopolies.", "Monopolies and cartels.") });
  expect((await release("2026-03-18T10:30:00Z")).code).toBe(0);
  expect(await list()).toEqual(["2026-03-18-2.json", "2026-03-18.json"]);
  const written = JSON.parse(await readFile(join(root, "content/releases/2026-03-18-2.json"), "utf8")) as unknown;
  expect(written).toMatchObject({ at: "2026-03-18T10:30:00Z", removed: [] });
  expect(Object.keys((written as { entries: object }).entries)).toEqual(["topics/antitrust"]);
});

test("--dry-run tells the same and writes nothing", async () => {
  const { code, said } = await release("2026-03-18T09:30:00Z", "--dry-run");
  expect(code).toBe(0);
  expect(said).toMatch(/content\/releases\/2026-03-18\.json would be written\.$/);
  expect(await list()).toEqual([]);
});

test("a clock that is behind the last release is named, and nothing is written", async () => {
  await release("2026-03-18T09:30:00Z");
  await write({ "content/topics/antitrust.yaml": put("Monopolies.", "Monopolies and cartels.") });
  expect(await release("2026-03-17T09:30:00Z")).toEqual({
    code: 1,
    said:
      "release: the last release is of 2026-03-18T09:30:00Z, and it is 2026-03-17T09:30:00Z now.\n" +
      "  Set the clock of this machine right, then try again.",
  });
  expect(await list()).toEqual(["2026-03-18.json"]);
});

test("content with an error is not dated", async () => {
  await write({ "content/topics/antitrust.yaml": () => "title: 3\n" });
  const { code, said } = await release("2026-03-18T09:30:00Z");
  expect(code).toBe(1);
  expect(said).toMatch(/^release: content\/ has \d+ errors?, so nothing was dated\.\n {2}npm run check lists them\.$/);
  expect(await list()).toEqual([]);
});

test("an option that there is not is refused with the help", async () => {
  const { code, said } = await release("2026-03-18T09:30:00Z", "--force");
  expect(code).toBe(2);
  expect(said).toContain("release: only --dry-run may be given.\n\nnpm run release");
});
