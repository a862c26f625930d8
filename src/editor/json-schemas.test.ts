import { Ajv, type ValidateFunction } from "ajv";
import fc from "fast-check";
import type { Dirent } from "node:fs";
import { readFile, readdir } from "node:fs/promises";
import { join, posix } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { changeSample } from "../load.fixture.ts";
import { parseFile } from "../model/content-file.ts";
import { edtf } from "../schemas/edtf.ts";
import { quote } from "../schemas/briefing.ts";
import { parseEdtf } from "../schemas/parse-edtf.ts";
import { address, text } from "../schemas/shared.ts";
import { EDITED, makeEditorSchema } from "./json-schemas.ts";
import { readSources } from "./schema-files.ts";
import { TEXT_RULES, WEB_ADDRESS } from "./strings.ts";

const ROOT = join(import.meta.dirname, "../..");
const ajv = new Ajv({ strict: true, allErrors: true }).addVocabulary([
  "markdownDescription",
  "enumDescriptions",
  "patternErrorMessage",
]);
const validators = new Map<string, ValidateFunction>();

beforeAll(async () => {
  const sources = await readSources(ROOT);
  for (const [folder, kind] of EDITED) validators.set(folder, ajv.compile(makeEditorSchema(kind, sources)));
});

const folderOf = (path: string) => path.split("/")[1]!;
const dataOf = (path: string, raw: string) =>
  structuredClone(parseFile(raw, { folder: "events", id: "x", path }, [])?.data) as object;
/** What the JSON Schema finds wrong in a file's data, as "/place message". */
const faults = (path: string, data: unknown) => {
  const validate = validators.get(folderOf(path))!;
  validate(data);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ""}`);
};
const zodAccepts = (path: string, data: unknown) => EDITED.get(folderOf(path))!.schema.safeParse(data).success;

/** Puts a value where the path leads; undefined takes the field away. */
function put(data: object, [field = "", ...rest]: string[], value: unknown): void {
  const within = data as Record<string, object>;
  if (rest.length > 0) put(within[field]!, rest, value);
  else if (value === undefined) Reflect.deleteProperty(data, field);
  else Reflect.set(data, field, value);
}

describe("the JSON Schemas", () => {
  it("find no fault in any file of content/", { timeout: 60_000 }, async () => {
    const found = await readdir(join(ROOT, "content"), { recursive: true, withFileTypes: true });
    // Nobody edits releases: npm run release writes them.
    const isEdited = ({ name, parentPath }: Dirent) => !name.startsWith(".") && !parentPath.endsWith("releases");
    const files = found.filter((entry) => entry.isFile() && isEdited(entry));
    const seen = new Set<string>();
    for (const { parentPath, name } of files) {
      const path = posix.relative(ROOT, posix.join(parentPath, name));
      expect([path, ...faults(path, dataOf(path, await readFile(join(ROOT, path), "utf8")))]).toEqual([path]);
      seen.add(folderOf(path));
    }
    expect([...seen].sort()).toEqual([...EDITED.keys()].sort());
  });

  const sample = changeSample({
    "content/lexicon/firms.yaml": `of: companies
entries:
  acme-cloud: { kind: brand, country: CN, parent: acme, forms: [{ value: "Acme Cloud", lang: en, unsourced: true }] }
