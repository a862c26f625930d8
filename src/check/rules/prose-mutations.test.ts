import { beforeAll, describe, expect, it } from "vitest";
import { findAmountWords } from "../../draft/amount-words.ts";
import { findDateWords } from "../../draft/date-words.ts";
import { readContent, reportInto, type ReadContent } from "../../load.ts";
import { formatMonth } from "../../model/edtf.ts";
import type { Problem } from "../../model/problems.ts";
import type { Path } from "../../model/references.ts";
import type { Site } from "../../model/site.ts";
import { LANGUAGES, type Language } from "../../schemas/languages.ts";
import type { Rule } from "../rule.ts";
import { proseAmounts } from "./prose-amounts.ts";
import { proseDates } from "./prose-dates.ts";
import { listBriefingProse, listEventProse, segmentsOf, type Segment } from "./prose-texts.ts";

// Every sum and every day that readers meet in content/ is falsified in each way that a slip of the pen could: what the rules do not tell at its file and
// line is counted. The finders are those of `npm run draft`, not the rules' own.

/** One text of content/ with one of its sums or days falsified. */
interface Mutation {
  readonly file: string;
  readonly line: number;
  /** Where the text stands in the file's data; ["body"] for the body. */
  readonly path: Path;
  readonly text: string;
  /** "8,026 milliards → 8,062 milliards". */
  readonly name: string;
}

/** The share that may go unnoticed. */
const MISSED = 0.03;

let content: ReadContent;
beforeAll(async () => {
  content = await readContent(process.cwd());
});

describe("the prose of content/", () => {
  it("contradicts no fact", () => {
    expect([proseAmounts, proseDates].flatMap((rule) => check(content.site, rule))).toEqual([]);
  });

  it("has nearly every sum told that is falsified", () => {
    const mutations = falsify(findSums, mutateSum);
    expect(mutations.length).toBeGreaterThan(500);
    expectTold(mutations, proseAmounts);
  }, 60_000);

  it("has nearly every day told that is falsified", () => {
    const mutations = falsify(findDays, mutateDay);
    expect(mutations.length).toBeGreaterThan(500);
    expectTold(mutations, proseDates);
  }, 60_000);
});

function expectTold(mutations: readonly Mutation[], rule: Rule): void {
  const missed = inRounds(mutations).flatMap((round) => {
    const problems = check(change(content.site, round), rule);
    return round.filter(({ file, line }) => !problems.some((found) => found.file === file && found.line === line));
  });
  const list = missed.map(({ file, line, name }) => `${file}, line ${line}: ${name}`).join("\n");
  const share = missed.length / mutations.length;
  expect(share, `${missed.length} of ${mutations.length} were not told:\n${list}`).toBeLessThanOrEqual(MISSED);
}

/** Mutations of different files that can be tried at once: originals, translations and events apart, as these speak for one another. */
function inRounds(mutations: readonly Mutation[]): Mutation[][] {
  const rounds = new Map<string, Mutation[]>();
  const turns = new Map<string, number>();
  for (const mutation of mutations) {
    const turn = turns.get(mutation.file) ?? 0;
    turns.set(mutation.file, turn + 1);
    const key = `${mutation.file.split("/")[1] ?? ""} ${turn}`;
    rounds.set(key, [...(rounds.get(key) ?? []), mutation]);
  }
  return [...rounds.values()];
}

type Place = Pick<Segment, "words"> & { readonly start: number; readonly end: number };
type Find = (words: string, language: Language) => readonly Omit<Place, "words">[];

/** Each text with one of the places that `find` finds replaced by each of what `mutate` makes of it. */
function falsify(find: Find, mutate: (words: string, language: Language) => readonly string[]): Mutation[] {
  const { site, places } = content;
  const texts = [
    ...site.briefings.flatMap((briefing) => listBriefingProse(briefing, places)),
    ...site.events.flatMap(listEventProse),
  ].flatMap((pair) => pair.texts);
  return texts.flatMap((text) =>
    segmentsOf(text).flatMap((segment) => {
      const { file, path, language } = text;
      const source = sourceOf(file, path);
      // A sentence stands in its source as it is read, but for the signs of Markdown, which ours have not around sums and dates.
      const at = Math.max(0, source.indexOf(segment.words.trim().slice(0, 40)));
      return find(segment.words, language).flatMap(({ start, end }) => {
        const words = segment.words.slice(start, end);
        const from = source.indexOf(words, at + start - (segment.words.length - segment.words.trimStart().length));
        if (from < 0) throw new Error(`"${words}" does not stand in ${file}, ${path.join(".")}.`);
        const line = segment.lineOf(start) ?? places.get(file)?.lineOf(path) ?? 0;
        return [...new Set(mutate(words, language))]
          .filter((wrong) => wrong !== words)
          .map((wrong) => ({
            file,
            line,
            path,
            name: `${words} → ${wrong}`,
            text: source.slice(0, from) + wrong + source.slice(from + words.length),
          }));
      });
    }),
  );
}

