import { stringify } from "yaml";
import { digestBriefing } from "../model/digest.ts";
import { unmentionedEntity } from "../check/rules/unmentioned-entity.ts";
import { parseContent } from "../load.ts";
import { familyOf } from "../model/same-event.ts";
import { sealBriefing } from "../model/seal-briefing.ts";
import { compareDates } from "../model/edtf.ts";
import type { AnyEntry, Briefing, Event, Site } from "../model/site.ts";
import type { BriefingData, TranslationData } from "../schemas/briefing.ts";
import { LANGUAGES } from "../schemas/languages.ts";
import type { Corpus } from "./corpus.ts";
import { Random } from "./random.ts";

/**
 * The files of a made-up site's content/, by their paths: what `makeCorpus` leaves to its cards is made here, so that they name each other,
 * mark what each sentence rests on, and are translated as those of a writer are.
 */
export function makeFiles(made: Corpus, seed = 1): Map<string, string> {
  const corpus = { ...made, site: tellApart(made.site) };
  const files = new Map<string, string>();
  for (const entry of corpus.site.byId.values()) {
    if (entry.kind !== "briefings") files.set(entry.file, writeYaml(entry.data));
    else for (const [path, text] of writeBriefing(entry, corpus, new Random(seed, entry.id))) files.set(path, text);
  }
  leaveOutUnmentioned(files);
  return files;
}

/** Of events that chance has made alike each after the first gets a target more, for two files may not tell of one event. */
function tellApart(site: Site): Site {
  const seen = new Set<string>();
  const events = site.events.map((event, i): Event => {
    const { kind, targets } = event.data;
    const keyOf = (parties: readonly string[]) => `${familyOf(kind)} ${[...parties].sort().join(" ")}`;
    let own = targets;
    for (let turn = i; seen.has(keyOf(own)); turn++) {
      const other = site.companies[turn % site.companies.length];
      if (other && !targets.includes(other.id)) own = [...targets, other.id];
    }
    seen.add(keyOf(own));
    return own === targets ? event : { ...event, data: { ...event.data, targets: own } };
  });
  return { ...site, events, byId: new Map([...site.byId, ...events.map((event) => [event.id, event] as const)]) };
}

/** A small site draws names that nothing of it mentions, which a whole house does not have. */
function leaveOutUnmentioned(files: Map<string, string>): void {
  for (;;) {
    const unmentioned = new Set<string>();
    const content = parseContent(files);
    unmentionedEntity.check({ ...content, today: "" }, ({ file }) => unmentioned.add(file));
    for (const file of unmentioned) files.delete(file);
    if (unmentioned.size === 0) return;
  }
}

/** Sentences that are their own locators, for seals to be made of. */
const PASSAGES = new Map(
  ["p1", "p2", "p3"].flatMap((paragraph) => [paragraph, `${paragraph}s1`]).map((locator) => [locator, locator]),
);

function writeBriefing(briefing: Briefing, { site, vocabularies }: Corpus, random: Random): [string, string][] {
  const original = briefing.data.language;
  const data = complete(briefing, site);
  const marks = [
    ...data.events.map(({ id }) => `event="${id}"`),
    ...data.claims.map(({ id }) => `claim="${id}"`),
    'passages="p3s1"',
  ];
  const bodyIn = (language: keyof typeof vocabularies) =>
    marks
      .map((mark) => {
        const sentences = Array.from({ length: 3 }, () => vocabularies[language].makeSentence(random, 16));
        return `${sentences.join(" ")}<Source ${mark} />`;
      })
      .join("\n\n");
  const body = bodyIn(original);
  const translations = LANGUAGES.flatMap((language): [string, string][] => {
    const translation = briefing.translations[language];
    if (!translation) return [];
    const texts: TranslationData = { ...translation.data, sourceDigest: digestBriefing(data, `\n${body}\n`) };
    return [[translation.file, writeMdx(texts, bodyIn(language))]];
  });
  const sealed = sealBriefing(writeMdx(data, body), PASSAGES, ["p3s1"]);
  return [[briefing.file, sealed], ...translations];
}

/** The briefing's facts with the passages that name whom it lists, and nothing in it that came after it. */
function complete({ id, data }: Briefing, site: Site): BriefingData {
  const events = data.events.flatMap((report, i) => {
    const event = site.byId.get(report.id);
    if (event?.kind !== "events" || (i > 0 && !isBefore(event, data))) return [];
    const { date, dateBasis } = event.data;
    return [{ report: { ...report, ...(date !== undefined && { date, dateBasis }) }, event }];
  });
  const join = (own: readonly string[], of: (event: Event) => readonly string[]) => [
    ...new Set([...own, ...events.flatMap(({ event }) => of(event))]),
  ];
  const companies = join(data.companies, (event) => event.data.targets);
  const regulators = join(data.regulators, (event) => event.data.actors);
  return {
    ...data,
    source: { ...data.source, url: `https://example.org/articles/${id}` },
    companies,
    regulators,
    topics: join(data.topics, (event) => event.data.topics),
    mentions: Object.fromEntries([...companies, ...regulators, ...data.people].map((party) => [party, ["p1s1"]])),
    events: events.map(({ report }) => report),
    claims: data.claims.map((claim) => ({ ...claim, evidence: isPerson(claim.by, site) ? "attributed" : "reported" })),
  };
}

function isBefore(event: Event, { published }: BriefingData): boolean {
  return (
    event.data.date !== undefined && published !== undefined && compareDates(event.data.date, published, "latest") > 0
  );
}

function isPerson(by: BriefingData["claims"][number]["by"], site: Site): boolean {
  const speaker: AnyEntry | undefined = typeof by === "string" ? site.byId.get(by) : undefined;
  return speaker?.kind === "people";
}

function writeMdx(data: object, body: string): string {
  return `---\n${writeYaml(data)}---\n\n${body}\n`;
}

/** As a writer has it: texts in quotation marks, and nothing said of what is empty or not so. */
function writeYaml(data: object): string {
  return stringify(data, (_, value: unknown) => (isIdle(value) ? undefined : value), {
    defaultStringType: "QUOTE_DOUBLE",
    defaultKeyType: "PLAIN",
    lineWidth: 0,
  });
}

function isIdle(value: unknown): boolean {
  if (value === false) return true;
  return typeof value === "object" && value !== null && Object.values(value).every(isIdle);
}
