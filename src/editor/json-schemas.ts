import { z } from "zod";
import { wordsIn } from "../i18n/words.ts";
import { translationSchema } from "../schemas/briefing.ts";
import { KINDS, SCHEMAS } from "../schemas/kinds.ts";
import { lexiconSchema } from "../schemas/lexicon.ts";
import { address } from "../schemas/shared.ts";
import { termSchema } from "../schemas/term.ts";
import { readComments, type Commented } from "./comments.ts";
import { TEXT_RULES, WEB_ADDRESS } from "./strings.ts";

/** A kind of file that writers edit. */
export interface EditedKind {
  readonly schema: z.ZodType;
  /** What one file is; editors head a whole new file with it. */
  readonly title: string;
  /** The files, as a pattern from the root of the repository. */
  readonly files: string;
  /** Where the schema is written: a file of src/schemas/, and a constant of it or a field of one. */
  readonly written: readonly [file: string, name: string];
}

/** The kinds of files that writers edit, by the name of their folder in content/. */
export const EDITED: ReadonlyMap<string, EditedKind> = new Map([
  ...KINDS.map((kind): [string, EditedKind] => {
    const files = `content/${kind}/*.${kind === "briefings" ? "mdx" : "yaml"}`;
    return [
      kind,
      { schema: SCHEMAS[kind], title: wordsIn("en").kind[kind], files, written: ["kinds.ts", `SCHEMAS.${kind}`] },
    ];
  }),
  [
    "translations",
    {
      schema: translationSchema,
      title: "Translation",
      files: "content/translations/*/*.mdx",
      written: ["briefing.ts", "translationSchema"],
    },
  ],
  ["terms", { schema: termSchema, title: "Term", files: "content/terms/*.yaml", written: ["term.ts", "termSchema"] }],
  [
    "lexicon",
    {
      schema: lexiconSchema,
      title: "Names",
      files: "content/lexicon/*.yaml",
      written: ["lexicon.ts", "lexiconSchema"],
    },
  ],
]);

/** What is written of JSON Schema, and the words that editors know beside the standard. */
export interface EditorSchema {
  $schema?: string;
  title?: string;
  type?: string;
  description?: string;
  markdownDescription?: string;
  properties?: Record<string, EditorSchema>;
  items?: EditorSchema;
  additionalProperties?: EditorSchema | boolean;
  propertyNames?: EditorSchema;
  anyOf?: EditorSchema[];
  oneOf?: EditorSchema[];
  enum?: (string | number)[];
  enumDescriptions?: string[];
  format?: string;
  minLength?: number;
  pattern?: string;
  patternErrorMessage?: string;
}

/**
 * The JSON Schema (draft-07, which every editor reads) of a kind of file: what the zod schema accepts of a file as it is written, with the comments
 * of the source as descriptions. It refuses nothing that zod accepts. Rules that tie two fields together are not in it, nor whether an id exists:
 * `npm run check` tells those. It gives no examples: editors offer them as values, and an id or a date that nobody has read would slip in.
 * `sources` are the files of src/schemas/ by their names.
 */
export function makeEditorSchema(
  { schema, title, written }: EditedKind,
  sources: ReadonlyMap<string, string>,
): EditorSchema {
  const made = z.toJSONSchema(schema, {
    io: "input",
    target: "draft-7",
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema instanceof z.ZodType) tellText(zodSchema, jsonSchema as EditorSchema);
    },
  }) as EditorSchema;
  comment(made, readComments(sources, ...written), written[1]);
  const { $schema = "", ...rest } = made;
  return { $schema, title, ...rest };
}

