import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import process from "node:process";
import { describe, expect, it } from "vitest";
import { changeSample, put, reportSample, type Changes } from "./load.fixture.ts";
import { parseContent, readContent } from "./load.ts";
import { formatProblems } from "./model/problems.ts";

const FINE = "content/briefings/2021-03-fine.mdx";
const FINE_EN = "content/translations/en/2021-03-fine.mdx";
const BOLT = "content/companies/bolt.yaml";
const ACME = "content/companies/acme.yaml";

/** The report of a change of the sample. */
function report(changes: Changes): string {
  return formatProblems(parseContent(new Map(Object.entries(changeSample(changes)))).problems);
}

/** What is said of a file in place of the sample's first event, without next steps. */
function reportYaml(text: string): string[] {
  const { problems } = parseContent(new Map([["content/events/x.yaml", text]]));
  return problems.map(({ line, field, message }) => `${String(line)} ${field} ${message}`);
}

describe("YAML is refused", () => {
  it("when a remark would cut a text short, at any depth", () => {
    const cut = (text: string) =>
      text.replace('short: "Bolt"', "short: Bolt # and Didi").replace('fr: "Bolt."', "fr: Bolt\n    et Didi # suite");
    expect(report({ [BOLT]: cut })).toMatchInlineSnapshot(`
      "content/companies/bolt.yaml, line 1
        YAML: the text ends before “ #”, since YAML takes the rest for a remark.
        Put the text in double quotation marks; write remarks on a line of their own.

      content/companies/bolt.yaml, line 5
        YAML: the text ends before “ #”, since YAML takes the rest for a remark.
        Put the text in double quotation marks; write remarks on a line of their own.

      2 errors, 0 warnings."
    `);
  });

  it("but not for remarks of their own, behind quotation marks or brackets, and not for signs within texts", () => {
    const fine = (text: string) =>
      `# One\n${text}# Two\nnote: "a # b" # Three\nlist: [a, b] # Four\nword: a#b\nother: 'x' # Five\nblock: | # Six\n  a # b\n  c\n`;
    expect(report({ [BOLT]: fine })).not.toContain("ends before");
    expect(report({ [BOLT]: fine })).toContain('no field is called "word"');
  });

  it("when its front matter is of another kind", () => {
    const mark = (opener: string) => report({ [FINE]: put("---\n", `${opener}\n`) });
    expect(mark("---js")).toMatchInlineSnapshot(`
      "content/briefings/2021-03-fine.mdx, line 1
        frontmatter: is marked as "js": only YAML is read.
        Begin the file with a line "---" and nothing else on it, and write the fields in YAML.

      1 error, 0 warnings."
    `);
    expect(mark("--- toml")).toContain('frontmatter: is marked as "toml": only YAML is read.');
    expect(mark("---json")).toContain('frontmatter: is marked as "json": only YAML is read.');
    expect(mark("+++")).toContain('frontmatter: is marked as "+++": only YAML is read.');
    expect(mark(";;;")).toContain('frontmatter: is marked as ";;;": only YAML is read.');
  });

  it("when Astro would end the front matter before we do", () => {
    const early = put("language: fr\n", "language: fr\n---x: 1\n");
    expect(report({ [FINE]: early, [FINE_EN]: put("claims:", "+++\nclaims:") })).toMatchInlineSnapshot(`
      "content/briefings/2021-03-fine.mdx, line 5
        frontmatter: a line within the frontmatter begins with "---", where Astro would end it.
        End it with a line "---" and nothing else on it.

      content/translations/en/2021-03-fine.mdx, line 5
        frontmatter: a line within the frontmatter begins with "+++", where Astro would end it.
        End it with a line "---" and nothing else on it.

      2 errors, 0 warnings."
    `);
  });

  it("when a field has a name that reaches into JavaScript, merges, or is no text", () => {
    const names = `${["__proto__", '"constructor"', "prototype", "<<", '"<<"', "2021", "true", "? [a, b]\n", "null"]
      .map((name) => `${name}: { polluted: true }`)
      .join("\n")}\n`;
    expect(report({ [BOLT]: (text) => text + names })).toMatchInlineSnapshot(`
      "content/companies/bolt.yaml, line 8
        YAML: no field can be called "__proto__", a name of JavaScript’s own.
        Correct the name, or remove the field.

      content/companies/bolt.yaml, line 9
        YAML: no field can be called "constructor", a name of JavaScript’s own.
        Correct the name, or remove the field.

      content/companies/bolt.yaml, line 10
        YAML: no field can be called "prototype", a name of JavaScript’s own.
        Correct the name, or remove the field.

      content/companies/bolt.yaml, line 11
        YAML: "<<" would take in the fields of another group (YAML merge keys).
        Write the fields out where they belong.

      content/companies/bolt.yaml, line 12
        YAML: "<<" would take in the fields of another group (YAML merge keys).
        Write the fields out where they belong.

      content/companies/bolt.yaml, line 13
        YAML: the name of a field is not a text but 2021.
        Put it in double quotation marks, or correct the name.

      content/companies/bolt.yaml, line 14
        YAML: the name of a field is not a text but true.
        Put it in double quotation marks, or correct the name.

      content/companies/bolt.yaml, line 15
        YAML: the name of a field is not a text but a list or a group.
        Put texts that hold [, {, ? or : in double quotation marks.

      content/companies/bolt.yaml, line 17
        YAML: the name of a field is not a text but nothing.
        Put it in double quotation marks, or correct the name.

      9 errors, 0 warnings."
    `);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  it("when it holds types, directives or several documents", () => {
    expect(reportYaml("%YAML 1.1\n---\na: yes\n")).toEqual([
      "1 YAML a line begins with %, which changes how YAML is read.",
    ]);
    const tag = "YAML a text begins with an exclamation mark, which YAML reads as a type.";
    expect(reportYaml("a: !!js/function >\n  function () {}\nb: !!binary aGVsbG8=\nc: !!str x\n")).toEqual([
      `1 ${tag}`,
      `3 ${tag}`,
      `4 ${tag}`,
    ]);
    const second = "YAML a second document begins here, and nothing would read it.";
    expect(reportYaml("a: 1\n---\nb: 2\n")).toEqual([`2 ${second}`]);
    expect(reportYaml("a: 1\n...\n")).toEqual([`2 ${second}`]);
  });

  it.each([
    ["lists in one line", "[".repeat(100_000)],
    ["groups in one line", "{a: ".repeat(30_000)],
    ["lists by signs", `a:\n${"- ".repeat(100_000)}x`],
    ["names in names", `${"? ".repeat(100_000)}x`],
    ["indents", Array.from({ length: 500 }, (_, i) => `${" ".repeat(i)}a:\n`).join("")],
  ])("when it is nested too deep: %s", (_, yaml) => {
    const [fault = ""] = reportYaml(yaml);
    expect(fault).toContain("YAML lists and groups stand within each other more than 20 levels deep.");
  });

  it.each([
    ["anchors", `a: ${"&a ".repeat(80_000)}x`, "YAML aliases"],
    ["types", `a: ${"!a ".repeat(80_000)}x`, "reads as a type"],
    ["fields", Array.from({ length: 15_000 }, (_, i) => `a${String(i)}: 1\n`).join(""), "more than 2000 entries"],
    ["bytes", `a: "${"é".repeat(140_000)}"`, "has 274 KB; a file of content/ has 256 KB at most."],
  ])("when it has too many %s, and soon", (_, yaml, message) => {
    const start = process.cpuUsage();
    expect(reportYaml(yaml)[0]).toContain(message);
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(1000);
  });

  it("is taken where it is as deep as may be", () => {
    expect(reportYaml(`a: ${"[".repeat(18)}${"]".repeat(18)}`).join()).not.toContain("YAML");
  });
});

describe("a file is refused for what nobody sees in it", () => {
  it("in the front matter, in the body, and by an escape", () => {
    expect(
      report({
        [FINE]: (text) => text.replace("CAC a", "CAC\u202e a").replace("proteste.<", "proteste.\u2066<"),
        [FINE_EN]: (text) => text.replace("Acme is", "Acme\u0000 is").replace("fined", "fi\u200bned\u0007"),
        [BOLT]: put('short: "Bolt"', 'short: "Bo\\u202elt"'),
        [ACME]: put("kind: company", "kind: company\rx: 1"),
      }),
    ).toMatchInlineSnapshot(`
      "content/briefings/2021-03-fine.mdx, line 3
        file: holds U+202E, which turns the order of the letters round.
        Take the character out; an editor that shows invisible characters finds it.

      content/briefings/2021-03-fine.mdx, line 51
        file: holds U+2066, which turns the order of the letters round.
        Take the character out; an editor that shows invisible characters finds it.

      content/companies/acme.yaml, line 7
        file: holds U+000D, a carriage return without a line feed.
        Take the character out; an editor that shows invisible characters finds it.

      content/companies/bolt.yaml, line 1
        YAML: a text holds U+202E, which turns the order of the letters round.
        Take the escape out of the text.

      content/translations/en/2021-03-fine.mdx, line 2
        file: holds U+0000, which nobody sees.
        Take the character out; an editor that shows invisible characters finds it.

      5 errors, 0 warnings."
    `);
  });
});

describe("a body stops everything", () => {
  it("with its faults at their lines, beside those of the front matter", () => {
    expect(
      report({
        [FINE]: (text) =>
          text
            .replace("Le lecteur en jugera.", 'import fs from "node:fs"\n\nLe lecteur {en} <b>jugera</b>.')
            .replace("language: fr", "language: de"),
        [FINE_EN]: put("\n\nThe CAC fined", "\n\nThe <br> CAC fined"),
      }),
    ).toMatchInlineSnapshot(`
      "content/briefings/2021-03-fine.mdx, line 4
        language: "de" is none of fr, en.
        Use one of these values.

      content/briefings/2021-03-fine.mdx, line 53
        body: begins a paragraph with "import", which makes it code.
        Take it away; if it is prose, begin it with another word.

      content/briefings/2021-03-fine.mdx, line 55
        body: holds {en}, and what stands in braces would be run as code.
        Write a backslash before the brace, or do without: \\{.

      content/briefings/2021-03-fine.mdx, line 55
        body: holds <b>, which is HTML.
        Write **words** for emphasis.

      content/translations/en/2021-03-fine.mdx, line 11
        body: holds <br>, which is HTML.
        Leave a line empty between paragraphs.

      5 errors, 0 warnings."
    `);
  });

  it("also from what was parsed before", () => {
    const kept = new Map<string, object>();
    const parsed = {
      get: (yaml: string) => (kept.has(yaml) ? { data: kept.get(yaml) ?? {} } : undefined),
      keep: (yaml: string, data: object) => void kept.set(yaml, data),
    };
    parseContent(new Map(Object.entries(changeSample({}))), parsed);
    const bad = changeSample({ [FINE]: put("Le lecteur en jugera.", "<script>x</script>") });
    const { problems } = parseContent(new Map(Object.entries(bad)), parsed);
    expect(problems.map(({ line, message }) => `${String(line)} ${message}`)).toContain(
      "53 holds <script>, which is HTML.",
    );
  });
});

it("an image is refused that public/ does not have", async () => {
  const root = await mkdtemp(join(tmpdir(), "vigie-images-"));
  try {
    const add = put("Le lecteur en jugera.", "![Une carte](/maps/é.png) ![Une autre](/maps/b.png) ![x](/../secret)");
    const files = { ...changeSample({ [FINE]: add }), "public/maps/é.png": "x", secret: "x" };
    for (const [path, text] of Object.entries(files)) {
      await mkdir(join(root, dirname(path)), { recursive: true });
      await writeFile(join(root, path), text);
    }
    const { problems } = await readContent(root);
    expect(formatProblems(problems.filter(({ severity }) => severity === "error"))).toMatchInlineSnapshot(`
      "content/briefings/2021-03-fine.mdx, line 53
        body: the image "/maps/b.png" is not in public/.
        Put the image there, or correct its address.

      content/briefings/2021-03-fine.mdx, line 53
        body: the image "/../secret" is not in public/.
        Put the image there, or correct its address.

      2 errors, 0 warnings."
    `);
  } finally {
    await rm(root, { recursive: true });
  }
});

it("content in order is still in order", async () => {
  expect(await reportSample({})).toBe("");
});
