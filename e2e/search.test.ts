import { expect, test, type Page } from "playwright/test";
import { SearchPage } from "./pages/search-page.ts";
import { readContent } from "./content.ts";
import { SEARCH_WORDS } from "../src/i18n/search.ts";
import { MARK_WORDS } from "../src/i18n/marks.ts";
import { fr } from "../src/i18n/fr.ts";
import { quote } from "../src/model/typography.ts";
import { KINDS } from "../src/schemas/kinds.ts";

const words = SEARCH_WORDS.fr;

/** The sentence that says how many results there are. */
function countOf(count: number, query: string): string {
  const { none, one, many } = words.count;
  return (count === 0 ? none : count === 1 ? one : many)
    .replace("{n}", String(count))
    .replace("{q}", () => quote(query, "fr"));
}

/** The addresses of the texts of results. */
const CARDS = /\/pagefind\/[0-9a-f]{12}\/(?:fr|en)\/\d+\.json$/;

/** Every address that the page asks for. */
function listRequests(page: Page): string[] {
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  return requests;
}

test("a result says of what kind it is and when, and shows the words in their passage, without the elided article", async ({
  page,
}) => {
  const search = new SearchPage(page);
  await search.open("d'alibaba enquête");
  const result = search.result("events/alibaba-investigation");
  await expect(result.locator(".label")).toHaveText("Événement · décembre\u00a02020");
  await expect(result.locator(".excerpt")).toContainText("d’Alibaba");
  await expect(result.locator(".excerpt mark")).toHaveText(["enquête", "Alibaba"]);
  await search.open("prétendument");
  await expect(search.result("briefings/2021-03-cac-summons-deepfakes").locator(".section")).toHaveText(
    "Section\u00a0: Le contexte",
  );
});

test("accents, plurals and the apostrophe make no difference", async ({ page }) => {
  const search = new SearchPage(page);
  await search.open("enquête");
  const expected = await search.allIds();
  expect(expected).toContain("events/didi-investigation");
  for (const query of ["enquete", "enquêtes", "l’enquête", "l'enquête", "  ENQUÊTE "]) {
    await search.ask(query);
    expect((await search.allIds()).sort(), query).toEqual([...expected].sort());
  }
});

test("“amende” and “fine” lead to the same pages, from both languages, and the glossary says why", async ({ page }) => {
  const search = new SearchPage(page);
  await search.open("amende");
  const expected = await search.allIds();
  await expect(search.note).toContainText("fine");
  await expect(search.note.getByRole("link")).toHaveAttribute("href", "/vigie/glossary/#fine");
  await search.ask("fine");
  expect(await search.allIds()).toEqual(expected);
  await search.open("罚款", "en/");
  await expect(search.status).not.toBeEmpty();
  const inEnglish = await search.ids();
  expect([...expected].sort()).toEqual(expect.arrayContaining(inEnglish.sort()));
});

