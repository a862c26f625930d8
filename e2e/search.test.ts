import { expect, test, type Page } from "playwright/test";
import { SearchPage } from "./pages/search-page.ts";
import { fr } from "../src/i18n/fr.ts";
import { quote } from "../src/model/typography.ts";
import { KINDS } from "../src/schemas/kinds.ts";

/** The sentence that says how many results there are. */
function countOf(count: number, query: string): string {
  const { none, one, many } = fr.searchCount;
  return (count === 0 ? none : count === 1 ? one : many)
    .replace("{n}", String(count))
    .replace("{q}", () => quote(query, "fr"));
}

/** Every address that the page asks for. */
function listRequests(page: Page): string[] {
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  return requests;
}

test.describe("a company's own page comes first", () => {
  for (const [what, query] of [
    ["by its name", "Alibaba"],
    ["whatever the case and the accents", "ÀLIBÁBA"],
    ["while its name is being typed", "aliba"],
    ["by its Chinese name", "阿里巴巴集团"],
    ["by the short form of its Chinese name", "阿里巴巴"],
    ["by its pinyin without tones, in one word", "alibabajituan"],
    ["by its ticker", "BABA"],
    ["by its Hong Kong code with the leading zero", "09988"],
  ] as const) {
    test(what, async ({ page }) => {
      const search = new SearchPage(page);
      await search.open(query);
      expect((await search.ids())[0]).toBe("companies/alibaba");
    });
  }
});

test("an authority's own page comes first by its letters and by a part of its Chinese name", async ({ page }) => {
  const search = new SearchPage(page);
  await search.open("CAC");
  expect((await search.ids())[0]).toBe("regulators/cac");
  await search.ask("网信办");
  expect((await search.ids())[0]).toBe("regulators/cac");
});

test("a person is found by both orders of the Chinese name", async ({ page }) => {
  const search = new SearchPage(page);
  for (const query of ["Jack Ma", "ma yun", "Yun Ma", "mayun", "马云"]) {
    await search.open(query);
    expect((await search.ids())[0], query).toBe("people/jack-ma");
  }
});

test("a word after an elided article is found, and marked without the article", async ({ page }) => {
  const search = new SearchPage(page);
  for (const query of ["Alibaba", "d’Alibaba", "d'alibaba"]) {
    await search.open(query);
    expect(await search.ids(), query).toContain("events/alibaba-investigation");
  }
  const excerpt = search.excerpt("events/alibaba-investigation");
  await expect(excerpt).toContainText("d’Alibaba");
  await expect(excerpt.locator("mark").first()).toHaveText("Alibaba");
});

test("a text is found by a word that it has after elided articles only", async ({ page }) => {
  const search = new SearchPage(page);
  await page.goto("briefings/");
  const addresses = await page
    .locator("main a[href*='/briefings/20']")
    .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute("href") ?? ""))]);
  expect(addresses.length).toBeGreaterThan(0);
  for (const address of addresses.slice(0, 4)) {
    await page.goto(address);
    const text = (await page.locator("main").innerText()).toLowerCase();
    const elided = [...text.matchAll(/(?<=[ (][ldn]’)\p{Ll}{6,}/gu)].map(([word]) => word);
    const words = elided.filter((each) => !new RegExp(`(?<![ldn]’)${each.slice(0, 5)}`).test(text));
    for (const word of words) {
      await search.open(word);
      const ids = await search.ids();
      if (await search.more.isVisible()) continue;
      expect(ids, `${word} in ${address}`).toContain(address.slice("/vigie/".length, -1));
      break;
    }
  }
});

test("accents, plurals and the apostrophe make no difference", async ({ page }) => {
  const search = new SearchPage(page);
  await search.open("enquête");
  const expected = await search.ids();
  expect(expected).toContain("events/didi-investigation");
  for (const query of ["enquete", "enquêtes", "l’enquête", "l'enquête", "  ENQUÊTE "]) {
    await search.ask(query);
    expect([...(await search.ids())].sort(), query).toEqual([...expected].sort());
  }
});

