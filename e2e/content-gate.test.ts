import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "playwright/test";
import { ARTICLE, makeWorkingCopy, type WorkingCopy } from "./working-copy.ts";
import { serve, startOnFreePort } from "../src/setup/serve.ts";
import { basedSite } from "../src/setup/sites.ts";

test("a build with faults in content/ stops, tells each with its file, line and cure, and leaves no site", async () => {
  test.setTimeout(120_000);
  const copy = makeWorkingCopy("broken-content");
  copy.edit("content/events/didi-fine.yaml", (text) => text.replace(/^targets: .*$/m, "targets: [dido]"));
  copy.edit("content/events/clubhouse-blocked.yaml", (text) => text.replace(/^date: .*$/m, 'date: "2021-02-30"'));
  copy.edit("content/topics/deepfakes.yaml", (text) => `${text.trimEnd()}\ncolour: "blue"\n`);
  copy.edit("content/topics/antitrust.yaml", (text) => text.replace(/^ {2}en: .*\n/m, ""));
  copy.remove("content/translations/en/2022-02-cac-symposium.mdx");
  copy.write("content/topics/alibaba.yaml", 'title:\n  fr: "x"\n  en: "x"\nsummary:\n  fr: "x"\n  en: "x"\n');

  const { code, output } = await copy.build();
  expect(code).not.toBe(0);
  expect(output).toContain("Nothing was built.");
  expect(existsSync(join(copy.root, "dist"))).toBe(false);

  const problems = readProblems(output);
  for (const { file, at, found, cure } of FAULTS) {
    const line =
      at === undefined
        ? 1
        : copy
            .read(file)
            .split("\n")
            .findIndex((text) => text.includes(at)) + 1;
    expect(problems).toContainEqual({ file, line, found, cure });
  }
  expect(problems).toHaveLength(FAULTS.length);
});

/** Each fault: its file, what its line holds, what is said of it, and what to do. */
const FAULTS = [
  {
    file: "content/events/didi-fine.yaml",
    at: "[dido]",
    found: 'targets[0]: no company or regulator or person is called "dido"; the nearest is "didi".',
    cure: "Correct the name, or add content/companies/dido.yaml.",
  },
  {
    file: "content/events/clubhouse-blocked.yaml",
    at: "2021-02-30",
    found: expect.stringMatching(/^date: "2021-02-30" is not a date we can read\..* check that the day exists/),
    cure: "Correct the value; src/schemas/ describes every field.",
  },
  {
    file: "content/topics/deepfakes.yaml",
    at: "colour:",
    found: 'colour: no field is called "colour".',
    cure: "Correct the name, or remove the field.",
  },
  {
    file: "content/topics/antitrust.yaml",
    at: "title:",
    found: "title.en: is missing; text is needed.",
    cure: "Add the field.",
  },
  {
    file: "content/briefings/2022-02-cac-symposium.mdx",
    at: "title:",
    found: 'file: has no translation into "en".',
    cure: "Add content/translations/en/2022-02-cac-symposium.mdx, or set draft: true until it is there.",
  },
  {
    file: "content/topics/alibaba.yaml",
    found: 'file: the id "alibaba" is taken by content/companies/alibaba.yaml.',
    cure: "Ids are unique across kinds: rename one of the two files.",
  },
];

test.describe("in a copy in which an entry was renamed and a draft written,", () => {
  // One build serves both tests.
  test.describe.configure({ mode: "default", timeout: 180_000 });
  let copy: WorkingCopy;
  let draft: string;

  test.beforeAll(async () => {
    test.setTimeout(180_000);
    copy = makeWorkingCopy("renamed");
    copy.edit("content/companies/ant-group.yaml", (text) => `${text.trimEnd()}\nformerIds: [ant-financial]\n`);
    draft = await copy.draft(ARTICLE);
    const { code, output } = await copy.build({ SITE_URL: "https://example.github.io", BASE_PATH: "/vigie/" });
    expect(code, output).toBe(0);
  });

  test("the renamed entry keeps its former address: it leads to the present one, in both languages, under the base path", async ({
    page,
  }) => {
    const site = await startOnFreePort(
      basedSite.port + 10,
      20,
      (port) => serve({ root: join(copy.root, "dist"), base: "/vigie/", port }),
      () => {},
    );
    try {
      const sitemap = readFileSync(join(copy.root, "dist", "sitemap-0.xml"), "utf8");
      expect(sitemap).toContain("/companies/ant-group/");
      expect(sitemap).not.toContain("ant-financial");
      for (const [language, lang] of [
        ["", "fr"],
        ["en/", "en"],
      ] as const) {
        const html = readFileSync(join(copy.root, "dist", language, "companies/ant-financial/index.html"), "utf8");
        expect(html).toContain(`<html lang="${lang}"`);
        expect(html).toContain('http-equiv="Content-Security-Policy"');
        expect(html).toContain('content="noindex, follow"');
        await page.goto(`${site.url}${language}companies/ant-financial/`);
        await expect(page).toHaveURL(`${site.url}${language}companies/ant-group/`);
        await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ant Group");
      }
    } finally {
      await site.close();
    }
  });

  test("no build publishes the draft, or a company that only the draft is about", () => {
    const published = (path: string) => existsSync(join(copy.root, "dist", path));
    expect(published("briefings/2022-02-cac-symposium/index.html")).toBe(true);
    expect(existsSync(join(copy.root, "content/companies/deepseek.yaml"))).toBe(true);
    expect(published(`briefings/${draft}/index.html`)).toBe(false);
    expect(published("companies/deepseek/index.html")).toBe(false);
  });
});

interface Told {
  file: string;
  line: number;
  found: string;
  cure: string;
}

/** The problems as they are printed: a line with the place, one with what was found, and those with what to do. */
function readProblems(output: string): Told[] {
  return [...output.matchAll(/^(content\/\S+), line (\d+)\n((?: {2}.*\n?)+)/gm)].flatMap(
    ([, file = "", line, body = ""]) => {
      const [found = "", ...cure] = body.trim().split("\n");
      return [{ file, line: Number(line), found, cure: cure.join(" ").trim() }];
    },
  );
}
