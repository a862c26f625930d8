import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "playwright/test";
import { SEARCH_WORDS } from "../src/i18n/search.ts";
import type { Language } from "../src/schemas/languages.ts";
import { basedSite } from "../src/setup/sites.ts";
import { readDocuments, readPages } from "./built-site.ts";
import { readContent } from "./content.ts";
import { SearchPage, type Given } from "./pages/search-page.ts";

// A trace of so many queries costs more than the tests.
test.use({ trace: "off" });

const site = await readContent();

interface Row {
  language: Language;
  query: string;
  first: string[];
  not: string[];
}

/** The rows of search-queries.txt, by the heading they stand under. */
function readTable(): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  let group = "";
  for (const line of readFileSync(join(import.meta.dirname, "search-queries.txt"), "utf8").split("\n")) {
    if (line.startsWith("#")) group = line.slice(2);
    else if (line.trim()) {
      const [language, query = "", first = "", not = ""] = line.split("|").map((cell) => cell.trim());
      if (language !== "fr" && language !== "en") throw new Error(`search-queries.txt: no language in “${line}”.`);
      const list = (cell: string) => (cell.startsWith("~") ? [cell] : cell.split(" ").filter(Boolean));
      groups.set(group, [...(groups.get(group) ?? []), { language, query, first: list(first), not: list(not) }]);
    }
  }
  return groups;
}

/** Asks every row in its order; the page is opened once for each language. */
async function check(search: SearchPage, rows: readonly Row[]) {
  for (const language of ["fr", "en"] as const) {
    const own = rows.filter((row) => row.language === language);
    if (own.length === 0) continue;
    await search.open(undefined, language === "en" ? "en/" : "");
    const answers = await search.askEach(own.map(({ query, not }) => ({ query, all: not.length > 0 })));
    expect(answers).toHaveLength(own.length);
    for (const [i, given] of answers.entries()) if (own[i]) checkRow(own[i], given);
  }
}

function checkRow({ language, query, first, not }: Row, { ids, status, suggestions }: Given) {
  const what = `${language}: ${query}`;
  const [wanted = ""] = first;
  if (wanted === "-" || wanted.startsWith("~")) {
    expect.soft(ids, what).toEqual([]);
    expect.soft(status, what).toBe(noneFor(query, language));
    if (wanted.startsWith("~")) expect.soft(suggestions, what).toContain(wanted.slice(1));
  } else if (wanted === "*") expect.soft(ids.length, what).toBeGreaterThan(0);
  else first.forEach((each, i) => expect.soft(listMeant(each), `${what}, result ${String(i + 1)}`).toContain(ids[i]));
  for (const id of not) expect.soft(ids, what).not.toContain(id);
}

/** The ids that a cell of the table stands for: "events/didi-fine,events/alibaba-fine", "events:fine", "events:cac". */
function listMeant(cell: string): string[] {
  return cell.split(",").flatMap((id) => {
    const [, wanted] = /^events:(.+)$/.exec(id) ?? [];
    if (wanted === undefined) return [id];
    const meant = site.events.filter(({ data }) => [data.kind, ...data.actors, ...data.targets].includes(wanted));
    return meant.map((event) => `events/${event.id}`);
  });
}

function noneFor(query: string, language: Language): string {
  const quoted = language === "fr" ? `«\u00a0${query}\u00a0»` : `“${query}”`;
  return SEARCH_WORDS[language].count.none.replace("{q}", () => quoted);
}

const table = readTable();

test("the table has at least 150 rows, 30 of them with words that are nowhere", () => {
  const rows = [...table.values()].flat();
  expect(rows.length).toBeGreaterThanOrEqual(150);
  expect(rows.filter(({ first }) => first[0] === "-").length).toBeGreaterThanOrEqual(30);
});

for (const [group, rows] of table) {
  test(`every row of the table is answered as it says: ${group.toLowerCase()}`, async ({ page }) => {
    test.setTimeout(120_000);
    await check(new SearchPage(page), rows);
  });
}