test("a word that is nowhere gives no result, and says so", async ({ page }) => {
  const search = new SearchPage(page);
  await search.open();
  for (const query of ["zzyzx", "antitrustologie", "Alibaba zzyzx", "阿里嘉嘉", "😀", "…"]) {
    await search.ask(query);
    await expect(search.status, query).toHaveText(countOf(0, query));
    await expect(search.results, query).toHaveCount(0);
  }
});

test("a word is not taken for another of the same stem", async ({ page }) => {
  const search = new SearchPage(page);
  // To Pagefind's French, "Meta" is the same as "met" and "data" the same as "date".
  for (const query of ["Meta", "data", "didier"]) {
    await search.open(query);
    await expect(search.status).not.toBeEmpty();
    for (const result of await search.results.all()) {
      const address = await result.getByRole("link").getAttribute("href");
      const html = await (await page.request.get(address ?? "")).text();
      expect(html.toLowerCase(), `${query}: ${address ?? ""}`).toMatch(new RegExp(`\\b${query.toLowerCase()}`));
    }
  }
});

test("the status is empty until the answer stands, and the count is that of the results", async ({ page }) => {
  const search = new SearchPage(page);
  await search.open();
  await page.evaluate(() => {
    const status = document.getElementById("search-status");
    const list = document.getElementById("search-results");
    const seen: string[] = [];
    Object.assign(window, { seen });
    const note = () => seen.push(`${status?.textContent ?? ""}|${String(list?.children.length)}`);
    if (status) new MutationObserver(note).observe(status, { childList: true, characterData: true, subtree: true });
  });
  await expect(search.status).toBeEmpty();
  await expect(search.status).toHaveAttribute("role", "status");
  await search.field.pressSequentially("BABA", { delay: 30 });
  await expect(search.status).toHaveText(countOf(1, "BABA"));
  await search.ask("amende");
  const count = await search.results.count();
  await expect(search.status).toHaveText(countOf(count, "amende"));
  const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  for (const [sentence = "", shown = ""] of seen.map((each) => each.split("|"))) {
    if (sentence) expect(sentence.startsWith(shown), `${sentence} with ${shown} results`).toBe(true);
  }
});

test("twenty results are shown at first, the others on demand, and the focus goes to the first of them", async ({
  page,
}) => {
  const search = new SearchPage(page);
  await search.open("Alibaba");
  await expect(search.status).not.toBeEmpty();
  const total = parseInt(await search.status.innerText());
  expect(total).toBeGreaterThan(20);
  await expect(search.results).toHaveCount(20);
  await search.more.click();
  await expect(search.results).toHaveCount(Math.min(40, total));
  await expect(search.results.nth(20).getByRole("link")).toBeFocused();
});

test("the address follows what is typed, and Back from a result restores it", async ({ page }) => {
  const search = new SearchPage(page);
  await search.open();
  await search.ask("Tencent");
  await expect(page).toHaveURL(/\/vigie\/search\/\?q=Tencent$/);
  const before = await search.ids();
  await search.results.first().getByRole("link").click();
  await expect(page).toHaveURL(/\/vigie\/companies\/tencent\/$/);
  await page.goBack();
  await expect(search.field).toHaveValue("Tencent");
  expect(await search.ids()).toEqual(before);
});

test("clearing the field clears the answer and the address", async ({ page }) => {
  const search = new SearchPage(page);
  await search.open("BABA");
  await expect(search.results).toHaveCount(1);
  await search.field.fill("");
  await expect(search.results).toHaveCount(0);
  await expect(search.status).toBeEmpty();
  await expect(page).toHaveURL(/\/search\/$/);
});

test("the field in the header leads to the answer", async ({ page }) => {
  const search = new SearchPage(page);
  await page.goto("companies/tencent/");
  await search.field.fill("BABA");
  await search.field.press("Enter");
  await expect(page).toHaveURL(/\/vigie\/search\/\?q=BABA$/);
  await expect(search.field).toHaveValue("BABA");
  expect(await search.ids()).toEqual(["companies/alibaba"]);
});

