import type { APIRoute, GetStaticPaths } from "astro";
import { buildTable, toJson } from "../../data/tables.ts";
import { KINDS, type Kind } from "../../schemas/kinds.ts";
import { getSite, urls } from "../../site.ts";

export const getStaticPaths = (() => KINDS.map((table) => ({ params: { table } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) =>
  new Response(toJson(buildTable(await getSite(), urls, params["table"] as Kind)), {
    headers: { "Content-Type": "application/json; charset=utf-8" },
  });
