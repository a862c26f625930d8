import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import process from "node:process";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { IMAGE_FOLDER } from "../images/publish.ts";

interface Workflow {
  permissions: Record<string, string>;
  concurrency: { group: string; "cancel-in-progress": boolean };
  jobs: Record<string, Job>;
}
interface Job {
  needs?: string;
  permissions?: Record<string, string>;
  environment?: { name: string; url: string };
  "timeout-minutes"?: number;
  steps: Step[];
}
interface Step {
  if?: string;
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}

const FOLDER = join(import.meta.dirname, "../../.github/workflows");
const files = readdirSync(FOLDER).map((name) => ({ name, text: readFileSync(join(FOLDER, name), "utf8") }));
const read = (text: string) => parse(text) as Workflow;
const workflow = (wanted: string) => read(files.find(({ name }) => name === wanted)?.text ?? "");
const steps = (workflow: Workflow) => Object.values(workflow.jobs).flatMap((job) => job.steps);

describe.each(files)("the workflow $name", ({ text }) => {
  const workflow = read(text);

  it("pins every action to a commit, and says which version that is", () => {
    const actions = text.split("\n").filter((line) => line.includes("uses:"));
    expect(actions).not.toEqual([]);
    for (const action of actions) expect(action).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it("reads the repository's contents and may do nothing else, unless a job says so", () => {
    expect(workflow.permissions).toEqual({ contents: "read" });
  });

  it("leaves no credentials behind", () => {
    const checkouts = steps(workflow).filter(({ uses }) => uses?.startsWith("actions/checkout@"));
    for (const checkout of checkouts) expect(checkout.with).toMatchObject({ "persist-credentials": false });
  });

  it("ends every job in time", () => {
    for (const job of Object.values(workflow.jobs)) expect(job["timeout-minutes"]).toBeLessThanOrEqual(30);
  });

  it("puts no value into a script, where it could become code", () => {
    for (const { run = "" } of steps(workflow)) expect(run).not.toContain("${{");
  });

  it("runs the whole test", () => {
    expect(steps(workflow).map(({ run }) => run)).toContain("npm test");
  });
});

it("a pull request has the problems of its content marked, and is tested whatever they are", () => {
  const commands = steps(workflow("test.yml")).filter(({ run }) => run);
  expect(commands).toEqual([
    { run: "npm ci" },
    { run: "npm run check -- --github" },
    { run: "npm test", if: "${{ !cancelled() }}" },
  ]);
});

/** The step that compares content/ with what is published. */
const COMPARE = steps(workflow("pages.yml")).find(({ run }) => run?.includes("--against"))?.run ?? "";

describe("before a publication", () => {
  let folder = "";
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "vigie-publish-"));
    // In the place of npm stands a program that says what it was given.
    await writeFile(join(folder, "npm"), '#!/bin/sh\necho "npm $*"\nexit "${NPM_CODE:-0}"\n', { mode: 0o755 });
  });
  afterEach(() => rm(folder, { recursive: true }));

  /** Runs the step as GitHub does, with a site that answers so. */
  async function compare(status: number | undefined, npmCode = "0") {
    const server = createServer((request, response) => {
      response.writeHead(request.url === "/vigie/data/briefings.json" ? (status ?? 500) : 418).end("[]\n");
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const { port } = server.address() as AddressInfo;
    if (status === undefined) await new Promise((done) => server.close(done));
    const script = join(folder, "step.sh");
    // Each retry waits longer than a test should.
    await writeFile(script, COMPARE.replace("--retry 3 ", ""));
    const { code, output } = await new Promise<{ code: number | null; output: string }>((done) => {
      const bash = spawn("bash", ["-e", script], {
        env: {
          ...process.env,
          PATH: `${folder}:${process.env["PATH"] ?? ""}`,
          RUNNER_TEMP: folder,
          BASE_URL: `http://127.0.0.1:${String(port)}/vigie`,
          NPM_CODE: npmCode,
          no_proxy: "127.0.0.1",
        },
      });
      let output = "";
      bash.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
      bash.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
      bash.on("close", (code) => done({ code, output }));
    });
    server.close();
    return { code, output: output.trim() };
  }

  it("what is published is fetched and compared", async () => {
    expect(await compare(200)).toEqual({
      code: 0,
      output: `npm run check -- --github --against ${folder}/published.json`,
    });
    expect(await readFile(join(folder, "published.json"), "utf8")).toBe("[]\n");
  });

  it("a change without a correction stops it", async () => {
    expect((await compare(200, "1")).code).toBe(1);
  });

  it("the first one has nothing to be compared with", async () => {
    expect(await compare(404)).toEqual({ code: 0, output: "npm run check -- --github" });
  });

  it("a site that answers anything else stops it", async () => {
    const { code, output } = await compare(503);
    expect(code).toBe(1);
    expect(output).toMatch(/^::error::http:\S+\/vigie\/data\/briefings\.json answers 503\./);
  });

  it("a network that fails stops it", async () => {
    const { code, output } = await compare(undefined);
    expect(code).toBeGreaterThan(0);
    expect(output).not.toContain("npm run");
  });
});

describe("publication", () => {
  const { jobs, concurrency } = workflow("pages.yml");

  it("builds for the address that Pages gives, after the test", () => {
    const commands = jobs.build?.steps.filter(({ run }) => run) ?? [];
    expect(commands).toEqual([
      { run: "npm ci" },
      { run: "npm test" },
      { run: COMPARE, env: { BASE_URL: "${{ steps.pages.outputs.base_url }}" } },
      {
        run: "npm run build",
        env: {
          SITE_URL: "${{ steps.pages.outputs.origin }}",
          BASE_PATH: "${{ steps.pages.outputs.base_path }}",
          REPOSITORY_URL: "${{ github.server_url }}/${{ github.repository }}",
        },
      },
    ]);
  });

  it("keeps the images of earlier runs where the build looks for them, once npm ci has emptied that place", () => {
    const all = jobs.build?.steps ?? [];
    const kept = all.findIndex(({ uses }) => uses?.startsWith("actions/cache@"));
    expect(all[kept]?.with).toEqual({
      path: relative(process.cwd(), IMAGE_FOLDER),
      key: "images-${{ github.run_id }}",
      "restore-keys": "images-",
    });
    expect([all[kept - 1]?.run, all[kept + 1]?.run]).toEqual(["npm ci", "npm test"]);
  });

  it("lets the deployment alone write, and write to Pages alone", () => {
    const permissions = Object.entries(jobs).map(([name, job]) => [name, job.permissions]);
    expect(Object.fromEntries(permissions)).toEqual({
      build: { contents: "read" },
      deploy: { pages: "write", "id-token": "write" },
      smoke: { contents: "read" },
    });
    expect(jobs.deploy).toMatchObject({ needs: "build", environment: { name: "github-pages" } });
  });

  it("is left to finish once it has begun", () => {
    expect(concurrency).toEqual({ group: "pages", "cancel-in-progress": false });
  });

  it("opens the published site at the end", () => {
    expect(jobs.smoke?.needs).toBe("deploy");
    expect(jobs.smoke?.steps.at(-1)).toEqual({
      run: 'node src/setup/smoke.ts "$PAGE_URL"',
      env: { PAGE_URL: "${{ needs.deploy.outputs.page_url }}" },
    });
  });
});