test("every name and alias of every entity leads to its page first, in both languages", async ({ page }) => {
  test.setTimeout(180_000);
  const rows: Row[] = [];
  for (const { kind, id, data } of [...site.companies, ...site.regulators, ...site.people, ...site.outlets]) {
    const short = typeof data.short === "string" ? [data.short] : Object.values(data.short);
    const names = Object.values(data.names).flatMap((name) => (name ? [name.value] : []));
    const aliases = "aliases" in data ? data.aliases.map(({ value }) => value) : [];
    const tickers = "tickers" in data ? data.tickers.map(({ symbol }) => symbol) : [];
    const acronym =
      "acronym" in data && data.acronym
        ? typeof data.acronym === "string"
          ? [data.acronym]
          : Object.values(data.acronym)
        : [];
    for (const query of new Set([...short, ...names, ...aliases, ...tickers, ...acronym])) {
      for (const language of ["fr", "en"] as const) rows.push({ language, query, first: [`${kind}/${id}`], not: [] });
    }
  }
  for (const { id, data } of site.topics) {
    for (const query of Object.values(data.title)) {
      for (const language of ["fr", "en"] as const) rows.push({ language, query, first: [`topics/${id}`], not: [] });
    }
  }
  expect(rows.length).toBeGreaterThan(200);
  await check(new SearchPage(page), rows);
});

test("every word that stands after an elision is found on the page where it stands", async ({ page }) => {
  test.setTimeout(240_000);
  const places = new Map<string, string>();
  const french = readPages(basedSite).filter(({ language, html }) => language === "fr" && html.includes(" data-id="));
  const mains = await readDocuments(page, french, (document) => {
    const main = document.querySelector<HTMLElement>("main[data-id]");
    // What only repeats another page, such as the title of the next briefing, is not searched.
    main?.querySelectorAll("[data-unsearched]").forEach((element) => {
      element.remove();
    });
    return main ? { id: main.dataset["id"] ?? "", html: main.innerHTML } : undefined;
  });
  for (const { found } of mains) {
    if (!found) continue;
    // A tag inside a sentence parts nothing, any other does.
    const text = found.html.replace(/<\/?(?:a|abbr|b|cite|em|i|q|strong)(?:\s[^>]*)?>/g, "").replace(/<[^>]*>/g, " ");
    for (const [, word = ""] of text.matchAll(
      /(?<![\p{L}\p{N}])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)[’']([\p{L}\p{N}]+)(?![\p{L}\p{N}.]*\.\p{L})/giu,
    )) {
      if (!places.has(word.toLowerCase())) places.set(word.toLowerCase(), found.id);
    }
  }
  expect(places.size).toBeGreaterThan(100);
  const search = new SearchPage(page);
  await search.open();
  const words = [...places].map(([query, id]) => ({ query, id }));
  const answers = await search.askEach(words);
  expect(answers).toHaveLength(words.length);
  const further = words.filter(({ id }, i) => !answers[i]?.ids.includes(id));
  const whole = await search.askEach(further.map(({ query }) => ({ query, all: true })));
  expect(whole).toHaveLength(further.length);
  for (const [i, { query, id }] of further.entries()) expect.soft(whole[i]?.ids, `${query} on ${id}`).toContain(id);
});

