import { describe, expect, it } from "vitest";
import { loadSample, put, type Changes } from "../load.fixture.ts";
import { findEntry } from "../model/site.ts";
import { createUrls } from "../model/urls.ts";
import { describeBriefing } from "./briefing.ts";

const urls = createUrls("https://example.org", "/vigie");
const FINE = "content/briefings/2021-03-fine.mdx";

async function describeFine(language: "fr" | "en", changes: Changes = {}, released?: string) {
  const site = await loadSample(changes, { drafts: true });
  const moments = { first: released, released };
  const graph = describeBriefing(site, urls, findEntry(site, "briefings", "2021-03-fine"), language, moments);
  return graph["@graph"][0];
}

describe("a briefing", () => {
  it("is a report of ours on the article that it cites, about the news and the topics, and names whom it mentions", async () => {
    expect(await describeFine("fr")).toEqual({
      "@type": "Report",
      "@id": "https://example.org/vigie/briefings/2021-03-fine/",
      headline: "Amende pour Acme",
      abstract: "La CAC a condamné Acme à une amende. Jane Doe proteste.",
      inLanguage: "fr",
      publisher: { "@type": "Organization", "@id": "https://example.org/vigie/about/#it", name: "Vigie" },
      license: "https://creativecommons.org/licenses/by/4.0/",
      isAccessibleForFree: true,
      about: [
        { "@id": "https://example.org/vigie/events/acme-fine/#it" },
        { "@id": "https://example.org/vigie/topics/antitrust/#it" },
      ],
      mentions: [
        { "@id": "https://example.org/vigie/companies/acme/#it" },
        { "@id": "https://example.org/vigie/regulators/cac/#it" },
        { "@id": "https://example.org/vigie/people/jane-doe/#it" },
      ],
      citation: {
        "@type": "NewsArticle",
        url: "https://example.org/fine",
        inLanguage: "fr",
        datePublished: "2021-03-19",
        publisher: { "@id": "https://example.org/vigie/outlets/daily/#it" },
        sourceOrganization: { "@id": "https://example.org/vigie/outlets/wire/#it" },
      },
      workTranslation: { "@id": "https://example.org/vigie/en/briefings/2021-03-fine/" },
    });
  });

  it("is in its other language the translation of the first, and names the same things", async () => {
    expect(await describeFine("en")).toMatchObject({
      "@id": "https://example.org/vigie/en/briefings/2021-03-fine/",
      headline: "Acme is fined",
      inLanguage: "en",
      about: [{ "@id": "https://example.org/vigie/events/acme-fine/#it" }, expect.anything()],
      translationOfWork: { "@id": "https://example.org/vigie/briefings/2021-03-fine/" },
    });
  });

  it("that is a draft without a translation is said to be none, in either language", async () => {
    const untranslated = {
      [FINE]: put("review:", "draft: true\nreview:"),
      "content/translations/en/2021-03-fine.mdx": null,
    };
    for (const language of ["fr", "en"] as const) {
      const report = await describeFine(language, untranslated);
      expect(report).toMatchObject({ inLanguage: "fr" });
      expect(report).not.toHaveProperty("workTranslation");
      expect(report).not.toHaveProperty("translationOfWork");
    }
  });

  it("has the moments of its releases, once there are any", async () => {
    const moment = "2026-11-22T08:00:00Z";
    expect(await describeFine("fr", {}, moment)).toMatchObject({ datePublished: moment, dateModified: moment });
  });

  it("tells of its corrections", async () => {
    const correction = 'corrections:\n  - { date: "2021-04", what: { fr: "La somme.", en: "The sum." } }\nreview:';
    expect(await describeFine("en", { [FINE]: put("review:", correction) })).toMatchObject({
      correction: [{ "@type": "CorrectionComment", text: "The sum.", datePublished: "2021-04" }],
    });
  });
});

describe("the article", () => {
  it.each([
    ["2021", { datePublished: "2021" }],
    ["2021-03", { datePublished: "2021-03" }],
    ["2021-03/2021-05", {}],
    ["2021~", {}],
  ])("of %s is dated only as far as ISO 8601 says what is known", async (published, expected) => {
    const report = await describeFine("fr", { [FINE]: put('published: "2021-03-19"', `published: "${published}"`) });
    const { datePublished } = (report as unknown as { citation: { datePublished?: string } }).citation;
    expect(datePublished === undefined ? {} : { datePublished }).toEqual(expected);
  });

  it("whose date is inferred has none", async () => {
    const report = await describeFine("fr", { [FINE]: put("publishedBasis: stated", "publishedBasis: inferred") });
    expect(report).not.toHaveProperty("citation.datePublished");
  });

  it("has the names of those who wrote it", async () => {
    const report = await describeFine("fr", {
      [FINE]: put("  outlet: daily", '  outlet: daily\n  authors: ["A. B.", "C. D."]'),
    });
    expect(report).toMatchObject({
      citation: {
        author: [
          { "@type": "Person", name: "A. B." },
          { "@type": "Person", name: "C. D." },
        ],
      },
    });
  });

  it("is no news article where an authority publishes it", async () => {
    const report = await describeFine("fr", { "content/outlets/daily.yaml": put("kind: press", "kind: official") });
    expect(report).toMatchObject({ citation: { "@type": "Article" } });
  });
});
