import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { put } from "../load.fixture.ts";
import { sealWhole } from "./rules/whole.fixture.ts";
import type { CheckJson } from "./report.ts";
import { runCheck, type Tools } from "./run-check.ts";

const FINE = "content/briefings/2021-03-fine.mdx";
const PROBE = "content/briefings/2021-01-probe.mdx";

let root = "";
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "vigie-check-"));
  for (const [path, text] of Object.entries(sealWhole())) await write(path, text);
  await mkdir(join(root, "articles"));
});
afterEach(() => rm(root, { recursive: true }));

async function write(path: string, text: string) {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}

const read = (path: string) => readFile(join(root, path), "utf8");

async function check(args: readonly string[], tools: Tools = {}, inActions = false) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCheck(args, {
    root,
    today: () => "2026-01-01",
    inActions,
    print: (text) => out.push(text),
    notice: (text) => err.push(text),
    tools,
  });
  return { code, out: out.join("\n"), err: err.join("\n") };
}

async function checkJson(args: readonly string[], tools: Tools = {}) {
  const { code, out, err } = await check([...args, "--json"], tools);
  return { code, err, json: JSON.parse(out) as CheckJson };
}

describe("articles", () => {
  const verifyArticles: Tools["verifyArticles"] = (site, places, folder) =>
    Promise.resolve({
      problems: [
        {
          severity: "error",
          rule: "unsupported",
          file: FINE,
          line: places.get(FINE)?.lineOf(["figures", 0, "value"]) ?? 0,
          field: "figures[0].value",
          message: `is not in ${folder.slice(root.length)}, of ${String(site.briefings.length)} briefings.`,
          next: "Correct it.",
        },
      ],
      verified: [{ file: FINE, facts: 7 }],
      unverified: [{ file: PROBE, facts: 4, why: "no text in the folder has its digest" }],
    });

  it("that are not given leave every fact unverified, which is told by briefing and is no error", async () => {
    const { code, json } = await checkJson([]);
    expect(code).toBe(0);
    expect(json.unverified).toEqual([
      { file: FINE, facts: 8, why: "no folder of articles was given" },
      { file: PROBE, facts: 6, why: "no folder of articles was given" },
    ]);
    expect((await check([])).out).toContain(`\n${FINE}: 8 facts not verified again: no folder of articles was given\n`);
  });

  it("that are given are held against the facts, and what is found counts as the rest does", async () => {
    const { code, json } = await checkJson(["--articles", "articles"], { verifyArticles });
    expect(code).toBe(1);
    expect(json.problems).toMatchObject([
      { rule: "unsupported", line: 47, message: "is not in /articles, of 2 briefings." },
    ]);
    expect(json.counts).toMatchObject({ errors: 1, verified: 7, unverified: 4 });
  });

  it("wait until content/ can be read", async () => {
    await write(FINE, put("companies: [acme]", "companies: [acmee]")(await read(FINE)));
    const { code, json } = await checkJson(["--articles", "articles"], { verifyArticles });
    expect(code).toBe(1);
    expect(json.verified).toEqual([]);
    expect(json.unverified[0]?.why).toBe("content/ cannot be read");
  });

  it("that were verified are sealed, and what was written is checked", async () => {
    const sealArticles: Tools["sealArticles"] = async () =>
      new Map([[PROBE, put("title:", 'colour: "blue"\ntitle:')(await read(PROBE))]]);
    const { code, err, json } = await checkJson(["--articles", "articles", "--seal"], { verifyArticles, sealArticles });
    expect(err).toBe(`Sealed ${PROBE}`);
    expect(json.changed).toEqual([PROBE]);
    expect(await read(PROBE)).toContain("colour");
    expect(json.problems).toContainEqual(expect.objectContaining({ file: PROBE, field: "colour" }));
    expect(code).toBe(1);
  });
});

