import { wordsIn, type Words } from "../i18n/words.ts";
import { findOthers } from "../model/backlinks.ts";
import { formatDate } from "../model/edtf.ts";
import { briefName, displayName } from "../model/names.ts";
import { findEntry, findParty, textsOf, type Briefing, type Event, type Site } from "../model/site.ts";
import { capitalize } from "../model/typography.ts";
import type { BriefingData } from "../schemas/briefing.ts";
import type { Kind } from "../schemas/kinds.ts";
import type { Language } from "../schemas/shared.ts";

/** All that a social image says. The mark of the site stands on each. */
export interface Card {
  readonly language: Language;
  /** The line above the title: "Amende". */
  readonly kicker?: string;
  readonly title: string;
  /** A sentence under the title. */
  readonly dek?: string;
  /** What stands under the rule, from left to right; three at most. */
  readonly columns: readonly Column[];
}

export interface Column {
  readonly label: string;
  /** Three at most. */
  readonly lines: readonly Line[];
}

/** A name with its Chinese form, or other words. */
export interface Line {
  readonly text: string;
  readonly chinese?: string;
  /** How many rows the words may take, one unless it is said; a name that stands alone may take more. */
  readonly rows?: number;
  /** Smaller than a name, in the same colour or in a quieter one. */
  readonly look?: "small" | "soft";
}

/** What a briefing's image says in a language: who did what to whom, as its page has it, and who published the article when. */
export function cardOfBriefing(site: Site, briefing: Briefing, language: Language): Card {
  const { data } = briefing;
  const t = wordsIn(language);
  const [first] = data.events;
  const event = first && findEntry(site, "events", first.id);
  const outlet = findEntry(site, "outlets", data.source.outlet);
  return {
    language,
    kicker: describeKind(event, t),
    title: textsOf(briefing, language).title,
    columns: [
      ...(event ? listParties(site, event, language) : listNamed(site, briefing, language)),
      { label: t.published, lines: listPublication(displayName(outlet, language), data, language) },
    ],
  };
}

/** What the image says that all pages of a kind share: it names nobody. */
export function cardOfKind(kind: Kind, language: Language): Card {
  const t = wordsIn(language);
  return { language, title: t.kinds[kind], dek: t.kindIntro[kind], columns: [] };
}

/** What the image of the site says. */
export function cardOfSite(language: Language): Card {
  const t = wordsIn(language);
  return { language, title: t.siteName, dek: t.tagline, columns: [] };
}

/** The outlet, the date, and how the date is known unless the article says it: four rows at most, and the date is never cut. */
function listPublication(outlet: string, { published, publishedBasis }: BriefingData, language: Language): Line[] {
  const date = formatDate(published, language);
  const isLong = date.length > LONG_DATE;
  const isPlain = publishedBasis === "stated" || publishedBasis === "unknown";
  return [
    { text: outlet, rows: isLong && !isPlain ? 1 : 2 },
    isLong ? { text: date, rows: 2, look: "small" } : { text: date },
    ...(isPlain ? [] : [{ text: wordsIn(language).basis[publishedBasis], look: "soft" } as const]),
  ];
}

/** What has room in a row; "entre le 8 et le 14 mars 2021" has not. */
const LONG_DATE = 24;

/** A title may say "fine" of what is alleged only; the line above it does not. */
function describeKind(event: Event | undefined, t: Words): string {
  if (!event) return t.kind.briefings;
  const { kind, status } = event.data;
  const noun = kind === "other" ? t.kind.briefings : t.eventKind[kind];
  return capitalize(status === "reported" ? noun : `${noun} · ${t.statusOfEvent[status]}`);
}

function listParties(site: Site, event: Event, language: Language): Column[] {
  const t = wordsIn(language);
  const { actors, otherActors, otherTargets } = event.data;
  return [
    { label: t.who, lines: listNames(site, actors, otherActors?.[language], language) },
    { label: t.whom, lines: listNames(site, findOthers(event), otherTargets?.[language], language) },
  ].filter(({ lines }) => lines.length > 0);
}

function listNamed(site: Site, { data }: Briefing, language: Language): Column[] {
  const t = wordsIn(language);
  return [
    { label: t.kinds.regulators, lines: listNames(site, data.regulators, undefined, language) },
    { label: t.kinds.companies, lines: listNames(site, data.companies, undefined, language) },
  ].filter(({ lines }) => lines.length > 0);
}

/** Up to three lines: all names, or two and that there are others. `others` are those the article does not name. */
function listNames(site: Site, ids: readonly string[], others: string | undefined, language: Language): Line[] {
  const names = ids.flatMap((id) => {
    const party = findParty(site, id);
    if (!party) return [];
    const text = briefName(party, language);
    const chinese = (party.data.names["zh-Hans"] ?? party.data.names["zh-Hant"])?.value;
    return [chinese && chinese !== text ? { text, chinese } : { text }];
  });
  if (names.length <= 3 && !others) return names;
  if (names.length === 0) return others ? [{ text: others }] : [];
  return [...names.slice(0, 2), { text: wordsIn(language).andOthers, look: "soft" }];
}
