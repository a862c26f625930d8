import type { Kind } from "../schemas/kinds.ts";
import { passage, type Language } from "../schemas/shared.ts";
import type { ContentFile } from "./content-file.ts";
import { findNearest } from "./nearest.ts";
import type { Problem } from "./problems.ts";
import type { SourceMark } from "./mdx-body.ts";
import { listReferences, type Path, type Reference } from "./references.ts";
import { article } from "./shape.ts";
import { otherLanguages, type AnyEntry, type Briefing, type Event, type Translation } from "./site.ts";

/** Takes a problem at a path of an entry's file; the line is found from the path unless it is given. */
export type Report = (
  entry: { file: string; line?: number },
  path: Path,
  message: string,
  next: string,
  severity?: Problem["severity"],
) => void;

/** A translation on its way to its briefing. */
export interface LoadedTranslation extends Omit<Translation, "stale"> {
  readonly id: string;
  readonly language: Language;
}

/** All that was read. */
export interface Content {
  readonly byId: Map<string, AnyEntry>;
  /** The files by path. */
  readonly places: ReadonlyMap<string, ContentFile>;
  /** Paths of files with faults of their own, reported already: what names one of them is not wrong for that. */
  readonly unread: ReadonlySet<string>;
}

/** The entries by id; reports ids and former ids that two files claim. */
export function indexEntries(entries: readonly AnyEntry[], report: Report): Map<string, AnyEntry> {
  const byId = new Map<string, AnyEntry>();
  for (const entry of entries) {
    const taken = byId.get(entry.id);
    if (taken)
      report(
        entry,
        [],
        `the id "${entry.id}" is taken by ${taken.file}.`,
        "Ids are unique across kinds: rename one of the two files.",
      );
    else byId.set(entry.id, entry);
  }
  const former = new Map<string, string>();
  for (const entry of byId.values()) {
    entry.data.formerIds.forEach((id, i) => {
      const owner = byId.get(id)?.file ?? former.get(id);
      if (owner)
        report(entry, ["formerIds", i], `"${id}" already leads to ${owner}.`, "Remove it from one of the two files.");
      former.set(id, entry.file);
    });
  }
  return byId;
}

/** Puts each translation beside its original, marks those made from an earlier text, and reports what is missing from them. */
export function attachTranslations(
  { byId, unread }: Content,
  translations: readonly LoadedTranslation[],
  report: Report,
): void {
  for (const { id, language, ...translation } of translations) {
    if (unread.has(`content/briefings/${id}.mdx`)) continue;
    const briefing = byId.get(id);
    const renamed = briefing ? undefined : findRenamed(id, byId);
    if (renamed?.kind === "briefings") {
      report(translation, [], isNowCalled(id, renamed), `Rename this file to ${renamed.id}.mdx.`);
      continue;
    }
    if (briefing?.kind !== "briefings") {
      report(
        translation,
        [],
        `there is no content/briefings/${id}.mdx to be the original of this translation.`,
        "Give both files the same name.",
      );
      continue;
    }
    if (briefing.data.language === language) {
      report(
        translation,
        [],
        `the article is itself in "${language}"; its briefing needs no translation into it.`,
        "Move the file to the other language's folder.",
      );
      continue;
    }
    const stale = translation.data.sourceDigest !== briefing.digest;
    if (stale) {
      report(
        translation,
        ["sourceDigest"],
        `the original has changed since this translation was made (its digest is now "${briefing.digest}").`,
        `Bring the translation up to date, then write sourceDigest: "${briefing.digest}".`,
        "warning",
      );
    }
    byId.set(id, { ...briefing, translations: { ...briefing.translations, [language]: { ...translation, stale } } });
    checkTexts("claims", briefing, translation, report);
    checkTexts("figures", briefing, translation, report);
  }
}

function checkTexts(
  field: "claims" | "figures",
  briefing: Briefing,
  translation: Omit<Translation, "stale">,
  report: Report,
): void {
  const wanted = briefing.data[field].map((item) => item.id);
  const given = translation.data[field];
  for (const id of wanted.filter((id) => !(id in given))) {
    report(translation, [field], `the text of "${id}" is missing.`, `Translate it from ${briefing.file}.`);
  }
  for (const id of Object.keys(given).filter((id) => !wanted.includes(id))) {
    report(
      translation,
      [field, id],
      `${briefing.file} has nothing called "${id}".`,
      "Correct the id, or remove the line.",
    );
  }
}

