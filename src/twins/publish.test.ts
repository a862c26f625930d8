import { expect, it } from "vitest";
import { loadSample } from "../load.fixture.ts";
import { createUrls } from "../model/urls.ts";
import { publishTwins } from "./publish.ts";

const urls = createUrls("https://example.org", "/vigie/");
const publications = publishTwins(await loadSample(), urls);
const make = (path: string) => publications.find((each) => each.path === path)?.make() as string;

it("the twins stand in the folder of their page, French at the root", () => {
  const paths = publications.map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  for (const path of ["index.json", "en/index.md", "companies/acme/index.json", "en/events/status/reported/index.md"])
    expect(paths).toContain(path);
  expect(paths.filter((path) => !/(?:^|\/)index\.(?:json|md)$/.test(path))).toEqual(["llms.txt"]);
});

it("either file can be made first, and made again to the same letter", () => {
  const markdown = make("companies/acme/index.md");
  const json = make("companies/acme/index.json");
  expect(make("companies/acme/index.md")).toBe(markdown);
  expect(make("companies/acme/index.json")).toBe(json);
  expect(JSON.parse(json)).toMatchObject({ id: "acme", url: "https://example.org/vigie/companies/acme/" });
  expect(markdown).toMatch(/^# Acme\n/);
});
