import { expect, test } from "playwright/test";
import { readContent } from "./content.ts";
import { BriefingPage } from "./pages/briefing-page.ts";
import { wordsIn } from "../src/i18n/words.ts";

const t = wordsIn("fr");
const { briefings } = await readContent();

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  // A sheet of A4 without its margins.
  await page.setViewportSize({ width: 680, height: 990 });
});

test("a printed briefing leaves out what only a screen can use: navigation, search, the language switch", async ({
  page,
}) => {
  const briefing = new BriefingPage(page);
  await briefing.open(briefings[0]?.id ?? "");
  for (const part of [
    ...(await page.getByRole("navigation", { includeHidden: true }).all()),
    page.getByRole("banner", { includeHidden: true }),
    page.getByRole("searchbox", { includeHidden: true }),
    page.getByRole("link", { name: t.otherLanguage, exact: true, includeHidden: true }),
    page.getByRole("link", { name: t.skip, exact: true, includeHidden: true }),
  ]) {
    const box = (await part.isVisible()) ? await part.boundingBox() : null;
    expect(box === null || box.x + box.width <= 0, await part.innerText()).toBe(true);
  }
});

test("a printed briefing keeps its dates, says where it is from, and writes out the addresses it links", async ({
  page,
}) => {
  const briefing = new BriefingPage(page);
  for (const { id, data } of briefings) {
    await briefing.show(id);
    await expect(briefing.glance).toBeVisible();
    await expect(page.locator("main time").first()).toBeVisible();
    await expect(briefing.sourceFact(t.digest)).toBeVisible();
    const address = new RegExp(`https?://[^/\\s]+/vigie/briefings/${id}/\\s*$`);
    await expect(page.getByText(address).filter({ visible: true })).toHaveCount(1);
    const article = briefing.sourceFact(t.sourceArticle).getByRole("link");
    const written = await article.evaluate((link) => getComputedStyle(link, "::after").content);
    expect(written, id).toContain(data.source.url);
  }
});

test("a printed briefing is dark on white, whatever the theme, and fits its sheet", async ({ page }) => {
  const briefing = new BriefingPage(page);
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  for (const { id } of briefings) {
    await briefing.show(id);
    const { ink, paper, width } = await page.evaluate(() => ({
      ink: getComputedStyle(document.body).color,
      paper: getComputedStyle(document.body).backgroundColor,
      width: document.documentElement.scrollWidth,
    }));
    expect([ink, paper]).toEqual(["rgb(0, 0, 0)", "rgb(255, 255, 255)"]);
    expect(width, id).toBeLessThanOrEqual(680);
    const sheets = (await page.pdf({ format: "A4" })).toString("latin1");
    expect(sheets.match(/\/Type\s*\/Page\b/g)?.length ?? 0, id).toBeGreaterThan(0);
  }
});
