import { UNDATED, type FacetName } from "../model/facets.ts";
import type { EventKind, EventStatus } from "../schemas/event.ts";
import type { Kind } from "../schemas/kinds.ts";
import type { Language } from "../schemas/shared.ts";
import { countryName, wordsIn, type Words } from "./words.ts";

/** The value of a facet in words: "amende", "Chine", "2021", "sans date". */
export function facetLabel(kind: Kind, name: FacetName, value: string, language: Language): string {
  const t = wordsIn(language);
  switch (name) {
    case "year":
      return value === UNDATED ? t.noDate : value;
    case "country":
      return countryName(value.toUpperCase(), language);
    case "status":
      return t.status[value as EventStatus];
    case "kind":
      return kindLabel(kind, value, t);
  }
}

function kindLabel(kind: Kind, value: string, t: Words): string {
  switch (kind) {
    case "events":
      return t.eventKind[value as EventKind];
    case "companies":
      return t.companyKind[value as keyof Words["companyKind"]];
    case "regulators":
      return t.regulatorKind[value as keyof Words["regulatorKind"]];
    case "outlets":
      return t.outletKind[value as keyof Words["outletKind"]];
    default:
      return value;
  }
}
