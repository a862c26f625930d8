import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { compareFiles, writeFiles } from "./write-files.ts";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "vigie-write-"));
});
afterEach(async () => {
  await rm(root, { recursive: true });
});

const list = async (folder: string) => (await readdir(join(root, folder))).sort();

it("writes every file, in folders that it makes", async () => {
  await writeFiles(root, [
    { path: "content/events/a.yaml", text: "a\n" },
    { path: "content/briefings/b.mdx", text: "b\n" },
  ]);
  expect(await readFile(join(root, "content/events/a.yaml"), "utf8")).toBe("a\n");
  expect(await list("content/briefings")).toEqual(["b.mdx"]);
});

it("overwrites nothing, and takes back what it had written before it met the file", async () => {
  await mkdir(join(root, "content"));
  await writeFile(join(root, "content/b.yaml"), "a writer's own\n");
  const files = ["a", "b", "c"].map((name) => ({ path: `content/${name}.yaml`, text: "new\n" }));
  await expect(writeFiles(root, files)).rejects.toThrow("EEXIST");
  expect(await list("content")).toEqual(["b.yaml"]);
  expect(await readFile(join(root, "content/b.yaml"), "utf8")).toBe("a writer's own\n");
});

it("leaves nothing half-written when a folder cannot be made", async () => {
  await writeFile(join(root, "file"), "");
  const files = [
    { path: "content/a.yaml", text: "a" },
    { path: "file/b.yaml", text: "b" },
  ];
  await expect(writeFiles(root, files)).rejects.toThrow();
  expect(await list("content")).toEqual([]);
});

it("tells what is new, what is the same and what differs", async () => {
  await writeFile(join(root, "same"), "text");
  await writeFile(join(root, "other"), "text");
  const files = ["new", "same", "other"].map((path) => ({ path, text: path === "other" ? "changed" : "text" }));
  expect([...(await compareFiles(root, files)).values()]).toEqual(["new", "same", "different"]);
});
