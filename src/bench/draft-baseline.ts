import { formatMonth } from "../model/edtf.ts";
import { namesPattern } from "../model/sentences.ts";
import type { Company, Outlet, Person, Regulator, Site } from "../model/site.ts";
import type { Language } from "../schemas/languages.ts";
import type { AmountAnswer, Answers, DateAnswer, EventAnswer, NamedAnswer } from "./draft-answers.ts";

/**
 * What one would do without our rules: the names of content/ as they stand there, and an expression or a keyword for everything else.
 * Returns a function that answers for an article's text.
 */
export function makeBaseline(site: Site): (text: string) => Answers {
  const findNamed = readNames(site);
  return (original) => {
    const text = straighten(original);
    const sentences = text.split(/(?<=[.!?])\s+|\n+/).filter(Boolean);
    const named = findNamed(text);
    const language = guessLanguage(text);
    return {
      language,
      published: findDate(text, [DAY]),
      agency: named.find(({ kind, data }) => kind === "outlets" && data.kind === "agency")?.form,
      authors: /^(?:[Pp]ar|[Bb]y) (\p{Lu}.{3,60})$/mu.exec(text)?.[1]?.split(/, | et | and /) ?? [],
      companies: idsOf(named, "companies").map(answerName),
      regulators: idsOf(named, "regulators").map(answerName),
      people: sentences.flatMap((sentence) => findPeople(sentence, findNamed(sentence))),
      amounts: findAmounts(text, language),
      events: sentences.flatMap((sentence) => findEvents(sentence, findNamed(sentence))),
      // Short lines that are no sentence, the headline not being one of them.
      furniture: text.split("\n").filter((line, i) => i > 0 && line.length < 60 && /[^\s.!?:]$/.test(line)),
    };
  };
}

type Named = (Company | Regulator | Person | Outlet) & { readonly form: string };

function readNames(site: Site): (text: string) => Named[] {
  const forms = new Map<string, Company | Regulator | Person | Outlet>();
  for (const entry of [...site.companies, ...site.regulators, ...site.people, ...site.outlets])
    for (const form of formsOf(entry)) if (!forms.has(form)) forms.set(form, entry);
  const pattern = namesPattern([...forms.keys()]);
  return (text) =>
    [...text.matchAll(pattern)].flatMap(([form]) => {
      const entry = forms.get(form);
      return entry ? [{ ...entry, form }] : [];
    });
}

function formsOf({ data }: Company | Regulator | Person | Outlet): string[] {
  const labels = [data.short, "acronym" in data ? data.acronym : undefined];
  const short = labels.flatMap((label) => (typeof label === "string" ? [label] : label ? [label.fr, label.en] : []));
  const names = [...Object.values(data.names), ...("aliases" in data ? data.aliases : [])];
  return [...short, ...names.flatMap((name) => name?.value ?? [])].map(straighten);
}

function idsOf(named: readonly Named[], kind: Named["kind"]): string[] {
  return [...new Set(named.filter((each) => each.kind === kind).map(({ id }) => id))];
}

/** The people of content/, and two or three words with capitals within forty characters of a post or of a verb of saying. */
function findPeople(sentence: string, named: readonly Named[]): NamedAnswer[] {
  const known = named.filter(({ kind }) => kind === "people").map(({ form }) => form);
  const others = [...sentence.matchAll(CAPITALS)].flatMap(({ 0: name, index }) => {
    const around = sentence.slice(Math.max(0, index - 40), index + name.length + 40);
    return POST_OR_SPEECH.test(around) && !named.some(({ form }) => name.includes(form)) ? [name] : [];
  });
  return [...known, ...others].map(answerName);
}

function findAmounts(text: string, language: Language): AmountAnswer[] {
  return [...text.matchAll(MONEY)].flatMap(({ 0: words, groups }) => {
    const { sign = "", number = "", scale = "", unit = "" } = groups ?? {};
    const currency = CURRENCIES[(sign || unit).toLowerCase()];
    const digits = language === "fr" ? number.replace(/[\s.]/g, "").replace(",", ".") : number.replace(/[\s,]/g, "");
    if (currency === undefined) return [];
    return [{ text: words, value: Number(digits) * (SCALES[scale.toLowerCase()] ?? 1), currency, optional: false }];
  });
}

/** One event a keyword and sentence: all authorities act on all companies, on the first date. */
function findEvents(sentence: string, named: readonly Named[]): EventAnswer[] {
  const [actors, targets] = [idsOf(named, "regulators"), idsOf(named, "companies")];
  if (actors.length + targets.length === 0) return [];
  const date = findDate(sentence, [DAY, MONTH]) ?? { value: undefined, precision: undefined, accept: [] };
  return Object.entries(KEYWORDS).flatMap(([kind, keyword]) =>
    keyword.test(sentence) ? [{ kind, acceptedKinds: [], date, actors, targets, optional: false }] : [],
  );
}

