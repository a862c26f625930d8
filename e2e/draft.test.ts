import { spawn, type ChildProcess } from "node:child_process";
import { expect, test } from "playwright/test";
import { basedSite } from "../src/setup/sites.ts";
import { ARTICLE, makeWorkingCopy, type WorkingCopy } from "./working-copy.ts";

test("an article becomes a draft that npm run dev shows with its open questions in both languages", async ({
  page,
}) => {
  test.setTimeout(240_000);
  const copy = makeWorkingCopy("draft");
  const id = await copy.draft(ARTICLE);

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
});

/** Starts `astro dev` in a working copy and waits until it answers. */
async function startDev(copy: WorkingCopy, port: number): Promise<{ url: string; stop(): void }> {
  const url = `http://localhost:${String(port)}/`;
  const server: ChildProcess = spawn("npx", ["astro", "dev", "--port", String(port)], {
    cwd: copy.root,
    detached: true,
    stdio: "ignore",
  });
  // The whole group: npx starts a child of its own.
  const stop = () => {
    if (server.pid !== undefined) process.kill(-server.pid);
  };
  for (let tries = 0; tries < 120; tries++) {
    const answers = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answers) return { url, stop };
    await new Promise((wait) => setTimeout(wait, 500));
  }
  stop();
  throw new Error(`astro dev did not answer at ${url}.`);
}
