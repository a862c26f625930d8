import { Tokenizer, type TokenizerCallbacks } from "htmlparser2";

/** What is told of a page, in its order. Every element that is opened is closed. */
export interface PageVisitor {
  /** Attributes have small letters as names; those without a value have "". */
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  /** Text with its character references resolved; that of a script as it stands. */
  text(text: string): void;
  /** An element that is too deep to be told of begins or ends here, and its text stands apart from what is around it. */
  gap(): void;
}

export type Attributes = ReadonlyMap<string, string>;

/**
 * Tells of the elements and texts of a page, or of a part of one, in one pass whose time and memory grow with its length alone, whatever it
 * holds: elements deeper than 128 are left out, their text is kept. Void elements are opened and closed. Elements that a page leaves open
 * are closed where HTML implies it (a paragraph before a block, an item before the next), at the latest with those around them.
 */
export function readTags(html: string, visitor: PageVisitor): void {
  const isXhtml = /^\s*<\?xml/.test(html);
  const reader = new TagReader(html, visitor, isXhtml);
  const tokenizer = new Tokenizer({ recognizeSelfClosing: isXhtml }, reader);
  tokenizer.write(html);
  tokenizer.end();
  reader.closeAll();
}

/** Elements that stand on lines of their own. */
export function isBlock(name: string): boolean {
  return BLOCKS.has(name);
}

/** htmlparser2's own parser takes quadratic time for deep pages, so that its tokenizer alone is used. */
class TagReader implements TokenizerCallbacks {
  readonly #html: string;
  readonly #visitor: PageVisitor;
  readonly #isXhtml: boolean;
  /** Open elements, the innermost last, and how many there are of each name. */
  readonly #open: string[] = [];
  readonly #counts = new Map<string, number>();
  /** How many elements of each name are open that were too deep. */
  readonly #deep = new Map<string, number>();
  #text = "";
  #name = "";
  #attributes: Map<string, string> | undefined;
  #attribute = "";
  #value = "";

  constructor(html: string, visitor: PageVisitor, isXhtml: boolean) {
    this.#html = html;
    this.#visitor = visitor;
    this.#isXhtml = isXhtml;
  }

  onopentagname(start: number, end: number): void {
    this.#name = this.#html.slice(start, end).toLowerCase();
    this.#attributes = undefined;
  }

  onattribname(start: number, end: number): void {
    this.#attribute = this.#html.slice(start, end).toLowerCase();
    this.#value = "";
  }

  onattribdata(start: number, end: number): void {
    this.#value += this.#html.slice(start, end);
  }

  onattribentity(code: number): void {
    this.#value += String.fromCodePoint(code);
  }

