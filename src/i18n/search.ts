import type { Facet, Order } from "../search/facets.ts";
import type { Language } from "../schemas/languages.ts";

/** The words of the search page, which its script is given as data. {q} is the query, {n} a number. */
export interface SearchWords {
  readonly idle: string;
  readonly loading: string;
  readonly count: { readonly none: string; readonly one: string; readonly many: string };
  /** Where there is no query, only conditions. */
  readonly pages: { readonly none: string; readonly one: string; readonly many: string };
  /** Where conditions leave out some of {all} results. */
  readonly narrowed: { readonly none: string; readonly one: string; readonly many: string };
  /** Where words were taken for the beginning of others. */
  readonly beginning: { readonly one: string; readonly many: string };
  readonly none: string;
  /** A word that no page has, but the glossary defines. */
  readonly defined: string;
  readonly removeAll: string;
  readonly suggest: string;
  readonly begun: string;
  readonly term: string;
  readonly glossary: string;
  readonly failed: string;
  readonly retry: string;
  readonly more: string;
  readonly results: string;
  readonly noScript: string;
  readonly section: string;
  /** Label of a result of which only the other language's text answers. */
  readonly onlyIn: Readonly<Record<Language, string>>;
  readonly uncertain: string;
  readonly narrow: string;
  readonly conditions: string;
  readonly remove: string;
  readonly facet: Readonly<Record<Facet, string>>;
  readonly languages: Readonly<Record<Language, string>>;
  readonly undated: string;
  readonly showAll: string;
  readonly dates: string;
  readonly from: string;
  readonly to: string;
  readonly dateHint: string;
  readonly dateWrong: string;
  readonly apply: string;
  readonly order: string;
  readonly orders: Readonly<Record<Order, string>>;
  readonly keys: string;
  /** Leads to the rules of search on the About page. */
  readonly help: string;
}

export const SEARCH_WORDS: Readonly<Record<Language, SearchWords>> = {
  fr: {
    idle: "Tapez un nom ou un mot\u202f; les résultats viennent à mesure.",
    loading: "Recherche en cours…",
    count: { none: "Aucun résultat pour {q}.", one: "1 résultat pour {q}.", many: "{n} résultats pour {q}." },
    pages: { none: "Aucune page.", one: "1 page.", many: "{n} pages." },
    narrowed: {
      none: "Aucun des {all} résultats pour {q} ne passe les filtres.",
      one: "1 résultat sur {all} pour {q}.",
      many: "{n} résultats sur {all} pour {q}.",
    },
    beginning: {
      one: "1 résultat pour les mots qui commencent comme {q}.",
      many: "{n} résultats pour les mots qui commencent comme {q}.",
    },
    none: "Aucune note, aucun événement, aucune fiche n’a tous ces mots. Retirez-en un, essayez un nom en anglais ou en chinois, ou parcourez les listes ci-dessous.",
    defined: "{q} est défini au",
    removeAll: "Retirer tous les filtres",
    suggest: "Vouliez-vous dire",
    begun: "Aucune page n’a le mot {q}\u202f; voici celles qui ont un mot qui commence ainsi.",
    term: "{q} est cherché avec",
    glossary: "glossaire",
    failed: "La recherche n’a pas pu être chargée.",
    retry: "Réessayer",
    more: "Afficher plus de résultats",
    results: "Résultats",
    noScript: "La recherche a besoin de JavaScript. Sans lui, tout le site reste accessible par ces listes\u00a0:",
    section: "Section\u00a0: ",
    onlyIn: { fr: "texte français", en: "texte anglais seulement" },
    uncertain: "date peu précise, peut-être hors de la période",
    narrow: "Affiner",
    conditions: "Filtres",
    remove: "Retirer le filtre",
    facet: {
      kind: "Type de page",
      company: "Entreprise",
      regulator: "Régulateur",
      topic: "Thème",
      event: "Type d’événement",
      evidence: "Preuve",
      year: "Année",
      lang: "Langue du texte",
    },
    languages: { fr: "français", en: "anglais" },
    undated: "sans date",
    showAll: "Tout voir ({n})",
    dates: "Période",
    from: "Du",
    to: "au",
    dateHint: "Aussi précise que voulu\u00a0: 2021, 2021-03 ou 2021-03-18.",
    dateWrong:
      "Cette date n’existe pas ou n’est pas lisible. Écrivez l’année d’abord\u00a0: 2021, 2021-03 ou 2021-03-18.",
    apply: "Appliquer",
    order: "Ordre",
    orders: { relevance: "pertinence", newest: "plus récent d’abord", oldest: "plus ancien d’abord" },
    keys: "Entre guillemets, des mots qui se suivent\u202f; -mot pour exclure.",
    help: "Comment chercher",
  },
  en: {
    idle: "Type a name or a word; results come as you type.",
    loading: "Searching…",
    count: { none: "No results for {q}.", one: "1 result for {q}.", many: "{n} results for {q}." },
    pages: { none: "No pages.", one: "1 page.", many: "{n} pages." },
    narrowed: {
      none: "None of the {all} results for {q} passes the filters.",
      one: "1 result of {all} for {q}.",
      many: "{n} results of {all} for {q}.",
    },
    beginning: {
      one: "1 result for words that begin like {q}.",
      many: "{n} results for words that begin like {q}.",
    },
    none: "No briefing, event or profile has all these words. Remove one, try a name in French or Chinese, or browse the lists below.",
    defined: "{q} is defined in the",
    removeAll: "Remove all filters",
    suggest: "Did you mean",
    begun: "No page has the word {q}; these have a word that begins so.",
    term: "{q} is searched together with",
    glossary: "glossary",
    failed: "The search could not be loaded.",
    retry: "Try again",
    more: "Show more results",
    results: "Results",
    noScript: "Search needs JavaScript. Without it the whole site can be reached from these lists:",
    section: "Section: ",
    onlyIn: { fr: "French text only", en: "English text" },
    uncertain: "date not precise, may lie outside the period",
    narrow: "Narrow",
    conditions: "Filters",
    remove: "Remove the filter",
    facet: {
      kind: "Kind of page",
      company: "Company",
      regulator: "Regulator",
      topic: "Topic",
      event: "Kind of event",
      evidence: "Evidence",
      year: "Year",
      lang: "Language of the text",
    },
    languages: { fr: "French", en: "English" },
    undated: "without a date",
    showAll: "Show all ({n})",
    dates: "Period",
    from: "From",
    to: "to",
    dateHint: "As precise as you like: 2021, 2021-03 or 2021-03-18.",
    dateWrong: "There is no such date, or it cannot be read. Write the year first: 2021, 2021-03 or 2021-03-18.",
    apply: "Apply",
    order: "Order",
    orders: { relevance: "relevance", newest: "newest first", oldest: "oldest first" },
    keys: "Quotation marks for words in a row; -word to exclude.",
    help: "How to search",
  },
};
