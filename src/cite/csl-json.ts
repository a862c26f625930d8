import { INSTITUTION, labelVersion, type Citation } from "./citation.ts";
import { flatten } from "./flatten.ts";

/** One item of CSL-JSON 1.0.2, with the variables that are used here. */
export interface CslItem {
  readonly id: string;
  readonly type: "report";
  readonly genre: string;
  readonly title: string;
  readonly author: readonly { readonly literal: string }[];
  readonly publisher: string;
  readonly issued?: { readonly "date-parts": readonly (readonly number[])[] };
  readonly version: string;
  readonly URL: string;
  readonly language: string;
  readonly note: string;
}

/** The item of a citation, for Zotero, pandoc and whatever else reads the Citation Style Language. Without a day it has no `issued`. */
export function toCslJson(citation: Citation): CslItem {
  const { published } = citation;
  return {
    id: citation.key,
    type: "report",
    genre: citation.genre,
    title: flatten(citation.title),
    author: [{ literal: INSTITUTION }],
    publisher: INSTITUTION,
    ...(published === undefined ? {} : { issued: { "date-parts": [published.split("-").map(Number)] } }),
    version: labelVersion(citation.version),
    URL: citation.url,
    language: citation.language,
    note: flatten(citation.note),
  };
}
