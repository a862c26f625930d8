import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import process from "node:process";
import { normalizeArticle } from "../model/article.ts";
import { ContentError } from "../model/problems.ts";
import { analyseArticle, type Given } from "./analyse.ts";
import { analysisToJson } from "./analysis-json.ts";
import { HELP, MisuseError, isAddress, misuse, readArguments, type Asked } from "./arguments.ts";
import { checkSize, decodeArticle } from "./decode.ts";
import { formatOutcome, formatSummary, isInTheWay, type Drafted, type Outcome } from "./draft-report.ts";
import { buildGazetteer, type Gazetteer } from "./gazetteer.ts";
import { InputError } from "./input-error.ts";
import { isHtml } from "./is-html.ts";
import { loadContent, type Content } from "./known-content.ts";

const root = process.cwd();

/**
 * Makes draft briefings of the articles that the arguments name; see arguments.ts for what they may be. Standard output gets the report, or the
 * JSON; notices go to standard error. Sets the exit code: 1 when an article could not be read, 2 when the arguments are wrong.
 */
export async function runDraft(args: readonly string[]): Promise<void> {
  try {
    await draftAll(readArguments(args));
  } catch (error) {
    if (error instanceof MisuseError) process.exitCode = 2;
    else if (error instanceof ContentError) process.exitCode = 1;
    else throw error;
    console.error(error.message);
  }
}

async function draftAll(asked: Asked): Promise<void> {
  const today = new Date().toISOString();
  if (asked.published !== undefined && asked.published > today.slice(0, asked.published.length))
    throw misuse(`--published is "${asked.published}", which is still to come.`);
  if (asked.help) {
    console.log(HELP);
    return;
  }
  let known = await loadKnown();
  let isStale = false;
  const outcomes: Outcome[] = [];
  const analyses: object[] = [];
  for (const [i, input] of asked.inputs.entries()) {
    const started = performance.now();
    if (asked.inputs.length > 1) console.error(`[${String(i + 1)}/${String(asked.inputs.length)}] ${input}`);
    try {
      const source = await readSource(input, asked);
      if (asked.json) analyses.push(analysisToJson(analyseArticle(source.text, known.gazetteer, source.given)));
      else {
        let outcome = await draft(source, asked, known, started);
        // An article of this call has made files that this one would make too: now they are known, and are referred to.
        if (isStale && asked.out === undefined && isInTheWay(outcome)) {
          known = await loadKnown();
          isStale = false;
          outcome = await draft(source, asked, known, started);
        }
        isStale ||= outcome.written;
        if (isInTheWay(outcome) && outcome.plan.same === undefined) process.exitCode = 1;
        outcomes.push(outcome);
        console.log(formatOutcome(outcome));
      }
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      outcomes.push({ input, failed: error.message });
      console.error(`draft: ${input === "-" ? "standard input" : input} ${error.message}`);
      process.exitCode = 1;
    }
  }
  if (asked.json && analyses.length > 0)
    console.log(JSON.stringify(asked.inputs.length === 1 ? analyses[0] : analyses, null, 1));
  if (!asked.json && asked.inputs.length > 1) console.log(formatSummary(outcomes));
}

interface Known extends Content {
  readonly gazetteer: Gazetteer;
}

async function loadKnown(): Promise<Known> {
  const content = await loadContent(root);
  return { ...content, gazetteer: buildGazetteer(content.site, content.lexicon) };
}

/** An article as it came: its text, and what is known of it beside. */
interface Source {
  readonly input: string;
  readonly text: string;
  readonly given: Given;
  readonly url: string | undefined;
  /** Day it was fetched. */
  readonly retrieved: string | undefined;
  /** Whether the file that was given holds the text byte for byte, so that no copy of it is needed. */
  readonly kept: boolean;
}

