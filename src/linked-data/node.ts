import type { Graph, IdReference, Thing } from "schema-dts";

/** A page's structured data: JSON-LD 1.1 in the terms of schema.org. */
export type { Graph };

/**
 * A node of one type with what is known of it: fields that are undefined and lists that are empty are left out. The compiler holds the fields
 * against schema.org's.
 */
export function makeNode<T extends object>(fields: { [K in keyof T]: T[K] | undefined }): T {
  const known = Object.entries(fields).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(known) as T;
}

/** Names a node that is described elsewhere. */
export function refer(id: string): IdReference {
  return { "@id": id };
}

export function makeGraph(nodes: readonly Thing[]): Graph {
  return { "@context": "https://schema.org", "@graph": nodes };
}

/** A list may stand for itself where it has one member, as JSON-LD allows: it is shorter. */
export function unwrap<T>(items: readonly T[]): T | readonly T[] | undefined {
  return items.length > 1 ? items : items[0];
}

/**
 * A graph as the text of a `<script type="application/ld+json">`. The signs that could end the element, or a line of a script, are written as
 * escapes, so that no title can break out of it.
 */
export function toScript(graph: Graph): string {
  return JSON.stringify(graph).replace(
    /[<\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
