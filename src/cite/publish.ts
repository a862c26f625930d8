import type { Publisher } from "../publish/publication.ts";
import { LANGUAGES } from "../schemas/languages.ts";
import { toBibtex } from "./bibtex.ts";
import { describeCitation, type Citation } from "./citation.ts";
import { toCslJson } from "./csl-json.ts";
import { toRis } from "./ris.ts";
import { CITE_FORMATS, type CiteFormat } from "../model/urls.ts";

/** How each briefing and each event is cited, in three formats beside its page in each language: `briefings/<id>/cite.bib`. */
export const publishCitations: Publisher = (site, urls) =>
  [...site.briefings, ...site.events].flatMap((entry) =>
    LANGUAGES.flatMap((language) =>
      CITE_FORMATS.map((format) => ({
        path: urls.citation(entry, language, format).slice(urls.file("").length),
        make: () => WRITERS[format](describeCitation(site, entry, language, urls)),
      })),
    ),
  );

/** CSL-JSON is a list, of one item here. */
const WRITERS: Readonly<Record<CiteFormat, (citation: Citation) => string>> = {
  json: (citation) => `${JSON.stringify([toCslJson(citation)], undefined, 2)}\n`,
  bib: toBibtex,
  ris: toRis,
};
