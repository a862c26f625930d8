import { expect, type Page } from "playwright/test";
import { SEARCH_WORDS } from "../../src/i18n/search.ts";

const words = SEARCH_WORDS.fr;

/** What stands on the page when an answer does. */
export interface Given {
  /** The ids of the results, in their order: those shown at first, or all of them when all were asked for. */
  ids: string[];
  status: string;
  suggestions: string[];
}

/** What a question is put by: what is typed, or all that an address can ask for; and whether all results are wanted. */
export type Asking = ({ query: string } | { address: URLSearchParams }) & { all?: boolean };

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
  /**
   * Puts questions one after the other, and returns what stands on the page when each is answered. It is the page itself that types, presses
   * the button for more, and waits: hundreds of questions take seconds so, and minutes when each step is asked for from outside.
   */
  async askEach(asked: readonly Asking[]): Promise<Given[]> {
    return this.page.evaluate(
      answerEach,
      asked.map((each) => ({
        all: each.all ?? false,
        ...("query" in each ? { query: each.query } : { address: `?${each.address.toString()}` }),
      })),
    );
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

/** Runs in the browser, and sees nothing of the file around it. */
async function answerEach(asked: { query?: string; address?: string; all: boolean }[]): Promise<Given[]> {
  const PATIENCE = 10_000;
  const find = (id: string) => {
    const element = document.getElementById(id);
    if (!element) throw new Error(`The search page has no #${id}.`);
    return element;
  };
  const field = find("search-field") as HTMLInputElement;
  const status = find("search-status");
  const list = find("search-results");
  const more = find("search-more") as HTMLButtonElement;
  const suggestions = find("search-suggestions");

  const until = (what: string, stands: () => boolean) =>
    new Promise<void>((done, failed) => {
      const watch = new MutationObserver(() => {
        if (stands()) end();
      });
      const timer = setTimeout(() => end(new Error(`No answer within ${PATIENCE} ms: ${what}`)), PATIENCE);
      const end = (error?: Error) => {
        watch.disconnect();
        clearTimeout(timer);
        if (error) failed(error);
        else done();
      };
      watch.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
      if (stands()) end();
    });

  // The search is fetched when the reader turns to it.
  field.focus();
  const answers: Given[] = [];
  for (const { query, address, all } of asked) {
    const what = query ?? address ?? "";
    if (query !== undefined) {
      field.value = query;
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    } else if (address !== undefined) {
      // As Back and Forward do. A browser that is asked to do so too often does nothing.
      history.pushState(null, "", address);
      if (location.search !== address) throw new Error(`The address did not become ${address}`);
      dispatchEvent(new PopStateEvent("popstate"));
    }
    await until(what, () => status.innerText.trim() !== "");
    while (all && more.checkVisibility()) {
      const shown = list.children.length;
      more.click();
      await until(`${what}, more than ${shown} results`, () => list.children.length > shown && !more.disabled);
    }
    answers.push({
      ids: [...list.querySelectorAll<HTMLElement>(":scope > li")].map((item) => item.dataset["id"] ?? ""),
      status: status.innerText,
      suggestions: suggestions.checkVisibility()
        ? [...suggestions.querySelectorAll("button")].map(({ innerText }) => innerText)
        : [],
    });
  }
  return answers;
}
