import { readFile, readdir, stat } from "node:fs/promises";
import { join, posix } from "node:path";
import type { z } from "zod";
import { fault, parseFile, spell, type ContentFile, type ParsedYaml } from "./model/content-file.ts";
import { digestBriefing } from "./model/digest.ts";
import { compareDates } from "./model/edtf.ts";
import {
  attachTranslations,
  checkBriefing,
  checkReferences,
  indexEntries,
  isDraft,
  type LoadedTranslation,
  type Report,
} from "./model/integrity.ts";
import { checkLexicon, joinLexicon, type Lexicon, type LexiconFile } from "./model/lexicon.ts";
import { listSourceMarks } from "./model/mdx-body.ts";
import { findNearest } from "./model/nearest.ts";
import { ContentError, compareText, type Problem } from "./model/problems.ts";
import { readShape } from "./model/shape.ts";
import type { AnyEntry, Briefing, Site, Term } from "./model/site.ts";
import { isRelease, readReleases } from "./model/releases.ts";
import { checkTerms } from "./model/terms.ts";
import { openParsedYaml } from "./parsed-yaml.ts";
import { translationSchema } from "./schemas/briefing.ts";
import { KINDS, SCHEMAS, type DataOf, type Kind } from "./schemas/kinds.ts";
import { lexiconSchema } from "./schemas/lexicon.ts";
import { LANGUAGES } from "./schemas/shared.ts";
import { termSchema } from "./schemas/term.ts";

export interface LoadOptions {
  /** Folder that holds `content/`; problems name files relative to it. */
  readonly root: string;
  /** Files with `draft: true` are left out unless this is true. */
  readonly drafts?: boolean;
}

/**
 * Reads all of content/, checks it and returns it as one Site, in an order that depends on nothing but the content.
 * Throws a ContentError with every problem found, each with file, line, what was found and what to do.
 */
export async function loadSite({ root, drafts = false }: LoadOptions): Promise<Site> {
  const { site, problems } = await readContent(root);
  if (problems.some((problem) => problem.severity === "error")) throw new ContentError(problems);
  return drafts ? site : withoutDrafts(site);
}

/** Content as it was read: whole, or with the problems that keep it from being a site. */
export interface ReadContent {
  /** All that could be read, drafts among it. Where there are errors it may lack what is named: only checks that expect it may use it. */
  readonly site: Site;
  /** The files by path. */
  readonly places: ReadonlyMap<string, ContentFile>;
  readonly problems: readonly Problem[];
}

/** Reads all of content/ under `root` with its drafts, and every problem in it. */
export async function readContent(root: string): Promise<ReadContent> {
  const parsed = await openParsedYaml(root, "content");
  const content = parseContent(await readTexts(root), parsed);
  await parsed.save();
  return { ...content, problems: [...content.problems, ...(await findMissingImages(root, content.places))] };
}

/** Images that bodies show and public/ does not have. Those with an address that none there could have were reported before. */
async function findMissingImages(root: string, places: ReadonlyMap<string, ContentFile>): Promise<Problem[]> {
  const images = [...places.values()].flatMap(({ path, bodyLine, mdx }) =>
    (mdx?.images ?? []).map(({ url, line }) => ({ path, url, line: bodyLine + line - 1 })),
  );
  const found = images.map(async ({ path, url, line }) => {
    if (!/^\/[^/\\]/.test(url) || (await isFile(join(root, "public", decodePath(url))))) return [];
    const next = "Put the image there, or correct its address.";
    return [fault(path, line, "body", `the image "${url}" is not in public/.`, next)];
  });
  return (await Promise.all(found)).flat();
}