`,
  });

  it.each(Object.entries(sample))("find no fault in the sample %s", (path, raw) => {
    expect(faults(path, dataOf(path, raw))).toEqual([]);
    expect(zodAccepts(path, dataOf(path, raw))).toBe(true);
  });

  const briefing = "content/briefings/2021-03-fine.mdx";
  const event = "content/events/acme-fine.yaml";
  const company = "content/companies/acme.yaml";
  const regulator = "content/regulators/cac.yaml";
  const person = "content/people/jane-doe.yaml";
  const topic = "content/topics/antitrust.yaml";
  const outlet = "content/outlets/daily.yaml";
  const term = "content/terms/penalty.yaml";
  const translation = "content/translations/en/2021-03-fine.mdx";
  const lexicon = "content/lexicon/firms.yaml";

  it.each<[what: string, file: string, field: string, value: unknown, fault: string]>([
    ["a field that nobody knows", event, "colour", "red", " must NOT have additional properties"],
    ["one inside a group", briefing, "source.colour", "red", "/source must NOT have additional properties"],
    ["one inside a list", briefing, "claims.0.colour", "red", "/claims/0 must NOT have additional properties"],
    ["no title", event, "title", undefined, " must have required property 'title'"],
    ["no title of a briefing", briefing, "title", undefined, " must have required property 'title'"],
    ["a title in one language", topic, "title.en", undefined, "/title must have required property 'en'"],
    ["a kind that there is not", event, "kind", "fien", "/kind must be equal to one of the allowed values"],
    [
      "an evidence that there is not",
      briefing,
      "claims.0.evidence",
      "rumour",
      "/claims/0/evidence must be equal to one of the allowed values",
    ],
    [
      "a status that there is not",
      briefing,
      "events.0.status",
      "sure",
      "/events/0/status must be equal to one of the allowed values",
    ],
    [
      "a scale that there is not",
      event,
      "amounts.0.scale",
      2,
      "/amounts/0/scale must be equal to one of the allowed values",
    ],
    ["an id with capitals", event, "targets", ["Acme"], `/targets/0 must match pattern "${ID}"`],
    ["an id with a blank", company, "formerIds", ["acme corp"], `/formerIds/0 must match pattern "${ID}"`],
    ["an impossible id as a key", briefing, "mentions", { "Acme!": ["p1"] }, "/mentions property name must be valid"],
    [
      "an amount without currency",
      event,
      "amounts.0.currency",
      undefined,
      "/amounts/0 must have required property 'currency'",
    ],
    ["an amount that is a number", event, "amounts.0.value", 1.2e9, "/amounts/0/value must be string"],
    [
      "an amount with separators",
      event,
      "amounts.0.value",
      "1,200",
      String.raw`/amounts/0/value must match pattern "^-?(?:0|[1-9]\d*)(?:\.\d+)?$"`,
    ],
    ["a currency by its sign", event, "amounts.0.currency", "$", '/amounts/0/currency must match pattern "^[A-Z]{3}$"'],
    ["a date day first", event, "date", "18/3/26", `/date must match pattern "${DATE}"`],
    ["a day that there is not", event, "date", "2023-02-29", `/date must match pattern "${DATE}"`],
    ["a year without quotation marks", person, "roles.0.from", 2019, "/roles/0/from must be string"],
    ["a date in a group", briefing, "review.date", "April 2021", `/review/date must match pattern "${DATE}"`],
    [
      "a passage nought",
      briefing,
      "claims.0.passages",
      ["p0"],
      String.raw`/claims/0/passages/0 must match pattern "^p[1-9]\d*(?:s[1-9]\d*)?$"`,
    ],
    ["passages as one text", briefing, "claims.0.passages", "p1", "/claims/0/passages must be array"],
    ["no passage", briefing, "events.0.passages", [], "/events/0/passages must NOT have fewer than 1 items"],
    ["a seal that is none", briefing, "seals", { p1: "abc" }, '/seals/p1 must match pattern "^[0-9a-f]{12}$"'],
    ["a seal of no passage", briefing, "seals", { x: "a".repeat(12) }, "/seals property name must be valid"],
    [
      "a digest in capitals",
      briefing,
      "source.sha256",
      "A".repeat(64),
      '/source/sha256 must match pattern "^[0-9a-f]{64}$"',
    ],
    ["an empty text", outlet, "note.fr", "", String.raw`/note/fr must match pattern "\S"`],
    ["a text of blanks", translation, "title", "  ", String.raw`/title must match pattern "\S"`],
    [
      "ten words",
      briefing,
      "claims.0.quote",
      "a b c d e f g h i j",
      String.raw`/claims/0/quote must match pattern "^\s*\S+(?:\s+\S+){0,8}\s*$"`,
    ],
    [
      "an address without https://",
      company,
      "summary.source",
      "example.org",
      `/summary/source must match pattern "${WEB_ADDRESS}"`,
    ],
    ["a speaker that is a list", briefing, "claims.0.by", ["jane-doe"], "/claims/0/by must match a schema in anyOf"],
    [
      "a speaker in one language",
      briefing,
      "claims.0.by",
      { fr: "un cadre" },
      "/claims/0/by must match a schema in anyOf",
    ],
    ["a unit that is no unit", briefing, "figures.0.unit", "dollars", "/figures/0/unit must match a schema in anyOf"],
    [
      "a country by its name",
      regulator,
      "jurisdiction.value",
      "China",
      '/jurisdiction/value must match pattern "^[A-Z]{2}$"',
    ],
    ["a draft that is a word", company, "draft", "yes", "/draft must be boolean"],
    [
      "a Chinese form in Latin letters",
      term,
      "forms.zh",
      ["fakuan"],
      String.raw`/forms/zh/0 must match pattern "\p{Script=Han}"`,
    ],
    ["no source of a term", term, "sources", [], "/sources must NOT have fewer than 1 items"],
    ["a lexicon of nothing known", lexicon, "of", "topics", " must match exactly one schema in oneOf"],
    [
      "a weak form that is not",
      lexicon,
      "entries.acme-cloud.forms.0.weak",
      false,
      "/entries/acme-cloud/forms/0/weak must be equal to constant",
    ],
  ])("refuse, as zod does, %s", (_, file, field, value, fault) => {
    const data = dataOf(file, sample[file]!);
    put(data, field.split("."), value);
    expect(zodAccepts(file, data)).toBe(false);
    expect(faults(file, data)).toContain(fault);
  });

  it("leave to npm run check what ties two fields together", () => {
    const data = dataOf(event, sample[event]!);
    put(data, ["dateBasis"], "unknown");
    expect(zodAccepts(event, data)).toBe(false);
    expect(faults(event, data)).toEqual([]);
  });

  it("say what is wrong in the words of the schema", async () => {
    const sources = await readSources(ROOT);
    const messages = new Set<string>();
    for (const kind of EDITED.values())
      JSON.stringify(makeEditorSchema(kind, sources), (key, value: unknown) => {
        if (key === "patternErrorMessage") messages.add(value as string);
        return value;
      });
    expect([...messages].sort()).toMatchInlineSnapshot(`
      [
        "This holds no Chinese character.",
        "This is empty. Write the text, or leave the field out.",
        "This is longer than nine words. Shorten it.",
        "This is no unit we know. Use companies, people, users, customers, percent, years, months, or a currency code such as USD.",
        "This is not a SHA-256 digest: 64 hexadecimal digits.",
        "This is not a country code such as CN, US or EU.",
        "This is not a date we can read. Write it year first, as precise as it is known, and check that the day exists: "2026-03-18", "2026-03", "2026", "2020-11/2020-12" or "2020~".",
        "This is not a decimal number. Write digits only, with a point: "8026000000".",
        "This is not a digest: 12 hexadecimal digits, as npm run check prints.",
        "This is not a full web address such as https://example.org/page.",
        "This is not a likeness: 16 hexadecimal digits, as npm run draft writes.",
        "This is not a passage. Write "p3" for a paragraph, "p3s2" for a sentence in it.",
        "This is not a seal: 12 hexadecimal digits, as npm run check -- --seal writes.",
        "This is not an ISO 3166-1 country code such as CN or US.",
        "This is not an ISO 4217 currency code such as CNY, USD or EUR.",
        "This is not an id. Ids are small ASCII letters, digits and single hyphens: "ant-group".",
      ]
    `);
  });
});

/** The pattern that a shape of src/schemas/ is given. */
const patternOf = (schema: z.ZodType) => new RegExp(TEXT_RULES.get(schema)!.pattern, "u");
const ID = "^[a-z0-9]+(?:-[a-z0-9]+)*$";
const DATE = TEXT_RULES.get(edtf)!.pattern;

describe("the pattern of a date", () => {
  it("accepts every day, month and year that exists, and no other", () => {
    const pattern = patternOf(edtf);
    const years = ["0000", "0099", "0100", "0400", "1900", "2000", "2023", "2024", "2100", "9996", "9999"];
    for (const year of years)
      for (let month = 0; month <= 13; month++)
        for (let day = 0; day <= 32; day++)
          for (const about of ["", "~"]) {
            const parts = [year, ...[month, day].map((part) => String(part).padStart(2, "0"))];
            for (const count of [1, 2, 3]) {
              const date = parts.slice(0, count).join("-") + about;
              if (pattern.test(date) !== (parseEdtf(date) !== null)) expect.fail(`${date} is told wrongly`);
            }
          }
  });

  const part = fc.integer({ min: 0, max: 40 }).map((number) => String(number).padStart(2, "0"));
  const date = fc
    .tuple(fc.integer({ min: 0, max: 9999 }), fc.array(part, { maxLength: 2 }), fc.constantFrom("", "", "~"))
    .map(([year, parts, about]) => [String(year).padStart(4, "0"), ...parts].join("-") + about);

  it("tells an interval, but not which end comes first", () => {
    const pattern = patternOf(edtf);
    fc.assert(
      fc.property(date, date, (start, end) => {
        const plain = [start, end].every((each) => parseEdtf(each) !== null && !each.endsWith("~"));
        return pattern.test(`${start}/${end}`) === plain;
      }),
      { numRuns: 2000 },
    );
    expect(pattern.test("2021-03/2021-01")).toBe(true);
    expect(pattern.test("2020/2021/2022")).toBe(false);
  });
});

it("the patterns of texts and quotations accept what zod accepts, and nothing else", () => {
  const words = fc.array(fc.constantFrom("a", "l’un", " ", "\u00a0", "\n", "\ufeff", "罚款", "b c"), { maxLength: 14 });
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        words.map((parts) => parts.join(" ")),
      ),
      (given) => [text, quote].every((schema) => patternOf(schema).test(given) === schema.safeParse(given).success),
    ),
    { numRuns: 2000 },
  );
});

it("the pattern of an address accepts whatever zod accepts", () => {
  const pattern = new RegExp(WEB_ADDRESS, "u");
  const odd = [
    "https://example.org/équipe",
    "HTTP://EXAMPLE.ORG",
    "https://例え.jp/",
    " https://example.org/a b ",
    "http:// a@b.org",
  ];
  for (const each of odd)
    expect([each, address.safeParse(each).success, pattern.test(each)]).toEqual([each, true, true]);
  const beginnings = ["http", "HTTPS", "ftp", ""].flatMap((each) =>
    ["://", ":", "://example.org/", " "].map((next) => each + next),
  );
  fc.assert(
    fc.property(fc.constantFrom(...beginnings), fc.string(), (beginning, rest) => {
      const url = beginning + rest;
      return !address.safeParse(url).success || pattern.test(url);
    }),
    { numRuns: 1000 },
  );
  for (const each of ["example.org", "ftp://example.org", "javascript:alert(1)", "https://", ""])
    expect([each, address.safeParse(each).success, pattern.test(each)]).toEqual([each, false, false]);
});
