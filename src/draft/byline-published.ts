import type { Language } from "../schemas/languages.ts";
import { otherThan } from "../schemas/languages.ts";
import type { Article, Byline, Trace } from "./analysis.ts";
import { findDateWords } from "./dates.ts";

/**
 * The day an article appeared, as its own text states it: on a line of its page, or on its dateline, which may add the day to a month.
 * inferred: its first sentences tell of "this Friday 3 May 2019". Dates further down say nothing of when it was written.
 */
export function readPublished(article: Article): Byline["published"] {
  const stated = findStated(article);
  const best = stated.reduce<Stated | undefined>((kept, each) => (kept ? chooseDate(kept, each) : each), undefined);
  const dated = readDatelineDay(article, best?.value) ?? best;
  if (dated) return { value: dated.value, basis: "stated", trace: dated.trace };
  const inferred = inferFromLede(article);
  return inferred
    ? { value: inferred.value, basis: "inferred", trace: inferred.trace }
    : { value: undefined, basis: "unknown", trace: undefined };
}

interface Stated {
  readonly value: string;
  readonly trace: Trace;
  /** 0: said to be when it appeared; 1: the date of the stored page; 2: a date alone; 3: when it was last changed. */
  readonly rank: number;
}

/** The one of lower rank, made more precise by the other where they agree. */
function chooseDate(a: Stated, b: Stated): Stated {
  const [first, second] = a.rank <= b.rank ? [a, b] : [b, a];
  const refines = second.rank < 3 && second.value.startsWith(first.value) && second.value.length > first.value.length;
  return refines ? { ...second, rank: first.rank } : first;
}

function findStated({ furniture, language }: Article): Stated[] {
  return furniture
    .filter(({ kind }) => kind === "date-line" || kind === "credits")
    .flatMap(({ locator, words, kind }) => {
      const page = /^date\s+(\S+)/.exec(words)?.[1];
      if (page !== undefined) return [{ value: page, rank: 1, trace: { locator, words, rule: "page-date" } }];
      return readDates(words, language).map(({ value, lead }) => {
        const mark = lead.match(MARKS)?.at(-1);
        const rank = mark === undefined ? 2 : CHANGED.test(mark) ? 3 : 0;
        if (kind === "credits" && rank > 0) return { value, rank: 2, trace: { locator, words, rule: "credits-date" } };
        return { value, rank, trace: { locator, words, rule: RULES[rank] ?? "page-line" } };
      });
    });
}

interface ReadDate {
  readonly value: string;
  /** What stands between it and the date before. */
  readonly lead: string;
}

function readDates(words: string, language: Language): ReadDate[] {
  // 09-07-2021 is a day in July where the clock is Indian or European.
  if (!/\d/.test(words)) return [];
  const order = DAY_FIRST_ZONE.test(words) ? "fr" : language;
  for (const each of new Set([order, language, otherThan(language)])) {
    let from = 0;
    const found = findDateWords(words, each).flatMap(({ start, end, value }) => {
      const lead = words.slice(from, start);
      if (value === undefined || !PLAIN.test(value)) return [];
      from = end;
      return [{ value, lead }];
    });
    if (found.some(({ value }) => value.length > 4)) return found;
  }
  return [];
}

/** The dateline's day: by itself if it has a year, otherwise in the year or month that the page gives. */
function readDatelineDay({ dateline, language }: Article, known: string | undefined): Stated | undefined {
  if (!dateline || known?.length === 10) return undefined;
  const trace = { ...dateline, rule: "dateline-day" };
  for (const each of [language, otherThan(language)])
    for (const { words, value } of findDateWords(dateline.words, each)) {
      const year = known?.slice(0, 4);
      const day =
        value ??
        (year === undefined
          ? undefined
          : (findDateWords(`${words}, ${year}`, each)[0]?.value ?? findDateWords(`${words} ${year}`, each)[0]?.value));
      if (day?.length === 10 && PLAIN.test(day) && day.startsWith(known ?? "")) return { value: day, rank: 1, trace };
    }
  return undefined;
}

/** A full date in the first two sentences that the sentence itself calls today, or that has its weekday beside it. */
function inferFromLede({ sentences, language }: Article): Stated | undefined {
  for (const { locator, read } of sentences.filter(({ role }) => role === "body").slice(0, 2)) {
    if (PAST_OF_PAST.test(read)) continue;
    // "ce lundi 3 mai 2021" is a full date, not a Monday.
    const text = read.replace(THIS_WEEKDAY, (word) => " ".repeat(word.length));
    for (const { start, words, value, role } of findDateWords(text, language)) {
      if (role !== "event" || value?.length !== 10 || !PLAIN.test(value)) continue;
      const isToday = TODAY_BEFORE.test(read.slice(Math.max(0, start - 25), start)) || /^(?:ce|this)\s/i.test(words);
      if (isToday || (WEEKDAY.test(read.slice(Math.max(0, start - 12), start) + words) && TOLD.test(read)))
        return { value, rank: 2, trace: { locator, words, rule: "lede-day" } };
    }
  }
  return undefined;
}

const RULES = ["published-line", "page-date", "page-line", "updated-line"];
const PLAIN = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;
const MARKS =
  /publi\p{L}*|parue?|postée?|mise? en ligne|créée?|diffusée?|posted|first published|published|created|issued|released?|mise? à jour|modifiée?|actualisée?|(?:last )?(?:updated|modified)|edited/giu;
const CHANGED = /jour|modif|actualis|updated|edited/iu;
const DAY_FIRST_ZONE = /\b(?:IST|CES?T|BST|AEST|heure de Paris)\b/;
const PAST_OF_PAST = /(?:^|[^\p{L}])(?:avait|avaient|had been|had)(?![\p{L}])/iu;
const TODAY_BEFORE = /(?:^|[^\p{L}])(?:ce|aujourd'hui,?|aujourd’hui,?|today,?|this)\s(?:\p{L}+,?\s)?$/iu;
const THIS_WEEKDAY = /(?<![\p{L}])ce(?=\s(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\s\d)/giu;
const WEEKDAY =
  /(?:^|[^\p{L}])(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?![\p{L}])/iu;
/** The sentence tells of something done, not of something to come. */
const TOLD =
  /(?:^|[^\p{L}])(?:a|ont|est|sont|s'est|se sont)\s(?:\p{L}+\s){0,2}\p{L}+(?:é|ée|és|ées|i|is|it|u|us|ert|erts)(?![\p{L}])|\b(?:said|told|\p{L}{3,}ed)\b/iu;
