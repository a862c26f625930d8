import type { Table } from "../data/fields.ts";
import type { Language } from "../schemas/languages.ts";
import { wordsIn } from "./words.ts";

/** What a table is called. */
export function nameTable(table: Table, language: Language): string {
  const t = wordsIn(language);
  return table === "corrections" ? t.corrections : table === "changes" ? DATA_PAGE[language].changes : t.kinds[table];
}

/** The words of the page on the data, which are many and stand nowhere else. */
export const DATA_PAGE = {
  fr: {
    description:
      "Tout le contenu de Vigie en JSON, CSV, SQLite et RDF\u00a0: tables, champs, adresses, exemples, licence.",
    intro:
      "Tout ce que disent les pages de ce site se télécharge aussi, en neuf tables\u00a0: une ligne par note, événement, entreprise, autorité, personne, thème, média, correction et changement. Les tables et les pages sont faites en même temps, des mêmes fichiers. Les adresses et les champs sont décrits ici, avec un numéro de version\u00a0: on peut bâtir dessus.",
    reuse: "Réutiliser et citer",
    licence: "Vous pouvez copier, transformer et publier ces données, à condition d’indiquer d’où elles viennent.",
    cite: "Citez Vigie, la table, le jour où vous l’avez lue et son adresse\u00a0:",
    example: "Vigie, table «\u00a0Événements\u00a0», consultée le [date],",
    articles:
      "Les articles eux-mêmes n’en font pas partie\u00a0: ils appartiennent à leurs auteurs. Chaque note donne l’adresse du sien.",
    files: "Les fichiers",
    table: "Table",
    scroll: (name: string) => `Table\u00a0: ${name}`,
    fieldsOf: (name: string) => `Champs de la table ${name}`,
    columns: "en CSV\u00a0: ",
    conventions: "Conventions",
    shape: [
      [
        "JSON et NDJSON",
        "Le fichier JSON est une liste\u202f; chaque fiche y tient sur une ligne. Le fichier NDJSON a les mêmes lignes, sans crochets ni virgules entre elles. Notes, événements, corrections et changements vont du plus récent au plus ancien, le reste suit l’ordre des identifiants.",
      ],
      [
        "CSV",
        "Même contenu, selon la RFC 4180\u00a0: UTF-8, virgules, fins de ligne CRLF, noms de colonnes sur la première ligne. Un champ composé prend plusieurs colonnes (title.fr, title.en)\u202f; une liste simple tient dans une cellule, séparée par des points-virgules\u202f; une liste composée y est écrite en JSON. Une cellule qu’un tableur prendrait pour une formule commence par une apostrophe.",
      ],
      [
        "Identifiants",
        "Minuscules ASCII, chiffres et traits d’union\u00a0: ant-group. Ils sont uniques d’une table à l’autre et ne changent pas\u202f; un champ qui nomme une autre fiche contient son identifiant.",
      ],
      [
        "Valeurs absentes",
        "Un champ sans valeur est null (une cellule vide en CSV), jamais omis. Cela veut dire que nous ne le savons pas, ou que cela ne s’applique pas.",
      ],
      [
        "Dates",
        "En EDTF (ISO 8601-2), aussi précises qu’elles sont connues, jamais plus\u00a0: 2021, 2021-03, 2021-03-18\u202f; 2020-11/2020-12, à un moment de cet intervalle\u202f; 2020~, vers 2020.",
      ],
      [
        "Montants",
        "Une chaîne décimale dans l’unité de la monnaie, sans exposant ni séparateur\u00a0: «\u00a08026000000\u00a0». La monnaie est un code ISO 4217\u202f; scale est la puissance de dix des mots de la source\u00a0: 9 pour «\u00a0milliards\u00a0». Aucune conversion n’est faite. Dans un événement, plusieurs montants de même nature et de même partie sont une seule somme, telle que plusieurs sources la donnent\u00a0: ne les additionnez pas.",
      ],
      [
        "Passages",
        "Où l’article le dit\u00a0: p3 est son troisième paragraphe, p3s2 la deuxième phrase de celui-ci. Un paragraphe est un bloc entre deux lignes vides, titres et légendes compris.",
      ],
    ],
    codes: "Ce que veulent dire les codes",
    codeLists: {
      precision: "Précision d’une date",
      basis: "Base d’une date",
      status: "Statut d’un événement",
      evidence: "Preuve d’une affirmation",
    },
    changes: "Changements",
    whole: "Tout ensemble",
    file: "Fichier",
    content: "Ce qu’il contient",
    wholeFiles: {
      "datapackage.json":
        "Description au format Frictionless Data Package 2.0\u00a0: chaque fichier avec sa taille et son empreinte SHA-256, chaque table CSV avec le type de ses colonnes et ses clefs.",
      "vigie.sqlite":
        "Base SQLite\u00a0: les tables, les liens entre elles, les textes des notes avec un index de leurs mots, et des vues qui déplient affirmations, chiffres, montants et récits.",
      "datasette.json":
        "Titres, licence et sens de chaque colonne pour Datasette\u00a0: datasette vigie.sqlite -m datasette.json",
      "vigie.ttl":
        "RDF en Turtle, dans les termes de schema.org, lié à Wikidata. Ce qui n’est qu’allégué ou prévu y a ses propres termes et ne peut être pris pour un fait.",
      "description.json": "Les adresses et les champs de cette page, pour les programmes.",
    },
    version: "Version",
    versioning:
      "Le premier nombre change quand une adresse ou un champ disparaît ou prend un autre sens, le deuxième quand il s’en ajoute, le troisième quand seule leur description s’améliore.",
    describes:
      "La version décrit ce sur quoi d’autres peuvent compter\u00a0: les adresses et les champs de cette page.",
    lastRelease: "Derniers textes datés le",
    addresses: "Les adresses",
    addressesIntro:
      "Ce qui est entre accolades est à remplacer, selon la RFC 6570\u00a0: {/language} par /en pour l’anglais, par rien pour le français.",
    address: "Adresse",
    examples: "Exemples",
    examplesIntro:
      "Chaque exemple est un programme entier, que les essais du site exécutent là où son langage est installé. Le premier donne les événements prévus, les autres les amendes rapportées\u00a0: date, identifiant, qui est visé.",
    exampleOf: (name: string) => `Exemple\u00a0: ${name}`,
    exampleNames: {
      "planned.sh": "curl",
      "fines.py": "Python, avec pandas",
      "fines-sql.py": "Python seul, avec la base SQLite",
      "fines.R": "R",
      "fines.mjs": "JavaScript",
    },
  },
  en: {
    description: "All of Vigie’s content as JSON, CSV, SQLite and RDF: tables, fields, addresses, examples, licence.",
    intro:
      "Everything the pages of this site say can also be downloaded, in nine tables: one row for each briefing, event, company, authority, person, topic, outlet, correction and change. Tables and pages are made at the same time, from the same files. Addresses and fields are described here, with a version number: they can be built upon.",
    reuse: "Reuse and citation",
    licence: "You may copy, transform and publish these data, as long as you say where they come from.",
    cite: "Cite Vigie, the table, the day you read it and its address:",
    example: "Vigie, “Events” table, read on [date],",
    articles:
      "The articles themselves are not part of it: they belong to their authors. Each briefing gives the address of its own.",
    files: "The files",
    table: "Table",
    scroll: (name: string) => `Table: ${name}`,
    fieldsOf: (name: string) => `Fields of the ${name} table`,
    columns: "in CSV: ",
    conventions: "Conventions",
    shape: [
      [
        "JSON and NDJSON",
        "The JSON file is a list, with one record on each line. The NDJSON file has the same lines without brackets, and without commas between them. Briefings, events, corrections and changes run from the newest to the oldest; everything else is in order of identifiers.",
      ],
      [
        "CSV",
        "The same content as RFC 4180 has it: UTF-8, commas, CRLF line ends, column names on the first line. A field made of parts takes several columns (title.fr, title.en); a simple list stands in one cell, separated by semicolons; a list of records is written there as JSON. A cell that a spreadsheet would take for a formula begins with an apostrophe.",
      ],
      [
        "Identifiers",
        "Small ASCII letters, digits and hyphens: ant-group. They are unique across tables and do not change; a field that names another record holds its identifier.",
      ],
      [
        "Missing values",
        "A field without a value is null (an empty cell in CSV), never left out. It means that we do not know, or that it does not apply.",
      ],
      [
        "Dates",
        "EDTF (ISO 8601-2), as precise as they are known and no more: 2021, 2021-03, 2021-03-18; 2020-11/2020-12, some time within; 2020~, about 2020.",
      ],
      [
        "Amounts",
        "A decimal string in units of the currency, without exponent or separators: “8026000000”. The currency is an ISO 4217 code; scale is the power of ten the source words it in: 9 for “billion”. Nothing is converted. Within one event, several amounts of one kind and one party are a single sum as several sources give it: do not add them up.",
      ],
      [
        "Passages",
        "Where the article says it: p3 is its third paragraph, p3s2 the second sentence of that. A paragraph is a block between blank lines, headings and captions included.",
      ],
    ],
    codes: "What the codes mean",
    codeLists: {
      precision: "Precision of a date",
      basis: "Basis of a date",
      status: "Status of an event",
      evidence: "Evidence for a claim",
    },
    changes: "Changes",
    whole: "All together",
    file: "File",
    content: "What it holds",
    wholeFiles: {
      "datapackage.json":
        "Description as a Frictionless Data Package 2.0: every file with its size and SHA-256 digest, every CSV table with the types of its columns and its keys.",
      "vigie.sqlite":
        "SQLite database: the tables, the links between them, the texts of the briefings with an index of their words, and views that unfold claims, figures, amounts and reports.",
      "datasette.json":
        "Titles, licence and the meaning of every column for Datasette: datasette vigie.sqlite -m datasette.json",
      "vigie.ttl":
        "RDF in Turtle, in the terms of schema.org, linked to Wikidata. What is only alleged or planned has terms of its own there, and cannot be taken for a fact.",
      "description.json": "The addresses and fields of this page, for programs.",
    },
    version: "Version",
    versioning:
      "The first number changes when an address or a field goes away or means something else, the second when one is added, the third when only their description gets better.",
    describes: "The version describes what others may rely on: the addresses and the fields of this page.",
    lastRelease: "Texts last dated on",
    addresses: "Addresses",
    addressesIntro:
      "What stands in braces is to be replaced, as RFC 6570 has it: {/language} by /en for English, by nothing for French.",
    address: "Address",
    examples: "Examples",
    examplesIntro:
      "Each example is a whole program, which the tests of the site run where its language is installed. The first gives the events that are planned, the others the fines that were reported: date, identifier, who is targeted.",
    exampleOf: (name: string) => `Example: ${name}`,
    exampleNames: {
      "planned.sh": "curl",
      "fines.py": "Python, with pandas",
      "fines-sql.py": "Python alone, with the SQLite database",
      "fines.R": "R",
      "fines.mjs": "JavaScript",
    },
  },
} as const satisfies Record<Language, object>;
