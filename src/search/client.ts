import type { Words } from "../i18n/words.ts";
import { quote } from "../model/typography.ts";
import type { Language } from "../schemas/shared.ts";
import { RANKING, cleanQuery, lookUp, type Answer, type Hit, type Pagefind } from "./engine.ts";

/** What the search page hands over as JSON in `data-search`. */
export interface SearchSettings {
  readonly language: Language;
  /** Path of the site's root, with a closing slash. */
  readonly base: string;
  /** Path of the folder that holds Pagefind's index, with a closing slash. */
  readonly bundle: string;
  readonly kinds: Words["kind"];
  readonly count: Words["searchCount"];
  readonly none: string;
  readonly failed: string;
  readonly loading: string;
  readonly idle: string;
}

/** Results shown at first, and added by the button. */
const PAGE = 20;
/** Milliseconds without a keystroke after which the query is looked up. */
const PAUSE = 120;

let search: { again(): void } | undefined;

/** Brings the search page to life. Called again, it looks the query up again if search could not be loaded before. */
export function startSearch(): void {
  if (search) search.again();
  else search = createSearch();
}

function createSearch() {
  const root = find("search", HTMLElement);
  const settings = JSON.parse(root.dataset["search"] ?? "") as SearchSettings;
  const status = find("search-status", HTMLElement);
  const note = find("search-note", HTMLElement);
  const list = find("search-results", HTMLOListElement);
  const more = find("search-more", HTMLButtonElement);
  const retry = find("search-retry", HTMLButtonElement);
  const field = root.querySelector("input");
  const form = root.querySelector("form");
  if (!field || !form) throw new Error("The search page has no field.");

  const engine = createEngine(settings);
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let answer: Answer | undefined;
  /** How many results of the answer have been asked for. */
  let asked = 0;

  async function run(query: string) {
    // An answer that comes after the next question is not shown.
    const mine = ++turn;
    status.textContent = "";
    retry.hidden = true;
    note.textContent = query ? settings.loading : settings.idle;
    list.setAttribute("aria-busy", String(query !== ""));
    try {
      const found = query ? await engine.lookUp(query) : undefined;
      const hits = await found?.list(0, PAGE);
      if (mine !== turn) return;
      answer = found;
      asked = PAGE;
      list.replaceChildren(...(hits ?? []).map((hit) => renderHit(hit, settings)));
      more.hidden = (found?.count ?? 0) <= asked;
      note.textContent = found ? (found.count === 0 ? settings.none : "") : settings.idle;
      status.textContent = found ? wordCount(found.count, query, settings) : "";
    } catch {
      if (mine === turn) fail();
    }
    if (mine === turn) list.setAttribute("aria-busy", "false");
  }

  function fail() {
    engine.forget();
    answer = undefined;
    list.replaceChildren();
    more.hidden = true;
    note.textContent = "";
    status.textContent = settings.failed;
    retry.hidden = false;
  }

  async function showMore() {
    const mine = turn;
    const shown = list.children.length;
    more.disabled = true;
    try {
      const hits = (await answer?.list(asked, asked + PAGE)) ?? [];
      if (mine !== turn) return;
      asked += PAGE;
      list.append(...hits.map((hit) => renderHit(hit, settings)));
      more.hidden = (answer?.count ?? 0) <= asked;
      list.children[shown]?.querySelector("a")?.focus();
    } catch {
      if (mine === turn) fail();
    } finally {
      more.disabled = false;
    }
  }

  function read(): string {
    return cleanQuery(field?.value ?? "");
  }

  /** What stood is no answer to what is being typed. */
  function pend() {
    turn++;
    status.textContent = "";
    clearTimeout(timer);
    timer = setTimeout(follow, PAUSE);
  }

  function follow() {
    clearTimeout(timer);
    const query = read();
    const address = new URL(location.href);
    if (query) address.searchParams.set("q", query);
    else address.searchParams.delete("q");
    history.replaceState(history.state, "", address);
    void run(query);
  }

  function restore() {
    const query = cleanQuery(new URLSearchParams(location.search).get("q") ?? "");
    if (query === read()) return;
    if (field) field.value = query;
    void run(query);
  }

  field.addEventListener("input", (event) => {
    // Letters on their way to Chinese characters are not yet a query.
    if (!event.isComposing) pend();
  });
  field.addEventListener("compositionend", pend);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (status.textContent === "") follow();
  });
  more.addEventListener("click", () => void showMore());
  addEventListener("popstate", restore);

  engine.prepare();
  // What was typed while this script was on its way counts more than the address.
  if (read()) follow();
  else restore();
  return {
    again: () => {
      if (retry.hidden) return;
      field.focus();
      void run(read());
    },
  };
}

/** Loads Pagefind when it is first needed, and again after it has failed. */
function createEngine({ base, bundle }: SearchSettings) {
  let pagefind: Promise<Pagefind> | undefined;
  let attempt = 0;
  const load = async () => {
    // A module that failed to load stays failed under its address.
    const address = `${bundle}pagefind.js${attempt > 0 ? `?${String(attempt)}` : ""}`;
    const loaded = (await import(/* @vite-ignore */ address)) as Pagefind;
    await loaded.options({ baseUrl: base, ranking: RANKING });
    await loaded.init();
    return loaded;
  };
  const reach = async () => {
    const { ok } = await fetch(`${bundle}pagefind-entry.json`, { cache: "no-store" });
    if (!ok) throw new Error("The index is not there.");
  };
  /** Pagefind remembers what it could not fetch as if it were empty, so it is loaded anew. */
  const forget = () => {
    attempt++;
    pagefind?.then((loaded) => loaded.destroy()).catch(() => undefined);
    pagefind = undefined;
  };
  return {
    forget,
    prepare: () => void (pagefind ??= load()).catch(forget),
    lookUp: async (query: string) => lookUp(query, await (pagefind ??= load()), reach),
  };
}

function wordCount(count: number, query: string, { count: words, language }: SearchSettings): string {
  const sentence = count === 0 ? words.none : count === 1 ? words.one : words.many;
  return sentence.replace("{n}", String(count)).replace("{q}", () => quote(query, language));
}

function renderHit(hit: Hit, { kinds }: SearchSettings): HTMLLIElement {
  const item = document.createElement("li");
  item.dataset["id"] = hit.id;
  const kind = kinds[hit.kind as keyof typeof kinds] as string | undefined;
  const link = element("a", hit.title);
  link.href = hit.url;
  const title = element("p", link);
  title.className = "title";
  const label = element("p", [kind, hit.date].filter(Boolean).join(" · "));
  label.className = "label";
  const excerpt = element("p", ...hit.excerpt.map(({ text, hit: wanted }) => (wanted ? element("mark", text) : text)));
  excerpt.className = "excerpt";
  item.append(label, title, excerpt);
  return item;
}

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  ...content: (string | Node)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}

function find<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`The search page has no #${id}.`);
  return found;
}
