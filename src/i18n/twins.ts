import type { Language } from "../schemas/languages.ts";

/** The words of what is published for programs beside the pages, and of no page. */
export const TWIN_WORDS = {
  fr: {
    version: "Version",
    released: (date: string) => `datée du ${date}`,
    unreleased: "pas encore datée",
    page: "Page",
    other: "In English",
    json: "En JSON",
    sources: "Sources",
    notes: "Sur quoi reposent les phrases",
    text: "Le texte",
    bodyIn: (language: string) => `Le texte n’existe qu’en ${language}.`,
    searchSummary:
      "La recherche se fait dans le navigateur du lecteur et a besoin de JavaScript\u202f; cette page n’a pas de résultats sans lui. Un programme trouve tout dans les tables, que voici.",
    searchTables: "Interroger les données",
    searchTablesText:
      "Chaque table est un fichier JSON, une liste de fiches, dont les champs sont décrits à la page des données. Les identifiants d’une fiche mènent à celles des autres tables\u202f; chaque fiche donne l’adresse de sa page.",
    searchNames: "Les noms",
    searchNamesText:
      "Les entreprises, les autorités et les personnes portent leurs noms en français, en anglais, en chinois et en pinyin (names, aliases)\u202f; le glossaire donne les formes équivalentes des mots du métier.",
  },
  en: {
    version: "Version",
    released: (date: string) => `dated ${date}`,
    unreleased: "not yet dated",
    page: "Page",
    other: "En français",
    json: "As JSON",
    sources: "Sources",
    notes: "What the sentences rest on",
    text: "The text",
    bodyIn: (language: string) => `The text exists in ${language} only.`,
    searchSummary:
      "Search runs in the reader’s browser and needs JavaScript; without it this page has no results. A program finds everything in the tables, which are these.",
    searchTables: "Query the data",
    searchTablesText:
      "Each table is a JSON file, a list of records whose fields the page on the data describes. The ids in a record lead to those of the other tables; each record gives the address of its page.",
    searchNames: "Names",
    searchNamesText:
      "Companies, authorities and people carry their names in French, English, Chinese and pinyin (names, aliases); the glossary gives the equivalent forms of the words of the trade.",
  },
} as const satisfies Record<Language, object>;
