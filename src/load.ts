import { readFile, readdir } from "node:fs/promises";
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
import { findNearest } from "./model/nearest.ts";
import { ContentError, compareText, type Problem } from "./model/problems.ts";
import { readShape } from "./model/shape.ts";
import type { AnyEntry, Briefing, Site, Term } from "./model/site.ts";
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
  const problems: Problem[] = [];
  const parsed = await openParsedYaml(root, "content");
  const files = await readFiles(root, problems, parsed);
  await parsed.save();
  const entries = files.flatMap((file) => readEntry(file, problems));
  const translations = files.flatMap((file) => (file.folder === "translations" ? readTranslation(file, problems) : []));
  const terms = files.flatMap((file) => (file.folder === "terms" ? readTerm(file, problems) : []));

  const places = new Map(files.map((file) => [file.path, file]));
  const report: Report = (entry, path, message, next, severity = "error") => {
    const line = entry.line ?? places.get(entry.file)?.lineOf(path) ?? 1;
    problems.push({ severity, file: entry.file, line, field: spell(path), message, next });
  };

  const unread = new Set(problems.map(({ file }) => file));
  const byId = indexEntries(entries, report);
  const content = { byId, places, unread };
  attachTranslations(content, translations, report);
  for (const entry of byId.values()) checkReferences(entry, content, report);
  for (const entry of byId.values()) if (entry.kind === "briefings") checkBriefing(entry, content, report);
  checkTerms(terms, content, report);

  if (problems.some((problem) => problem.severity === "error")) throw new ContentError(problems);
  return arrange(
    [...byId.values()].filter((entry) => drafts || !isDraft(entry)),
    terms,
    problems,
  );
}

/**
 * Reads content/lexicon/: the names of the field that have no page yet. `site` is the content it goes with. Throws a ContentError with every
 * problem found.
 */
export async function loadLexicon({ root }: Pick<LoadOptions, "root">, site: Site): Promise<Lexicon> {
  const problems: Problem[] = [];
  const folder = "content/lexicon";
  const files: LexiconFile[] = [];
  const parsed = await openParsedYaml(root, "lexicon");
  for (const name of await listFolder(join(root, folder))) {
    const path = posix.join(folder, name);
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

async function readFiles(root: string, problems: Problem[], parsed: ParsedYaml): Promise<ContentFile[]> {
  const folders = [
    ...KINDS.map((kind) => ({
      folder: kind,
      path: `content/${kind}`,
      ending: kind === "briefings" ? ".mdx" : ".yaml",
    })),
    { folder: "terms" as const, path: "content/terms", ending: ".yaml" },
    ...LANGUAGES.map((language) => ({
      folder: "translations" as const,
      language,
      path: `content/translations/${language}`,
      ending: ".mdx",
    })),
  ];
  await checkFolders(root, "content", [...KINDS, "translations", "terms", "lexicon"], problems);
  await checkFolders(root, "content/translations", LANGUAGES, problems);
  const files = await Promise.all(
    folders.map(async ({ path, ending, ...place }) => {
      const names = await listFolder(join(root, path));
      return Promise.all(
        names.map(async (name) => {
          const file = posix.join(path, name);
          if (!name.endsWith(ending)) {
            problems.push(
              fault(file, 1, "file", `does not end in ${ending}.`, `Rename it, or move it out of ${path}/.`),
            );
            return undefined;
          }
          const id = name.slice(0, -ending.length);
          return parseFile(await readFile(join(root, file), "utf8"), { ...place, id, path: file }, problems, parsed);
        }),
      );
    }),
  );
  return files.flat().filter((file) => file !== undefined);
}

/** Reports what stands in a folder under a name that nothing reads: it would be left out of the site in silence. */
async function checkFolders(root: string, path: string, known: readonly string[], problems: Problem[]): Promise<void> {
  for (const name of await listFolder(join(root, path))) {
    if (known.includes(name)) continue;
    const nearest = findNearest(name, known);
    const message = `nothing reads it${nearest ? `; the nearest name is "${nearest}"` : ""}.`;
    problems.push(fault(`${path}/${name}`, 1, "folder", message, `Rename it, or move it out of ${path}/.`));
  }
}

async function listFolder(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  });
  return names.filter((name) => !name.startsWith(".")).sort(compareText);
}

function readEntry(file: ContentFile, problems: Problem[]): AnyEntry[] {
  const kind = file.folder;
  if (kind === "translations" || kind === "terms" || kind === "lexicon") return [];
  const data = readShape(SCHEMAS[kind] as z.ZodType<DataOf[Kind]>, file, problems);
  if (data === undefined) return [];
  const entry = { kind, id: file.id, file: file.path, data };
  if (kind !== "briefings") return [entry as AnyEntry];
  const briefing = { ...entry, body: file.body, translations: {} } as unknown as Briefing;
  return [{ ...briefing, digest: digestBriefing(briefing.data, file.body) }];
}

function readTranslation(file: ContentFile, problems: Problem[]): LoadedTranslation[] {
  const data = readShape(translationSchema, file, problems);
  if (data === undefined || file.language === undefined) return [];
  return [{ id: file.id, language: file.language, file: file.path, data, body: file.body }];
}

function readTerm(file: ContentFile, problems: Problem[]): Term[] {
  const data = readShape(termSchema, file, problems);
  return data === undefined ? [] : [{ id: file.id, file: file.path, data }];
}

function arrange(entries: readonly AnyEntry[], terms: readonly Term[], warnings: readonly Problem[]): Site {
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
    byId: new Map(sorted.map((entry) => [entry.id, entry])),
    warnings,
  };
}
