import { describe, expect, it } from "vitest";
import { createUrls } from "./urls.ts";

const acme = { kind: "companies", id: "acme" } as const;

describe.each([
  ["/", "/"],
  ["", "/"],
  ["/vigie", "/vigie/"],
  ["/vigie/", "/vigie/"],
  ["vigie", "/vigie/"],
  ["/team/vigie/", "/team/vigie/"],
])("under the base %j every address", (base, root) => {
  const urls = createUrls("https://example.org", base);

  it("begins with the base, and with the language where it is not French", () => {
    expect([urls.home("fr"), urls.home("en")]).toEqual([root, `${root}en/`]);
    expect([urls.list("events", "fr"), urls.list("events", "en")]).toEqual([`${root}events/`, `${root}en/events/`]);
    expect([urls.entry(acme, "fr"), urls.entry(acme, "en")]).toEqual([
      `${root}companies/acme/`,
      `${root}en/companies/acme/`,
    ]);
    expect([urls.section("data", "fr"), urls.section("data", "en")]).toEqual([`${root}data/`, `${root}en/data/`]);
    expect([urls.citation(acme, "fr", "bib"), urls.citation(acme, "en", "ris")]).toEqual([
      `${root}companies/acme/cite.bib`,
      `${root}en/companies/acme/cite.ris`,
    ]);
    expect(urls.file("data/events.json")).toBe(`${root}data/events.json`);
  });

  it("has a twin in the other language, and itself in its own", () => {
    const pairs = [
      [urls.home("fr"), urls.home("en")],
      [urls.list("people", "fr"), urls.list("people", "en")],
      [urls.entry(acme, "fr"), urls.entry(acme, "en")],
    ] as const;
    for (const [fr, en] of pairs) {
      expect([urls.twin(fr, "en"), urls.twin(en, "fr")]).toEqual([en, fr]);
      expect([urls.twin(fr, "fr"), urls.twin(en, "en")]).toEqual([fr, en]);
    }
  });

  it("has its calendar below it", () => {
    expect(urls.calendar(urls.home("en"))).toBe(`${root}en/calendar.ics`);
    expect(urls.calendar(urls.entry({ kind: "topics", id: "antitrust" }, "fr"))).toBe(
      `${root}topics/antitrust/calendar.ics`,
    );
  });

  it("has its feeds below it", () => {
    const formats = ["atom", "json"] as const;
    expect(formats.map((format) => urls.feed(urls.entry(acme, "en"), format))).toEqual([
      `${root}en/companies/acme/atom.xml`,
      `${root}en/companies/acme/feed.json`,
    ]);
    expect(urls.feed(urls.section("feeds", "fr"), "rss")).toBe(`${root}feeds/rss.xml`);
    expect(urls.feed(urls.section("feeds", "fr"), "opml")).toBe(`${root}feeds/opml.xml`);
  });

  it("can be made absolute", () => {
    expect(urls.absolute(urls.entry(acme, "en"))).toBe(`https://example.org${root}en/companies/acme/`);
  });
});

it("a page whose name only begins like a language keeps it", () => {
  const urls = createUrls("https://example.org", "/");
  expect(urls.twin("/energy/", "en")).toBe("/en/energy/");
});

it("an origin may close with a slash", () => {
  expect(createUrls("https://example.org/", "/vigie").absolute("/vigie/data/")).toBe("https://example.org/vigie/data/");
});
