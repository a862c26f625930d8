import { Parser } from "htmlparser2";
import { BLOCKS } from "./blocks.ts";

/** What search keeps of a page in one language; the browser fetches it for the results it shows. */
export interface Card {
  /** `companies/alibaba` */
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  /** As printed; empty when the page has none. */
  readonly date: string;
  /** The sections that have a heading, in their order; `anchor` is empty where the heading cannot be linked to. */
  readonly sections: readonly (readonly [heading: string, anchor: string])[];
  /** The texts of the page, title left out: the number of the element among BLOCKS, the number of its section (-1: before the first), and the text. */
  readonly blocks: readonly (readonly [element: number, section: number, text: string])[];
}

/** A card as the browser gets it. */
export interface StoredCard extends Card {
  /** The date as the other language prints it. */
  readonly otherDate: string;
}

/**
 * Reads a built page: what stands in `<main data-id>`, block by block, as a reader sees it. What is hidden, or marked `data-unsearched`
 * because it only repeats or leads on, is left out. A page without one is null: a list, a section. `html` is a whole page as Astro writes it.
 */
export function readPage(html: string): Card | null {
  const reader = new PageReader();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes),
      ontext: (text) => reader.text(text),
      onclosetag: (name) => reader.close(name),
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return reader.card();
}

interface Block {
  readonly name: string;
  readonly element: number;
  readonly section: number;
  text: string;
}

class PageReader {
  #main: Record<string, string> | undefined;
  #title = "";
  readonly #sections: [string, string][] = [];
  readonly #blocks: Block[] = [];
  /** Elements that are open inside main. */
  readonly #open: { name: string; id: string; skipped: boolean; block: Block | undefined }[] = [];
  #elements = 0;
  #done = false;

  open(name: string, attributes: Record<string, string>) {
    if (!this.#main) {
      if (name === "main" && "data-id" in attributes) this.#main = attributes;
      return;
    }
    if (this.#done) return;
    const element = BLOCKS.includes(name) ? this.#elements++ : undefined;
    const skipped = this.#skips() || isSkipped(name, attributes);
    const block = element === undefined || skipped ? undefined : this.#addBlock(name, element);
    if (!block && SEPARATE.includes(name)) this.#append(" ");
    if (!VOID.includes(name)) this.#open.push({ name, id: attributes["id"] ?? "", skipped, block });
  }

  text(text: string) {
    if (this.#main && !this.#done && !this.#skips()) this.#append(text);
  }

  close(name: string) {
    if (!this.#main || this.#done) return;
    if (VOID.includes(name)) return;
    if (this.#open.length === 0) {
      this.#done = name === "main";
      return;
    }
    const closed = this.#open.pop();
    if (!closed) return;
    if (closed.block) this.#finish(closed.block, closed.id);
    if (closed.block ?? SEPARATE.includes(name)) this.#append(" ");
  }

  card(): Card | null {
    if (!this.#main) return null;
    const { "data-id": id = "", "data-date": date = "" } = this.#main;
    return {
      id,
      kind: id.split("/")[0] ?? "",
      title: this.#title,
      date,
      sections: this.#sections,
      blocks: this.#blocks
        .map(({ element, section, text }): Card["blocks"][number] => [element, section, tidy(text)])
        .filter(([, , text]) => /[\p{L}\p{N}]/u.test(text)),
    };
  }

  #skips(): boolean {
    return this.#open.at(-1)?.skipped ?? false;
  }

  #addBlock(name: string, element: number): Block {
    const block = { name, element, section: this.#sections.length - 1, text: "" };
    this.#blocks.push(block);
    return block;
  }

  #append(text: string) {
    const block = this.#open.findLast((each) => each.block)?.block;
    if (block) block.text += text;
    // Text that stands in no block of its own is rare and short.
    else if (text.trim()) this.#addBlock("", this.#elements).text += text;
  }

  #finish(block: Block, id: string) {
    if (!/^h\d$/.test(block.name)) return;
    const heading = tidy(block.text);
    this.#blocks.splice(this.#blocks.indexOf(block), 1);
    if (block.name === "h1") {
      this.#title = heading;
      return;
    }
    const anchor = id || (this.#open.findLast((each) => each.id)?.id ?? "");
    this.#sections.push([heading, anchor]);
    this.#blocks.push({ ...block, section: this.#sections.length - 1 });
  }
}

const SEPARATE = ["aside", "br", "details", "div", "dl", "ol", "section", "small", "table", "tbody", "tr", "ul"];
const VOID = ["br", "hr", "img", "input", "link", "meta", "wbr", "source"];

function isSkipped(name: string, attributes: Record<string, string>): boolean {
  return (
    ["script", "style", "template", "noscript", "svg"].includes(name) ||
    "data-unsearched" in attributes ||
    "hidden" in attributes ||
    attributes["aria-hidden"] === "true" ||
    /(?:^|\s)hidden(?:\s|$)/.test(attributes["class"] ?? "")
  );
}

/** Blanks made single; those that do not break stay, since they tell a number's groups. */
function tidy(text: string): string {
  return text.replace(/[ \t\r\n\f]+/g, " ").trim();
}
