import { existsSync } from "node:fs";
import { appendFile, cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ContentError } from "../model/problems.ts";
import { loadLexicon, loadSite } from "../load.ts";
import { loadContent } from "./known-content.ts";

let root = "";
const KEPT = "node_modules/.cache/vigie/content.known";

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "vigie-known-"));
  // The lexicon is long, and nothing here depends on what it holds.
  await cp(resolve("content"), join(root, "content"), {
    recursive: true,
    filter: (path) => !/companies-|regulators-/.test(path),
  });
  await mkdir(join(root, "node_modules"));
});
afterEach(() => rm(root, { recursive: true }));

describe("the content that drafts are made with", { timeout: 60_000 }, () => {
  it("is that of content/ and its lexicon, read the first time and kept for the next", async () => {
    const site = await loadSite({ root, drafts: true });
    const lexicon = await loadLexicon({ root }, site);
    const first = await loadContent(root);
    expect(existsSync(join(root, KEPT))).toBe(true);
    const second = await loadContent(root);
    for (const content of [first, second]) {
      expect(content.site).toEqual(site);
      expect(content.lexicon).toEqual(lexicon);
    }
  });

  it("is read anew when a file of it changes, comes or goes", async () => {
    const before = await loadContent(root);
    const event = join(root, "content/events/didi-fine.yaml");
    const text = await readFile(event, "utf8");
    await writeFile(event, text.replace('fr: "Amende', 'fr: "Forte amende'));
    const changed = await loadContent(root);
    expect(changed.site.byId.get("didi-fine")).not.toEqual(before.site.byId.get("didi-fine"));
    await writeFile(event, text);
    expect(await loadContent(root)).toEqual(before);
    await writeFile(
      join(root, "content/lexicon/more.yaml"),
      'of: companies\nentries:\n  lanxi-optics:\n    kind: company\n    forms:\n      - { value: "Lanxi Optics", lang: en, unsourced: true }\n',
    );
    expect((await loadContent(root)).lexicon.companies.has("lanxi-optics")).toBe(true);
    await rm(join(root, "content/lexicon/more.yaml"));
    expect((await loadContent(root)).lexicon.companies.has("lanxi-optics")).toBe(false);
  });

  it("that is faulty is named each time, and never kept", async () => {
    await loadContent(root);
    await appendFile(join(root, "content/events/didi-fine.yaml"), "surprise: 1\n");
    await expect(loadContent(root)).rejects.toThrow(ContentError);
    await expect(loadContent(root)).rejects.toThrow(/didi-fine\.yaml/);
  });

  it("is read where what was kept is broken, or nothing can be kept", async () => {
    const whole = await loadContent(root);
    await writeFile(join(root, KEPT), "no such thing");
    expect(await loadContent(root)).toEqual(whole);
    await rm(join(root, "node_modules"), { recursive: true });
    expect(await loadContent(root)).toEqual(whole);
    expect(existsSync(join(root, "node_modules"))).toBe(false);
  });
});
