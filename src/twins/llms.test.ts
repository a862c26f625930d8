import { expect, it } from "vitest";
import { loadSite } from "../load.ts";
import { createUrls } from "../model/urls.ts";
import { readBlocks, textOf, type MarkdownNode } from "./markdown/read.fixture.ts";
import { writeLlms } from "./llms.ts";

const urls = createUrls("https://example.org", "/vigie/");
const site = await loadSite({ root: process.cwd(), drafts: false });
const blocks = readBlocks(writeLlms(site, urls));

// The form that https://llmstxt.org asks for.

it("it begins with the name of the site and a quotation that sums it up, the only ones there are", () => {
  expect(blocks.slice(0, 2).map(({ type }) => type)).toEqual(["heading", "blockquote"]);
  expect(headings(1).map(textOf)).toEqual(["Vigie"]);
  expect(blocks.filter(({ type }) => type === "blockquote")).toHaveLength(1);
});

it("before the first section there is no heading, and there are no headings but those of sections", () => {
  const first = blocks.indexOf(headings(2)[0]!);
  expect(blocks.slice(1, first).filter(({ type }) => type === "heading")).toEqual([]);
  expect(blocks.filter((node) => node.type === "heading" && (node.depth ?? 0) > 2)).toEqual([]);
  expect(headings(2).map(textOf)).toEqual([
    ...["Start here", "Lists", "Latest briefings", "Data", "Addresses", "En français", "Optional"],
  ]);
});

it("each section is one list, and each item of it a link, a colon and notes", () => {
  for (const heading of headings(2)) {
    const place = blocks.indexOf(heading);
    const [list, next] = blocks.slice(place + 1, place + 3);
    expect(list?.type, textOf(heading)).toBe("list");
    expect(next === undefined || next.type === "heading", textOf(heading)).toBe(true);
    for (const item of list?.children ?? []) {
      const [line, ...others] = item.children ?? [];
      expect(others).toEqual([]);
      expect(line?.type).toBe("paragraph");
      const [link, ...notes] = line?.children ?? [];
      expect(link?.type).toBe("link");
      expect(link?.url).toMatch(/^https:\/\/example\.org\/vigie\//);
      expect(notes.map(textOf).join("")).toMatch(/^: ./s);
    }
  }
});

it("it names the newest briefings, at most twenty, and where all of them are", () => {
  const text = writeLlms(site, urls);
  const [newest] = site.briefings;
  expect(text).toContain(`https://example.org/vigie/en/briefings/${newest!.id}/index.md`);
  const latest = text.slice(text.indexOf("## Latest briefings"), text.indexOf("## Data")).match(/^- /gm);
  expect(latest).toHaveLength(Math.min(20, site.briefings.length) + 1);
});

function headings(depth: number): MarkdownNode[] {
  return blocks.filter((node) => node.type === "heading" && node.depth === depth);
}
