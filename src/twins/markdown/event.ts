import type { RootContent } from "mdast";
import { capitalize } from "../../model/typography.ts";
import type { EventTwin } from "../shape.ts";
import { heading, join, linkPage, linkTo, list, paragraph, under } from "./nodes.ts";
import { labelled, writeClaims, writeFact, writeOtherSource, type Pen } from "./rows.ts";

export function writeEvent(pen: Pen, twin: EventTwin): RootContent[] {
  const { t } = pen;
  const { legalBasis, topics } = twin;
  return [
    ...list(twin.facts.map((fact) => writeFact(pen, fact))),
    paragraph(twin.dateBasisText),
    ...(legalBasis ? [paragraph(...labelled(t, t.legalBasis, [linkPage(legalBasis)]))] : []),
    ...writeReports(pen, twin),
    ...writeDifferences(pen, twin),
    ...under(2, t.otherSources, list(twin.sources.map((source) => writeOtherSource(pen, source)))),
    ...writeClaims(pen, t.claims, twin.claims, true),
    ...under(2, t.kinds.topics, list(topics.map((topic) => [linkPage(topic)]))),
  ];
}

function writeReports({ t }: Pen, { reports }: EventTwin): RootContent[] {
  const parts = reports.flatMap((report) => [
    heading(3, linkPage(report.briefing)),
    ...list(
      (
        [
          [t.outlet, `${report.outlet}, ${report.publishedText}`],
          [t.passages, report.passagesText],
          [
            t.dateGiven,
            report.dateBasisText === null ? report.dateText : `${report.dateText} (${report.dateBasisText})`,
          ],
          [t.status_, report.statusText],
          [t.amount, report.howMuch],
          [capitalize(t.difference.wording), report.note],
        ] as const
      ).flatMap(([label, what]) => (what === null ? [] : [labelled(t, label, [what])])),
    ),
  ]);
  return reports.length === 0 ? [] : [heading(2, t.reportedBy), ...parts];
}

function writeDifferences({ t }: Pen, { differences, agreement, followed }: EventTwin): RootContent[] {
  return [
    heading(2, t.differences),
    ...(agreement === null ? [] : [paragraph(agreement)]),
    ...differences.flatMap(({ label, readings, note }) => [
      heading(3, label),
      ...list(readings.map(({ who, what }) => [`${who}${t.colon}${what}`])),
      ...(note === null ? [] : [paragraph(note)]),
    ]),
    ...(followed
      ? [
          paragraph(
            ...labelled(t, t.followed, [
              ...join([followed.url === null ? followed.text : linkTo(followed.url, followed.text)], ""),
              `. ${followed.why}`,
            ]),
          ),
        ]
      : []),
  ];
}
