import type { Block } from "../../model/mdx-body.ts";
import { countWords, findQuotations, type Quotation } from "../../model/quotations.ts";
import type { Briefing, Site } from "../../model/site.ts";
import type { Rule } from "../rule.ts";

/** Words of an article that a briefing may quote in a row. */
const MOST = 9;

/**
 * Quotations are short, and in a body each has a speaker: a mark behind it in its paragraph names one, or the sentence says that the words are
 * the outlet's. Single words in quotation marks count too.
 */
export const quotation: Rule = {
  name: "quotation",
  check({ site, places }, report) {
    for (const briefing of site.briefings) {
      const outlet = namesOutlet(briefing, site);
      for (const text of [briefing, ...Object.values(briefing.translations)]) {
        for (const field of ["title", "summary"] as const)
          for (const found of findQuotations(text.data[field])) {
            const words = wordLength(found);
            if (words) report(text, [field], ...words);
          }
        const place = places.get(text.file);
        for (const block of place?.mdx?.blocks ?? []) {
          for (const { found, line, sentence, hasSpeaker } of listQuotations(block)) {
            const words = wordLength(found) ?? (hasSpeaker || outlet.test(sentence) ? undefined : wordSpeaker(found));
            if (words) report({ file: text.file, line: (place?.bodyLine ?? 1) + line - 1 }, ["body"], ...words);
          }
        }
      }
    }
  },
};

/** Finds "the article" and the names of the outlet and of the agency whose text it is. */
function namesOutlet({ data: { source } }: Briefing, site: Site): RegExp {
  const names = [source.outlet, source.agency].flatMap((id) => {
    const entry = id === undefined ? undefined : site.byId.get(id);
    if (entry?.kind !== "outlets") return [];
    const { short } = entry.data;
    return typeof short === "string" ? [short] : [short.fr, short.en];
  });
  const forms = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const pattern = ["l[’']article", "the article", ...forms].join("|");
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, "iu");
}

/** A quotation in its block. */
interface QuotationInBody {
  readonly found: Quotation;
  readonly line: number;
  /** What stands between the stops before and behind it. */
  readonly sentence: string;
  /** Whether a mark behind it says who speaks. */
  readonly hasSpeaker: boolean;
}

/** The quotations of a block. */
function listQuotations({ line: first, parts }: Block): QuotationInBody[] {
  let text = "";
  let lastSpeaker = -1;
  const lines: { from: number; line: number }[] = [{ from: 0, line: first }];
  for (const part of parts) {
    if (part.kind === "text") {
      lines.push({ from: text.length, line: part.line });
      text += part.text;
    } else if (part.marks.some(({ attribute }) => attribute === "claim" || attribute === "by")) {
      lastSpeaker = text.length;
    }
  }
  return findQuotations(text).map((found) => {
    const { from, line } = lines.findLast((each) => each.from <= found.start) ?? { from: 0, line: first };
    const below = text.slice(from, found.start).split("\n").length - 1;
    const before = text.slice(0, found.start).split(STOP).at(-1) ?? "";
    const behind = text.slice(found.end).split(STOP, 1)[0] ?? "";
    return { found, line: line + below, sentence: `${before} ${behind}`, hasSpeaker: lastSpeaker >= found.end };
  });
}

const STOP = /[.!?…](?:\s|$)/;

function wordLength({ words, isClosed }: Quotation): [message: string, next: string] | undefined {
  if (!isClosed) return [`the quotation ${shorten(words)} is not closed.`, "Close it: « … » or “…”."];
  const count = countWords(words);
  if (count <= MOST) return undefined;
  const message = `the quotation ${shorten(words)} has ${String(count)} words; ${String(MOST)} are the most.`;
  return [message, "Quote less of it, and say the rest in our own words."];
}

function wordSpeaker({ words }: Quotation): [message: string, next: string] {
  const next = 'Put <Source claim="…" />, or <Source passages="…" by="…" />, behind it in its paragraph.';
  return [`nobody is named whose words ${shorten(words)} are.`, next];
}

function shorten(words: string): string {
  return `“${words.length > 50 ? `${words.slice(0, 49)}…` : words}”`;
}
