import { spell } from "../../model/content-file.ts";
import type { Rule } from "../rule.ts";
import { listProseFields } from "../prose-fields.ts";
import { findSignFaults, hideCode, type SignFault } from "../spaces.ts";
import { LANGUAGES } from "../../schemas/languages.ts";

/** Texts of ours carry the spaces, apostrophes and quotation marks of their language in the files themselves: pages print them as they are. */
export const typographicSpaces: Rule = {
  name: "typographic-spaces",
  check({ places }, report) {
    for (const place of places.values()) {
      if (place.folder === "lexicon") continue;
      const fields = listProseFields(place);
      for (const { path, words, language } of fields) {
        const { shown } = hideCode(words);
        for (const fault of distinct(findSignFaults(shown, language))) {
          report({ file: place.path }, path, wordFault(fault, shown), NEXT, "warning");
        }
      }
      const language = fields.find(({ path }) => spell(path) === "title")?.language;
      if (language === undefined || !LANGUAGES.includes(language) || place.body === "") continue;
      const { shown, lineOf } = hideBody(place.body);
      for (const fault of findSignFaults(shown, language)) {
        const line = place.bodyLine + lineOf(fault.start);
        report({ file: place.path, line }, ["body"], wordFault(fault, shown), NEXT, "warning");
      }
    }
  },
};

const NEXT = "Run npm run check -- --fix, which sets them all.";

/** One of each sort: the rest of a field is mended with it. */
function distinct(faults: readonly SignFault[]): SignFault[] {
  return faults.filter(({ what }, i) => faults.findIndex((fault) => fault.what === what) === i);
}

function wordFault({ start, end, what }: SignFault, text: string): string {
  const from = Math.max(0, text.lastIndexOf(" ", start - 12) + 1);
  const near = text
    .slice(from, end + 12)
    .replace(/\s+/gu, " ")
    .replaceAll("\ue000", "…")
    .trim();
  return `${what}, in "${near}".`;
}

/** A body without its code, and the line of each of its characters, counted from 0. */
function hideBody(body: string): { shown: string; lineOf: (offset: number) => number } {
  const hidden = hideCode(body);
  return {
    shown: hidden.shown,
    // Code of several lines stands behind one sign: the lines above are counted in what it hides.
    lineOf: (offset) => hideCode(body).show(hidden.shown.slice(0, offset)).split("\n").length - 1,
  };
}
