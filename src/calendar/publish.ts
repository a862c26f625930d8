import { CALENDAR_WORDS } from "../i18n/calendar.ts";
import { findEventsUnder } from "../model/backlinks.ts";
import { displayName } from "../model/names.ts";
import type { Event, Site, Topic } from "../model/site.ts";
import type { Urls } from "../model/urls.ts";
import type { Publication, Publisher } from "../publish/publication.ts";
import { LANGUAGES, type Language } from "../schemas/languages.ts";
import { listOccasions } from "./occasions.ts";
import { writeCalendar } from "./write-calendar.ts";

/** The calendar of the site and one of each topic that has dates, in both languages. A calendar without an event is none to RFC 5545. */
export const publishCalendar: Publisher = (site, urls) =>
  LANGUAGES.flatMap((language) => [
    ...makeCalendar(site, urls, urls.home(language), CALENDAR_WORDS[language].all, site.events, language),
    ...site.topics.flatMap((topic) => {
      const page = urls.entry(topic, language);
      return makeCalendar(site, urls, page, displayName(topic, language), findEventsUnder(site, topic.id), language);
    }),
  ]);

/** Whether a topic has a calendar. */
export function hasCalendar(site: Site, topic: Topic): boolean {
  return listOccasions(findEventsUnder(site, topic.id)).occasions.length > 0;
}

function makeCalendar(
  site: Site,
  urls: Urls,
  page: string,
  topic: string,
  events: readonly Event[],
  language: Language,
): Publication[] {
  const agenda = listOccasions(events);
  if (agenda.occasions.length === 0) return [];
  const path = urls.calendar(page);
  const make = () => writeCalendar(site, urls, agenda, { topic, address: urls.absolute(path) }, language);
  return [{ path: path.slice(urls.file("").length), make }];
}