/** The first date that one of the expressions finds, a full one before a month. */
function findDate(text: string, patterns: readonly RegExp[]): DateAnswer | undefined {
  const groups = patterns.map((pattern) => pattern.exec(text)?.groups).find((found) => found !== undefined);
  if (!groups) return undefined;
  const of = (part: string) => groups[`${part}1`] ?? groups[`${part}2`] ?? groups[`${part}3`] ?? groups[`${part}4`];
  const month = of("month") ?? "";
  const parts = [of("year"), MONTH_NUMBERS.get(month.toLowerCase()) ?? month, of("day")];
  const value = parts.flatMap((part) => (part === undefined ? [] : [String(part).padStart(2, "0")])).join("-");
  return { value, precision: undefined, accept: [] };
}

function guessLanguage(text: string): Language {
  const count = (words: RegExp) => text.match(words)?.length ?? 0;
  return count(/\b(?:le|la|les|des|et|du)\b/gi) >= count(/\b(?:the|of|and|to|in|on)\b/gi) ? "fr" : "en";
}

function answerName(name: string): NamedAnswer {
  return { name, optional: false };
}

function straighten(text: string): string {
  return text.replace(/’/g, "'").replace(/[\u00A0\u202F]/g, " ");
}

const CAPITALS = /(?<![\p{L}-])\p{Lu}[\p{Ll}-]+(?: \p{Lu}[\p{L}'-]+){1,2}/gu;
const POST_OR_SPEECH =
  /\b(?:PDG|directeur|directrice|président|ministre|porte-parole|fondateur|fondatrice|patron|analyste|avocat|commissaire|CEO|chief|president|chair|minister|secretary|spokes\w+|founder|head|analyst|lawyer|commissioner|director|déclar|affirm|estim|expliqu|selon|said|says|told|added|according)/i;
const MONEY =
  /(?<sign>US\$|HK\$|CN¥|RMB|[$€£¥₹])? ?(?<number>\d(?:[\d., ]*\d)?) ?(?<scale>thousand|mille|million|milliard|billion|trillion|crore)?s?(?: (?:de |d'|of )?|-)?(?:(?:US|Chinese) )?(?<unit>yuan|renminbi|dollar|euro|pound|livre|rupee|roupie|won|€|\$|£)?/giu;
const CURRENCIES: Readonly<Record<string, string>> = {
  ...{ us$: "USD", $: "USD", dollar: "USD", hk$: "HKD", "cn¥": "CNY", rmb: "CNY", "¥": "CNY", yuan: "CNY" },
  ...{ renminbi: "CNY", "€": "EUR", euro: "EUR", "£": "GBP", pound: "GBP", livre: "GBP", "₹": "INR", rupee: "INR" },
  ...{ roupie: "INR", won: "KRW" },
};
const SCALES: Readonly<Record<string, number>> = {
  ...{ thousand: 1e3, mille: 1e3, million: 1e6, milliard: 1e9, billion: 1e9, trillion: 1e12, crore: 1e7 },
};
const KEYWORDS: Readonly<Record<string, RegExp>> = {
  summons: /convoqu|summon/i,
  fine: /\b(?:amende|fine[ds]?\b)/i,
  investigation: /enquête|investigat/i,
  ban: /\binterdi|\bban(?:s|ned)?\b/i,
  "app-removal": /\bretir|\bremov/i,
  "ipo-suspension": /introduction en bourse|\bIPO\b/i,
  delisting: /radi(?:er|ation)|delist/i,
  rule: /règlement|\brules?\b/i,
  "draft-rule": /projet de|\bdraft/i,
  statement: /déclar|\bsaid\b/i,
  meeting: /réunion|\bmeeting/i,
  initiative: /initiative/i,
  restructuring: /restructur/i,
  "data-review": /examen|\breview/i,
};
const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 24 }, (_, i) => [formatMonth((i % 12) + 1, i < 12 ? "fr" : "en").toLowerCase(), (i % 12) + 1]),
);
const MONTHS = [...MONTH_NUMBERS.keys()].join("|");
const DAY = new RegExp(
  String.raw`\b(?<day1>\d{1,2})(?:er|st|nd|rd|th)? (?<month1>${MONTHS}),? (?<year1>\d{4})` +
    String.raw`|(?<month2>${MONTHS}) (?<day2>\d{1,2})(?:st|nd|rd|th)?,? (?<year2>\d{4})` +
    String.raw`|\b(?<day3>\d{1,2})[/.](?<month3>\d{1,2})[/.](?<year3>\d{4})|\b(?<year4>\d{4})-(?<month4>\d{2})-(?<day4>\d{2})`,
  "i",
);
const MONTH = new RegExp(`(?<month1>${MONTHS}) (?<year1>\\d{4})`, "i");
