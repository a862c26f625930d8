import { listFacets } from "../model/facets.ts";
import type { Site } from "../model/site.ts";
import type { Urls } from "../model/urls.ts";
import { KINDS } from "../schemas/kinds.ts";
import type { Bilingual } from "../schemas/shared.ts";
import { TABLES } from "./fields.ts";

/** Addresses of one sort that others may rely on. */
export interface Address {
  readonly name: string;
  /** URI template (RFC 6570): the full address, with its variables in braces. */
  readonly template: string;
  /** The values a variable may have, where there is a list of them. */
  readonly values?: Readonly<Record<string, readonly string[]>>;
  readonly meaning: Bilingual;
  /** One of them; undefined where the site has none yet. */
  readonly example: string | undefined;
}

/** Every sort of address of the site, pages first. Without `language`, an address leads to the French page. */
export function listAddresses(site: Site, urls: Urls): Address[] {
  const root = urls.absolute(urls.file("")).replace(/\/$/, "");
  const { pages, files } = ADDRESSES;
  const examples = findExamples(site, urls);
  const write = ({ name, path, ...rest }: Sort): Address => ({
    name,
    template: path.startsWith("{+page}") ? path : root + path,
    ...rest,
    example: examples[name],
  });
  return [...pages, ...files].map(write);
}

interface Sort extends Omit<Address, "template" | "example"> {
  readonly name: keyof ReturnType<typeof findExamples>;
  /** The template below the site's own path, or after that of a page. */
  readonly path: string;
}

const PAGE_LANGUAGES = ["en"];
const SECTIONS = ["timeline", "glossary", "corrections", "feeds", "data", "about"];

