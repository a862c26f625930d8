import type { Feed } from "./feed.ts";

/** A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function writeJsonFeed({ language, title, description, page, addresses, author, items }: Feed): string {
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title,
    home_page_url: page,
    feed_url: addresses.json,
    description,
    language,
    authors: [{ name: author.name, url: author.page }],
    items: items.map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      summary: item.summary,
      content_html: item.html,
      date_published: item.published,
      date_modified: item.updated,
      language: item.language,
      tags: item.topics.map((topic) => topic.title),
    })),
  };
  return `${JSON.stringify(feed)}\n`;
}
