import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startLanguageServer, type LanguageServer } from "./language-server.fixture.ts";

const ROOT = join(import.meta.dirname, "../..");
const GOOD = `title:
  fr: "Amende"
  en: "Fine"
summary:
  fr: "La SAMR condamne Alibaba."
  en: "The SAMR fines Alibaba."
kind: fine
date: "2021-04-10"
dateBasis: stated
status: reported
targets: [alibaba]
`;

const BAD = GOOD.replace("kind: fine", "kind: fien")
  .replace('"2021-04-10"', '"18/3/26"')
  .replace("status: reported\n", "")
  .replace("[alibaba]", "[Alibaba Group]")
  .replace('"Amende"', '""')
  .concat("colour: red\n");

describe("an editor that is set up as .vscode/settings.json says", () => {
  let server: LanguageServer;
  const found = new Map<string, readonly string[]>();

  beforeAll(async () => {
    const settings = await readFile(join(ROOT, ".vscode/settings.json"), "utf8");
    const { "yaml.schemas": schemas } = JSON.parse(settings) as { "yaml.schemas": Record<string, string> };
    server = await startLanguageServer(ROOT, schemas);
    const files = { good: GOOD, bad: BAD, begun: `${GOOD}\n`, kind: "kind: \n", date: "date: \n" };
    const open = async ([name, text]: [string, string]) => found.set(name, await server.open(pathOf(name), text));
    await Promise.all(Object.entries(files).map(open));
  }, 60_000);
  afterAll(() => server.close());

  const pathOf = (name: string) => `content/events/${name}.yaml`;

  it("finds no fault in a good file", () => {
    expect(found.get("good")).toEqual([]);
  });

  it("shows each fault where it stands, and says what is needed", () => {
    expect(found.get("bad")).toMatchInlineSnapshot(`
      [
        "1: Missing property "status".",
        "2: This is empty. Write the text, or leave the field out.",
        "7: Value is not accepted. Valid values: "summons", "fine", "investigation", "ban", "app-removal", "ipo-suspension", "delisting", "rule", "draft-rule", "statement", "meeting", "initiative", "restructuring", "data-review", "other".",
        "8: This is not a date we can read. Write it year first, as precise as it is known, and check that the day exists: "2026-03-18", "2026-03", "2026", "2020-11/2020-12" or "2020~".",
        "10: This is not an id. Ids are small ASCII letters, digits and single hyphens: "ant-group".",
        "11: Property colour is not allowed.",
      ]
    `);
  });

  it("completes the values of a field, each with its meaning", async () => {
    const values = await server.complete(pathOf("kind"), { line: 0, character: 6 });
    expect(values.size).toBe(15);
    expect(values.get("summons")).toBe("an authority calls somebody in");
  });

  it("completes the fields that are not there yet, each with what it is for", async () => {
    const fields = await server.complete(pathOf("begun"), { line: 11, character: 0 });
    expect(fields.get("announced")).toMatch(/^Day it was made public, where the day it happened was not given\./);
    expect([...fields.keys()]).not.toContain("kind");
  });

  it("offers no date that nobody has read", async () => {
    expect(await server.complete(pathOf("date"), { line: 0, character: 6 })).toEqual(new Map());
  });

  it("explains a field and its values", async () => {
    const shown = await server.hover(pathOf("good"), { line: 8, character: 3 });
    expect(shown).toContain("How the date is known; `unknown` when there is none.\n\nHow a date is known: stated");
    expect(shown).toContain("* `corroborated`: by another named source");
  });
});
