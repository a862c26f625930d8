import { BlockReader, type Block } from "./page-blocks.ts";
import { readTags, type Attributes, type PageVisitor } from "./page-tags.ts";

/** What a page holds, before anything is made of it. Nothing of it is run. */
export interface Page {
  /** false for a part of a page, such as what was copied out of one. */
  readonly isWhole: boolean;
  readonly language: string | undefined;
  /** Of its title element. */
  readonly title: string | undefined;
  /** Address of its base element. */
  readonly base: string | undefined;
  readonly canonical: string | undefined;
  /** Contents of meta elements and of elements with itemprop, by property, name or itemprop in small letters. */
  readonly properties: ReadonlyMap<string, readonly string[]>;
  /** Days and times of time elements that are marked as that of publication. */
  readonly times: readonly string[];
  /** Texts of JSON-LD scripts. */
  readonly linkedData: readonly string[];
  /** What is shown to a browser that runs no scripts. */
  readonly noscript: string;
  readonly asksPassword: boolean;
  readonly blocks: readonly Block[];
  /** The page's body as well-formed HTML without scripts, styles, forms' fields and pictures' addresses; undefined if there is too much of it to weigh. */
  readonly html: string | undefined;
  /** Characters of text. */
  readonly length: number;
}

/** Reads a page in one pass. */
export function readPage(html: string): Page {
  const reader = new PageReader();
  readTags(html, reader);
  return reader.finish();
}

class PageReader implements PageVisitor {
  readonly #blocks = new BlockReader();
  readonly #html: string[] = [];
  readonly #properties = new Map<string, string[]>();
  readonly #times: string[] = [];
  readonly #linkedData: string[] = [];
  #language: string | undefined;
  #base: string | undefined;
  #canonical: string | undefined;
  #title: string | undefined;
  #noscript = "";
  #asksPassword = false;
  #isWhole = false;
  #length = 0;
  #elements = 0;
  /** The sum of the elements' depths: what is done for an element and all around it takes time by it. */
  #depths = 0;
  #isTooDeep = false;
  #depth = 0;
  /** The element that is left out and how many elements are open in it and with it. */
  #skipped: { readonly name: string; readonly isLinkedData: boolean; open: number } | undefined;
  #isInHead = false;

