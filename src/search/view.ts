import { FACETS, type Counts, type Facet, type Order } from "./facets.ts";
import { readDate, type Asked } from "./address.ts";
import type { Excerpt, Piece } from "./excerpt.ts";
import type { Notes, Result, SearchSettings } from "./results.ts";

/** Values of a facet that are shown before the reader asks for all. */
const FEW = 6;
/** Milliseconds after which a search that goes on says so. */
const SLOW = 400;

/** The search page on the screen. Text from outside is only ever set as text. */
export class View {
  readonly settings: SearchSettings;
  readonly field: HTMLInputElement;
  readonly #root = find("search", HTMLElement);
  readonly #status = find("search-status", HTMLElement);
  readonly #note = find("search-note", HTMLElement);
  readonly #suggestions = find("search-suggestions", HTMLElement);
  readonly #dossier = find("search-dossier", HTMLElement);
  readonly #retry = find("search-retry", HTMLButtonElement);
  readonly #list = find("search-results", HTMLOListElement);
  readonly #more = find("search-more", HTMLButtonElement);
  readonly #narrow = find("search-narrow", HTMLElement);
  readonly #conditions = find("search-conditions", HTMLElement);
  readonly #facets = find("search-facets", HTMLElement);
  readonly #range = find("search-range", HTMLFormElement);
  readonly #order = find("search-order", HTMLSelectElement);
  readonly #whole = new Set<Facet>();
  #slow: ReturnType<typeof setTimeout> | undefined;
  #choose: (facet: Facet, value: string, chosen: boolean) => void = () => undefined;
  #suggest: (query: string) => void = () => undefined;
  #removeAll: () => void = () => undefined;
  #setOrder: (order: Order) => void = () => undefined;

