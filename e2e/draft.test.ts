import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "playwright/test";
import { serve, startOnFreePort } from "../src/setup/serve.ts";
import { basedSite } from "../src/setup/sites.ts";
import { startDev } from "./dev-server.ts";
import { ARTICLE, makeWorkingCopy, type WorkingCopy } from "./working-copy.ts";

test.describe("in a copy in which an entry was renamed and a draft written,", () => {
  // In this order, in one copy: the build is made where `npm run dev` has left what it remembers of the draft, and serves both tests of it.
  test.describe.configure({ mode: "default", timeout: 240_000 });
  let copy: WorkingCopy;
  let draft: string;
  let built: Promise<void> | undefined;
  const build = async () => {
    const { code, output } = await copy.build({ SITE_URL: "https://example.github.io", BASE_PATH: "/vigie/" });
    expect(code, output).toBe(0);
  };

  test.beforeAll(async () => {
    copy = makeWorkingCopy("renamed");
    copy.edit("content/companies/ant-group.yaml", (text) => `${text.trimEnd()}\nformerIds: [ant-financial]\n`);
    draft = await copy.draft(ARTICLE);
  });

  test("an article becomes a draft that npm run dev shows with its open questions in both languages", async ({
    page,
  }) => {
    const dev = await startDev(copy, basedSite.port + 40 + test.info().parallelIndex);
    try {
      for (const [path, heading] of [
        ["", /questions? restent? ouvertes?/],
        ["en/", /questions? (?:is|are) open/],
      ] as const) {
        await page.goto(`${dev.url}${path}briefings/${draft}/`);
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

  test("no build publishes the draft, or a company that only the draft is about", async () => {
    await (built ??= build());
    const published = (path: string) => existsSync(join(copy.root, "dist", path));
    expect(published("briefings/2022-02-cac-symposium/index.html")).toBe(true);
    expect(existsSync(join(copy.root, "content/companies/deepseek.yaml"))).toBe(true);
    expect(published(`briefings/${draft}/index.html`)).toBe(false);
    expect(published("companies/deepseek/index.html")).toBe(false);
  });

  test("the renamed entry keeps its former address: it leads to the present one, in both languages, under the base path", async ({
    page,
  }) => {
    await (built ??= build());
    const site = await startOnFreePort(
      basedSite.port + 10,
      20,
      (port) => serve({ root: join(copy.root, "dist"), base: "/vigie/", port }),
      () => {},
    );
    try {
      const sitemap = readFileSync(join(copy.root, "dist", "sitemap-0.xml"), "utf8");
      expect(sitemap).toContain("/companies/ant-group/");
      expect(sitemap).not.toContain("ant-financial");
      for (const [language, lang] of [
        ["", "fr"],
        ["en/", "en"],
      ] as const) {
        const html = readFileSync(join(copy.root, "dist", language, "companies/ant-financial/index.html"), "utf8");
        expect(html).toContain(`<html lang="${lang}"`);
        expect(html).toContain('http-equiv="Content-Security-Policy"');
        expect(html).toContain('content="noindex, follow"');
        await page.goto(`${site.url}${language}companies/ant-financial/`);
        await expect(page).toHaveURL(`${site.url}${language}companies/ant-group/`);
        await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ant Group");
      }
    } finally {
      await site.close();
    }
  });
});
