import { describe, expect, it } from "vitest";
import { loadSample, put, type Changes } from "../load.fixture.ts";
import { findEntry } from "../model/site.ts";
import { createUrls } from "../model/urls.ts";
import { describeCompany, describeOutlet, describePerson, describeRegulator } from "./parties.ts";

const urls = createUrls("https://example.org", "/vigie");
const name = (path: string) => ({ "@id": `https://example.org/vigie/${path}/#it` });
const company = async (id: string, changes: Changes = {}) => {
  const site = await loadSample(changes);
  return describeCompany(site, urls, findEntry(site, "companies", id), "fr")["@graph"][0];
};

describe("a company", () => {
  it("is an organization with its names in every script; our page is about it and is not its website", async () => {
    expect(await company("acme")).toEqual({
      "@type": "Organization",
      "@id": "https://example.org/vigie/companies/acme/#it",
      name: "Acme",
      alternateName: ["艾可美"],
      description: "Acme.",
      mainEntityOfPage: "https://example.org/vigie/companies/acme/",
      subOrganization: [name("companies/acme-pay")],
    });
    expect(await company("acme-pay")).toMatchObject({ parentOrganization: name("companies/acme") });
  });

  it("has its numbers in other databases", async () => {
    const identifiers =
      'kind: company\nidentifiers:\n  wikidata: { value: Q1, source: "https://example.org/page" }\n  lei: { value: "ABCDEFGHIJKLMNOPQR12", source: "https://example.org/page" }\n';
    expect(await company("bolt", { "content/companies/bolt.yaml": put("kind: company\n", identifiers) })).toMatchObject(
      {
        sameAs: "http://www.wikidata.org/entity/Q1",
        leiCode: "ABCDEFGHIJKLMNOPQR12",
      },
    );
  });

  it("that owns another only in part, or was merged with it, is not called its parent", async () => {
    for (const relation of ["affiliate", "shareholder", "merged"]) {
      const change = put("relation: subsidiary", `relation: ${relation}`);
      const child = await company("acme-pay", { "content/companies/acme-pay.yaml": change });
      expect(child, relation).not.toHaveProperty("parentOrganization");
    }
  });

  it("names its brands, since a brand cannot name its owner", async () => {
    const brand = (text: string) =>
      put("kind: subsidiary", "kind: brand")(put("relation: subsidiary", "relation: brand")(text));
    const changes = { "content/companies/acme-pay.yaml": brand };
    expect(await company("acme", changes)).toMatchObject({ brand: [name("companies/acme-pay")] });
    const child = await company("acme-pay", changes);
    expect(child).toMatchObject({ "@type": "Brand", name: "Acme Pay" });
    expect(child).not.toHaveProperty("parentOrganization");
  });

  it("whose shares are traded is a corporation, until a delisting is told of", async () => {
    const tickers =
      'kind: company\ntickers:\n  - { exchange: "NYSE", symbol: "BLT", source: "https://example.org/page" }\n';
    const listed = { "content/companies/bolt.yaml": put("kind: company\n", tickers) };
    expect(await company("bolt", listed)).toMatchObject({ "@type": "Corporation", tickerSymbol: "NYSE BLT" });
    const delisted = { ...listed, "content/events/bolt-ban.yaml": put("kind: ban", "kind: delisting") };
    const found = await company("bolt", delisted);
    expect(found).toMatchObject({ "@type": "Organization" });
    expect(found).not.toHaveProperty("tickerSymbol");
  });
});

describe("an authority", () => {
  const regulator = async (id: string, changes: Changes = {}) => {
    const site = await loadSample(changes);
    return describeRegulator(site, urls, findEntry(site, "regulators", id), "fr")["@graph"][0];
  };

  it("is an organization of government, with its letters and the body it answers to", async () => {
    expect(await regulator("cac")).toMatchObject({
      "@type": "GovernmentOrganization",
      name: "Administration du cyberespace",
      alternateName: ["Cyberspace Administration", "CAC"],
    });
    expect(await regulator("cac-office")).toMatchObject({ parentOrganization: name("regulators/cac") });
  });

  it("whose body above has no page here names it", async () => {
    const change = put("  id: cac\n", '  name: "State Council"\n');
    expect(await regulator("cac-office", { "content/regulators/cac-office.yaml": change })).toMatchObject({
      parentOrganization: { "@type": "Organization", name: "State Council" },
    });
  });

  it("that is a body of the Party is none of government", async () => {
    const change = put("kind: regulator", "kind: party");
    expect(await regulator("cac", { "content/regulators/cac.yaml": change })).toMatchObject({
      "@type": "Organization",
    });
  });
});

it("a person holds each post within its time; one of no page here is a title", async () => {
  const post =
    'roles:\n  - title: { fr: "juge", en: "judge" }\n    asOf: "2020-05"\n    source: "https://example.org/page"\n';
  const site = await loadSample({ "content/people/jane-doe.yaml": put("roles:\n", post) });
  expect(describePerson(site, urls, findEntry(site, "people", "jane-doe"), "fr")["@graph"][0]).toMatchObject({
    "@type": "Person",
    name: "Jane Doe",
    worksFor: [
      { "@type": "OrganizationRole", worksFor: name("companies/acme"), roleName: "présidente", startDate: "2019" },
    ],
    jobTitle: [{ "@type": "Role", jobTitle: "juge", description: "en poste en mai\u00a02020" }],
  });
});

it.each([
  ["agency", "NewsMediaOrganization"],
  ["press", "NewsMediaOrganization"],
  ["state-media", "NewsMediaOrganization"],
  ["partisan", "NewsMediaOrganization"],
  ["aggregator", "Organization"],
  ["official", "Organization"],
])("an outlet of the kind %s is a %s", async (kind, type) => {
  const site = await loadSample({ "content/outlets/daily.yaml": put("kind: press", `kind: ${kind}`) });
  const graph = describeOutlet(site, urls, findEntry(site, "outlets", "daily"), "en");
  expect(graph["@graph"][0]).toMatchObject({
    "@type": type,
    name: "The Daily",
    alternateName: ["The Daily Newspaper"],
  });
});
