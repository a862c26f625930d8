import type { Report } from "../../model/integrity.ts";
import { formatAmount, formatNumber } from "../../model/money.ts";
import type { Path } from "../../model/references.ts";
import type { Briefing, Event, Site } from "../../model/site.ts";
import type { Amount } from "../../schemas/amount.ts";
import type { Figure } from "../../schemas/briefing.ts";
import { LANGUAGES, type Language } from "../../schemas/languages.ts";
import type { Bilingual } from "../../schemas/shared.ts";
import type { Rule } from "../rule.ts";
import { readProseDates } from "./prose-calendar.ts";
import { spellPlace } from "./prose-date-facts.ts";
import {
  cleanDecimal,
  makeSumReader,
  readBareSums,
  readNumbers,
  type ProseSum,
  type SumReader,
} from "./prose-numbers.ts";
import {
  type ProseMark,
  alignParts,
  findDisagreements,
  listBriefingProse,
  listEventProse,
  segmentsOf,
  type ProsePair,
  type ProseText,
  type Segment,
} from "./prose-texts.ts";

/**
 * A sum of money that readers meet in prose is one that the briefing or the event knows, to the last digit and in its currency; two versions of a text name
 * the same sums; and where a figure is named as the source of a sentence, that figure is among the sentence's numbers, in digits or in words.
 */
export const proseAmounts: Rule = {
  name: "prose-amounts",
  check({ site, places }, report) {
    const read = makeSumReader();
    const factsOf = sumsOfEvents(site, read);
    const reporting = new Map<string, (readonly SumFact[])[]>();
    for (const briefing of site.briefings) {
      const facts = collectBriefingSums(briefing, read, factsOf);
      for (const { id } of briefing.data.events) {
        const known = reporting.get(id);
        if (known) known.push(facts);
        else reporting.set(id, [facts]);
      }
      for (const pair of listBriefingProse(briefing, places)) {
        checkPair(pair, () => facts, read, report);
        if (pair.key === "body") for (const text of pair.texts) checkFigures(text, briefing, report);
      }
    }
    for (const event of site.events) {
      const facts = () => [...factsOf(event.id), ...(reporting.get(event.id) ?? []).flat()];
      for (const pair of listEventProse(event)) checkPair(pair, facts, read, report);
    }
  },
};

/** A sum that prose may repeat. */
interface SumFact extends Pick<Amount, "value" | "scale"> {
  /** ISO 4217; undefined for what is counted and no money: "1 million" of users. */
  readonly currency: string | undefined;
  /** The text that says it, by its key (see ProsePair); undefined for a field of its own. */
  readonly key: string | undefined;
  readonly file: string;
  readonly path: Path;
}

interface Found {
  readonly segment: Segment;
  readonly sum: ProseSum;
}

function checkPair({ key, texts }: ProsePair, all: () => readonly SumFact[], read: SumReader, report: Report): void {
  const sums = texts.map(({ parts }) => parts.map((part) => readPart(part, read)));
  if (sums.every((parts) => parts.every((part) => part.length === 0))) return;
  const facts = all().filter((fact) => fact.key === undefined || fact.key !== key);
  const blame = ({ segment, sum }: Found, message: string, next: string) => {
    const { file, path } = segment.text;
    const line = segment.lineOf(sum.start);
    report(line === undefined ? { file } : { file, line }, path, message, next);
  };
  for (const found of sums.flat(2)) if (!isKnown(found.sum, facts)) blame(found, ...wordUnknown(found, facts));
  const [one, other] = sums;
  if (!one || !other) return;
  for (const [here, there] of alignParts(one, other)) {
    for (const [a, b] of findDisagreements(here, there, (x, y) => isSameSum(x.sum, y.sum))) {
      // Where one of the two is wrong by itself, it has been told.
      if (!isKnown(a.sum, facts) || !isKnown(b.sum, facts)) continue;
      blame(a, ...wordDisagreement(a, b));
      blame(b, ...wordDisagreement(b, a));
    }
  }
}

/** The sums of a paragraph. A number without a currency is one where its paragraph speaks of sums. */
function readPart(part: readonly Segment[], read: SumReader): Found[] {
  const named = part.map((segment) => read(segment.words, segment.text.language));
  if (named.every((sums) => sums.length === 0)) return [];
  return part.flatMap((segment, i) => {
    const sums = named[i] ?? [];
    const bare = readBareSums(segment.words, segment.text.language, sums);
    return [...sums, ...bare].sort((a, b) => a.start - b.start).map((sum) => ({ segment, sum }));
  });
}

