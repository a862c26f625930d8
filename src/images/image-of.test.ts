import { describe, expect, it } from "vitest";
import { loadSample } from "../load.fixture.ts";
import { findEntry } from "../model/site.ts";
import { imageOf } from "./image-of.ts";

const site = await loadSample();
const briefing = findEntry(site, "briefings", "2021-03-fine");
const untranslated = { ...briefing, translations: {} };

describe("the image of", () => {
  it("a briefing is its own, and says its title", () => {
    expect(imageOf(briefing, "fr")).toEqual({
      path: "images/briefings/2021-03-fine.fr.png",
      alt: "Vigie\u00a0: Amende pour Acme",
      width: 1200,
      height: 630,
    });
    expect(imageOf(briefing, "en").path).toBe("images/briefings/2021-03-fine.en.png");
  });

  it("a briefing with one title in both languages is one", () => {
    expect([imageOf(untranslated, "fr").path, imageOf(untranslated, "en").path]).toEqual([
      "images/briefings/2021-03-fine.png",
      "images/briefings/2021-03-fine.png",
    ]);
  });

  it("an entity, and of the list of its kind, is that of the kind", () => {
    expect(imageOf(findEntry(site, "companies", "acme"), "en")).toEqual(imageOf("companies", "en"));
    expect(imageOf("companies", "en")).toMatchObject({ path: "images/companies.en.png", alt: "Vigie: Companies" });
  });

  it("any other page is that of the site", () => {
    expect(imageOf(undefined, "fr").path).toBe("images/site.fr.png");
  });
});
