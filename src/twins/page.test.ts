import { expect, it } from "vitest";
import { loadSample } from "../load.fixture.ts";
import { loadSite } from "../load.ts";
import { listPages, pathOfPage } from "../model/page-list.ts";
import { findEntry } from "../model/site.ts";
import { createUrls } from "../model/urls.ts";
import { LANGUAGES } from "../schemas/languages.ts";
import { createContext } from "./context.ts";
import { describeEntry } from "./entry.ts";
import { describePage } from "./page.ts";
import { pageTwin } from "./shape-pages.ts";
import { entryTwin } from "./shape.ts";

const urls = createUrls("https://example.org", "/vigie/");

it.each(LANGUAGES)("every page of the site has a twin of the shape that is promised, in %s", async (language) => {
  const site = await loadSite({ root: process.cwd(), drafts: false });
  const context = createContext(site, urls, language);
  for (const page of listPages(site)) {
    const twin = describePage(context, page);
    const shape = page.page === "entry" ? entryTwin : pageTwin;
    expect(shape.safeParse(JSON.parse(JSON.stringify(twin))).error?.issues ?? [], twin.url).toEqual([]);
    expect(twin.url).toBe(urls.absolute(pathOfPage(page, urls, language)));
    expect(twin.urls[language]).toBe(twin.url);
    expect(twin.language).toBe(language);
  }
});

const site = await loadSample();
const inFrench = createContext(site, urls, "fr");
const inEnglish = createContext(site, urls, "en");

it("a twin tells first what it is, and closes with the record of the data table", () => {
  const twin = describeEntry(inEnglish, findEntry(site, "companies", "acme"));
  expect(Object.keys(twin).slice(0, 13)).toEqual(
    "format url urls files language title summary label licence kind id version facts".split(" "),
  );
  expect(Object.keys(twin).at(-1)).toBe("record");
  expect(twin.record).toMatchObject({ id: "acme", kind: "company", events: ["acme-fine", "acme-probe"] });
});

it("a briefing tells who, to whom, when, how much and how it is known, with links to those it names", () => {
  const { facts } = describeEntry(inFrench, findEntry(site, "briefings", "2021-03-fine"));
  expect(facts.map(({ name, label, text }) => [name, label, text])).toMatchSnapshot();
  expect(facts[0]?.links).toEqual([
    { text: "Administration du cyberespace (CAC)", url: "https://example.org/vigie/regulators/cac/" },
  ]);
});

it("the text of a briefing has its paragraphs at their anchors, and each claim its speaker, evidence and passages", () => {
  const twin = describeEntry(inEnglish, findEntry(site, "briefings", "2021-03-fine"));
  if (twin.kind !== "briefings") throw new Error("This is no briefing.");
  expect(twin.text.paragraphs[0]).toMatchSnapshot();
  expect(twin.claims).toMatchSnapshot();
  expect(twin.source).toMatchObject({
    published: "2021-03-19",
    publishedText: "19\u00a0March\u00a02021",
    words: "original",
  });
});

it("an event without a date has null for it, and says so in words", async () => {
  const changed = await loadSample({
    "content/events/bolt-ban.yaml": (text) =>
      text.replace(/^date:.*\n/m, "").replace(/^dateBasis:.*$/m, "dateBasis: unknown"),
  });
  const twin = describeEntry(createContext(changed, urls, "en"), findEntry(changed, "events", "bolt-ban"));
  expect(twin.record["date"]).toBeNull();
  expect(twin.facts.find(({ name }) => name === "when")?.text).toBe("date unknown");
});

it("lists hold their entries in the order of their pages", () => {
  const lists = listPages(site).map((page) => describePage(inEnglish, page));
  const idsOf = (path: string) => {
    const twin = lists.find(({ url }) => url === `https://example.org/vigie/en/${path}`);
    return twin?.kind === "list" ? twin.items.map(({ id }) => id) : undefined;
  };
  expect(idsOf("briefings/")).toEqual(["2021-03-fine", "2021-01-probe"]);
  expect(idsOf("events/")).toEqual(site.events.map(({ id }) => id));
  expect(idsOf("companies/")).toEqual(["acme", "acme-pay", "bolt"]);
});
