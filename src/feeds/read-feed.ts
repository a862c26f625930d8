import { FEED_WORDS } from "../i18n/feeds.ts";
import { wordsIn } from "../i18n/words.ts";
import { findBriefingsOf } from "../model/backlinks.ts";
import { listCorrections, type CorrectionRow } from "../model/corrections.ts";
import { findDateBounds } from "../model/edtf.ts";
import { compareText } from "../model/problems.ts";
import { findEntry, textsOf, type AnyEntry, type Briefing, type Event, type Site } from "../model/site.ts";
import type { Urls } from "../model/urls.ts";
import { dateUpdate, findVersion, listChanges } from "../model/versions.ts";
import { lastingPath, makeUrn } from "../publish/ids.ts";
import type { Language } from "../schemas/languages.ts";
import { licences } from "../settings.ts";
import type { Feed, FeedItem } from "./feed.ts";
import type { FeedOutline } from "./list-feeds.ts";
import { dropForbidden } from "./markup.ts";
import { writeBriefing, writeCorrection, writeEvent } from "./texts.ts";

/** How many items are shown: readers of the whole site miss nothing of a month, and hundreds of feeds stay small. */
const LIMITS = { site: 50, other: 20 };

/** An item whose text is not written yet. */
interface Promised extends Pick<FeedItem, "published" | "updated"> {
  readonly write: () => FeedItem;
}

/** Fills the feeds of a language with their items. Each text is written once, however many feeds have it. */
export class FeedReader {
  readonly #site: Site;
  readonly #urls: Urls;
  readonly #language: Language;
  readonly #feeds = new Map<FeedOutline, Feed>();
  readonly #written = new Map<string, FeedItem>();

  constructor(site: Site, urls: Urls, language: Language) {
    this.#site = site;
    this.#urls = urls;
    this.#language = language;
  }

  read(outline: FeedOutline): Feed {
    const feed = this.#feeds.get(outline) ?? this.#make(outline);
    this.#feeds.set(outline, feed);
    return feed;
  }

