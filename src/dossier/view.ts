import { DOSSIER_WORDS, fill, type DossierWords } from "../i18n/dossier.ts";
import { formatDate } from "../model/edtf.ts";
import { joinList, quote } from "../model/typography.ts";
import type { Language } from "../schemas/languages.ts";
import type { TwinFact } from "../twins/shape.ts";
import type { Dossier, DossierBriefing, DossierEvent, DossierVersion, SearchSubject, SubjectTwin } from "./compose.ts";
import { make, part, textHtml } from "./elements.ts";
import type { DossierSource } from "./sources.ts";

/** Draws a dossier. `today` is the day on which it is put together, EDTF. Texts are only ever set as text; bodies are the site's own HTML. */
export function drawDossier(dossier: Dossier, language: Language, today: string): HTMLElement {
  const t = DOSSIER_WORDS[language];
  const { subject, briefings, timeline, sources, versions } = dossier;
  const chapters = briefings.map((briefing) => drawBriefing(briefing, t, language));
  return make(
    "article",
    { id: "dossier" },
    drawCover(dossier, t, language, today),
    drawContents(dossier, t),
    ...(subject.kind === "search" ? [] : [drawGlance(subject, t)]),
    part(t.briefings, "notes", ...(chapters.length > 0 ? chapters : [make("p", {}, t.noBriefing)])),
    drawTimeline(timeline, t),
    ...(subject.kind === "search" && subject.pages.length > 0 ? [drawPages(subject, t)] : []),
    part(t.sources, "sources", make("p", { class: "small" }, t.sourcesIntro), drawSources(sources, t, language)),
    part(t.versions, "versions", make("p", { class: "small" }, t.versionsIntro), drawVersions(versions, t, language)),
  );
}

function drawCover(
  { subject, briefings, timeline, sources }: Dossier,
  t: DossierWords,
  language: Language,
  today: string,
) {
  const counts = [
    countOf(t.count.briefings, briefings.length),
    countOf(t.count.events, timeline.length),
    countOf(t.count.sources, sources.length),
  ];
  const isSearch = subject.kind === "search";
  const names = isSearch || !("names" in subject) ? [] : subject.names.filter(({ form }) => form.startsWith("zh"));
  return make(
    "header",
    { class: "cover" },
    make("p", { class: "mark" }, "Vigie"),
    make("p", { class: "label" }, [t.of, isSearch ? t.ofSearch : subject.label].filter(Boolean).join(" · ")),
    make("h1", {}, subject.title),
    ...names.slice(0, 1).map(({ value, form }) => make("p", { class: "chinese", lang: form }, value)),
    ...(isSearch ? subject.conditions.map((name) => make("p", { class: "dek" }, fill(t.conditions, { name }))) : []),
    ...(isSearch ? [] : [make("p", { class: "dek" }, subject.summary)]),
    make("p", { class: "counts" }, counts.join(" · ")),
    make(
      "dl",
      { class: "imprint" },
      ...pair(t.page, make("a", { href: subject.url, class: "bare" }, subject.url)),
      ...pair(t.composed, formatDate(today, language)),
      ...pair("Licence", `${fill(t.licence, { name: subject.licence.name })}, ${subject.licence.url}`),
    ),
  );
}

function drawContents({ subject, briefings }: Dossier, t: DossierWords) {
  const line = (href: string, text: string, ...more: Node[]) => make("li", {}, make("a", { href }, text), ...more);
  const inner = briefings.map(({ number, twin }) =>
    line(`#note-${String(number)}`, twin.title, make("span", { class: "small" }, ` ${twin.source.publishedText}`)),
  );
  return make(
    "nav",
    { class: "contents", "aria-labelledby": "contents" },
    make("h2", { id: "contents" }, t.contents),
    make(
      "ul",
      { class: "plain" },
      ...(subject.kind === "search" ? [] : [line("#glance", t.glance)]),
      line("#notes", t.briefings, make("ol", {}, ...inner)),
      line("#timeline", t.timeline),
      ...(subject.kind === "search" && subject.pages.length > 0 ? [line("#found", t.found)] : []),
      line("#sources", t.sources),
      line("#versions", t.versions),
    ),
  );
}

