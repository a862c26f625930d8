import { beforeAll, describe, expect, it } from "vitest";
import { loadSample } from "../load.fixture.ts";
import type { Site } from "../model/site.ts";
import { LEXICON, analysisOf, traceAt } from "./analysis.fixture.ts";
import { findPublishers } from "./find-outlet.ts";
import { Ids } from "./ids.ts";

let site: Site;
beforeAll(async () => {
  site = await loadSample();
});

function publishersOf(url: string | undefined, outlet?: string, agency?: string, hosts: Record<string, string> = {}) {
  const name = (words: string | undefined) =>
    words === undefined
      ? undefined
      : { name: words, id: site.byId.has(words) ? words : undefined, trace: traceAt("p1") };
  const byline = { ...analysisOf().byline, outlet: name(outlet), agency: name(agency) };
  const found = findPublishers(byline, url, {
    site,
    lexicon: LEXICON,
    ids: new Ids(site, LEXICON),
    outletByHost: (host) => (hosts[host] === undefined ? undefined : { id: hosts[host], kind: "press" }),
  });
  return { ...found, ids: [found.outlet.id, found.agency?.id] };
}

describe("who published an article", () => {
  it("is the outlet whose pages stand at its address", () => {
    const found = publishersOf("https://www.daily.example/a", undefined, undefined, { "www.daily.example": "daily" });
    expect(found.outlet).toMatchObject({ id: "daily", hasPage: true, kind: "press" });
  });

  it("is the outlet that the host is called after, with a page or in the lexicon", () => {
    expect(publishersOf("https://www.daily.fr/a").outlet).toMatchObject({ id: "daily", hasPage: true });
    expect(publishersOf("https://gazette.co.uk/a").outlet).toEqual({
      id: "gazette",
      kind: "press",
      name: { fr: "La Gazette", en: "La Gazette" },
      hasPage: false,
    });
  });

  it("is the one that the text names, where the address is nobody's", () => {
    expect(publishersOf("https://mirror.example/a", "daily").outlet.id).toBe("daily");
    expect(publishersOf(undefined, "Le Quotidien").outlet).toMatchObject({
      id: "le-quotidien",
      name: { fr: "Le Quotidien" },
    });
  });

  it("is a new one, called after the host", () => {
    const found = publishersOf("https://www.tech.sina.com.cn/a");
    expect(found.outlet).toMatchObject({
      id: "tech-sina",
      kind: "press",
      name: { en: "tech.sina.com.cn" },
      hasPage: false,
    });
    expect(publishersOf("https://www.cnil.gouv.fr/a").outlet).toMatchObject({ id: "cnil", kind: "official" });
  });

  it("gets an id of its own where a company or the lexicon has its host's name", () => {
    expect(publishersOf("https://www.acme.com/press").outlet.id).toBe("acme-site");
    expect(publishersOf("https://www.nova.cn/press").outlet.id).toBe("nova-site");
  });

  it("is unnamed where nothing tells, and asked for", () => {
    const found = publishersOf(undefined);
    expect(found.outlet).toMatchObject({ id: "unnamed-outlet", hasPage: false });
    expect(found.isKnown).toBe(false);
  });

  it("comes beside the agency whose text it is, unless both are one", () => {
    expect(publishersOf("https://daily.fr/a", undefined, "wire").ids).toEqual(["daily", "wire"]);
    expect(publishersOf(undefined, "wire", "wire").ids).toEqual(["wire", undefined]);
    expect(publishersOf("https://daily.fr/a", undefined, "New Wire").ids).toEqual(["daily", "new-wire"]);
  });
});
