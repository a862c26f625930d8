import { execFile, spawn } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import process from "node:process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const COMMAND = resolve("src/draft/command.ts");
const ARTICLE = "src/draft/fixtures/51-deepseek-coree.txt";

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "vigie-draft-"));
  await cp("content", join(root, "content"), { recursive: true });
  await symlink(resolve("node_modules"), join(root, "node_modules"), "dir");
  await mkdir(join(root, "inbox"));
});
afterAll(async () => {
  await rm(root, { recursive: true });
});

function draft(args: readonly string[], input?: string | Buffer): Promise<Run> {
  return new Promise((done) => {
    const child = execFile(
      process.execPath,
      [COMMAND, ...args],
      { cwd: root, maxBuffer: 50_000_000 },
      (error, out, err) => done({ code: typeof error?.code === "number" ? error.code : error ? 1 : 0, out, err }),
    );
    if (input !== undefined) child.stdin?.end(input);
  });
}

async function put(name: string, content: string | Buffer): Promise<string> {
  await writeFile(join(root, "inbox", name), content);
  return `inbox/${name}`;
}

function newsOn(name: string): string {
  return `3 May 2021

China's State Administration for Market Regulation has fined ${name} Co., a maker of lenses, 5 million yuan for an undeclared merger.

${name} Co. said in a statement on Monday that it accepted the decision and would pay the fine within fifteen days.`;
}

/** Every file below content/ and sources/, to see that nothing was written. */
async function list(): Promise<string[]> {
  const below = async (folder: string) => readdir(join(root, folder), { recursive: true }).catch(() => []);
  return [...(await below("content")), ...(await below("sources"))].sort();
}

describe("a command line that is wrong", { timeout: 60_000 }, () => {
  it.each([
    [[], "draft: no article was given. Give a file, an address, or - for standard input."],
    [["--jsn", "a.txt"], "draft: Unknown option '--jsn'"],
    [["--url", "www.example.org", "a.txt"], 'draft: --url is "www.example.org", which is no web address.'],
    [["--published", "21/07/2022", "a.txt"], 'draft: --published is "21/07/2022", which is no date.'],
    [["--published", "2999-01-01", "a.txt"], 'draft: --published is "2999-01-01", which is still to come.'],
    [["--id", "Didi Fine", "a.txt"], 'draft: --id is "Didi Fine". Ids are small ASCII letters'],
    [["--language", "de", "a.txt"], 'draft: --language is "de". Write fr or en.'],
    [["--id", "didi", "a.txt", "b.txt"], "draft: --id says something of one article, and 2 were given."],
    [["-", "-"], "draft: standard input can be read only once."],
  ])("%j: exit code 2, and what to write instead", async (args, message) => {
    const { code, err, out } = await draft(args);
    expect(err).toContain(message);
    expect(err).toContain("--help");
    expect(err.split("\n").length).toBeLessThan(4);
    expect({ code, out }).toEqual({ code: 2, out: "" });
  });
});

describe("an input that is no article", { timeout: 60_000 }, () => {
  it.each([
    ["nothing.txt", undefined, "cannot be read (ENOENT)"],
    ["empty.txt", "", "empty"],
    ["blank.txt", " \n\n\t\n", "blank"],
    ["figures.txt", "12 34\n\n5.6 %\n", "no sentence"],
    ["paper.pdf", Buffer.from("%PDF-1.7\n%\u00e2\u00e3\n1 0 obj\n"), "PDF"],
    ["picture.txt", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), "PNG"],
    ["zeros.txt", Buffer.alloc(2000), "not a text"],
    ["long.txt", Buffer.alloc(50_000_000, "Une phrase. "), "50"],
    [
      "login.html",
      "<!doctype html><title>Log in</title><form><input type=password name=p><button>Log in</button></form>",
      "login",
    ],
  ])("%s: exit code 1, one sentence with the file's name, and nothing written", async (name, content, words) => {
    if (content !== undefined) await put(name, content);
    const before = await list();
    const { code, err, out } = await draft([`inbox/${name}`]);
    expect(err).toContain(`draft: inbox/${name} `);
    expect(err).toContain(words);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(await list()).toEqual(before);
  });

  it("a folder is no article", async () => {
    const { code, err } = await draft(["inbox"]);
    expect(err).toContain("draft: inbox is no file.");
    expect(code).toBe(1);
  });
});

