import { NBSP, NNBSP } from "../model/typography.ts";
import type { Language } from "../schemas/languages.ts";
import { INSTITUTION, labelVersion, type Citation } from "./citation.ts";
import { flatten } from "./flatten.ts";

/**
 * The entry of a citation for biblatex, in UTF-8: `@report` with `date` as ISO 8601-2. Author and title stand in two pairs of braces, so that no
 * style reads the one as a person or changes the capitals of the other. `urldate` is left to who has read the page.
 */
export function toBibtex(citation: Citation): string {
  const { published } = citation;
  const fields = [
    ["author", `{${escape(INSTITUTION)}}`],
    ["title", `{${escape(citation.title)}}`],
    ["type", escape(citation.genre)],
    ["institution", escape(INSTITUTION)],
    ...(published === undefined ? [] : [["date", published]]),
    ["version", escape(labelVersion(citation.version))],
    ["url", escapeAddress(citation.url)],
    ["langid", LANGUAGE_IDS[citation.language]],
    ["note", escape(citation.note)],
  ];
  return `@report{${citation.key},\n${fields.map(([name, value]) => `  ${name ?? ""} = {${value ?? ""}},\n`).join("")}}\n`;
}

/** Identifiers of the babel package. */
const LANGUAGE_IDS: Readonly<Record<Language, string>> = { fr: "french", en: "english" };

/** BibTeX counts braces behind backslashes too, so a brace has to be written in letters. */
const COMMANDS: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  // Without the T1 encoding these three print as other signs.
  "<": "\\textless{}",
  ">": "\\textgreater{}",
  "|": "\\textbar{}",
  "%": "\\%",
  "&": "\\&",
  "#": "\\#",
  _: "\\_",
  $: "\\$",
  // As characters LaTeX does not know them everywhere; babel narrows the one before ; ! ? by itself.
  [NBSP]: "~",
  [NNBSP]: "~",
};

/** Two signs that TeX would set as one: "--", "``", ",,". An empty group keeps them apart. */
const LIGATURE = /-(?=-)|,(?=,)|'(?=')|[`?!](?=`)/g;

function escape(text: string): string {
  return flatten(text)
    .replace(/[\\{}~^<>|%&#_$\u00a0\u202f]/g, (sign) => COMMANDS[sign] ?? sign)
    .replace(LIGATURE, "$&{}");
}

/** biblatex takes `url` as it stands: nothing may be escaped in it, and its braces must pair. */
function escapeAddress(url: string): string {
  return url.replace(/[\\{}\s]/g, encodeURIComponent);
}
