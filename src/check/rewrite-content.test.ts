import { chmod, mkdir, mkdtemp, readFile, readdir, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { fixContent, replaceFile } from "./rewrite-content.ts";

let root = "";
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "vigie-fix-"));
});
afterEach(() => rm(root, { recursive: true }));

async function put(path: string, content: string | Buffer) {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), content);
}

it("every YAML and MDX file is mended, and those that changed are listed", async () => {
  const seen: string[] = [];
  await put("content/events/b.yaml", "bad\n");
  await put("content/events/a.yaml", "good\n");
  await put("content/translations/en/c.mdx", "bad\n");
  await put("content/events/.b.yaml.swp", "bad\n");
  await put("content/notes.txt", "bad\n");
  await put("elsewhere.yaml", "bad\n");
  const changed = await fixContent(root, (path, text) => {
    seen.push(path);
    return text.replace("bad", `mended ${path}`);
  });
  expect(changed).toEqual(["content/events/b.yaml", "content/translations/en/c.mdx"]);
  expect(seen).toEqual(["content/events/a.yaml", ...changed]);
  expect(await readFile(join(root, "content/events/b.yaml"), "utf8")).toBe("mended content/events/b.yaml\n");
  expect(await readFile(join(root, "content/notes.txt"), "utf8")).toBe("bad\n");
});

it("a file that is not UTF-8 is left as it is", async () => {
  const bytes = Buffer.from("bad é\n", "latin1");
  await put("content/events/a.yaml", bytes);
  expect(await fixContent(root, (_, text) => text.replace("bad", "good"))).toEqual([]);
  expect(await readFile(join(root, "content/events/a.yaml"))).toEqual(bytes);
});

it("a file that is replaced keeps its mode, its place behind a link, and leaves nothing beside it", async () => {
  await put("content/events/a.yaml", "old");
  const file = join(root, "content/events/a.yaml");
  await chmod(file, 0o640);
  await symlink(file, join(root, "link.yaml"));
  await replaceFile(join(root, "link.yaml"), "new");
  expect(await readFile(file, "utf8")).toBe("new");
  expect((await stat(file)).mode & 0o777).toBe(0o640);
  expect(await readdir(join(root, "content/events"))).toEqual(["a.yaml"]);
});

it("what cannot be put in its place leaves no half of it behind", async () => {
  await mkdir(join(root, "content/events/a.yaml"), { recursive: true });
  await expect(replaceFile(join(root, "content/events/a.yaml"), "new")).rejects.toThrow();
  expect(await readdir(join(root, "content/events"))).toEqual(["a.yaml"]);
});
