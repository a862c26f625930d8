import { expect, test } from "playwright/test";
import { SITES, readDocuments, readPages } from "./built-site.ts";
import { basedSite } from "../src/setup/sites.ts";

test.use({ javaScriptEnabled: false });

for (const site of SITES) {
  test(`without scripts, links lead from the home page to every page under ${site.base}`, async ({ browser }) => {
    // Only to read the files: the pages are parsed, and none of their scripts runs.
    const reader = await browser.newPage({ javaScriptEnabled: true });
    const documents = await readDocuments(reader, readPages(site), (document) =>
      [...document.querySelectorAll("a[href]")].map((link) => link.getAttribute("href") ?? ""),
    );
    await reader.close();
    const links = new Map(
      documents.map(({ page, found }) => {
        const address = site.url + page.path;
        return [address, found.map((href) => new URL(href, address).href.replace(/#.*$/, ""))];
      }),
    );

    const reached = new Set([site.url]);
    for (const address of reached) for (const next of links.get(address) ?? []) reached.add(next);
    const lost = [...links.keys()].filter((address) => !reached.has(address) && !address.endsWith("/404.html"));
    expect(links.size).toBeGreaterThan(100);
    expect(lost).toEqual([]);
  });
}

test("without scripts, the field in the header leads to the search page, and that to every list", async ({ page }) => {
  await page.goto("en/companies/alibaba/");
  await page.getByRole("searchbox").fill("BABA");
  await page.getByRole("searchbox").press("Enter");
  await expect(page).toHaveURL(`${basedSite.url}en/search/?q=BABA`);
  await expect(page.locator("noscript p")).toBeVisible();

  const lists = page.getByRole("navigation", { name: "Browse" });
  for (const name of ["Briefings", "Events", "Companies", "People", "Topics", "Outlets", "Timeline"]) {
    await lists.getByRole("link", { name, exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
    await page.goBack();
  }
});

test("without scripts, a list can be narrowed, and a briefing read in the other language", async ({ page }) => {
  await page.goto("companies/");
  await page.getByRole("link", { name: "filiale" }).click();
  await expect(page).toHaveURL(`${basedSite.url}companies/kind/subsidiary/`);
  await page.goto("briefings/");
  await page.getByRole("main").getByRole("listitem").getByRole("link").first().click();
  const french = page.url();
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(french.replace(basedSite.url, `${basedSite.url}en/`));
});
