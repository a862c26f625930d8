import { createHash } from "node:crypto";
import type { Language } from "../schemas/languages.ts";
import { LANGUAGES } from "../schemas/languages.ts";
import type { Parts, ReleaseData } from "../schemas/release.ts";
import { compareText } from "./problems.ts";
import { textsOf, type AnyEntry, type Site } from "./site.ts";

/** One release: its name is that of its file, `2026-11-22` or `2026-11-22-2`. */
export interface Release extends ReleaseData {
  readonly id: string;
}

/** Which text of an entry a reader of one language has before him. */
export interface Version {
  /** The first 12 hexadecimal digits of the SHA-256 of what the entry says in that language, its facts included. */
  readonly digest: string;
  /** When this text was released, RFC 3339 in UTC; undefined until it is. */
  readonly released: string | undefined;
  /** When the entry was first released. */
  readonly first: string | undefined;
}

/** A change between two releases. */
export interface Change {
  /** The release that brought it. */
  readonly release: string;
  /** Its moment, RFC 3339 in UTC. */
  readonly at: string;
  readonly kind: AnyEntry["kind"];
  readonly id: string;
  readonly change: "added" | "changed" | "removed";
  /** What of it: its facts, its texts in French, in English; all of an entry that is new, nothing of one that was taken away. */
  readonly parts: readonly (keyof Parts)[];
}

/** The version of an entry that readers of `language` have. */
export function findVersion(site: Site, entry: AnyEntry, language: Language): Version {
  const now = digestParts(entry);
  const digest = shorten(`${now.facts} ${now[language]}`);
  const history = historyOf(site, entry);
  if (history === undefined) return { digest, released: undefined, first: undefined };
  const { parts, dates, first } = history;
  const same = parts.facts === now.facts && parts[language] === now[language];
  const released = dates.facts > dates[language] ? dates.facts : dates[language];
  return { digest, released: same ? released : undefined, first };
}

/**
 * When the text of an entry in a language was last changed, RFC 3339 in UTC, for formats that must have such a moment. A text that no release has
 * yet has that of the last release; where there is none, the beginning of 1970, which nobody takes for a date of publication.
 */
export function dateUpdate(site: Site, entry: AnyEntry, language: Language): string {
  return findVersion(site, entry, language).released ?? site.releases.at(-1)?.at ?? "1970-01-01T00:00:00Z";
}

/** All changes, the newest release first; within one in the order of their addresses. */
export function listChanges(site: Site): Change[] {
  const known = new Map<string, Parts>();
  const changes = site.releases.map(({ id: release, at, entries, removed }) => {
    const changed = Object.entries(entries).map(([path, parts]): Change => {
      const before = known.get(path);
      known.set(path, parts);
      const differing = PARTS.filter((part) => before?.[part] !== parts[part]);
      return { release, at, ...splitPath(path), change: before ? "changed" : "added", parts: differing };
    });
    const gone = removed.map((path): Change => {
      known.delete(path);
      return { release, at, ...splitPath(path), change: "removed", parts: [] };
    });
    return [...changed, ...gone].sort((a, b) => compareText(`${a.kind}/${a.id}`, `${b.kind}/${b.id}`));
  });
  return changes.toReversed().flat();
}

/** What a release of the site as it is now would hold: the entries that differ from those of the last releases, and those that are gone. */
export function compareWithReleases(site: Site): Pick<ReleaseData, "entries" | "removed"> {
  const histories = replay(site.releases);
  const entries: Record<string, Parts> = {};
  const here = [...site.byId.values()].sort((a, b) => compareText(pathOf(a), pathOf(b)));
  for (const entry of here) {
    const before = lastParts(histories.get(pathOf(entry)));
    const now = digestParts(entry);
    if (PARTS.some((part) => before?.[part] !== now[part])) entries[pathOf(entry)] = { ...now };
  }
  const paths = new Set(here.map(pathOf));
  const removed = [...histories].filter(([path, { isGone }]) => !isGone && !paths.has(path)).map(([path]) => path);
  return { entries, removed: removed.sort(compareText) };
}

const PARTS = ["facts", ...LANGUAGES] as const;

/** What is no part of what an entry says: where its sentences were read, and how it came about. */
const LEFT_OUT = new Set(["seals", "mentions", "likeness", "begun", "review", "draft", "formerIds"]);

const digests = new WeakMap<AnyEntry, Readonly<Parts>>();

