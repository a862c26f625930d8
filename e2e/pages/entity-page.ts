import type { Locator, Page } from "playwright/test";
import { basedSite } from "../../src/setup/sites.ts";
import { showPage } from "../show-page.ts";

/** The page of a company, a regulator, a person, a topic, an outlet or an event. */
export class EntityPage {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }
  async open(path: string) {
    await this.page.goto(`${path}/`);
  }
  /** Shows it where only what stands on it matters, and neither its address nor where its links lead. */
  async show(path: string) {
    await showPage(this.page, basedSite, `${path}/`);
  }
  /** A part of the page by its heading. */
  part(heading: string): Locator {
    return this.page.locator("section", {
      has: this.page.locator(":scope > h2", { hasText: new RegExp(`^\\s*${heading}\\s*$`) }),
    });
  }
  /** What stands beside the text: names, family, identifiers. */
  get facts(): Locator {
    return this.page.locator(".aside");
  }
  /** Ids of the events in the list of what happened, in its order. */
  async events(): Promise<string[]> {
    return this.page.locator("#events ol > li").evaluateAll((items) =>
      items.map((item) => {
        const link = item.querySelector<HTMLAnchorElement>("a[href*='/events/']");
        return link?.pathname.split("/").at(-2) ?? "";
      }),
    );
  }
  /** Ids of the briefings in the list of those that name it. */
  async briefings(): Promise<string[]> {
    return this.page
      .locator("#briefings li .title a")
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname.split("/").at(-2) ?? ""));
  }
  /** Those it has dealt with: id, how often it says, and the events it links. */
  async encounters(part: "regulators" | "companies"): Promise<{ id: string; times: number; events: string[] }[]> {
    return this.page.locator(`#${part} > ul > li`).evaluateAll((items) =>
      items.map((item) => {
        const ids = [...item.querySelectorAll("a")].map(({ pathname }) => pathname.split("/").at(-2) ?? "");
        return {
          id: ids[0] ?? "",
          times: parseInt(item.querySelector("b")?.innerText ?? ""),
          events: ids.slice(1).sort(),
        };
      }),
    );
  }
  /** The rows of a table as the words in their cells. */
  async rows(part: string): Promise<string[][]> {
    return this.page
      .locator(`#${part} tr`)
      .evaluateAll((rows) =>
        rows.map((row) => [...row.querySelectorAll<HTMLElement>("th, td")].map((cell) => cell.innerText.trim())),
      );
  }
}