  constructor() {
    this.settings = JSON.parse(this.#root.dataset["search"] ?? "") as SearchSettings;
    const field = this.#root.querySelector<HTMLInputElement>("input[type=search]");
    if (!field) throw new Error("The search page has no field.");
    this.field = field;
    this.#listenToKeys();
    // Where the facets stand beside the results, they are open.
    const panel = this.#narrow.querySelector("details");
    if (panel) panel.open = matchMedia("(min-width: 62rem)").matches;
  }

  /** Until an answer stands, there is none. What is shown stays until there is something else to show. */
  pend(asked: boolean): void {
    this.#status.textContent = "";
    this.#retry.hidden = true;
    this.#suggestions.hidden = true;
    this.#list.setAttribute("aria-busy", String(asked));
    this.#more.hidden = true;
    clearTimeout(this.#slow);
    const say = () => this.#note.replaceChildren(asked ? this.#words.loading : this.#words.idle);
    if (this.#list.children.length === 0) say();
    // What stands answers another question; when that lasts, it is said.
    else if (asked) this.#slow = setTimeout(say, SLOW);
  }

  clear(): void {
    clearTimeout(this.#slow);
    this.#list.replaceChildren();
    this.#list.setAttribute("aria-busy", "false");
    this.#more.hidden = true;
    this.hideFacets();
    this.#note.replaceChildren(this.#words.idle);
  }

  fail(): void {
    this.clear();
    this.#note.replaceChildren();
    this.#status.textContent = this.#words.failed;
    this.#retry.hidden = false;
    this.#list.setAttribute("aria-busy", "false");
  }

  hideFacets(): void {
    const hadFocus = this.#narrow.contains(document.activeElement);
    this.#facets.replaceChildren();
    this.#conditions.replaceChildren();
    this.#conditions.hidden = true;
    this.#narrow.hidden = true;
    if (hadFocus) this.field.focus();
  }

  showStatus(sentence: string): void {
    this.#status.textContent = sentence;
    this.#list.setAttribute("aria-busy", "false");
  }

  /** Shows a list of results; those that already stand where they should are left alone. */
  showResults(results: readonly Result[]): void {
    const items = results.map((result) => this.#makeItem(result));
    const old = [...this.#list.children];
    items.forEach((item, i) => {
      const before = old[i];
      if (!before) this.#list.append(item);
      else if (before.outerHTML !== item.outerHTML) before.replaceWith(item);
    });
    old.slice(items.length).forEach((item) => item.remove());
    // The facets come later; their place is kept, so that nothing moves then.
    this.#narrow.hidden = items.length === 0 && this.#conditions.hidden;
  }

  addResults(results: readonly Result[]): void {
    const first = this.#list.children.length;
    this.#list.append(...results.map((result) => this.#makeItem(result)));
    this.#list.children[first]?.querySelector("a")?.focus();
  }

  showMore(more: boolean): void {
    this.#more.hidden = !more;
  }

  disableMore(disabled: boolean): void {
    this.#more.disabled = disabled;
  }

  showNotes({ none, begun, terms, suggestions }: Notes): void {
    clearTimeout(this.#slow);
    const lines: (string | Node)[] = [none, ...begun].filter(Boolean);
    for (const { text, forms, href } of terms) {
      const link = make("a", this.#words.glossary);
      link.href = href;
      lines.push(
        forms.length > 0
          ? make("span", `${text} ${forms.join(", ")} (`, link, ").")
          : make("span", `${text} `, link, "."),
      );
    }
    this.#note.replaceChildren(...lines.flatMap((line, i) => (i > 0 ? [" ", line] : [line])));
    this.#suggestions.hidden = suggestions.length === 0;
    this.#suggestions.replaceChildren(
      `${this.#words.suggest} `,
      ...suggestions.flatMap((query, i) => {
        const button = make("button", query);
        button.type = "button";
        button.addEventListener("click", () => this.#suggest(query));
        return i > 0 ? [", ", button] : [button];
      }),
      this.settings.language === "fr" ? "\u202f?" : "?",
    );
  }

  showFacets(counts: Counts, asked: Asked, labelOf: (facet: Facet, value: string) => string): void {
    const focused = document.activeElement instanceof HTMLElement ? document.activeElement.dataset["value"] : undefined;
    this.#order.value = asked.order;
    this.#facets.replaceChildren(...FACETS.flatMap((facet) => this.#makeFacet(facet, counts, asked, labelOf)));
    this.#showConditions(asked, labelOf);
    if (focused !== undefined) {
      const same = this.#narrow.querySelector<HTMLElement>(`[data-value="${CSS.escape(focused)}"]`);
      (same ?? this.field).focus();
    }
  }

  /** Makes the link to the other language lead to the same search. */
  setTwin(search: string): void {
    const link = document.querySelector<HTMLAnchorElement>("a[rel=alternate]");
    if (link) link.search = search;
  }

  /** Leads to the dossier of what was found; without it to none. */
  showDossier(search: string | undefined): void {
    const link = this.#dossier.querySelector("a");
    if (link && search !== undefined) link.search = search;
    this.#dossier.hidden = search === undefined;
  }

  setRange({ from, to }: Asked): void {
    const [first, last] = this.#rangeFields();
    first.value = from;
    last.value = to;
  }

  /** Puts the page back as it was left: the result that was opened, if one was, has the focus again. */
  restore(opened: string, scroll: number): void {
    if (opened)
      this.#list.querySelector<HTMLElement>(`[data-id="${CSS.escape(opened)}"] a`)?.focus({ preventScroll: true });
    scrollTo(0, scroll);
  }

  onSubmit(submit: () => void): void {
    this.field.form?.addEventListener("submit", (event) => {
      event.preventDefault();
      submit();
    });
  }

  onChoose(choose: (facet: Facet, value: string, chosen: boolean) => void): void {
    this.#choose = choose;
  }

  onRange(set: (from: string, to: string) => void): void {
    this.#range.addEventListener("submit", (event) => {
      event.preventDefault();
      const [first, last] = this.#rangeFields();
      for (const field of [first, last]) {
        const wrong = field.value.trim() !== "" && readDate(field.value) === "";
        field.setCustomValidity(wrong ? this.#words.dateWrong : "");
      }
      if (readDate(first.value) && readDate(last.value) && readDate(first.value) > readDate(last.value)) {
        [first.value, last.value] = [last.value, first.value];
      }
      if (this.#range.reportValidity()) set(readDate(first.value), readDate(last.value));
    });
    this.#range.addEventListener("input", () => {
      for (const field of this.#rangeFields()) field.setCustomValidity("");
    });
  }

  onOrder(set: (order: Order) => void): void {
    this.#setOrder = set;
    this.#order.addEventListener("change", () => set(this.#order.value as Order));
  }

  onRemoveAll(remove: () => void): void {
    this.#removeAll = remove;
  }

  onSuggestion(take: (query: string) => void): void {
    this.#suggest = take;
  }

  onMore(show: () => void): void {
    this.#more.addEventListener("click", show);
  }

  /** Tells the id of a result that is being opened. */
  onOpen(open: (id: string) => void): void {
    this.#list.addEventListener("click", (event) => {
      const item = event.target instanceof Element ? event.target.closest("li") : null;
      if (item && event.target instanceof Element && event.target.closest("a")) open(item.dataset["id"] ?? "");
    });
  }

  get #words() {
    return this.settings.words;
  }

  #makeItem({ id, language, kind, date, title, excerpt, uncertain, href }: Result): HTMLLIElement {
    const item = document.createElement("li");
    item.dataset["id"] = id;
    const isOther = language !== this.settings.language;
    const label = make(
      "p",
      [kind, date, isOther ? this.#words.onlyIn[language] : "", uncertain ? this.#words.uncertain : ""]
        .filter(Boolean)
        .join(" · "),
    );
    label.className = "label";
    const link = make("a", ...markPieces(title));
    link.href = addressOf(href, excerpt);
    const heading = make("p", link);
    heading.className = "title";
    const text = make("p", ...markPieces(excerpt.pieces));
    text.className = "excerpt";
    if (isOther) link.lang = text.lang = language;
    item.append(label, heading, text);
    if (excerpt.heading) {
      const section = make("span", excerpt.heading);
      if (isOther) section.lang = language;
      const place = make("p", this.#words.section, section);
      place.className = "section";
      item.append(place);
    }
    return item;
  }

  #makeFacet(
    facet: Facet,
    counts: Counts,
    asked: Asked,
    labelOf: (facet: Facet, value: string) => string,
  ): HTMLElement[] {
    const values = counts[facet];
    const chosen = asked.values[facet] ?? [];
    // What every result has narrows nothing.
    if (values.length < 2 && chosen.length === 0) return [];
    const set = make("fieldset", make("legend", this.#words.facet[facet]));
    const whole = this.#whole.has(facet) || values.length <= FEW + 1;
    const listed = values.filter(([value], i) => whole || i < FEW || chosen.includes(value));
    const list = make(
      "ul",
      ...listed.map(([value, count]) => {
        const box = make("input");
        box.type = "checkbox";
        box.checked = chosen.includes(value);
        box.dataset["value"] = `${facet}:${value}`;
        box.addEventListener("change", () => this.#choose(facet, value, box.checked));
        const number = make("span", String(count));
        number.className = "count";
        return make("li", make("label", box, " ", labelOf(facet, value), " ", number));
      }),
    );
    set.append(list);
    if (!whole) {
      const all = make("button", this.#words.showAll.replace("{n}", String(values.length)));
      all.type = "button";
      all.addEventListener("click", () => {
        this.#whole.add(facet);
        const [made] = this.#makeFacet(facet, counts, asked, labelOf);
        if (made) set.replaceWith(made);
        [...(made?.querySelectorAll("input") ?? [])].at(FEW)?.focus();
      });
      set.append(all);
    }
    return [set];
  }

  /** Each condition with a button that removes it. */
  #showConditions(asked: Asked, labelOf: (facet: Facet, value: string) => string): void {
    const colon = this.settings.language === "fr" ? "\u00a0: " : ": ";
    const chosen = FACETS.flatMap((facet) => (asked.values[facet] ?? []).map((value) => [facet, value] as const));
    const buttons = chosen.map(([facet, value]) => {
      const label = `${this.#words.facet[facet]}${colon}${labelOf(facet, value)}`;
      return this.#makeRemover(label, `-${facet}:${value}`, () => this.#choose(facet, value, false));
    });
    if (asked.from || asked.to) {
      const label = `${this.#words.dates}${colon}${asked.from || "…"} – ${asked.to || "…"}`;
      buttons.push(
        this.#makeRemover(label, "-range", () => {
          const [first, last] = this.#rangeFields();
          first.value = last.value = "";
          this.#range.requestSubmit();
        }),
      );
    }
    if (asked.order !== "relevance") {
      const label = `${this.#words.order}${colon}${this.#words.orders[asked.order]}`;
      buttons.push(this.#makeRemover(label, "-order", () => this.#setOrder("relevance")));
    }
    if (buttons.length > 1) {
      const all = make("button", this.#words.removeAll);
      all.type = "button";
      all.className = "all";
      all.dataset["value"] = "-all";
      all.addEventListener("click", () => this.#removeAll());
      buttons.push(make("li", all));
    }
    this.#conditions.hidden = buttons.length === 0;
    if (buttons.length > 0) this.#narrow.hidden = false;
    this.#conditions.replaceChildren(...buttons);
  }

  #makeRemover(label: string, value: string, remove: () => void): HTMLLIElement {
    const sign = make("span", "×");
    sign.setAttribute("aria-hidden", "true");
    const button = make("button", label, " ", sign);
    button.type = "button";
    button.dataset["value"] = value;
    button.setAttribute("aria-label", `${this.#words.remove} ${label}`);
    button.addEventListener("click", remove);
    return make("li", button);
  }

  #rangeFields(): [HTMLInputElement, HTMLInputElement] {
    return [find("search-from", HTMLInputElement), find("search-to", HTMLInputElement)];
  }

  /** Arrows go from the field to the results and among them, Escape back to the field. */
  #listenToKeys(): void {
    const links = () => [...this.#list.querySelectorAll("a")];
    this.field.addEventListener("keydown", (event) => {
      if (event.key !== "ArrowDown" || event.isComposing) return;
      const [first] = links();
      if (!first) return;
      event.preventDefault();
      first.focus();
    });
    this.#list.addEventListener("keydown", (event) => {
      const all = links();
      const place = all.indexOf(document.activeElement as HTMLAnchorElement);
      if (event.key === "Escape") this.field.focus();
      else if (event.key === "ArrowDown") (all[place + 1] ?? all[place])?.focus();
      else if (event.key === "ArrowUp") (all[place - 1] ?? this.field).focus();
      else return;
      event.preventDefault();
    });
  }
}

/** The page's address, with the words to mark and the passage to land on, for `marks.ts`. */
function addressOf(href: string, { marked, element, anchor }: Excerpt): string {
  const search = new URLSearchParams(marked.map((word) => ["find", word]));
  if (element !== undefined && marked.length > 0) search.set("at", String(element));
  const query = search.toString();
  return `${href}${query ? `?${query}` : ""}${anchor ? `#${anchor}` : ""}`;
}

function markPieces(pieces: readonly Piece[]): (string | Node)[] {
  return pieces.map(({ text, hit }) => (hit ? make("mark", text) : text));
}

function make<K extends keyof HTMLElementTagNameMap>(name: K, ...content: (string | Node)[]): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}

function find<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`The search page has no #${id}.`);
  return found;
}
