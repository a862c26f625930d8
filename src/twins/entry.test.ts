import { expect, it } from "vitest";
import { loadSample } from "../load.fixture.ts";
import { loadSite } from "../load.ts";
import { createUrls } from "../model/urls.ts";
import { LANGUAGES } from "../schemas/languages.ts";
import { createContext } from "./context.ts";
import { describeEntry } from "./entry.ts";
import { entryTwin } from "./shape.ts";

const urls = createUrls("https://example.org", "/vigie/");

it.each(LANGUAGES)("every entry of the site has a twin of the shape that is promised, in %s", async (language) => {
  const site = await loadSite({ root: process.cwd(), drafts: false });
  const context = createContext(site, urls, language);
  for (const entry of site.byId.values()) {
    const twin = describeEntry(context, entry);
    const { error } = entryTwin.safeParse(JSON.parse(JSON.stringify(twin)));
    expect(error?.issues ?? [], `${entry.kind}/${entry.id}`).toEqual([]);
  }
});

it("a twin tells first what it is, and closes with the record of the data table", async () => {
  const site = await loadSample();
  const [company] = site.companies;
  const twin = describeEntry(createContext(site, urls, "en"), company!);
  expect(Object.keys(twin).slice(0, 13)).toEqual(
    "format url urls files language title summary label licence kind id version facts".split(" "),
  );
  expect(Object.keys(twin).at(-1)).toBe("record");
  expect(twin.record).toMatchObject({ id: "acme", kind: "company", events: ["acme-fine", "acme-probe"] });
});
