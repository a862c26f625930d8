import { expect, it } from "vitest";
import { readComments, type Commented } from "./comments.ts";

const SHARED = `
  /** A name. */
  export const id = z.string().regex(/x/);
  /** What all share. */
  export const fields = {
    /** The short form. */
    short: id,
    id,
  };
`;

const read = (text: string, name = "made") =>
  readComments(
    new Map([
      ["shared.ts", SHARED],
      ["again.ts", `export { id as name } from "./shared.ts";`],
      ["made.ts", `import { fields, id } from "./shared.ts"; import { name } from "./again.ts"; ${text}`],
    ]),
    "made.ts",
    name,
  );
const field = (text: string): Commented | undefined =>
  read(`const made = z.strictObject({\n${text} });`).fields?.get("f");

it.each([
  ["above the field", "/** Own. */ f: z.string()", ["Own."]],
  ["above the shape that the field names, in another file", "f: id", ["A name."]],
  ["of both, the nearest first", "/** Own. */ f: id.optional()", ["Own.", "A name."]],
  ["through a file that hands the shape on", "f: name", ["A name."]],
  ["behind any number of calls", `f: id.min(1).refine((x) => x, { error: "no" }).default("a")`, ["A name."]],
  ["of a field that is taken from elsewhere", "f: fields.short", ["The short form.", "A name."]],
  ["that has several lines, as one", "/**\n * One\n * sentence.\n */ f: z.string()", ["One sentence."]],
  ["that has paragraphs, as paragraphs", "/**\n * One.\n *\n * Two.\n */ f: z.string()", ["One.\n\nTwo."]],
  [
    "with code and marks in it",
    '/** Such as `<id>`: <Source by="…" />, { fr: "…" }. */ f: z.string()',
    ['Such as `<id>`: <Source by="…" />, { fr: "…" }.'],
  ],
  ["that is no documentation, not at all", "// No.\n f: z.string()", []],
])("the comment %s is read", (_, text, comments) => {
  expect(field(text)?.comments).toEqual(comments);
});

it("comments inside lists, records, unions and groups stand where they belong", () => {
  expect(field("f: z.array(id).default([])")).toEqual({ comments: [], items: { comments: ["A name."] } });
  expect(field("f: z.record(id, z.string())")).toEqual({
    comments: [],
    keys: { comments: ["A name."] },
    values: { comments: [] },
  });
  expect(field("f: z.union([z.string(), id])")?.options).toEqual([{ comments: [] }, { comments: ["A name."] }]);
  expect(field(`f: z.discriminatedUnion("of", [z.strictObject({\n/** Kind. */ of: z.string() })])`)?.options).toEqual([
    { comments: [], fields: new Map([["of", { comments: ["Kind."] }]]) },
  ]);
});

it("fields that are spread keep their comments, and lose them to a field of the same name", () => {
  const { fields } = read("const made = z.strictObject({ ...fields,\n/** Another. */ id: z.string() });");
  expect(fields).toEqual(
    new Map([
      ["short", { comments: ["The short form.", "A name."] }],
      ["id", { comments: ["Another."] }],
    ]),
  );
});

it("a schema may be a field of a constant", () => {
  expect(
    read("\n/** Whole. */ const one = z.strictObject({}); const ALL = { one } as const;", "ALL.one").comments,
  ).toEqual(["Whole."]);
  expect(() => read("const ALL = {};", "ALL.two")).toThrow("src/schemas/made.ts has no ALL.two.");
});

it("a form that it cannot read stops it, with the place", () => {
  expect(() => read("\nconst made = z.strictObject({\n  f: pick ? z.string() : id,\n});")).toThrow(
    'src/schemas/made.ts, line 3: the comments of "pick ? z.string() : id" cannot be read. Teach src/editor/comments.ts this form, or write it with constants, spreads and calls.',
  );
  expect(() => read("const made = z.strictObject({ f: elsewhere });")).toThrow(
    'src/schemas/made.ts uses "elsewhere", which is no constant there and comes from no file beside it.',
  );
});
