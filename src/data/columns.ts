import { EVENT_KINDS, eventStatus } from "../schemas/event.ts";
import { companySchema } from "../schemas/company.ts";
import { dateBasis } from "../schemas/edtf.ts";
import { KINDS } from "../schemas/kinds.ts";
import { LANGUAGES, NAME_FORMS } from "../schemas/languages.ts";
import { outletSchema } from "../schemas/outlet.ts";
import type { Precision } from "../schemas/parse-edtf.ts";
import { regulatorSchema } from "../schemas/regulator.ts";
import { columnsOf } from "./csv.ts";
import { FIELDS, TABLES, type Table } from "./fields.ts";

/** What the cells of a column hold, in the words of the Data Package standard 2.0. An empty cell is a missing value in every column. */
export interface ColumnType {
  /** list: plain values joined by "; "; array and object: JSON. */
  readonly type: "string" | "boolean" | "date" | "datetime" | "list" | "array" | "object";
  readonly format?: "uri";
  /** No cell is empty. */
  readonly required?: true;
  readonly enum?: readonly string[];
  /** Regular expression of XML Schema: it matches the whole cell. */
  readonly pattern?: string;
  /** The tables whose ids it holds: one of them, where there are several. */
  readonly references?: readonly Table[];
  /** Type of the value in RDF. */
  readonly rdfType?: string;
}

export interface Column extends ColumnType {
  /** As in the header of the CSV: "title.fr". */
  readonly name: string;
  /** What it holds, for readers of English. */
  readonly description: string;
}

/** The columns of a published table in their order, each with what it holds. Throws where a column has no type here. */
export function listColumns(table: Table): Column[] {
  return FIELDS[table].flatMap((field) =>
    columnsOf(field).map((name) => ({ name, description: field.en, ...typeOf(table, name) })),
  );
}

/** The columns that tell one record of a table from another; corrections have none: a briefing may have two of one day. */
export const PRIMARY_KEYS: Record<Table, readonly string[]> = {
  ...(Object.fromEntries(TABLES.map((table) => [table, ["id"]])) as Record<Table, string[]>),
  corrections: [],
  changes: ["release", "kind", "id"],
};

function typeOf(table: Table, name: string): ColumnType {
  const type = OWN_TYPES[table]?.[name] ?? TYPES[name];
  if (!type)
    throw new Error(`The column ${name} of the table ${table} has no type. Give it one in src/data/columns.ts.`);
  return type;
}

/** The datatype of dates of ISO 8601-2 that the Library of Congress keeps. */
export const EDTF_TYPE = "http://id.loc.gov/datatypes/edtf";

const TEXT: ColumnType = { type: "string" };
const ADDRESS: ColumnType = { type: "string", format: "uri" };
const FLAT_LIST: ColumnType = { type: "list" };
const RECORDS: ColumnType = { type: "array" };
const RECORD: ColumnType = { type: "object" };
const COUNTRY: ColumnType = { type: "string", pattern: "[A-Z]{2}" };
const LANGUAGE: ColumnType = { type: "string", enum: LANGUAGES };
const PRECISIONS: readonly Precision[] = ["day", "month", "year", "interval", "approximate", "unknown"];
/** Regular expression of an id. */
export const ID_PATTERN = "[a-z0-9]+(-[a-z0-9]+)*";
const SINGLE_DATE = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?";
const DATE: ColumnType = { type: "string", pattern: `${SINGLE_DATE}(~|/${SINGLE_DATE})?`, rdfType: EDTF_TYPE };

function needed(type: ColumnType): ColumnType {
  return { ...type, required: true };
}

function oneOf(values: readonly string[]): ColumnType {
  return { type: "string", required: true, enum: values };
}

function idOf(...references: Table[]): ColumnType {
  return { type: "string", pattern: ID_PATTERN, references };
}

function idsOf(...references: Table[]): ColumnType {
  return { type: "list", references };
}

const PARTIES = ["companies", "regulators", "people"] as const satisfies Table[];

