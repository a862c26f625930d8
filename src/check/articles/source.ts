import { formatMonth, monthOf } from "../../model/edtf.ts";
import { LANGUAGES, type Language } from "../../schemas/languages.ts";
import { normalizePassage } from "../../model/seals.ts";
import { datesOfSource } from "./dates.ts";
import { nameOf } from "./names.ts";
import type { ArticleRule } from "./rule.ts";

/** Who wrote the article, which wire it is from, in what language and when it appeared are what its text says, or what a named source says. */
export const source: ArticleRule = {
  name: "source",
  check({ briefing, reading, site }, report) {
    const { data } = briefing;
    const { authors, agency, corroboration } = data.source;
    const text = normalizePassage(
      [...reading.passages].flatMap(([key, passage]) => (key.includes("s") ? [] : [passage])).join(" "),
    ).replaceAll("’", "'");
    authors.forEach((author, i) => {
      if (text.includes(author.replaceAll("’", "'"))) return;
      report(
        briefing,
        ["source", "authors", i],
        `the article does not name "${author}".`,
        "Write the name as the article has it, or leave it out.",
      );
    });
    const isKnownWire =
      agency === undefined ||
      agency === data.source.outlet ||
      agency === reading.untold.agency?.id ||
      reading.names(agency, paragraphsOf(reading.passages)) ||
      corroboration.some(({ outlet }) => outlet.includes(nameOf(site, agency)));
    if (!isKnownWire)
      report(
        briefing,
        ["source", "agency"],
        `neither the article nor a source under source.corroboration names ${nameOf(site, agency)}.`,
        "Name the wire that the article says it is from, or leave it out.",
      );
    const { published, publishedBasis } = data;
    if (published === undefined) return;
    const own = [
      reading.untold.published.value,
      ...reading.analysis.dates.filter(({ basis }) => basis === "stated").map(({ value }) => value),
    ];
    if (publishedBasis === "stated" && !own.includes(published)) {
      const given = reading.untold.published.value;
      report(
        briefing,
        ["published"],
        `the article does not state "${published}"${given === undefined ? "" : `; it gives ${given}`}.`,
        "Write the date as the article gives it, or the basis on which it is known.",
      );
    }
    const how = data.publishedHow;
    const isExplained =
      how !== undefined && LANGUAGES.every((language) => saysDate(how[language], published, language));
    if (publishedBasis === "inferred" && !isExplained)
      report(
        briefing,
        ["published"],
        `publishedHow does not come to "${published}".`,
        "Write under publishedHow, in both languages, from what the date is inferred; no more precisely than that.",
      );
    if (publishedBasis === "corroborated" && !corroboration.flatMap(datesOfSource).includes(published))
      report(
        briefing,
        ["published"],
        `no source under source.corroboration gives "${published}".`,
        "Name the source that confirms the date, with its date or with what it adds.",
      );
  },
};

/** Whether a text names the year of a date, and its month where it has one. */
function saysDate(text: string, date: string, language: Language): boolean {
  const month = monthOf(date);
  const isYearNamed = text.includes(date.slice(0, 4));
  return (
    isYearNamed && (month === undefined || text.toLowerCase().includes(formatMonth(month, language).toLowerCase()))
  );
}

function paragraphsOf(passages: ReadonlyMap<string, string>): string[] {
  return [...passages.keys()].filter((key) => !key.includes("s"));
}