function isKnown({ value, currency }: ProseSum, facts: readonly SumFact[]): boolean {
  return facts.some((fact) => fact.value === value && (currency === undefined || fact.currency === currency));
}

function isSameSum(a: ProseSum, b: ProseSum): boolean {
  return a.value === b.value && (a.currency === b.currency || a.currency === undefined || b.currency === undefined);
}

type Wording = readonly [message: string, next: string];

function wordUnknown({ segment, sum }: Found, facts: readonly SumFact[]): Wording {
  const { file, language } = segment.text;
  const nearest = findNearestSum(sum, facts);
  const hint = nearest
    ? `the nearest fact is ${wordFact(nearest, language)} in ${spellPlace(nearest, file)}`
    : "no sum is known here";
  return [
    `the text says ${sum.words}; ${hint}.`,
    "Correct the one that is wrong, or add the sum as a figure, or to the amounts of its event.",
  ];
}

function wordDisagreement({ sum }: Found, other: Found): Wording {
  const line = other.segment.lineOf(other.sum.start);
  const { file, path } = other.segment.text;
  const place = line === undefined ? spellPlace({ file, path }, "") : `${file}, line ${String(line)},`;
  return [
    `the text says ${sum.words} where ${place} says ${other.sum.words}.`,
    "Correct the one that is wrong: both texts tell the same.",
  ];
}

function wordFact({ value, currency, scale }: SumFact, language: Language): string {
  return currency === undefined ? formatNumber(value, language) : formatAmount({ value, currency, scale }, language);
}

/** The same digits first, then the nearest in proportion, in its own currency if there is one. */
function findNearestSum(sum: ProseSum, facts: readonly SumFact[]): SumFact | undefined {
  const distance = (fact: SumFact) => {
    const ratio = Math.abs(Math.log(Number(fact.value) / Number(sum.value)));
    const power = Math.abs(Math.log10(Number(fact.value) / Number(sum.value)));
    const isScaled = power > 0 && Number.isInteger(Math.round(power * 1e9) / 1e9);
    return (isScaled ? 0.05 : ratio) + (fact.currency === sum.currency || sum.currency === undefined ? 0 : 0.1);
  };
  return facts
    .filter(({ currency }) => currency !== undefined)
    .reduce<SumFact | undefined>((best, fact) => (best && distance(best) <= distance(fact) ? best : fact), undefined);
}

/** Reports every figure that is named as the source of a sentence which has other numbers and not that one. */
function checkFigures(text: ProseText, { data }: Briefing, report: Report): void {
  for (const segment of segmentsOf(text)) {
    const marks = segment.marks.filter(({ attribute }) => attribute === "figure");
    if (marks.length === 0) continue;
    const { numbers, hasArticle } = readOwnNumbers(segment);
    if (numbers.size === 0) continue;
    for (const mark of marks) {
      const figure = data.figures.find(({ id }) => id === mark.value);
      if (!figure) continue;
      const value = cleanDecimal(figure.value);
      if (numbers.has(value) || (value === "1" && hasArticle) || isInOtherUnit(figure, segment)) continue;
      const line = segment.lineOf(segment.words.length);
      report(
        line === undefined ? text : { file: text.file, line },
        text.path,
        wordFigure(mark, figure, numbers, text.language),
        "Correct the one that is wrong, or put the mark after the sentence that gives the figure.",
      );
    }
  }
}

/** The numbers of a segment but those of its dates. */
function readOwnNumbers({ words, text }: Segment): ReturnType<typeof readNumbers> {
  const dates = readProseDates(words, text.language);
  const rest = dates.reduceRight((left, { start, end }) => `${left.slice(0, start)};${left.slice(end)}`, words);
  return readNumbers(rest, text.language);
}

/** A time may be told in another unit: "deux ans" for 24 months. */
function isInOtherUnit({ unit }: Figure, { words, text }: Segment): boolean {
  if (unit !== "months" && unit !== "years") return false;
  const others = OTHER_UNITS[text.language];
  return (unit === "months" ? others.years : others.months).test(words);
}

const OTHER_UNITS = {
  fr: {
    years: /(?<!\p{L})(?:ans?|années?|semestres?|trimestres?|jours?|semaines?)(?!\p{L})/iu,
    months: /(?<!\p{L})(?:mois|décennies?|semestres?|trimestres?)(?!\p{L})/iu,
  },
  en: {
    years: /(?<!\p{L})(?:years?|half-years?|quarters?|days?|weeks?|fortnights?)(?!\p{L})/iu,
    months: /(?<!\p{L})(?:months?|decades?|quarters?)(?!\p{L})/iu,
  },
};

