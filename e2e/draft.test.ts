import { execFile } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "playwright/test";
import { basedSite } from "../src/setup/sites.ts";
import { startDev } from "./dev-server.ts";
import { makeWorkingCopy } from "./working-copy.ts";

// Node reads no TypeScript below node_modules, where the copy is: the command is the project's own, what it writes is the copy's.
const COMMAND = resolve("src/draft/command.ts");
const ARTICLE = resolve("src/draft/fixtures/51-deepseek-coree.txt");

test("an article becomes a draft that npm run dev shows with its open questions in both languages, and that no build publishes", async ({
  page,
}) => {
  test.setTimeout(240_000);
  const copy = makeWorkingCopy("draft");
  const before = readdirSync(join(copy.root, "content/briefings"));
  const { stdout } = await promisify(execFile)(process.execPath, [COMMAND, ARTICLE], { cwd: copy.root });
  const id = readdirSync(join(copy.root, "content/briefings"))
    .find((file) => !before.includes(file))
    ?.replace(".mdx", "");
  if (id === undefined) throw new Error(`No briefing was written:\n${stdout}`);
  expect(stdout).toContain(`content/briefings/${id}.mdx`);

  const dev = await startDev(copy, basedSite.port + 40 + test.info().parallelIndex);
  try {
    for (const [path, heading] of [
      ["", /questions? restent? ouvertes?/],
      ["en/", /questions? (?:is|are) open/],
    ] as const) {
      await page.goto(`${dev.url}${path}briefings/${id}/`);
      await expect(page.locator("#draft")).toContainText(heading);
      await expect(page.locator("#draft ol > li").first()).toBeVisible();
      await expect(page.getByRole("heading", { level: 1 })).toContainText("DeepSeek");
      // In the site's own type, and not as bare text that the policy stripped of its styles.
      await expect(page.getByRole("heading", { level: 1 })).toHaveCSS("font-family", /Source Serif|Serif 4/);
    }
    await page.goto(`${dev.url}companies/deepseek/`);
    await expect(page.locator("#draft")).toContainText("Brouillon");
  } finally {
    dev.stop();
  }

  const { code, output } = await copy.build();
  expect(code, output).toBe(0);
  const published = (path: string) => existsSync(join(copy.root, "dist", path));
  expect(published("briefings/2022-02-cac-symposium/index.html")).toBe(true);
  expect(published(`briefings/${id}/index.html`)).toBe(false);
  expect(published("companies/deepseek/index.html")).toBe(false);
});
