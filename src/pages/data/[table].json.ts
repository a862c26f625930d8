import type { APIRoute, GetStaticPaths } from "astro";
import { TABLES, type Table } from "../../data/fields.ts";
import { buildTable, toJson } from "../../data/tables.ts";
import { getSite, urls } from "../../site.ts";

export const getStaticPaths = (() => TABLES.map((table) => ({ params: { table } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) =>
  new Response(toJson(buildTable(await getSite(), urls, params["table"] as Table)), {
    headers: { "Content-Type": "application/json; charset=utf-8" },
  });
