import type { RootContent } from "mdast";
import type {
  CompanyTwin,
  OutletTwin,
  PersonTwin,
  RegulatorTwin,
  TopicTwin,
  TwinBriefingRow,
  TwinEntryLink,
  TwinEventRow,
} from "../shape.ts";
import { join, linkPage, linkTo, list, paragraph, under, type Inline } from "./nodes.ts";
import { labelled, writeBriefingRow, writeClaims, writeEventRow, writeFact, writeTally, type Pen } from "./rows.ts";

export function writeCompany(pen: Pen, twin: CompanyTwin): RootContent[] {
  const { t } = pen;
  return [
    ...list(twin.facts.map((fact) => writeFact(pen, fact))),
    ...writeEvents(pen, t.whatHappened, twin.events),
    ...under(2, t.amounts, list(twin.sums.map((sum) => writeSum(pen, sum)))),
    ...under(2, t.whoDealt, list(twin.regulators.map((met) => writeTally(pen, met)))),
    ...writePeople(t.people, twin.people),
    ...writeParty(pen, twin),
    ...under(2, t.children, list(twin.children.map((child) => join([linkPage(child), child.relationText], ", ")))),
    ...writeNames(pen, twin),
  ];
}

export function writeRegulator(pen: Pen, twin: RegulatorTwin): RootContent[] {
  const { t } = pen;
  return [
    ...list(twin.facts.map((fact) => writeFact(pen, fact))),
    ...writeEvents(pen, t.whatHappened, twin.events),
    ...under(
      2,
      t.actionsByKind,
      list(twin.actions.map(({ kindText, count }) => [`${kindText}${t.colon}${String(count)}`])),
    ),
    ...under(2, t.companiesConcerned, list(twin.companies.map((met) => writeTally(pen, met)))),
    ...under(2, t.amountsOf, list(twin.sums.map((sum) => writeSum(pen, sum)))),
    ...writePeople(t.speaksFor, twin.people),
    ...writeParty(pen, twin),
    ...writeLinks(t.offices, twin.offices),
    ...writeNames(pen, twin),
  ];
}

export function writePerson(pen: Pen, twin: PersonTwin): RootContent[] {
  const { t } = pen;
  return [
    ...under(2, t.roles, list(twin.roles.map(writeRole))),
    ...writeEvents(pen, t.whatTheyDid, twin.events),
    ...writeParty(pen, twin, t.said),
    ...writeNames(pen, twin),
  ];
}

export function writeTopic(pen: Pen, twin: TopicTwin): RootContent[] {
  const { t } = pen;
  return [
    ...writeEvents(pen, t.eventsUnder, twin.events),
    ...writeBriefings(pen, t.kinds.briefings, twin.briefings),
    ...(["companies", "regulators", "people"] as const).flatMap((kind) => writeLinks(t.kinds[kind], twin[kind])),
  ];
}

export function writeOutlet(pen: Pen, twin: OutletTwin): RootContent[] {
  const { t } = pen;
  return [
    ...list(twin.facts.map((fact) => writeFact(pen, fact))),
    ...writeBriefings(pen, t.briefingsFrom, twin.briefings),
    ...writeClaims(pen, t.claims, twin.claims, true),
    ...under(
      2,
      `${t.bearInMind}${t.colon}${t.source.toLowerCase()}s`,
      list(twin.summarySources.map((url) => [linkTo(url)])),
    ),
    ...writeNames(pen, twin),
  ];
}

/** What is said by and of a party, and the briefings that name it. */
function writeParty(pen: Pen, twin: CompanyTwin | RegulatorTwin | PersonTwin, said = pen.t.claims): RootContent[] {
  const { t } = pen;
  return [
    ...writeClaims(pen, said, twin.claims, true),
    ...writeClaims(pen, t.saidOf, twin.claimsAbout, true),
    ...writeBriefings(pen, t.briefingsNaming, twin.briefings),
  ];
}

function writeEvents(pen: Pen, title: string, events: readonly TwinEventRow[]): RootContent[] {
  return under(2, title, list(events.map((event) => writeEventRow(pen, event))));
}

function writeBriefings(pen: Pen, title: string, briefings: readonly TwinBriefingRow[]): RootContent[] {
  const rows = list(briefings.map((briefing) => writeBriefingRow(pen, briefing)));
  return under(2, title, rows.length > 0 ? rows : [paragraph(pen.t.noBriefings)]);
}

function writeLinks(title: string, links: readonly TwinEntryLink[]): RootContent[] {
  return under(2, title, list(links.map((link) => [linkPage(link)])));
}

function writeSum({ t }: Pen, sum: CompanyTwin["sums"][number]): Inline[] {
  const status = sum.status === "reported" ? null : sum.statusText;
  const about = join([linkPage(sum.event), sum.party && linkPage(sum.party), status], ", ");
  return [`${sum.dateText}${t.colon}${sum.howMuch} (${sum.kindText}), `, ...about];
}

function writePeople(title: string, people: CompanyTwin["people"]): RootContent[] {
  return under(
    2,
    title,
    list(people.map((person) => [linkPage(person), ...person.roles.flatMap((role) => [", ", ...writeRole(role)])])),
  );
}

function writeRole({ title, of, when, source }: PersonTwin["roles"][number]): Inline[] {
  const body = of ? [" (", linkPage(of), ")"] : [];
  return [title, ...body, ...(when === null ? [] : [`, ${when}`]), " (", linkTo(source, new URL(source).hostname), ")"];
}

/** Names, other forms and identifiers, each with where it was read. */
function writeNames(
  { t }: Pen,
  { names, aliases, identifiers }: Pick<OutletTwin, "names" | "aliases" | "identifiers">,
): RootContent[] {
  const readAt = (source: string) => [" (", linkTo(source, new URL(source).hostname), ")"];
  const noted = (note: string | null) => (note === null ? [] : [`, ${note}`]);
  return [
    ...under(
      2,
      t.names,
      list(
        names.map(({ formText, value, source, note }) =>
          labelled(t, formText, [value, ...readAt(source), ...noted(note)]),
        ),
      ),
    ),
    ...under(2, t.aliases, list(aliases.map(({ value, source, note }) => [value, ...readAt(source), ...noted(note)]))),
    ...under(
      2,
      t.identifiers,
      list(
        identifiers.map(({ name, value, url, source }) =>
          labelled(t, name, [url === null ? value : linkTo(url, value), ...readAt(source)]),
        ),
      ),
    ),
  ];
}
