import { countryName } from "../i18n/words.ts";
import {
  countActions,
  findBriefingsOf,
  findChildren,
  findEncounters,
  findEventsOf,
  findEventsUnder,
  findOffices,
} from "../model/backlinks.ts";
import { findParty, type Company, type Outlet, type Person, type Regulator, type Topic } from "../model/site.ts";
import { linkTo, type Context } from "./context.ts";
import { makeFact } from "./facts.ts";
import { frameEntry, type Told } from "./frame.ts";
import {
  describeNames,
  describeParty,
  describePeople,
  describeRoles,
  describeSums,
  factOfParent,
  factOfRoles,
} from "./party.ts";
import { describeBriefingRow, describeClaims, describeEventRow, describeTally } from "./rows.ts";
import type { CompanyTwin, OutletTwin, PersonTwin, RegulatorTwin, TopicTwin } from "./shape.ts";

export function describeCompany(context: Context, company: Company): Told<CompanyTwin> {
  const { site, language, t } = context;
  const { data, id } = company;
  const kind = t.companyKind[data.kind];
  const country = data.country && countryName(data.country.value, language);
  const tickers = data.tickers.map(({ exchange, symbol }) => `${exchange}${t.colon}${symbol}`);
  return {
    ...frameEntry(context, company, data.summary[language], [kind, country].filter(Boolean).join(" · ")),
    facts: [
      makeFact("kind", t.nature, kind),
      ...(country === undefined ? [] : [makeFact("country", t.country, country)]),
      ...(data.parent ? [factOfParent(context, t.parentOf[data.parent.relation], data.parent)] : []),
      ...(tickers.length > 0 ? [makeFact("tickers", t.tickers, tickers.join(t.semicolon))] : []),
    ],
    ...describeParty(context, company),
    sums: describeSums(context, company),
    regulators: findEncounters(site, id, "regulators").map((met) => describeTally(context, met)),
    people: describePeople(context, [id]),
    children: findChildren(site, id).map((child) => ({
      ...linkTo(context, child),
      relationText: child.data.parent ? t.relation[child.data.parent.relation] : null,
    })),
  };
}

export function describeRegulator(context: Context, regulator: Regulator): Told<RegulatorTwin> {
  const { site, language, t } = context;
  const { data, id } = regulator;
  const kind = t.regulatorKind[data.kind];
  const jurisdiction = countryName(data.jurisdiction.value, language);
  const offices = findOffices(site, id);
  return {
    ...frameEntry(context, regulator, data.summary[language], `${kind} · ${jurisdiction}`),
    facts: [
      makeFact("kind", t.nature, kind),
      makeFact("jurisdiction", t.jurisdiction, jurisdiction),
      ...(data.parent ? [factOfParent(context, t.parentBody, data.parent)] : []),
      ...(data.remit ? [makeFact("remit", t.remit, data.remit[language])] : []),
    ],
    ...describeParty(context, regulator),
    sums: describeSums(context, regulator),
    actions: countActions(findEventsOf(site, id), id).map(({ kind: of, events }) => ({
      kind: of,
      kindText: t.eventKind[of],
      count: events.length,
    })),
    companies: findEncounters(site, id, "companies").map((met) => describeTally(context, met)),
    people: describePeople(context, [id, ...offices.map((office) => office.id)]),
    offices: offices.map((office) => linkTo(context, office)),
  };
}

export function describePerson(context: Context, person: Person): Told<PersonTwin> {
  const { language, t } = context;
  const roles = describeRoles(context, person);
  return {
    ...frameEntry(context, person, person.data.summary[language], t.kind.people),
    facts: factOfRoles(context, roles),
    ...describeParty(context, person),
    roles,
  };
}

export function describeTopic(context: Context, topic: Topic): Told<TopicTwin> {
  const { site, language, t } = context;
  const events = findEventsUnder(site, topic.id);
  const ids = new Set(events.flatMap(({ data }) => [...data.actors, ...data.targets]));
  const parties = [...ids].flatMap((id) => findParty(site, id) ?? []);
  const linkToKind = (kind: (typeof parties)[number]["kind"]) =>
    parties.filter((party) => party.kind === kind).map((party) => linkTo(context, party));
  return {
    ...frameEntry(context, topic, topic.data.summary[language], t.kind.topics),
    facts: [],
    events: events.map((event) => describeEventRow(context, event)),
    briefings: findBriefingsOf(site, topic.id).map((briefing) => describeBriefingRow(context, briefing)),
    companies: linkToKind("companies"),
    regulators: linkToKind("regulators"),
    people: linkToKind("people"),
  };
}

export function describeOutlet(context: Context, outlet: Outlet): Told<OutletTwin> {
  const { site, language, t } = context;
  const { data } = outlet;
  const kind = t.outletKind[data.kind];
  const country = data.country && countryName(data.country.value, language);
  const briefings = findBriefingsOf(site, outlet.id);
  const said = briefings.flatMap((briefing) =>
    briefing.data.claims.filter(({ via }) => via === outlet.id).map((claim) => ({ briefing, claim })),
  );
  return {
    ...frameEntry(context, outlet, data.note[language], [kind, country].filter(Boolean).join(" · ")),
    facts: [
      makeFact("kind", t.nature, kind),
      ...(country === undefined ? [] : [makeFact("country", t.country, country)]),
      ...(data.owner ? [makeFact("owner", t.owner, data.owner.value)] : []),
    ],
    ...describeNames(context, outlet),
    summarySources: data.noteSources,
    briefings: briefings.map((briefing) => describeBriefingRow(context, briefing)),
    claims: describeClaims(context, said),
  };
}
