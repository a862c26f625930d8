import { namesPattern } from "../../model/sentences.ts";
import type { Report as Reporter } from "../../model/integrity.ts";
import type { Path } from "../../model/references.ts";
import type { AnyEntry, Briefing, Site } from "../../model/site.ts";
import { LANGUAGES } from "../../schemas/languages.ts";
import { formsOf, type Reading } from "./reading.ts";

/** A text of ours, and where it stands. */
interface OwnText {
  readonly place: { readonly file: string; readonly line?: number };
  readonly path: Path;
  readonly text: string;
}

/** As many words in a row as may not be an article's: the law of quotation gives no number, so this house has set itself one. */
const RUN = 10;

/**
 * No ten words in a row of a briefing, of its translations or of the events it reports are those of its article, quoted or not. Names and official
 * titles do not count: they cannot be said otherwise. `firstLine` is the line on which a body begins.
 */
export function checkOwnWords(
  briefing: Briefing,
  reading: Reading,
  site: Site,
  report: Reporter,
  firstLine: (file: string) => number,
): void {
  const names = listNames(briefing, site);
  const article = splitWords(
    [...reading.passages].flatMap(([key, text]) => (key.includes("s") ? [] : [text])).join("\n"),
    names,
  );
  const known = indexRuns(article);
  const told = new Set<string>();
  for (const { place, path, text } of listTexts(briefing, site, firstLine)) {
    const words = splitWords(text, names);
    for (let i = 0; i + RUN <= words.length; i++) {
      const run = words.slice(i, i + RUN);
      if (!known.has(run.map(({ word }) => word).join(" "))) continue;
      let end = i + RUN;
      while (
        end < words.length &&
        known.has(
          words
            .slice(end - RUN + 1, end + 1)
            .map(({ word }) => word)
            .join(" "),
        )
      )
        end++;
      const first = words[i];
      const last = words[end - 1];
      const shown = first && last ? text.slice(first.start, last.end) : "";
      const line = place.line === undefined || !first ? undefined : place.line + countLines(text.slice(0, first.start));
      const key = `${place.file} ${path.join(".")} ${shown}`;
      if (!told.has(key))
        report(
          line === undefined ? place : { file: place.file, line },
          path,
          `${String(end - i)} words in a row are the article's: “${shorten(shown)}”.`,
          "Say it in words of our own; at most nine of the article's may be quoted, with their speaker.",
        );
      told.add(key);
      i = end - 1;
    }
  }
}

interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text without those of names, in small letters. */
function splitWords(text: string, names: RegExp | undefined): Word[] {
  const plain = text
    .replace(/<[^>]*>/g, (tag) => " ".repeat(tag.length))
    .replace(/’/g, "'")
    .replace(/[\u00a0\u202f]/g, " ");
  // Where a name stands, nothing does: the words around it go on.
  const bare = names ? plain.replace(names, (name) => " ".repeat(name.length)) : plain;
  return [...bare.matchAll(/\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
}

function indexRuns(words: readonly Word[]): Set<string> {
  const runs = new Set<string>();
  for (let i = 0; i + RUN <= words.length; i++)
    runs.add(
      words
        .slice(i, i + RUN)
        .map(({ word }) => word)
        .join(" "),
    );
  return runs;
}

/** The names and titles of everybody the briefing lists, and of its outlets. */
function listNames({ data }: Briefing, site: Site): RegExp | undefined {
  const ids = [...data.companies, ...data.regulators, ...data.people, data.source.outlet, data.source.agency];
  const entries = ids
    .flatMap((id) => (id === undefined ? [] : [site.byId.get(id)]))
    .filter((entry) => entry !== undefined);
  const forms = entries.flatMap((entry) => [...namesOf(entry), ...titlesOf(entry)]);
  const plain = [...new Set(forms.map((form) => form.replaceAll("’", "'")))];
  return plain.length > 0 ? new RegExp(namesPattern(plain).source, "giu") : undefined;
}

function namesOf(entry: AnyEntry): string[] {
  return entry.kind === "briefings" || entry.kind === "events" || entry.kind === "topics" ? [] : formsOf(entry);
}

function titlesOf(entry: AnyEntry): string[] {
  return entry.kind === "people" ? entry.data.roles.flatMap(({ title }) => [title.fr, title.en]) : [];
}

function listTexts(briefing: Briefing, site: Site, firstLine: (file: string) => number): OwnText[] {
  const { data, file, body } = briefing;
  const own = (path: Path, text: string): OwnText => ({ place: { file }, path, text });
  return [
    own(["title"], data.title),
    own(["summary"], data.summary),
    ...LANGUAGES.flatMap((language) => [
      ...(data.publishedHow ? [own(["publishedHow", language], data.publishedHow[language])] : []),
      ...data.events.flatMap(({ note }, i) => (note ? [own(["events", i, "note", language], note[language])] : [])),
    ]),
    ...data.claims.map(({ text }, i) => own(["claims", i, "text"], text)),
    ...data.figures.map(({ what }, i) => own(["figures", i, "what"], what)),
    { place: { file, line: firstLine(file) }, path: ["body"], text: body },
    ...Object.values(briefing.translations).flatMap((translation) => {
      const translated = (path: Path, text: string): OwnText => ({ place: { file: translation.file }, path, text });
      return [
        translated(["title"], translation.data.title),
        translated(["summary"], translation.data.summary),
        ...Object.entries(translation.data.claims).map(([id, text]) => translated(["claims", id], text)),
        ...Object.entries(translation.data.figures).map(([id, text]) => translated(["figures", id], text)),
        {
          place: { file: translation.file, line: firstLine(translation.file) },
          path: ["body"],
          text: translation.body,
        },
      ];
    }),
    ...data.events.flatMap(({ id }) => {
      const event = site.byId.get(id);
      if (event?.kind !== "events") return [];
      const told = (path: Path, text: string): OwnText => ({ place: { file: event.file }, path, text });
      return LANGUAGES.flatMap((language) => [
        told(["title", language], event.data.title[language]),
        told(["summary", language], event.data.summary[language]),
      ]);
    }),
  ];
}

function countLines(text: string): number {
  return text.split("\n").length - 1;
}

function shorten(text: string): string {
  const flat = text.replace(/\s+/g, " ");
  return flat.length > 120 ? `${flat.slice(0, 117)}…` : flat;
}
