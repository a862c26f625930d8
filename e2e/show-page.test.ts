import { expect, test } from "playwright/test";
import { readOnePageOfEachKind } from "./built-site.ts";
import { showPage } from "./show-page.ts";
import { basedSite } from "../src/setup/sites.ts";

test.use({ trace: "off" });

test("a page that is shown in the place of another stands as it does when it is opened, on a phone and on a wide screen", async ({
  context,
}) => {
  const KINDS = ["404.html", "home", "briefings/id", "companies/id", "events/id", "timeline", "glossary"];
  const pages = readOnePageOfEachKind(basedSite).filter(({ kind }) => KINDS.includes(kind));
  expect(pages.length).toBeGreaterThan(KINDS.length);
  const [opened, shown] = [await context.newPage(), await context.newPage()];
  await showPage(shown, basedSite, "about/");
  for (const { path } of pages) {
    await opened.goto(basedSite.url + path);
    await showPage(shown, basedSite, path);
    for (const width of [320, 1440]) {
      const places = [];
      for (const page of [opened, shown]) {
        await page.setViewportSize({ width, height: 800 });
        places.push(await page.evaluate(placeEverything));
      }
      expect(places[0]?.length, path).toBeGreaterThan(10);
      expect(places[1], path).toEqual(places[0]);
    }
  }
  // The first page with a script of its own was opened; what came after it was shown there.
  const briefing = pages.find(({ kind }) => kind === "briefings/id");
  expect(new URL(shown.url()).pathname).toBe(`${basedSite.base}${briefing?.path ?? ""}`);
});

/** Runs in the browser: the page's title and language, and where each element is. */
function placeEverything(): string[] {
  const places = [...document.body.querySelectorAll("*")].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [element.localName, ...[x, y, width, height].map((number) => number.toFixed(1))].join(" ");
  });
  return [document.title, document.documentElement.lang, ...places];
}
