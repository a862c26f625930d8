import { expect, type Page } from "playwright/test";
import { fr } from "../../src/i18n/fr.ts";

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
  get retry() {
    return this.page.getByRole("button", { name: fr.searchRetry });
  }
  get more() {
    return this.page.getByRole("button", { name: fr.searchMore });
  }
  get results() {
    return this.page.locator("#search-results > li");
  }
  async open(query?: string, language = "") {
    await this.page.goto(`${language}search/${query === undefined ? "" : `?q=${encodeURIComponent(query)}`}`);
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
  excerpt(id: string) {
    return this.results.and(this.page.locator(`[data-id="${id}"]`)).locator(".excerpt");
  }
}