async function readSource(input: string, asked: Asked): Promise<Source> {
  const { bytes, charset, address } = isAddress(input)
    ? await fetchBytes(input)
    : { ...(await readBytes(input)), address: undefined };
  const raw = decodeArticle(bytes, charset === undefined ? {} : { charset });
  const page = isHtml(raw, input) ? (await import("./html.ts")).extractArticle(raw, address) : undefined;
  const isMarkdown = !page && /\.(?:md|markdown)$/i.test(input);
  const text = normalizeArticle(page?.text ?? (isMarkdown ? (await import("./markdown.ts")).stripMarkdown(raw) : raw));
  if (!/\p{L}{2,}/u.test(text))
    throw new InputError("holds no sentence, so nothing was read from it. Give the article’s text, or its address.");
  const given = dropUndefined({
    language: asked.language ?? (page?.language === "fr" || page?.language === "en" ? page.language : undefined),
    title: page?.title,
    published: asked.published ?? page?.published,
    outlet: asked.outlet ?? page?.outlet,
    authors: page && page.authors.length > 0 ? page.authors : undefined,
  });
  return {
    input,
    text,
    given,
    url: asked.url ?? page?.canonical ?? address,
    retrieved: address === undefined ? undefined : new Date().toISOString().slice(0, 10),
    kept: input !== "-" && address === undefined && Buffer.from(bytes).equals(Buffer.from(text)),
  };
}

async function readBytes(input: string): Promise<{ bytes: Uint8Array; charset: undefined }> {
  if (input === "-") {
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of process.stdin) {
      chunks.push(chunk as Buffer);
      size += (chunk as Buffer).length;
      checkSize(size);
    }
    return { bytes: Buffer.concat(chunks), charset: undefined };
  }
  if (/^[a-z][a-z\d+.-]+:\/\//iu.test(input))
    throw new InputError("is no address that can be read. Give one that begins with http:// or https://, or a file.");
  const found = await stat(input).catch((error: unknown) => {
    throw new InputError(`cannot be read (${codeOf(error)}). Check the name of the file.`);
  });
  if (!found.isFile()) throw new InputError("is no file. Give the article’s file; for a folder, name the files in it.");
  checkSize(found.size);
  const bytes = await readFile(input).catch((error: unknown) => {
    throw new InputError(`cannot be read (${codeOf(error)}). Check that you may read it.`);
  });
  return { bytes, charset: undefined };
}

async function fetchBytes(address: string) {
  const [{ fetchArticle }, { nodeEffects }] = await Promise.all([import("./fetch-article.ts"), import("./web.ts")]);
  console.error(`Reading ${address}`);
  return fetchArticle(address, nodeEffects());
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}

async function draft(source: Source, asked: Asked, known: Known, started: number): Promise<Drafted> {
  const [{ planDraft }, { compareFiles, writeFiles }, { compareDrafts }] = await Promise.all([
    import("./write-briefing.ts"),
    import("./write-files.ts"),
    import("./compare-drafts.ts"),
  ]);
  const { text, given, url, retrieved } = source;
  const analysis = analyseArticle(text, known.gazetteer, given);
  const planAs = (id: string | undefined) =>
    planDraft(analysis, {
      site: known.site,
      lexicon: known.lexicon,
      sha256: createHash("sha256").update(text).digest("hex"),
      restated: asked.restated,
      outletByHost: (host) => known.gazetteer.findOutletByHost(host),
      ...dropUndefined({ url, retrieved, id }),
    });
  const plan = planAs(asked.id);
  const files = source.kept ? plan.files : [...plan.files, { path: `sources/${plan.id}.txt`, text }];
  const folder = resolve(root, asked.out ?? ".");
  const standings = await compareFiles(folder, files).catch(refuseFolder(folder));
  // What is there already, letter for letter, need not be written: an outlet that two articles share. The briefing itself must be new.
  const written = !isInTheWay({ plan, standings }) && !asked.dryRun && plan.same === undefined;
  if (written)
    await writeFiles(
      folder,
      files.filter(({ path }) => standings.get(path) === "new"),
    ).catch(refuseFolder(folder));
  let changes: string[] = [];
  if (plan.same) {
    const path = `content/briefings/${plan.same.briefing}.mdx`;
    const fresh = planAs(plan.same.briefing).files.find((file) => file.path === path)?.text ?? "";
    changes = compareDrafts(await readFile(join(root, path), "utf8"), fresh);
  }
  return {
    input: source.input,
    plan,
    analysis,
    folder: relative(root, folder),
    standings,
    changes,
    written,
    dryRun: asked.dryRun,
    seconds: (performance.now() - started) / 1000,
  };
}

/** What to say where files cannot be written; a fault of our own goes on. */
function refuseFolder(folder: string): (error: unknown) => never {
  return (error) => {
    if (!(error instanceof Error && "code" in error)) throw error;
    throw new InputError(
      `was read, but its files cannot be written in ${folder} (${codeOf(error)}). Nothing was written; give another folder with --out.`,
    );
  };
}

/** The object without the fields that are undefined. */
function dropUndefined<T extends object>(fields: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
}