/** Reports every id that names nothing, or something of another kind, with the nearest that would do. */
export function checkReferences(entry: AnyEntry, content: Content, report: Report): void {
  if (entry.kind === "topics" || entry.kind === "outlets") return;
  for (const reference of listReferences(entry)) checkReference(entry, reference, content, report);
  if (entry.kind === "events") checkPreferred(entry, content, report);
}

/** Reports an id that stands in a file and names nothing, the file itself, a draft, or something of another kind. */
export function checkReference(
  from: { readonly file: string; readonly data: object },
  { path, id, kinds }: Reference,
  { byId, unread }: Content,
  report: Report,
): void {
  const target = byId.get(id);
  if (target && kinds.includes(target.kind)) {
    if (target.kind !== "briefings" && target === from)
      report(from, path, `"${id}" names itself.`, "Name another entry, or remove the line.");
    if (isDraft(target) && !isDraft(from))
      report(
        from,
        path,
        `"${id}" is a draft (${target.file}), which is not published.`,
        `Complete it and remove its line draft: true, or set draft: true here too.`,
      );
    return;
  }
  if (kinds.some((kind) => unread.has(`content/${kind}/${id}.yaml`))) return;
  const renamed = target ? undefined : findRenamed(id, byId);
  if (renamed && kinds.includes(renamed.kind)) {
    report(from, path, isNowCalled(id, renamed), `Write "${renamed.id}".`);
    return;
  }
  const wanted = kinds.map((kind) => SINGULAR[kind]).join(" or ");
  const found = target ? `"${id}" is ${article(SINGULAR[target.kind])}` : `no ${wanted} is called "${id}"`;
  const nearest = findNearest(
    id,
    [...byId.values()].filter((other) => kinds.includes(other.kind)).map((other) => other.id),
  );
  const hint = target ? `; ${article(wanted)} is needed` : nearest ? `; the nearest is "${nearest}"` : "";
  const next = target
    ? "Name another, or move it to the field it belongs in."
    : `Correct the name, or add content/${kinds[0] ?? ""}/${id}.yaml.`;
  report(from, path, `${found}${hint}.`, next);
}

/** The entry that had this id before. */
function findRenamed(id: string, byId: Content["byId"]): AnyEntry | undefined {
  return [...byId.values()].find(({ data }) => data.formerIds.includes(id));
}

function isNowCalled(id: string, renamed: AnyEntry): string {
  return `"${id}" is now called "${renamed.id}".`;
}

/** Whether an entry is kept out of the published site. */
export function isDraft({ data }: { readonly data: object }): boolean {
  return "draft" in data && data.draft === true;
}

/** Reports a preferred report that is neither a briefing nor a source of the event. */
function checkPreferred(event: Event, { byId, unread }: Pick<Content, "byId" | "unread">, report: Report): void {
  const wanted = event.data.preferred?.report;
  const sources = event.data.sources.map(({ outlet }) => outlet);
  if (wanted === undefined || sources.includes(wanted) || byId.get(wanted)?.kind === "briefings") return;
  if (unread.has(`content/briefings/${wanted}.mdx`)) return;
  const renamed = findRenamed(wanted, byId);
  if (renamed?.kind === "briefings") {
    report(event, ["preferred", "report"], isNowCalled(wanted, renamed), `Write "${renamed.id}".`);
    return;
  }
  const briefings = [...byId.values()].filter(({ kind }) => kind === "briefings").map(({ id }) => id);
  const nearest = findNearest(wanted, [...sources, ...briefings]);
  const hint = nearest ? `; the nearest is "${nearest}"` : "";
  report(
    event,
    ["preferred", "report"],
    `"${wanted}" is neither a briefing nor one of this event's sources${hint}.`,
    "Correct the name.",
  );
}

const SINGULAR: Record<Kind, string> = {
  briefings: "briefing",
  events: "event",
  companies: "company",
  regulators: "regulator",
  people: "person",
  topics: "topic",
  outlets: "outlet",
};

