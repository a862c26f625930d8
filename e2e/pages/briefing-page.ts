import type { Locator, Page } from "playwright/test";
import { wordsIn } from "../../src/i18n/words.ts";
import { basedSite } from "../../src/setup/sites.ts";
import { showPage } from "../show-page.ts";

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Where the text refers to a note, and where the note stands. */
export interface PlacedNote {
  reference: Box;
  note: Box;
  words: string;
}

/** A briefing as its reader sees it. */
export class BriefingPage {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }
  async open(id: string, language = "") {
    await this.page.goto(`${language}briefings/${id}/`);
  }
  /** Shows it where only what stands on it matters, and neither its address nor where its links lead. */
  async show(id: string, language = "") {
    await showPage(this.page, basedSite, `${language}briefings/${id}/`);
  }
  /** The five questions and their answers. */
  async answers(): Promise<[string, string][]> {
    return this.page
      .locator("article > dl > div")
      .evaluateAll((rows) =>
        rows.map((row) => [
          row.querySelector("dt")?.innerText ?? "",
          row.querySelector<HTMLElement>(".answer")?.innerText ?? "",
        ]),
      );
  }
  answer(question: string): Locator {
    return this.glance.locator("div", { has: this.page.locator("dt", { hasText: question }) }).locator(".answer");
  }
  /** What tells how one of the facts is known: its sign, and what that opens. */
  provenance(question: string): { sign: Locator; text: Locator } {
    const details = this.page
      .locator("main dl > div", { has: this.page.getByText(question, { exact: true }) })
      .locator("details");
    return { sign: details.locator("summary"), text: details.locator("ul").first() };
  }
  get glance() {
    return this.page.locator("article > dl");
  }
  get text() {
    return this.page.locator(".prose");
  }
  get claims() {
    return this.page.locator("#claims");
  }
  get source() {
    return this.page.locator("#source");
  }
  /** A fact of the source box by its label. */
  sourceFact(label: string): Locator {
    return this.source
      .locator("dl > div")
      .filter({ has: this.page.locator("dt", { hasText: new RegExp(`^\\s*${label}\\s*$`) }) })
      .locator("dd");
  }
  get related() {
    return this.page.locator("section", { has: this.page.getByRole("heading", { name: wordsIn("fr").related }) });
  }
  turn(label: string) {
    return this.page.locator("nav.turn p", { hasText: label }).getByRole("link");
  }

  /** Names linked in the running text, each with the running text before it in which no link and no heading is left. */
  async linkedNames(): Promise<{ name: string; href: string; before: string }[]> {
    return this.text.evaluate((prose) => {
      const copy = prose.cloneNode(true) as HTMLElement;
      for (const aside of copy.querySelectorAll(".note, .notes, h1, h2, h3, h4, sup")) aside.remove();
      const links = [...copy.querySelectorAll("a")];
      return links.map((link) => {
        const range = document.createRange();
        range.setStart(copy, 0);
        range.setEndBefore(link);
        const before = range.cloneContents();
        for (const other of before.querySelectorAll("a")) other.replaceWith("\ufffc");
        return {
          name: link.textContent || "",
          href: link.getAttribute("href") ?? "",
          before: before.textContent || "",
        };
      });
    });
  }

  /** Every note in the margin with its reference, in the order of the text. */
  notes(): Promise<PlacedNote[]> {
    return this.text.evaluate((prose) => {
      const place = (element: Element | undefined | null) => {
        const { left, right, top, bottom } = element?.getBoundingClientRect() ?? new DOMRect();
        return { left, right, top: top + scrollY, bottom: bottom + scrollY };
      };
      const references = [...prose.querySelectorAll(".ref")];
      return [...prose.querySelectorAll<HTMLElement>(".note")].map((note, i) => ({
        reference: place(references[i]),
        note: place(note),
        words: note.innerText,
      }));
    });
  }

  /** Every note that narrow screens show, with the end of the paragraph before it. */
  async foldedNotes(): Promise<{ note: Box; text: Box; words: string }[]> {
    return this.text.locator(".folded:visible").evaluateAll((notes) => {
      const place = (box: DOMRect) => ({ left: box.left, right: box.right, top: box.top, bottom: box.bottom });
      return notes.map((note) => {
        const list = note.parentElement;
        const range = document.createRange();
        const paragraph = list?.previousElementSibling?.localName === "p" ? list.previousElementSibling : undefined;
        // In an item of a list the notes are the last part of the item itself.
        if (paragraph) range.selectNodeContents(paragraph);
        else if (list?.parentElement) {
          range.selectNodeContents(list.parentElement);
          range.setEndBefore(list);
        }
        return {
          note: place(note.getBoundingClientRect()),
          text: place(range.getBoundingClientRect()),
          words: (note as HTMLElement).innerText,
        };
      });
    });
  }
  countReferences(): Promise<number> {
    return this.text.locator(".ref").count();
  }

  /** Words of whatever else on the page a note lies upon. */
  async notesUponOtherText(): Promise<string[]> {
    return this.page.locator("main").evaluate((main) => {
      const notes = [...main.querySelectorAll(".note, .folded")]
        .map((note) => note.getBoundingClientRect())
        .filter(({ width }) => width > 0);
      const others = [...main.querySelectorAll<HTMLElement>("p, h1, h2, h3, li, dt, dd, td")].flatMap((element) => {
        if (element.closest(".note, .notes") || !element.checkVisibility()) return [];
        // The boxes of its lines, without those of the notes that float out of it.
        const range = document.createRange();
        return [...element.childNodes]
          .filter((node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? "").trim() !== "")
          .flatMap((node) => {
            range.selectNodeContents(node);
            return [...range.getClientRects()].map((box) => ({
              box,
              words: (node.textContent ?? "").trim().slice(0, 40),
            }));
          });
      });
      return others
        .filter(({ box }) =>
          notes.some(
            (note) =>
              note.left < box.right - 1 &&
              box.left < note.right - 1 &&
              note.top < box.bottom - 1 &&
              box.top < note.bottom - 1,
          ),
        )
        .map(({ words }) => words);
    });
  }

  /** Where the column of text begins and ends. */
  async column(): Promise<{ left: number; right: number }> {
    return this.text
      .locator("p")
      .first()
      .evaluate((paragraph) => {
        const { left, right } = paragraph.getBoundingClientRect();
        return { left, right };
      });
  }
}
