import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ICAL from "ical.js";
import { expect, test } from "playwright/test";
import { basedSite } from "../src/setup/sites.ts";
import { SITES, listFiles } from "./built-site.ts";

for (const site of SITES) {
  test(`every calendar under ${site.base} can be read, each event of it with its page and a name of its own`, () => {
    const files = listFiles(site.folder, ".ics");
    expect(files).toContain("calendar.ics");
    expect(files).toContain("en/topics/antitrust/calendar.ics");
    for (const file of files) {
      const text = readFileSync(join(site.folder, file), "utf8");
      const events = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents("vevent");
      expect(events.length, file).toBeGreaterThan(0);
      const ids = events.map((event) => event.getFirstPropertyValue("uid")?.toString());
      expect(new Set(ids).size, file).toBe(ids.length);
      for (const event of events) {
        const { pathname } = new URL(event.getFirstPropertyValue("url")?.toString() ?? "");
        expect(pathname.startsWith(site.base), pathname).toBe(true);
        expect(existsSync(join(site.folder, pathname.slice(site.base.length), "index.html")), pathname).toBe(true);
        expect(event.getFirstPropertyValue("dtstamp")?.toString(), pathname).toMatch(/Z$/);
      }
    }
  });
}

for (const path of ["timeline/", "en/topics/antitrust/"]) {
  test(`${path} leads to its calendar, in sight and in its head`, async ({ page }) => {
    await page.goto(path);
    const link = page.getByRole("main").locator('a[type="text/calendar"]');
    const announced = page.locator('head link[rel="alternate"][type="text/calendar"]');
    const href = await link.getAttribute("href");
    // In the head stands the full address that the site is published at.
    expect(new URL((await announced.getAttribute("href")) ?? "").pathname).toBe(href);
    const response = await page.request.get(href ?? "");
    expect(response.headers()["content-type"]).toBe("text/calendar; charset=utf-8");
    expect(await response.text()).toMatch(/^BEGIN:VCALENDAR\r\n/);
  });
}

test("a rule's page says when it takes effect, and where that was read", async ({ page }) => {
  await page.goto(`${basedSite.url}events/overseas-listing-data-review/`);
  const part = page.locator("section", { has: page.getByRole("heading", { name: "Entrée en vigueur" }) });
  await expect(part.locator("time")).toHaveText("15\u00a0février\u00a02022");
  await expect(part.getByRole("link", { name: "source" })).toHaveAttribute("href", /allenandgledhill/);
});
