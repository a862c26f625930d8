import { expect, type Page } from "playwright/test";

/** The search page, as far as tests of other things turn to it. */
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
  get results() {
    return this.page.locator("#search-results > li");
  }
  async open(query: string, language = "") {
    await this.page.goto(`${language}search/?q=${encodeURIComponent(query)}`);
  }
  /** Types a query and waits for its answer. */
  async ask(query: string) {
    await this.field.fill(query);
    await expect(this.status).toContainText(query);
  }
  /** The ids of the results shown, in their order. */
  async ids() {
    await expect(this.status).not.toBeEmpty();
    return this.results.evaluateAll((items) => items.map((item) => item.dataset["id"] ?? ""));
  }
}
