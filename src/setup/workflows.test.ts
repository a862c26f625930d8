import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

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
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}

const FOLDER = join(import.meta.dirname, "../../.github/workflows");
const files = readdirSync(FOLDER).map((name) => ({ name, text: readFileSync(join(FOLDER, name), "utf8") }));
const read = (text: string) => parse(text) as Workflow;
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

describe("publication", () => {
  const { jobs, concurrency } = read(files.find(({ name }) => name === "pages.yml")?.text ?? "");

  it("builds for the address that Pages gives, after the test", () => {
    const commands = jobs.build?.steps.filter(({ run }) => run) ?? [];
    expect(commands).toEqual([
      { run: "npm test" },
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