/** Reports what a briefing lacks: its translation, its passages, what its body names and nothing is. */
export function checkBriefing(briefing: Briefing, content: Content, report: Report): void {
  const { data } = briefing;
  for (const language of otherLanguages(data.language)) {
    if (data.draft || briefing.translations[language] || content.unread.has(briefing.file)) continue;
    const file = `content/translations/${language}/${briefing.id}.mdx`;
    if (content.unread.has(file)) continue;
    report(
      briefing,
      [],
      `has no translation into "${language}".`,
      `Add ${file}, or set draft: true until it is there.`,
    );
  }
  for (const field of ["events", "claims", "figures"] as const) {
    const ids = data[field].map((item) => item.id);
    ids.forEach((id, i) => {
      if (ids.indexOf(id) < i)
        report(briefing, [field, i, "id"], `"${id}" stands twice.`, "Give each its own id, or merge the two.");
    });
  }
  const listed = [...data.companies, ...data.regulators, ...data.people];
  for (const field of ["companies", "regulators", "people"] as const)
    data[field].forEach((id, i) => {
      if (id in data.mentions) return;
      report(
        briefing,
        [field, i],
        `the passages that name "${id}" are missing under mentions.`,
        `Add ${id}: [p1s1] there, with the right passages.`,
      );
    });
  for (const id of Object.keys(data.mentions).filter((id) => !listed.includes(id))) {
    report(
      briefing,
      ["mentions", id],
      `"${id}" is not among this briefing's companies, regulators or people.`,
      "List it there, or remove the line.",
    );
  }
  for (const text of [briefing, ...Object.values(briefing.translations)])
    checkSourceMarks(briefing, text, content, report);
}

const SPEAKERS = ["companies", "regulators", "people", "outlets"] as const;

function checkSourceMarks(
  { data }: Briefing,
  text: { file: string; marks: readonly SourceMark[] },
  { byId, places, unread }: Content,
  report: Report,
): void {
  const known: Partial<Record<string, string[]>> = {
    claim: data.claims.map((claim) => claim.id),
    event: data.events.map((event) => event.id),
    figure: data.figures.map((figure) => figure.id),
    other: data.source.corroboration.map((source) => source.outlet),
    by: [...byId.values()].filter(({ kind }) => SPEAKERS.some((speaker) => speaker === kind)).map((entry) => entry.id),
  };
  const place = places.get(text.file);
  for (const { attribute, value, line } of text.marks) {
    const at = { file: text.file, line: (place?.bodyLine ?? 1) + line - 1 };
    const mark = `<Source ${attribute}="${value}" />`;
    if (attribute === "passages") {
      const wrong = value.split(/\s+/).find((part) => !passage.safeParse(part).success);
      if (wrong !== undefined)
        report(
          at,
          ["body"],
          `${mark} holds "${wrong}", which is no passage.`,
          'Write passages with blanks between them: "p1s1 p3".',
        );
      continue;
    }
    const names = known[attribute] ?? [];
    if (names.includes(value)) continue;
    if (attribute === "by" && SPEAKERS.some((kind) => unread.has(`content/${kind}/${value}.yaml`))) continue;
    const renamed = attribute === "by" || attribute === "event" ? findRenamed(value, byId) : undefined;
    if (renamed && names.includes(renamed.id)) {
      report(
        at,
        ["body"],
        `${mark} names what has another id: ${isNowCalled(value, renamed)}`,
        `Write "${renamed.id}".`,
      );
      continue;
    }
    const nearest = findNearest(value, names);
    const hint = nearest ? `; the nearest is "${nearest}"` : "";
    if (attribute === "by")
      report(at, ["body"], `${mark} names no company, regulator, person or outlet${hint}.`, "Correct it.");
    else if (attribute === "other")
      report(
        at,
        ["body"],
        `${mark} names no source under source.corroboration${hint}.`,
        "Correct it, or add the source there.",
      );
    else
      report(
        at,
        ["body"],
        `${mark} names no ${attribute} of this briefing${hint}.`,
        `Correct it, or add the ${attribute} to the frontmatter.`,
      );
  }
}
