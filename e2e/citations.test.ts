import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "playwright/test";
import { SITES, listFiles, readDocuments, readPages, type BuiltPage, type BuiltSite } from "./built-site.ts";
import { readContent } from "./content.ts";
import { CitationPart } from "./pages/citation-part.ts";
import { parseCitations } from "../src/cite/parse.fixture.ts";
import { renderProse } from "../src/publish/prose.ts";
import { createUrls } from "../src/model/urls.ts";
import { basedSite } from "../src/setup/sites.ts";

// A trace of so many pages costs more than the tests.
test.use({ trace: "off" });

const FORMATS = ["json", "bib", "ris"] as const;
const site = await readContent();
const cited = (built: BuiltSite) => readPages(built).filter(({ kind }) => /^(?:briefings|events)\/id$/.test(kind));

/** What a page says of itself, in its head and at its foot. */
function readPage(page: Document) {
  const meta = (name: string) => page.querySelector(`meta[name="${name}"]`)?.getAttribute("content") ?? null;
  const references = [...page.querySelectorAll("#cite .reference")];
  return {
    title: page.querySelector("h1")?.textContent.trim() ?? "",
    address: page.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? "",
    article: page.querySelector("#source dd a")?.getAttribute("href") ?? null,
    version: page.querySelector("#cite > p")?.textContent.trim() ?? "",
    references: references.map((reference) => reference.textContent.trim().replace(/\s+/g, " ")),
    languages: references.map((reference) => reference.closest("[lang]")?.getAttribute("lang") ?? null),
    files: [...page.querySelectorAll("#cite a")].map((link) => link.getAttribute("href") ?? ""),
    tags: {
      title: meta("citation_title"),
      author: meta("citation_author"),
      institution: meta("citation_technical_report_institution"),
      number: meta("citation_technical_report_number"),
      day: meta("citation_publication_date"),
    },
    core: Object.fromEntries(
      [...page.querySelectorAll('meta[name^="DC."]')].map((tag) => [
        tag.getAttribute("name") ?? "",
        tag.getAttribute("content"),
      ]),
    ),
    named: [...page.querySelectorAll('meta[name^="citation_"], meta[name^="DC."]')].map((tag) =>
      tag.getAttribute("name"),
    ),
  };
}

for (const built of SITES) {
  test(`under ${built.base} every citation file parses and says what its page says`, async ({ page }) => {
    const pages = await readDocuments(page, cited(built), readPage);
    const keys = new Set<string>();
    expect(pages.length).toBe((site.briefings.length + site.events.length) * 2);
    for (const {
      page: { path, language },
      found,
    } of pages) {
      for (const format of FORMATS) {
        const file = readFileSync(join(built.folder, path, `cite.${format}`), "utf8");
        const [citation, ...more] = parseCitations(file, format);
        expect(more, `${path}cite.${format}`).toEqual([]);
        const digest = /[0-9a-f]{12}$/.exec(found.version)?.[0] ?? "none";
        const read = { ...citation, version: citation?.version ?? citation?.edition ?? "" };
        expect(read, `${path}cite.${format}`).toMatchObject({
          title: format === "bib" ? found.title.replaceAll("\u202f", "\u00a0") : found.title,
          URL: found.address,
          publisher: "Vigie",
          version: expect.stringContaining(digest),
          note: expect.stringContaining(digest),
        });
        if (found.article !== null) expect(read.note).toContain(found.article);
        expect(read.id).toBe(`vigie-${path.split("/").at(-2) ?? ""}-${language}`);
        expect(citation?.issued?.["date-parts"][0]?.join("/") ?? null).toBe(
          found.tags.day?.replaceAll("/0", "/") ?? null,
        );
        if (format === "bib") keys.add(read.id ?? "");
      }
    }
    expect(keys.size).toBe(pages.length);
    const files = listFiles(built.folder, "cite.json", "cite.bib", "cite.ris");
    expect(files.length).toBe(pages.length * FORMATS.length);
  });
}

test("a page's head says to Zotero what its files say, once", async ({ page }) => {
  for (const {
    page: { path, language },
    found,
  } of await readDocuments(page, cited(basedSite), readPage)) {
    const { tags, core, named } = found;
    const citation = parseCitations(readFileSync(join(basedSite.folder, path, "cite.json"), "utf8"), "json")[0];
    expect(tags, path).toMatchObject({
      title: found.title,
      author: "Vigie",
      institution: "Vigie",
      number: citation?.version,
    });
    // Without a day Zotero would take the first <time> of the page, the day of somebody's article.
    const noDay = language === "fr" ? "s.\u00a0d." : "n.d.";
    if (tags.day !== null) expect(tags.day, path).toMatch(/^\d{4}\/\d\d\/\d\d$/);
    expect(core, path).toEqual({
      "DC.title": found.title,
      "DC.creator": "Vigie",
      "DC.publisher": "Vigie",
      "DC.date": tags.day?.replaceAll("/", "-") ?? noDay,
      "DC.language": citation?.language,
      "DC.identifier": found.address,
      ...(found.article === null ? {} : { "DC.source": found.article }),
      "DC.rights": "CC BY 4.0",
    });
    expect(new Set(named).size, path).toBe(named.length);
  }
});

