import type { Feed, FeedItem } from "./feed.ts";
import { markup, type Markup } from "./markup.ts";

/** A feed as Atom (RFC 4287), its licence as a link (RFC 4946). */
export function writeAtom(feed: Feed): string {
  const { id, language, title, description, page, addresses, author, licence, updated, items } = feed;
  return markup`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${id}</id>
<title>${title}</title>
<subtitle>${description}</subtitle>
<updated>${updated}</updated>
<link rel="self" type="application/atom+xml" href="${addresses.atom}"/>
<link rel="alternate" type="text/html" hreflang="${language}" href="${page}"/>
<link rel="license" href="${licence.url}"/>
<author><name>${author.name}</name><uri>${author.page}</uri></author>
<rights>${licence.name}</rights>
${items.map((item) => writeEntry(item, feed))}</feed>
`.text;
}

function writeEntry(item: FeedItem, feed: Feed): Markup {
  const { id, language, url, title, summary, html, published, updated, topics, article } = item;
  const inOther = language === feed.language ? undefined : markup` xml:lang="${language}"`;
  return markup`<entry${inOther}>
<id>${id}</id>
<title>${title}</title>
<published>${published}</published>
<updated>${updated}</updated>
<link rel="alternate" type="text/html" hreflang="${language}" href="${url}"/>
${article && markup`<link rel="via" href="${article}"/>\n`}${topics.map(
    (topic) => markup`<category term="${topic.id}" label="${topic.title}"/>\n`,
  )}<summary>${summary}</summary>
<content type="html">${html}</content>
</entry>
`;
}
