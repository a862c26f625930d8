import { spell } from "../../model/content-file.ts";
import type { Path } from "../../model/references.ts";
import type { Briefing, Event, Site } from "../../model/site.ts";
import type { Report as EventReport } from "../../schemas/briefing.ts";
import { LANGUAGES } from "../../schemas/languages.ts";
import { parseEdtf } from "../../schemas/parse-edtf.ts";
import type { Bilingual } from "../../schemas/shared.ts";
import { spanOf, type DateReader, type ProseDate } from "./prose-calendar.ts";

/** A date that prose may repeat. */
export interface DateFact {
  /** As `precision` of EDTF; "interval" for two ends. */
  readonly precision: "day" | "month" | "year" | "interval";
  /** EDTF; undefined for a day or month that a text gives without its year. */
  readonly value: string | undefined;
  readonly monthDay: string | undefined;
  /** First and last day, as days since 1970-01-01; undefined without a year. */
  readonly span: readonly [first: number, last: number] | undefined;
  /** The text that says it, by its key (see ProsePair); undefined for a field of its own. */
  readonly key: string | undefined;
  readonly file: string;
  readonly path: Path;
}

/** The dates of an event alone: what a sentence may say that is marked with it. */
export interface EventDates {
  /** Its date, the day it was made public and the day it takes effect. */
  readonly own: readonly DateFact[];
  /** Those its texts give: its title and summary, loose wording, what its other sources add, why one is preferred. */
  readonly told: readonly DateFact[];
}

/** All dates that the prose of a briefing may repeat: its own fields', its sources', those of the events it reports and of its structured texts. */
export function collectBriefingDates(
  briefing: Briefing,
  read: DateReader,
  datesOf: (event: string) => EventDates,
): DateFact[] {
  const { file, data, translations } = briefing;
  const at = (path: Path, key?: string): Origin => ({ file, path, key });
  return [
    ...dated(data.published, at(["published"])),
    ...dated(data.source.retrieved, at(["source", "retrieved"])),
    ...data.corrections.flatMap(({ date, what }, i) => [
      ...dated(date, at(["corrections", i, "date"])),
      ...toldIn(read, what, at(["corrections", i, "what"])),
    ]),
    ...data.source.corroboration.flatMap(({ published, adds }, i) => [
      ...dated(published, at(["source", "corroboration", i, "published"])),
      ...toldIn(read, adds, at(["source", "corroboration", i, "adds"])),
    ]),
    ...data.events.flatMap((report, i) => [
      ...dated(report.date, at(["events", i, "date"])),
      ...notesOf(report, i).flatMap(([path, note]) => toldIn(read, note, at(path, path.join(" ")))),
      ...datesOf(report.id).own,
      ...datesOf(report.id).told,
    ]),
    ...toldIn(read, data.publishedHow, at(["publishedHow"], "publishedHow")),
    ...data.claims.flatMap(({ id, text }, i) => [
      ...read(text, data.language).map((date) => told(date, at(["claims", i, "text"], `claims ${id}`))),
      ...LANGUAGES.flatMap((language) => {
        const translated = translations[language]?.data.claims[id];
        const origin = { file: translations[language]?.file ?? file, path: ["claims", id], key: `claims ${id}` };
        return read(translated ?? "", language).map((date) => told(date, origin));
      }),
    ]),
  ];
}

/** The dates that one of a briefing's other sources gives: its own and those of what it adds. */
export function collectSourceDates({ file, data }: Briefing, outlet: string, read: DateReader): DateFact[] {
  return data.source.corroboration.flatMap((source, i) =>
    source.outlet === outlet
      ? [
          ...dated(source.published, { file, path: ["source", "corroboration", i, "published"] }),
          ...toldIn(read, source.adds, { file, path: ["source", "corroboration", i, "adds"] }),
        ]
      : [],
  );
}

/** The date a briefing gives an event, and those of its notes on it. */
export function collectReportDates({ file, data }: Briefing, event: string, read: DateReader): DateFact[] {
  return data.events.flatMap((report, i) =>
    report.id === event
      ? [
          ...dated(report.date, { file, path: ["events", i, "date"] }),
          ...notesOf(report, i).flatMap(([path, note]) => toldIn(read, note, { file, path })),
        ]
      : [],
  );
}

function collectEventDates({ id, file, data }: Event, read: DateReader): EventDates {
  const at = (path: Path, key?: string): Origin => ({ file, path, key });
  return {
    own: [
      ...dated(data.date, at(["date"])),
      ...dated(data.announced, at(["announced"])),
      ...dated(data.inForce?.date, at(["inForce", "date"])),
    ],
    told: [
      ...toldIn(read, data.dateText, at(["dateText"])),
      ...toldIn(read, data.title, at(["title"], `${id} title`)),
      ...toldIn(read, data.summary, at(["summary"], `${id} summary`)),
      ...toldIn(read, data.preferred?.why, at(["preferred", "why"])),
      ...data.sources.flatMap(({ published, adds }, i) => [
        ...dated(published, at(["sources", i, "published"])),
        ...toldIn(read, adds, at(["sources", i, "adds"])),
      ]),
      ...data.amounts.flatMap(({ note }, i) => toldIn(read, note, at(["amounts", i, "note"]))),
    ],
  };
}

/** The dates of every event, each worked out once, when it is asked for. */
export function datesOfEvents(site: Site, read: DateReader): (event: string) => EventDates {
  const known = new Map<string, EventDates>();
  return (id) => {
    let dates = known.get(id);
    if (!dates) {
      const event = site.byId.get(id);
      dates = event?.kind === "events" ? collectEventDates(event, read) : { own: [], told: [] };
      known.set(id, dates);
    }
    return dates;
  };
}

/** Where a fact stands, for a message in `file`: `events[0].date`, "date in content/events/x.yaml". */
export function spellPlace(fact: Pick<DateFact, "file" | "path">, file: string): string {
  return fact.file === file ? spell(fact.path) : `${spell(fact.path)} of ${fact.file}`;
}

interface Origin {
  readonly file: string;
  readonly path: Path;
  readonly key?: string | undefined;
}

function notesOf(report: EventReport, i: number): (readonly [Path, Bilingual | undefined])[] {
  return [
    [["events", i, "note"], report.note],
    ...report.amounts.map(({ note }, j) => [["events", i, "amounts", j, "note"], note] as const),
  ];
}

function dated(value: string | undefined, { file, path, key }: Origin): DateFact[] {
  const date = value === undefined ? null : parseEdtf(value);
  if (!date) return [];
  const span = [date.first, date.last] as const;
  // "About 2020" may be any day near it: it forbids nothing, and allows what lies within it.
  const precision = date.precision === "approximate" ? "interval" : date.precision;
  const monthDay = precision === "day" || precision === "month" ? date.text.slice(5) : undefined;
  return [{ precision, value: date.text, monthDay, span, key, file, path }];
}

function toldIn(read: DateReader, words: Bilingual | undefined, origin: Origin): DateFact[] {
  if (!words) return [];
  return LANGUAGES.flatMap((language) =>
    read(words[language], language).map((date) => told(date, { ...origin, path: [...origin.path, language] })),
  );
}

function told(date: ProseDate, { file, path, key }: Origin): DateFact {
  const { value, monthDay } = date;
  return {
    precision: value?.includes("/") === true ? "interval" : date.precision,
    value,
    monthDay,
    span: spanOf(date),
    key,
    file,
    path,
  };
}
