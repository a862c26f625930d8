import { NBSP, NNBSP } from "../model/typography.ts";
import type { Language } from "../schemas/languages.ts";

/** A place of a text where a sign of typography is not that of its language. */
export interface SignFault {
  /** Offsets in the text, end excluded. */
  readonly start: number;
  readonly end: number;
  /** What belongs there. */
  readonly right: string;
  /** What is wrong, for a message. */
  readonly what: string;
}

/**
 * Where a text of ours departs from the signs that the files of content/ are written with. French: no-break spaces within « » and before : and % and
 * between a number and its unit; narrow ones before ; ! ? and between groups of three digits. English: no space before any of these. Both:
 * apostrophes and quotation marks of print. Addresses, code and tags are left alone, if they have been hidden (see hideCode).
 */
export function findSignFaults(text: string, language: Language): SignFault[] {
  if (!SUSPECT[language].test(text)) return [];
  const found: SignFault[] = [];
  for (const { pattern, right, what } of [...QUOTES[language], ...SIGNS[language]]) {
    for (const match of text.matchAll(pattern)) {
      const wanted = right.replace("$1", () => match[1] ?? "");
      if (wanted === match[0]) continue;
      found.push({ start: match.index, end: match.index + match[0].length, right: wanted, what });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((fault, i) => fault.start >= (found[i - 1]?.end ?? 0));
}

/** The text with the signs of its language. Mending a mended text changes nothing. */
export function mendSigns(text: string, language: Language): string {
  let mended = text;
  // One sign set right can show another: a quotation mark before a colon.
  for (let round = 0; round < ROUNDS; round++) {
    const faults = findSignFaults(mended, language);
    if (faults.length === 0) return mended;
    for (const { start, end, right } of faults.reverse()) mended = mended.slice(0, start) + right + mended.slice(end);
  }
  return text;
}

/** The text with code, tags, expressions and addresses each behind one sign of no language, and the way back. */
export function hideCode(text: string): { readonly shown: string; readonly show: (changed: string) => string } {
  const hidden: string[] = [];
  const shown = text.replace(CODE, (code) => {
    hidden.push(code);
    return HIDDEN;
  });
  let at = 0;
  return { shown, show: (changed) => changed.replaceAll(HIDDEN, () => hidden[at++] ?? "") };
}

/** A private sign of Unicode: no text of ours has it. */
const HIDDEN = "\ue000";

/** Fenced and inline code, tags and comments, expressions, the addresses of links and bare ones, character references. */
const CODE =
  /^(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^\1|$(?![\s\S]))|`+[^`\n]+`+|<!--[\s\S]*?-->|<\/?[A-Za-z][^<>]*>|<[a-z]+:[^<>\s]*>|\{[^{}]*\}|\]\([^)\n]*\)|^\[[^\]\n]+\]:.*$|https?:\/\/[^\s)\]>"»”]+|&#?\w+;|\ue000/gm;

const ROUNDS = 8;
const BLANK = `[ ${NBSP}${NNBSP}]`;

/** Without one of these a text has no such fault; most have none. */
const SUSPECT: Record<Language, RegExp> = {
  fr: new RegExp(
    String.raw`["']|«(?!${NBSP}[^ ${NBSP}${NNBSP}])|(?<![^ ${NBSP}${NNBSP}]${NBSP})»|(?<!${NNBSP})[;!?]|${BLANK}${NNBSP}[;!?]|(?<!${NBSP}):|${BLANK}${NBSP}[:%]|\d(?:[ ${NNBSP}]?%| \d{3}| \p{L}|${BLANK}[€$£])`,
    "u",
  ),
  en: new RegExp(String.raw`["']|${BLANK}[;:!?%]`, "u"),
};

interface Sign {
  readonly pattern: RegExp;
  readonly right: string;
  readonly what: string;
}

const APOSTROPHE: Sign = {
  pattern: /(?<=\p{L})'(?=\p{L})/gu,
  right: "’",
  what: "a straight apostrophe stands between two letters",
};

/** A pair of straight double quotation marks around words of one line. */
const PAIR = String.raw`(?<![\p{L}\p{N}"])"(?=[^\s"])([^"\n]*[^\s"])"(?![\p{L}\p{N}"])`;
const QUOTES: Record<Language, readonly Sign[]> = {
  fr: [
    {
      pattern: new RegExp(PAIR, "gu"),
      right: `«${NBSP}$1${NBSP}»`,
      what: "straight quotation marks stand where « and » are due",
    },
    APOSTROPHE,
  ],
  en: [
    { pattern: new RegExp(PAIR, "gu"), right: "“$1”", what: "straight quotation marks stand where “ and ” are due" },
    APOSTROPHE,
  ],
};

/** What may stand before a sign that closes: a letter, a digit, a closing bracket or mark. */
const BEFORE = String.raw`(?<=[\p{L}\p{N}»”’)\]%€$£…*_\ue000])`;
const UNITS =
  "milliers|millions?|milliards?|billions?|yuans?|dollars?|euros?|livres|roupies|yens?|ans|années|mois|jours|semaines|heures|minutes|secondes";

const SIGNS: Record<Language, readonly Sign[]> = {
  fr: [
    {
      pattern: new RegExp(`«${BLANK}*(?=[^ ${NBSP}${NNBSP}\\n])`, "gu"),
      right: `«${NBSP}`,
      what: "no no-break space follows «",
    },
    {
      pattern: new RegExp(`(?<=[^ ${NBSP}${NNBSP}\\n])${BLANK}*»`, "gu"),
      right: `${NBSP}»`,
      what: "no no-break space stands before »",
    },
    {
      pattern: new RegExp(String.raw`${BEFORE}${BLANK}*(?=[;!?](?:[\s;!?»”)\]*_\ue000]|$))`, "gu"),
      right: NNBSP,
      what: "no narrow no-break space stands before ; ! or ?",
    },
    {
      pattern: new RegExp(String.raw`${BEFORE}${BLANK}*(?=:(?:[\s*_\ue000]|$))`, "gu"),
      right: NBSP,
      what: "no no-break space stands before the colon",
    },
    {
      pattern: new RegExp(String.raw`(?<=\d)${BLANK}*(?=%(?![\p{L}\p{N}]))`, "gu"),
      right: NBSP,
      what: "no no-break space stands before %",
    },
    {
      pattern: new RegExp(
        String.raw`(?<=(?<![\p{L}\p{N}.,])\d{1,3}(?:[ ${NBSP}${NNBSP}]\d{3})*)[ ${NBSP}](?=\d{3}(?!\d))`,
        "gu",
      ),
      right: NNBSP,
      what: "no narrow no-break space parts the thousands",
    },
    {
      pattern: new RegExp(String.raw`(?<=\d) +(?=(?:(?:${UNITS})(?![\p{L}\p{N}])|[€$£](?![\p{L}\p{N}])))`, "gu"),
      right: NBSP,
      what: "an ordinary space parts a number from its unit",
    },
  ],
  en: [
    {
      // Behind an address or a tag a space may part what would run together.
      pattern: new RegExp(String.raw`(?<!\ue000)${BEFORE}${BLANK}+(?=[;:!?](?:[\s”)\]*_\ue000]|$))`, "gu"),
      right: "",
      what: "a space stands before ; : ! or ?",
    },
    {
      pattern: new RegExp(String.raw`(?<=\d)${BLANK}+(?=%(?![\p{L}\p{N}]))`, "gu"),
      right: "",
      what: "a space stands before %",
    },
  ],
};
