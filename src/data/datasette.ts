import { wordsIn } from "../i18n/words.ts";
import type { Urls } from "../model/urls.ts";
import { licences } from "../settings.ts";
import { TABLES } from "./fields.ts";
import { LINKS, listSqlColumns } from "./sqlite-schema.ts";

/**
 * Titles, licence and the meaning of every column for Datasette (https://docs.datasette.io/en/stable/metadata.html), of the database in
 * vigie.sqlite: `datasette vigie.sqlite -m datasette.json`.
 */
export function describeForDatasette(urls: Urls) {
  const words = wordsIn("en");
  const page = urls.absolute(urls.section("data", "en"));
  return {
    title: words.siteName,
    description: words.tagline,
    license: licences.content.name,
    license_url: licences.content.url,
    source: words.siteName,
    source_url: page,
    about: words.data,
    about_url: page,
    databases: { vigie: { tables: { ...describeTables(), ...describeLinks(), ...OTHERS } } },
  };
}

function describeTables() {
  return Object.fromEntries(
    TABLES.map((table) => {
      const columns = listSqlColumns(table);
      const label = columns.some(({ name }) => name === "title_en") ? { label_column: "title_en" } : {};
      return [
        table,
        { ...label, columns: Object.fromEntries(columns.map(({ name, from }) => [name, from.description])) },
      ];
    }),
  );
}

function describeLinks() {
  return Object.fromEntries(
    LINKS.map(({ name, owner, ownerColumn, field, column }) => [
      name,
      {
        description: `The ${field} of the ${owner}, one row for each.`,
        columns: {
          [ownerColumn]: `Identifier in the table ${owner}.`,
          [column]: "Identifier of the record that is named.",
          position: "Its place in the list, from 1.",
        },
      },
    ]),
  );
}

const BRIEFING = "Identifier in the table briefings.";
const PASSAGES = "Where the article says it, as JSON.";
const AMOUNT_NOTE = "What a reader needs to know to read the number right.";

const OTHERS = {
  entries: {
    description: "Every record that has a page, of whatever kind: identifiers are unique across kinds.",
    label_column: "title_en",
  },
  texts: {
    description: "The texts of the briefings in both languages, without marks.",
    label_column: "title",
    fts_table: "texts_fts",
    fts_pk: "number",
  },
  reports: {
    description: "The events that briefings report, as each article tells them.",
    columns: { briefing: BRIEFING, event: "Identifier in the table events.", passages: PASSAGES },
  },
  claims: {
    description: "Statements that belong to somebody, with who makes them.",
    columns: {
      briefing: BRIEFING,
      speaker: "Identifier of who speaks; empty where the speaker has no page.",
      speaker_fr: "Who speaks, where the speaker has no page, in French.",
      speaker_en: "Who speaks, where the speaker has no page, in English.",
      evidence: "official, reported, attributed, anonymous or alleged.",
      passages: PASSAGES,
    },
  },
  figures: { description: "Numbers that the articles give.", columns: { briefing: BRIEFING, passages: PASSAGES } },
  amounts: {
    description: "Sums of money of events. Those of one event, kind and party are one sum as several sources give it.",
    columns: { status: "Status of the event.", note_fr: AMOUNT_NOTE, note_en: AMOUNT_NOTE },
  },
};
