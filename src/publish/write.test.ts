import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { loadSample } from "../load.fixture.ts";
import { createUrls } from "../model/urls.ts";
import { listPublications } from "./publishers.ts";
import { writePublications } from "./write.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "vigie-publications-"));
});
afterEach(() => rm(folder, { recursive: true }));

test("publications are written where their paths say, text as UTF-8 and bytes as they are", async () => {
  const bytes = new Uint8Array([0, 255, 13, 10]);
  await writePublications(
    [
      { path: "data/a.json", make: () => "« é 国 »\n" },
      { path: "images/deep/b.png", make: () => Promise.resolve(bytes) },
    ],
    folder,
  );
  expect(await readFile(join(folder, "data/a.json"), "utf8")).toBe("« é 国 »\n");
  expect(new Uint8Array(await readFile(join(folder, "images/deep/b.png")))).toEqual(bytes);
});

test("one that cannot be made stops the build and is named", async () => {
  const make = () => {
    throw new Error("no such company");
  };
  await expect(writePublications([{ path: "companies/x/feed.json", make }], folder)).rejects.toThrow(
    "companies/x/feed.json could not be made: no such company",
  );
});

test("two publications at one address are refused", async () => {
  const site = await loadSample();
  const urls = createUrls("https://example.org", "/");
  const publish = () => [{ path: "data/a.json", make: () => "" }];
  expect(() => listPublications(site, urls, [publish, publish])).toThrow("Two publications have the path data/a.json.");
  expect(listPublications(site, urls, [publish]).map(({ path }) => path)).toEqual(["data/a.json"]);
});