  open(name: string, attributes: Attributes): void {
    this.#depth++;
    if (this.#skipped) {
      this.#skipped.open++;
      return;
    }
    if (WHOLE.has(name)) this.#isWhole = true;
    if (name === "input" && /^password$/i.test(attributes.get("type") ?? "")) this.#asksPassword = true;
    if (name === "html") this.#language ??= attributes.get("lang") ?? attributes.get("xml:lang");
    if (name === "head") this.#isInHead = true;
    if (name === "base") this.#base ??= attributes.get("href");
    if (name === "link" && /(?:^|\s)canonical(?:\s|$)/i.test(attributes.get("rel") ?? ""))
      this.#canonical ??= attributes.get("href");
    if (name === "time") this.#readTime(attributes);
    this.#readProperty(name, attributes);
    if (isSkipped(name, attributes)) {
      this.#skipped = {
        name,
        isLinkedData: /^application\/ld\+json/i.test(attributes.get("type")?.trim() ?? ""),
        open: 1,
      };
      if (this.#skipped.isLinkedData) this.#linkedData.push("");
    } else if (!STRUCTURE.has(name) && !this.#isInHead) {
      this.#depths += this.#depth;
      this.#elements++;
      if (!this.#isTooMuch()) this.#html.push(formatTag(name, attributes));
      this.#blocks.open(name, attributes);
    }
  }

  close(name: string): void {
    this.#depth--;
    if (this.#skipped) {
      if (--this.#skipped.open === 0) this.#skipped = undefined;
      return;
    }
    if (name === "head") this.#isInHead = false;
    else if (!STRUCTURE.has(name) && !this.#isInHead) {
      if (!VOIDS.has(name) && !this.#isTooMuch()) this.#html.push(`</${formatName(name)}>`);
      this.#blocks.close(name);
    }
  }

  text(text: string): void {
    if (this.#skipped) this.#readSkipped(this.#skipped, text);
    else if (!this.#isInHead) {
      this.#length += text.length;
      if (!this.#isTooMuch()) this.#html.push(escapeText(text));
      this.#blocks.text(text);
    }
  }

  gap(): void {
    if (this.#skipped) return;
    this.#blocks.gap();
    this.#isTooDeep = true;
  }

  finish(): Page {
    return {
      isWhole: this.#isWhole,
      language: this.#language,
      title: this.#title?.replace(/\s+/g, " ").trim(),
      base: this.#base,
      canonical: this.#canonical,
      properties: this.#properties,
      times: this.#times,
      linkedData: this.#linkedData,
      noscript: this.#noscript,
      asksPassword: this.#asksPassword,
      blocks: this.#blocks.end(),
      html: this.#isTooMuch() ? undefined : this.#html.join(""),
      length: this.#length,
    };
  }

  #isTooMuch(): boolean {
    return (
      this.#isTooDeep || this.#length > MOST_CHARACTERS || this.#elements > MOST_ELEMENTS || this.#depths > MOST_DEPTHS
    );
  }

  #readSkipped({ name, isLinkedData }: { name: string; isLinkedData: boolean }, text: string): void {
    if (isLinkedData) this.#linkedData.push((this.#linkedData.pop() ?? "") + text);
    else if (name === "title") this.#title ??= text.slice(0, 1000);
    else if (name === "noscript" && this.#noscript.length < 2000) this.#noscript += text;
  }

  #readProperty(name: string, attributes: Attributes): void {
    const content =
      name === "meta" ? attributes.get("content") : (attributes.get("content") ?? attributes.get("datetime"));
    if (content === undefined || content.length > 10_000) return;
    const names = name === "meta" ? ["property", "name", "itemprop", "http-equiv"] : ["itemprop"];
    for (const key of names.flatMap((each) => attributes.get(each)?.toLowerCase().split(/\s+/) ?? [])) {
      const values = this.#properties.get(key);
      if (!values) this.#properties.set(key, [content]);
      else if (values.length < 20) values.push(content);
    }
  }

  /** HTML's pubdate, and the class names of the hAtom and h-entry microformats. */
  #readTime(attributes: Attributes): void {
    const value = attributes.get("datetime");
    const isPublication =
      attributes.has("pubdate") || /(?:^|\s)(?:dt-)?published(?:\s|$)/.test(attributes.get("class") ?? "");
    if (value !== undefined && isPublication && this.#times.length < 20) this.#times.push(value);
  }
}

function isSkipped(name: string, attributes: Attributes): boolean {
  // A template with a shadow root is shown, and some outlets put their articles there.
  if (name === "template") return !attributes.has("shadowrootmode");
  return SKIPPED.has(name);
}

function formatTag(name: string, attributes: Attributes): string {
  if (name === "img") return '<img src="picture">';
  let tag = `<${formatName(name)}`;
  for (const key of KEPT) {
    const value = attributes.get(key);
    if (value !== undefined) tag += ` ${key}="${escapeText(value.slice(0, 300)).replaceAll('"', "&quot;")}"`;
  }
  return `${tag}>`;
}

function formatName(name: string): string {
  return /^[a-z][a-z0-9-]*$/.test(name) ? name : "span";
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Readability's time grows with the square of these; pages of the press have two thirds of them at most. */
const MOST_CHARACTERS = 300_000;
const MOST_ELEMENTS = 3500;
const MOST_DEPTHS = 60_000;

/** What a body is judged by. */
const KEPT = ["class", "id", "role", "style", "hidden", "aria-hidden", "aria-modal", "itemprop", "rel", "href"];

const WHOLE: ReadonlySet<string> = new Set(["html", "head", "body", "title"]);
const STRUCTURE: ReadonlySet<string> = new Set([
  "html",
  "head",
  "body",
  "meta",
  "link",
  "base",
  "input",
  "source",
  "track",
  "area",
  "col",
  "param",
  "embed",
]);
const VOIDS: ReadonlySet<string> = new Set(["br", "hr", "img", "wbr"]);
const SKIPPED: ReadonlySet<string> = new Set([
  ..."script style title noscript svg math iframe object applet canvas audio video map".split(" "),
  ..."button select option datalist textarea progress meter frameset noframes noembed".split(" "),
]);
