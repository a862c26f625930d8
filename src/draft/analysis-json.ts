import { boundsOf, precisionOf } from "../model/edtf.ts";
import type { DateBasis } from "../schemas/edtf.ts";
import type { Analysis, FoundAmount, FoundEntity, FoundEvent, Trace } from "./analysis.ts";
import { composeSentence, type Name, type Story } from "./compose.ts";

/** The analysis as `--json` prints it: one plain object, every finding with the sentence it stands in, the words matched and the rule. */
export function analysisToJson(analysis: Analysis) {
  const { article, byline, amounts, entities, vague, events, claims, dates } = analysis;
  const central = entities.filter((entity) => entity.central || entity.kind === "people");
  const ofKind = (kind: FoundEntity["kind"]) => central.filter((entity) => entity.kind === kind);
  return {
    lang: article.language,
    title: article.title?.read.trim() ?? null,
    published: {
      ...dateOf(byline.published.value, byline.published.basis),
      ...(byline.published.trace && traceOf(byline.published.trace)),
    },
    outlet: byline.outlet?.name ?? null,
    agency: byline.agency?.name ?? null,
    authors: byline.authors.map(({ name }) => name),
    companies: ofKind("companies").map(describeEntity),
    regulators: ofKind("regulators").map(describeEntity),
    people: ofKind("people").map((person) => ({
      name: person.name,
      role: person.role ?? null,
      of: person.of ?? null,
      ...describeEntity(person),
    })),
    outlets: entities.filter(({ kind }) => kind === "outlets").map(describeEntity),
    // Named in passing: a platform as a place, an analyst's firm, an exchange that only lists shares.
    alsoNamed: entities
      .filter((entity) => !central.includes(entity) && entity.kind !== "outlets")
      .map((entity) => ({ kind: entity.kind, ...describeEntity(entity) })),
    governments: vague.map(({ id, trace }) => ({ id, ...traceOf(trace) })),
    amounts: amounts.map(describeAmount),
    dates: dates.map(({ value, basis, role, trace }) => ({ ...dateOf(value, basis), role, ...traceOf(trace) })),
    events: events.map((event) => describeEvent(event, analysis)),
    claims: claims.map(({ by, evidence, quotes, hedges, negated, about, trace }) => ({
      by: by === undefined ? null : "id" in by ? by.id : by.words,
      named: by !== undefined && "id" in by,
      evidence,
      quotes,
      hedges,
      negated,
      about,
      ...traceOf(trace),
    })),
    boilerplate: article.furniture.map(({ words }) => words),
    furniture: article.furniture,
  };
}

function describeEntity({ id, known, reason, central, mentions }: FoundEntity) {
  return {
    id,
    mentions: [...new Set(mentions.map(({ trace }) => trace.words))],
    known,
    reason: reason ?? null,
    central,
    passages: [...new Set(mentions.map(({ trace }) => trace.locator))],
    rules: [...new Set(mentions.map(({ trace }) => trace.rule))],
  };
}

/** `value` is a JSON number as the answers have it; `decimal` the same without rounding. */
function describeAmount({ trace, value, currency, scale, qualifier, kind, party }: FoundAmount) {
  return {
    text: trace.words,
    value: value === undefined ? null : Number(value),
    decimal: value ?? null,
    currency,
    scale,
    qualifier,
    kind,
    party: party ?? null,
    locator: trace.locator,
    rule: trace.rule,
  };
}

function describeEvent(event: FoundEvent, { amounts, entities }: Analysis) {
  const { kind, value, basis, actors, targets, status, traces } = event;
  const nameOf = (id: string): Name => {
    const name = entities.find((entity) => entity.id === id)?.name ?? id;
    return { fr: name, en: name, article: "none" };
  };
  const story: Story = {
    kind,
    status,
    date: value,
    actors: actors.map(nameOf),
    targets: targets.map(nameOf),
    amounts: event.amounts.flatMap((i) => {
      const amount = amounts[i];
      return amount?.value === undefined ? [] : [{ ...amount, value: amount.value }];
    }),
  };
  return {
    kind,
    date: dateOf(value, basis),
    actors,
    targets,
    gist: composeSentence(story, "en"),
    status,
    amounts: event.amounts.flatMap((i) => amounts[i]?.trace.words ?? []),
    passages: [...new Set(traces.map(({ locator }) => locator))],
    words: traces[0].words,
    rule: traces[0].rule,
  };
}

/** A date as the answers have it: its precision, and `resolved-relative` for what is worked out from the text. A span within one year or month is that year or month. */
function dateOf(value: string | undefined, basis: DateBasis) {
  const plain = value === undefined ? undefined : withinOne(value);
  return {
    value: plain ?? null,
    precision: precisionOf(plain),
    basis: basis === "resolved" ? "resolved-relative" : basis,
    ...(value !== plain && { edtf: value }),
  };
}

function withinOne(value: string): string {
  const bounds = boundsOf(value);
  if (!/[/~]/.test(value) || bounds === undefined) return value;
  const [first = "", last = ""] = bounds.map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
  if (first.slice(0, 7) === last.slice(0, 7)) return first.slice(0, 7);
  return first.slice(0, 4) === last.slice(0, 4) ? first.slice(0, 4) : value;
}

function traceOf({ locator, words, rule }: Trace) {
  return { locator, words, rule };
}
