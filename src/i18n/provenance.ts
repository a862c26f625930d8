import { formatDate } from "../model/edtf.ts";
import { formatFigure } from "../model/money.ts";
import { briefName, displayName } from "../model/names.ts";
import { groupPassages } from "../model/passages.ts";
import type { Site } from "../model/site.ts";
import type { ArticleMark, ResolvedMark } from "../model/source-marks.ts";
import { joinList, quote } from "../model/typography.ts";
import type { Bilingual, Language } from "../schemas/shared.ts";
import { wordsIn } from "./words.ts";

/** How a mark is known, in one word: "officiel", "reported", "prévu". */
export function wordEvidence({ claim, report, evidence }: ArticleMark, language: Language): string {
  const t = wordsIn(language);
  if (!claim && report) return t.status[report.status];
  return evidence === "planned" ? t.status.planned : t.evidence[evidence];
}

/** Passages in words: "paragraphe 3, phrases 1 et 2 ; paragraphe 5". */
export function wordPassages(passages: readonly string[], language: Language): string {
  const t = wordsIn(language);
  return groupPassages(passages)
    .map(({ paragraph, sentences }) => t.passage(paragraph, joinList(sentences.map(String), language)))
    .join(t.semicolon);
}

/** Who speaks, and to whom it was said, by name. */
export function nameSpeaker(site: Site, by: string | Bilingual, via: string | undefined, language: Language): string {
  const t = wordsIn(language);
  const speaker = typeof by === "string" ? site.byId.get(by) : undefined;
  const name =
    speaker === undefined || speaker.kind === "briefings"
      ? typeof by === "string"
        ? by
        : by[language]
      : speaker.kind === "regulators"
        ? briefName(speaker, language)
        : displayName(speaker, language);
  const outlet = via === undefined ? undefined : site.byId.get(via);
  return outlet?.kind === "outlets" ? `${name}, ${t.via(displayName(outlet, language))}` : name;
}

/**
 * What a sentence rests on, in one plain sentence without its full stop: who says it, how it is known, the speaker's words or the figure, and where
 * the article has it. `quoted` is the language of the article.
 */
export function wordMark(site: Site, mark: ResolvedMark, language: Language, quoted: Language): string {
  const t = wordsIn(language);
  if (mark.other) {
    const { outlet, published } = mark.other;
    return [outlet, t.otherSource, ...(published ? [formatDate(published, language)] : [])].join(", ");
  }
  const { by, via, claim, figure, passages } = mark;
  const spoken = claim?.quote === undefined ? "" : `${t.colon}${quote(claim.quote, quoted)}`;
  const foreign = spoken !== "" && quoted !== language ? ` (${t.quotedIn(t.languages[quoted])})` : "";
  const number = figure ? `${t.colon}${formatFigure(figure, language)}` : "";
  const head = `${nameSpeaker(site, by, via, language)}, ${wordEvidence(mark, language)}`;
  return `${head}${spoken}${foreign}${number}. ${wordPassages(passages, language)}`;
}
