import { boundsOf } from "../model/edtf.ts";
import type { EventKind } from "../schemas/event.ts";
import type { Article, Byline, FoundDate, ReadSentence } from "./analysis.ts";
import type { Stretch } from "./clauses.ts";
import type { Told } from "./events.ts";
import type { Hit } from "./triggers.ts";

/**
 * The date of an event that a sentence tells of: the nearest one in its clause; outside of it, the only one of the sentence. A date that stands
 * nearer to another event is that event's, unless it opens the sentence for all that follow ("Jeudi, …").
 */
export function findEventDate(
  hit: Hit,
  hits: readonly Hit[],
  clause: Stretch,
  sentence: ReadSentence,
  dates: readonly FoundDate[],
  isPlanned: boolean,
): FoundDate | undefined {
  const own = dates.filter(({ trace }) => trace.locator === sentence.locator);
  const happening = own.filter((date) => date.role === "event" && !isOfFigures(date, sentence.read));
  const mine = happening.filter((date) => {
    const opens = hits.every(({ start }) => date.end <= start);
    return opens || hits.every((other) => gap(date, hit) <= gap(date, other));
  });
  const isWithin = ({ start, end }: Stretch) => clause.start <= start && end <= clause.end;
  const [nearest] = mine.filter(isWithin).toSorted((a, b) => gap(a, hit) - gap(b, hit));
  if (nearest) return nearest;
  if (happening.length === 1 && mine.length === 1) return happening[0];
  // "44 fois depuis janvier": some time within the year that the span lies in.
  const since = own.find((date) => date.role === "since" && date.value !== undefined && isWithin(date));
  if (since?.value !== undefined && hit.trigger.kind === "fine")
    return { ...since, value: since.value.slice(0, 4), basis: "resolved" };
  // "Interdit en Inde depuis 2020": from then on it was.
  if (
    since &&
    LASTING.has(hit.trigger.kind) &&
    since.start >= hit.end &&
    LASTS.test(sentence.read.slice(hit.end, since.start))
  )
    return since;
  // A deadline dates what is still to be done; of what is done it is the end.
  return own.find((date) => date.role === "until" && isPlanned && isWithin(date));
}

/** Kinds that go on once they are done. */
const LASTING: ReadonlySet<EventKind> = new Set<EventKind>(["ban", "app-removal"]);
const LASTS = /^[^.;:]{0,40}(?<!\p{L})(?:since|depuis)(?!\p{L})[^.;:,]{0,20}$/iu;

/** "4 % of its sales in 2019", "over a 2018 investment": a bare year beside figures or a deal is theirs. */
function isOfFigures({ value, start, end }: FoundDate, text: string): boolean {
  if (value?.length !== 4) return false;
  return (
    /(?<!\p{L})(?:sales|revenues?|turnover|profits?|deal|acquisition|investment|ventes|chiffre d['’]affaires|revenus?|bénéfices?|rachat|investissement)(?: (?:of|in|for|en|de))? $/iu.test(
      text.slice(Math.max(0, start - 32), start),
    ) || /^ (?:sales|revenues?|turnover|profits?|deal|acquisition|investment|results)(?!\p{L})/iu.test(text.slice(end))
  );
}

function gap(date: Stretch, hit: Stretch): number {
  return Math.max(date.start - hit.end, hit.start - date.end, 0);
}

/** When the news happened, for what is told with it and has no date of its own. */
export interface NewsDate {
  readonly value: string;
  readonly basis: FoundDate["basis"];
}

/** The date of the article's news: its main event's, else one that the opening gives, else the day it was published. */
export function findNewsDate(
  main: Told,
  events: readonly Told[],
  { byline, dates, article }: { byline: Byline; dates: readonly FoundDate[]; article: Article },
): NewsDate | undefined {
  const opening = new Set(
    article.sentences
      .filter(({ role }) => role === "body")
      .slice(0, 3)
      .map(({ locator }) => locator),
  );
  if (article.title) opening.add(article.title.locator);
  const isOpen = main.traces.some(({ locator }) => opening.has(locator));
  if (main.value !== undefined && !main.earlier && main.status !== "planned" && isOpen)
    return { value: main.value, basis: "resolved" };
  const { value: published } = byline.published;
  const stated = dates.find(
    (date) =>
      date.role === "event" &&
      opening.has(date.trace.locator) &&
      isNear(date.value, published) &&
      !events.some((event) => event.date === date && event.earlier),
  );
  if (stated?.value !== undefined) return { value: stated.value, basis: "resolved" };
  return published === undefined ? undefined : { value: published, basis: "inferred" };
}

/** Whether a date is a month or less that begins at most six weeks before the day the article appeared, and less than two after it. */
function isNear(value: string | undefined, published: string | undefined): boolean {
  const [day, anchor] = [boundsOf(value), boundsOf(published)];
  if (!day || !anchor) return false;
  return anchor[1] - day[0] < 42 && day[0] - anchor[1] < 14 && day[1] - day[0] < 32;
}

/** An event of the news without a date takes the news': the main one, what is told of in its sentence, and what the same authority did besides. */
export function takeNewsDate(event: Told, main: Told, day: NewsDate, sentences: readonly ReadSentence[]): Told {
  if (event.date !== undefined || event.earlier || event.status !== "reported") return event;
  const place = sentences.findIndex(({ locator }) => locator === event.traces[0].locator);
  const isBackground = BACKGROUND.has(event.kind);
  const together = event.actors.length === 0 || event.actors.some((id) => main.actors.includes(id));
  const isPart = !isBackground && together && place < sentences.length * 0.7 && !main.earlier;
  return event === main || isPart ? { ...event, value: day.value, basis: day.basis } : event;
}

/** What a piece of news is often led up to by. */
const BACKGROUND: ReadonlySet<EventKind> = new Set<EventKind>([
  "investigation",
  "data-review",
  "delisting",
  "rule",
  "draft-rule",
  "restructuring",
  "meeting",
  "initiative",
]);