test("a page has a reference in each usage, its own first, with title, institution, version and address", async ({
  page,
}) => {
  for (const {
    page: { path, language },
    found,
  } of await readDocuments(page, cited(basedSite), readPage)) {
    const usages = language === "fr" ? ["fr", "en"] : ["en", "fr"];
    expect(found.languages, path).toEqual(usages);
    const digest = /[0-9a-f]{12}$/.exec(found.version)?.[0] ?? "none";
    for (const [i, usage] of usages.entries()) {
      const reference = found.references[i] ?? "";
      expect(reference, path).toMatch(usage === "fr" ? /^« .* », Vigie, / : /^“.*”, Vigie, /);
      expect(reference).toContain(usage === "fr" ? `, empreinte ${digest}, ` : `, digest ${digest}, `);
      expect(reference.endsWith(` ${found.address}`), reference).toBe(true);
    }
    for (const href of found.files)
      expect(existsSync(join(basedSite.folder, href.slice(basedSite.base.length))), href).toBe(true);
    expect(found.files.map((href) => href.split("cite.")[1])).toEqual([...FORMATS]);
  }
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  for (const path of ["briefings/2022-07-cac-fine-didi/", "en/briefings/2022-07-cac-fine-didi/", "events/cnki-fine/"]) {
    test(`the keyboard opens how ${path} is cited, and closes it again; on paper its version and address stay`, async ({
      page,
    }) => {
      const cite = new CitationPart(page);
      await page.goto(path);
      await expect(cite.version).toBeVisible();
      await expect(cite.references.first()).toBeHidden();
      await cite.sign.focus();
      await page.keyboard.press("Enter");
      for (const part of [...(await cite.references.all()), ...(await cite.files.all())])
        await expect(part).toBeVisible();
      await page.keyboard.press("Tab");
      await expect(cite.files.first()).toBeFocused();
      await page.emulateMedia({ media: "print" });
      await expect(cite.sign).toBeHidden();
      await expect(cite.references.first()).toBeHidden();
      await expect(cite.version).toBeVisible();
      await expect(page.getByText(new RegExp(`https?://[^/\\s]+/vigie/${path}\\s*$`)).first()).toBeVisible();
      await page.emulateMedia({ media: "screen" });
      await cite.sign.press("Enter");
      await expect(cite.references.first()).toBeHidden();
    });
  }
});

test.describe("what is cited of a page", () => {
  /** The ids of the paragraphs of a body, and where the sign in each leads. */
  function readAnchors(page: Document) {
    return [...page.querySelectorAll(".prose .pin")].map((pin) => ({
      id: pin.closest("p, li")?.id ?? "",
      href: pin.getAttribute("href") ?? "",
      text: pin.closest("p, li")?.textContent ?? "",
    }));
  }
  const briefingPages = (pages: readonly BuiltPage[]) => pages.filter(({ kind }) => kind === "briefings/id");

  test("paragraphs have the anchors by which feeds and twins know them, in both languages", async ({ page }) => {
    const urls = createUrls("https://example.org", "/");
    const pages = await readDocuments(page, briefingPages(cited(basedSite)), readAnchors);
    expect(pages.length).toBe(site.briefings.length * 2);
    for (const {
      page: { path, language },
      found,
    } of pages) {
      const briefing = site.briefings.find(({ id }) => id === path.split("/").at(-2));
      if (!briefing) throw new Error(`No briefing stands at ${path}.`);
      const { paragraphs } = renderProse(site, briefing, language, urls);
      expect(
        found.map(({ id }) => id),
        path,
      ).toEqual(paragraphs.map(({ anchor }) => anchor));
      expect(
        found.every(({ id, href }) => href === `#${id}`),
        path,
      ).toBe(true);
      for (const [i, { text }] of paragraphs.entries())
        expect(found[i]?.text.replace(/\s+/g, " ").startsWith(text.slice(0, 20)), `${path}: ${text}`).toBe(true);
    }
  });

  test("an event's summary, its facts, its reports and what is said of it can be pointed at", async ({ page }) => {
    const events = cited(basedSite).filter(({ kind }) => kind === "events/id");
    const read = (document: Document) => ({
      summary: document.querySelector("#summary .dek")?.textContent.trim() ?? "",
      facts: document.querySelectorAll("#facts dt").length,
      reports: [...document.querySelectorAll("#reports .report")].map(({ id }) => id),
      // Claims stand in lists under headings of their own.
      nameless: document.querySelectorAll("main ul.plain > li:not([id]) > p + p.small").length,
    });
    for (const {
      page: { path, language },
      found,
    } of await readDocuments(page, events, read)) {
      const event = site.events.find(({ id }) => id === path.split("/").at(-2));
      const reports = site.briefings.filter(({ data }) => data.events.some((report) => report.id === event?.id));
      expect(found, path).toEqual({
        summary: event?.data.summary[language],
        facts: 5,
        reports: reports.map(({ id }) => `report-${id}`),
        nameless: 0,
      });
    }
  });
});
