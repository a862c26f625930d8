import { readFile, readdir } from "node:fs/promises";
import { join, matchesGlob } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { EDITED, makeEditorSchema, type EditorSchema } from "./json-schemas.ts";
import { SCHEMA_FOLDER, makeSchemaFiles, readSources, schemaPath } from "./schema-files.ts";

const ROOT = join(import.meta.dirname, "../..");
const read = (path: string) => readFile(join(ROOT, path), "utf8");

describe("the committed schemas", () => {
  it("are those that npm run schemas writes today", async () => {
    const files = await makeSchemaFiles(ROOT);
    const committed = (await readdir(join(ROOT, SCHEMA_FOLDER))).map((name) => `${SCHEMA_FOLDER}/${name}`);
    const stale: string[] = committed.filter((path) => !files.has(path));
    for (const [path, text] of files) if (!committed.includes(path) || (await read(path)) !== text) stale.push(path);
    expect(stale, "src/schemas/ has changed since these were written. Run: npm run schemas").toEqual([]);
  });
});

describe("the descriptions", () => {
  let sources: Map<string, string>;
  const fields: { name: string; schema: EditorSchema }[] = [];

  beforeAll(async () => {
    sources = await readSources(ROOT);
    for (const kind of EDITED.values()) collect(makeEditorSchema(kind, sources), fields);
  });

  it("hold every comment that stands above a field in src/schemas/", () => {
    const said = new Map<string, string[]>();
    for (const { name, schema } of fields) said.set(name, [...(said.get(name) ?? []), schema.description ?? ""]);
    // Nobody edits releases: npm run release writes them.
    const edited = [...sources].filter(([file]) => file !== "release.ts");
    const commented = edited.flatMap(([file, text]) => findCommentedFields(text).map((found) => ({ file, ...found })));
    expect(commented.length).toBeGreaterThan(100);
    const missing = commented.filter(
      ({ name, comment }) => !said.get(name)?.some((text) => text.split("\n\n")[0] === comment),
    );
    expect(missing).toEqual([]);
  });

  it("stand at 95 % of the fields or more", () => {
    const described = fields.filter(({ schema }) => schema.description);
    expect(described.length / fields.length).toBeGreaterThanOrEqual(0.95);
  });

  it("tell what each value of an enumeration means, where the comment does", () => {
    const meaningsOf = (name: string) =>
      fields
        .filter((field) => field.name === name)
        .flatMap(({ schema: { enum: values = [], enumDescriptions = [] } }) =>
          values.map((value, i) => `${String(value)}: ${enumDescriptions[i] ?? ""}`),
        );
    expect(meaningsOf("evidence")).toEqual([
      "official: the authority's own word",
      "reported: the outlet states it",
      "attributed: a named person or firm says it",
      "anonymous: an unnamed source says it",
      "alleged: hedged, or a partisan outlet's own claim",
    ]);
    expect(meaningsOf("status")).toContain("planned: announced and not yet done");
    expect(meaningsOf("dateBasis")).toEqual(
      expect.arrayContaining(["stated: in the text", 'resolved: from a weekday or "last month"', "inferred: "]),
    );
    const kinds = meaningsOf("eventKind");
    expect(kinds).toHaveLength(15);
    for (const kind of kinds) expect(kind).toMatch(/: \S/);
  });

  it("show marks as they are written, and code as code", () => {
    const seals = fields.find(({ name, schema }) => name === "seals" && schema.description?.includes("<Source"));
    expect(seals?.schema.description).toContain('`mentions` and of those that <Source passages="…" /> names');
    expect(seals?.schema.markdownDescription).toContain(
      String.raw`${"`mentions`"} and of those that \<Source passages="…" /> names`,
    );
    expect(seals?.schema.markdownDescription).toContain("`npm run check -- --articles <folder> --seal`");
  });
});

describe("the settings of VS Code", () => {
  it("give each YAML file of content/ the schema of its folder, and no other", async () => {
    const wired = await readSettings();
    const found = await readdir(join(ROOT, "content"), { recursive: true });
    const files = found.filter((path) => path.endsWith(".yaml")).map((path) => `content/${path}`);
    expect(files.length).toBeGreaterThan(50);
    for (const file of files) {
      const schemas = Object.keys(wired).filter((schema) => matchesGlob(file, wired[schema]!));
      expect([file, ...schemas]).toEqual([file, `./${schemaPath(file.split("/")[1]!)}`]);
    }
  });

  it("name schemas and files as the generator does", async () => {
    const yaml = [...EDITED].filter(([, { files }]) => files.endsWith(".yaml"));
    expect(await readSettings()).toEqual(
      Object.fromEntries(yaml.map(([folder, { files }]) => [`./${schemaPath(folder)}`, files])),
    );
  });

  async function readSettings(): Promise<Record<string, string>> {
    const text = await read(".vscode/settings.json");
    return (JSON.parse(text) as { "yaml.schemas": Record<string, string> })["yaml.schemas"];
  }
});

/** Every field of a schema, at any depth. */
function collect(schema: EditorSchema, fields: { name: string; schema: EditorSchema }[]): void {
  for (const [name, field] of Object.entries(schema.properties ?? {})) fields.push({ name, schema: field });
  const inner = [
    schema.items,
    schema.propertyNames,
    schema.additionalProperties,
    ...(schema.anyOf ?? []),
    ...(schema.oneOf ?? []),
  ];
  for (const each of [...Object.values(schema.properties ?? {}), ...inner])
    if (typeof each === "object") collect(each, fields);
}

/** The documentation comments that stand above a field, read without knowledge of TypeScript: what follows is a name and a colon, or a comma. */
function findCommentedFields(text: string): { name: string; comment: string }[] {
  return [...text.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*"?([\w-]+)"?[:,]/g)].map(
    ([, comment = "", name = ""]) => ({
      name,
      comment: comment.replaceAll(/\s*\n\s*\*?\s*/g, " ").trim(),
    }),
  );
}
