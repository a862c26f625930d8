import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "playwright/test";
import { makeWorkingCopy } from "./working-copy.ts";
import { basedSite } from "../src/setup/sites.ts";
import { startDev } from "./dev-server.ts";

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

test("npm run dev tells a fault as it is written, shows it in place of the page, and brings the page back", async ({
  page,
}) => {
  test.setTimeout(120_000);
  // Below node_modules nothing is watched.
  const folder = mkdtempSync(join(tmpdir(), "vigie-dev-"));
  const copy = makeWorkingCopy("dev-content", folder);
  const file = "content/events/didi-fine.yaml";
  const whole = copy.read(file);
  const dev = await startDev(copy, basedSite.port + 30 + test.info().parallelIndex);
  try {
    await page.goto(`${dev.url}events/didi-fine/`);
    // While a file is being written the development server may lay a note of its own over the page; the page comes all the same.
    const heading = page.getByRole("heading", { level: 1 }).first();
    const title = await heading.textContent();

    copy.edit(file, (text) => text.replace(/^targets: .*$/m, "targets: [dido]"));
    await expect(heading).toHaveText("content/ cannot be read", { timeout: 20_000 });
    await expect(page.locator("pre")).toContainText('is called "dido"; the nearest is "didi".');
    await expect.poll(() => dev.output()).toContain('is called "dido"; the nearest is "didi".');

    copy.write(file, whole);
    await expect(heading).toHaveText(title ?? "", { timeout: 20_000 });
    await expect.poll(() => dev.output()).toContain("content/ is in order again");
    // What a build publishes beside the pages is there too, as content/ has it now.
    const seals = await page.request.get(`${dev.url}briefings/2022-07-cac-fine-didi/seals.json`);
    expect([seals.status(), seals.headers()["content-type"]]).toEqual([200, "application/json; charset=utf-8"]);
    expect(dev.output()).not.toMatch(/^ +at /m);
  } finally {
    dev.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
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
