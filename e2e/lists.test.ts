import { expect, test } from "playwright/test";
import { readContent } from "./content.ts";
import { ListPage } from "./pages/list-page.ts";
import type { AnyEntry } from "../src/model/site.ts";
import { parseEdtf } from "../src/schemas/parse-edtf.ts";
import { KINDS, type Kind } from "../src/schemas/kinds.ts";

test.use({ javaScriptEnabled: false });

const site = await readContent();
const entriesOf = (kind: Kind): readonly AnyEntry[] => site[kind];
const yearOf = (date: string | undefined) => date?.split("/").at(-1)?.slice(0, 4) ?? "undated";

/** The value by which an entry is found under a facet. */
function valueOf({ data }: AnyEntry, facet: string): string | undefined {
  if (facet === "year") return yearOf("published" in data ? data.published : "date" in data ? data.date : undefined);
  if (facet === "status") return "status" in data ? data.status : undefined;
  if (facet === "kind") return "kind" in data ? data.kind : undefined;
  if ("jurisdiction" in data) return data.jurisdiction.value.toLowerCase();
  return "country" in data ? data.country?.value.toLowerCase() : undefined;
}

for (const kind of KINDS) {
  test(`the list of ${kind} holds every one of them once, and says how many`, async ({ page }) => {
    const list = new ListPage(page);
    for (const language of ["", "en/"]) {
      await list.open(`${language}${kind}/`);
      const ids = await list.entries(kind);
      expect([...ids].sort()).toEqual(
        entriesOf(kind)
          .map(({ id }) => id)
          .sort(),
      );
      expect(await list.count()).toBe(ids.length);
    }
  });
}

/** People and topics have nothing by which a reader would narrow them. */
const NARROWED = KINDS.filter((kind) => kind !== "people" && kind !== "topics");

for (const kind of NARROWED) {
  test(`the list of ${kind} can be narrowed: each value lists exactly its entries, as many as it says`, async ({
    page,
  }) => {
    const list = new ListPage(page);
    await list.open(`${kind}/`);
    const facets = await list.facets();
    expect(facets.length).toBeGreaterThan(1);
    for (const { facet, value, path, count } of facets) {
      await list.open(path);
      const expected = entriesOf(kind).filter((entry) => valueOf(entry, facet) === value);
      expect([...(await list.entries(kind))].sort(), path).toEqual(expected.map(({ id }) => id).sort());
      expect(count, path).toBe(expected.length);
      expect(await list.count(), path).toBe(count);
      const here = (await list.facets()).filter((link) => link.here);
      expect(here, path).toEqual([{ facet, value, path, count, here: true }]);
    }
  });
}

test("companies and regulators can be narrowed by kind and country, briefings by year, events by year, kind and status", async ({
  page,
}) => {
  const list = new ListPage(page);
  for (const [kind, facets] of [
    ["briefings", ["year"]],
    ["events", ["kind", "status", "year"]],
    ["companies", ["country", "kind"]],
    ["regulators", ["country", "kind"]],
    ["outlets", ["kind"]],
  ] as const) {
    await list.open(`${kind}/`);
    const offered = await list.facets();
    expect([...new Set(offered.map(({ facet }) => facet))].sort(), kind).toEqual(facets);
    for (const facet of facets) {
      const values = new Set(entriesOf(kind).flatMap((entry) => valueOf(entry, facet) ?? []));
      const shown = offered.filter((link) => link.facet === facet).map(({ value }) => value);
      expect(shown.sort(), `${kind} by ${facet}`).toEqual([...values].sort());
    }
  }
});

test("letters lead to the names that begin with them, in alphabetical order", async ({ page }) => {
  const list = new ListPage(page);
  for (const [kind, language] of [
    ["companies", ""],
    ["people", ""],
    ["companies", "en/"],
  ] as const) {
    await list.open(`${language}${kind}/`);
    const letters = await list.letters();
    expect(letters.length, kind).toBeGreaterThan(3);
    expect(letters.map(({ letter }) => letter)).toEqual(letters.map(({ letter }) => letter).sort());
    for (const { letter, names } of letters) {
      expect(names.length, letter).toBeGreaterThan(0);
      for (const name of names) expect(name.normalize("NFD").charAt(0).toUpperCase(), name).toBe(letter);
    }
    expect(letters.flatMap(({ names }) => names)).toHaveLength(entriesOf(kind).length);
  }
});

test("briefings stand newest first", async ({ page }) => {
  const list = new ListPage(page);
  await list.open("briefings/");
  const dates = (await list.entries("briefings")).map((id) => {
    const published = site.briefings.find((briefing) => briefing.id === id)?.data.published;
    return published === undefined ? undefined : (parseEdtf(published) ?? undefined);
  });
  for (const [i, date] of dates.slice(1).entries()) {
    const above = dates[i];
    if (!above) expect(date).toBeUndefined();
    else if (date) expect(above.last).toBeGreaterThanOrEqual(date.first);
  }
});

test("the timeline has its years and months in order, the newest first, and events without a date under « Date inconnue »", async ({
  page,
}) => {
  const months = [..."janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" ")];
  await page.goto("timeline/");
  const years = await page.locator("main section:has(> h2)").evaluateAll((sections) =>
    sections.map((section) => ({
      year: section.querySelector("h2")?.innerText ?? "",
      months: [...section.querySelectorAll("section")].map((month) => ({
        month: month.querySelector("h3")?.innerText.toLowerCase() ?? "",
        dates: [...month.querySelectorAll("li .label > time")].map((time) => time.getAttribute("datetime") ?? ""),
      })),
      events: section.querySelectorAll("li").length,
    })),
  );
  const headings = years.map(({ year }) => year);
  const dated = headings.filter((heading) => /^\d{4}$/.test(heading));
  expect(dated.length).toBeGreaterThan(1);
  expect(dated).toEqual([...dated].sort().reverse());
  expect(headings).toEqual([...dated, "Date inconnue"]);
  expect(years.at(-1)?.events).toBe(site.events.filter(({ data }) => data.date === undefined).length);
  expect(years.reduce((sum, { events }) => sum + events, 0)).toBe(site.events.length);

  for (const { year, months: ofYear } of years.slice(0, -1)) {
    const named = ofYear.map(({ month }) => months.indexOf(month));
    // What is known to the year only stands last, under a heading of its own.
    const known = named.filter((number) => number >= 0);
    expect(named.slice(0, known.length), year).toEqual([...known].sort((a, b) => b - a));
    expect(named.length - known.length, year).toBeLessThanOrEqual(1);
    for (const { month, dates } of ofYear) {
      const number = months.indexOf(month) + 1;
      const prefix = number > 0 ? `${year}-${String(number).padStart(2, "0")}` : year;
      for (const date of dates) expect(date, `${year} ${month}`).toContain(prefix);
    }
  }
});
