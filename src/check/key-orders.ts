import { isMap, isScalar, type Document, type Node, type Pair, type YAMLMap } from "yaml";
import { z } from "zod";
import type { Path } from "../model/references.ts";
import { translationSchema } from "../schemas/briefing.ts";
import { SCHEMAS } from "../schemas/kinds.ts";
import { termSchema } from "../schemas/term.ts";

/** A group of fields that does not stand in the order of its schema. */
export interface Disorder {
  readonly path: Path;
  readonly found: readonly string[];
  /** The same fields, in the order of the schema. */
  readonly wanted: readonly string[];
}

/** The schema that files of a folder follow; undefined for the lexicon, whose order is nobody's. */
export function schemaOf(folder: string): z.ZodType | undefined {
  if (folder === "translations") return translationSchema;
  if (folder === "terms") return termSchema;
  return folder in SCHEMAS ? SCHEMAS[folder as keyof typeof SCHEMAS] : undefined;
}

/**
 * The groups of fields within `data` that stand in another order than their schema's, outermost first. Where the keys are ids, as in `mentions` and
 * in the claims of a translation, their order is the writer's.
 */
export function findDisorder(schema: z.ZodType, data: unknown, path: Path = []): Disorder[] {
  const inner = unwrap(schema, data);
  if (inner instanceof z.ZodArray && Array.isArray(data)) {
    return data.flatMap((item, i) => findDisorder(inner.element as z.ZodType, item, [...path, i]));
  }
  if (typeof data !== "object" || data === null || Array.isArray(data)) return [];
  const entries = Object.entries(data);
  if (inner instanceof z.ZodRecord) {
    return entries.flatMap(([key, value]) => findDisorder(inner.valueType as z.ZodType, value, [...path, key]));
  }
  if (!(inner instanceof z.ZodObject)) return [];
  const shape = inner.shape as Record<string, z.ZodType>;
  const found = entries.map(([key]) => key);
  const wanted = sortKeys(found, orderOf(shape));
  return [
    ...(found.every((key, i) => key === wanted[i]) ? [] : [{ path, found, wanted }]),
    ...entries.flatMap(([key, value]) => {
      const field = shape[key];
      return field ? findDisorder(field, value, [...path, key]) : [];
    }),
  ];
}

/** The group of fields at a path of a document, with each field's own node. */
export function mapAt(document: Document, path: Path): YAMLMap<Node, Node | null> | undefined {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  return isMap<Node, Node | null>(node) ? node : undefined;
}

/** The name of a field; undefined for keys that are no plain text. */
export function keyOf(pair: Pair): string | undefined {
  return isScalar(pair.key) && typeof pair.key.value === "string" ? pair.key.value : undefined;
}

/** Fields that no schema knows keep their place after those it knows. */
function sortKeys(keys: readonly string[], order: readonly string[]): string[] {
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  return [...keys].sort((a, b) => rank(a) - rank(b));
}

/**
 * The fields of a group in the order of the files: that of its schema, but what companies, regulators, people and outlets share is told in the order of a
 * reader's questions: what it is comes after its name, the numbers of other databases after all else.
 */
function orderOf(shape: Record<string, unknown>): readonly string[] {
  const keys = Object.keys(shape);
  const isParty = "short" in shape;
  const after = isParty ? "short" : "name";
  const early = keys.filter((key) => (isParty ? ["acronym", "kind"] : ["relation"]).includes(key));
  const late = keys.filter((key) => isParty && ["identifiers", "draft", "formerIds"].includes(key));
  const rest = keys.filter((key) => !early.includes(key) && !late.includes(key));
  const at = rest.indexOf(after) + 1;
  return isParty || "relation" in shape ? [...rest.slice(0, at), ...early, ...rest.slice(at), ...late] : keys;
}

/** Without what makes it optional; of several, the one that has fields where the data has. */
function unwrap(schema: z.ZodType, data: unknown): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return unwrap(schema.unwrap() as z.ZodType, data);
  if (schema instanceof z.ZodUnion) {
    const options = (schema.options as z.ZodType[]).map((option) => unwrap(option, data));
    const isGroup = typeof data === "object" && data !== null;
    return options.find((option) => option instanceof z.ZodObject === isGroup) ?? schema;
  }
  return schema;
}
