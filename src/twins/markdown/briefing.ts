import type { BlockContent, RootContent } from "mdast";
import { TWIN_WORDS } from "../../i18n/twins.ts";
import type { BriefingTwin } from "../shape.ts";
import { heading, join, linkPage, linkTo, list, paragraph, under, type Inline } from "./nodes.ts";
import { labelled, writeClaims, writeEventRow, writeFact, writeOtherSource, type Pen } from "./rows.ts";

export function writeBriefing(pen: Pen, twin: BriefingTwin): RootContent[] {
  const { t } = pen;
  const { claims, figures, events, named, corrections } = twin;
  return [
    ...(twin.event ? [paragraph(...labelled(t, t.theEvent, [linkPage(twin.event)]))] : []),
    ...list(twin.facts.map((fact) => writeFact(pen, fact))),
    ...writeText(pen, twin),
    ...writeClaims(pen, t.claims, claims, false),
    ...under(
      2,
      t.figures,
      list(
        figures.map(({ value, text, evidenceText, passagesText }) =>
          labelled(t, value, [`${text} (${evidenceText}). ${passagesText}`]),
        ),
      ),
    ),
    ...under(2, t.whatTheyDid, list(events.map((event) => writeEventRow(pen, event)))),
    ...under(
      2,
      t.namedHere,
      list(
        (["companies", "regulators", "people", "topics"] as const)
          .filter((kind) => named[kind].length > 0)
          .map((kind) => labelled(t, t.kinds[kind], join(named[kind].map(linkPage), ", "))),
      ),
    ),
    ...under(2, t.corrections, list(corrections.map(({ dateText, text }) => [`${dateText}${t.colon}${text}`]))),
    ...writeSource(pen, twin.source),
  ];
}

/** The body is Markdown already; it closes with what its notes say, further down. */
function writeText({ language, t }: Pen, { text }: BriefingTwin): RootContent[] {
  const words = TWIN_WORDS[language];
  const only = text.language === language ? [] : [paragraph(words.bodyIn(t.languages[text.language]))];
  return [heading(2, words.text), ...only, { type: "html", value: text.markdown }];
}

function writeSource(pen: Pen, source: BriefingTwin["source"]): RootContent[] {
  const { t } = pen;
  const published = join(
    [
      source.publishedBasisText === null
        ? source.publishedText
        : `${source.publishedText} (${source.publishedBasisText})`,
      source.publishedHow,
    ],
    ". ",
  );
  const lines: [string, Inline | readonly Inline[] | null][] = [
    [t.sourceArticle, source.address === null ? t.noAddress : linkTo(source.address)],
    [t.outlet, [linkPage(source.outlet), ` (${source.outlet.kindText})`]],
    [t.agency, source.agency && linkPage(source.agency)],
    [t.authors, source.authors.join(", ")],
    [t.published, published],
    [t.originalLanguage, source.languageText],
    [t.retrieved, source.retrievedText],
    [t.bearInMind, source.outlet.note],
    [t.digest, { type: "inlineCode", value: source.sha256 }],
    [t.writing, source.writing],
  ];
  const given = lines.filter(([, what]) => what !== null && what !== "");
  const restated: BlockContent[] = source.words === "restated" ? [paragraph(t.restated)] : [];
  return [
    heading(2, t.source),
    ...list(given.map(([label, what]) => labelled(t, label, join([what], "")))),
    ...restated,
    ...under(3, t.corroboration, list(source.corroboration.map((other) => writeOtherSource(pen, other)))),
  ];
}
