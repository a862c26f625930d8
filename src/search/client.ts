import type { SearchWords } from "../i18n/search.ts";
import { quote } from "../model/typography.ts";
import { otherThan, type Language } from "../schemas/languages.ts";
import { NOTHING, choose, isNarrowed, narrowingOf, readAddress, writeAddress, type Asked } from "./address.ts";
import { answer, type Answer, type Found } from "./engine.ts";
import { makeExcerpt, markTitle, type Wanted } from "./excerpt.ts";
import {
  UNDATED,
  countFacets,
  isUncertain,
  narrow,
  orderByDate,
  readValues,
  type FacetTable,
  type ValuesOf,
} from "./facets.ts";
import type { Lexicon } from "./lexicon.ts";
import { cleanQuery, readQuery, type Query } from "./query.ts";
import { Sources } from "./sources.ts";
import { View, type Result } from "./view.ts";
import { findChinese } from "./words.ts";

export { showMarks } from "./marks.ts";

/** What the search page hands over as JSON in `data-search`. */
export interface SearchSettings {
  readonly language: Language;
  /** Path of the site's root, with a closing slash. */
  readonly base: string;
  /** Path of the folder that holds the index, with a closing slash. */
  readonly bundle: string;
  /** How many pages there are to search in each language. */
  readonly pages: number;
  readonly words: SearchWords;
  readonly kind: Readonly<Record<string, string>>;
  readonly kinds: Readonly<Record<string, string>>;
  readonly eventKind: Readonly<Record<string, string>>;
  /** In the order of EVIDENCE. */
  readonly evidence: Readonly<Record<string, string>>;
  /** Path of the glossary. */
  readonly glossary: string;
}

/** Results shown at first. The button adds as many again, twice over. */
const PAGE = 10;
/** Of these, those that are shown before the other language's index is there: enough to begin to read. */
const FIRST = 3;
/** Milliseconds without a keystroke after which the address follows: browsers refuse to change it too often. */
const PAUSE = 300;

/** What the browser keeps with the address, so that Back finds the page as it was left. */
interface Left {
  readonly shown: number;
  readonly scroll: number;
  /** The id of the result that was opened. */
  readonly opened: string;
}

/** What can be narrowed by, and how a page's values are read from it. */
interface Facets {
  readonly table: FacetTable;
  readonly values: ValuesOf;
}

let started = false;

