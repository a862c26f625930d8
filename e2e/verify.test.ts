import { readFileSync } from "node:fs";
import { expect, test, type Page } from "playwright/test";
import { VERIFY_HEAD, VERIFY_WORDS } from "../src/i18n/verify.ts";
import { basedSite } from "../src/setup/sites.ts";
import { VerifyPart } from "./pages/verify-part.ts";

const ARTICLE = readFileSync("src/draft/fixtures/04-didi-amende-reuters.txt", "utf8");
const ID = "2022-07-cac-fine-didi";

/** What the page asks for, and what it says to the console. */
function watch(page: Page) {
  const requests: { url: string; method: string }[] = [];
  const said: string[] = [];
  page.on("request", (request) => requests.push({ url: request.url(), method: request.method() }));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) said.push(message.text());
  });
  page.on("pageerror", (error) => said.push(error.message));
  return { requests, said };
}

for (const language of ["fr", "en"] as const) {
  const words = VERIFY_WORDS[language];
  test(`by keyboard alone, a reader pastes the article (${language}): every fact stands, and nothing is sent`, async ({
    page,
  }) => {
    const { requests, said } = watch(page);
    const part = new VerifyPart(page, language);
    await part.open(ID);
    await page.waitForLoadState("networkidle");
    const isOurs = ({ url }: { url: string }) => /\/view\.|seals\.json$/.test(url);
    expect(requests.filter(isOurs)).toEqual([]);
    const before = requests.length;

    await part.summary.focus();
    await page.keyboard.press("Enter");
    await expect(part.field).toBeVisible();
    await page.keyboard.press("Tab");
    await expect(part.field).toBeFocused();
    await page.keyboard.insertText(ARTICLE);
    for (const next of [part.file, part.check]) {
      await page.keyboard.press("Tab");
      await expect(next).toBeFocused();
    }
    await page.keyboard.press("Enter");

    const facts = await part.countFacts();
    expect(facts).toBeGreaterThan(15);
    await expect(part.status).toHaveText(words.summary.all(facts));
    await expect(part.result).toContainText(words.identical.slice(0, 20));
    await expect(page.locator(".verified").first()).toContainText(words.mark.stands);

    const after = requests.slice(before);
    expect(after.filter(({ url, method }) => !url.startsWith(basedSite.url) || method !== "GET")).toEqual([]);
    expect(after.map(({ url }) => new URL(url).pathname.replace(/\.[\w-]{8}\./, ".")).sort()).toEqual([
      "/vigie/_astro/view.css",
      "/vigie/_astro/view.js",
      `/vigie/briefings/${ID}/seals.json`,
    ]);
    expect(said).toEqual([]);
  });
}

test("offline, once it is loaded, one sign changed is reported of its sentence, which is shown as the reader has it", async ({
  page,
  context,
}) => {
  const words = VERIFY_WORDS.en;
  const part = new VerifyPart(page, "en");
  await part.open(ID);
  await part.unfold();
  await part.verify(ARTICLE);
  await context.setOffline(true);
  await part.verify(ARTICLE.replace("d'un éventuel retour", "d'vn <b>éventuel</b> retour"));
  const facts = await part.countFacts();
  const changed = part.lines("changed");
  await expect(changed).toHaveCount(1);
  const others = await changed.locator("li").count();
  await expect(part.status).toHaveText(words.summary.some(facts, facts - others, 0, others));
  await expect(changed).toContainText(words.states.changed);
  // It is text, whatever it looks like.
  await expect(changed.locator("q")).toContainText("d'vn <b>éventuel</b> retour");
  await expect(part.result.locator("b")).toHaveCount(0);
  for (const link of await changed.getByRole("link").all())
    await expect(page.locator((await link.getAttribute("href")) ?? "")).toContainText(words.mark.changed);

  await part.clear.click();
  await expect(part.status).toHaveText("");
  await expect(page.locator(".verified")).toHaveCount(0);
});

test("a file in another encoding is dropped, and read; one that is no text is told from it", async ({ page }) => {
  const words = VERIFY_WORDS.fr;
  const part = new VerifyPart(page, "fr");
  await part.open(ID);
  await part.unfold();
  await part.drop(
    "article.txt",
    Array.from(ARTICLE, (sign) => sign.charCodeAt(0)),
  );
  await expect(part.status).toHaveText(words.summary.all(await part.countFacts()));
  await expect(part.result).toContainText(words.decoded("Windows-1252"));
  await expect(part.result).toContainText(words.changes["utf-8"]);

  await part.drop(
    "article.pdf",
    Array.from("%PDF-1.7 …", (sign) => sign.charCodeAt(0) & 255),
  );
  await expect(part.status).toHaveText(words.refused.binary);
  await expect(part.result).toBeEmpty();
});

test("a file dragged over the place opens it; another text gets a clear answer; seals that cannot be had are told", async ({
  page,
}) => {
  const words = VERIFY_WORDS.fr;
  const part = new VerifyPart(page, "fr");
  await part.open(ID);
  await page.route("**/seals.json", (route) => route.abort(), { times: 1 });
  await part.summary.dispatchEvent("dragenter");
  await expect(part.field).toBeVisible();
  await part.verify("Une autre histoire. La pluie est tombée.");
  await expect(part.status).toHaveText(words.failed);
  await part.check.click();
  await expect(part.status).toHaveText(words.summary.none(await part.countFacts()));
  await expect(part.result).toContainText(words.otherText);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("there is no form, but the way to verify without one", async ({ page }) => {
    const part = new VerifyPart(page, "fr");
    await part.open(ID);
    await part.summary.click();
    await expect(part.section.getByRole("link", { name: VERIFY_HEAD.fr.seals })).toBeVisible();
    await expect(part.section.locator("textarea, input, button")).toHaveCount(0);
  });
});
