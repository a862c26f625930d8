import { describe, expect, it } from "vitest";
import { loadSample, put } from "../load.fixture.ts";
import { createUrls } from "../model/urls.ts";
import { findEntry } from "../model/site.ts";
import { findVersion } from "../model/versions.ts";
import { LANGUAGES } from "../schemas/languages.ts";
import { KINDS } from "../schemas/kinds.ts";
import { describeBriefing } from "./briefing.ts";
import { describeEvent } from "./event.ts";
import {
  describeCorrections,
  describeFacet,
  describeGlossary,
  describeList,
  describeTimeline,
  describeTopic,
} from "./lists.ts";
import type { Graph } from "./node.ts";
import { describeCompany, describeOutlet, describePerson, describeRegulator } from "./parties.ts";
import { describeAbout, describeData, describeHome, describePage, describeSearch } from "./sections.ts";
import { graphShape } from "./shapes.ts";

const site = await loadSample({
  "content/briefings/2021-03-fine.mdx": put(
    "review:",
    'corrections:\n  - { date: "2021-04", what: { fr: "La somme.", en: "The sum." } }\nreview:',
  ),
});
const urls = createUrls("https://example.org", "/vigie");
const words = { name: "Page", description: "What it is about, in one sentence that is long enough." };
const files = [{ name: "Events, CSV", path: "data/events.csv", type: "text/csv" }];

const graphs = LANGUAGES.flatMap((language): Graph[] => [
  ...site.briefings.map((briefing) =>
    describeBriefing(site, urls, briefing, language, findVersion(site, briefing, language)),
  ),
  ...site.events.map((event) => describeEvent(site, urls, event, language)),
  ...site.companies.map((company) => describeCompany(site, urls, company, language)),
  ...site.regulators.map((regulator) => describeRegulator(site, urls, regulator, language)),
  ...site.people.map((person) => describePerson(site, urls, person, language)),
  ...site.topics.map((topic) => describeTopic(site, urls, topic, language)),
  ...site.outlets.map((outlet) => describeOutlet(site, urls, outlet, language)),
  ...KINDS.map((kind) => describeList(site, urls, kind, language)),
  describeFacet(
    urls,
    { kind: "events", label: "fine", path: urls.facet("events", "kind", "fine", language), entries: site.events },
    language,
  ),
  describeTimeline(site, urls, language),
  describeCorrections(site, urls, language),
  describeGlossary(site, urls, language),
  describeHome(urls, language),
  describeAbout(urls, words, language),
  describeSearch(urls, words, language),
  describeData(urls, words, files, language, undefined),
  describePage(urls, urls.section("about", language), words, language),
]);

it("what is made of every page of the sample has our shape", () => {
  const faults = graphs.flatMap((graph) => {
    const { error } = graphShape.safeParse(graph);
    return error ? [[graph, error.issues]] : [];
  });
  expect(faults).toEqual([]);
});

describe("the shape refuses", () => {
  const MOMENT = "2026-11-22T08:00:00Z";
  const fine = findEntry(site, "briefings", "2021-03-fine");
  const briefing = JSON.stringify(describeBriefing(site, urls, fine, "en", { first: MOMENT, released: MOMENT }));
  const event = JSON.stringify(describeEvent(site, urls, findEntry(site, "events", "acme-fine"), "en"));
  const alleged = JSON.stringify(describeEvent(site, urls, findEntry(site, "events", "bolt-ban"), "en"));
  const company = JSON.stringify(describeCompany(site, urls, findEntry(site, "companies", "acme"), "en"));
  const list = JSON.stringify(describeList(site, urls, "events", "en"));
  const home = JSON.stringify(describeHome(urls, "en"));
  const data = JSON.stringify(describeData(urls, words, files, "en", MOMENT));

  it.each([
    ["a relative address", company, "https://example.org/vigie/en/companies/acme/", "/vigie/en/companies/acme/"],
    ["a page whose address does not close", company, "/en/companies/acme/", "/en/companies/acme"],
    ["a thing named like a page", company, "/companies/acme/#it", "/companies/acme/"],
    ["a missing name", company, '"name":"Acme",', ""],
    ["an empty name", company, '"name":"Acme"', '"name":" "'],
    ["a field that we do not use", company, '"name":"Acme"', '"name":"Acme","telephone":"1"'],
    ["another type", company, '"Organization"', '"LocalBusiness"'],
    ["another vocabulary", company, "https://schema.org", "http://schema.org"],
    ["a number for a name", company, '"name":"Acme"', '"name":1'],
    ["a date with a 13th month", briefing, '"datePublished":"2021-03-19"', '"datePublished":"2021-13"'],
    ["a day that no calendar has", briefing, '"datePublished":"2021-03-19"', '"datePublished":"2021-02-30"'],
    ["an interval for a date", briefing, '"datePublished":"2021-03-19"', '"datePublished":"2021-03/2021-04"'],
    ["a moment without its time zone", briefing, `"dateModified":"${MOMENT}"`, '"dateModified":"2026-11-22T08:00:00"'],
    ["a language that is none of ours", briefing, '"inLanguage":"en"', '"inLanguage":"de"'],
    ["a briefing that says it costs money", briefing, '"isAccessibleForFree":true', '"isAccessibleForFree":false'],
    ["a briefing without its article", briefing, '"citation"', '"isBasedOn"'],
    ["a briefing that passes for news", briefing, '"@type":"Report"', '"@type":"NewsArticle"'],
    ["an original that is a translation", briefing, "translationOfWork", "sameAs"],
    ["an event that began in a month", event, '"startTime":"2021-03-18"', '"startTime":"2021-03"'],
    ["a sum in floating point", event, '"value":"1200000000"', '"value":1.2e9'],
    ["an event of no status", event, "CompletedActionStatus", "DoneActionStatus"],
    [
      "a status of what is only alleged",
      alleged,
      '"@type":"Claim"',
      '"@type":"Claim","actionStatus":"https://schema.org/CompletedActionStatus"',
    ],
    ["an allegation that somebody acted", alleged, '"about":', '"agent":'],
    ["a list that is not counted from 1", list, '"position":1', '"position":0'],
    [
      "a way that ends at an address",
      list,
      '"position":2,"name":"Events"}',
      '"position":2,"name":"Events","item":"https://example.org/"}',
    ],
    ["a search without a place for the words", home, "{search_term_string}", "acme"],
    ["a file of data at a relative address", data, "https://example.org/vigie/data/events.csv", "data/events.csv"],
    ["a page without the way to it", company, /,\{"@type":"BreadcrumbList".*\}\]\}\]\}$/, "]}"],
  ])("%s", (_, text, from, to) => {
    const changed = text.replace(from, to);
    expect(graphShape.safeParse(JSON.parse(text)).success).toBe(true);
    expect(changed).not.toBe(text);
    expect(graphShape.safeParse(JSON.parse(changed)).success).toBe(false);
  });
});
