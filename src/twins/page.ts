import type { Page } from "../model/page-list.ts";
import type { Section } from "../model/urls.ts";
import type { Context } from "./context.ts";
import { describeData } from "./data.ts";
import { describeEntry } from "./entry.ts";
import { describeHome, describeList, describeTimeline } from "./lists.ts";
import { describeAbout, describeDossier, describeFeeds, describeSearch } from "./prose.ts";
import { describeCorrections, describeGlossary } from "./sections.ts";
import type { PageTwin } from "./shape-pages.ts";
import type { EntryTwin } from "./shape.ts";

/** What a page says, in words, for those who do not read HTML. */
export type Twin = EntryTwin | PageTwin;

/** The twin of a page. */
export function describePage(context: Context, page: Page): Twin {
  switch (page.page) {
    case "home":
      return describeHome(context);
    case "entry":
      return describeEntry(context, page.entry);
    case "list":
    case "facet":
      return describeList(context, page);
    case "section":
      return SECTION_TWINS[page.section](context);
  }
}

const SECTION_TWINS: Record<Section, (context: Context) => PageTwin> = {
  timeline: describeTimeline,
  search: describeSearch,
  data: describeData,
  glossary: describeGlossary,
  corrections: describeCorrections,
  feeds: describeFeeds,
  dossier: describeDossier,
  about: describeAbout,
};