function digestParts(entry: AnyEntry): Readonly<Parts> {
  const known = digests.get(entry);
  if (known) return known;
  const inEach = (language: Language) => shorten(stringify([textsIn(entry, language), pick(factsOf(entry), language)]));
  const parts = { facts: shorten(stringify([pick(factsOf(entry), undefined)])), fr: inEach("fr"), en: inEach("en") };
  digests.set(entry, parts);
  return parts;
}

/** The data without the texts that a briefing keeps in its article's language alone. */
function factsOf(entry: AnyEntry): unknown {
  if (entry.kind !== "briefings") return entry.data;
  const { claims, figures } = entry.data;
  return {
    ...entry.data,
    title: undefined,
    summary: undefined,
    claims: claims.map((claim) => ({ ...claim, text: undefined })),
    figures: figures.map((figure) => ({ ...figure, what: undefined })),
  };
}

function textsIn(entry: AnyEntry, language: Language): unknown {
  if (entry.kind !== "briefings") return [];
  const texts = textsOf(entry, language);
  const { claims, figures } = entry.data;
  return [
    texts.title,
    texts.summary,
    texts.body.trim(),
    claims.map(({ id }) => [id, texts.claim(id)]),
    figures.map(({ id }) => [id, texts.figure(id)]),
  ];
}

/** The values of some data that belong to one language, or, without one, those that belong to none; nothing else of it. */
function pick(value: unknown, language: Language | undefined): unknown {
  if (typeof value !== "object" || value === null) return language === undefined ? value : undefined;
  if (Array.isArray(value)) {
    const items = value.map((item) => pick(item, language));
    // Those that hold nothing of the language keep their places: a remark that moves to another report is a change.
    return items.some(isGiven) ? items.map((item) => item ?? null) : undefined;
  }
  const known = Object.entries(value).filter(([key]) => !LEFT_OUT.has(key));
  const picked = known.map(([key, inner]): [string, unknown] =>
    isLanguage(key) && typeof inner === "string"
      ? [key, key === language ? inner : undefined]
      : [key, pick(inner, language)],
  );
  const given = picked.filter(([, inner]) => isGiven(inner));
  return given.length === 0 ? undefined : Object.fromEntries(given);
}

function isGiven(value: unknown): boolean {
  return value !== undefined;
}

function isLanguage(key: string): key is Language {
  return (LANGUAGES as readonly string[]).includes(key);
}

/** JSON that does not depend on the order in which keys were written. */
function stringify(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => compareText(a, b)))
      : inner,
  );
}

function shorten(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}

interface History {
  /** What it last said. */
  readonly parts: Parts;
  /** It was taken away since. */
  readonly isGone: boolean;
  /** When each part became what it is. */
  readonly dates: Readonly<Record<keyof Parts, string>>;
  readonly first: string;
}

const histories = new WeakMap<Site, ReadonlyMap<string, History>>();

/** What the releases tell of an entry; those under an id that it had before are a part of its history. */
function historyOf(site: Site, entry: AnyEntry): History | undefined {
  const known = histories.get(site) ?? replay(site.releases, listFormerPaths(site));
  histories.set(site, known);
  return known.get(pathOf(entry));
}

/** The present paths of entries by those they had before. */
function listFormerPaths(site: Site): ReadonlyMap<string, string> {
  const entries = [...site.byId.values()];
  return new Map(
    entries.flatMap((entry) => entry.data.formerIds.map((id) => [`${entry.kind}/${id}`, pathOf(entry)] as const)),
  );
}

/** What releases tell of each entry, by its path; `present` has another path for those that are to be known under it. */
function replay(
  releases: readonly Release[],
  present: ReadonlyMap<string, string> = new Map(),
): ReadonlyMap<string, History> {
  const found = new Map<string, History>();
  for (const { at, entries, removed } of releases) {
    for (const [written, parts] of Object.entries(entries)) {
      const path = present.get(written) ?? written;
      const before = found.get(path);
      const date = (part: keyof Parts) => (before?.parts[part] === parts[part] ? before.dates[part] : at);
      const dates = { facts: date("facts"), fr: date("fr"), en: date("en") };
      found.set(path, { parts, isGone: false, dates, first: before?.first ?? at });
    }
    for (const path of removed) {
      const before = found.get(path);
      if (before && !present.has(path)) found.set(path, { ...before, isGone: true });
    }
  }
  return found;
}

function lastParts(history: History | undefined): Parts | undefined {
  return history?.isGone ? undefined : history?.parts;
}

function pathOf({ kind, id }: AnyEntry): string {
  return `${kind}/${id}`;
}

function splitPath(path: string): Pick<Change, "kind" | "id"> {
  const [kind = "", id = ""] = path.split("/");
  return { kind: kind as AnyEntry["kind"], id };
}
