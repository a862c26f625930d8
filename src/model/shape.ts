import { z } from "zod";
import { fault, spell, type ContentFile } from "./content-file.ts";
import { findNearest } from "./nearest.ts";
import type { Problem } from "./problems.ts";
import type { Path } from "./references.ts";

/** The file's data in the shape of its schema; undefined, and every fault reported, when it has another. */
export function readShape<T>(schema: z.ZodType<T>, file: ContentFile, problems: Problem[]): T | undefined {
  const result = schema.safeParse(file.data);
  if (result.success) return result.data;
  problems.push(...flatten(result.error.issues).flatMap((issue) => wordIssue(issue, schema, file)));
  return undefined;
}

type Issue = z.core.$ZodIssue;

/** A union's issue says little: where the value has the type of one alternative, that one's issues say what is wrong. So with a record's keys. */
function flatten(issues: readonly Issue[]): Issue[] {
  return issues.flatMap((issue) => {
    const within = (inner: readonly Issue[]) =>
      flatten(inner.map((each) => ({ ...each, path: [...issue.path, ...each.path] })));
    if (issue.code === "invalid_key") return within(issue.issues);
    if (issue.code !== "invalid_union") return [issue];
    const meant = issue.errors.find((errors) =>
      errors.every(({ code, path }) => code !== "invalid_type" || path.length > 0),
    );
    return meant ? within(meant) : [issue];
  });
}

function wordIssue(issue: Issue, schema: z.ZodType, file: ContentFile): Problem[] {
  const path = issue.path.map((step) => (typeof step === "symbol" ? String(step) : step));
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => {
      const nearest = findNearest(key, fieldsAt(schema, path));
      const message = `no field is called "${key}"${nearest ? `; the nearest is "${nearest}"` : ""}.`;
      return fault(
        file.path,
        file.lineOf([...path, key]),
        spell([...path, key]),
        message,
        "Correct the name, or remove the field.",
      );
    });
  }
  const [message, next] = explain(issue, valueAt(file.data, path));
  return [fault(file.path, file.lineOf(path), spell(path), message, next)];
}

/** What was found against what is needed, and the next step. */
function explain(issue: Issue, value: unknown): [message: string, next: string] {
  const needed = describeNeed(issue);
  if (value === undefined && needed) return [`is missing; ${needed} is needed.`, "Add the field."];
  if (value === null && needed)
    return [`is empty; ${needed} is needed.`, "Write the value, or leave the field out if it may be."];
  if (issue.code === "invalid_value" && typeof value !== "object") {
    const nearest = typeof value === "string" ? findNearest(value, issue.values.map(String)) : undefined;
    return [
      `${JSON.stringify(value)} is none of ${issue.values.join(", ")}${nearest ? `; the nearest is "${nearest}"` : ""}.`,
      "Use one of these values.",
    ];
  }
  if (needed) {
    return [
      `is ${nameType(value)}; ${needed} is needed.`,
      "Correct the value; put texts, dates and sums of money in double quotation marks.",
    ];
  }
  return [issue.message, "Correct the value; src/schemas/ describes every field."];
}

/** What a value of the wrong type should have been; undefined for issues that are not about the type. */
function describeNeed(issue: Issue): string | undefined {
  if (issue.code === "invalid_type") return TYPE_NAMES[issue.expected] ?? issue.expected;
  if (issue.code === "invalid_value") return `one of ${issue.values.join(", ")}`;
  if (issue.code !== "invalid_union") return undefined;
  return [...new Set(issue.errors.flat().map(describeNeed).filter(Boolean))].join(" or ");
}

const TYPE_NAMES: Record<string, string> = {
  string: "text",
  number: "a number",
  boolean: "true or false",
  array: "a list",
  object: "a group of fields",
  record: "a group of fields",
};

function nameType(value: unknown): string {
  const type = Array.isArray(value) ? "array" : typeof value;
  return type === "boolean" ? String(value) : (TYPE_NAMES[type] ?? type);
}

/** The names of the fields that a schema knows at a path. */
function fieldsAt(schema: unknown, path: Path): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return fieldsAt(schema.unwrap(), path);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => fieldsAt(option, path));
  const [step, ...rest] = path;
  if (schema instanceof z.ZodArray) return fieldsAt(schema.element, rest);
  if (!(schema instanceof z.ZodObject)) return [];
  return step === undefined ? Object.keys(schema.shape) : fieldsAt(schema.shape[step], rest);
}

/** "a company", "an event". */
export function article(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<string | number, unknown> | undefined)?.[step], data);
}
