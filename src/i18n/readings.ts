import { formatDate } from "../model/edtf.ts";
import { sourceName, type Difference, type EventReport } from "../model/reports.ts";
import type { Event, Site } from "../model/site.ts";
import type { Report } from "../schemas/briefing.ts";
import type { Language } from "../schemas/shared.ts";
import { wordAmounts } from "./at-a-glance.ts";
import { wordsIn } from "./words.ts";

/** What somebody says of that in which the reports of an event differ. */
export interface Reading {
  readonly who: string;
  readonly what: string;
}

/** What each report says of a difference, and at the end what this site follows; a difference in wording is nobody's to follow. */
export function listReadings(
  site: Site,
  event: Event,
  reports: readonly EventReport[],
  difference: Difference,
  language: Language,
): Reading[] {
  const theirs = reports.flatMap(({ briefing, report }): Reading[] => {
    const what = read(site, report, difference, language);
    return what ? [{ who: sourceName(site, briefing, language), what }] : [];
  });
  const ours = read(site, event.data, difference, language);
  return [...theirs, ...(ours ? [{ who: wordsIn(language).thisPage, what: ours }] : [])];
}

function read(
  site: Site,
  given: Report | Event["data"],
  difference: Difference,
  language: Language,
): string | undefined {
  const t = wordsIn(language);
  switch (difference) {
    case "date":
      return given.date ? formatDate(given.date, language) : t.dateNotGiven;
    case "amount":
      return wordAmounts(site, given.amounts, language) || t.amountNotGiven;
    case "status":
      return t.status[given.status];
    case "wording":
      return "note" in given ? given.note?.[language] : undefined;
  }
}
