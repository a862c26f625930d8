import { formatDate } from "../model/edtf.ts";
import { firstWordings, formatSums } from "../model/money.ts";
import { briefName, briefNameOf, displayName } from "../model/names.ts";
import { sourceName, type EventReport } from "../model/reports.ts";
import { findParty, type Briefing, type Event, type Site } from "../model/site.ts";
import { joinList } from "../model/typography.ts";
import type { Amount } from "../schemas/amount.ts";
import type { DateBasis } from "../schemas/edtf.ts";
import type { Bilingual, Language } from "../schemas/shared.ts";
import { wordsIn } from "./words.ts";

/** How a date is known where that is worth a word, as it is not where the text states it. */
export function wordBasis(basis: DateBasis | undefined, language: Language): string | undefined {
  return basis && basis !== "stated" && basis !== "unknown" ? wordsIn(language).basis[basis] : undefined;
}

/** A date with how it is known: "8 septembre 2020 (date recoupée)". */
export function wordDate(
  date: string | undefined,
  basis: DateBasis | undefined,
  language: Language,
  wording?: Bilingual,
): string {
  const note = wordBasis(basis, language);
  return `${formatDate(date, language, wording)}${note === undefined ? "" : ` (${note})`}`;
}

/** The sums of an event in all their wordings, or that there are none. */
export function wordSums(site: Site, { data }: Event, language: Language): string {
  const t = wordsIn(language);
  const nameOf = (id: string) => briefNameOf(site, id, language);
  const sums = formatSums(data.amounts, language, { nameOf, wordKind: (kind) => t.amountKind[kind] });
  return sums || (data.kind === "fine" ? t.amountUnknown : t.noAmount);
}

/** The sums that a report gives, in all their wordings; empty for none. */
export function wordAmounts(site: Site, amounts: readonly Amount[], language: Language): string {
  return formatSums(amounts, language, { nameOf: (id) => briefNameOf(site, id, language) });
}

/** Sums where there is room for no more than their first wordings; empty for none. */
export function wordSumsBriefly(site: Site, amounts: readonly Amount[], language: Language): string {
  return wordAmounts(site, firstWordings(amounts), language);
}

/** Who reports an event: "Zonebourse (Reuters)", and each other source by its name. */
export function listOutlets(
  site: Site,
  event: Event,
  reports: readonly EventReport[],
  language: Language,
): readonly string[] {
  const names = reports.map(({ briefing }) => sourceName(site, briefing, language));
  return [...new Set([...names, ...event.data.sources.map(({ outlet }) => outlet)])];
}

/** By whom a briefing's article has an event, what is official of it, and who corroborates it: "par Zonebourse ; recoupé par Reuters". */
export function wordHowKnown(site: Site, briefing: Briefing, event: Event, language: Language): string {
  const t = wordsIn(language);
  const officials = new Set(
    briefing.data.claims
      .filter(({ evidence, about }) => evidence === "official" && about.includes(event.id))
      .flatMap(({ by }) => {
        const speaker = typeof by === "string" ? findParty(site, by) : undefined;
        return speaker ? [briefName(speaker, language)] : [];
      }),
  );
  const others = event.data.sources.map(({ outlet }) => outlet);
  const official = officials.size > 0 ? ` (${t.officialSource}${t.colon}${joinList([...officials], language)})` : "";
  const corroborated = others.length > 0 ? `${t.semicolon}${t.corroboratedBy(joinList(others, language))}` : "";
  return `${t.by(sourceName(site, briefing, language))}${official}${corroborated}`;
}

/** Whether a person has read a briefing against its article. */
export function wordReview({ data: { review } }: Briefing, language: Language): string {
  const t = wordsIn(language);
  return review ? t.reviewedBy(review.by, formatDate(review.date, language)) : t.notReviewed;
}

/** Names of parties, and of those without a page at the end: "Alibaba, Tencent et six autres entreprises". */
export function wordParties(
  site: Site,
  ids: readonly string[],
  others: Bilingual | undefined,
  language: Language,
  brief = false,
): string {
  const name = brief ? briefName : displayName;
  const names = ids.flatMap((id) => {
    const party = findParty(site, id);
    return party ? [name(party, language)] : [];
  });
  return joinList([...names, ...(others ? [others[language]] : [])], language);
}

/** What the news of a briefing is, in a word or two: "amende", "prévu" for what is none of the kinds, "note" where it reports no event. */
export function wordNews(event: Event | undefined, language: Language): string {
  const t = wordsIn(language);
  if (!event || (event.data.kind === "other" && event.data.status === "reported")) return t.kind.briefings;
  return event.data.kind === "other" ? t.status[event.data.status] : t.eventKind[event.data.kind];
}
