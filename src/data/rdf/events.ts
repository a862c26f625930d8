import { findReportsOf } from "../../model/backlinks.ts";
import type { Event } from "../../model/site.ts";
import { LANGUAGES } from "../../schemas/languages.ts";
import type { EventStatus } from "../../schemas/event.ts";
import { inBoth, nameOf, pagesOf, referTo, typed, type Context } from "./names.ts";
import { dated, decimal, link, plain, type Property, type Resource } from "./resource.ts";

/**
 * Events. One that is reported is a schema:Action with its agents, objects and date. What is alleged is a schema:Claim, what is planned a
 * vigie:Plan: both are about those concerned, and who did what to whom stands under properties that say so, so that whoever asks for agents,
 * objects and dates of actions gets facts alone.
 */
export function describeEvents(context: Context): Resource[] {
  return context.site.events.map((event) => describeEvent(context, event));
}

const WORDS: Record<EventStatus, { agent: string; object: string; date: string }> = {
  reported: { agent: "schema:agent", object: "schema:object", date: "dcterms:date" },
  alleged: { agent: "vigie:allegedAgent", object: "vigie:allegedObject", date: "vigie:allegedDate" },
  planned: { agent: "vigie:plannedAgent", object: "vigie:plannedObject", date: "vigie:plannedDate" },
};

function describeEvent(context: Context, event: Event): Resource {
  const { data } = event;
  const { status } = data;
  const words = WORDS[status];
  const isFact = status === "reported";
  return {
    iri: nameOf(context, event),
    properties: [
      ...typesOf(status),
      ...inBoth("schema:name", data.title),
      ...inBoth(isFact ? "schema:description" : "schema:text", data.summary),
      ["vigie:eventKind", plain(data.kind)],
      ["vigie:status", plain(status)],
      [words.date, data.date === undefined ? undefined : dated(data.date)],
      ["vigie:dateBasis", plain(data.dateBasis)],
      ["vigie:announced", data.announced === undefined ? undefined : dated(data.announced)],
      ["vigie:inForce", data.inForce && dated(data.inForce.date)],
      ...(data.legalBasis ? inBoth("vigie:legalBasis", data.legalBasis.name) : []),
      ...referTo(context, words.agent, data.actors),
      ...referTo(context, words.object, data.targets),
      ...(isFact ? [] : referTo(context, "schema:about", [...new Set([...data.actors, ...data.targets])])),
      ...referTo(context, "schema:about", data.topics),
      ...(isFact ? describeAmounts(context, event) : []),
      ...findReportsOf(context.site, event.id).flatMap((briefing) =>
        LANGUAGES.map((language): Property => ["schema:subjectOf", link(nameOf(context, briefing, language))]),
      ),
      ...listSources(event).map((url): Property => ["schema:citation", link(url)]),
      ...pagesOf(context, event),
    ],
  };
}

function typesOf(status: EventStatus): Property[] {
  if (status === "planned") return [typed("vigie:Plan")];
  if (status === "alleged") return [typed("schema:Claim"), typed("vigie:Allegation")];
  return [typed("schema:Action"), ["schema:actionStatus", link("schema:CompletedActionStatus")]];
}

/** The addresses of all that is named as a source, beside the briefings. */
function listSources({ data }: Event): string[] {
  const { inForce, legalBasis } = data;
  const ofFields = [inForce, legalBasis].flatMap((field) => field?.source ?? []);
  return [...new Set([...data.sources.map(({ url }) => url), ...ofFields])];
}

function describeAmounts(context: Context, { data }: Event): Property[] {
  return data.amounts.map(({ value, currency, kind, party }) => [
    "vigie:amount",
    [
      typed("schema:MonetaryAmount"),
      ["schema:value", decimal(value)],
      ["schema:currency", plain(currency)],
      ["vigie:amountKind", plain(kind)],
      ...(party === undefined ? [] : referTo(context, "vigie:amountParty", [party])),
    ],
  ]);
}
