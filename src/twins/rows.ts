import { listOutlets, wordParties, wordSumsBriefly } from "../i18n/at-a-glance.ts";
import { nameSpeaker, wordPassages } from "../i18n/provenance.ts";
import { findOthers, type ClaimRow, type Encounter } from "../model/backlinks.ts";
import { formatDate } from "../model/edtf.ts";
import { displayName } from "../model/names.ts";
import { listReports } from "../model/reports.ts";
import { findEntry, textsOf, type Briefing, type Event, type Outlet, type Party, type Topic } from "../model/site.ts";
import { EVIDENCE, type Claim } from "../schemas/briefing.ts";
import type { OtherSource } from "../schemas/shared.ts";
import { addressOf, linkTo, type Context } from "./context.ts";
import type { TwinBriefingRow, TwinClaim, TwinEntityRow, TwinEventRow, TwinOtherSource, TwinTally } from "./shape.ts";

/** An event as lists have it. */
export function describeEventRow(context: Context, event: Event): TwinEventRow {
  return remember(context, event, () => makeEventRow(context, event));
}

function makeEventRow(context: Context, event: Event): TwinEventRow {
  const { site, language, t } = context;
  const { kind, date, dateText, announced, status, actors, otherActors, otherTargets, amounts } = event.data;
  return {
    ...linkTo(context, event),
    kind,
    kindText: t.eventKind[kind],
    date: date ?? null,
    dateText: formatDate(date, language, dateText),
    announcedText: announced === undefined ? null : t.announcedOn(formatDate(announced, language)),
    status,
    statusText: t.status[status],
    who: wordParties(site, actors, otherActors, language, true) || null,
    whom: wordParties(site, findOthers(event), otherTargets, language, true) || null,
    howMuch: wordSumsBriefly(site, amounts, language) || null,
    outlets: [...listOutlets(site, event, listReports(site, event), language)],
  };
}

/** A briefing as lists have it; `words` are what stands under its title instead of its summary. */
export function describeBriefingRow(context: Context, briefing: Briefing, words?: string): TwinBriefingRow {
  const row = remember(context, briefing, () => makeBriefingRow(context, briefing));
  return words === undefined ? row : { ...row, words };
}

function makeBriefingRow(context: Context, briefing: Briefing): TwinBriefingRow {
  const { site, language } = context;
  const texts = textsOf(briefing, language);
  const outlet = findEntry(site, "outlets", briefing.data.source.outlet);
  return {
    id: briefing.id,
    url: addressOf(context, briefing),
    title: texts.title,
    language: texts.language,
    published: briefing.data.published ?? null,
    publishedText: formatDate(briefing.data.published, language),
    outlet: displayName(outlet, language),
    partisan: outlet.data.kind === "partisan",
    words: texts.summary,
  };
}

export function describeEntityRow(context: Context, entry: Party | Topic | Outlet): TwinEntityRow {
  const { data } = entry;
  return {
    ...linkTo(context, entry),
    chinese: ("names" in data ? data.names["zh-Hans"]?.value : undefined) ?? null,
    summary: ("summary" in data ? data.summary : data.note)[context.language],
  };
}

/** Claims as pages group them, the best evidence first. */
export function describeClaims(context: Context, claims: readonly ClaimRow[]): TwinClaim[] {
  const sorted = EVIDENCE.flatMap((evidence) => claims.filter(({ claim }) => claim.evidence === evidence));
  return sorted.map((row) => remember(context, row.claim, () => describeClaim(context, row)));
}

function describeClaim(context: Context, { briefing, claim }: ClaimRow): TwinClaim {
  const { site, language, t } = context;
  const texts = textsOf(briefing, language);
  const speaker = typeof claim.by === "string" ? site.byId.get(claim.by) : undefined;
  return {
    id: claim.id,
    url: `${addressOf(context, briefing)}#claim-${claim.id}`,
    text: texts.claim(claim.id),
    language: texts.language,
    speaker: nameSpeaker(site, claim.by, claim.via, language),
    speakerUrl: speaker ? addressOf(context, speaker) : null,
    evidence: claim.evidence,
    evidenceText: t.evidenceHeading[claim.evidence],
    quote: claim.quote === undefined ? null : { text: claim.quote, language: briefing.data.source.language },
    passages: claim.passages,
    passagesText: wordPassages(claim.passages, language),
    briefing: linkTo(context, briefing),
  };
}

export function describeOtherSource({ language }: Context, { outlet, url, published, adds }: OtherSource) {
  const publishedText = published === undefined ? null : formatDate(published, language);
  return { outlet, url, published: published ?? null, publishedText, adds: adds[language] } satisfies TwinOtherSource;
}

export function describeTally(context: Context, { party, events }: Encounter<Party>): TwinTally {
  return {
    ...linkTo(context, party),
    count: events.length,
    countText: context.t.times(events.length),
    events: events.map((event) => linkTo(context, event)),
  };
}

function remember<T extends object>({ rows }: Context, entry: Event | Briefing | Claim, make: () => T): T {
  const known = rows.get(entry);
  if (known) return known as T;
  const made = make();
  rows.set(entry, made);
  return made;
}
