import { expect, it } from "vitest";
import { loadSample, put } from "../../load.fixture.ts";
import { listPages } from "../../model/page-list.ts";
import { findEntry, type Site } from "../../model/site.ts";
import { createUrls } from "../../model/urls.ts";
import { LANGUAGES, type Language } from "../../schemas/languages.ts";
import { createContext } from "../context.ts";
import { describeEntry } from "../entry.ts";
import { describePage } from "../page.ts";
import { readNodes, textOf } from "./read.fixture.ts";
import { writeMarkdown } from "./write.ts";

const urls = createUrls("https://example.org", "/vigie/");

function write(site: Site, kind: "briefings" | "events" | "companies", id: string, language: Language = "en"): string {
  return writeMarkdown(describeEntry(createContext(site, urls, language), findEntry(site, kind, id)));
}

it.each(LANGUAGES)(
  "every page is Markdown with one heading for the page, full links and no HTML, in %s",
  async (language) => {
    const site = await loadSample();
    const context = createContext(site, urls, language);
    for (const page of listPages(site)) {
      const twin = describePage(context, page);
      const nodes = readNodes(writeMarkdown(twin));
      const found = {
        headings: nodes.filter(({ depth }) => depth === 1).map(textOf),
        html: nodes.filter(({ type }) => type === "html").map(textOf),
        relative: nodes.filter(({ url }) => url !== undefined && !/^https?:\/\//.test(url)).map(({ url }) => url),
        loose: nodes.filter(({ type, value }) => type === "text" && /\]\(|\*\*|\[\^/.test(value ?? "")).map(textOf),
      };
      expect(found, twin.url).toEqual({ headings: [twin.title], html: [], relative: [], loose: [] });
      const referred = nodes.filter(({ type }) => type === "footnoteReference").map(({ identifier }) => identifier);
      const defined = nodes.filter(({ type }) => type === "footnoteDefinition").map(({ identifier }) => identifier);
      expect(defined, twin.url).toEqual([...new Set(referred)]);
    }
  },
);

it("a briefing tells what happened, the facts, the text, the claims, the source, then which text it is", async () => {
  expect(write(await loadSample(), "briefings", "2021-03-fine", "fr")).toMatchSnapshot();
});

it("an event tells who reports it, and what each report gives", async () => {
  expect(write(await loadSample(), "events", "acme-probe")).toMatchSnapshot();
});

it("signs of Markdown and HTML in our texts are words", async () => {
  const title = "1. *Acme* <b>is</b> [fined](x) & `more`_#";
  const site = await loadSample({
    "content/translations/en/2021-03-fine.mdx": put('title: "Acme is fined"', `title: ${JSON.stringify(title)}`),
  });
  const nodes = readNodes(write(site, "briefings", "2021-03-fine"));
  expect(nodes.filter(({ depth }) => depth === 1).map(textOf)).toEqual([title]);
  expect(nodes.filter(({ type }) => type === "html")).toEqual([]);
  const row = readNodes(write(site, "companies", "acme")).find(
    ({ type, url }) => type === "link" && url?.endsWith("/2021-03-fine/"),
  );
  expect(row && textOf(row)).toBe(title);
});
