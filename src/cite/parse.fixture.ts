import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import type { CiteFormat } from "../model/urls.ts";

/** What a reader of the formats finds in a file, in the words of CSL; RIS has its version as an edition. */
export interface ParsedCitation {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly author?: readonly { readonly family?: string; readonly literal?: string }[];
  readonly issued?: { readonly "date-parts": readonly (readonly number[])[] };
  readonly language?: string;
  readonly version?: string;
  readonly edition?: string;
  readonly URL?: string;
  readonly publisher?: string;
  readonly note?: string;
}

const TYPES: Readonly<Record<CiteFormat, string>> = {
  json: "@else/json",
  bib: "@biblatex/text",
  ris: "@ris/file",
};

/** The citations of a file, as Citation.js reads them: none of our own code. */
export function parseCitations(text: string, format: CiteFormat): ParsedCitation[] {
  return new Cite(text, { forceType: TYPES[format] }).data as ParsedCitation[];
}

/** A CSL-JSON item as citeproc prints it. */
export function renderCsl(item: unknown, template: string, lang: string): string {
  return new Cite([item]).format("bibliography", { template, lang, format: "text" }).trim();
}