function drawGlance({ facts }: SubjectTwin, t: DossierWords) {
  return part(t.glance, "glance", drawFacts(facts));
}

function drawPages({ pages, allPages }: SearchSubject, t: DossierWords) {
  const items = pages.map(({ title, url, label, summary }) =>
    make("li", {}, make("a", { href: url }, title), ` ${label ?? ""}`, make("br", {}), summary),
  );
  const some = make("p", { class: "small" }, fill(t.somePages, { n: pages.length, all: allPages }));
  return part(t.found, "found", ...(allPages > pages.length ? [some] : []), make("ul", { class: "pages" }, ...items));
}

function drawFacts(facts: readonly TwinFact[]) {
  return make("dl", { class: "facts" }, ...facts.flatMap(({ label, text }) => pair(label, text)));
}

function drawBriefing({ number, twin, source, otherSources }: DossierBriefing, t: DossierWords, language: Language) {
  const { text, claims, figures, corrections, notices } = twin;
  const id = `note-${String(number)}`;
  const foreign = text.language === language ? {} : { lang: text.language };
  return make(
    "section",
    { class: "chapter", "aria-labelledby": id },
    make("p", { class: "label" }, twin.label ?? ""),
    make("h3", { id, ...foreign }, make("span", { class: "number" }, `${String(number)}. `), twin.title),
    make("p", { class: "dek", ...foreign }, twin.summary),
    ...notices.map((notice) => make("p", { class: "notice" }, notice)),
    drawFacts(twin.facts),
    make("div", { class: "body", ...foreign }, ...textHtml(text.html)),
    ...list(
      t.restsOn,
      "ol",
      text.notes.map((note) => {
        const other =
          otherSources[twin.source.corroboration.findIndex(({ outlet }) => note.text.startsWith(`${outlet}, `))];
        const leads = other === undefined ? [] : [" ", ...references([other])];
        return make("li", { value: String(note.number) }, note.text, ...leads);
      }),
      make("p", { class: "small" }, `${t.own} `, ...references([source])),
    ),
    ...list(
      t.claims,
      "ul",
      claims.map((claim) => {
        const quoted = claim.quote && `${t.quoted}${t.colon}${quote(claim.quote.text, claim.quote.language)} · `;
        return make(
          "li",
          {},
          make("b", {}, claim.speaker),
          ` (${lower(claim.evidenceText)})${t.colon}${claim.text} `,
          small(`${quoted ?? ""}${claim.passagesText}`),
        );
      }),
    ),
    ...list(
      t.figures,
      "ul",
      figures.map((figure) =>
        make("li", {}, make("b", {}, figure.value), `${t.colon}${figure.text} `, small(figure.passagesText)),
      ),
    ),
    ...list(
      t.corrections,
      "ul",
      corrections.map(({ dateText, text: what }) => make("li", {}, `${dateText} – ${what}`)),
    ),
    make(
      "p",
      { class: "small" },
      `${t.source}${t.colon}`,
      ...references([source, ...otherSources]),
      ` · ${twin.url} · `,
      make("a", { href: "#contents", class: "screen-only" }, t.contents),
    ),
  );
}

function drawTimeline(timeline: readonly DossierEvent[], t: DossierWords) {
  if (timeline.length === 0) return part(t.timeline, "timeline", make("p", {}, t.noEvent));
  const rows = timeline.map(({ twin, sources }) => {
    const { amounts } = twin.record;
    const howMuch = Array.isArray(amounts) && amounts.length > 0 ? textOf(twin.facts, "howMuch") : "–";
    const parties = `${textOf(twin.facts, "who")} → ${textOf(twin.facts, "whom")}`;
    return [
      [textOf(twin.facts, "when")],
      [make("b", {}, twin.title), make("br", {}), small(`${twin.label ?? ""} · ${parties}`)],
      [howMuch],
      references(sources),
    ];
  });
  return part(
    t.timeline,
    "timeline",
    make("p", { class: "small" }, t.timelineIntro),
    table([t.when, t.what, t.howMuch, t.told], rows, "timeline"),
  );
}

