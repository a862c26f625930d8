import type { Locator, Page } from "playwright/test";

/** The glossary. */
export class GlossaryPage {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }
  async open(language: "fr" | "en", fragment = "") {
    await this.page.goto(`${language === "fr" ? "" : "en/"}glossary/${fragment && `#${fragment}`}`);
  }
  /** Each term in the order of the page: its anchor, its heading, and what is written in each language. */
  async terms(): Promise<{ id: string; label: string; texts: { lang: string; text: string }[] }[]> {
    return this.page.locator("main article").evaluateAll((articles) =>
      articles.map((article) => ({
        id: article.querySelector("h3")?.id ?? "",
        label: article.querySelector("h3")?.innerText ?? "",
        texts: [...article.querySelectorAll<HTMLElement>("span")].map((span) => ({
          lang: span.closest("[lang]")?.getAttribute("lang") ?? "",
          text: span.innerText,
        })),
      })),
    );
  }
  /** The entry of one term. */
  term(id: string): Locator {
    return this.page.locator("main article", { has: this.page.locator(`h3[id="${id}"]`) });
  }
  /** Where the links of one term lead, as full addresses. */
  async links(id: string): Promise<string[]> {
    return this.term(id)
      .locator("a")
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  }
  /** How many terms the page says it has. */
  async count(): Promise<number> {
    return parseInt(await this.page.locator("main .head .label").innerText());
  }
  /** The letters to jump to, each with the terms that stand where it leads. */
  async letters(): Promise<{ letter: string; terms: string[] }[]> {
    return this.page.locator('main nav.jump a[href^="#"]').evaluateAll((links) =>
      links.map((link) => ({
        letter: (link as HTMLAnchorElement).innerText,
        terms: [...document.querySelectorAll<HTMLElement>(`${link.getAttribute("href") ?? ""} h3`)].map(
          ({ innerText }) => innerText,
        ),
      })),
    );
  }
}