test("the English page searches English, and answers in English", async ({ page }) => {
  const search = new SearchPage(page);
  await search.open("investigation", "en/");
  expect(await search.ids()).toContain("events/alibaba-investigation");
  await expect(search.status).toContainText("results for “investigation”.");
  await expect(search.results.first().getByRole("link")).toHaveAttribute("href", /^\/vigie\/en\//);
  await search.open("convocation", "en/");
  await expect(search.status).not.toBeEmpty();
  for (const link of await search.results.getByRole("link").all())
    await expect(link).toHaveAttribute("href", /^\/vigie\/en\//);
});

test("“/” and Ctrl-K lead to the field, but not out of another one", async ({ page }) => {
  const search = new SearchPage(page);
  await page.goto("companies/alibaba/");
  await page.keyboard.press("/");
  await expect(search.field).toBeFocused();
  await page.keyboard.press("/");
  await expect(search.field).toHaveValue("/");
  await search.field.blur();
  await page.keyboard.press("Control+k");
  await expect(search.field).toBeFocused();
  await page.evaluate(() => {
    const other = document.createElement("textarea");
    document.body.append(other);
    other.focus();
  });
  await page.keyboard.press("/");
  await page.keyboard.press("Control+k");
  await expect(page.locator("textarea")).toBeFocused();
  await expect(page.locator("textarea")).toHaveValue("/");
});

test("nothing of the search is fetched before the reader turns to it, and nothing from elsewhere ever", async ({
  page,
}) => {
  const requests = listRequests(page);
  const search = new SearchPage(page);
  await search.open();
  await page.waitForLoadState("networkidle");
  const before = requests.filter((url) => url.endsWith(".js"));
  expect(before).toHaveLength(1);
  const [response] = await Promise.all([page.request.get(before[0] ?? "")]);
  expect((await response.body()).length).toBeLessThanOrEqual(1024);
  expect(requests.filter((url) => url.includes("pagefind"))).toEqual([]);
  await search.field.focus();
  await search.ask("Alibaba");
  const { origin } = new URL(page.url());
  expect(requests.filter((url) => url.includes("pagefind")).length).toBeGreaterThan(0);
  expect(requests.filter((url) => !url.startsWith(`${origin}/vigie/`))).toEqual([]);
});

test("an answer that comes too late is not shown", async ({ page }) => {
  const search = new SearchPage(page);
  const [asked, released] = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()];
  let isFirst = true;
  await page.route("**/pagefind/fragment/**", async (route) => {
    asked.resolve(undefined);
    if (isFirst) await released.promise;
    await route.continue();
  });
  await search.open();
  // No page that answers this query answers the next.
  await search.field.fill("Steven Leung");
  await asked.promise;
  isFirst = false;
  await search.ask("BABA");
  expect(await search.ids()).toEqual(["companies/alibaba"]);
  released.resolve(undefined);
  await page.waitForTimeout(1000);
  expect(await search.ids()).toEqual(["companies/alibaba"]);
  await expect(search.status).toHaveText(countOf(1, "BABA"));
});

test("where workers cannot run, the search runs on the page itself, under the same content policy", async ({
  page,
}) => {
  const search = new SearchPage(page);
  await page.route("**/pagefind/pagefind-worker.js", (route) => route.abort());
  await search.open("BABA");
  expect(await search.ids()).toEqual(["companies/alibaba"]);
});

test.describe("without a connection", () => {
  const failed = fr.searchFailed;

  test("the search says that it could not be loaded, and can be tried again", async ({ page, context }) => {
    const search = new SearchPage(page);
    await search.open();
    await context.setOffline(true);
    await search.field.fill("Alibaba");
    await expect(search.status).toHaveText(failed);
    await search.retry.click();
    await expect(search.status).toHaveText(failed);
    await context.setOffline(false);
    await search.retry.click();
    expect((await search.ids())[0]).toBe("companies/alibaba");
    await expect(search.retry).toBeHidden();
  });

  test("an index that cannot be fetched is not taken for an empty one", async ({ page }) => {
    const search = new SearchPage(page);
    await page.route("**/pagefind/**", (route) => route.abort());
    await search.open("Alibaba");
    await expect(search.status).toHaveText(failed);
    await page.unroute("**/pagefind/**");
    await search.retry.click();
    expect((await search.ids())[0]).toBe("companies/alibaba");
  });

  test("a search that was already loaded says so too, and recovers", async ({ page, context }) => {
    const search = new SearchPage(page);
    await search.open("BABA");
    await expect(search.results).toHaveCount(1);
    await context.setOffline(true);
    await search.ask("tencent");
    await expect(search.status).toHaveText(failed);
    await expect(search.results).toHaveCount(0);
    await context.setOffline(false);
    await search.retry.click();
    await expect(search.status).toContainText("résultats pour");
    expect((await search.ids())[0]).toBe("companies/tencent");
  });
});

test("hostile queries break nothing", async ({ page }) => {
  const search = new SearchPage(page);
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  await search.open();
  await search.field.focus();
  for (const query of [
    "a".repeat(10_000),
    "alibaba ".repeat(2000),
    "阿".repeat(3000),
    "<img src=x onerror=alert(1)>",
    "</script><script>alert(1)</script>",
    '"Alibaba"',
    "'; DROP TABLE --",
    "\\u0000 \u0000 \ufeff \u202e",
    "👩‍👩‍👧‍👦 🇨🇳",
    "$& $1 {q} {n}",
    "__proto__ constructor toString",
    "ﬀ ½ Ⅷ ㏒ İ",
  ]) {
    await search.field.evaluate((field: HTMLInputElement, value) => {
      field.value = value;
      field.dispatchEvent(new Event("input"));
    }, query);
    await expect(search.status, query.slice(0, 40)).toContainText(/résultat/);
  }
  await search.field.evaluate((field: HTMLInputElement) => {
    field.value = "\ud83d Alibaba \udc00";
    field.dispatchEvent(new Event("input"));
  });
  await expect(search.status).toContainText("Alibaba");
  expect((await search.ids())[0]).toBe("companies/alibaba");
  await expect(page.locator("#search-results img, #search-results script")).toHaveCount(0);
  expect(errors).toEqual([]);

  await page.goto(`search/?q=${"%ED%A0%BD".repeat(3)}&q=${"b".repeat(5000)}`);
  await expect(search.status).not.toBeEmpty();
  await search.ask("BABA");
  expect(await search.ids()).toEqual(["companies/alibaba"]);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the search page leads to every list, and the header's form to the search page", async ({ page }) => {
    await page.goto("search/");
    await expect(page.locator("noscript p")).toBeVisible();
    for (const list of [...KINDS, "timeline"]) {
      await expect(page.locator(`main a[href="/vigie/${list}/"]`), list).toBeVisible();
    }
    await page.goto("companies/alibaba/");
    await page.getByRole("searchbox").fill("BABA");
    await page.getByRole("button", { name: fr.searchButton }).click();
    await expect(page).toHaveURL(/\/vigie\/search\/\?q=BABA$/);
  });
});

test("the single-key shortcut can be turned off, and stays off", async ({ page }) => {
  await page.goto("about/");
  await page.getByLabel("La touche / le fait aussi.").uncheck();
  await page.goto("briefings/");
  await page.keyboard.press("/");
  await expect(page.getByRole("searchbox")).not.toBeFocused();
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("searchbox")).toBeFocused();
  await page.goto("about/");
  await page.getByLabel("La touche / le fait aussi.").check();
  await page.keyboard.press("Tab");
  await page.keyboard.press("/");
  await expect(page.getByRole("searchbox")).toBeFocused();
});
