import { DATA_PAGE } from "../i18n/data-page.ts";
import type { Site } from "../model/site.ts";
import type { Urls } from "../model/urls.ts";
import { licences } from "../settings.ts";
import { listAddresses } from "./addresses.ts";
import { PRIMARY_KEYS, listColumns } from "./columns.ts";
import { columnsOf } from "./csv.ts";
import { FIELDS, TABLES, type Table } from "./fields.ts";
import { DATA_VERSION } from "./version.ts";

/** What others may rely on, for programs: the addresses of the site as URI templates, and the fields of every table with their columns in CSV. */
export function describeData(site: Site, urls: Urls) {
  return {
    version: DATA_VERSION,
    versioning: { fr: DATA_PAGE.fr.versioning, en: DATA_PAGE.en.versioning },
    licence: licences.content,
    lastRelease: site.releases.at(-1)?.at ?? null,
    addresses: listAddresses(site, urls).map(({ example = null, ...address }) => ({ ...address, example })),
    tables: Object.fromEntries(TABLES.map((table) => [table, describeTable(table)])),
  };
}

function describeTable(table: Table) {
  const columns = new Map(listColumns(table).map((column) => [column.name, column]));
  return {
    primaryKey: PRIMARY_KEYS[table],
    fields: FIELDS[table].map((field) => ({
      name: field.field,
      meaning: { fr: field.fr, en: field.en },
      // Their meaning is that of the field.
      columns: columnsOf(field).map((name) => ({ ...columns.get(name), description: undefined })),
    })),
  };
}
