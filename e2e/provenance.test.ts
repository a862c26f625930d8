import { expect, test } from "playwright/test";
import { readContent } from "./content.ts";
import { BriefingPage } from "./pages/briefing-page.ts";
import { wordsIn } from "../src/i18n/words.ts";

const { briefings, outlets } = await readContent();
const FACTS = ["who", "whom", "when", "howMuch"] as const;

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  for (const language of ["fr", "en"] as const) {
    test(`each fact at the head of a briefing opens where it is from, in ${language}`, async ({ page }) => {
      const t = wordsIn(language);
      const briefing = new BriefingPage(page);
      for (const { id, data } of briefings.slice(0, 5)) {
        await briefing.open(id, language === "fr" ? "" : "en/");
        const outlet = outlets.find((each) => each.id === data.source.outlet);
        const name = typeof outlet?.data.short === "string" ? outlet.data.short : outlet?.data.short[language];
        const names = new Set<string>();
        for (const fact of FACTS) {
          const { sign, text } = briefing.provenance(t[fact]);
          names.add(await sign.innerText());
          await expect(text).toBeHidden();
          await sign.click();
          await expect(text).toContainText(name ?? "no outlet");
          await expect(text).toContainText(/[§¶]\u00a0\d+/);
          await expect(text).toContainText(t.status[data.events[0]?.status ?? "reported"]);
        }
        expect(names.size, id).toBe(FACTS.length);
      }
    });
  }
});

test("the keyboard opens where a fact is from, and closes it again; only one is open at a time", async ({ page }) => {
  const t = wordsIn("fr");
  const briefing = new BriefingPage(page);
  await briefing.open("2022-07-cac-fine-didi");
  const [when, howMuch] = [briefing.provenance(t.when), briefing.provenance(t.howMuch)];
  await when.sign.focus();
  await page.keyboard.press("Enter");
  await expect(when.text).toBeVisible();
  await page.keyboard.press("Space");
  await expect(when.text).toBeHidden();
  await page.keyboard.press("Enter");
  await howMuch.sign.focus();
  await page.keyboard.press("Space");
  await expect(howMuch.text).toBeVisible();
  await expect(when.text).toBeHidden();
});

test("where articles differ, a fact shows each with what it gives, and the version that is followed", async ({
  page,
}) => {
  const t = wordsIn("fr");
  for (const address of ["briefings/2022-07-cac-fine-didi/", "events/didi-fine/"]) {
    await page.goto(address);
    const { sign, text } = new BriefingPage(page).provenance(t.when);
    await sign.click();
    await expect(text.getByRole("listitem").filter({ hasText: "Boursorama" })).toContainText(
      "21\u00a0juillet\u00a02022",
    );
    await expect(text.getByRole("listitem").filter({ hasText: "Zonebourse" })).toContainText("Juillet\u00a02022");
    await expect(text.locator("..")).toContainText(`${t.followed}${t.colon}Boursorama (Reuters).`);
  }
});

test("on a wide screen what a fact opens stands across all the facts, on a phone across the page, and in print not at all", async ({
  page,
}) => {
  const { sign, text } = new BriefingPage(page).provenance(wordsIn("fr").when);
  for (const [width, least] of [
    [1440, 600],
    [320, 270],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto("briefings/2022-07-cac-fine-didi/");
    await sign.click();
    expect((await text.boundingBox())?.width).toBeGreaterThan(least);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
  await page.emulateMedia({ media: "print" });
  await expect(sign).toBeHidden();
  await expect(text).toBeHidden();
});