/** Brings the search page to life, once. */
export function startSearch(): void {
  if (started) return;
  started = true;
  const view = new View();
  const { settings } = view;
  const { language, words } = settings;
  const sources = new Sources(settings.bundle);
  let asked: Asked = NOTHING;
  let turn = 0;
  let failed = false;
  /** What the last complete answer found, and how much of it is shown. */
  let standing:
    { found: readonly Found[]; answer: Answer; lexicon: Lexicon; table: FacetTable | undefined } | undefined;
  let shown = PAGE;
  let known: Facets | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Looks up what is asked for. An answer that comes after the next question is not shown. */
  async function run(left?: Left) {
    const mine = ++turn;
    const isLate = () => mine !== turn;
    failed = false;
    shown = Math.max(PAGE, left?.shown ?? 0);
    const isNarrow = isNarrowed(asked);
    view.pend(Boolean(asked.query) || isNarrow);
    if (!asked.query && !isNarrow) {
      standing = undefined;
      view.clear();
      return;
    }
    try {
      const lexicon = await sources.lexicon(findChinese(asked.query).length > 0);
      const query = readQuery(asked.query, lexicon, language);
      const context = { reader: language, lexicon, pages: settings.pages };
      const own = await sources.book(language);
      if (isLate()) return;
      // A list in another order, or with conditions, is shown when it is whole.
      const isPlain = !isNarrow && asked.order === "relevance";
      if (isPlain && !sources.has(otherThan(language))) {
        const early = await answer(query, { [language]: own }, context);
        sources.check();
        if (isLate()) return;
        if (early) {
          const results = await makeResults(early, early.found.slice(0, FIRST), lexicon, undefined);
          if (isLate()) return;
          view.showResults(results);
        }
      }
      const [other, facets] = await Promise.all([
        sources.book(otherThan(language)),
        isPlain ? undefined : readFacets(lexicon),
      ]);
      const full = await answer(query, { [language]: own, [otherThan(language)]: other }, context);
      sources.check();
      if (isLate() || !full) return;
      await show(full, lexicon, facets, isLate);
      if (isLate()) return;
      if (left) view.restore(left.opened, left.scroll);
      // The facets are not part of the answer: they come when it stands.
      const { table, values } = facets ?? (await readFacets(lexicon));
      await nextPaint();
      if (isLate()) return;
      const counts = countFacets(full.found, narrowingOf(asked), table, values);
      view.showFacets(counts, asked, (facet, value) => labelOf(facet, value, lexicon, table));
    } catch {
      if (!isLate()) fail();
    }
  }

  async function show(full: Answer, lexicon: Lexicon, facets: Facets | undefined, isLate: () => boolean) {
    const all = full.found;
    const kept = facets
      ? orderByDate(narrow(all, narrowingOf(asked), facets.table, facets.values), asked.order, facets.table)
      : all;
    const results = await makeResults(full, kept.slice(0, shown), lexicon, facets?.table);
    if (isLate()) return;
    standing = { found: kept, answer: full, lexicon, table: facets?.table };
    view.showResults(results);
    view.showMore(kept.length > shown);
    view.showNotes(listNotes(full, all.length, kept.length, lexicon));
    view.showStatus(wordCount(kept.length, all.length));
  }

  async function readFacets(lexicon: Lexicon): Promise<Facets> {
    const table = await sources.facets();
    if (known?.table !== table) {
      const names = {
        kindOf: (page: number) => lexicon.kindOf(page),
        evidence: Object.keys(settings.evidence),
      };
      known = { table, values: readValues(table, names) };
    }
    return known;
  }

  function labelOf(facet: string, value: string, lexicon: Lexicon, table: FacetTable): string {
    switch (facet) {
      case "kind":
        return settings.kinds[value] ?? value;
      case "event":
        return settings.eventKind[value] ?? value;
      case "evidence":
        return settings.evidence[value] ?? value;
      case "lang":
        return words.languages[value as Language];
      case "year":
        return value === UNDATED ? words.undated : value;
      default: {
        const number = table.ids.indexOf(value);
        return number < 0 ? value : lexicon.label(number, language);
      }
    }
  }

  async function makeResults(
    full: Answer,
    some: readonly Found[],
    lexicon: Lexicon,
    table: FacetTable | undefined,
  ): Promise<Result[]> {
    const cards = await Promise.all(some.map(({ page, language: own }) => sources.card(page, own)));
    return some.map((found, i) => {
      const card = cards[i];
      if (!card) throw new Error(`No card for page ${String(found.page)}.`);
      const own = { language: found.language, simplified: lexicon.simplified };
      const wanted = listWanted(full, found.language, lexicon);
      const excerpt = makeExcerpt(card, {
        ...own,
        wanted,
        itself: lexicon.findNamed(full.query.whole).includes(found.page),
      });
      return {
        id: card.id,
        language: found.language,
        kind: settings.kind[card.kind] ?? "",
        date: found.language === language ? card.date : card.otherDate,
        title: markTitle(card.title, { ...own, wanted }),
        excerpt,
        uncertain: table !== undefined && isUncertain(found, narrowingOf(asked), table),
        href: `${settings.base}${found.language === "fr" ? "" : `${found.language}/`}${card.id}/`,
      };
    });
  }

  /** What is marked: what was asked for, and the names of whom it means. */
  function listWanted({ query, begun }: Answer, own: Language, lexicon: Lexicon): Wanted[] {
    return query.wanted.map((part) => ({
      ways: [
        ...part.ways[own],
        ...part.entities.flatMap((entity) =>
          readQuery(`"${lexicon.label(entity, own)}"`, lexicon, own).wanted.flatMap(({ ways }) => ways[own]),
        ),
      ],
      beginning: begun.includes(part) ? part.beginning : undefined,
    }));
  }

  function listNotes(full: Answer, all: number, kept: number, lexicon: Lexicon) {
    const inQuotes = (text: string) => quote(text.replace(/^"|"$/g, ""), language);
    const terms = full.query.wanted.flatMap((part) => {
      const { term } = part;
      if (!term) return [];
      const forms = [...new Set([...term.forms[language], ...term.forms[otherThan(language)]])];
      const others = forms.filter((form) => form.toLowerCase() !== part.text.toLowerCase()).slice(0, 6);
      return [
        {
          text: words.term.replace("{q}", () => inQuotes(part.text)),
          forms: others,
          href: `${settings.glossary}#${term.id}`,
        },
      ];
    });
    const suggestions =
      all === 0
        ? suggest(
            full.query,
            full.missing.map(({ text }) => text),
            lexicon,
          )
        : [];
    return {
      none: all === 0 ? words.none : kept === 0 ? words.noneNarrowed.replace("{n}", String(all)) : "",
      begun: all > 0 ? full.begun.map(({ text }) => words.begun.replace("{q}", () => inQuotes(text))) : [],
      terms: all > 0 ? terms : [],
      suggestions,
    };
  }

  /** Queries with a missing word replaced by a name near it; the whole query first, for names of several words. */
  function suggest({ whole }: Query, missing: readonly string[], lexicon: Lexicon): { label: string; query: string }[] {
    const wholly = lexicon.suggest(whole, language).map(({ name }) => ({ label: name, query: name }));
    const partly = missing
      .filter((text) => text !== whole)
      .flatMap((text) =>
        lexicon.suggest(text, language).map(({ name }) => {
          const query = asked.query.replace(text, () => name);
          return { label: query, query };
        }),
      );
    const seen = new Set<string>();
    return [...wholly, ...partly].filter(({ query }) => !seen.has(query) && seen.add(query)).slice(0, 3);
  }

  function wordCount(kept: number, all: number): string {
    const about = asked.query ? words.count : words.pages;
    const fill = (text: string) =>
      text
        .replace("{n}", String(kept))
        .replace("{all}", String(all))
        .replace("{q}", () => quote(asked.query, language));
    if (asked.query && kept < all && kept > 0) return fill(kept === 1 ? words.narrowed.one : words.narrowed.many);
    return fill(kept === 0 ? about.none : kept === 1 ? about.one : about.many);
  }

  function fail() {
    failed = true;
    sources.forget();
    standing = undefined;
    view.fail();
  }

  async function showMore() {
    if (!standing) return;
    const mine = turn;
    const { found, answer: full, lexicon, table } = standing;
    const before = shown;
    view.disableMore(true);
    try {
      const results = await makeResults(full, found.slice(before, before + 2 * PAGE), lexicon, table);
      if (mine !== turn) return;
      shown = before + 2 * PAGE;
      view.addResults(results);
      view.showMore(found.length > shown);
    } catch {
      if (mine === turn) fail();
    } finally {
      view.disableMore(false);
    }
  }

  /** Takes over what is asked for; `step` makes it a step of its own, which Back undoes. */
  function ask(next: Asked, step: boolean) {
    if (step) {
      writeDown();
      history.pushState(null, "", addressOf(next));
    }
    asked = next;
    clearTimeout(timer);
    if (!step) timer = setTimeout(writeDown, PAUSE);
    void run();
  }

  /** Makes the address follow what is typed. */
  function writeDown() {
    clearTimeout(timer);
    const address = addressOf(asked);
    if (address !== location.pathname + location.search) history.replaceState(null, "", address);
  }

  function addressOf(what: Asked): string {
    const search = writeAddress(what).toString();
    return `${location.pathname}${search ? `?${search}` : ""}`;
  }

  function readField(): Asked {
    return { ...asked, query: cleanQuery(view.field.value) };
  }

  function restore() {
    asked = readAddress(new URLSearchParams(location.search));
    if (cleanQuery(view.field.value) !== asked.query) view.field.value = asked.query;
    view.setRange(asked);
    void run((history.state as Left | null) ?? undefined);
  }

  view.field.addEventListener("input", (event) => {
    // Letters on their way to Chinese characters are not yet a query.
    if (!event.isComposing) ask(readField(), false);
  });
  view.field.addEventListener("compositionend", () => ask(readField(), false));
  view.onSubmit(() => {
    if (failed || cleanQuery(view.field.value) !== asked.query) ask(readField(), false);
  });
  view.onChoose((facet, value, chosen) => ask(choose(asked, facet, value, chosen), true));
  view.onRange((from, to) => ask({ ...asked, from, to }, true));
  view.onOrder((order) => ask({ ...asked, order }, true));
  view.onRemoveAll(() => {
    ask({ ...NOTHING, query: asked.query, order: asked.order }, true);
    view.setRange(asked);
  });
  view.onSuggestion((query) => {
    view.field.value = query;
    view.field.focus();
    ask({ ...asked, query }, true);
  });
  view.onMore(() => void showMore());
  view.onOpen((opened) => {
    writeDown();
    const left: Left = { shown, scroll: scrollY, opened };
    history.replaceState(left, "");
  });
  addEventListener("popstate", restore);
  addEventListener("pagehide", writeDown);

  history.scrollRestoration = "manual";
  // What was typed while this script was on its way counts more than the address.
  const typed = cleanQuery(view.field.value);
  asked = readAddress(new URLSearchParams(location.search));
  if (typed && typed !== asked.query) ask({ ...asked, query: typed }, false);
  else restore();
  prepare();

  /** Begins to fetch what every search needs. */
  function prepare() {
    Promise.all([sources.lexicon(false), sources.book(language)]).catch(() => sources.forget());
  }
}

/** When what was changed has been painted. */
function nextPaint(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