/** Columns that hold the same in every table that has them. */
const TYPES: Readonly<Record<string, ColumnType>> = {
  id: { type: "string", required: true, pattern: ID_PATTERN },
  url: needed(ADDRESS),
  "urls.fr": needed(ADDRESS),
  "urls.en": needed(ADDRESS),
  "title.fr": needed(TEXT),
  "title.en": needed(TEXT),
  "summary.fr": needed(TEXT),
  "summary.en": needed(TEXT),
  "summary.source": ADDRESS,
  formerIds: FLAT_LIST,
  ...Object.fromEntries(
    NAME_FORMS.flatMap((form) => [
      [`names.${form}.value`, TEXT],
      [`names.${form}.source`, ADDRESS],
      [`names.${form}.note`, RECORD],
    ]),
  ),
  aliases: RECORDS,
  "identifiers.wikidata.value": { type: "string", pattern: "Q[1-9][0-9]*" },
  "identifiers.wikidata.source": ADDRESS,
  "identifiers.lei.value": { type: "string", pattern: "[A-Z0-9]{18}[0-9]{2}" },
  "identifiers.lei.source": ADDRESS,
  "country.value": COUNTRY,
  "country.source": ADDRESS,
  "parent.name": TEXT,
  "parent.source": ADDRESS,
  "parent.note": RECORD,
  topics: idsOf("topics"),
  events: idsOf("events"),
  briefings: idsOf("briefings"),
};

const OWN_TYPES: Readonly<Partial<Record<Table, Readonly<Record<string, ColumnType>>>>> = {
  briefings: {
    language: needed(LANGUAGE),
    published: DATE,
    publishedPrecision: oneOf(PRECISIONS),
    publishedBasis: oneOf(dateBasis.options),
    "publishedHow.fr": TEXT,
    "publishedHow.en": TEXT,
    "source.outlet": needed(idOf("outlets")),
    "source.agency": idOf("outlets"),
    "source.authors": FLAT_LIST,
    "source.url": ADDRESS,
    "source.language": needed(LANGUAGE),
    "source.retrieved": DATE,
    "source.sha256": { type: "string", required: true, pattern: "[0-9a-f]{64}" },
    "source.text": oneOf(["original", "restated"]),
    "source.corroboration": RECORDS,
    companies: idsOf("companies"),
    regulators: idsOf("regulators"),
    people: idsOf("people"),
    events: RECORDS,
    claims: RECORDS,
    figures: RECORDS,
    mentions: needed(RECORD),
    seals: needed(RECORD),
    begun: oneOf(["hand", "draft"]),
    "review.by": TEXT,
    "review.date": DATE,
    corrections: RECORDS,
    staleTranslations: FLAT_LIST,
  },
  events: {
    kind: oneOf(EVENT_KINDS),
    date: DATE,
    precision: oneOf(PRECISIONS),
    earliest: { type: "date" },
    latest: { type: "date" },
    dateBasis: oneOf(dateBasis.options),
    "dateText.fr": TEXT,
    "dateText.en": TEXT,
    announced: DATE,
    status: oneOf(eventStatus.options),
    actors: idsOf(...PARTIES),
    targets: idsOf(...PARTIES),
    "otherActors.fr": TEXT,
    "otherActors.en": TEXT,
    "otherTargets.fr": TEXT,
    "otherTargets.en": TEXT,
    amounts: RECORDS,
    "preferred.report": TEXT,
    "preferred.why.fr": TEXT,
    "preferred.why.en": TEXT,
    "legalBasis.name.fr": TEXT,
    "legalBasis.name.en": TEXT,
    "legalBasis.source": ADDRESS,
    sources: RECORDS,
  },
  companies: {
    kind: oneOf(companySchema.shape.kind.options),
    "parent.id": idOf("companies"),
    "parent.relation": TEXT,
    children: idsOf("companies"),
    tickers: RECORDS,
  },
  regulators: {
    "acronym.fr": TEXT,
    "acronym.en": TEXT,
    kind: oneOf(regulatorSchema.shape.kind.options),
    "jurisdiction.value": needed(COUNTRY),
    "jurisdiction.source": ADDRESS,
    "parent.id": idOf("regulators"),
    "remit.fr": TEXT,
    "remit.en": TEXT,
    "remit.source": ADDRESS,
  },
  people: { roles: RECORDS },
  outlets: {
    summarySources: FLAT_LIST,
    kind: oneOf(outletSchema.shape.kind.options),
    "owner.value": TEXT,
    "owner.source": ADDRESS,
  },
  corrections: {
    briefing: needed(idOf("briefings")),
    date: needed(DATE),
    "what.fr": needed(TEXT),
    "what.en": needed(TEXT),
  },
  changes: {
    release: { type: "string", required: true, pattern: "[0-9]{4}-[0-9]{2}-[0-9]{2}(-[0-9]+)?" },
    at: { type: "datetime", required: true },
    kind: oneOf(KINDS),
    change: oneOf(["added", "changed", "removed"]),
    parts: FLAT_LIST,
  },
};
