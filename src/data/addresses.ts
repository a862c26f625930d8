import { SUBJECTS, dossierOf } from "../dossier/request.ts";
import { imageOf } from "../images/image-of.ts";
import { listFacets } from "../model/facets.ts";
import type { Site } from "../model/site.ts";
import type { Urls } from "../model/urls.ts";
import { KINDS } from "../schemas/kinds.ts";
import { LANGUAGES } from "../schemas/languages.ts";
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
  const write = ({ name, path, values, meaning }: Sort): Address => {
    const known = { ...(path.startsWith("{/language}") && { language: PAGE_LANGUAGES }), ...values };
    return {
      name,
      template: path.startsWith("{+page}") ? path : root + path,
      ...(Object.keys(known).length > 0 && { values: known }),
      meaning,
      example: examples[name],
    };
  };
  return [...pages, ...files].map(write);
}

interface Sort extends Pick<Address, "meaning"> {
  readonly name: keyof ReturnType<typeof findExamples>;
  /** The template below the site's own path, or after that of a page. */
  readonly path: string;
  /** Beside those of `language`, which begins the path of every page. */
  readonly values?: Address["values"];
}

const PAGE_LANGUAGES = ["en"];
const SECTIONS = ["timeline", "glossary", "corrections", "feeds", "data", "about"];

const ADDRESSES: { readonly pages: readonly Sort[]; readonly files: readonly Sort[] } = {
  pages: [
    {
      name: "home",
      path: "{/language}/",
      meaning: {
        fr: "Accueil. Sans language, la page est en français\u202f; avec en, en anglais. Il en va de même de toutes les pages.",
        en: "Home. Without language the page is in French, with en in English. The same holds for all pages.",
      },
    },
    {
      name: "list",
      path: "{/language}/{kind}/",
      values: { kind: KINDS },
      meaning: { fr: "Liste de toutes les fiches d’une nature.", en: "List of all records of a kind." },
    },
    {
      name: "entry",
      path: "{/language}/{kind}/{id}/",
      values: { kind: KINDS },
      meaning: {
        fr: "Page d’une fiche. Un identifiant ne change pas\u202f; un ancien identifiant mène à la page d’aujourd’hui.",
        en: "Page of a record. An identifier does not change; a former one leads to the page of today.",
      },
    },
    {
      name: "facet",
      path: "{/language}/{kind}/{facet}/{value}/",
      values: { kind: KINDS, facet: ["kind", "country", "year", "status"] },
      meaning: {
        fr: "Liste réduite à une nature, un pays, une année ou un statut.",
        en: "List narrowed to a kind, a country, a year or a status.",
      },
    },
    {
      name: "section",
      path: "{/language}/{section}/",
      values: { section: SECTIONS },
      meaning: { fr: "Les autres pages.", en: "The other pages." },
    },
    {
      name: "search",
      path: "{/language}/search/{?q}",
      meaning: {
        fr: "Recherche. Les réponses sont trouvées dans le navigateur, par un script.",
        en: "Search. Answers are found in the browser, by a script.",
      },
    },
    {
      name: "dossier",
      path: "{/language}/dossier/?of={kind}/{id}",
      values: { kind: SUBJECTS },
      meaning: {
        fr: "Dossier d’une entreprise, d’une autorité, d’une personne ou d’un thème. Il est composé dans le navigateur, par un script.",
        en: "Dossier of a company, an authority, a person or a topic. It is put together in the browser, by a script.",
      },
    },
    {
      name: "searchDossier",
      path: "{/language}/dossier/{?q}",
      meaning: {
        fr: "Dossier de ce qu’une recherche trouve.",
        en: "Dossier of what a search finds.",
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
      values: { feed: ["atom.xml", "rss.xml", "feed.json", "opml.xml"] },
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
      name: "briefingImage",
      path: "/images/briefings/{image}.png",
      meaning: {
        fr: "Image d’une note pour qui en partage l’adresse, de 1200 pixels sur 630. image est l’identifiant, suivi de .fr ou .en si le titre diffère d’une langue à l’autre.",
        en: "Image of a briefing for those who share its address, 1200 by 630 pixels. image is the identifier, followed by .fr or .en where the title differs between languages.",
      },
    },
    {
      name: "image",
      path: "/images/{image}.{language}.png",
      values: { image: ["site", ...KINDS], language: LANGUAGES },
      meaning: {
        fr: "Image de l’accueil et des autres pages, ou des pages d’une nature.",
        en: "Image of the home page and the other pages, or of the pages of a kind.",
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
  const dossier = urls.absolute(urls.section("dossier", "en"));
  const file = (path: string) => urls.absolute(urls.file(path));
  return {
    home: urls.absolute(urls.home("en")),
    list: urls.absolute(urls.list("events", "en")),
    entry: briefing && urls.absolute(urls.entry(briefing, "en")),
    facet: facet && value && urls.absolute(urls.facet("events", facet.name, value.value, "en")),
    section: urls.absolute(urls.section("timeline", "en")),
    search: `${urls.absolute(urls.section("search", "en"))}?q=amende`,
    dossier: company && `${dossier}${dossierOf({ kind: "companies", id: company.id })}`,
    searchDossier: `${dossier}?q=amende`,
    jsonTwin: page && `${page}index.json`,
    markdownTwin: page && `${page}index.md`,
    citation: page && `${page}cite.bib`,
    seals: sealed && file(`briefings/${sealed.id}/seals.json`),
    feed: company && `${urls.absolute(urls.entry(company, "en"))}atom.xml`,
    siteFeed: file("en/feeds/atom.xml"),
    calendar: `${urls.absolute(urls.home("en"))}calendar.ics`,
    briefingImage: briefing && file(imageOf(briefing, "en").path),
    image: file(imageOf("companies", "en").path),
    table: file("data/events.csv"),
    file: file("data/datapackage.json"),
    sitemap: file("sitemap-index.xml"),
  };
}
