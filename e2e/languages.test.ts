import { expect, test } from "playwright/test";
import { readDocuments, readIndexablePages, readPages } from "./built-site.ts";
import { listTexts } from "./visible-text.ts";
import { basedSite } from "../src/setup/sites.ts";

const other = (path: string) => (path.startsWith("en/") ? path.slice(3) : `en/${path}`);

test("every page of one language exists in the other", () => {
  const paths = new Set(readPages(basedSite).map(({ path }) => path));
  paths.delete("404.html");
  expect([...paths].filter((path) => !paths.has(other(path)))).toEqual([]);
  expect(paths.size).toBeGreaterThan(100);
});

test("every page names its language, its own address and its twin's, and the twin names it in turn", async ({
  page,
}) => {
  const pages = readPages(basedSite).filter(({ path }) => path !== "404.html");
  const heads = await readDocuments(page, pages, (document) => ({
    language: document.documentElement.lang,
    canonical: [...document.querySelectorAll("link[rel=canonical]")].map((link) => link.getAttribute("href")),
    twins: [...document.querySelectorAll("link[rel=alternate][hreflang]")].map((link) => [
      link.getAttribute("hreflang"),
      link.getAttribute("href"),
    ]),
  }));
  const home = heads.find(({ page: { path } }) => path === "")?.found.canonical[0] ?? "";
  expect(new URL(home).pathname).toBe(basedSite.base);
  for (const { page: built, found } of heads) {
    const french = home + built.path.replace(/^en\//, "");
    const english = `${home}en/${built.path.replace(/^en\//, "")}`;
    expect(found, built.path).toEqual({
      language: built.language,
      canonical: [built.language === "fr" ? french : english],
      twins: [
        ["fr", french],
        ["en", english],
        ["x-default", french],
      ],
    });
  }
});

test("no two pages of a language share a title or a description", async ({ page }) => {
  const heads = await readDocuments(page, readIndexablePages(basedSite), (document) => ({
    title: document.title,
    description: document.querySelector("meta[name=description]")?.getAttribute("content") ?? "",
  }));
  for (const language of ["fr", "en"]) {
    for (const what of ["title", "description"] as const) {
      const byText = Map.groupBy(
        heads.filter((each) => each.page.language === language),
        ({ found }) => found[what],
      );
      const shared = [...byText].filter(([text, pages]) => text.trim() === "" || pages.length > 1);
      expect(shared.map(([text, pages]) => [text, pages.map((each) => each.page.path)])).toEqual([]);
    }
  }
});

const MONTHS = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre";

/** What is wrong wherever it stands in a text, by language. `\ue000` marks where an element begins or ends within a line. */
const FAULTS: Record<"fr" | "en", readonly (readonly [what: string, pattern: RegExp])[]> = {
  fr: [
    ["a straight apostrophe", /\p{L}'\p{L}/u],
    ["English quotation marks", /["“”]/],
    [
      "an ordinary blank, or none, before a mark",
      /(?:[^\u00a0\u202f\ue000!?:;]|[^\u00a0\u202f]\ue000+)[:;!?](?=[\s\ue000]|$)/,
    ],
    ["an ordinary blank, or none, inside « »", /«(?!\ue000*[\u00a0\u202f])|(?<![\u00a0\u202f]\ue000*)»/],
    ["a cardinal on the first of a month", new RegExp(`(?<!\\d)1\\s(?:${MONTHS})`, "u")],
    ["a number parted from its sign", /\d [%€$]/],
  ],
  en: [
    ["French quotation marks", /[«»]/],
    ["straight quotation marks", /\p{L}'\p{L}|"/u],
  ],
};
const EVERYWHERE = [
  ["a blank before a comma or a full stop", /\s\ue000*[,.](?=[\s\ue000]|$)/],
  ["a blank inside brackets", /[([]\ue000*\s|\s\ue000*[)\]]/],
  ["words stuck together", /[\p{L}\p{N},.;:!?)»]\ue000+[\p{L}\p{N}(«]/u],
  ["a mark twice", /(?:^|[^.])\.\ue000*\.(?!\.)|,\ue000*,|;\ue000*;|\ue000*,\ue000*\./],
] as const;

for (const language of ["fr", "en"] as const) {
  test(`the typography of every ${language === "fr" ? "French" : "English"} text is right, on whatever page it stands`, async ({
    page,
  }) => {
    const pages = await readDocuments(page, readPages(basedSite), listTexts);
    const texts = pages.flatMap(({ page: { path }, found }) => found.map((each) => ({ ...each, path })));
    const own = texts.filter((each) => each.language === language);
    const findings = new Map<string, string>();
    for (const { text, path } of own) {
      for (const [what, pattern] of [...FAULTS[language], ...EVERYWHERE]) {
        const match = pattern.exec(text);
        if (!match) continue;
        const near = text.slice(Math.max(0, match.index - 25), match.index + 25).replaceAll("\ue000", "|");
        findings.set(`${what}: …${near}…`, path);
      }
    }
    expect(own.length).toBeGreaterThan(1000);
    expect([...findings].map(([finding, path]) => `${path}: ${finding}`)).toEqual([]);
  });
}
