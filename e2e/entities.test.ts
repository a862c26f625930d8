import { expect, test } from "playwright/test";
import { readContent } from "./content.ts";
import { EntityPage } from "./pages/entity-page.ts";
import { wordsIn } from "../src/i18n/words.ts";
import { parseEdtf } from "../src/schemas/parse-edtf.ts";

// A trace of many pages costs more than the tests.
test.use({ trace: "off" });
test.describe.configure({ timeout: 120_000 });

const t = wordsIn("fr");
const site = await readContent();
const eventsOf = (id: string) =>
  site.events.filter(({ data }) => data.actors.includes(id) || data.targets.includes(id)).map((event) => event.id);
const dateOf = (id: string | undefined) => {
  const date = site.events.find((event) => event.id === id)?.data.date;
  return date === undefined ? undefined : parseEdtf(date);
};

test("a company, a regulator and a person list their events newest first, those without a date last", async ({
  page,
}) => {
  const entity = new EntityPage(page);
  for (const { kind, id } of [...site.companies, ...site.regulators, ...site.people]) {
    await entity.show(`${kind}/${id}`);
    const events = await entity.events();
    expect([...events].sort(), id).toEqual(eventsOf(id).sort());
    for (const [i, event] of events.slice(1).entries()) {
      const [before, after] = [dateOf(events[i]), dateOf(event)];
      if (!before) expect(after, `${id}: ${event} stands after an event without a date`).toBeFalsy();
      else if (after)
        expect(before.last, `${id}: ${event} is newer than the one above it`).toBeGreaterThanOrEqual(after.first);
    }
  }
});

test("the sums of a company have a unit and name their event, in both languages", async ({ page }) => {
  const entity = new EntityPage(page);
  await entity.show("companies/didi");
  const french = (await entity.rows("amounts")).slice(1);
  expect(french.length).toBeGreaterThan(0);
  expect(french.flat().join(" ")).toMatch(/8,026\smilliards\sde\syuans/);
  for (const [, amount = ""] of french) expect(amount).toMatch(/\d.*(?:yuan|dollar|euro)/);
  await entity.show("en/companies/didi");
  const english = (await entity.rows("amounts")).slice(1);
  expect(english).toHaveLength(french.length);
  expect(english.flat().join(" ")).toMatch(/8\.026\sbillion/);

  for (const company of site.companies) {
    await entity.show(`companies/${company.id}`);
    // One sum may be worded in several currencies.
    const sums = site.events
      .filter(({ id }) => eventsOf(company.id).includes(id))
      .flatMap(({ id, data }) =>
        data.amounts
          .filter(({ party }) => party === undefined || party === company.id)
          .map(({ kind, party }) => `${id} ${kind} ${party ?? ""}`),
      );
    expect((await entity.rows("amounts")).slice(1), company.id).toHaveLength(new Set(sums).size);
  }
});

test("a company tells which regulators dealt with it, how often, and in which events", async ({ page }) => {
  const entity = new EntityPage(page);
  let met = 0;
  for (const { id } of site.companies) {
    await entity.show(`companies/${id}`);
    const expected = site.regulators
      .map((regulator) => ({
        id: regulator.id,
        events: site.events
          .filter(({ data: { actors, targets } }) =>
            [
              [actors, targets],
              [targets, actors],
            ].some(([one, other]) => one?.includes(id) && other?.includes(regulator.id)),
          )
          .map((event) => event.id)
          .sort(),
      }))
      .filter(({ events }) => events.length > 0)
      .map((encounter) => ({ ...encounter, times: encounter.events.length }));
    const told = await entity.encounters("regulators");
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    expect([...told].sort(byId), id).toEqual(expected.sort(byId));
    const times = told.map((encounter) => encounter.times);
    expect(times, `${id}: the one met most often comes first`).toEqual([...times].sort((a, b) => b - a));
    met += told.length;
  }
  expect(met).toBeGreaterThan(0);
});

test("a brand and its owner link each other", async ({ page }) => {
  const entity = new EntityPage(page);
  for (const [child, parent] of [
    ["TikTok", "ByteDance"],
    ["Facebook", "Meta"],
    ["Google", "Alphabet"],
  ] as const) {
    await entity.open(`companies/${child.toLowerCase()}`);
    await entity.facts.getByRole("link", { name: parent, exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`/vigie/companies/${parent.toLowerCase()}/$`));
    await entity.facts.getByRole("link", { name: child, exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`/vigie/companies/${child.toLowerCase()}/$`));
  }
});

test("whatever a briefing names lists that briefing, once", async ({ page }) => {
  const entity = new EntityPage(page);
  for (const { kind, id } of [...site.companies, ...site.regulators, ...site.people, ...site.topics, ...site.outlets]) {
    await entity.show(`${kind}/${id}`);
    const listed = await entity.briefings();
    const naming = site.briefings
      .filter(({ data: { companies, regulators, people, topics, source } }) =>
        [...companies, ...regulators, ...people, ...topics, source.outlet, source.agency].includes(id),
      )
      .map((briefing) => briefing.id);
    for (const briefing of naming) expect(listed, `${kind}/${id}`).toContain(briefing);
    expect(new Set(listed).size, `${kind}/${id}`).toBe(listed.length);
  }
});

