import type { Feed, FeedItem } from "./feed.ts";
import { markup, type Markup } from "./markup.ts";

/** A feed as RSS 2.0, with the extensions that readers know: content, Dublin Core for the author, Atom for its own address and for changes. */
export function writeRss({
  language,
  title,
  description,
  page,
  addresses,
  author,
  licence,
  updated,
  items,
}: Feed): string {
  return markup`<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>${title}</title>
<link>${page}</link>
<description>${description}</description>
<language>${language}</language>
<copyright>${licence.name}</copyright>
<lastBuildDate>${formatRfc822(updated)}</lastBuildDate>
<atom:link rel="self" type="application/rss+xml" href="${addresses.rss}"/>
${items.map((item) => writeItem(item, author.name))}</channel>
</rss>
`.text;
}

function writeItem({ id, url, title, summary, html, published, updated, topics }: FeedItem, creator: string): Markup {
  return markup`<item>
<guid isPermaLink="false">${id}</guid>
<title>${title}</title>
<link>${url}</link>
<pubDate>${formatRfc822(published)}</pubDate>
<atom:updated>${updated}</atom:updated>
<dc:creator>${creator}</dc:creator>
${topics.map((topic) => markup`<category>${topic.title}</category>\n`)}<description>${summary}</description>
<content:encoded>${html}</content:encoded>
</item>
`;
}

/** A moment as RSS wants it, by RFC 822 with four digits of the year: "Fri, 02 Jan 2026 08:00:00 GMT". */
function formatRfc822(moment: string): string {
  return new Date(moment).toUTCString();
}
