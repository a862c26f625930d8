import { parseTemplate } from "url-template";
import { describe, expect, it } from "vitest";
import { SUBJECTS, dossierOf } from "../dossier/request.ts";
import { DATA_PAGE } from "../i18n/data-page.ts";
import { listCards } from "../images/publish.ts";
import { loadSite } from "../load.ts";
import { listFacets } from "../model/facets.ts";
import { createUrls } from "../model/urls.ts";
import { KINDS } from "../schemas/kinds.ts";
import { LANGUAGES, type Language } from "../schemas/languages.ts";
import { listAddresses } from "./addresses.ts";
import { columnsOf } from "./csv.ts";
import { describeData } from "./description.ts";
import { FIELDS, TABLES } from "./fields.ts";
import { listDataFiles } from "./files.ts";
import { DATA_VERSION } from "./version.ts";

const site = await loadSite({ root: process.cwd() });

describe.each(["/", "/vigie/"])("the addresses under %s", (base) => {
  const urls = createUrls("https://example.org", base);
  const addresses = new Map(listAddresses(site, urls).map((address) => [address.name, address]));
  const expand = (name: string, variables: Record<string, string | undefined>) =>
    parseTemplate(addresses.get(name)?.template ?? "").expand(variables as Record<string, string>);
  const inTemplate = (language: Language) => (language === "fr" ? undefined : language);

  it("are those of the pages, once their variables are filled in", () => {
    for (const language of LANGUAGES) {
      const lang = { language: inTemplate(language) };
      expect(expand("home", lang)).toBe(urls.absolute(urls.home(language)));
      expect(expand("search", { ...lang, q: "amende à" })).toBe(
        `${urls.absolute(urls.section("search", language))}?q=amende%20%C3%A0`,
      );
      for (const kind of KINDS) {
        expect(expand("list", { ...lang, kind })).toBe(urls.absolute(urls.list(kind, language)));
        for (const { id } of site[kind])
          expect(expand("entry", { ...lang, kind, id })).toBe(urls.absolute(urls.entry({ kind, id }, language)));
        for (const { name, values } of listFacets(site, kind)) {
          expect(addresses.get("facet")?.values?.["facet"]).toContain(name);
          for (const { value } of values)
            expect(expand("facet", { ...lang, kind, facet: name, value })).toBe(
              urls.absolute(urls.facet(kind, name, value, language)),
            );
        }
      }
    }
  });

  it("are those of the dossiers", () => {
    expect(addresses.get("dossier")?.values?.["kind"]).toEqual(SUBJECTS);
    for (const language of LANGUAGES) {
      const lang = { language: inTemplate(language) };
      const page = urls.absolute(urls.section("dossier", language));
      for (const kind of SUBJECTS)
        for (const { id } of site[kind])
          expect(expand("dossier", { ...lang, kind, id })).toBe(page + dossierOf({ kind, id }));
      expect(expand("searchDossier", { ...lang, q: "amende" })).toBe(`${page}?q=amende`);
    }
  });

  it("are those of every image", () => {
    const { image = [], language = [] } = addresses.get("image")?.values ?? {};
    const made = image.flatMap((each) => language.map((tag) => expand("image", { image: each, language: tag })));
    const images = listCards(site).map(([path]) => urls.absolute(urls.file(path)));
    const ofBriefings = images.filter((address) => address.includes("/briefings/"));
    expect(made.sort()).toEqual(images.filter((address) => !ofBriefings.includes(address)).sort());
    const ids = site.briefings.flatMap(({ id }) => [id, `${id}.fr`, `${id}.en`]);
    expect(ids.map((id) => expand("briefingImage", { image: id }))).toEqual(expect.arrayContaining(ofBriefings));
  });

  it("are those of every file of the data", () => {
    const formats = addresses.get("table")?.values?.["format"] ?? [];
    const made = [
      ...TABLES.flatMap((table) => formats.map((format) => expand("table", { table, format }))),
      ...(addresses.get("file")?.values?.["file"] ?? []).map((file) => expand("file", { file })),
    ];
    const names = listDataFiles(site, urls).map(({ name }) => urls.absolute(urls.file(`data/${name}`)));
    expect(made.sort()).toEqual(names.sort());
  });

  it("each have an example that the template makes, and a meaning in each language", () => {
    for (const { name, template, example, meaning } of addresses.values()) {
      const shape = template
        .replace("{+page}", "https://example.org/{x}")
        .replace(/[.*+?^$()|[\]\\]/g, "\\$&")
        .replace("{/language}", "(?:/en)?")
        .replace("{\\?q}", "\\?q=\\w+")
        .replace(/\{\w+\}/g, "\\S+");
      expect(example, name).toMatch(new RegExp(`^${shape}$`));
      expect(meaning.fr).toMatch(/\.$/);
      expect(meaning.fr).not.toMatch(/ [:;!?»]|« |'|"/);
      expect(meaning.en).not.toMatch(/\s[:;!?]|[«»'"]/);
    }
  });
});

it("the description has a version, and every field of every table with its columns and their types", () => {
  const description = describeData(site, createUrls("https://example.org", "/"));
  expect(description.version).toBe(DATA_VERSION);
  expect(DATA_VERSION).toMatch(/^\d+\.\d+\.\d+$/);
  expect(Object.keys(description.tables)).toEqual([...TABLES]);
  for (const table of TABLES) {
    const { fields } = description.tables[table] ?? { fields: [] };
    expect(fields.map(({ name }) => name)).toEqual(FIELDS[table].map(({ field }) => field));
    const columns = fields.flatMap((field) => field.columns);
    expect(columns.map(({ name }) => name)).toEqual(FIELDS[table].flatMap(columnsOf));
    for (const { type } of columns) expect(type).toBeDefined();
  }
});

it("the page speaks of the same files in each language, and has the typography of each", () => {
  const { fr, en } = DATA_PAGE;
  expect(Object.keys(fr)).toEqual(Object.keys(en));
  const names = listDataFiles(site, createUrls("https://example.org", "/")).filter(({ table }) => !table);
  for (const words of [fr, en])
    expect(Object.keys(words.wholeFiles).sort()).toEqual(names.map(({ name }) => name).sort());
  expect(JSON.stringify(fr).replace(/"[:,]?/g, "")).not.toMatch(/ [:;!?»]|« |'/);
  expect(JSON.stringify(en).replace(/"[:,]?/g, "")).not.toMatch(/\s[:;!?]|[«»']/);
});
