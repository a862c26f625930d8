import { readFileSync } from "node:fs";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "playwright/test";
import { makeWorkingCopy } from "./working-copy.ts";
import { wordsIn } from "../src/i18n/words.ts";
import { serve, startOnFreePort } from "../src/setup/serve.ts";
import { basedSite } from "../src/setup/sites.ts";

const DIDI = "2022-07-cac-fine-didi";
const SYMPOSIUM = "2022-02-cac-symposium";

test("without corrections the page of corrections says so, what one is and how to report an error", async ({
  page,
}) => {
  for (const [language, path] of [
    ["fr", ""],
    ["en", "en/"],
  ] as const) {
    const t = wordsIn(language);
    await page.goto(path);
    await page.getByRole("contentinfo").getByRole("link", { name: t.corrections }).click();
    await expect(page).toHaveURL(`${basedSite.url}${path}corrections/`);
    await expect(page.getByRole("main")).toContainText(t.noCorrections);
    await expect(page.getByRole("main")).toContainText(t.correctionIs);
    await page.getByRole("main").getByRole("link", { name: t.reportWhere }).click();
    await expect(page).toHaveURL(`${basedSite.url}${path}about/#correct`);
    await page.getByRole("main").getByRole("link", { name: t.corrections.toLowerCase() }).click();
    await expect(page).toHaveURL(`${basedSite.url}${path}corrections/`);
  }
});

test("a correction, a review and an original that has changed are told where a reader meets them, and in the data", async ({
  page,
}) => {
  test.setTimeout(120_000);
  const copy = makeWorkingCopy("corrected");
  const correct = (id: string, corrections: string, more = "") => {
    copy.edit(`content/briefings/${id}.mdx`, (text) =>
      text.replace(/\n---\n/, `\ncorrections:\n${corrections}${more}---\n`),
    );
  };
  const item = (date: string, fr: string, en: string) =>
    `  - { date: "${date}", what: { fr: "${fr}", en: "${en}" } }\n`;
  correct(
    DIDI,
    item("2026-02", "La somme était fausse.", "The sum was wrong.") +
      item("2026-03-01", "Le nom était faux.", "The name was wrong."),
    'review: { by: "Ann Lee", date: "2026-03-02" }\n',
  );
  // It could not be corrected before its article was read.
  copy.edit(`content/briefings/${SYMPOSIUM}.mdx`, (text) => text.replace(/\n {2}retrieved: .*/, ""));
  correct(SYMPOSIUM, item("2025-12-31", "Le jour était faux.", "The day was wrong."));
  // The original says more than it did when it was translated.
  copy.edit(`content/briefings/${SYMPOSIUM}.mdx`, (text) => text.replace(/\s*$/, " Fin.\n"));
  const { code, output } = await copy.build({ SITE_URL: "https://example.github.io", BASE_PATH: "/vigie/" });
  expect(code, output).toBe(0);

  const root = join(copy.root, "dist");
  const site = await startOnFreePort(
    basedSite.port + 40,
    20,
    (port) => serve({ root, base: "/vigie/", port }),
    () => {},
  );
  try {
    await page.goto(`${site.url}briefings/${DIDI}/`);
    const notice = page.locator(".notice", { hasText: "Corrigée" });
    await expect(notice).toHaveText(
      /^\s*Corrigée le 1er\u00a0mars\u00a02026\u00a0:\s+Le nom était faux\. Voir les 2 corrections\s*$/,
    );
    await notice.getByRole("link").click();
    await expect(page.locator("#corrections li")).toHaveText([
      /1er\u00a0mars\u00a02026.*nom/s,
      /février\u00a02026.*somme/s,
    ]);
    await expect(page.locator("#source")).toContainText(wordsIn("fr").begun.draft);
    await expect(page.locator("#source")).toContainText("Relu par Ann Lee, 2\u00a0mars\u00a02026.");

    await page.goto(`${site.url}en/briefings/${SYMPOSIUM}/`);
    await expect(page.locator(".notice")).toHaveText([
      /Corrected on 31\u00a0December\u00a02025:\s+The day was wrong\. See the correction/,
      /The original, in French, has changed since this translation was made/,
    ]);
    await expect(page.locator("#source")).toContainText(wordsIn("en").begun.hand);
    await expect(page.locator("#source")).toContainText("Not yet reviewed by a person.");

    await page.goto(`${site.url}en/corrections/`);
    await expect(page.getByRole("heading", { level: 2 })).toHaveText(["2026", "2025"]);
    await expect(page.getByRole("main").getByRole("listitem")).toHaveText([
      /1\u00a0March\u00a02026: The name was wrong\./,
      /February\u00a02026: The sum was wrong\./,
      /31\u00a0December\u00a02025: The day was wrong\./,
    ]);
    await expect(page.getByRole("main")).not.toContainText(wordsIn("en").noCorrections);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await page.getByRole("main").getByRole("listitem").last().getByRole("link").click();
    await expect(page).toHaveURL(`${site.url}en/briefings/${SYMPOSIUM}/#corrections`);

    const rows = JSON.parse(readFileSync(join(root, "data/corrections.json"), "utf8")) as Record<string, unknown>[];
    expect(rows.map(({ briefing, date }) => [briefing, date])).toEqual([
      [DIDI, "2026-03-01"],
      [DIDI, "2026-02"],
      [SYMPOSIUM, "2025-12-31"],
    ]);
    expect(rows[0]).toMatchObject({ what: { fr: "Le nom était faux.", en: "The name was wrong." } });
  } finally {
    await site.close();
  }
});
