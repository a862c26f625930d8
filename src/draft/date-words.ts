import type { Language } from "../schemas/languages.ts";
import { parseEdtf } from "../schemas/parse-edtf.ts";
import type { FoundDate } from "./analysis.ts";
import { writeEdtf } from "./calendar.ts";
import type { DatePattern, DateReference } from "./date-reference.ts";
import { isSpan, roleBefore } from "./date-role.ts";
import { ENGLISH_DATE_PATTERNS } from "./date-words-en.ts";
import { FRENCH_DATE_PATTERNS } from "./date-words-fr.ts";
import { NUMERIC_DATE_PATTERNS } from "./date-words-numeric.ts";

/** Words that give a date, wherever they stand, before anybody asks what day they were written on. */
export interface DateWords {
  /** Offsets in the text, end excluded: `text.slice(start, end) === words`. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** Name of the pattern, in kebab-case: `day-month-year`. */
  readonly rule: string;
  readonly role: FoundDate["role"];
  /** EDTF when the words alone suffice ("21 juillet 2022", "March 2021", "fin 2020"); undefined for everything else, and for days no calendar has. */
  readonly value: string | undefined;
  /** What the words say, for working the date out. */
  readonly reference: DateReference;
}

/** Every date a text words, in order, none overlapping another. */
export function findDateWords(text: string, language: Language): DateWords[] {
  const candidates = PATTERNS[language].flatMap((pattern) => matchPattern(pattern, text));
  candidates.sort((a, b) => a.start - b.start || b.end - a.end);
  const found: DateWords[] = [];
  for (const candidate of candidates) {
    if (candidate.start >= (found.at(-1)?.end ?? 0)) found.push(candidate);
  }
  const placed = found.map((each) =>
    each.role === "event" ? { ...each, role: roleBefore(text, each.start, each.end, language) } : each,
  );
  return markSpans(placed, text, language);
}

/** The date the words alone give, as EDTF that has been checked. */
function statedValue(reference: DateReference): string | undefined {
  if (reference.kind !== "calendar") return undefined;
  const { year, lastYear, months, days } = reference.date;
  if (typeof year !== "number" || (days && !months)) return undefined;
  return checkEdtf(lastYear === undefined ? writeEdtf(year, months, days) : `${String(year)}/${String(lastYear)}`);
}

/** The same EDTF, or undefined if no calendar has it. */
export function checkEdtf(edtf: string): string | undefined {
  return parseEdtf(edtf) ? edtf : undefined;
}

function matchPattern({ rule, pattern, read, role = "event" }: DatePattern, text: string): DateWords[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [start, end] = match.indices?.groups?.["date"] ?? [];
    const reference = read(match.groups ?? {});
    if (start === undefined || end === undefined || reference === undefined) return [];
    return [{ start, end, words: text.slice(start, end), rule, role, value: statedValue(reference), reference }];
  });
}

/** Of two dates that are the ends of a span, the first is its start and the second its end. */
function markSpans(found: readonly DateWords[], text: string, language: Language): DateWords[] {
  const roles = found.map(({ role }) => role);
  found.forEach((first, index) => {
    const second = found[index + 1];
    if (!second || !isDate(first) || !isDate(second)) return;
    if (!isSpan(text.slice(Math.max(0, first.start - 70), first.start), text.slice(first.end, second.start), language))
      return;
    roles[index] = "since";
    roles[index + 1] = "until";
  });
  return found.map((each, index) => ({ ...each, role: roles[index] ?? each.role }));
}

function isDate({ role }: DateWords): boolean {
  return role !== "clock" && role !== "duration";
}

const PATTERNS: Record<Language, readonly DatePattern[]> = {
  fr: [...FRENCH_DATE_PATTERNS, ...NUMERIC_DATE_PATTERNS.fr],
  en: [...ENGLISH_DATE_PATTERNS, ...NUMERIC_DATE_PATTERNS.en],
};
