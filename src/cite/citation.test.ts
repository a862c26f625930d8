import { describe, expect, test } from "vitest";
import { loadSample, put, type Changes } from "../load.fixture.ts";
import { createUrls } from "../model/urls.ts";
import { compareWithReleases, findVersion } from "../model/versions.ts";
import { findEntry, type Site } from "../model/site.ts";
import { listPublications } from "../publish/publishers.ts";
import type { Language } from "../schemas/languages.ts";
import { describeCitation } from "./citation.ts";
import { publishCitations } from "./publish.ts";

const urls = createUrls("https://example.org", "/vigie/");
const BRIEFING = "content/briefings/2021-03-fine.mdx";

/** The sample with some changes, after releases of it as it is with others. */
async function loadReleased(changes: Changes, ...releases: readonly (readonly [at: string, changes: Changes])[]) {
  const files: Record<string, string> = {};
  for (const [at, before] of releases) {
    const found = compareWithReleases(await loadSample({ ...before, ...files }));
    files[`content/releases/${at.slice(0, 10)}.json`] = JSON.stringify({ at, ...found });
  }
  return loadSample({ ...changes, ...files });
}
const cite = (site: Site, language: Language) =>
  describeCitation(site, findEntry(site, "briefings", "2021-03-fine"), language, urls);

describe("of a briefing is cited", () => {
  test("the page in one language, with a key that only it has", async () => {
    const site = await loadSample();
    expect(cite(site, "fr")).toMatchObject({
      key: "vigie-2021-03-fine-fr",
      language: "fr",
      title: "Amende pour Acme",
      genre: "note",
      url: "https://example.org/vigie/briefings/2021-03-fine/",
      article: "https://example.org/fine",
    });
    expect(cite(site, "en")).toMatchObject({
      key: "vigie-2021-03-fine-en",
      language: "en",
      title: "Acme is fined",
      genre: "briefing",
      url: "https://example.org/vigie/en/briefings/2021-03-fine/",
    });
  });

  test("no date before its release, which is not that of its article", async () => {
    const site = await loadSample();
    const { digest } = findVersion(site, findEntry(site, "briefings", "2021-03-fine"), "fr");
    expect(cite(site, "fr")).toMatchObject({ published: undefined, version: { day: undefined, digest } });
  });

  test("the day of its first release as that of its publication, and that of its present text as its version's", async () => {
    const changed = { [BRIEFING]: put("evidence: attributed", "evidence: official") };
    const site = await loadReleased(changed, ["2026-01-02T23:30:00Z", {}], ["2026-02-03T00:30:00Z", changed]);
    expect(cite(site, "fr")).toMatchObject({ published: "2026-01-02", version: { day: "2026-02-03" } });
    expect(cite(site, "fr").note).toMatch(/^Version du 3\u00a0février\u00a02026, empreinte [0-9a-f]{12}\. /);
    expect(cite(site, "en").note).toMatch(/^Version of 3\u00a0February\u00a02026, digest [0-9a-f]{12}\. /);
  });

  test("the article it is on: outlet, agency, authors, address, and its date as precisely as it is known", async () => {
    const note = async (changes: Changes = {}) => cite(await loadSample(changes), "fr").note.split("\u00a0: ")[1];
    expect(await note()).toBe("The Daily (Wire), https://example.org/fine, 19\u00a0mars\u00a02021.");
    const loose = (text: string) =>
      put(
        'published: "2021-03-19"\npublishedBasis: stated',
        'published: "2021-03/2021-04"\npublishedBasis: inferred',
      )(put("  agency: wire\n", '  authors: ["Ann Lee", "李明"]\n')(text));
    expect(await note({ [BRIEFING]: loose })).toBe(
      "The Daily, par Ann Lee et 李明, https://example.org/fine, entre mars et avril\u00a02021 (date supposée).",
    );
    const unknown = put('published: "2021-03-19"\npublishedBasis: stated', "publishedBasis: unknown");
    expect(await note({ [BRIEFING]: unknown })).toBe("The Daily (Wire), https://example.org/fine, date inconnue.");
  });
});

test("of an event is cited its page, on no article", async () => {
  const site = await loadSample();
  const citation = describeCitation(site, findEntry(site, "events", "acme-fine"), "fr", urls);
  expect(citation).toMatchObject({ key: "vigie-acme-fine-fr", genre: "fiche d’événement", article: undefined });
  expect(citation.note).toBe(`Version non datée, empreinte ${citation.version.digest}.`);
});

test("a draft without a translation is cited in the language it has, without what it does not know yet", async () => {
  const site = await loadSample(
    {
      [BRIEFING]: put("language: fr\npublished", "draft: true\nlanguage: fr\npublished"),
      "content/translations/en/2021-03-fine.mdx": null,
    },
    { drafts: true },
  );
  expect(cite(site, "en")).toMatchObject({ key: "vigie-2021-03-fine-en", language: "fr", title: "Amende pour Acme" });
});

test("each briefing and each event has three files beside its page in each language", async () => {
  const site = await loadSample();
  const paths = listPublications(site, urls, [publishCitations]).map(({ path }) => path);
  expect(paths).toHaveLength((site.briefings.length + site.events.length) * 6);
  for (const path of [
    "briefings/2021-03-fine/cite.json",
    "en/briefings/2021-03-fine/cite.ris",
    "en/events/bolt-ban/cite.bib",
  ])
    expect(paths).toContain(path);
});

test("all keys on the site differ, and no citation depends on anything but the site", async () => {
  const [site, again] = [await loadSample(), await loadSample()];
  const make = async (from: Site) => Promise.all(publishCitations(from, urls).map(async ({ make: write }) => write()));
  const files = await make(site);
  expect(await make(again)).toEqual(files);
  const keys = files.flatMap((file) => /^@report\{(.*),$/m.exec(String(file))?.[1] ?? []);
  expect(new Set(keys).size).toBe(files.length / 3);
});
