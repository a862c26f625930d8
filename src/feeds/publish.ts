import { wordsIn } from "../i18n/words.ts";
import type { Urls } from "../model/urls.ts";
import type { Publication, Publisher } from "../publish/publication.ts";
import { LANGUAGES, type Language } from "../schemas/languages.ts";
import { writeAtom } from "./atom.ts";
import { writeJsonFeed } from "./json-feed.ts";
import { listFeeds, titleFeed, type FeedOutline, type GroupOfFeeds } from "./list-feeds.ts";
import { writeOpml } from "./opml.ts";
import { FeedReader } from "./read-feed.ts";
import { writeRss } from "./rss.ts";

/** The feeds of all pages that have one, in both languages, and the lists of them. */
export const publishFeeds: Publisher = (site, urls) =>
  LANGUAGES.flatMap((language) => {
    const groups = listFeeds(site, urls, language);
    const reader = new FeedReader(site, urls, language);
    const feeds = groups.flatMap(({ feeds }) => feeds.flatMap((outline) => publishOne(outline, reader, urls)));
    return [...feeds, publishList(groups, urls, language)];
  });

const WRITERS = { atom: writeAtom, rss: writeRss, json: writeJsonFeed } as const;

/** A feed in its formats. Where its page stood before, it goes on to be served: Pages knows no redirects, and readers of feeds follow no others. */
function publishOne(outline: FeedOutline, reader: FeedReader, urls: Urls): Publication[] {
  const formats = outline.subject.of === "site" ? (["atom", "rss", "json"] as const) : (["atom", "json"] as const);
  return [outline.folder, ...outline.formerFolders].flatMap((folder) =>
    formats.map((format) => ({
      path: pathOf(urls.feed(folder, format), urls),
      make: () => WRITERS[format](reader.read(outline)),
    })),
  );
}

/** The Atom feeds alone: a reader that imports the list should get everything once. */
function publishList(groups: readonly GroupOfFeeds[], urls: Urls, language: Language): Publication {
  const page = urls.section("feeds", language);
  const make = () =>
    writeOpml(
      titleFeed(wordsIn(language).feeds, language),
      groups.map(({ name, feeds }) => ({
        name,
        feeds: feeds.map(({ title, folder, page: followed }) => ({
          title,
          feed: urls.absolute(urls.feed(folder, "atom")),
          page: urls.absolute(followed),
        })),
      })),
      language,
    );
  return { path: pathOf(urls.feed(page, "opml"), urls), make };
}

/** A path of an address, as it stands below the base. */
function pathOf(address: string, urls: Urls): string {
  return address.slice(urls.file("").length);
}
