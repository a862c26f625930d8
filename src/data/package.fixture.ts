import { readFile } from "node:fs/promises";
import { join } from "node:path";
import datapackage from "datapackage";

/**
 * Reads every row of every table of the data package in a folder with Frictionless Data's own library, which checks types, formats, constraints,
 * headers and foreign keys. It knows version 1 of the standard: what version 2 names otherwise is put in the words of version 1.
 */
export async function readPackage(folder: string): Promise<{ errors: string[]; counts: Record<string, number> }> {
  const text = await readFile(join(folder, "datapackage.json"), "utf8");
  const loaded = await datapackage.Package.load(inVersion1(JSON.parse(text) as Descriptor), { basePath: folder });
  const errors = loaded.errors.map((error) => `package: ${error.message}`);
  const counts: Record<string, number> = {};
  for (const resource of loaded.resources.filter(({ tabular }) => tabular)) {
    try {
      counts[resource.name] = (await resource.read({ relations: true })).length;
    } catch (error) {
      const { message, errors: each = [] } = error as Error & { errors?: readonly Error[] };
      errors.push(...[message, ...each.map((inner) => inner.message)].map((words) => `${resource.name}: ${words}`));
    }
  }
  return { errors, counts };
}

interface Descriptor {
  readonly resources: readonly {
    readonly type?: string;
    readonly schema?: Schema;
  }[];
}

interface Schema {
  readonly fields: readonly { readonly constraints?: { readonly pattern?: string } }[];
  readonly foreignKeys?: readonly { readonly reference: object }[];
}

function inVersion1({ resources, ...rest }: Descriptor): object {
  return {
    ...rest,
    resources: resources.map(({ type, schema, ...resource }) => ({
      ...resource,
      ...(type === "table" && { profile: "tabular-data-resource" }),
      ...(schema && { schema: inVersion1Schema(schema) }),
    })),
  };
}

/**
 * A key that leads to the table itself names no resource in version 2, and an empty one in version 1. A pattern matches a whole cell, as in XML
 * Schema; the library is content with a part of it.
 */
function inVersion1Schema({ fields, foreignKeys, ...rest }: Schema): object {
  return {
    ...rest,
    fields: fields.map(({ constraints, ...field }) => ({
      ...field,
      ...(constraints && {
        constraints: { ...constraints, ...(constraints.pattern && { pattern: `^(?:${constraints.pattern})$` }) },
      }),
    })),
    ...(foreignKeys && {
      foreignKeys: foreignKeys.map((key) => ({ ...key, reference: { resource: "", ...key.reference } })),
    }),
  };
}
