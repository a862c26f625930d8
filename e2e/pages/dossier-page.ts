import type { Locator, Page } from "playwright/test";
import { extractText, getDocumentProxy } from "unpdf";

/** The page that puts a dossier together. */
export class DossierPage {
  readonly #page: Page;
  readonly status: Locator;
  readonly dossier: Locator;
  readonly title: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.status = page.locator("#dossier-status");
    this.dossier = page.locator("#dossier");
    this.title = this.dossier.getByRole("heading", { level: 1 });
  }

  /** Opens it for what the parameters ask for: "of=companies/tencent". */
  async open(parameters: string, language: "" | "en/" = ""): Promise<void> {
    await this.#page.goto(`${language}dossier/?${parameters}`);
  }

  part(heading: string): Locator {
    return this.dossier.getByRole("region", { name: heading, exact: true });
  }

  /** Whether the browser has a font for Chinese. */
  drawsChinese(): Promise<boolean> {
    return this.#page.evaluate(() => {
      const draw = (character: string) => {
        const canvas = document.createElement("canvas");
        const context = canvas.getContext("2d");
        if (context) context.font = "40px serif";
        context?.fillText(character, 5, 60);
        return canvas.toDataURL();
      };
      return draw("腾") !== draw("讯");
    });
  }

  /** Prints it, and reads the sheets: the text of each, and its size in points. */
  async print(format: "A4" | "Letter"): Promise<{ sheets: string[]; width: number; height: number }> {
    const file = await getDocumentProxy(new Uint8Array(await this.#page.pdf({ format })));
    const { text } = await extractText(file, { mergePages: false });
    const [, , width = 0, height = 0] = (await file.getPage(1)).view;
    return { sheets: text, width: Math.round(width), height: Math.round(height) };
  }
}