test("each value of each facet leaves the pages that it says, and no others", async ({ page }) => {
  test.setTimeout(240_000);
  const briefings = site.briefings.map(({ id, data }) => ({ id: `briefings/${id}`, data }));
  const events = site.events.map(({ id, data }) => ({ id: `events/${id}`, data }));
  const parties = (id: string) =>
    events.filter(({ data }) => [...data.actors, ...data.targets].includes(id)).map((event) => event.id);
  const rows: [facet: string, value: string, ids: string[]][] = [
    ...(["briefings", "events", "companies", "regulators", "people", "topics", "outlets"] as const).map(
      (kind): [string, string, string[]] => [
        "kind",
        kind,
        (site[kind] as readonly { id: string }[]).map(({ id }) => `${kind}/${id}`),
      ],
    ),
    ...site.companies.map(({ id }): [string, string, string[]] => [
      "company",
      id,
      [
        `companies/${id}`,
        ...parties(id),
        ...briefings.filter(({ data }) => data.companies.includes(id)).map((briefing) => briefing.id),
        ...site.people
          .filter(({ data }) => data.roles.some((role) => role.of === id))
          .map((person) => `people/${person.id}`),
      ],
    ]),
    ...site.regulators.map(({ id }): [string, string, string[]] => [
      "regulator",
      id,
      [
        `regulators/${id}`,
        ...parties(id),
        ...briefings.filter(({ data }) => data.regulators.includes(id)).map((briefing) => briefing.id),
        ...site.people
          .filter(({ data }) => data.roles.some((role) => role.of === id))
          .map((person) => `people/${person.id}`),
      ],
    ]),
    ...site.topics.map(({ id }): [string, string, string[]] => [
      "topic",
      id,
      [
        `topics/${id}`,
        ...events.filter(({ data }) => data.topics.includes(id)).map((event) => event.id),
        ...briefings.filter(({ data }) => data.topics.includes(id)).map((briefing) => briefing.id),
      ],
    ]),
    ...[...new Set(events.map(({ data }) => data.kind))].map((kind): [string, string, string[]] => [
      "event",
      kind,
      events.filter(({ data }) => data.kind === kind).map((event) => event.id),
    ]),
  ];
  const years = [...new Set(events.flatMap(({ data }) => /^\d{4}/.exec(data.date ?? "") ?? []))];
  for (const year of years) {
    const of = (date: string | undefined) => date?.split("/").some((end) => end.startsWith(year)) ?? false;
    const dated = [
      ...events.filter(({ data }) => of(data.date)).map(({ id }) => id),
      ...briefings.filter(({ data }) => of(data.published)).map(({ id }) => id),
    ];
    rows.push(["year", year, dated]);
  }
  const everything = [...briefings, ...events].map(({ id }) => id);
  for (const kind of ["companies", "regulators", "people", "topics", "outlets"] as const) {
    everything.push(...site[kind].map(({ id }) => `${kind}/${id}`));
  }
  rows.push(["lang", "en", everything]);
  const undated = [
    ...events.filter(({ data }) => data.date === undefined),
    ...briefings.filter(({ data }) => data.published === undefined),
  ];
  rows.push(["year", "undated", undated.map(({ id }) => id)]);
  for (const evidence of ["official", "reported", "attributed", "anonymous", "alleged"]) {
    const claims = briefings.flatMap(({ data }) => data.claims).filter((claim) => claim.evidence === evidence);
    const said = new Set(claims.flatMap(({ by }) => (typeof by === "string" ? [by] : [])));
    const about = new Set(claims.flatMap((claim) => claim.about));
    rows.push([
      "evidence",
      evidence,
      [
        ...briefings.filter(({ data }) => data.claims.some((claim) => claim.evidence === evidence)).map(({ id }) => id),
        ...site.events.filter(({ id }) => about.has(id)).map(({ id }) => `events/${id}`),
        ...[...site.companies, ...site.regulators, ...site.people, ...site.outlets]
          .filter(({ id }) => said.has(id))
          .map(({ kind, id }) => `${kind}/${id}`),
      ],
    ]);
  }
  const search = new SearchPage(page);
  for (const [facet, own] of Map.groupBy(rows, ([name]) => name)) {
    const asked = own.map(([, value]) => ({ address: new URLSearchParams([[facet, value]]), all: true }));
    // The first value of each facet stands in the address when the page is opened, the others follow one another.
    await search.open(asked[0]?.address);
    const opened = (await search.allIds()).sort();
    const answers = await search.askEach(asked.slice(1));
    for (const [i, [, value, expected]] of own.entries())
      expect.soft(i === 0 ? opened : answers[i - 1]?.ids.sort(), `${facet}=${value}`).toEqual(expected.sort());
  }
});
