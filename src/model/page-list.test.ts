import { expect, it } from "vitest";
import { loadSample } from "../load.fixture.ts";
import { listPages, pathOfPage } from "./page-list.ts";
import { createUrls } from "./urls.ts";

it("every page has one path in each language: the home page, sections, lists, narrowed lists, entries", async () => {
  const site = await loadSample();
  const urls = createUrls("https://example.org", "/vigie/");
  const pages = listPages(site);
  const paths = pages.flatMap((page) => [pathOfPage(page, urls, "fr"), pathOfPage(page, urls, "en")]);
  expect(new Set(paths).size).toBe(paths.length);
  for (const path of [
    "/vigie/",
    "/vigie/en/",
    "/vigie/en/timeline/",
    "/vigie/companies/",
    "/vigie/events/status/reported/",
    "/vigie/en/companies/acme/",
  ])
    expect(paths).toContain(path);
  expect(pages.filter(({ page }) => page === "entry")).toHaveLength(site.byId.size);
});
