import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openParsedYaml } from "./parsed-yaml.ts";

let root = "";
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "vigie-parsed-"));
  await mkdir(join(root, "node_modules/yaml"), { recursive: true });
  await writeFile(join(root, "node_modules/yaml/package.json"), '{ "version": "1.2.3" }');
});
afterEach(() => rm(root, { recursive: true }));

async function keep(yaml: string, data: object) {
  const store = await openParsedYaml(root, "content");
  store.keep(yaml, data);
  await store.save();
}

it("what one reading has parsed the next one finds", async () => {
  await keep("a: 1", { a: 1 });
  expect((await openParsedYaml(root, "content")).get("a: 1")).toEqual({ data: { a: 1 } });
});

it("readings that end at once do not disturb each other, and leave one file", async () => {
  await Promise.all(Array.from({ length: 20 }, (_, i) => keep(`a: ${i}`, { a: i })));
  expect(await readdir(join(root, "node_modules/.cache/vigie"))).toEqual(["content.parsed"]);
});

it("a place that cannot be written keeps nothing, and stops nobody", async () => {
  await mkdir(join(root, "node_modules/.cache/vigie/content.parsed"), { recursive: true });
  await keep("a: 1", { a: 1 });
  expect((await openParsedYaml(root, "content")).get("a: 1")).toBeUndefined();
  expect(await readdir(join(root, "node_modules/.cache/vigie"))).toEqual(["content.parsed"]);
});
