import type { RootContent } from "mdast";
import { listAddresses } from "../data/addresses.ts";
import { listDataFiles } from "../data/files.ts";
import { LLMS_WORDS as words } from "../i18n/llms.ts";
import { wordsIn } from "../i18n/words.ts";
import { formatDate } from "../model/edtf.ts";
import { textsOf, type Site } from "../model/site.ts";
import type { Section, Urls } from "../model/urls.ts";
import { KINDS, type Kind } from "../schemas/kinds.ts";
import type { Language } from "../schemas/languages.ts";
import { licences } from "../settings.ts";
import { heading, linkTo, list, quoteBlock, type Inline } from "./markdown/nodes.ts";
import { writeTree } from "../publish/markdown.ts";

/** How many of the newest briefings are named one by one. */
const LATEST = 20;

/** What a language model should read first, in the form of https://llmstxt.org: what the site is, then lists of links under headings. */
export function writeLlms(site: Site, urls: Urls): string {
  const t = wordsIn("en");
  const link = { site, urls };
  const children: RootContent[] = [
    heading(1, t.siteName),
    quoteBlock(words.summary),
    ...list([
      ...words.rules.map((rule) => [rule]),
      [`${words.licence} `, linkTo(licences.content.url, licences.content.name)],
    ]),
    ...under(words.start, [
      linkSection(link, "about", "en", words.about),
      linkSection(link, "data", "en", words.data),
      linkSection(link, "glossary", "en", t.glossaryIntro),
      linkSection(link, "timeline", "en", t.timelineIntro),
      linkSection(link, "search", "en", words.search),
    ]),
    ...under(
      words.lists,
      KINDS.map((kind) => linkList(link, kind, "en")),
    ),
    ...under(words.latest, listLatest(link)),
    ...under(words.files, listFiles(link)),
    ...under(words.fields, listSorts(link)),
    ...under(words.french, [
      item(urls.home("fr"), wordsIn("fr").home, words.frenchHome, urls),
      linkSection(link, "about", "fr", words.frenchAbout),
      ...KINDS.map((kind) => linkList(link, kind, "fr")),
    ]),
    ...under(words.optional, [
      linkSection(link, "corrections", "en", t.correctionsIntro),
      linkSection(link, "corrections", "fr", wordsIn("fr").correctionsIntro),
    ]),
  ];
  return writeTree(children);
}

interface Linking {
  readonly site: Site;
  readonly urls: Urls;
}

/** A heading and its list of links. */
function under(title: string, items: readonly (readonly Inline[])[]): RootContent[] {
  return items.length === 0 ? [] : [heading(2, title), ...list(items)];
}

/** A link to the Markdown twin of a page, and what one finds there. */
function item(path: string, title: string, about: string, urls: Urls): Inline[] {
  return [linkTo(`${urls.absolute(path)}index.md`, title), `: ${about}`];
}

function linkSection(
  { urls }: Linking,
  section: Exclude<Section, "dossier">,
  language: Language,
  about: string,
): Inline[] {
  return item(urls.section(section, language), wordsIn(language)[section], about, urls);
}

function linkList({ site, urls }: Linking, kind: Kind, language: Language): Inline[] {
  const t = wordsIn(language);
  const about = `${t.kindIntro[kind]} (${t.entries(kind, site[kind].length)})`;
  return item(urls.list(kind, language), t.kinds[kind], about, urls);
}

function listLatest({ site, urls }: Linking): Inline[][] {
  const latest = site.briefings.slice(0, LATEST).map((briefing) => {
    const { title, summary } = textsOf(briefing, "en");
    const when = formatDate(briefing.data.published, "en");
    return item(urls.entry(briefing, "en"), title, `${when}. ${summary}`, urls);
  });
  return [...latest, item(urls.list("briefings", "en"), words.allBriefings, wordsIn("en").kindIntro.briefings, urls)];
}

/** The tables, and the files that hold all of them or describe them. */
function listFiles({ site, urls }: Linking): Inline[][] {
  const files = listDataFiles(site, urls).filter(({ table, format }) => table === undefined || format === "json");
  return files.map(({ name, title }) => [linkTo(urls.absolute(urls.file(`data/${name}`)), name), `: ${title}`]);
}

/** An address of each sort that stands beside the pages, such as feeds and calendars. */
function listSorts({ site, urls }: Linking): Inline[][] {
  return listAddresses(site, urls)
    .filter(({ name }) => SORTS.includes(name))
    .flatMap(({ example, meaning }) =>
      example === undefined ? [] : [[linkTo(example, new URL(example).pathname), `: ${meaning.en}`]],
    );
}

const SORTS: readonly string[] = ["jsonTwin", "markdownTwin", "citation", "feed", "siteFeed", "calendar", "sitemap"];
