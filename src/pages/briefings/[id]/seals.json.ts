import type { APIRoute, GetStaticPaths } from "astro";
import type { Briefing } from "../../../model/site.ts";
import { getSite } from "../../../site.ts";
import { readFacts } from "../../../verify/read-facts.ts";

/** What a text of the article is verified against, for each briefing that is sealed. */
export const getStaticPaths = (async () => {
  const site = await getSite();
  return site.briefings
    .filter((briefing) => readFacts(site, briefing).facts.length > 0)
    .map((briefing) => ({ params: { id: briefing.id }, props: { briefing } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ briefing: Briefing }> = async ({ props }) =>
  new Response(`${JSON.stringify(readFacts(await getSite(), props.briefing))}\n`, {
    headers: { "Content-Type": "application/json; charset=utf-8" },
  });
