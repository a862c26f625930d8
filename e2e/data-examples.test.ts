import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "playwright/test";
import { DATA_PAGE } from "../src/i18n/data-page.ts";
import { basedSite } from "../src/setup/sites.ts";

const run = promisify(execFile);
const DATA = `${basedSite.url}data/`;

interface EventRow {
  readonly id: string;
  readonly kind: string;
  readonly status: string;
  readonly date: string | null;
  readonly targets: readonly string[];
}

const getEvents = async () => (await (await fetch(`${DATA}events.json`)).json()) as EventRow[];

/** The output of an example, run as readers have it on the page, with the address of the site that is served here. */
async function runExample(name: string, program: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "vigie-example-"));
  try {
    const source = await readFile(join("src/data/examples", name), "utf8");
    expect(source).toContain(PLACE);
    await writeFile(join(folder, name), source.replaceAll(PLACE, DATA));
    return (await run(program, [join(folder, name)], { cwd: folder })).stdout;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** What stands in an example for the address of the data. */
const PLACE = "https://vigie.example/data/";

/** Whether a program of this machine runs and ends well. */
const works = (program: string, ...parameters: string[]) =>
  run(program, parameters).then(
    () => true,
    () => false,
  );

test("the example for curl gives the events that are planned", async () => {
  test.skip(!(await works("curl", "--version")), "There is no curl on this machine.");
  const lines = (await runExample("planned.sh", "sh")).trim().split("\n");
  const planned = (await getEvents()).filter(({ status }) => status === "planned");
  expect(planned.length).toBeGreaterThan(0);
  expect(lines.map((line) => JSON.parse(line) as EventRow)).toEqual(planned);
});

for (const { name, program, needs } of [
  { name: "fines.mjs", program: process.execPath, needs: ["--version"] },
  { name: "fines-sql.py", program: "python3", needs: ["-c", "import sqlite3"] },
  { name: "fines.py", program: "python3", needs: ["-c", "import pandas"] },
  { name: "fines.R", program: "Rscript", needs: ["--version"] },
]) {
  test(`the example ${name} gives the fines that were reported, with who was fined`, async () => {
    test.skip(!(await works(program, ...needs)), `${program} ${needs.join(" ")} does not work on this machine.`);
    const fines = (await getEvents()).filter(({ kind, status }) => kind === "fine" && status === "reported");
    expect(fines.length).toBeGreaterThan(0);
    const expected = fines.map(({ date, id, targets }) => `${date ?? ""},${id},${targets.join(" and ")}\n`);
    expect((await runExample(name, program)).replaceAll("\r\n", "\n")).toBe(expected.join(""));
  });
}

test("the page shows every example, with its own address in it", async ({ page }) => {
  for (const [language, path] of [
    ["fr", "data/"],
    ["en", "en/data/"],
  ] as const) {
    await page.goto(basedSite.url + path);
    const published = await page.locator('link[rel="canonical"]').getAttribute("href");
    const address = (published ?? "").replace(/(?:en\/)?data\/$/, "data/");
    for (const [name, title] of Object.entries(DATA_PAGE[language].exampleNames)) {
      const source = await readFile(join("src/data/examples", name), "utf8");
      const shown = page.getByRole("region", { name: DATA_PAGE[language].exampleOf(title), exact: true });
      expect(await shown.innerText()).toBe(source.replaceAll(PLACE, address).trim());
    }
  }
});
