import { randomUUID } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { reportInto, type ReadContent } from "../load.ts";
import type { Problem } from "../model/problems.ts";
import type { Site } from "../model/site.ts";
import { compareFacts, readPublished, type PublishedBriefing } from "./against.ts";
import { HELP, MisuseError, misuse, readArguments, type Asked } from "./arguments.ts";
import { checkContent, type CheckedContent } from "./check-content.ts";
import { listUnverified, type FactCount, type Unverified } from "./facts.ts";
import { formatGithub, quoteForGithub } from "./github.ts";
import { describeFindings, formatReport, isError, type Findings } from "./report.ts";
import { fixContent, replaceFile, type FixFile } from "./rewrite-content.ts";

/** What comes of holding briefings against their articles. */
export interface Verification {
  readonly problems: readonly Problem[];
  readonly verified: readonly FactCount[];
  /** Facts of briefings whose article is not at hand. */
  readonly unverified: readonly Unverified[];
}

/** What is done by others, and handed in. */
export interface Tools {
  /** Holds each briefing against its article in `folder`. */
  readonly verifyArticles?: (site: Site, places: ReadContent["places"], folder: string) => Promise<Verification>;
  /** The texts of the files that change when what was verified is sealed, by their paths from the root. */
  readonly sealArticles?: (
    site: Site,
    places: ReadContent["places"],
    folder: string,
  ) => Promise<ReadonlyMap<string, string>>;
  readonly fixFile?: FixFile;
}

export interface Surroundings {
  /** Folder that holds `content/`; the folders and files of the arguments are found from it too. */
  readonly root: string;
  /** The day it is checked, such as 2026-03-18. */
  readonly today: () => string;
  /** Whether GitHub Actions reads the output. */
  readonly inActions: boolean;
  /** Standard output. */
  readonly print: (text: string) => void;
  /** Standard error. */
  readonly notice: (text: string) => void;
  readonly tools: Tools;
}

/** Checks content/ as the arguments ask; see arguments.ts. Returns the exit code. */
export async function runCheck(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const { print, notice, inActions } = surroundings;
  try {
    const asked = readArguments(args);
    if (asked.help) {
      print(HELP);
      return 0;
    }
    const findings = await find(asked, surroundings);
    if (asked.json) print(JSON.stringify(describeFindings(findings), undefined, 2));
    else {
      const report = formatReport(findings);
      print(inActions || asked.github ? quoteForGithub(report, randomUUID()) : report);
      if ((inActions || asked.github) && findings.problems.length > 0) print(formatGithub(findings.problems));
    }
    return findings.problems.some(isError) ? 1 : 0;
  } catch (error) {
    if (!(error instanceof MisuseError)) throw error;
    notice(error.message);
    return 2;
  }
}

async function find(asked: Asked, { root, today: readDay, notice, tools }: Surroundings): Promise<Findings> {
  const today = readDay();
  // What cannot be done is said before anything is written.
  const published = asked.against === undefined ? undefined : await readTable(root, asked.against);
  if (asked.articles !== undefined) await seeFolder(root, asked.articles);
  const articles = asked.articles === undefined ? undefined : resolve(root, asked.articles);
  const changed: string[] = [];
  const write = (paths: readonly string[], done: string) => {
    changed.push(...paths.filter((path) => !changed.includes(path)));
    for (const path of paths) notice(`${done} ${path}`);
  };

  if (asked.fix) write(await reading(fixContent(root, need(tools.fixFile, "--fix"))), "Fixed");
  let checked = await readAll(root, today);
  // Seals are mechanical too, once the articles are at hand.
  if ((asked.seal || asked.fix) && articles !== undefined && checked.readable) {
    const texts = await reading(need(tools.sealArticles, "--seal")(checked.site, checked.places, articles));
    for (const [path, text] of texts) await reading(replaceFile(join(root, path), text));
    write([...texts.keys()], "Sealed");
    if (texts.size > 0) checked = await readAll(root, today);
  }
  const verification = await verify(checked, articles, tools);
  return {
    ...verification,
    problems: [...checked.problems, ...verification.problems, ...compare(checked, published, notice)],
    changed,
    files: checked.places.size,
  };
}

/** The whole gate. Without a file there is nothing to be in order: that is a mistake of the folder. */
async function readAll(root: string, today: string): Promise<CheckedContent> {
  const checked = await reading(checkContent({ root, today }));
  if (checked.places.size > 0 || checked.problems.length > 0) return checked;
  throw misuse(`${root} has no content/ with files in it.`, "Start it from the repository's root.");
}

async function verify({ site, places, readable }: CheckedContent, articles: string | undefined, tools: Tools) {
  if (articles !== undefined && readable)
    return reading(need(tools.verifyArticles, "--articles")(site, places, articles));
  const why = articles === undefined ? "no folder of articles was given" : "content/ cannot be read";
  return { problems: [], verified: [], unverified: listUnverified(site, why) };
}

function compare(
  { site, places, readable }: CheckedContent,
  published: readonly PublishedBriefing[] | undefined,
  notice: Surroundings["notice"],
): Problem[] {
  const problems: Problem[] = [];
  if (published === undefined) return problems;
  if (readable) compareFacts(published, site, reportInto(problems, places, "published-facts"));
  else
    notice("check: content/ was not compared with what is published: it cannot be read. Correct it, then check again.");
  return problems;
}

async function readTable(root: string, file: string): Promise<readonly PublishedBriefing[]> {
  const next = "Give the data/briefings.json of the published site.";
  const text = await readFile(resolve(root, file), "utf8").catch((error: unknown) => {
    throw misuse(`--against is "${file}", which cannot be read (${codeOf(error)}).`, next);
  });
  const table = readPublished(text);
  if (typeof table === "string") throw misuse(`--against is "${file}", which ${table}`, next);
  return table;
}

async function seeFolder(root: string, folder: string): Promise<void> {
  await readdir(resolve(root, folder)).catch((error: unknown) => {
    throw misuse(
      `--articles is "${folder}", which is no folder that can be read (${codeOf(error)}).`,
      "Give the folder that holds the texts of the articles.",
    );
  });
}

function need<T>(tool: T | undefined, option: string): T {
  if (tool === undefined) throw misuse(`${option} cannot be done here.`);
  return tool;
}

/** The result of work on files; a file that cannot be read or written becomes a sentence. */
async function reading<T>(work: Promise<T>): Promise<T> {
  return work.catch((error: unknown) => {
    if (!(error instanceof Error && "path" in error)) throw error;
    throw misuse(
      `${String(error.path)} cannot be read or written (${codeOf(error)}).`,
      "See that you may, then check again.",
    );
  });
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
