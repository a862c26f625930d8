import type { APIRoute, GetStaticPaths } from "astro";
import { toCsv } from "../../data/csv.ts";
import { FIELDS, TABLES, type Table } from "../../data/fields.ts";
import { buildTable } from "../../data/tables.ts";
import { getSite, urls } from "../../site.ts";

export const getStaticPaths = (() => TABLES.map((table) => ({ params: { table } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const table = params["table"] as Table;
  return new Response(toCsv(buildTable(await getSite(), urls, table), FIELDS[table]), {
    headers: { "Content-Type": "text/csv; charset=utf-8; header=present" },
  });
};