/** Sums with a currency that are counted, and the numbers beside them that leave it out: "34 milliards selon FrenchWeb". */
function findSums(words: string, language: Language): ReturnType<Find> {
  const sums = findAmountWords(words, language, HABIT).filter(({ value }) => value !== undefined);
  const bare = [
    ...words.matchAll(
      /\d[\d.,]*\s(?:millions?|milliards?|billions?)(?!\p{L}|\s(?:de (?:clients)|d’|users|customers))/gu,
    ),
  ];
  return [
    ...sums,
    ...bare
      .map(({ 0: match, index }) => ({ start: index, end: index + match.length }))
      .filter(({ start, end }) => !sums.some((sum) => start < sum.end && sum.start < end)),
  ];
}

function findDays(words: string, language: Language): ReturnType<Find> {
  return findDateWords(words, language).filter(
    ({ reference }) => reference.kind === "calendar" && reference.date.days !== undefined,
  );
}

/** The first and the last digit changed, two digits in each other's place, another scale, another currency. */
function mutateSum(words: string, language: Language): string[] {
  const digits = [...words.matchAll(/\d/g)].map(({ index }) => index);
  const replaced = [digits[0], digits.at(-1)].flatMap((at) =>
    at === undefined ? [] : [words.slice(0, at) + String((Number(words[at]) % 9) + 1) + words.slice(at + 1)],
  );
  const swapped = digits.slice(1).flatMap((at, i) => {
    const before = digits[i] ?? at;
    const [x = "", y = ""] = [words[before], words[at]];
    if (before !== at - 1 || y === "0") return [];
    return [words.slice(0, before) + y + x + words.slice(at + 1)];
  });
  const exchanged = EXCHANGES[language].map(([from, to]) => words.replace(from, to));
  return [...replaced, ...swapped.slice(0, 1), ...exchanged];
}

const EXCHANGES: Record<Language, readonly (readonly [RegExp, string])[]> = {
  fr: [
    [/milliard/, "million"],
    [/million/, "milliard"],
    [/dollar/, "euro"],
    [/euro/, "dollar"],
    [/yuan/, "dollar"],
  ],
  en: [
    [/billion/, "million"],
    [/million/, "billion"],
    [/US dollars?/, "euros"],
    [/euros/, "US dollars"],
    [/yuan/, "euros"],
  ],
};

/** The day before and the day after, the months beside, the years beside. */
function mutateDay(words: string, language: Language): string[] {
  const beside = [-1, 1];
  const months = Array.from({ length: 12 }, (_, i) => formatMonth(i + 1, language));
  const month = months.findIndex((name) => words.includes(name));
  return beside.flatMap((shift) => [
    words.replace(/\d{1,2}(?!\d)(?:er)?/, (day) => String(((Number.parseInt(day) + shift + 27) % 28) + 1)),
    words.replace(months[month] ?? " ", months[(month + shift + 12) % 12] ?? " "),
    words.replace(/\d{4}/, (year) => String(Number(year) + shift)),
  ]);
}

function sourceOf(file: string, path: Path): string {
  const place = content.places.get(file);
  if (path[0] === "body") return place?.body ?? "";
  return String(path.reduce<unknown>((value, step) => (value as Record<string | number, unknown>)[step], place?.data));
}

/** The site with texts of its files changed; lines stay where they were. */
function change(site: Site, mutations: readonly Mutation[]): Site {
  const byFile = new Map(mutations.map((mutation) => [mutation.file, mutation]));
  const changed = <T extends { readonly file: string; readonly data: object }>(entry: T): T => {
    const mutation = byFile.get(entry.file);
    if (!mutation) return entry;
    const { path, text } = mutation;
    if (path[0] === "body") return { ...entry, body: text };
    const data: unknown = structuredClone(entry.data);
    const parent = path.slice(0, -1).reduce((value, step) => (value as Record<string | number, unknown>)[step], data);
    (parent as Record<string | number, unknown>)[path.at(-1) ?? ""] = text;
    return { ...entry, data };
  };
  const briefings = site.briefings.map((briefing) => {
    const translations = Object.fromEntries(
      LANGUAGES.flatMap((language) => {
        const translation = briefing.translations[language];
        return translation ? [[language, changed(translation)]] : [];
      }),
    );
    return { ...changed(briefing), translations };
  });
  const events = site.events.map(changed);
  const byId = new Map([...site.byId, ...[...briefings, ...events].map((entry) => [entry.id, entry] as const)]);
  return { ...site, briefings, events, byId };
}

function check(site: Site, rule: Rule): Problem[] {
  const found: Problem[] = [];
  rule.check({ site, places: content.places, today: "2026-12-01" }, reportInto(found, content.places, rule.name));
  return found;
}

const HABIT = { decimalComma: true, decimalPoint: false, groupPoint: false, yenSign: "CNY" } as const;