  onattribend(): void {
    this.#attributes ??= new Map<string, string>();
    if (this.#attributes.size < MOST_ATTRIBUTES && !this.#attributes.has(this.#attribute))
      this.#attributes.set(this.#attribute, this.#value);
  }

  onopentagend(): void {
    this.#push(this.#name, this.#attributes ?? NONE);
  }

  onselfclosingtag(): void {
    this.#push(this.#name, this.#attributes ?? NONE);
    // In HTML, "<div/>" is a start tag, save in drawings and formulas.
    const closes = this.#isXhtml || this.#count("svg") > 0 || this.#count("math") > 0;
    if (closes && !VOIDS.has(this.#name)) this.#end(this.#name);
  }

  onclosetag(start: number, end: number): void {
    const name = this.#html.slice(start, end).toLowerCase();
    if (name === "br") this.#push("br", NONE);
    else this.#end(name);
  }

  ontext(start: number, end: number): void {
    this.#text += this.#html.slice(start, end);
  }

  ontextentity(code: number): void {
    this.#text += String.fromCodePoint(code);
  }

  oncdata(start: number, end: number): void {
    this.#text += this.#html.slice(start, end);
  }

  oncomment(): void {
    // Nobody reads them.
  }

  ondeclaration(): void {
    // A page is read as HTML whatever it declares.
  }

  onprocessinginstruction(): void {
    // As for declarations.
  }

  onend(): void {
    // closeAll does it.
  }

  closeAll(): void {
    this.#flush();
    while (this.#open.length > 0) this.#pop();
  }

  /** A text may come in many pieces. */
  #flush(): void {
    if (this.#text !== "") this.#visitor.text(this.#text);
    this.#text = "";
  }

  #push(name: string, attributes: Attributes): void {
    this.#flush();
    this.#closeImplied(name);
    if (VOIDS.has(name)) {
      this.#visitor.open(name, attributes);
      this.#visitor.close(name);
    } else if (this.#open.length < MOST_DEEP) {
      this.#open.push(name);
      this.#counts.set(name, this.#count(name) + 1);
      this.#visitor.open(name, attributes);
    } else {
      this.#deep.set(name, (this.#deep.get(name) ?? 0) + 1);
      if (BLOCKS.has(name)) this.#visitor.gap();
    }
  }

  #pop(): void {
    const name = this.#open.pop();
    if (name === undefined) return;
    this.#counts.set(name, this.#count(name) - 1);
    this.#visitor.close(name);
  }

  /** An end tag: closes its element with those in it, unless the element lies outside the cell or, for words within a line, outside the block. */
  #end(name: string): void {
    this.#flush();
    const deep = this.#deep.get(name) ?? 0;
    if (deep > 0) {
      this.#deep.set(name, deep - 1);
      if (BLOCKS.has(name)) this.#visitor.gap();
      return;
    }
    this.#closeFrom(this.#find(name, TABLE_PARTS.has(name) ? TABLES : KNOWN_INLINE.has(name) ? BLOCKS : SCOPES));
  }

  #closeImplied(name: string): void {
    if (!IN_HEAD.has(name)) this.#closeFrom(this.#find("head", SCOPES));
    if (BLOCKS.has(name)) this.#closeFrom(this.#find("p", SCOPES));
    for (const [closed, within] of IMPLIED.get(name) ?? []) this.#closeFrom(this.#find(closed, within));
  }

  /** Index of the innermost open element of a name that is not outside one of the limits, or -1. */
  #find(name: string, limits: ReadonlySet<string>): number {
    if (this.#count(name) === 0) return -1;
    for (let i = this.#open.length - 1; i >= 0; i--) {
      const each = this.#open[i] ?? "";
      if (each === name) return i;
      if (limits.has(each)) return -1;
    }
    return -1;
  }

  #closeFrom(at: number): void {
    if (at !== -1) while (this.#open.length > at) this.#pop();
  }

  #count(name: string): number {
    return this.#counts.get(name) ?? 0;
  }
}

const NONE: Attributes = new Map();

const MOST_DEEP = 128;
const MOST_ATTRIBUTES = 64;

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(" "));
}

const VOIDS = words("area base br col embed hr img input link meta param source track wbr");

const BLOCKS = words(
  "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 " +
    "head header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul",
);

const IN_HEAD = words("base html link meta noscript script style template title");

const KNOWN_INLINE = words("a abbr b big cite code em font i label mark q s small span strong sub sup time tt u");

/** End tags do not reach out of these. */
const SCOPES = words("td th caption table html body template button object");

const LISTS = words("ul ol menu dir table");
const TABLES = words("table");
const TABLE_PARTS = words("table caption thead tbody tfoot tr td th");

/** What a start tag closes, and what it does not look beyond. */
const IMPLIED = new Map<string, readonly (readonly [closed: string, within: ReadonlySet<string>])[]>([
  ["li", [["li", LISTS]]],
  [
    "dt",
    [
      ["dt", words("dl")],
      ["dd", words("dl")],
    ],
  ],
  [
    "dd",
    [
      ["dt", words("dl")],
      ["dd", words("dl")],
    ],
  ],
  [
    "td",
    [
      ["td", TABLES],
      ["th", TABLES],
    ],
  ],
  [
    "th",
    [
      ["td", TABLES],
      ["th", TABLES],
    ],
  ],
  ["tr", [["tr", TABLES]]],
  [
    "tbody",
    [
      ["tbody", TABLES],
      ["thead", TABLES],
    ],
  ],
  [
    "tfoot",
    [
      ["tbody", TABLES],
      ["thead", TABLES],
    ],
  ],
  ["option", [["option", words("select")]]],
  ["optgroup", [["option", words("select")]]],
  ["a", [["a", BLOCKS]]],
  [
    "rt",
    [
      ["rt", words("ruby")],
      ["rp", words("ruby")],
    ],
  ],
  [
    "rp",
    [
      ["rt", words("ruby")],
      ["rp", words("ruby")],
    ],
  ],
]);