test("what only the other language's text says is found, labelled and marked as such; a pair stands once", async ({
  page,
}) => {
  const search = new SearchPage(page);
  await search.open("reassure");
  const labelled = search.results.filter({ hasText: words.onlyIn.en });
  await expect(labelled.first()).toBeVisible();
  await expect(labelled.first().getByRole("link")).toHaveAttribute("href", /^\/vigie\/en\//);
  await expect(labelled.first().getByRole("link")).toHaveAttribute("lang", "en");
  await search.ask("Alibaba");
  const ids = await search.allIds();
  expect(new Set(ids).size).toBe(ids.length);
  await expect(search.result("companies/alibaba").getByRole("link")).toHaveAttribute("href", /^\/vigie\/companies\//);
  // In its own language it is no other.
  await search.open("reassure", "en/");
  await expect(search.status).not.toBeEmpty();
  await expect(search.results.filter({ hasText: SEARCH_WORDS.en.onlyIn.fr })).toHaveCount(0);
});

test("the reader's language is shown before the other index is there, and “no results” waits for it", async ({
  page,
}) => {
  const search = new SearchPage(page);
  const released = Promise.withResolvers<undefined>();
  await page.route("**/index/en/**", async (route) => {
    await released.promise;
    await route.continue();
  });
  await search.open("Alibaba");
  await expect(search.results.first()).toHaveAttribute("data-id", "companies/alibaba");
  await expect(search.status).toBeEmpty();
  const early = await search.results.evaluateAll((items) => items.map((item) => item.dataset["id"]));
  await search.field.fill("zzyzx");
  await page.waitForTimeout(300);
  await expect(search.status).toBeEmpty();
  released.resolve(undefined);
  await expect(search.status).toHaveText(countOf(0, "zzyzx"));
  await search.ask("Alibaba");
  expect((await search.ids()).slice(0, early.length)).toEqual(early);
});

test("an entity is the same whichever of its names is typed", async ({ page }) => {
  const search = new SearchPage(page);
  await search.open();
  for (const [first, ...others] of [
    ["Alibaba", "阿里巴巴集团", "BABA", "9988", "Alibaba Group"],
    ["CAC", "国家互联网信息办公室", "SIIO", "chien de garde du cyberespace", "Administration du cyberespace de Chine"],
    ["Jack Ma", "马云", "Ma Yun"],
  ] as const) {
    await search.ask(first);
    const expected = (await search.allIds()).sort();
    for (const name of others) {
      await search.ask(name);
      expect((await search.allIds()).sort(), name).toEqual(expected);
    }
  }
});

test("many words that are nowhere are answered at once", async ({ page }) => {
  const search = new SearchPage(page);
  await search.open();
  await search.ask("alpha zoulou tango foxtrot yankee whisky romeo quebec papa oscar novembre limax");
  await expect(search.results).toHaveCount(0);
});

test("a name that is misspelt is suggested, apart from the results, and can be taken", async ({ page }) => {
  const search = new SearchPage(page);
  await search.open("Alibba amende");
  await expect(search.status).toHaveText(countOf(0, "Alibba amende"));
  await expect(search.results).toHaveCount(0);
  await expect(search.note).toContainText(words.none);
  // The glossary knows the other word.
  await expect(search.note.getByRole("link")).toHaveAttribute("href", "/vigie/glossary/#fine");
  await search.suggestions.filter({ hasText: /^Alibaba amende$/ }).click();
  await expect(page).toHaveURL(/q=Alibaba\+amende/);
  await expect(search.field).toBeFocused();
  expect(await search.ids()).toContain("briefings/2021-03-cac-summons-deepfakes");
  await expect(search.suggestions).toHaveCount(0);
  await page.goBack();
  await expect(search.field).toHaveValue("Alibba amende");
  await expect(search.status).toHaveText(countOf(0, "Alibba amende"));
});

test("the beginning of a word is taken for the word only while no page has it as it stands, and the page says so", async ({
  page,
}) => {
  const search = new SearchPage(page);
  await search.open("convoq");
  await expect(search.note).toContainText(quote("convoq", "fr"));
  expect(await search.ids()).toContain("events/cac-summons-11-firms");
  await expect(search.excerpt("events/cac-summons-11-firms").locator("mark").first()).toHaveText(/^convoq/i);
  // "Meta" is a word: what only begins so is not meant.
  await search.ask("Meta");
  await expect(search.note).toBeEmpty();
});

test.describe("what was found can be narrowed", () => {
  test("by facets with counts, which combine, stand in the address, and can be taken back one by one", async ({
    page,
  }) => {
    const search = new SearchPage(page);
    await search.open("CAC");
    const all = await search.allIds();
    await search.unfold();
    const box = search.box("kind", /^Événements/);
    const count = Number((await box.locator("..").locator(".count").innerText()).trim());
    expect(count).toBe(all.filter((id) => id.startsWith("events/")).length);
    await box.check();
    await expect(page).toHaveURL(/\?q=CAC&kind=events$/);
    await expect(search.status).not.toBeEmpty();
    await expect(box).toBeFocused();
    expect((await search.allIds()).every((id) => id.startsWith("events/"))).toBe(true);
    await expect(search.status).toHaveText(
      words.narrowed.many
        .replace("{n}", String(count))
        .replace("{all}", String(all.length))
        .replace("{q}", quote("CAC", "fr")),
    );
    await search.box("company", /^Didi/).check();
    await expect(page).toHaveURL(/\?q=CAC&kind=events&company=didi$/);
    const both = await search.allIds();
    const site = await readContent();
    expect([...both].sort()).toEqual(
      site.events
        .filter(({ data }) => [...data.actors, ...data.targets].includes("didi"))
        .map(({ id }) => `events/${id}`)
        .filter((id) => all.includes(id))
        .sort(),
    );
    // A second value of the same facet is an alternative.
    await search.box("company", /^Alibaba/).check();
    expect((await search.allIds()).length).toBeGreaterThan(both.length);
    await expect(search.conditions).toHaveCount(4);
    await search.conditions.filter({ hasText: "Alibaba" }).click();
    await expect(search.conditions).toHaveCount(3);
    expect((await search.allIds()).sort()).toEqual([...both].sort());
    await search.conditions.filter({ hasText: words.removeAll }).click();
    await expect(page).toHaveURL(/\?q=CAC$/);
    expect(await search.allIds()).toEqual(all);
    await page.goBack();
    await expect(page).toHaveURL(/kind=events&company=didi$/);
    expect((await search.allIds()).sort()).toEqual([...both].sort());
    await expect(search.box("company", /^Didi/)).toBeChecked();
  });

  test("by a period, which respects how precise a date is", async ({ page }) => {
    const search = new SearchPage(page);
    await search.open(new URLSearchParams("kind=events&from=2021-03-18&to=2021-03-18"));
    const ids = await search.allIds();
    expect(ids).toContain("events/cac-communique-2021-03-18");
    await expect(search.result("events/cac-communique-2021-03-18")).not.toContainText(words.uncertain);
    const site = await readContent();
    for (const { id, data } of site.events) {
      if (data.date === undefined) expect(ids, id).not.toContain(`events/${id}`);
      if (data.date === "2020-12") expect(ids, id).not.toContain(`events/${id}`);
      if (data.date === "2021") expect(ids, id).toContain(`events/${id}`);
    }
    // A date of a whole year may lie in the period, and is shown as such.
    await search.open(new URLSearchParams("kind=briefings&from=2021-05&to=2021-06"));
    expect(await search.ids()).toEqual(["briefings/2021-vision-times-jack-ma"]);
    await expect(search.results.first()).toContainText(words.uncertain);
    await search.open(new URLSearchParams("kind=briefings&from=2021&to=2021"));
    await expect(search.result("briefings/2021-vision-times-jack-ma")).not.toContainText(words.uncertain);
  });

  test("a date that does not exist is refused in the field, and nothing is lost", async ({ page }) => {
    const search = new SearchPage(page);
    await search.open("CAC");
    await search.unfold();
    const from = page.getByLabel(words.from, { exact: true });
    await from.fill("2021-02-30");
    await page.getByRole("button", { name: words.apply }).click();
    expect(await from.evaluate((field: HTMLInputElement) => field.validationMessage)).toBe(words.dateWrong);
    await expect(page).toHaveURL(/\?q=CAC$/);
    await from.fill("2021-02");
    await from.press("Enter");
    await expect(page).toHaveURL(/\?q=CAC&from=2021-02$/);
    await expect(search.conditions).toHaveText([/2021-02 – … ×$/]);
    await search.conditions.first().click();
    await expect(page).toHaveURL(/\?q=CAC$/);
    await expect(from).toHaveValue("");
  });

  test("and put in the order of dates, undated last", async ({ page }) => {
    const search = new SearchPage(page);
    await search.open(new URLSearchParams("kind=events&order=newest"));
    const newest = await search.allIds();
    const site = await readContent();
    const dateOf = (id: string) => {
      return site.events.find((event) => `events/${event.id}` === id)?.data.date;
    };
    const days = newest.map(dateOf).filter((date) => date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date));
    expect(days.length).toBeGreaterThan(5);
    expect(days).toEqual([...days].sort().reverse());
    const undated = newest.filter((id) => dateOf(id) === undefined);
    expect(newest.slice(newest.length - undated.length)).toEqual(undated);
    await search.unfold();
    await page.getByRole("combobox", { name: words.order }).selectOption("oldest");
    await expect(page).toHaveURL(/order=oldest$/);
    const oldest = (await search.allIds())
      .map(dateOf)
      .filter((date) => date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date));
    expect(oldest).toEqual([...days].reverse());
  });

  test("when the conditions leave nothing, the page says so and how to go on", async ({ page }) => {
    const search = new SearchPage(page);
    await search.open(new URLSearchParams("q=Alibaba&year=1999"));
    await expect(search.status).toHaveText(
      /^Aucun des \d+ résultats pour «\u00a0Alibaba\u00a0» ne passe les filtres\.$/,
    );
    await search.conditions.first().click();
    expect((await search.ids())[0]).toBe("companies/alibaba");
  });

  test("by a facet that cannot be fetched it is not, but the answer stands", async ({ page }) => {
    const search = new SearchPage(page);
    await page.route("**/facets.json", (route) => route.abort());
    await search.open("Alibaba");
    expect((await search.ids())[0]).toBe("companies/alibaba");
    await page.waitForLoadState("networkidle");
    await expect(search.results).toHaveCount(10);
    await page.unroute("**/facets.json");
    await search.ask("CAC");
    await search.unfold();
    await expect(search.box("kind", /^Événements/)).toBeVisible();
  });

  test("and when a condition is taken back by its button, the focus stays on the page", async ({ page }) => {
    const search = new SearchPage(page);
    await search.open(new URLSearchParams("q=CAC&kind=events&company=didi&order=newest"));
    await search.conditions.filter({ hasText: words.removeAll }).click();
    await expect(search.conditions).toHaveCount(0);
    await expect(page).toHaveURL(/\?q=CAC$/);
    await expect(search.field).toBeFocused();
    await search.open(new URLSearchParams("kind=events"));
    await search.conditions.first().click();
    await expect(search.results).toHaveCount(0);
    await expect(search.field).toBeFocused();
    await search.ask("CAC");
    await expect(search.conditions).toHaveCount(0);
  });

  test("and the shortcuts work after a box was ticked", async ({ page }) => {
    const search = new SearchPage(page);
    await search.open("CAC");
    await search.unfold();
    await search.box("kind", /^Événements/).check();
    await page.keyboard.press("/");
    await expect(search.field).toBeFocused();
  });

  test("the link to the other language leads to the same search", async ({ page }) => {
    const search = new SearchPage(page);
    await search.open(new URLSearchParams("q=CAC&kind=events"));
    const ids = await search.ids();
    await page.getByRole("link", { name: "English" }).click();
    await expect(page).toHaveURL(/\/en\/search\/\?q=CAC&kind=events$/);
    expect(await search.ids()).toEqual(ids);
  });

  test("junk in the address is as if it were not there", async ({ page }) => {
    const search = new SearchPage(page);
    await search.open(new URLSearchParams("q=BABA&kind=<b>&from=2021-99&to=yesterday&order=best&nothing=1"));
    expect((await search.ids())[0]).toBe("companies/alibaba");
    await expect(search.conditions).toHaveCount(0);
  });
});

