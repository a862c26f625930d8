import { NOTHING, isNarrowed, readAddress, type Asked } from "../search/address.ts";

/** Kinds of pages that there are dossiers of. */
export const SUBJECTS = ["companies", "regulators", "people", "topics"] as const;
export type SubjectKind = (typeof SUBJECTS)[number];

/** What a dossier is asked of: a page, or what a search finds. */
export type DossierRequest =
  { readonly kind: SubjectKind; readonly id: string } | { readonly search: Asked } | { readonly unknown: string };

/** Reads the address of the dossier page: `?of=companies/alibaba`, or the parameters of the search page. Undefined when it asks for nothing. */
export function readRequest(address: URLSearchParams): DossierRequest | undefined {
  const of = address.get("of");
  if (of !== null) {
    const [, kind = "", id = ""] = /^([a-z]+)\/([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(of) ?? [];
    return isSubject(kind) ? { kind, id } : { unknown: of };
  }
  const search = readAddress(address);
  return search.query !== NOTHING.query || isNarrowed(search) ? { search } : undefined;
}

/** The parameters of the dossier of a page. */
export function dossierOf({ kind, id }: { readonly kind: SubjectKind; readonly id: string }): string {
  return `?of=${kind}/${id}`;
}

function isSubject(kind: string): kind is SubjectKind {
  return (SUBJECTS as readonly string[]).includes(kind);
}
