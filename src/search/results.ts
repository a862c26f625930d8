import type { SearchWords } from "../i18n/search.ts";
import { quote } from "../model/typography.ts";
import { otherThan, type Language } from "../schemas/languages.ts";
import { narrowingOf, type Asked } from "./address.ts";
import type { Answer, Found } from "./engine.ts";
import { makeExcerpt, markTitle, type Excerpt, type Piece, type Wanted } from "./excerpt.ts";
import { UNDATED, isUncertain, type FacetTable } from "./facets.ts";
import type { Lexicon } from "./lexicon.ts";
import type { StoredCard } from "./page.ts";
import { readQuery } from "./query.ts";

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

/** A result as it is shown. */
export interface Result {
  /** `companies/alibaba` */
  readonly id: string;
  readonly language: Language;
  readonly kind: string;
  readonly date: string;
  readonly title: readonly Piece[];
  readonly excerpt: Excerpt;
  /** Its date may lie outside the range that was asked for. */
  readonly uncertain: boolean;
  /** Path of its page. */
  readonly href: string;
}

/** What is said beside the results. */
export interface Notes {
  readonly none: string;
  readonly begun: readonly string[];
  readonly terms: readonly { readonly text: string; readonly forms: readonly string[]; readonly href: string }[];
  /** Queries that have an answer. */
  readonly suggestions: readonly string[];
}

/** A page that was found, as a result. `card` is its text; `table` is given when the reader narrows, since its date may then be uncertain. */
export function makeResult(
  found: Found,
  card: StoredCard,
  full: Answer,
  asked: Asked,
  settings: SearchSettings,
  lexicon: Lexicon,
  table?: FacetTable,
): Result {
  const own = { language: found.language, simplified: lexicon.simplified };
  const wanted = listWanted(full, found.language, lexicon);
  return {
    id: card.id,
    language: found.language,
    kind: settings.kind[card.kind] ?? "",
    date: found.language === settings.language ? card.date : card.otherDate,
    title: markTitle(card.title, { ...own, wanted }),
    excerpt: makeExcerpt(card, {
      ...own,
      wanted,
      itself: lexicon.findNamed(full.query.whole).includes(found.page),
    }),
    uncertain: table !== undefined && isUncertain(found, narrowingOf(asked), table),
    href: `${settings.base}${found.language === "fr" ? "" : `${found.language}/`}${card.id}/`,
  };
}

/** What is said beside an answer; `suggestions` are queries that have one. */
export function listNotes(
  full: Answer,
  suggestions: readonly string[],
  { language, words, glossary }: SearchSettings,
): Notes {
  const inQuotes = (text: string) => quote(text.replace(/^"|"$/g, ""), language);
  const isEmpty = full.found.length === 0;
  const terms = full.query.wanted.flatMap((part) => {
    const { term } = part;
    if (!term) return [];
    const forms = [...new Set([...term.forms[language], ...term.forms[otherThan(language)]])];
    const others = forms.filter((form) => form.toLowerCase() !== part.text.toLowerCase()).slice(0, 6);
    return [
      {
        text: (isEmpty ? words.defined : words.term).replace("{q}", () => inQuotes(part.text)),
        forms: isEmpty ? [] : others,
        href: `${glossary}#${term.id}`,
      },
    ];
  });
  return {
    none: isEmpty ? words.none : "",
    begun: isEmpty ? [] : full.begun.map(({ text }) => words.begun.replace("{q}", () => inQuotes(text))),
    terms,
    suggestions,
  };
}

/** The sentence that says how many pages there are: `kept` of all that were found, when conditions leave some out. */
export function wordCount(kept: number, { found, begun, query }: Answer, { language, words }: SearchSettings): string {
  const all = found.length;
  const fill = (text: string) =>
    text
      .replace("{n}", String(kept))
      .replace("{all}", String(all))
      .replace("{q}", () => quote(query.typed, language));
  const choose = (forms: { none?: string; one: string; many: string }) =>
    fill(kept === 0 ? (forms.none ?? forms.many) : kept === 1 ? forms.one : forms.many);
  if (!query.typed) return choose(words.pages);
  if (kept < all) return choose(words.narrowed);
  return choose(begun.length > 0 && kept > 0 ? words.beginning : words.count);
}

/** What a value of a facet is called. An address may have any value: one that is unknown is called what it is. */
export function labelValue(
  facet: string,
  value: string,
  settings: SearchSettings,
  lexicon: Lexicon,
  table: FacetTable,
): string {
  const { language, words } = settings;
  const labels: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    kind: settings.kinds,
    event: settings.eventKind,
    evidence: settings.evidence,
    lang: words.languages,
    year: { [UNDATED]: words.undated },
  };
  const own = labels[facet];
  if (own) return (Object.hasOwn(own, value) ? own[value] : undefined) ?? value;
  const number = table.ids.indexOf(value);
  return number < 0 ? value : lexicon.label(number, language);
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