test.describe("a result leads on", () => {
  test("to the passage, with the words marked, and Escape takes the marks away", async ({ page }) => {
    const search = new SearchPage(page);
    await search.open("prétendument");
    await search.result("briefings/2021-03-cac-summons-deepfakes").getByRole("link").click();
    await expect(page).toHaveURL(/\?find=pr%C3%A9tendument&at=\d+#le-contexte$/);
    const mark = page.locator("main mark").filter({ hasText: "prétendument" }).first();
    await expect(mark).toBeInViewport();
    const passage = page.locator("main :focus");
    await expect(passage).toContainText("prétendument");
    const before = await page.locator("main").innerText();
    await page.keyboard.press("Escape");
    await expect(page.locator("main mark")).toHaveCount(0);
    await expect(page.getByRole("button", { name: MARK_WORDS.fr })).toHaveCount(0);
    await expect(page).toHaveURL(/2021-03-cac-summons-deepfakes\/#le-contexte$/);
    expect(await page.locator("main").innerText()).toBe(before);
  });

  test("also by a button, in English, for words after an elision, amounts and Chinese", async ({ page }) => {
    const search = new SearchPage(page);
    for (const [query, id, language, marked] of [
      ["enquête", "events/didi-delisting", "", /^enquête$/],
      ["1,2 Md$", "events/didi-fine", "", /^1,2\smilliard de dollars/],
      ["8.026bn yuan", "events/didi-fine", "en/", /^8\.026\sbillion yuan$/],
    ] as const) {
      await search.open(query, language);
      expect(await search.allIds(), query).toContain(id);
      await search.result(id).getByRole("link").click();
      await expect(page.locator("main mark").first(), query).toHaveText(marked);
      await page.getByRole("button", { name: MARK_WORDS[language ? "en" : "fr"] }).click();
      await expect(page.locator("main mark")).toHaveCount(0);
    }
  });

  test("and Back finds the page as it was left: query, conditions, results, scroll and focus", async ({ page }) => {
    const search = new SearchPage(page);
    await search.open("CAC");
    await search.unfold();
    await search.box("kind", /^Événements/).check();
    await expect(page).toHaveURL(/kind=events$/);
    await expect(search.status).not.toBeEmpty();
    const link = search.results.nth(8).getByRole("link");
    const ids = await search.ids();
    await link.scrollIntoViewIfNeeded();
    const scroll = await page.evaluate(() => scrollY);
    expect(scroll).toBeGreaterThan(100);
    await link.click();
    await expect(page).toHaveURL(/\/vigie\/events\//);
    await page.goBack();
    await expect(search.status).not.toBeEmpty();
    await expect(search.field).toHaveValue("CAC");
    await expect(search.box("kind", /^Événements/)).toBeChecked();
    expect(await search.ids()).toEqual(ids);
    await expect(link).toBeFocused();
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(scroll);
  });

  test("also when the page was left by another link, and after a step of the page itself", async ({ page }) => {
    const search = new SearchPage(page);
    await search.open("Alibaba");
    await search.more.click();
    await expect(search.results).toHaveCount(30);
    await page.evaluate(() => scrollTo(0, 900));
    await page.getByRole("contentinfo").getByRole("link", { name: fr.about }).click();
    await expect(page).toHaveURL(/about/);
    await page.goBack();
    await expect(search.results).toHaveCount(30);
    await page.evaluate(() => (location.hash = "#content"));
    await expect(search.results).toHaveCount(30);
    await expect(search.status).not.toBeEmpty();
  });

  test("after more results were shown, too", async ({ page }) => {
    const search = new SearchPage(page);
    await search.open("Alibaba");
    await search.more.click();
    await expect(search.results).toHaveCount(30);
    const last = search.results.nth(25).getByRole("link");
    await last.click();
    await expect(page).not.toHaveURL(/search/);
    await page.goBack();
    await expect(search.results).toHaveCount(30);
    await expect(last).toBeFocused();
  });
});

test("arrows go from the field to the results and back, Enter opens, Escape returns to the field", async ({ page }) => {
  const search = new SearchPage(page);
  await search.open("Alibaba");
  await search.ids();
  await search.field.focus();
  await page.keyboard.press("ArrowDown");
  await expect(search.results.nth(0).getByRole("link")).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(search.results.nth(1).getByRole("link")).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await expect(search.field).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Escape");
  await expect(search.field).toBeFocused();
  await expect(search.field).toHaveValue("Alibaba");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/vigie\/companies\/alibaba\/$/);
});

test("a screen reader hears the count, not the results", async ({ page }) => {
  const search = new SearchPage(page);
  await search.open("CAC");
  await search.ids();
  const live = await page
    .locator("[aria-live], [role=status], [role=alert], [role=log], output")
    .evaluateAll((elements) => elements.map((element) => element.id));
  expect(live).toEqual(["search-status"]);
  await expect(search.status).toHaveText(/^\d+ résultats pour/);
});

for (const [what, width, zoom] of [
  ["320 px wide", 320, 1],
  ["at 400 %", 1280, 4],
] as const) {
  test(`the page works ${what}: nothing runs out at the side`, async ({ page }) => {
    const search = new SearchPage(page);
    await page.setViewportSize({ width: width / zoom, height: 900 / zoom });
    await search.open("CAC");
    await search.ids();
    await search.unfold();
    await search.box("kind", /^Événements/).check();
    await expect(search.conditions).toHaveCount(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await expect(search.results.first().getByRole("link")).toBeVisible();
  });
}

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
  await expect(search.status).toContainText(quote("BABA", "fr"));
  await search.ask("Steven Leung");
  const count = await search.results.count();
  await expect(search.status).toHaveText(countOf(count, "Steven Leung"));
  const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  for (const [sentence = "", shown = ""] of seen.map((each) => each.split("|"))) {
    if (sentence) expect(Math.min(10, parseInt(sentence)), `${sentence} with ${shown} results`).toBe(Number(shown));
  }
});

test("ten results are shown at first, the others on demand, and the focus goes to the first of them", async ({
  page,
}) => {
  const search = new SearchPage(page);
  await search.open("Alibaba");
  await expect(search.status).not.toBeEmpty();
  const total = parseInt(await search.status.innerText());
  expect(total).toBeGreaterThan(20);
  await expect(search.results).toHaveCount(10);
  await search.more.click();
  await expect(search.results).toHaveCount(Math.min(30, total));
  await expect(search.results.nth(10).getByRole("link")).toBeFocused();
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
  await expect(search.results.first()).toBeVisible();
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
  expect((await search.ids())[0]).toBe("companies/alibaba");
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
  await page.route(CARDS, async (route) => {
    asked.resolve(undefined);
    if (isFirst) await released.promise;
    await route.continue();
  });
  await search.open();
  // No page that answers this query is among the first that answer the next.
  await search.field.fill("Steven Leung");
  await asked.promise;
  isFirst = false;
  await search.ask("BABA");
  const ids = await search.ids();
  expect(ids[0]).toBe("companies/alibaba");
  const late = page.waitForResponse(CARDS);
  released.resolve(undefined);
  await late;
  await expect(search.status).toContainText(quote("BABA", "fr"));
  expect(await search.ids()).toEqual(ids);
});

test("results that stay are not drawn again while one types", async ({ page }) => {
  const search = new SearchPage(page);
  await search.open("Alibab");
  await search.ids();
  await search.results.first().evaluate((item) => Object.assign(item, { kept: true }));
  await page.evaluate(() => {
    const counts: number[] = [];
    Object.assign(window, { counts });
    const list = document.getElementById("search-results");
    if (list) new MutationObserver(() => counts.push(list.children.length)).observe(list, { childList: true });
  });
  await search.field.press("End");
  await search.field.press("a");
  await expect(search.status).toContainText(quote("Alibaba", "fr"));
  expect((await search.ids())[0]).toBe("companies/alibaba");
  // The list is never empty in between.
  const counts = await page.evaluate(() => (window as unknown as { counts: number[] }).counts);
  expect(Math.min(10, ...counts)).toBeGreaterThan(0);
});

test.describe("without a connection", () => {
  const failed = words.failed;

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

  for (const [what, parts] of [
    ["of the words", "**/*.pf_index"],
    ["of the other language's words", "**/index/en/index/*"],
    ["of the texts", CARDS],
    ["of the names", "**/lexicon.json"],
    ["of the facets", "**/facets.json"],
  ] as const) {
    test(`a part ${what} that cannot be fetched is not taken for an empty one`, async ({ page }) => {
      const search = new SearchPage(page);
      await page.route(parts, (route) => route.abort());
      await search.open(new URLSearchParams("q=Alibaba&order=newest"));
      await expect(search.status).toHaveText(failed);
      await expect(search.results).toHaveCount(0);
      await page.unroute(parts);
      await search.retry.click();
      await expect(search.status).toContainText("résultats pour");
      expect(await search.ids()).toHaveLength(10);
      await expect(search.retry).toBeHidden();
    });
  }

  test("a search that was already loaded says so too, and recovers", async ({ page, context }) => {
    const search = new SearchPage(page);
    await search.open("BABA");
    await search.ids();
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
    '"'.repeat(50),
    '- - -- −− -"',
    "\u202eabab\u202c مرحبا שלום",
    "ꞏe0ꞏ ꞏ ᚁᚂ",
    "« « « »",
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
  expect((await search.ids())[0]).toBe("companies/alibaba");
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
