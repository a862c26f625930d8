import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, it } from "vitest";
import { readContent } from "../load.ts";
import { makeTools } from "./tools.ts";

const REPOSITORY = fileURLToPath(new URL("../../", import.meta.url));
const ARTICLES = join(REPOSITORY, "src/draft/fixtures");
const DIDI = "content/briefings/2022-07-cac-fine-didi.mdx";

let root = "";
let original = "";
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "vigie-tools-"));
  await cp(join(REPOSITORY, "content"), join(root, "content"), { recursive: true });
  original = await readFile(join(root, DIDI), "utf8");
});
afterEach(() => rm(root, { recursive: true }));

/** What is sealed once the briefing has another text. */
async function seal(change: (text: string) => string) {
  const changed = change(original);
  expect(changed).not.toBe(original);
  await writeFile(join(root, DIDI), changed);
  const { site, places } = await readContent(root);
  return makeTools(root).sealArticles?.(site, places, ARTICLES);
}

const spoilSeals = (text: string) => text.replace(/p4s1: "\w{12}"/g, 'p4s1: "000000000000"');

it("a briefing whose facts stand is sealed as it was, and no other is touched", async () => {
  expect(await seal(spoilSeals)).toEqual(new Map([[DIDI, original]]));
});

it("a briefing with a fact that its article does not bear out keeps the seals it has", async () => {
  const untrue = (text: string) => spoilSeals(text).replace('value: "8026000000"', 'value: "8062000000"');
  expect(await seal(untrue)).toEqual(new Map());
});

it("facts are counted as held against their articles, or named with the digest that is missing", async () => {
  const { site, places } = await readContent(root);
  const found = await makeTools(root).verifyArticles?.(site, places, ARTICLES);
  expect(found?.problems).toEqual([]);
  expect(found?.verified).toHaveLength(10);
  expect(found?.verified).toContainEqual({ file: DIDI, facts: 26 });
  expect(found?.unverified.map(({ why }) => why)).toContainEqual(
    expect.stringMatching(/^no file there has the SHA-256 [0-9a-f]{64}$/),
  );
});
