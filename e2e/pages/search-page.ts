import { expect, type Page } from "playwright/test";
import { SEARCH_WORDS } from "../../src/i18n/search.ts";

const words = SEARCH_WORDS.fr;

/** The search page as a reader uses it. */
export class SearchPage {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }
  get field() {
    return this.page.getByRole("searchbox");
  }
  get status() {
    return this.page.locator("#search-status");
  }
  get note() {
    return this.page.locator("#search-note");
  }
  get suggestions() {
    return this.page.locator("#search-suggestions").getByRole("button");
  }
  get retry() {
    return this.page.getByRole("button", { name: words.retry });
  }
  get more() {
    return this.page.getByRole("button", { name: words.more });
  }
  get results() {
    return this.page.locator("#search-results > li");
  }
  /** Opens the page, with a query or with all that an address can ask for: "q=amende&kind=events". */
  async open(asked?: string | URLSearchParams, language = "") {
    const search = typeof asked === "string" ? `?q=${encodeURIComponent(asked)}` : asked ? `?${asked.toString()}` : "";
    await this.page.goto(`${language}search/${search}`);
  }
  /** Types a query and waits for its answer. */
  async ask(query: string) {
    await this.field.fill(query);
    await expect(this.status).not.toBeEmpty();
  }
  /** The ids of the results shown, in their order. */
  async ids() {
    await expect(this.status).not.toBeEmpty();
    return this.results.evaluateAll((items) => items.map((item) => item.dataset["id"] ?? ""));
  }
  /** The ids of all results, the button for more pressed until there are no more. */
  async allIds() {
    await expect(this.status).not.toBeEmpty();
    while (await this.more.isVisible()) {
      const shown = await this.results.count();
      await this.more.click();
      await expect.poll(() => this.results.count()).toBeGreaterThan(shown);
    }
    return this.ids();
  }
  result(id: string) {
    return this.results.and(this.page.locator(`[data-id="${id}"]`));
  }
  excerpt(id: string) {
    return this.result(id).locator(".excerpt");
  }
  /** The box of a facet's value. */
  box(facet: keyof typeof words.facet, value: string | RegExp) {
    return this.page.getByRole("group", { name: words.facet[facet] }).getByRole("checkbox", { name: value });
  }
  /** The buttons that remove a condition. */
  get conditions() {
    return this.page.getByRole("list", { name: words.conditions }).getByRole("button");
  }
  /** Opens the facets where they are folded. */
  async unfold() {
    const panel = this.page.locator("#search-narrow details");
    await expect(panel).toBeVisible();
    if (!(await panel.getAttribute("open").then((open) => open !== null))) await panel.locator("summary").click();
  }
}
