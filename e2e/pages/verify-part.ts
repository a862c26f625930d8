import { expect, type Locator, type Page } from "playwright/test";
import { VERIFY_WORDS } from "../../src/i18n/verify.ts";

/** The part of a briefing's page where a reader verifies a text. */
export class VerifyPart {
  readonly page: Page;
  readonly section: Locator;
  readonly #language: "fr" | "en";
  constructor(page: Page, language: "fr" | "en") {
    this.page = page;
    this.section = page.locator("#verify");
    this.#language = language;
  }
  async open(id: string) {
    await this.page.goto(`${this.#language === "fr" ? "" : "en/"}briefings/${id}/`);
  }
  get summary() {
    return this.section.locator("summary").first();
  }
  get field() {
    return this.section.getByLabel(VERIFY_WORDS[this.#language].text);
  }
  get file() {
    return this.section.getByLabel(VERIFY_WORDS[this.#language].file, { exact: true });
  }
  get check() {
    return this.section.getByRole("button", { name: VERIFY_WORDS[this.#language].check });
  }
  get clear() {
    return this.section.getByRole("button", { name: VERIFY_WORDS[this.#language].clear });
  }
  get status() {
    return this.section.getByRole("status");
  }
  get result() {
    return this.page.locator("#verify-result");
  }
  lines(state: string): Locator {
    return this.result.locator(`li[data-state=${state}]`);
  }
  async unfold() {
    await this.summary.click();
    await expect(this.field).toBeVisible();
  }
  async verify(text: string) {
    await this.field.fill(text);
    await this.check.click();
    await expect(this.status).not.toHaveText(/^$|…$/);
  }
  /** Drops a file of these bytes on the section. */
  async drop(name: string, bytes: readonly number[]) {
    const transfer = await this.page.evaluateHandle(
      ([named, content]) => {
        const data = new DataTransfer();
        data.items.add(new File([Uint8Array.from(content)], named));
        return data;
      },
      [name, bytes] as const,
    );
    await this.section.dispatchEvent("drop", { dataTransfer: transfer });
  }
  /** How many facts the briefing has sealed, by what it publishes. */
  async countFacts(): Promise<number> {
    const address = this.section.locator("a[href$='seals.json']").first();
    const response = await fetch(new URL((await address.getAttribute("href")) ?? "", this.page.url()));
    return ((await response.json()) as { facts: unknown[] }).facts.length;
  }
}
