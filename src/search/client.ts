import { otherThan } from "../schemas/languages.ts";
import { NOTHING, choose, isNarrowed, narrowingOf, readAddress, writeAddress, type Asked } from "./address.ts";
import { answer, type Answer, type Found } from "./engine.ts";
import { countFacets, narrow, orderByDate, readValues, type FacetTable, type ValuesOf } from "./facets.ts";
import type { Lexicon } from "./lexicon.ts";
import { cleanQuery, readQuery, type Query } from "./query.ts";
import { labelValue, listNotes, makeResult, wordCount } from "./results.ts";
import { Sources } from "./sources.ts";
import { View } from "./view.ts";
import { findChinese } from "./words.ts";

export { showMarks } from "./marks.ts";

/** Results shown at first. The button adds as many again, twice over. */
const PAGE = 10;
/** Of these, those that are shown before the other language's index is there: enough to begin to read. */
const FIRST = 2;
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
  const { language } = settings;
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
  let composing: ReturnType<typeof setTimeout> | undefined;
  /** The address that was last looked up. */
  let handled = "";
  /** The id of the result that is being opened. */
  let opened = "";

  /** Looks up what is asked for. An answer that comes after the next question is not shown. */
  async function run(left?: Left) {
    const mine = ++turn;
    const isLate = () => mine !== turn;
    failed = false;
    standing = undefined;
    shown = Math.max(PAGE, left?.shown ?? 0);
    const isNarrow = isNarrowed(asked);
    view.pend(Boolean(asked.query) || isNarrow);
    view.showDossier(undefined);
    if (!asked.query && !isNarrow) {
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
          const results = await read(early, early.found.slice(0, FIRST), lexicon);
          if (isLate()) return;
          view.showResults(results);
        }
      }
      const [other, facets] = await Promise.all([
        sources.book(otherThan(language)),
        isPlain ? undefined : readFacets(lexicon),
      ]);
      const books = { [language]: own, [otherThan(language)]: other };
      const look = (some: Query) => answer(some, books, context);
      const full = await look(query);
      if (!full) return;
      const suggestions = full.found.length === 0 ? await suggest(full, look, lexicon) : [];
      sources.check();
      if (isLate()) return;
      await show(full, suggestions, lexicon, facets, isLate);
      if (isLate()) return;
      if (left) view.restore(left.opened, left.scroll);
      await offerFacets(full, lexicon, facets, isLate);
    } catch {
      if (isLate()) sources.forget();
      else fail();
    }
  }

  /** The facets are not part of the answer: they come when it stands, and it stands without them. */
  async function offerFacets(full: Answer, lexicon: Lexicon, read: Facets | undefined, isLate: () => boolean) {
    const facets = read ?? (await readFacets(lexicon).catch(() => undefined));
    await nextPaint();
    if (isLate()) return;
    if (!facets) {
      sources.forget();
      view.hideFacets();
      return;
    }
    const { table, values } = facets;
    const counts = countFacets(full.found, narrowingOf(asked), table, values);
    view.showFacets(counts, asked, (facet, value) => labelValue(facet, value, settings, lexicon, table));
  }

  async function show(
    full: Answer,
    suggestions: readonly string[],
    lexicon: Lexicon,
    facets: Facets | undefined,
    isLate: () => boolean,
  ) {
    const all = full.found;
    const kept = facets
      ? orderByDate(narrow(all, narrowingOf(asked), facets.table, facets.values), asked.order, facets.table)
      : all;
    const results = await read(full, kept.slice(0, shown), lexicon, facets?.table);
    if (isLate()) return;
    standing = { found: kept, answer: full, lexicon, table: facets?.table };
    view.showResults(results);
    view.showMore(kept.length > shown);
    view.showNotes(listNotes(full, suggestions, settings));
    view.showDossier(kept.length > 0 ? writeAddress(asked).toString() : undefined);
    view.showStatus(wordCount(kept.length, full, settings));
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

  /** Some of what was found, with the text of each page. */
  function read(full: Answer, some: readonly Found[], lexicon: Lexicon, table?: FacetTable) {
    return Promise.all(
      some.map(async (found) => {
        const card = await sources.card(found.page, found.language);
        return makeResult(found, card, full, asked, settings, lexicon, table);
      }),
    );
  }

  /** Up to three queries that have an answer, with a name near one that has none: of the whole query, or of a missing word in it. */
  async function suggest(
    { query, missing }: Answer,
    look: (query: Query) => Promise<Answer | undefined>,
    lexicon: Lexicon,
  ) {
    const wholly = lexicon.suggest(query.whole, language).map(({ name }) => name);
    const partly = missing
      .filter(({ text }) => text !== query.whole)
      .flatMap(({ text }) => lexicon.suggest(text, language).map(({ name }) => asked.query.replace(text, () => name)));
    const answered: string[] = [];
    for (const candidate of new Set([...wholly, ...partly].slice(0, 6))) {
      const found = (await look(readQuery(candidate, lexicon, language)))?.found ?? [];
      if (found.length > 0 && answered.length < 3) answered.push(candidate);
    }
    return answered;
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
      const results = await read(full, found.slice(before, before + 2 * PAGE), lexicon, table);
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
    clearTimeout(timer);
    if (step && addressOf(next) !== addressOf(asked)) {
      leave();
      history.pushState(null, "", addressOf(next));
    }
    asked = next;
    handled = addressOf(asked);
    view.setTwin(writeAddress(asked).toString());
    if (!step) timer = setTimeout(leave, PAUSE);
    void run();
  }

  /** Writes down what is asked for and how the page is left, so that Back finds it so. */
  function leave() {
    clearTimeout(timer);
    const left: Left = { shown, scroll: scrollY, opened };
    history.replaceState(left, "", addressOf(asked) + location.hash);
  }

  function addressOf(what: Asked): string {
    const search = writeAddress(what).toString();
    return `${location.pathname}${search ? `?${search}` : ""}`;
  }

  function readField(): Asked {
    return { ...asked, query: cleanQuery(view.field.value) };
  }

  function restore() {
    clearTimeout(timer);
    asked = readAddress(new URLSearchParams(location.search));
    if (cleanQuery(view.field.value) !== asked.query) view.field.value = asked.query;
    view.setRange(asked);
    handled = addressOf(asked);
    view.setTwin(writeAddress(asked).toString());
    opened = "";
    void run((history.state as Left | null) ?? undefined);
  }

  view.field.addEventListener("input", (event) => {
    clearTimeout(composing);
    // Letters on their way to Chinese characters are a query when the writer pauses; some keyboards compose every word.
    if (event.isComposing) composing = setTimeout(() => ask(readField(), false), PAUSE);
    else ask(readField(), false);
  });
  view.field.addEventListener("compositionend", () => {
    clearTimeout(composing);
    ask(readField(), false);
  });
  view.onSubmit(() => {
    // The button that tries again goes away.
    if (failed) view.field.focus();
    if (failed || cleanQuery(view.field.value) !== asked.query) ask(readField(), false);
  });
  view.onChoose((facet, value, chosen) => ask(choose(asked, facet, value, chosen), true));
  view.onRange((from, to) => ask({ ...asked, from, to }, true));
  view.onOrder((order) => ask({ ...asked, order }, true));
  view.onRemoveAll(() => {
    ask({ ...NOTHING, query: asked.query }, true);
    view.setRange(asked);
  });
  view.onSuggestion((query) => {
    view.field.value = query;
    view.field.focus();
    ask({ ...asked, query }, true);
  });
  view.onMore(() => void showMore());
  view.onOpen((id) => {
    opened = id;
    leave();
  });
  addEventListener("popstate", () => {
    // A step to another part of the same page is none of ours.
    if (history.state !== null || location.pathname + location.search !== handled) restore();
  });
  addEventListener("pagehide", leave);

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
