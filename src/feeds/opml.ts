import type { Language } from "../schemas/languages.ts";
import { markup } from "./markup.ts";

/** Feeds under one heading. Addresses are whole. */
export interface OpmlGroup {
  readonly name: string;
  readonly feeds: readonly { readonly title: string; readonly feed: string; readonly page: string }[];
}

/** A list of feeds for import into a reader of feeds: OPML 2.0. Its type "rss" stands for a feed of whatever format. */
export function writeOpml(title: string, groups: readonly OpmlGroup[], language: Language): string {
  const outlines = groups.map(
    ({ name, feeds }) => markup`<outline text="${name}">
${feeds.map(
  (each) =>
    markup`<outline type="rss" text="${each.title}" title="${each.title}" xmlUrl="${each.feed}" htmlUrl="${each.page}" language="${language}"/>\n`,
)}</outline>
`,
  );
  return markup`<?xml version="1.0" encoding="utf-8"?>
<opml version="2.0">
<head>
<title>${title}</title>
</head>
<body>
${outlines}</body>
</opml>
`.text;
}