describe("an article", { timeout: 120_000 }, () => {
  it("is analysed by --json to standard output alone, and nothing is written", async () => {
    const before = await list();
    const { code, out, err } = await draft(["--json", resolve(ARTICLE)]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const analysis = JSON.parse(out) as { lang: string; published: object; companies: { id: string }[] };
    expect(analysis.lang).toBe("fr");
    expect(analysis.published).toMatchObject({ value: "2025-02-17", basis: "stated", locator: "p2s2" });
    expect(analysis.companies.map(({ id }) => id)).toContain("deepseek");
    expect(await list()).toEqual(before);
  });

  it("reads the same from standard input, Windows-1252, UTF-16 and with a BOM", async () => {
    const text = await readFile(ARTICLE, "utf8");
    const plain = text.replaceAll("’", "'").replaceAll("\u202f", " ");
    const expected = (await draft(["--json", "-"], plain)).out;
    expect(expected).toContain("deepseek");
    for (const [name, bytes] of [
      ["bom.txt", Buffer.from(`\ufeff${plain}`)],
      ["wide.txt", Buffer.from(`\ufeff${plain}`, "utf16le")],
      ["latin.txt", Buffer.from(plain, "latin1")],
      ["crlf.txt", Buffer.from(plain.replaceAll("\n", "\r\n"))],
    ] as const)
      expect((await draft(["--json", await put(name, bytes)])).out, name).toBe(expected);
  });

  it("only says what it would write with --dry-run", async () => {
    const before = await list();
    const { code, out } = await draft(["--dry-run", resolve(ARTICLE)]);
    expect(code).toBe(0);
    expect(out).toMatch(/nothing was written \(--dry-run\)\. These files would be:\n\s+new\s+content\/briefings\//);
    expect(await list()).toEqual(before);
  });

  it("becomes a draft that loads; read again, it is known, and what a fresh draft would change is said", async () => {
    const file = await put("deepseek.txt", await readFile(ARTICLE));
    const first = await draft([file, "--url", "https://example.org/deepseek"]);
    expect(first.code, first.err).toBe(0);
    const id = /content\/briefings\/(\S+)\.mdx/.exec(first.out)?.[1] ?? "";
    const path = join(root, "content/briefings", `${id}.mdx`);
    expect(await readFile(path, "utf8")).toContain("draft: true");
    const { loadSite } = await import("../load.ts");
    expect((await loadSite({ root, drafts: true })).byId.has(id)).toBe(true);
    expect((await loadSite({ root })).byId.has(id)).toBe(false);

    const again = await draft([file]);
    expect(again.out).toContain(`content/briefings/${id}.mdx is the briefing of this article already (the same text)`);
    await writeFile(path, (await readFile(path, "utf8")).replace(/^title: .*$/m, 'title: "Le titre du rédacteur"'));
    const changed = await draft([file]);
    expect(changed.out).toMatch(/A fresh draft would differ in: title/);
    expect(await readFile(path, "utf8")).toContain("Le titre du rédacteur");
  });

  it("is written beside another folder's files with --out, and overwrites none of them", async () => {
    const args = [resolve("src/draft/fixtures/58-tiktok-canada-bureaux.txt"), "--id", "tiktok", "--out", "elsewhere"];
    expect((await draft(args)).code).toBe(0);
    const path = join(root, "elsewhere/content/briefings/tiktok.mdx");
    await writeFile(path, "a writer's own\n");
    const { code, out } = await draft(args);
    expect(code).toBe(1);
    expect(out).toContain("nothing was written, since files of these names exist");
    expect(await readFile(path, "utf8")).toBe("a writer's own\n");
  });

  it("whose files cannot be written is named, and the next one is drafted", async () => {
    await put("folder.txt", "no folder");
    await put("lone.txt", newsOn("Suzhou Prisms"));
    const { code, err } = await draft(["inbox/lone.txt", "--out", "inbox/folder.txt"]);
    expect(code).toBe(1);
    expect(err).toMatch(
      /^draft: inbox\/lone\.txt was read, but its files cannot be written in .*folder\.txt \(ENOTDIR\)/m,
    );
    expect(err.trim().split("\n")).toHaveLength(1);
  });

  it("may share files with another one that was drafted before it", async () => {
    await put("one.txt", newsOn("Lanxi Optics"));
    await put("two.txt", newsOn("Wuhan Lenses"));
    const { code, out } = await draft(["inbox/one.txt", "inbox/two.txt", "--out", "shared"]);
    expect(code, out).toBe(0);
    expect(out).toContain("there, the same     shared/content/outlets/unnamed-outlet.yaml");
    expect(out.match(/^ {2}written/gm)).toHaveLength(2);
  });

  it("refers to what another article of the same call has made", async () => {
    await put("first.txt", newsOn("Lanxi Optics"));
    await put(
      "second.txt",
      `${newsOn("Lanxi Optics")}\n\nLanxi Optics Co. makes lenses for phones, and it has accepted the decision.`,
    );
    await put("third.txt", newsOn("Lanxi Optics"));
    const { code, out } = await draft(["inbox/first.txt", "inbox/second.txt", "inbox/third.txt"]);
    expect(code, out).toBe(0);
    expect(out.match(/new {17}content\/companies\/lanxi-optics\.yaml/g)).toHaveLength(1);
    expect(out).toContain("is the briefing of this article already");
    const { loadSite } = await import("../load.ts");
    expect((await loadSite({ root, drafts: true })).byId.has("lanxi-optics")).toBe(true);
  });

  it("that is only alike another is drafted under an id of its own", async () => {
    await put("alike-1.txt", newsOn("Ningbo Mirrors"));
    await put("alike-2.txt", newsOn("Ningbo Mirrors").replace("5 million", "7 million"));
    expect((await draft(["inbox/alike-1.txt"])).code).toBe(0);
    const known = await draft(["inbox/alike-2.txt", "inbox/alike-1.txt"]);
    expect(known.out).toContain("If it is another article, give it an --id of its own.");
    expect(known.out).toMatch(/known {7}inbox\/alike-1\.txt {2}→ {2}2021-05-samr-fine-ningbo-mirrors,/);
    const forced = await draft(["inbox/alike-2.txt", "--id", "2021-05-other-fine"]);
    expect(forced.out).toContain("new                 content/briefings/2021-05-other-fine.mdx");
  });

  it("does not hold up those beside it: the good ones are read, the bad one is named, and a summary counts them", async () => {
    await put("void.txt", "");
    const good = ["52-micron-infrastructures", "57-tiktok-ico-livres"].map((name) =>
      resolve(`src/draft/fixtures/${name}.txt`),
    );
    const { code, out, err } = await draft(["--dry-run", good[0] ?? "", "inbox/void.txt", good[1] ?? ""]);
    expect(code).toBe(1);
    expect(err).toContain("[2/3] inbox/void.txt");
    expect(out).toContain("3 articles: 2 read, 1 not.");
  });
});

describe("an address", { timeout: 60_000 }, () => {
  let server: Server;
  let address: string;
  beforeAll(async () => {
    const text = await readFile("src/draft/fixtures/54-shein-cnil-cookies.txt", "utf8");
    const paragraphs = text
      .split(/\n\s*\n/)
      .map((each) => `<p>${each.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</p>`)
      .join("\n");
    const page = `<!doctype html><html lang="fr"><head><meta charset="windows-1252"><title>Cookies : sanction</title>
<meta property="article:published_time" content="2025-02-17T04:07:00+01:00"></head><body><article>${paragraphs}</article></body></html>`;
    server = createServer((request, response) => {
      if (request.url === "/moved") return response.writeHead(302, { location: "/page" }).end();
      if (request.url !== "/page") return response.writeHead(404).end();
      response.writeHead(200, { "content-type": "text/html; charset=windows-1252" });
      return response.end(Buffer.from(page.replaceAll("’", "'").replaceAll("\u202f", " "), "latin1"));
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const at = server.address();
    address = `http://127.0.0.1:${typeof at === "object" && at ? String(at.port) : ""}`;
  });
  afterAll(() => {
    server.close();
  });

  it("is fetched, through a redirect and in its own encoding", async () => {
    const { code, out, err } = await draft(["--json", `${address}/moved`]);
    expect(code, err).toBe(0);
    expect(out).toContain("Commission nationale de l'informatique et des libertés");
    expect(JSON.parse(out)).toMatchObject({ published: { value: "2025-02-17" } });
  });

  it("keeps the text that was read in sources/", async () => {
    const { code, err } = await draft([`${address}/page`, "--id", "from-page", "--out", "fetched"]);
    expect(code, err).toBe(0);
    expect(await readFile(join(root, "fetched/sources/from-page.txt"), "utf8")).toContain("SHEIN");
  });

  it("that holds nothing gives one sentence", async () => {
    const { code, err } = await draft([`${address}/gone`]);
    expect(code).toBe(1);
    expect(err).toMatch(/404/);
  });

  it.each([
    "http://10.0.0.1/",
    "http://169.254.169.254/latest/meta-data/",
    "http://[::ffff:10.0.0.1]/",
    "http://2130706433.nip/",
  ])("%s is not asked", async (address) => {
    expect((await draft([address])).code).toBe(1);
  });
});

it("stops without a trace when it is interrupted by a closed pipe", { timeout: 60_000 }, async () => {
  const before = await list();
  const child = spawn(process.execPath, [COMMAND, "-"], { cwd: root, stdio: ["pipe", "ignore", "ignore"] });
  child.stdin.write("Une phrase");
  child.kill("SIGINT");
  await new Promise((done) => child.on("close", done));
  expect(await list()).toEqual(before);
});