function drawSources(sources: readonly DossierSource[], t: DossierWords, language: Language) {
  const items = sources.map((source) => {
    const { number, outlet, agency, authors, published, publishedBasis, retrieved, sha256, usedBy } = source;
    const details = [
      ...(authors.length > 0 ? [fill(t.by, { name: joinList(authors, language) })] : []),
      ...(agency === undefined ? [] : [fill(t.from, { name: agency })]),
      ...(published === undefined ? [] : [fill(t.published, { day: published })]),
      ...(publishedBasis === undefined ? [] : [publishedBasis]),
      ...(retrieved === undefined ? [] : [fill(t.retrieved, { day: retrieved })]),
      ...(usedBy.length === 0
        ? []
        : [fill(t.usedBy[usedBy.length === 1 ? 0 : 1], { n: joinList(usedBy.map(String), language) })]),
    ];
    const address = source.address;
    return make(
      "li",
      { id: `source-${String(number)}`, value: String(number) },
      make("b", {}, outlet),
      details.length > 0 ? `, ${details.join(", ")}. ` : ". ",
      address === undefined ? t.noAddress : make("a", { href: address, class: "bare" }, address),
      ...(sha256 === undefined ? [] : [make("br", {}), small(`${t.digest} ${sha256}`)]),
    );
  });
  return make("ol", { class: "sources" }, ...items);
}

function drawVersions(versions: readonly DossierVersion[], t: DossierWords, language: Language) {
  const rows = versions.map(({ title, url, digest, released }) => [
    [title, make("br", {}), small(url)],
    [released === undefined ? t.unreleased : formatDate(released, language)],
    [make("code", {}, digest)],
  ]);
  return table([t.text, t.released, t.version], rows);
}

/** A table; its roles are written out, for narrow windows put the cells under one another. */
function table(heads: readonly string[], rows: readonly (readonly (string | Node)[])[][], name = ""): HTMLElement {
  const row = (...cells: HTMLElement[]) => make("tr", { role: "row" }, ...cells);
  const head = row(...heads.map((text) => make("th", { scope: "col", role: "columnheader" }, text)));
  const body = rows.map((cells) => row(...cells.map((content) => make("td", { role: "cell" }, ...content))));
  return make(
    "table",
    { role: "table", class: name },
    make("thead", { role: "rowgroup" }, head),
    make("tbody", { role: "rowgroup" }, ...body),
  );
}

/** "[3] [4]", each leading to its source. */
function references(numbers: readonly number[]): (string | Node)[] {
  return numbers.flatMap((number, i) => [
    ...(i === 0 ? [] : [" "]),
    make("a", { href: `#source-${String(number)}` }, `[${String(number)}]`),
  ]);
}

function textOf(facts: readonly TwinFact[], name: string): string {
  return facts.find((fact) => fact.name === name)?.text ?? "";
}

function list(title: string, tag: "ol" | "ul", items: readonly HTMLElement[], ...more: HTMLElement[]): HTMLElement[] {
  return items.length === 0 ? [] : [make("h4", {}, title), make(tag, {}, ...items), ...more];
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function pair(label: string, content: string | Node): HTMLElement[] {
  return [make("dt", {}, label), make("dd", {}, content)];
}

function small(text: string): HTMLElement {
  return make("span", { class: "small" }, text);
}

function countOf([one, many]: readonly [one: string, many: string], n: number): string {
  return fill(n === 1 ? one : many, { n });
}
