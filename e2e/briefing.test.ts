import { expect, test } from "playwright/test";
import { readContent } from "./content.ts";
import { BriefingPage } from "./pages/briefing-page.ts";
import { wordsIn } from "../src/i18n/words.ts";
import { EVIDENCE, type Claim } from "../src/schemas/briefing.ts";
import { basedSite } from "../src/setup/sites.ts";

// A trace of so many pages costs more than the tests.
test.use({ trace: "off" });
test.describe.configure({ timeout: 120_000 });

const t = wordsIn("fr");
const { briefings, outlets } = await readContent();

test("a briefing answers who, to whom, when, how much and how it is known before its text", async ({ page }) => {
  const briefing = new BriefingPage(page);
  for (const { id } of briefings) {
    await briefing.show(id);
    const answers = await briefing.answers();
    expect(answers.map(([question]) => question)).toEqual([
      "Qui",
      "Envers qui",
      "Quand",
      "Combien",
      "Comment le sait-on",
    ]);
    for (const [question, answer] of answers) expect(answer, `${id}: ${question}`).toMatch(/\p{L}/u);
    const [glance, text] = [await briefing.glance.boundingBox(), await briefing.text.boundingBox()];
    expect((glance?.y ?? 0) + (glance?.height ?? 0)).toBeLessThanOrEqual(text?.y ?? 0);
  }
});

test("a name is linked where the text first uses it, and nowhere else", async ({ page }) => {
  const briefing = new BriefingPage(page);
  for (const { id, data } of briefings) {
    await briefing.show(id);
    const links = (await briefing.linkedNames()).filter(({ href }) => href.startsWith("/"));
    const addresses = links.map(({ href }) => href);
    expect(addresses.length, id).toBeGreaterThan(0);
    expect(new Set(addresses).size, id).toBe(addresses.length);
    const named = [...data.companies, ...data.regulators, ...data.people];
    for (const { name, href, before } of links) {
      expect(named, id).toContain(href.split("/").at(-2));
      expect(before, `${id}: ${name}`).not.toMatch(new RegExp(`(?<![\\p{L}\\p{N}])${name}(?![\\p{L}\\p{N}])`, "u"));
    }
  }
});

/** Pixels: a line of text, and what two notes leave free between them. */
const LINE = 30;
const GAP = 24;

test("on a wide screen every note stands in the margin, level with its line unless a note above is in the way", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const briefing = new BriefingPage(page);
  for (const language of ["", "en/"]) {
    for (const { id } of briefings) {
      await briefing.show(id, language);
      await page.evaluate(() => document.fonts.ready);
      const notes = await briefing.notes();
      const column = await briefing.column();
      expect(notes.length, id).toBeGreaterThan(3);
      let above = 0;
      for (const { reference, note, words } of notes) {
        if (reference.top - above > GAP) {
          expect(Math.abs(note.top - reference.top), `${id}, not level with its line: ${words}`).toBeLessThan(LINE / 2);
        } else {
          expect(note.top, `${id}, upon the note above it: ${words}`).toBeGreaterThanOrEqual(above);
          expect(note.top - Math.max(above, reference.top), `${id}, too far down: ${words}`).toBeLessThan(GAP + LINE);
        }
        expect(note.left, `${id}, in the text: ${words}`).toBeGreaterThanOrEqual(column.right);
        expect(note.right, `${id}, outside the screen: ${words}`).toBeLessThanOrEqual(1440);
        above = note.bottom;
      }
      expect(await briefing.notesUponOtherText(), id).toEqual([]);
    }
  }
});

test("on a phone every note stands behind its paragraph, within the column, and none in the margin", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const briefing = new BriefingPage(page);
  for (const { id } of briefings) {
    await briefing.show(id);
    const column = await briefing.column();
    const notes = await briefing.foldedNotes();
    expect(notes.length, id).toBe(await briefing.countReferences());
    expect(
      (await briefing.notes()).filter(({ note }) => note.right > note.left),
      id,
    ).toEqual([]);
    for (const { note, text, words } of notes) {
      expect(note.left, `${id}: ${words}`).toBeGreaterThanOrEqual(column.left - 1);
      expect(note.right, `${id}: ${words}`).toBeLessThanOrEqual(column.right + 1);
      expect(note.top, `${id}, upon its paragraph: ${words}`).toBeGreaterThanOrEqual(text.bottom - 1);
    }
    expect(await briefing.notesUponOtherText(), id).toEqual([]);
  }
});

test("a briefing that nobody has reviewed says so, in both languages", async ({ page }) => {
  const briefing = new BriefingPage(page);
  const unread = briefings.filter(({ data }) => !data.review);
  for (const { id } of unread) {
    await briefing.show(id);
    await expect(briefing.answer("Comment le sait-on")).toContainText("Pas encore relu par une personne", {
      ignoreCase: true,
    });
    await briefing.show(id, "en/");
    await expect(briefing.answer("How we know")).toContainText("Not yet reviewed by a person", { ignoreCase: true });
  }
});

