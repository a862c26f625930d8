import { existsSync } from "node:fs";
import { join } from "node:path";
import { HtmlValidate } from "html-validate";
import { expect, test } from "playwright/test";
import { SITES, readDocuments, readIndexablePages, readPages } from "./built-site.ts";
import { readLocations } from "./crawl.ts";
import { basedSite } from "../src/setup/sites.ts";

const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:recommended", "html-validate:document", "html-validate:a11y"],
  rules: {
    // A title is a sentence that says who did what to whom; it may be longer than a list of results shows.
    "long-title": "off",
    // Nobody sees the blanks that the compiler leaves at the end of a line.
    "no-trailing-whitespace": "off",
    // Our own files come from where the page comes from.
    "require-sri": ["error", { target: "crossorigin" }],
  },
});

for (const site of SITES) {
  test.describe(`on the site under ${site.base}`, () => {
    test("every page is valid HTML", () => {
      test.setTimeout(90_000);
      const faults = readPages(site).flatMap(({ path, html }) =>
        validator
          .validateStringSync(html)
          .results.flatMap(({ messages }) =>
            messages.map(({ ruleId, message, line, column }) => `${path}:${line}:${column} ${ruleId}: ${message}`),
          ),
      );
      expect(faults).toEqual([]);
    });

    test("the sitemap lists exactly the pages that may be indexed, each with its twin", async ({ page }) => {
      const get = async (path: string) => (await page.request.get(site.url + path)).text();
      const [list = ""] = readLocations(await get("sitemap-index.xml"));
      const root = list.slice(0, list.lastIndexOf("/") + 1);
      expect(new URL(root).pathname).toBe(site.base);

      const entries = await page.evaluate(
        (xml) => {
          const document = new DOMParser().parseFromString(xml, "application/xml");
          if (document.querySelector("parsererror")) throw new Error(document.documentElement.textContent || "");
          return [...document.querySelectorAll("urlset > url")].map((url) => ({
            address: url.querySelector("loc")?.textContent ?? "",
            twins: [...url.getElementsByTagName("xhtml:link")].map((link) => [
              link.getAttribute("hreflang") ?? "",
              link.getAttribute("href") ?? "",
            ]),
          }));
        },
        await get(list.slice(root.length)),
      );

      const expected = readIndexablePages(site).map(({ path }) => {
        const french = path.replace(/^en\//, "");
        return { address: root + path, twins: [`fr ${root}${french}`, `en ${root}en/${french}`].sort() };
      });
      const listed = entries.map(({ address, twins }) => ({
        address,
        twins: twins.map((twin) => twin.join(" ")).sort(),
      }));
      const inOrder = (rows: typeof expected) => rows.sort((a, b) => (a.address < b.address ? -1 : 1));
      expect(inOrder(listed)).toEqual(inOrder(expected));
    });
  });
}

test("every page says whether it may be indexed: all but search and the page for lost readers may", async ({
  page,
}) => {
  const robots = await readDocuments(
    page,
    readPages(basedSite),
    (document) => document.querySelector("meta[name=robots]")?.getAttribute("content") ?? "",
  );
  const hidden = robots.filter(({ found }) => found !== "index, follow");
  expect(hidden.map((each) => [each.page.path, each.found])).toEqual([
    ["404.html", "noindex"],
    ["en/search/", "noindex, follow"],
    ["search/", "noindex, follow"],
  ]);
});

test("the manifest and the icon that pages name are there, and so are the icons of the manifest", async ({ page }) => {
  await page.goto("");
  const linked = (rel: string) => page.locator(`link[rel=${rel}]`).getAttribute("href");
  const manifest = (await (await page.request.get((await linked("manifest")) ?? "")).json()) as {
    name: string;
    lang: string;
    start_url: string;
    scope: string;
    icons: { src: string; type: string }[];
  };
  expect(manifest).toMatchObject({ name: "Vigie", lang: "fr", start_url: "/vigie/", scope: "/vigie/" });
  expect(manifest.icons).not.toEqual([]);
  for (const icon of [...manifest.icons, { src: (await linked("icon")) ?? "", type: "image/svg+xml" }]) {
    const response = await page.request.get(icon.src);
    expect(response.status(), icon.src).toBe(200);
    expect(response.headers()["content-type"], icon.src).toBe(icon.type);
  }
});

test("an address that does not exist answers 404, in both languages, and leads back", async ({ page }) => {
  for (const address of ["nowhere/", "en/companies/nobody/"]) {
    const response = await page.goto(address);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole("heading", { name: "Page introuvable" })).toBeVisible();
    await expect(page.getByRole("heading", { name: "Page not found" })).toBeVisible();
    await page.getByRole("main").getByRole("link", { name: "Accueil" }).click();
    await expect(page).toHaveURL(basedSite.url);
  }
  expect(existsSync(join(basedSite.folder, "404.html"))).toBe(true);
});