describe("--fix", () => {
  it("seals as well, once the articles are at hand", async () => {
    const tools: Tools = {
      fixFile: (_, text) => text,
      sealArticles: async () => new Map([[PROBE, `${await read(PROBE)}\n`]]),
      verifyArticles: () => Promise.resolve({ problems: [], verified: [], unverified: [] }),
    };
    expect((await check(["--fix", "--articles", "articles"], tools)).err).toBe(`Sealed ${PROBE}`);
    expect((await check(["--fix"], tools)).err).toBe("");
  });

  it("mends the files, lists them, and checks what is there then", async () => {
    await write(FINE, put("companies: [acme]", "companies: [acmee]")(await read(FINE)));
    expect((await check([])).code).toBe(1);
    const { code, out, err } = await check(["--fix"], { fixFile: (_, text) => text.replace("acmee", "acme") });
    expect([code, err]).toEqual([0, `Fixed ${FINE}`]);
    expect(out).toMatch(/^content\/ is in order/);
    expect(await read(FINE)).toContain("companies: [acme]");
  });

  it("is not done when anything else that is asked for is wrong", async () => {
    const { code, err } = await check(["--fix", "--against", "nowhere.json"], { fixFile: (_, text) => `${text}\n` });
    expect(code).toBe(2);
    expect(err).toBe(
      'check: --against is "nowhere.json", which cannot be read (ENOENT).\n  Give the data/briefings.json of the published site.',
    );
    expect(await read(FINE)).toBe(sealWhole()[FINE]);
  });
});

describe("in GitHub Actions", () => {
  it("the report is quoted, and its problems are marked after it", async () => {
    await write(FINE, put('title: "Amende pour Acme"', 'title: "Amende\\n::error::oh"\ncolour: "x"')(await read(FINE)));
    const { code, out } = await check([], {}, true);
    expect(code).toBe(1);
    const [first = "", ...lines] = out.split("\n");
    const token = /^::stop-commands::([\da-f-]{36})$/.exec(first)?.[1] ?? "";
    const end = lines.indexOf(`::${token}::`);
    expect(lines.slice(end + 1)).toEqual([
      expect.stringMatching(`^::error file=${FINE},line=3,title=colour::colour: no field is called`),
    ]);
    expect((await check([], {}, true)).out).not.toContain(token);
  });

  it("content in order is marked nowhere", async () => {
    const { out } = await check(["--github"]);
    expect(out).not.toMatch(/^::(?:error|warning|notice)/m);
  });
});

describe("against what is published", () => {
  it("a change is an error; what cannot be read yet is not compared, and that is told", async () => {
    await write("live.json", '[{"id": "2021-03-fine", "published": "2021-03-18"}, {"id": "gone"}]');
    const { code, json } = await checkJson(["--against", "live.json"]);
    expect(code).toBe(1);
    expect(json.problems.map(({ file, line, rule }) => [file, line, rule])).toEqual([
      [FINE, 5, "published-facts"],
      ["content/briefings/gone.mdx", 1, "published-facts"],
    ]);
    await write(FINE, put("companies: [acme]", "companies: [acmee]")(await read(FINE)));
    const broken = await checkJson(["--against", "live.json"]);
    expect(broken.json.problems.map(({ rule }) => rule)).not.toContain("published-facts");
    expect(broken.err).toBe(
      "check: content/ was not compared with what is published: it cannot be read. Correct it, then check again.",
    );
  });
});

describe("what cannot be done is said in a sentence, with exit code 2", () => {
  it.each<[args: readonly string[], message: RegExp]>([
    [
      ["--articles", "nowhere"],
      /^check: --articles is "nowhere", which is no folder that can be read \(ENOENT\)\.\n {2}Give the folder/,
    ],
    [
      ["--articles", "page.html"],
      /^check: --articles is "page\.html", which is no folder that can be read \(ENOTDIR\)\./,
    ],
    [
      ["--against", "articles"],
      /^check: --against is "articles", which cannot be read \(EISDIR\)\.\n {2}Give the data/,
    ],
    [
      ["--against", "page.html"],
      /^check: --against is "page\.html", which is a web page, and data\/briefings\.json is needed\.\n {2}Give/,
    ],
    [["--jsn"], /^check: there is no option --jsn; the nearest is --json\./],
  ])("%j", async (args, message) => {
    await write("page.html", "<!doctype html><title>404</title>");
    const { code, out, err } = await check(args);
    expect(err).toMatch(message);
    expect(err.split("\n")).toHaveLength(2);
    expect([code, out]).toEqual([2, ""]);
  });

  it("a folder without content/", async () => {
    await rm(join(root, "content"), { recursive: true });
    const { code, err } = await check([]);
    expect(code).toBe(2);
    expect(err).toBe(`check: ${root} has no content/ with files in it.\n  Start it from the repository's root.`);
  });

  it("a file of content/ that cannot be read", async () => {
    await symlink(join(root, "nowhere.yaml"), join(root, "content/events/lost.yaml"));
    const { code, err } = await check([]);
    expect(code).toBe(2);
    expect(err).toBe(
      `check: ${join(root, "content/events/lost.yaml")} cannot be read or written (ENOENT).\n  See that you may, then check again.`,
    );
  });
});