test("a briefing that was checked against a restatement of its article says so, in both languages", async ({
  page,
}) => {
  const briefing = new BriefingPage(page);
  expect(briefings.some(({ data }) => data.source.text === "restated")).toBe(true);
  for (const { id, data } of briefings) {
    const times = data.source.text === "restated" ? 1 : 0;
    await briefing.show(id);
    await expect(page.getByText(t.restated), id).toHaveCount(times);
    await briefing.show(id, "en/");
    await expect(page.getByText(wordsIn("en").restated), id).toHaveCount(times);
  }
});

test("claims are grouped by how they are known, the strongest evidence first", async ({ page }) => {
  const briefing = new BriefingPage(page);
  for (const { id, data, translations } of briefings) {
    await briefing.show(id);
    const inFrench = (claim: Claim) => translations.fr?.data.claims[claim.id] ?? claim.text;
    const groups = briefing.claims.locator("section");
    const expected = EVIDENCE.flatMap((evidence) => {
      const claims = data.claims.filter((claim) => claim.evidence === evidence);
      return claims.length > 0 ? [{ heading: t.evidenceHeading[evidence], texts: claims.map(inFrench) }] : [];
    });
    await expect(groups).toHaveCount(expected.length);
    for (const [i, { heading, texts }] of expected.entries()) {
      await expect(groups.nth(i).getByRole("heading")).toContainText(heading);
      await expect(groups.nth(i).locator("li > p:first-child")).toHaveText(texts);
    }
  }
});

test("the source box gives the article's address, the outlet, the digest of the text and the day it was read", async ({
  page,
}) => {
  const briefing = new BriefingPage(page);
  for (const { id, data } of briefings) {
    await briefing.show(id);
    await expect(briefing.sourceFact(t.sourceArticle).getByRole("link")).toHaveAttribute("href", data.source.url ?? "");
    await expect(briefing.sourceFact(t.outlet).getByRole("link")).toHaveAttribute(
      "href",
      `/vigie/outlets/${data.source.outlet}/`,
    );
    await expect(briefing.sourceFact(t.digest)).toHaveText(data.source.sha256);
    const read = briefing.sourceFact(t.retrieved);
    if (data.source.retrieved) await expect(read.locator("time")).toHaveAttribute("datetime", data.source.retrieved);
    else await expect(read).toHaveCount(0);
  }
});

test("a briefing on a partisan outlet says so under its title, and no other does", async ({ page }) => {
  const briefing = new BriefingPage(page);
  const partisan = new Set(outlets.filter(({ data }) => data.kind === "partisan").map(({ id }) => id));
  expect(briefings.some(({ data }) => partisan.has(data.source.outlet))).toBe(true);
  for (const { id, data } of briefings) {
    await briefing.show(id);
    await expect(page.getByText(t.partisan)).toHaveCount(partisan.has(data.source.outlet) ? 1 : 0);
  }
});

test("the language switch leads to the same briefing, and back", async ({ page }) => {
  const briefing = new BriefingPage(page);
  for (const { id, data, translations } of briefings) {
    await briefing.open(id);
    await page.getByRole("link", { name: "English" }).click();
    await expect(page).toHaveURL(`${basedSite.url}en/briefings/${id}/`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(translations.en?.data.title ?? data.title);
    await page.getByRole("link", { name: "Français" }).click();
    await expect(page).toHaveURL(`${basedSite.url}briefings/${id}/`);
  }
});

test("“previous” leads from the newest briefing through all of them, and “next” back", async ({ page }) => {
  const briefing = new BriefingPage(page);
  const addresses = briefings.map(({ id }) => `${basedSite.url}briefings/${id}/`);
  await page.goto(addresses[0] ?? "");
  for (const address of addresses.slice(1)) {
    await briefing.turn(t.previous).click();
    await expect(page).toHaveURL(address);
  }
  await expect(briefing.turn(t.previous)).toHaveCount(0);
  for (const address of addresses.slice(0, -1).reverse()) {
    await briefing.turn(t.next).click();
    await expect(page).toHaveURL(address);
  }
  await expect(briefing.turn(t.next)).toHaveCount(0);
});

test("every related briefing gives the reason why it is there", async ({ page }) => {
  const briefing = new BriefingPage(page);
  let count = 0;
  for (const { id } of briefings) {
    await briefing.show(id);
    for (const item of await briefing.related.getByRole("listitem").all()) {
      count++;
      await expect(item).toContainText(/aussi sur\u00a0: \p{L}/u);
      const address = (await item.getByRole("link").getAttribute("href")) ?? "";
      expect(address).toMatch(/^\/vigie\/briefings\/[^/]+\/$/);
      expect(address).not.toContain(id);
    }
  }
  expect(count).toBeGreaterThan(0);
});
