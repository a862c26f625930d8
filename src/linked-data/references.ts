/** Every web address that a graph holds, wherever it stands. A template of addresses is none. */
export function listAddresses(graph: unknown): string[] {
  if (typeof graph === "string") return /^https?:\/\/[^\s{]+$/.test(graph) ? [graph] : [];
  if (typeof graph !== "object" || graph === null) return [];
  return Object.entries(graph).flatMap(([key, value]) => (key === "@context" ? [] : listAddresses(value)));
}

/** The names of the nodes that a graph describes: those that it says more of than their name. */
export function listDescribed(graph: unknown): string[] {
  if (typeof graph !== "object" || graph === null) return [];
  const id = "@id" in graph && typeof graph["@id"] === "string" && Object.keys(graph).length > 1 ? [graph["@id"]] : [];
  return [...id, ...Object.values(graph).flatMap(listDescribed)];
}
