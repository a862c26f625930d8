import { beforeAll, describe, expect, it } from "vitest";
import { loadSample, put } from "../load.fixture.ts";
import type { Site } from "../model/site.ts";
import { likenessOf } from "./likeness.ts";
import { findSameArticle, foldAddress } from "./same-article.ts";

const OWN = likenessOf("un texte dont le site garde la ressemblance");
const OTHER = likenessOf("un tout autre texte");
let site: Site;
beforeAll(async () => {
  const path = "content/briefings/2021-01-probe.mdx";
  site = await loadSample({ [path]: put("  text: restated", `  likeness: "${OWN}"\n  text: restated`) });
});

describe("the briefing of an article that was met before", () => {
  const unknown: Parameters<typeof findSameArticle>[1] = {
    sha256: "c".repeat(64),
    url: undefined,
    likeness: OTHER,
    language: "fr",
    names: new Set(),
  };

  it("is found by the digest of its text", () => {
    expect(findSameArticle(site, { ...unknown, sha256: "a".repeat(64) })).toEqual({
      briefing: "2021-03-fine",
      why: "digest",
    });
  });

  it("is found by its address, however that is written", () => {
    const url = "http://www.example.org/fine/?utm_source=mail#top";
    expect(findSameArticle(site, { ...unknown, url })).toEqual({ briefing: "2021-03-fine", why: "address" });
  });

  it("is found by a text that is nearly the same", () => {
    const near = `${OWN.slice(0, 15)}${OWN.endsWith("0") ? "1" : "0"}`;
    const { companies, regulators, source } = site.briefings.find(({ id }) => id === "2021-01-probe")?.data ?? never();
    const names = new Set([...companies, ...regulators]);
    const found = findSameArticle(site, { ...unknown, likeness: near, names, language: source.language });
    expect(found).toMatchObject({ briefing: "2021-01-probe", why: "likeness" });
    expect(found?.share).toBeGreaterThan(0.9);
    // Alike by chance: other names, another language.
    const alike = { ...unknown, likeness: near, language: source.language };
    expect(findSameArticle(site, alike)).toBeUndefined();
    expect(findSameArticle(site, { ...alike, names: new Set(["other"]) })).toBeUndefined();
    const other = source.language === "fr" ? "en" : "fr";
    expect(findSameArticle(site, { ...alike, names, language: other })).toBeUndefined();
  });

  it("is none where nothing speaks for it", () => {
    expect(findSameArticle(site, unknown)).toBeUndefined();
    expect(findSameArticle(site, { ...unknown, url: "https://example.org/other" })).toBeUndefined();
  });
});

function never(): never {
  throw new Error("The sample has no such briefing.");
}

describe("an address without what does not change the page", () => {
  it("keeps the path and what is asked for", () => {
    expect(foldAddress("https://www.Example.org/A/?b=2&a=1&utm_campaign=x")).toBe("example.org/A?a=1&b=2");
    expect(foldAddress("https://example.org")).toBe("example.org");
    expect(foldAddress("no address")).toBeUndefined();
  });
});
