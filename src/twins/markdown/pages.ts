import type { RootContent } from "mdast";
import type {
  CorrectionsTwin,
  DataTwin,
  GlossaryTwin,
  HomeTwin,
  ListTwin,
  ProseTwin,
  TimelineTwin,
} from "../shape-pages.ts";
import type { TwinFact, TwinSection } from "../shape.ts";
import { heading, join, linkPage, linkTo, list, paragraph, under, withLinks, type Inline } from "./nodes.ts";
import { labelled, writeBriefingRow, writeEntityRow, writeEventRow, writeFact, writeTally, type Pen } from "./rows.ts";

export function writeHome(pen: Pen, twin: HomeTwin): RootContent[] {
  const { t } = pen;
  return [
    ...under(2, t.latestBriefings, list(twin.briefings.map((briefing) => writeBriefingRow(pen, briefing)))),
    ...under(2, t.latestEvents, list(twin.events.map((event) => writeEventRow(pen, event)))),
    ...under(2, t.busiestRegulators, list(twin.regulators.map((met) => writeTally(pen, met)))),
    ...under(2, t.busiestCompanies, list(twin.companies.map((met) => writeTally(pen, met)))),
    ...under(2, t.browse, list(twin.links.map((link) => [linkPage(link)]))),
  ];
}

export function writeList(pen: Pen, twin: ListTwin): RootContent[] {
  const { t } = pen;
  const rows = twin.items.map((item) =>
    "words" in item
      ? writeBriefingRow(pen, item)
      : "status" in item
        ? writeEventRow(pen, item)
        : writeEntityRow(pen, item),
  );
  // A narrowed list leads on to the other values of its own facet alone: the counts of the others are of the whole.
  const facets = twin.facets.filter(({ name }) => twin.narrowed === null || twin.narrowed.name === name);
  return [
    paragraph(`${t.asData} `, ...join(twin.data.map(linkPage), ", ")),
    ...facets.map(({ label, values }) =>
      paragraph(
        ...labelled(
          t,
          label,
          join(
            values.map(({ url, text, count }) => [linkTo(url, text), ` ${String(count)}`]),
            ", ",
          ),
        ),
      ),
    ),
    ...list(rows),
  ];
}

export function writeTimeline(pen: Pen, { years }: TimelineTwin): RootContent[] {
  return years.flatMap(({ text, months }) => [
    heading(2, text),
    ...months.flatMap(({ text: month, events }) => [
      ...(month === null ? [] : [heading(3, month)]),
      ...list(events.map((event) => writeEventRow(pen, event))),
    ]),
  ]);
}

export function writeGlossary({ t }: Pen, { terms }: GlossaryTwin): RootContent[] {
  return terms.flatMap(({ label, otherLabel, chinese, also, definition, events, see, sources }) => [
    heading(2, label),
    paragraph([otherLabel, ...chinese].join(" · ")),
    paragraph(definition),
    ...list([
      ...(also.length > 0 ? [labelled(t, t.otherForms, [also.join(", ")])] : []),
      ...(events ? [labelled(t, t.kinds.events, [linkPage(events), ` ${String(events.count)}`])] : []),
      ...(see.length > 0 ? [labelled(t, t.seeAlso, join(see.map(linkPage), ", "))] : []),
      labelled(
        t,
        t.sources,
        join(
          sources.map(({ name, url }) => linkTo(url, name)),
          ", ",
        ),
      ),
    ]),
  ]);
}

export function writeCorrections({ t }: Pen, { items, note }: CorrectionsTwin): RootContent[] {
  const rows = items.map(({ dateText, text, briefing }): Inline[] => [
    `${dateText}${t.colon}${text} `,
    linkPage(briefing),
  ]);
  return [...(rows.length > 0 ? list(rows) : [paragraph(t.noCorrections)]), paragraph(note)];
}

export function writeData(pen: Pen, { sections, tables }: DataTwin): RootContent[] {
  const { t } = pen;
  return [
    ...writeSections(pen, sections),
    ...tables.flatMap(({ title, countText, files, fields }) => [
      heading(2, title),
      paragraph(`${countText}${t.colon}`, ...join(files.map(linkPage), ", ")),
      ...list(fields.map((field) => writeTerm(pen, field))),
    ]),
  ];
}

export function writeProse(pen: Pen, { sections }: ProseTwin): RootContent[] {
  return writeSections(pen, sections);
}

/** Sections whose terms are addresses and names of files. */
const OF_CODE = new Set(["whole", "addresses"]);

function writeSections(pen: Pen, sections: readonly TwinSection[]): RootContent[] {
  return sections.flatMap(({ id, title, paragraphs, facts, links }) => [
    heading(2, title),
    ...paragraphs.map((line) => paragraph(...withLinks(line))),
    ...list(facts.map((fact) => (OF_CODE.has(id ?? "") ? writeTerm(pen, fact) : writeFact(pen, fact)))),
    ...list(links.map((link) => [linkPage(link)])),
  ]);
}

/** A name of a field, a file or an address, and what it means. */
function writeTerm({ t }: Pen, fact: TwinFact): Inline[] {
  return [{ type: "inlineCode", value: fact.label }, t.colon, ...withLinks(fact)];
}