function wordFigure(mark: ProseMark, figure: Figure, numbers: ReadonlySet<string>, language: Language): string {
  const { value, unit, scale } = figure;
  const isMoney = /^[A-Z]{3}$/.test(unit);
  const said = [...numbers].map((number) => formatNumber(number, language)).join(", ");
  const known = isMoney
    ? formatAmount({ value, currency: unit, scale }, language)
    : `${formatNumber(value, language)} ${unit}`;
  return `the sentence before <Source figure="${mark.value}" /> has the number${numbers.size > 1 ? "s" : ""} ${said}; the figure is ${known}.`;
}

/** All sums that the prose of a briefing may repeat: its figures, its reports' amounts, those of the events, and what its structured texts say. */
function collectBriefingSums(
  briefing: Briefing,
  read: SumReader,
  factsOf: (event: string) => readonly SumFact[],
): SumFact[] {
  const { file, data, translations } = briefing;
  const at = (path: Path, key?: string): Origin => ({ file, path, key });
  return [
    ...data.figures.map(({ value, unit, scale }, i) => ({
      value: cleanDecimal(value),
      scale,
      currency: /^[A-Z]{3}$/.test(unit) ? unit : undefined,
      ...at(["figures", i]),
      key: undefined,
    })),
    ...data.events.flatMap(({ id, note, amounts }, i) => [
      ...ofAmounts(amounts, ["events", i, "amounts"], at, read),
      ...toldIn(read, note, at(["events", i, "note"], `events ${String(i)} note`)),
      ...factsOf(id),
    ]),
    ...data.source.corroboration.flatMap(({ adds }, i) =>
      toldIn(read, adds, at(["source", "corroboration", i, "adds"])),
    ),
    ...toldIn(read, data.publishedHow, at(["publishedHow"], "publishedHow")),
    ...data.corrections.flatMap(({ what }, i) => toldIn(read, what, at(["corrections", i, "what"]))),
    ...data.claims.flatMap(({ id, text }, i) => [
      ...told(read, text, data.language, at(["claims", i, "text"], `claims ${id}`)),
      ...LANGUAGES.flatMap((language) => {
        const translation = translations[language];
        const origin = { file: translation?.file ?? file, path: ["claims", id], key: `claims ${id}` };
        return told(read, translation?.data.claims[id] ?? "", language, origin);
      }),
    ]),
  ];
}

/** The sums of every event and of its structured texts, each worked out once, when it is asked for. */
function sumsOfEvents(site: Site, read: SumReader): (event: string) => readonly SumFact[] {
  const known = new Map<string, readonly SumFact[]>();
  return (id) => {
    let sums = known.get(id);
    if (!sums) {
      const event = site.byId.get(id);
      sums = event?.kind === "events" ? collectEventSums(event, read) : [];
      known.set(id, sums);
    }
    return sums;
  };
}

function collectEventSums({ file, data }: Event, read: SumReader): SumFact[] {
  const at = (path: Path, key?: string): Origin => ({ file, path, key });
  return [
    ...ofAmounts(data.amounts, ["amounts"], at, read),
    ...toldIn(read, data.preferred?.why, at(["preferred", "why"])),
    ...data.sources.flatMap(({ adds }, i) => toldIn(read, adds, at(["sources", i, "adds"]))),
  ];
}

interface Origin {
  readonly file: string;
  readonly path: Path;
  readonly key?: string | undefined;
}

function ofAmounts(
  amounts: readonly Amount[],
  path: Path,
  at: (path: Path, key?: string) => Origin,
  read: SumReader,
): SumFact[] {
  return amounts.flatMap(({ value, currency, scale, note }, i) => [
    { value: cleanDecimal(value), currency, scale, ...at([...path, i]), key: undefined },
    ...toldIn(read, note, at([...path, i, "note"], [...path, i, "note"].join(" "))),
  ]);
}

function toldIn(read: SumReader, words: Bilingual | undefined, origin: Origin): SumFact[] {
  if (!words) return [];
  return LANGUAGES.flatMap((language) =>
    told(read, words[language], language, { ...origin, path: [...origin.path, language] }),
  );
}

function told(read: SumReader, words: string, language: Language, { file, path, key }: Origin): SumFact[] {
  const sums = read(words, language);
  return [...sums, ...(sums.length > 0 ? readBareSums(words, language, sums) : [])].map(
    ({ value, currency, scale }) => ({
      value,
      currency,
      scale,
      key,
      file,
      path,
    }),
  );
}
