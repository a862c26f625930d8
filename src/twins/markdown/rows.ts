import type { RootContent } from "mdast";
import { wordsIn, type Words } from "../../i18n/words.ts";
import { quote } from "../../model/typography.ts";
import { EVIDENCE } from "../../schemas/briefing.ts";
import type { Language } from "../../schemas/languages.ts";
import type {
  TwinBriefingRow,
  TwinClaim,
  TwinEntityRow,
  TwinEventRow,
  TwinFact,
  TwinOtherSource,
  TwinTally,
} from "../shape.ts";
import { heading, join, linkPage, linkTo, list, strong, under, withLinks, Written, type Inline } from "./nodes.ts";

/** What Markdown is written with in one language. */
export interface Pen {
  readonly language: Language;
  readonly t: Words;
}

export function takePen(language: Language): Pen {
  return { language, t: wordsIn(language) };
}

/** "**Qui :** Administration du cyberespace de Chine (CAC)". */
export function writeFact({ t }: Pen, fact: Pick<TwinFact, "label" | "text" | "links">): Inline[] {
  return labelled(t, fact.label, withLinks(fact));
}

export function labelled(t: Words, label: string, inline: readonly Inline[]): Inline[] {
  return [strong(`${label}${t.colon.trimEnd()}`), " ", ...inline];
}

/** "18 mars 2021 · amende : Titre. CAC → Acme · 1,2 milliard de dollars · Le Monde". */
export function writeEventRow(pen: Pen, event: TwinEventRow): Written {
  return remember(rows, event, () => wordEventRow(pen, event));
}

function wordEventRow({ t }: Pen, event: TwinEventRow): Inline[] {
  const status = event.status === "reported" ? null : event.statusText;
  const when = event.announcedText === null ? event.dateText : `${event.dateText}, ${event.announcedText}`;
  const parties = [event.who, event.whom].filter((who) => who !== null).join(" → ");
  const about = join([parties, event.howMuch, event.outlets.join(", ")], " · ");
  return [...join([when, event.kindText, status], " · "), t.colon, linkPage(event), ". ", ...about];
}

export function writeBriefingRow(pen: Pen, briefing: TwinBriefingRow): Written {
  return remember(rows, briefing, () => wordBriefingRow(pen, briefing));
}

function wordBriefingRow({ t }: Pen, briefing: TwinBriefingRow): Inline[] {
  const partisan = briefing.partisan ? t.outletKind.partisan : null;
  const about = join([briefing.publishedText, briefing.outlet, partisan], " · ");
  return [...about, t.colon, linkPage(briefing), `. ${briefing.words}`];
}

export function writeEntityRow({ t }: Pen, entity: TwinEntityRow): Inline[] {
  return [...join([linkPage(entity), entity.chinese], " "), t.colon, entity.summary];
}

export function writeTally(_pen: Pen, met: TwinTally): Inline[] {
  return [linkPage(met), `, ${met.countText}`];
}

export function writeOtherSource({ t }: Pen, source: TwinOtherSource): Inline[] {
  return [...join([linkTo(source.url, source.outlet), source.publishedText], ", "), `${t.colon}${source.adds}`];
}

/** Claims under their evidence, the best first. `gathered` from several briefings, each names its own. */
export function writeClaims(pen: Pen, title: string, claims: readonly TwinClaim[], gathered: boolean): RootContent[] {
  if (claims.length === 0) return [];
  const groups = EVIDENCE.flatMap((evidence) => {
    const ofEvidence = claims.filter((claim) => claim.evidence === evidence);
    const items = ofEvidence.map((claim) =>
      remember(gathered ? gatheredClaims : rows, claim, () => wordClaim(pen, claim, gathered)),
    );
    return under(3, pen.t.evidenceHeading[evidence], list(items));
  });
  return [heading(2, title), ...groups];
}

function wordClaim({ t, language }: Pen, claim: TwinClaim, gathered: boolean): Inline[] {
  const speaker = claim.speakerUrl === null ? claim.speaker : linkTo(claim.speakerUrl, claim.speaker);
  const foreign =
    claim.quote && claim.quote.language !== language ? ` (${t.quotedIn(t.languages[claim.quote.language])})` : "";
  const quoted = claim.quote && `${quote(claim.quote.text, claim.quote.language)}${foreign}`;
  const page = gathered ? linkTo(claim.url, claim.briefing.title) : null;
  return [claim.text, " — ", ...join([speaker, quoted, claim.passagesText, page], " · ")];
}

/** The lines of rows that many pages share. A claim has two: on the page of its briefing, and where claims are gathered from several. */
const rows = new WeakMap<object, Written>();
const gatheredClaims = new WeakMap<object, Written>();

function remember(lines: WeakMap<object, Written>, row: object, word: () => Inline[]): Written {
  const known = lines.get(row);
  if (known) return known;
  const line = new Written(word());
  lines.set(row, line);
  return line;
}