/** The file that an address names, within the folder it is looked for in. */
function decodePath(address: string): string {
  const path = posix.normalize(address.replace(/[?#].*$/, ""));
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

/** The same of texts that are at hand, by their paths from the root ("content/events/x.yaml"), in any order. */
export function parseContent(texts: ReadonlyMap<string, string>, parsed?: ParsedYaml): ReadContent {
  const problems: Problem[] = [];
  const files = parseFiles(texts, problems, parsed);
  const releases = readReleases(texts, problems);
  const entries = files.flatMap((file) => readEntry(file, problems));
  const translations = files.flatMap((file) => (file.folder === "translations" ? readTranslation(file, problems) : []));
  const terms = files.flatMap((file) => (file.folder === "terms" ? readTerm(file, problems) : []));

  const places = new Map(files.map((file) => [file.path, file]));
  const report = reportInto(problems, places);

  const unread = new Set(problems.map(({ file }) => file));
  const byId = indexEntries(entries, report);
  const content = { byId, places, unread };
  attachTranslations(content, translations, report);
  for (const entry of byId.values()) checkReferences(entry, content, report);
  for (const entry of byId.values()) if (entry.kind === "briefings") checkBriefing(entry, content, report);
  checkTerms(terms, content, report);

  return { site: arrange([...byId.values()], { terms, releases, warnings: problems }), places, problems };
}

/** Takes problems of entries into a list, each with its line: that of the path in the entry's file, unless it is given. */
export function reportInto(problems: Problem[], places: ReadonlyMap<string, ContentFile>, rule?: string): Report {
  return (entry, path, message, next, severity = "error") => {
    const line = entry.line ?? places.get(entry.file)?.lineOf(path) ?? 1;
    const problem = { severity, file: entry.file, line, field: spell(path), message, next };
    problems.push(rule === undefined ? problem : { ...problem, rule });
  };
}

/** The site as readers see it. */
export function withoutDrafts(site: Site): Site {
  return arrange(
    [...site.byId.values()].filter((entry) => !isDraft(entry)),
    site,
  );
}

/**
 * Reads content/lexicon/: the names of the field that have no page yet. `site` is the content it goes with. Throws a ContentError with every
 * problem found.
 */
export async function loadLexicon({ root }: Pick<LoadOptions, "root">, site: Site): Promise<Lexicon> {
  const problems: Problem[] = [];
  const files: LexiconFile[] = [];
  const parsed = await openParsedYaml(root, "lexicon");
  for (const name of await listFolder(join(root, LEXICON))) {
    const path = posix.join(LEXICON, name);
    const place = { folder: "lexicon", id: name.replace(/\.yaml$/, ""), path } as const;
    const file = parseFile(await readFile(join(root, path), "utf8"), place, problems, parsed);
    const data = file && readShape(lexiconSchema, file, problems);
    if (file && data) files.push({ file, data });
  }
  await parsed.save();
  problems.push(...checkLexicon(files, site));
  if (problems.length > 0) throw new ContentError(problems);
  return joinLexicon(files);
}

/** Every file below content/ but the lexicon's, by its path from `root`. Hidden files are nobody's. */
export async function readTexts(root: string): Promise<Map<string, string>> {
  const read = async (folder: string): Promise<[string, string][]> => {
    const entries = await listEntries(join(root, folder));
    const found = await Promise.all(
      entries.map(async ({ name, isFolder }) => {
        const path = posix.join(folder, name);
        if (isFolder) return path === LEXICON ? [] : read(path);
        return [[path, await readFile(join(root, path), "utf8")] as [string, string]];
      }),
    );
    return found.flat();
  };
  return new Map(await read("content"));
}

function parseFiles(texts: ReadonlyMap<string, string>, problems: Problem[], parsed?: ParsedYaml): ContentFile[] {
  const folders = listFolders();
  const misplaced = new Map<string, readonly string[]>();
  const files = [...texts].flatMap(([path, text]) => {
    if (isRelease(path)) return [];
    const folder = folders.get(posix.dirname(path));
    if (!folder) {
      const [odd, known] = findOddFolder(path);
      misplaced.set(odd, known);
      return [];
    }
    const { ending, ...place } = folder;
    if (!path.endsWith(ending)) {
      const cure = `Rename it, or move it out of ${posix.dirname(path)}/.`;
      problems.push(fault(path, 1, "file", `does not end in ${ending}.`, cure));
      return [];
    }
    const id = posix.basename(path, ending);
    const file = parseFile(text, { ...place, id, path }, problems, parsed);
    return file ? [file] : [];
  });
  for (const [path, known] of misplaced) {
    const nearest = findNearest(posix.basename(path), known);
    const message = `nothing reads it${nearest ? `; the nearest name is "${nearest}"` : ""}.`;
    problems.push(fault(path, 1, "folder", message, `Rename it, or move it out of ${posix.dirname(path)}/.`));
  }
  return files.sort((a, b) => compareText(a.path, b.path));
}

type Folder = Pick<ContentFile, "folder" | "language"> & { readonly ending: string };

/** The folders that are read, by path. */
function listFolders(): Map<string, Folder> {
  return new Map<string, Folder>([
    ...KINDS.map(
      (kind) => [`content/${kind}`, { folder: kind, ending: kind === "briefings" ? ".mdx" : ".yaml" }] as const,
    ),
    ["content/terms", { folder: "terms", ending: ".yaml" }],
    ...LANGUAGES.map(
      (language) => [`content/translations/${language}`, { folder: "translations", language, ending: ".mdx" }] as const,
    ),
  ]);
}

/** The first part of a path that nothing reads, and the names that could stand there: what is in it would be left out of the site in silence. */
function findOddFolder(path: string): [path: string, known: readonly string[]] {
  const [, first = "", second] = path.split("/");
  const known = [...KINDS, "translations", "terms", "lexicon", "releases"];
  if (first === "translations" && second !== undefined) return [`content/translations/${second}`, LANGUAGES];
  if (known.includes(first)) return [path, []];
  return [`content/${first}`, known];
}

const LEXICON = "content/lexicon";

async function listEntries(folder: string): Promise<{ name: string; isFolder: boolean }[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(ignoreMissing);
  return entries
    .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
    .filter(({ name }) => !name.startsWith("."))
    .sort((a, b) => compareText(a.name, b.name));
}

async function listFolder(folder: string): Promise<string[]> {
  return (await listEntries(folder)).map(({ name }) => name);
}

function ignoreMissing(error: unknown): [] {
  if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
  throw error;
}

/** Values of files that had no fault: whoever hands in the same parsed YAML again, as long as one process runs, is given them again. */
const shapes = new WeakMap<object, Map<string, unknown>>();

function readOnce<T>(
  { data, folder }: ContentFile,
  read: (found: Problem[]) => T | undefined,
  problems: Problem[],
): T | undefined {
  const known = shapes.get(data as object) ?? new Map<string, unknown>();
  shapes.set(data as object, known);
  if (known.has(folder)) return known.get(folder) as T;
  const found: Problem[] = [];
  const shape = read(found);
  if (found.length === 0) known.set(folder, shape);
  problems.push(...found);
  return shape;
}

function readEntry(file: ContentFile, problems: Problem[]): AnyEntry[] {
  const kind = file.folder;
  if (kind === "translations" || kind === "terms" || kind === "lexicon") return [];
  const data = readOnce(file, (found) => readShape(SCHEMAS[kind] as z.ZodType<DataOf[Kind]>, file, found), problems);
  if (data === undefined) return [];
  const entry = { kind, id: file.id, file: file.path, data };
  if (kind !== "briefings") return [entry as AnyEntry];
  const marks = file.mdx ? listSourceMarks(file.mdx) : [];
  const briefing = { ...entry, body: file.body, marks, translations: {} } as unknown as Briefing;
  return [{ ...briefing, digest: digestBriefing(briefing.data, file.body) }];
}

function readTranslation(file: ContentFile, problems: Problem[]): LoadedTranslation[] {
  const data = readOnce(file, (found) => readShape(translationSchema, file, found), problems);
  if (data === undefined || file.language === undefined) return [];
  const marks = file.mdx ? listSourceMarks(file.mdx) : [];
  return [{ id: file.id, language: file.language, file: file.path, data, body: file.body, marks }];
}

function readTerm(file: ContentFile, problems: Problem[]): Term[] {
  const data = readOnce(file, (found) => readShape(termSchema, file, found), problems);
  return data === undefined ? [] : [{ id: file.id, file: file.path, data }];
}

function arrange(
  entries: readonly AnyEntry[],
  { terms, releases, warnings }: Pick<Site, "terms" | "releases" | "warnings">,
): Site {
  const sorted = [...entries].sort((a, b) => compareText(a.id, b.id));
  const ofKind = <K extends Kind>(kind: K) =>
    sorted.filter((entry): entry is Extract<AnyEntry, { kind: K }> => entry.kind === kind);
  return {
    briefings: ofKind("briefings").sort((a, b) => compareDates(a.data.published, b.data.published, "latest")),
    events: ofKind("events").sort((a, b) => compareDates(a.data.date, b.data.date, "latest")),
    companies: ofKind("companies"),
    regulators: ofKind("regulators"),
    people: ofKind("people"),
    topics: ofKind("topics"),
    outlets: ofKind("outlets"),
    terms: [...terms].sort((a, b) => compareText(a.id, b.id)),
    releases,
    byId: new Map(sorted.map((entry) => [entry.id, entry])),
    warnings,
  };
}