  #make({ subject, lasting, title, description, page, folder }: FeedOutline): Feed {
    const language = this.#language;
    const { siteName } = wordsIn(language);
    const addressOf = (path: string) => this.#urls.absolute(path);
    const all = this.#promise(subject).sort((a, b) => compareText(b.published, a.published));
    return {
      id: makeUrn(lasting, language),
      language,
      title,
      description: all.length > 0 ? description : `${description} ${FEED_WORDS[language].empty}`,
      page: addressOf(page),
      addresses: {
        atom: addressOf(this.#urls.feed(folder, "atom")),
        json: addressOf(this.#urls.feed(folder, "json")),
        rss: addressOf(this.#urls.feed(folder, "rss")),
      },
      author: { name: siteName, page: addressOf(this.#urls.home(language)) },
      licence: licences.content,
      updated: newest([...all.map(({ updated }) => updated), ...this.#dateOthers(subject, all.length)]),
      items: all.slice(0, subject.of === "site" ? LIMITS.site : LIMITS.other).map(({ write }) => write()),
    };
  }

  #promise(subject: FeedOutline["subject"]): Promised[] {
    switch (subject.of) {
      case "site":
        return this.#site.briefings.map((briefing) => this.#promiseEntry(briefing));
      case "entry":
        return findBriefingsOf(this.#site, subject.entry.id).map((briefing) => this.#promiseEntry(briefing));
      case "events":
        return subject.events.map((event) => this.#promiseEntry(event));
      case "corrections":
        return listCorrections(this.#site).map((row) => this.#promiseCorrection(row));
    }
  }

  /**
   * Moments that date a feed beside those of its items. The site's keeps the last change of a briefing that was taken away since; one without
   * items has that of the entry it is about, or of the first release.
   */
  #dateOthers(subject: FeedOutline["subject"], items: number): string[] {
    const language = this.#language;
    if (subject.of === "site")
      return listChanges(this.#site).flatMap(({ kind, parts, at }) =>
        kind === "briefings" && (parts.includes("facts") || parts.includes(language)) ? [at] : [],
      );
    if (items > 0) return [];
    if (subject.of === "entry") return [dateUpdate(this.#site, subject.entry, language)];
    return this.#site.releases.slice(0, 1).map(({ at }) => at);
  }

  #promiseEntry(entry: Briefing | Event): Promised {
    const updated = newest(this.#listShown(entry).map((each) => dateUpdate(this.#site, each, this.#language)));
    const published = findVersion(this.#site, entry, this.#language).first ?? updated;
    const id = makeUrn(lastingPath(entry), this.#language);
    const text = () => (entry.kind === "briefings" ? this.#writeBriefing(entry) : this.#writeEvent(entry));
    return { published, updated, write: () => this.#once({ id, published, updated }, text) };
  }

  /** The entry, and those whose facts its text repeats: of a briefing its first event, and its outlet where that is presented with a note. */
  #listShown(entry: Briefing | Event): AnyEntry[] {
    if (entry.kind !== "briefings") return [entry];
    const { events, source } = entry.data;
    const first = events.slice(0, 1).map(({ id }) => findEntry(this.#site, "events", id));
    const outlet = findEntry(this.#site, "outlets", source.outlet);
    return [entry, ...first, ...(outlet.data.kind === "partisan" ? [outlet] : [])];
  }

  #promiseCorrection({ briefing, correction }: CorrectionRow): Promised {
    // Those that come later stand below in the file, so that its place stays.
    const place = briefing.data.corrections.indexOf(correction) + 1;
    const id = makeUrn(`${lastingPath(briefing)}/corrections/${String(place)}`, this.#language);
    const day = findDateBounds(correction.date).earliest;
    const moment = day === null ? dateUpdate(this.#site, briefing, this.#language) : `${day}T00:00:00Z`;
    const text = () => this.#writeCorrection({ briefing, correction });
    return {
      published: moment,
      updated: moment,
      write: () => this.#once({ id, published: moment, updated: moment }, text),
    };
  }

  #once(dated: Dated, text: () => Text): FeedItem {
    const known = this.#written.get(dated.id);
    if (known) return known;
    const { title, summary, html, ...others } = text();
    const clean = { title: dropForbidden(title), summary: dropForbidden(summary), html: dropForbidden(html) };
    const item = { ...dated, ...clean, ...others };
    this.#written.set(dated.id, item);
    return item;
  }

  #writeBriefing(briefing: Briefing): Text {
    const { language, title, summary } = textsOf(briefing, this.#language);
    const { topics, source } = briefing.data;
    const html = writeBriefing(this.#writing, briefing).text;
    return {
      language,
      title,
      summary,
      html,
      url: this.#addressOf(briefing),
      topics: this.#name(topics),
      article: source.url,
    };
  }

  #writeEvent(event: Event): Text {
    const language = this.#language;
    const { title, summary, topics } = event.data;
    return {
      language,
      title: title[language],
      summary: summary[language],
      html: writeEvent(this.#writing, event).text,
      url: this.#addressOf(event),
      topics: this.#name(topics),
    };
  }

  #writeCorrection({ briefing, correction }: CorrectionRow): Text {
    const language = this.#language;
    return {
      language,
      title: FEED_WORDS[language].correctionOf(textsOf(briefing, language).title),
      summary: correction.what[language],
      html: writeCorrection(this.#writing, briefing, correction).text,
      url: `${this.#addressOf(briefing)}#corrections`,
      topics: this.#name(briefing.data.topics),
    };
  }

  get #writing() {
    return { site: this.#site, urls: this.#urls, language: this.#language };
  }

  #addressOf(entry: Briefing | Event): string {
    return this.#urls.absolute(this.#urls.entry(entry, this.#language));
  }

  #name(topics: readonly string[]): FeedItem["topics"] {
    return topics.map((id) => ({ id, title: findEntry(this.#site, "topics", id).data.title[this.#language] }));
  }
}

type Dated = Pick<FeedItem, "id" | "published" | "updated">;
type Text = Omit<FeedItem, keyof Dated>;

function newest(moments: readonly string[]): string {
  return moments.reduce((a, b) => (a > b ? a : b), "1970-01-01T00:00:00Z");
}
