import { DOSSIER_WORDS, fill } from "../i18n/dossier.ts";
import { quote } from "../model/typography.ts";
import { writeAddress, type Asked } from "../search/address.ts";
import { lookUp } from "../search/look-up.ts";
import { labelValue, type SearchSettings } from "../search/results.ts";
import { Sources } from "../search/sources.ts";
import { findChinese } from "../search/words.ts";
import type { Language } from "../schemas/languages.ts";
import type { OutletTwin } from "../twins/shape.ts";
import { composeDossier, type SearchSubject, type SubjectTwin } from "./compose.ts";
import { make } from "./elements.ts";
import { MOST, gatherPage, gatherSearch, type Gathered, type TellProgress } from "./gather.ts";
import { readRequest, type DossierRequest } from "./request.ts";
import { drawDossier } from "./view.ts";

/** What the page hands over as JSON in `data-dossier`. */
export interface DossierSettings {
  readonly search: SearchSettings;
  readonly licence: SearchSubject["licence"];
}

/** How many pages of companies, authorities and others the dossier of a search names, of each kind. */
const MOST_PAGES = 20;
const PAGE_KINDS = ["companies", "regulators", "people", "topics", "outlets"];

const place = document.querySelector<HTMLElement>("#dossier-place");
if (place) void start(place);

async function start(root: HTMLElement): Promise<void> {
  const settings = JSON.parse(root.dataset["dossier"] ?? "") as DossierSettings;
  const { language } = settings.search;
  const t = DOSSIER_WORDS[language];
  const status = find("dossier-status");
  const show = (text: string) => {
    status.textContent = text;
  };
  const request = readRequest(new URLSearchParams(location.search));
  const twin = document.querySelector<HTMLAnchorElement>("a.switch");
  if (twin) twin.search = location.search;
  if (!request) return;
  if ("unknown" in request) {
    show(t.unknown);
    return;
  }
  const tell: TellProgress = (done, all) => {
    // Each change is read out to those who listen: a few times is enough.
    if (done === all || done % Math.ceil(all / 4) === 0) show(fill(t.reading, { n: done, all }));
  };
  try {
    const gathered = await gather(request, settings, tell);
    if (isEmpty(gathered)) show(t.nothing);
    else showDossier(root, gathered, language, show);
  } catch (error) {
    const isUnknown = error instanceof NoPage && "kind" in request && error.path === `${request.kind}/${request.id}`;
    show(isUnknown ? t.unknown : t.failed);
    if (isUnknown) return;
    const again = make("a", { href: location.href, class: "action" }, t.retry);
    again.addEventListener("click", () => {
      location.reload();
    });
    status.after(make("p", {}, again));
  }
}

function showDossier(root: HTMLElement, gathered: Gathered, language: Language, show: (text: string) => void): void {
  const t = DOSSIER_WORDS[language];
  const { material, allBriefings, allEvents } = gathered;
  const dossier = composeDossier(material);
  const drawn = drawDossier(dossier, language, new Date().toLocaleDateString("sv-SE"));
  const print = make("button", { type: "button" }, t.print);
  print.addEventListener("click", () => {
    window.print();
  });
  document.title = `${t.of} · ${material.subject.title} · Vigie`;
  find("dossier-idle").remove();
  root.append(make("p", { class: "screen-only" }, print), drawn);
  document.body.dataset["dossier"] = "ready";
  const [notes, events] = [dossier.briefings.length, dossier.timeline.length];
  show(
    [
      fill(notes === 1 ? t.ready.one : t.ready.many, { n: notes }),
      ...(allBriefings > notes ? [fill(t.tooMany, { n: notes, all: allBriefings })] : []),
      ...(allEvents > events ? [fill(t.tooManyEvents, { n: events, all: allEvents })] : []),
    ].join(" "),
  );
}

function isEmpty({ material: { subject, briefings, events } }: Gathered): boolean {
  return subject.kind === "search" && briefings.length + events.length + subject.pages.length === 0;
}

async function gather(
  request: Exclude<DossierRequest, { unknown: string }>,
  settings: DossierSettings,
  tell: TellProgress,
): Promise<Gathered> {
  const { base, language } = settings.search;
  const root = `${base}${language === "fr" ? "" : `${language}/`}`;
  const fetchTwin = async (path: string): Promise<unknown> => {
    const response = await fetch(`${root}${path}/index.json`);
    if (response.status === 404) throw new NoPage(path);
    if (!response.ok) throw new Error(`${path}: ${String(response.status)}`);
    return response.json();
  };
  if ("kind" in request) return gatherPage(`${request.kind}/${request.id}`, fetchTwin, tell);

  const sources = new Sources(settings.search.bundle);
  const most = (kind: string) => (kind === "briefings" || kind === "events" ? MOST[kind] : MOST_PAGES);
  const found = await lookUp(request.search, sources, settings.search, most);
  const idsOf = (kind: string) => found.get(kind)?.ids ?? [];
  const pages = PAGE_KINDS.flatMap(idsOf);
  const twins = await Promise.all(pages.map(async (path) => (await fetchTwin(path)) as SubjectTwin | OutletTwin));
  const subject: SearchSubject = {
    kind: "search",
    title: request.search.query ? quote(request.search.query, language) : DOSSIER_WORDS[language].ofSearch,
    url: publishedAddress(`search/?${writeAddress(request.search).toString()}`),
    conditions: await wordConditions(request.search, settings.search, sources),
    pages: twins.map(({ title, url, label, summary }) => ({ title, url, label, summary })),
    allPages: PAGE_KINDS.reduce((sum, kind) => sum + (found.get(kind)?.count ?? 0), 0),
    licence: settings.licence,
  };
  const texts = {
    briefings: idsOf("briefings"),
    events: idsOf("events"),
    allBriefings: found.get("briefings")?.count ?? 0,
    allEvents: found.get("events")?.count ?? 0,
  };
  return gatherSearch(subject, texts, fetchTwin, tell);
}

/** The conditions of a search beside its query, in words. */
async function wordConditions(asked: Asked, settings: SearchSettings, sources: Sources): Promise<string[]> {
  const [lexicon, table] = await Promise.all([sources.lexicon(findChinese(asked.query).length > 0), sources.facets()]);
  const { words } = settings;
  const values = Object.entries(asked.values).map(([facet, chosen]) => {
    const labels = chosen.map((value) => labelValue(facet, value, settings, lexicon, table));
    return `${words.facet[facet as keyof typeof words.facet]} – ${labels.join(", ")}`;
  });
  const range = [asked.from && `${words.from} ${asked.from}`, asked.to && `${words.to} ${asked.to}`].filter(Boolean);
  return [...values, ...(range.length > 0 ? [range.join(" ")] : [])];
}

/** There is no page of that name. */
class NoPage extends Error {
  readonly path: string;
  constructor(path: string) {
    super(`There is no ${path}.`);
    this.path = path;
  }
}

/** The address at which a page beside this one is published, wherever this one is read. */
function publishedAddress(page: string): string {
  const own = document.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href ?? location.href;
  return new URL(`../${page}`, own).href;
}

function find(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The dossier page has no #${id}.`);
  return found;
}
