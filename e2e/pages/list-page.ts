import type { Page } from "playwright/test";

/** A list of entries of one kind, whole or narrowed to one value of a facet. */
export class ListPage {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }
  async open(path: string) {
    await this.page.goto(path);
  }
  /** Ids of the entries listed, in their order. */
  async entries(kind: string): Promise<string[]> {
    return this.page.locator(`main li a[href*="/${kind}/"]`).evaluateAll(
      (links, each) =>
        links
          .filter((link) => !link.closest("nav"))
          .map((link) => new RegExp(`/${each}/([^/]+)/$`).exec((link as HTMLAnchorElement).pathname)?.[1] ?? "")
          .filter(Boolean),
      kind,
    );
  }
  /** How many entries the page says it has. */
  async count(): Promise<number> {
    const words = await this.page.locator("main .head .label").innerText();
    return parseInt(/\d+(?=\s\p{L}+$)/u.exec(words.trim())?.[0] ?? "");
  }
  /** The links of every facet, with the number that stands beside each. */
  async facets(): Promise<{ facet: string; value: string; path: string; count: number; here: boolean }[]> {
    return this.page.locator("main nav.jump li").evaluateAll((items) =>
      items.flatMap((item) => {
        const link = item.querySelector("a");
        const [value = "", facet = "", ...rest] = (link?.pathname ?? "").split("/").filter(Boolean).reverse();
        const count = parseInt(item.querySelector("span")?.innerText ?? "");
        if (!link || Number.isNaN(count) || rest.length === 0) return [];
        return [{ facet, value, path: link.pathname, count, here: link.getAttribute("aria-current") === "page" }];
      }),
    );
  }
  /** The letters to jump to, each with the names listed under it. */
  async letters(): Promise<{ letter: string; names: string[] }[]> {
    return this.page.locator('main nav.jump a[href^="#letter-"]').evaluateAll((links) =>
      links.map((link) => ({
        letter: (link as HTMLAnchorElement).innerText,
        names: [
          ...document.querySelectorAll<HTMLElement>(`${link.getAttribute("href") ?? ""} li p:first-child > a`),
        ].map(({ innerText }) => innerText),
      })),
    );
  }
}
