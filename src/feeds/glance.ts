import { wordDate, wordSums } from "../i18n/at-a-glance.ts";
import { wordReports } from "../i18n/reports.ts";
import { wordsIn } from "../i18n/words.ts";
import { findOthers } from "../model/backlinks.ts";
import { formatDate } from "../model/edtf.ts";
import { displayName } from "../model/names.ts";
import type { EventReport } from "../model/reports.ts";
import { findParty, type AnyEntry, type Event, type Site } from "../model/site.ts";
import type { Urls } from "../model/urls.ts";
import type { Bilingual, Language } from "../schemas/shared.ts";
import { markup, type Markup } from "./markup.ts";

/** What the texts of one language are written from. */
export interface Writing {
  readonly site: Site;
  readonly urls: Urls;
  readonly language: Language;
}

/** The facts of an event as a list of terms: who, to whom, when, how much, and how it is known by the reports given. */
export function writeGlance(writing: Writing, event: Event, reports: readonly EventReport[]): Markup {
  const { site, language } = writing;
  const { data } = event;
  const t = wordsIn(language);
  const others = findOthers(event);
  const whom =
    others.length > 0 || data.otherTargets
      ? writeParties(writing, others, data.otherTargets)
      : data.targets.length > 0
        ? t.itself
        : t.noTarget;
  const announced = data.announced && `, ${t.announcedOn(formatDate(data.announced, language))}`;
  const known = wordReports(site, event, reports, language);
  const rows: [string, string | Markup][] = [
    [
      t.who,
      data.actors.length > 0 || data.otherActors ? writeParties(writing, data.actors, data.otherActors) : t.noActor,
    ],
    [t.whom, whom],
    [t.when, markup`${wordDate(data.date, data.dateBasis, language, data.dateText)}${announced}`],
    [t.howMuch, wordSums(site, event, language)],
    [t.howKnown, `${t.status[data.status]} ${known}`.trim()],
  ];
  return markup`<dl>${rows.map(([term, what]) => markup`<dt>${term}</dt><dd>${what}</dd>`)}</dl>`;
}

/** A link with the full address of an entry's page. */
export function linkEntry({ urls, language }: Writing, entry: AnyEntry, text: string): Markup {
  return markup`<a href="${urls.absolute(urls.entry(entry, language))}">${text}</a>`;
}

function writeParties(writing: Writing, ids: readonly string[], others: Bilingual | undefined): Markup {
  const { site, language } = writing;
  const links = ids.flatMap((id) => {
    const party = findParty(site, id);
    return party ? [linkEntry(writing, party, displayName(party, language))] : [];
  });
  const all = [...links, ...(others ? [others[language]] : [])];
  const and = language === "fr" ? " et " : " and ";
  const before = (i: number) => (i === 0 ? "" : i === all.length - 1 ? and : ", ");
  return markup`${all.map((part, i) => [before(i), part])}`;
}
