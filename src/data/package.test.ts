import { readFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { loadSite } from "../load.ts";
import { loadSample, put } from "../load.fixture.ts";
import type { Site } from "../model/site.ts";
import { createUrls } from "../model/urls.ts";
import { TABLES } from "./fields.ts";
import { listDataFiles } from "./files.ts";
import { readPackage } from "./package.fixture.ts";
import { DATA_VERSION } from "./version.ts";
import { loadWhole } from "./whole.fixture.ts";

const urls = createUrls("https://example.org", "/vigie");
const whole = await loadWhole();
const own = await loadSite({ root: process.cwd() });

describe("the data package", () => {
  it.each([
    ["the sample", whole],
    ["the site", own],
  ])("of %s is what the standard’s own JSON Schema asks for", (_, site) => {
    const schema = JSON.parse(readFileSync("src/data/datapackage-2.0.fixture.json", "utf8")) as object;
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);
    const descriptor = describeFiles(site);
    expect(validate(descriptor) ? [] : validate.errors).toEqual([]);
    expect(validate({ ...descriptor, resources: [{ name: "x" }] })).toBe(false);
  });

  it.each([
    ["the sample", whole],
    ["the site", own],
  ])("of %s has tables whose every row is what their schemas say, keys included", async (_, site) => {
    const { errors, counts } = await validateRows(site);
    expect(errors).toEqual([]);
    const tables = TABLES.map((table) => [table, rowsOf(site, table).length]);
    expect(counts).toEqual(Object.fromEntries(tables));
  });

  it.each([
    [
      "an id that is not there",
      "companies.csv",
      put(",acme,,https://example.org/page,", ",nobody,,https://example.org/page,"),
    ],
    ["a word that is no code", "events.csv", put(",reported,", ",rumoured,")],
    ["a day that does not exist", "events.csv", put("2021-03-18,2021-03-18,stated", "2021-02-30,2021-03-18,stated")],
    ["a date that is not written year first", "briefings.csv", put(",2021-03-19,day", ",19/03/2021,day")],
    ["an empty cell where none may be", "topics.csv", put("https://example.org/vigie/topics/antitrust/", "")],
    ["a list that is no JSON", "companies.csv", put('""value"":', "value:")],
    ["an id twice", "topics.csv", put("data-security,", "antitrust,")],
    ["a list with something else than ids", "briefings.csv", put("acme; bolt", "acme;bolt")],
    ["a column too few", "outlets.csv", put("id,url,", "id,")],
  ])("names %s", async (_, name, change) => {
    const { errors } = await validateRows(whole, { [name]: change });
    expect(errors.map((error) => error.split(":")[0])).toContain(name.replace(".csv", ""));
  });

  it("gives the size and the digest of each file", () => {
    const files = new Map(listDataFiles(whole, urls).map((file) => [file.name, file]));
    const { resources } = describeFiles(whole);
    expect(resources.map(({ path }) => path)).toEqual(
      [...files.keys()].filter((name) => !/^(?:datapackage|datasette|description)\.json$/.test(name)),
    );
    for (const { path, bytes, hash } of resources) {
      const content = Buffer.from(files.get(path)?.make() ?? "");
      expect(bytes).toBe(content.length);
      expect(hash).toBe(`sha256:${createHash("sha256").update(content).digest("hex")}`);
    }
  });

  it("names its licence, its outlets, its version, and the last release if there is one", async () => {
    expect(describeFiles(whole)).toMatchObject({
      version: `${DATA_VERSION}+2026-11-22`,
      licenses: [{ name: "CC-BY-4.0", path: "https://creativecommons.org/licenses/by/4.0/" }],
      sources: [{ title: "The Daily" }, { title: "Wire" }],
      homepage: "https://example.org/vigie/en/data/",
    });
    expect(describeFiles(await loadSample()).version).toBe(DATA_VERSION);
  });

  it("and every other file are the same when they are made again", () => {
    const make = () => listDataFiles(own, createUrls("https://example.org", "/vigie")).map((file) => file.make());
    expect(make()).toEqual(make());
  });
});

interface Descriptor {
  readonly version: string;
  readonly resources: readonly { readonly path: string; readonly bytes: number; readonly hash: string }[];
}

function describeFiles(site: Site): Descriptor {
  return JSON.parse(textOf(site, "datapackage.json")) as Descriptor;
}

function rowsOf(site: Site, table: string): unknown[] {
  return JSON.parse(textOf(site, `${table}.json`)) as unknown[];
}

function textOf(site: Site, name: string): string {
  const content = listDataFiles(site, urls)
    .find((file) => file.name === name)
    ?.make();
  if (typeof content !== "string") throw new Error(`There is no text ${name}.`);
  return content;
}

/** Writes the files to a folder, some of them changed, and reads every row with the validator of the standard. */
async function validateRows(site: Site, changes: Record<string, (text: string) => string> = {}) {
  const folder = await mkdtemp(join(tmpdir(), "vigie-package-"));
  try {
    for (const { name, make } of listDataFiles(site, urls)) {
      const content = make();
      await writeFile(
        join(folder, name),
        typeof content === "string" ? (changes[name]?.(content) ?? content) : content,
      );
    }
    return await readPackage(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
