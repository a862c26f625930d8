import type { RootContent } from "mdast";
import { TWIN_WORDS } from "../../i18n/twins.ts";
import { formatDate } from "../../model/edtf.ts";
import type { Twin } from "../page.ts";
import { writeBriefing } from "./briefing.ts";
import { writeCompany, writeOutlet, writePerson, writeRegulator, writeTopic } from "./entities.ts";
import { writeEvent } from "./event.ts";
import { footnote, heading, linkTo, list, paragraph, quoteBlock, type Inline } from "./nodes.ts";
import {
  writeCorrections,
  writeData,
  writeGlossary,
  writeHome,
  writeList,
  writeProse,
  writeTimeline,
} from "./pages.ts";
import { writeTree } from "../../publish/markdown.ts";
import { labelled, takePen, type Pen } from "./rows.ts";

/** A twin as Markdown: CommonMark with the footnotes of GitHub Flavored Markdown, full addresses, and no HTML. */
export function writeMarkdown(twin: Twin): string {
  const pen = takePen(twin.language);
  const notes = twin.kind === "briefings" ? twin.text.notes : [];
  const children: RootContent[] = [
    ...writeHead(twin),
    ...writeContent(pen, twin),
    ...writeEnd(pen, twin),
    ...notes.map(({ number, text }) => footnote(number, `${text}.`)),
  ];
  return writeTree(children);
}

function writeHead(twin: Twin): RootContent[] {
  const notices = twin.kind === "briefings" ? twin.notices : [];
  return [
    heading(1, twin.title),
    ...(twin.label === null ? [] : [paragraph({ type: "emphasis", children: [{ type: "text", value: twin.label }] })]),
    ...(twin.summary === "" ? [] : [paragraph(twin.summary)]),
    ...notices.map(quoteBlock),
  ];
}

function writeContent(pen: Pen, twin: Twin): RootContent[] {
  switch (twin.kind) {
    case "briefings":
      return writeBriefing(pen, twin);
    case "events":
      return writeEvent(pen, twin);
    case "companies":
      return writeCompany(pen, twin);
    case "regulators":
      return writeRegulator(pen, twin);
    case "people":
      return writePerson(pen, twin);
    case "topics":
      return writeTopic(pen, twin);
    case "outlets":
      return writeOutlet(pen, twin);
    case "home":
      return writeHome(pen, twin);
    case "list":
      return writeList(pen, twin);
    case "timeline":
      return writeTimeline(pen, twin);
    case "glossary":
      return writeGlossary(pen, twin);
    case "corrections":
      return writeCorrections(pen, twin);
    case "data":
      return writeData(pen, twin);
    case "about":
    case "search":
    case "feeds":
    case "dossier":
      return writeProse(pen, twin);
  }
}

/** Which text this is, where it stands, and how it may be used. */
function writeEnd({ language, t }: Pen, twin: Twin): RootContent[] {
  const words = TWIN_WORDS[language];
  const other = language === "fr" ? "en" : "fr";
  return [
    { type: "thematicBreak" },
    ...list([
      ...("record" in twin ? [labelled(t, words.version, writeVersion(language, twin.version))] : []),
      labelled(t, words.page, [linkTo(twin.url)]),
      labelled(t, words.other, [linkTo(twin.urls[other])]),
      labelled(t, words.json, [linkTo(twin.files.json)]),
      labelled(t, t.licence, [linkTo(twin.licence.url, twin.licence.name)]),
    ]),
  ];
}

function writeVersion(
  language: Pen["language"],
  { digest, released }: { readonly digest: string; readonly released: string | null },
): Inline[] {
  const words = TWIN_WORDS[language];
  const dated = released === null ? words.unreleased : words.released(formatDate(released.slice(0, 10), language));
  return [{ type: "inlineCode", value: digest }, `, ${dated}`];
}
