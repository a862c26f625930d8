import { CITE_WORDS } from "../i18n/cite.ts";
import { formatDate } from "../model/edtf.ts";
import { quote } from "../model/typography.ts";
import type { Language } from "../schemas/languages.ts";
import { flatten } from "./flatten.ts";
import { INSTITUTION, wordVersion, type Citation } from "./citation.ts";

/**
 * A reference in the usage of a language, whatever the language of the title, in plain text:
 * « Titre », Vigie, 22 novembre 2026, version du 22 novembre 2026, empreinte 3fa9c2d1aa01, https://…
 * It ends with the address, without a full stop that would be copied with it.
 */
export function formatReference(citation: Citation, usage: Language): string {
  return splitReference(citation, usage).join("");
}

/** The same in three parts, for the title may be in another language than what stands around it: what comes before the title, the title, and the rest. */
export function splitReference(
  { title, published, version, url }: Citation,
  usage: Language,
): [before: string, title: string, after: string] {
  // Quotation marks within the title become the second ones: “ ” within « », ‘ ’ within “ ”.
  const inner =
    usage === "fr"
      ? flatten(title).replace(INNER.fr, (_, words: string) => `“${words}”`)
      : flatten(title).replace(INNER.en, (_, words: string) => `‘${words}’`);
  const [before = "", after = ""] = quote("\n", usage).split("\n");
  const day = published === undefined ? CITE_WORDS[usage].undated : formatDate(published, usage);
  return [before, inner, `${after}, ${[INSTITUTION, day, wordVersion(version, usage), url].join(", ")}`];
}

const INNER = { fr: /«\s*(.*?)\s*»/gu, en: /“(.*?)”/gu };
