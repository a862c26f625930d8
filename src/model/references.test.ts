import { describe, expect, it } from "vitest";
import { loadSample } from "../load.fixture.ts";
import { listReferences } from "./references.ts";
import { findEntry } from "./site.ts";

const site = await loadSample();

describe("the references", () => {
  const shown = (entry: Parameters<typeof listReferences>[0]) =>
    listReferences(entry).map(({ path, id, kinds }) => `${path.join(".")} ${id} (${kinds.join(", ")})`);

  it("of a briefing", () => {
    expect(shown(findEntry(site, "briefings", "2021-03-fine"))).toMatchInlineSnapshot(`
      [
        "source.outlet daily (outlets)",
        "source.agency wire (outlets)",
        "companies.0 acme (companies)",
        "regulators.0 cac (regulators)",
        "people.0 jane-doe (people)",
        "topics.0 antitrust (topics)",
        "mentions.acme acme (companies, regulators, people)",
        "mentions.cac cac (companies, regulators, people)",
        "mentions.jane-doe jane-doe (companies, regulators, people)",
        "events.0.id acme-fine (events)",
        "events.1.id acme-probe (events)",
        "claims.0.by jane-doe (companies, regulators, people, outlets)",
        "claims.0.about.0 acme-fine (companies, regulators, people, outlets, events)",
        "claims.0.about.1 acme (companies, regulators, people, outlets, events)",
      ]
    `);
  });

  it("of an event", () => {
    expect(shown(findEntry(site, "events", "acme-fine"))).toMatchInlineSnapshot(`
      [
        "actors.0 cac (companies, regulators, people)",
        "targets.0 acme (companies, regulators, people)",
        "topics.0 antitrust (topics)",
        "amounts.0.party acme (companies, regulators, people)",
      ]
    `);
  });

  it("of a person, a company and an authority", () => {
    expect(shown(findEntry(site, "people", "jane-doe"))).toEqual(["roles.0.of acme (companies, regulators, outlets)"]);
    expect(shown(findEntry(site, "companies", "acme-pay"))).toEqual(["parent.id acme (companies)"]);
    expect(shown(findEntry(site, "companies", "bolt"))).toEqual([]);
    expect(shown(findEntry(site, "regulators", "cac-office"))).toEqual(["parent.id cac (regulators)"]);
  });
});
