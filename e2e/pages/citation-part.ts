import type { Locator, Page } from "playwright/test";

/** The part of a page that says its version and how it is cited. */
export class CitationPart {
  readonly version: Locator;
  /** What opens and closes the references. */
  readonly sign: Locator;
  /** One in each usage, that of the page's language first. */
  readonly references: Locator;
  readonly files: Locator;
  constructor(page: Page) {
    const part = page.locator("#cite");
    this.version = part.locator("> p");
    this.sign = part.locator("summary");
    this.references = part.locator(".reference");
    this.files = part.getByRole("link", { includeHidden: true });
  }
}