const ADDRESSES: { readonly pages: readonly Sort[]; readonly files: readonly Sort[] } = {
  pages: [
    {
      name: "home",
      path: "{/language}/",
      values: { language: PAGE_LANGUAGES },
      meaning: {
        fr: "Accueil. Sans language, la page est en français\u202f; avec en, en anglais. Il en va de même de toutes les pages.",
        en: "Home. Without language the page is in French, with en in English. The same holds for all pages.",
      },
    },
    {
      name: "list",
      path: "{/language}/{kind}/",
      values: { language: PAGE_LANGUAGES, kind: KINDS },
      meaning: { fr: "Liste de toutes les fiches d’une nature.", en: "List of all records of a kind." },
    },
    {
      name: "entry",
      path: "{/language}/{kind}/{id}/",
      values: { language: PAGE_LANGUAGES, kind: KINDS },
      meaning: {
        fr: "Page d’une fiche. Un identifiant ne change pas\u202f; un ancien identifiant mène à la page d’aujourd’hui.",
        en: "Page of a record. An identifier does not change; a former one leads to the page of today.",
      },
    },
    {
      name: "facet",
      path: "{/language}/{kind}/{facet}/{value}/",
      values: { language: PAGE_LANGUAGES, kind: KINDS, facet: ["kind", "country", "year", "status"] },
      meaning: {
        fr: "Liste réduite à une nature, un pays, une année ou un statut.",
        en: "List narrowed to a kind, a country, a year or a status.",
      },
    },
    {
      name: "section",
      path: "{/language}/{section}/",
      values: { language: PAGE_LANGUAGES, section: SECTIONS },
      meaning: { fr: "Les autres pages.", en: "The other pages." },
    },
    {
      name: "search",
      path: "{/language}/search/{?q}",
      values: { language: PAGE_LANGUAGES },
      meaning: {
        fr: "Recherche. Les réponses sont trouvées dans le navigateur, par un script.",
        en: "Search. Answers are found in the browser, by a script.",
      },
    },
  ],
  files: [
    {
      name: "jsonTwin",
      path: "{+page}index.json",
      meaning: {
        fr: "Ce que dit une page, en JSON. page est son adresse entière, barre finale comprise.",
        en: "What a page says, as JSON. page is its whole address, with its closing slash.",
      },
    },
    {
      name: "markdownTwin",
      path: "{+page}index.md",
      meaning: { fr: "Ce que dit une page, en Markdown.", en: "What a page says, as Markdown." },
    },
    {
      name: "citation",
      path: "{+page}cite.{format}",
      values: { format: ["bib", "ris", "json"] },
      meaning: {
        fr: "Référence d’une note ou d’un événement\u00a0: BibTeX (biblatex), RIS ou CSL-JSON.",
        en: "Reference to a briefing or an event: BibTeX (biblatex), RIS or CSL-JSON.",
      },
    },
    {
      name: "seals",
      path: "/briefings/{id}/seals.json",
      meaning: {
        fr: "Les sceaux des passages d’une note, contre lesquels un texte de l’article se vérifie.",
        en: "The seals of a briefing’s passages, against which a text of the article is verified.",
      },
    },
    {
      name: "feed",
      path: "{+page}{feed}",
      values: { feed: ["atom.xml", "feed.json"] },
      meaning: {
        fr: "Flux Atom et JSON d’une entreprise, d’une autorité, d’une personne, d’un thème, d’une nature d’événements ou des corrections\u00a0: page est l’adresse de leur page.",
        en: "Atom and JSON feeds of a company, an authority, a person, a topic, a kind of event or the corrections: page is the address of their page.",
      },
    },
    {
      name: "siteFeed",
      path: "{/language}/feeds/{feed}",
      values: { language: PAGE_LANGUAGES, feed: ["atom.xml", "rss.xml", "feed.json", "opml.xml"] },
      meaning: {
        fr: "Flux des nouvelles notes, et la liste de tous les flux en OPML.",
        en: "Feeds of the new briefings, and the list of all feeds as OPML.",
      },
    },
    {
      name: "calendar",
      path: "{+page}calendar.ics",
      meaning: {
        fr: "Les événements datés en iCalendar\u00a0: page est l’accueil, pour tous, ou la page d’un thème.",
        en: "The dated events as iCalendar: page is the home page, for all of them, or that of a topic.",
      },
    },
    {
      name: "table",
      path: "/data/{table}.{format}",
      values: { table: TABLES, format: ["json", "csv", "ndjson"] },
      meaning: { fr: "Une table.", en: "A table." },
    },
    {
      name: "file",
      path: "/data/{file}",
      values: {
        file: ["datapackage.json", "description.json", "vigie.sqlite", "datasette.json", "vigie.ttl"],
      },
      meaning: {
        fr: "Toutes les tables ensemble, et ce qui les décrit.",
        en: "All tables together, and what describes them.",
      },
    },
    {
      name: "sitemap",
      path: "/sitemap-index.xml",
      meaning: { fr: "La liste de toutes les pages.", en: "The list of all pages." },
    },
  ],
};

/** An address of each sort, made as the pages make theirs. */
function findExamples(site: Site, urls: Urls) {
  const [briefing] = site.briefings;
  const [event] = site.events;
  const [company] = site.companies;
  const [facet] = listFacets(site, "events");
  const [value] = facet?.values ?? [];
  const page = event && urls.absolute(urls.entry(event, "en"));
  const sealed = site.briefings.find(({ data }) => Object.keys(data.seals).length > 0);
  const file = (path: string) => urls.absolute(urls.file(path));
  return {
    home: urls.absolute(urls.home("en")),
    list: urls.absolute(urls.list("events", "en")),
    entry: briefing && urls.absolute(urls.entry(briefing, "en")),
    facet: facet && value && urls.absolute(urls.facet("events", facet.name, value.value, "en")),
    section: urls.absolute(urls.section("timeline", "en")),
    search: `${urls.absolute(urls.section("search", "en"))}?q=amende`,
    jsonTwin: page && `${page}index.json`,
    markdownTwin: page && `${page}index.md`,
    citation: page && `${page}cite.bib`,
    seals: sealed && file(`briefings/${sealed.id}/seals.json`),
    feed: company && `${urls.absolute(urls.entry(company, "en"))}atom.xml`,
    siteFeed: file("en/feeds/atom.xml"),
    calendar: `${urls.absolute(urls.home("en"))}calendar.ics`,
    table: file("data/events.csv"),
    file: file("data/datapackage.json"),
    sitemap: file("sitemap-index.xml"),
  };
}
