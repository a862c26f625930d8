import { expect, test } from "playwright/test";
import { SITES, findOnEach, readDocuments, readOnePageOfEachKind, readPages } from "./built-site.ts";
import { SearchPage } from "./pages/search-page.ts";
import { basedSite } from "../src/setup/sites.ts";

// A trace of many pages costs more than the tests.
test.use({ trace: "off" });

for (const site of SITES) {
  test(`every page under ${site.base} begins with a policy that lets in nothing but the site's own files`, async ({
    page,
  }) => {
    const heads = await readDocuments(page, readPages(site), (document) => {
      const [charset, policy] = document.head.children;
      return {
        first: charset?.hasAttribute("charset"),
        second: policy?.getAttribute("http-equiv"),
        policies: document.querySelectorAll("meta[http-equiv=Content-Security-Policy]").length,
        rules: policy?.getAttribute("content") ?? "",
      };
    });
    for (const { page: built, found } of heads) {
      expect(found, built.path).toMatchObject({ first: true, second: "Content-Security-Policy", policies: 1 });
      const rules = new Map(
        found.rules.split(/;\s*/).map((rule) => [rule.split(" ")[0] ?? "", rule.split(" ").slice(1)] as const),
      );
      expect(rules.get("default-src"), built.path).toEqual(["'none'"]);
      expect(rules.get("base-uri"), built.path).toEqual(["'none'"]);
      expect(rules.get("form-action"), built.path).toEqual(["'self'"]);
      const allowed = new Set([...rules.values()].flat());
      expect([...allowed].sort(), built.path).toEqual(["'none'", "'self'", "'wasm-unsafe-eval'"]);
    }
  });

  test(`no page under ${site.base} holds a script, a style or a handler of its own`, async ({ page }) => {
    const pages = await readDocuments(page, readPages(site), (document) =>
      [...document.querySelectorAll("*")].flatMap((element) => {
        const { localName: name } = element;
        const data = /json$/.test(element.getAttribute("type") ?? "");
        const handlers = element.getAttributeNames().filter((attribute) => attribute.startsWith("on"));
        const inline = name === "style" || (name === "script" && !element.hasAttribute("src") && !data);
        const code = ["href", "src", "action"].some((attribute) =>
          /^\s*(?:javascript|data):/i.test(element.getAttribute(attribute) ?? ""),
        );
        return inline || code || handlers.length > 0 || element.hasAttribute("style")
          ? [element.outerHTML.slice(0, 120)]
          : [];
      }),
    );
    expect(pages.filter(({ found }) => found.length > 0).map((each) => [each.page.path, each.found])).toEqual([]);
  });
}

test("no kind of page breaks its policy or says an error to the console", async ({ context }) => {
  const said: string[] = [];
  context.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) said.push(`${message.page()?.url() ?? ""}: ${message.text()}`);
  });
  context.on("weberror", (error) => said.push(`${error.page()?.url() ?? ""}: ${error.error().message}`));

  const examples = readOnePageOfEachKind(basedSite);
  // A page that is not there is an error to the browser, and rightly.
  await findOnEach(
    context,
    basedSite,
    examples.filter(({ kind }) => kind !== "404.html"),
    (page) => page.waitForLoadState("networkidle").then(() => []),
    { lanes: 6 },
  );
  expect(examples.length).toBeGreaterThan(30);

  const search = new SearchPage(await context.newPage());
  for (const language of ["", "en/"]) {
    await search.open("Alibaba", language);
    expect((await search.ids())[0]).toBe("companies/alibaba");
    await search.ask("zzyzx");
    await expect(search.status).toContainText("zzyzx");
  }
  expect(said).toEqual([]);
});

test("a script that slips into a page does not run", async ({ page }) => {
  await page.goto("companies/alibaba/");
  await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "document.title = 'slipped in'";
    const image = document.createElement("img");
    image.setAttribute("onerror", "document.title = 'slipped in'");
    image.src = "nowhere.png";
    document.body.append(script, image);
    return new Promise((resolve) => image.addEventListener("error", resolve));
  });
  await expect(page).not.toHaveTitle("slipped in");
});
