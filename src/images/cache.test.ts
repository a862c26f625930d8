import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { openCache } from "./cache.ts";

let root = "";
let folder = "";
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "vigie-cache-"));
  folder = join(root, "not", "there", "yet");
});
afterEach(() => rm(root, { recursive: true }));

const open = () => openCache(folder, (bytes) => bytes[0] === 1);
const maker = (...bytes: number[]) => vi.fn(() => Promise.resolve(Uint8Array.from(bytes)));

it("what is made once is kept for the next build", async () => {
  const [first, second] = [maker(1, 2), maker(1, 3)];
  expect([...(await open().get("a", first))]).toEqual([1, 2]);
  expect([...(await open().get("a", second))]).toEqual([1, 2]);
  expect([first, second].map(({ mock }) => mock.calls.length)).toEqual([1, 0]);
});

it("what is kept under one key is not given for another", async () => {
  await open().get("a", maker(1, 2));
  expect([...(await open().get("b", maker(1, 3)))]).toEqual([1, 3]);
});

it("a damaged file is made again, and replaced", async () => {
  await open().get("a", maker(1, 2));
  await writeFile(join(folder, "a.png"), Uint8Array.of(0, 0));
  expect([...(await open().get("a", maker(1, 4)))]).toEqual([1, 4]);
  expect([...(await readFile(join(folder, "a.png")))]).toEqual([1, 4]);
});

it("what cannot be made leaves nothing", async () => {
  await expect(open().get("a", () => Promise.reject(new Error("no font")))).rejects.toThrow("no font");
  expect(await readdir(root)).toEqual([]);
});

it("many that want one file at once all have it, and nothing half written stays", async () => {
  const got = await Promise.all(Array.from({ length: 20 }, () => open().get("a", maker(1, 2))));
  expect(new Set(got.map((bytes) => bytes.join()))).toEqual(new Set(["1,2"]));
  expect(await readdir(folder)).toEqual(["a.png"]);
});

it("other keys' files go, and so does what a build that broke off has left", async () => {
  await Promise.all(["a", "b", "c"].map((key) => open().get(key, maker(1))));
  await writeFile(join(folder, "a.png.0f"), Uint8Array.of(1));
  await open().prune(new Set(["a", "c", "new"]));
  expect((await readdir(folder)).sort()).toEqual(["a.png", "c.png"]);
});

it("a folder that cannot be written stops nothing", async () => {
  await writeFile(join(root, "not"), "a file where the folder should be");
  expect([...(await open().get("a", maker(1, 2)))]).toEqual([1, 2]);
  await open().prune(new Set());
});
