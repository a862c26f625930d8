import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "playwright/test";
import { basedSite } from "../src/setup/sites.ts";
import { readContent } from "./content.ts";
import { DossierPage } from "./pages/dossier-page.ts";
import { EntityPage } from "./pages/entity-page.ts";
import { SearchPage } from "./pages/search-page.ts";
import { DOSSIER_WORDS } from "../src/i18n/dossier.ts";
import { findBriefingsOf, findEventsOf } from "../src/model/backlinks.ts";
import { displayName } from "../src/model/names.ts";
import { findEntry, textsOf } from "../src/model/site.ts";

const site = await readContent();
const fr = DOSSIER_WORDS.fr;
const en = DOSSIER_WORDS.en;
const tencent = findEntry(site, "companies", "tencent");
const plain = (text: string) => text.replace(/\s+/g, " ").trim();

for (const [format, width, height] of [
  ["A4", 595, 842],
  ["Letter", 612, 792],
] as const) {
  test(`the dossier of a company prints on ${format}: cover, contents, briefings, timeline, sources, version, numbered sheets`, async ({
    page,
  }) => {
    const dossier = new DossierPage(page);
    await dossier.open("of=companies/tencent");
    await expect(dossier.status).toContainText("Le dossier est prêt");
    const printed = await dossier.print(format);
    expect(Math.abs(printed.width - width) + Math.abs(printed.height - height)).toBeLessThanOrEqual(2);
    const { sheets } = printed;
    const [cover = "", contents = ""] = sheets.map(plain);
    const whole = plain(sheets.join(" "));

    expect(cover).toContain(displayName(tencent, "fr"));
    // The machine's fonts draw Chinese; where it has none, two characters are the same box.
    if (await dossier.drawsChinese()) expect(cover).toContain("腾讯");
    else test.info().annotations.push({ type: "not tested", description: "no Chinese font on this machine" });
    expect(cover).toMatch(/\/vigie\/companies\/tencent\//);
    expect(cover).not.toContain(`1 / ${sheets.length}`);
    for (const [i, sheet] of sheets.entries()) if (i > 0) expect(sheet).toContain(`${i + 1} / ${sheets.length}`);

    const briefings = findBriefingsOf(site, "tencent");
    expect(briefings.length).toBeGreaterThan(3);
    for (const briefing of briefings) {
      const { data } = briefing;
      // Lines are broken where the sheet ends: words are looked for without their blanks.
      expect(squeeze(contents)).toContain(squeeze(textsOf(briefing, "fr").title));
      expect(squeeze(whole), data.source.url).toContain(squeeze(data.source.url ?? ""));
      expect(squeeze(whole)).toContain(data.source.sha256);
    }
    for (const event of findEventsOf(site, "tencent"))
      expect(squeeze(whole), event.id).toContain(squeeze(event.data.title.fr));
    for (const heading of [fr.contents, fr.timeline, fr.sources, fr.versions]) expect(whole).toContain(heading);
    // A glyph that no font has comes out as nothing, or as a sign of replacement.
    expect(whole).not.toContain("\ufffd");
  });
}

test("each source stands once, with its full address, and every number in the text leads to one", async ({ page }) => {
  const dossier = new DossierPage(page);
  await dossier.open("of=regulators/cac");
  await expect(dossier.status).toContainText("Le dossier est prêt");
  const items = dossier.part(fr.sources).getByRole("listitem");
  const addresses = await items
    .getByRole("link")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  expect(new Set(addresses).size).toBe(addresses.length);
  for (const briefing of findBriefingsOf(site, "cac")) expect(addresses).toContain(briefing.data.source.url);
  const lost = await dossier.dossier.evaluate((root) =>
    [...root.querySelectorAll('a[href^="#"]')]
      .map((link) => link.getAttribute("href") ?? "")
      .filter((href) => !root.querySelector(href)),
  );
  expect(lost).toEqual([]);
});

test("a topic's page leads to its dossier, in English too, and the switch of languages keeps it", async ({ page }) => {
  const entity = new EntityPage(page);
  await entity.open("en/topics/antitrust");
  await page.getByRole("link", { name: en.title }).click();
  const dossier = new DossierPage(page);
  await expect(dossier.title).toHaveText(findEntry(site, "topics", "antitrust").data.title.en);
  await expect(dossier.part(en.timeline).getByRole("row")).not.toHaveCount(0);
  await page.getByRole("link", { name: "Français", exact: true }).click();
  await expect(dossier.title).toHaveText(findEntry(site, "topics", "antitrust").data.title.fr);
});

test("what a search finds becomes a dossier: its briefings, the events they report, and the pages it finds", async ({
  page,
}) => {
  const search = new SearchPage(page);
  await search.open("Didi");
  const ids = await search.ids();
  await page.getByRole("link", { name: fr.ofResults }).click();
  const dossier = new DossierPage(page);
  await expect(dossier.title).toContainText("Didi");
  expect(ids.length).toBeGreaterThan(3);
  for (const id of ids) {
    const entry = site.byId.get(id.split("/")[1] ?? "");
    if (!entry) throw new Error(`${id} is not in content/.`);
    const title = entry.kind === "briefings" ? textsOf(entry, "fr").title : displayName(entry, "fr");
    await expect(dossier.dossier, id).toContainText(title);
  }
  const didi = findEntry(site, "events", "didi-fine");
  await expect(dossier.part(fr.timeline)).toContainText(didi.data.title.fr);
});

test("a search that finds nothing, an address of nothing and no address at all each say what to do", async ({
  page,
}) => {
  const dossier = new DossierPage(page);
  await dossier.open("q=zzyzx");
  await expect(dossier.status).toHaveText(fr.nothing);
  await dossier.open("of=companies/nobody");
  await expect(dossier.status).toHaveText(fr.unknown);
  await dossier.open("of=../../secret");
  await expect(dossier.status).toHaveText(fr.unknown);
  await dossier.open("");
  await expect(page.getByText(fr.how[0] ?? "")).toBeVisible();
  await expect(dossier.dossier).toHaveCount(0);
});

test("where a text cannot be had there is no dossier, and it can be tried again", async ({ page }) => {
  const [first] = findBriefingsOf(site, "tencent");
  const path = `**/briefings/${first?.id ?? ""}/index.json`;
  await page.route(path, (route) => route.abort());
  const dossier = new DossierPage(page);
  await dossier.open("of=companies/tencent");
  await expect(dossier.status).toHaveText(fr.failed);
  await expect(dossier.dossier).toHaveCount(0);
  await page.unroute(path);
  await page.getByRole("link", { name: fr.retry }).click();
  await expect(dossier.title).toHaveText(displayName(tencent, "fr"));
});

test("without script the page says how to print instead", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: basedSite.url });
  const page = await context.newPage();
  await new DossierPage(page).open("of=companies/tencent");
  await expect(page.locator("noscript p")).toHaveText(fr.noScript);
  await expect(page.locator("noscript p")).toBeVisible();
  await context.close();
});

test("a dossier on the screen has no axe finding, and fits a width of 320 px", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const dossier = new DossierPage(page);
  await dossier.open("of=companies/tencent");
  await expect(dossier.status).toContainText("Le dossier est prêt");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});

/** Text as it is compared: without blanks, and with one sign for the two that share a glyph in our font. */
function squeeze(text: string): string {
  return text.replace(/[\s\u00ad]+/g, "").replaceAll("\u02bc", "’");
}