test("a regulator's actions by kind and year add up to all of its actions", async ({ page }) => {
  const entity = new EntityPage(page);
  let tables = 0;
  for (const { id } of site.regulators) {
    await entity.show(`regulators/${id}`);
    const actions = site.events.filter(({ data }) => data.actors.includes(id));
    const [head = [], ...rows] = await entity.rows("actions");
    const counts = rows.map((cells) => cells.slice(1).map((cell) => parseInt(cell.replace("·", "0"))));
    expect(rows.length > 0, id).toBe(actions.length > 0);
    for (const [i, row] of counts.entries()) {
      expect(
        row.slice(0, -1).reduce((a, b) => a + b, 0),
        `${id}: ${rows[i]?.[0] ?? ""}`,
      ).toBe(row.at(-1));
    }
    expect(
      counts.reduce((sum, row) => sum + (row.at(-1) ?? 0), 0),
      id,
    ).toBe(actions.length);
    for (const [i, year] of head.entries()) {
      if (!/^\d{4}$/.test(year)) continue;
      const ofYear = actions.filter(({ data }) => data.date?.split("/").at(-1)?.startsWith(year));
      expect(
        counts.reduce((sum, row) => sum + (row[i - 1] ?? 0), 0),
        `${id}: ${year}`,
      ).toBe(ofYear.length);
    }
    tables += rows.length;
  }
  expect(tables).toBeGreaterThan(0);
});

test("a person's posts stand with their dates and sources", async ({ page }) => {
  const entity = new EntityPage(page);
  const people = site.people.filter(({ data }) => data.roles.length > 0);
  expect(people.length).toBeGreaterThan(0);
  for (const { id, data } of people) {
    await entity.show(`people/${id}`);
    const posts = entity.part(t.roles).getByRole("listitem");
    await expect(posts).toHaveCount(data.roles.length);
    for (const [i, { title, from, to, asOf, source }] of data.roles.entries()) {
      await expect(posts.nth(i), id).toContainText(title.fr);
      for (const date of [from, to, asOf]) if (date) await expect(posts.nth(i), id).toContainText(date.slice(0, 4));
      await expect(posts.nth(i).getByRole("link", { name: t.fromSource }), id).toHaveAttribute("href", source);
    }
  }
});

test("a topic lists its events and briefings and those who take part in them", async ({ page }) => {
  const entity = new EntityPage(page);
  await entity.show("topics/deepfakes");
  const events = site.events.filter(({ data }) => data.topics.includes("deepfakes"));
  expect((await entity.events()).sort()).toEqual(events.map(({ id }) => id).sort());
  expect(await entity.briefings()).toContain("2021-03-cac-summons-deepfakes");
  await expect(entity.part(t.kinds.companies).getByRole("link", { name: "ByteDance" })).toBeVisible();
  await expect(entity.part(t.kinds.regulators).getByRole("link", { name: /CAC/ }).first()).toBeVisible();
});

test("an outlet says what to bear in mind about it, and on what sources", async ({ page }) => {
  const entity = new EntityPage(page);
  for (const { id, data } of site.outlets) {
    await entity.show(`outlets/${id}`);
    await expect(page.getByRole("main")).toContainText(data.note.fr);
    for (const source of data.noteSources) await expect(page.locator(`main a[href="${source}"]`).first()).toBeVisible();
  }
  await entity.show("outlets/vision-times");
  await expect(page.getByRole("main")).toContainText(t.outletKind.partisan);
});

test("an event shows every report of it with its passages", async ({ page }) => {
  const entity = new EntityPage(page);
  for (const { id } of site.events) {
    await entity.show(`events/${id}`);
    const reports = site.briefings.flatMap((briefing) =>
      briefing.data.events.filter((report) => report.id === id).map((report) => ({ briefing, report })),
    );
    const shown = page.locator("#reports .report");
    await expect(shown, id).toHaveCount(reports.length);
    for (const { briefing, report } of reports) {
      const one = shown.filter({ has: page.locator(`a[href="/vigie/briefings/${briefing.id}/"]`) });
      const paragraphs = new Set(report.passages.map((passage) => /\d+/.exec(passage)?.[0] ?? ""));
      for (const paragraph of paragraphs) await expect(one, id).toContainText(`§\u00a0${paragraph}`);
    }
  }
});

test.describe("where reports of an event differ, its page says in what, and which one is followed", () => {
  for (const [event, differences, followed] of [
    ["ant-group-ipo-halted", ["date", "montant", "statut", "formulation"], "Zonebourse (Reuters)"],
    ["alibaba-investigation", ["statut", "formulation"], "FrenchWeb"],
    ["jack-ma-speech", ["date", "statut", "formulation"], "Sharenet"],
    ["didi-fine", ["date", "formulation"], "Boursorama (Reuters)"],
    ["tiktok-dpc-fine", ["formulation"], "Irish Legal News"],
  ] as const) {
    test(event, async ({ page }) => {
      const entity = new EntityPage(page);
      await entity.show(`events/${event}`);
      const part = entity.part(t.differences);
      await expect(part.locator("dt")).toHaveText(
        differences.map((difference) => new RegExp(`^\\s*${difference}\\s*$`, "i")),
      );
      await expect(part).toContainText(`${t.followed}${t.colon}${followed}`);
    });
  }

  test("for every event that follows one of them, with the reason", async ({ page }) => {
    const entity = new EntityPage(page);
    const chosen = site.events.filter(({ data }) => data.preferred);
    expect(chosen.length).toBeGreaterThan(5);
    for (const { id, data } of chosen) {
      await entity.show(`events/${id}`);
      await expect(entity.part(t.differences), id).toContainText(data.preferred?.why.fr ?? "");
    }
  });
});