/** Adds to a text what zod keeps in code, and the words of its message. */
function tellText(schema: z.ZodType, json: EditorSchema): void {
  // A schema that only wraps another, such as an optional one, comes after it and has all of it.
  if (json.type !== "string" || json.patternErrorMessage !== undefined) return;
  const rule = TEXT_RULES.get(schema);
  if (rule) json.pattern = rule.pattern;
  if (json.format === "uri") {
    // Zod follows browsers, which take an address with accents; the format "uri" would refuse it.
    delete json.format;
    json.pattern = WEB_ADDRESS;
  }
  const message = messageFor(json.pattern === WEB_ADDRESS ? address : schema, rule?.wrong ?? "");
  if (json.pattern !== undefined && message !== undefined) json.patternErrorMessage = message;
  // One message for an empty text is enough.
  if (json.pattern !== undefined) delete json.minLength;
}

/** What the schema itself says of a wrong text, as a sentence; undefined where it has no words of its own. */
function messageFor(schema: z.ZodType, wrong: string): string | undefined {
  const message = schema
    .safeParse(wrong)
    .error?.issues.at(-1)
    ?.message.replace(`${JSON.stringify(wrong)} `, "");
  return message === undefined || message.startsWith("Invalid") ? undefined : `This ${message}`;
}

/** Writes comments into a JSON Schema of the same shape; `where` names the place in errors. */
function comment(json: EditorSchema, { comments, ...inner }: Commented, where: string): void {
  if (comments.length > 0) {
    json.description = comments.join("\n\n");
    json.markdownDescription = comments.map(escapeMarkdown).join("\n\n");
  }
  const meanings = json.enum?.map((value) => findMeaning(String(value), comments));
  if (meanings?.some(Boolean)) json.enumDescriptions = meanings;
  for (const [name, field] of pair(json.properties, inner.fields, `fields of ${where}`))
    comment(field[0], field[1], `${where}.${name}`);
  const options = json.anyOf ?? json.oneOf;
  for (const [i, option] of pair(
    options,
    inner.options && new Map(Object.entries(inner.options)),
    `options of ${where}`,
  ))
    comment(option[0], option[1], `${where}|${i}`);
  const values = typeof json.additionalProperties === "object" ? json.additionalProperties : undefined;
  const parts = [
    [json.items, inner.items, `${where}[]`],
    [json.propertyNames, inner.keys, `the keys of ${where}`],
    [values, inner.values, `${where}.*`],
  ] as const;
  for (const [part, said, place] of parts) {
    if (part && said) comment(part, said, place);
    else if (part ?? said) throw new Error(unlike(place));
  }
}

/** What stands under the same names on both sides. */
function* pair(
  json: Readonly<Record<string, EditorSchema>> | readonly EditorSchema[] | undefined,
  said: ReadonlyMap<string, Commented> | undefined,
  where: string,
): Generator<[name: string, both: [EditorSchema, Commented]]> {
  const names = Object.keys(json ?? {});
  if (names.join() !== [...(said?.keys() ?? [])].join()) throw new Error(unlike(where));
  for (const [name, schema] of Object.entries(json ?? {})) {
    const comments = said?.get(name);
    if (comments) yield [name, [schema, comments]];
  }
}

function unlike(where: string): string {
  return `The ${where} are not the same in the schema and in its source as src/editor/comments.ts reads it. Teach it the form that the source has.`;
}

/** What a comment such as "official: the authority's own word; reported: the outlet states it." says of one of the values; "" when nothing. */
function findMeaning(value: string, comments: readonly string[]): string {
  const parts = comments.flatMap((text) => text.replace(/\.$/u, "").split(/;\s+/u));
  for (const part of parts) {
    // "How a date is known: stated in the text": what comes before the first value speaks of them all.
    const meaning = new RegExp(String.raw`^(?:[A-Z][^:]*: )?${value}(?:: | )(.+)$`, "u").exec(part)?.[1];
    if (meaning !== undefined) return meaning;
  }
  return "";
}

/** Plain text with code in backticks, as Markdown that shows the same. */
function escapeMarkdown(text: string): string {
  return text
    .split(/(`[^`]*`)/u)
    .map((part) => (part.startsWith("`") ? part : part.replace(/[<*_#[\]\\]/gu, String.raw`\$&`)))
    .join("");
}
