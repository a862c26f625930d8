import { expect, it } from "vitest";
import { loadSample, put, type Changes } from "../load.fixture.ts";
import { findEntry } from "../model/site.ts";
import { createUrls } from "../model/urls.ts";
import { describeEvent } from "./event.ts";

const urls = createUrls("https://example.org", "/vigie");

async function describeOne(id: string, changes: Changes = {}) {
  const site = await loadSample(changes);
  return describeEvent(site, urls, findEntry(site, "events", id), "en")["@graph"][0];
}

it("what happened is a completed action: who did it to whom, on which day, with which result, and who reports it", async () => {
  expect(await describeOne("acme-fine")).toEqual({
    "@type": "Action",
    "@id": "https://example.org/vigie/events/acme-fine/#it",
    name: "Acme fine",
    mainEntityOfPage: "https://example.org/vigie/en/events/acme-fine/",
    additionalType: "https://example.org/vigie/glossary/#penalty",
    subjectOf: [{ "@id": "https://example.org/vigie/en/briefings/2021-03-fine/" }],
    description: "Acme fine, in one sentence.",
    actionStatus: "https://schema.org/CompletedActionStatus",
    startTime: "2021-03-18",
    agent: { "@id": "https://example.org/vigie/regulators/cac/#it" },
    object: { "@id": "https://example.org/vigie/companies/acme/#it" },
    result: { "@type": "MonetaryAmount", currency: "USD", value: "1200000000" },
  });
});

it("what is planned is an action that may take place; a month is no day", async () => {
  const event = await describeOne("data-rule");
  expect(event).toMatchObject({ actionStatus: "https://schema.org/PotentialActionStatus" });
  expect(event).not.toHaveProperty("startTime");
});

it("what is planned has not begun, even where its day is known", async () => {
  const planned = { "content/events/acme-fine.yaml": put("status: reported", "status: planned") };
  expect(await describeOne("acme-fine", planned)).not.toHaveProperty("startTime");
});

it.each([
  ["stated", true],
  ["resolved", true],
  ["corroborated", true],
  ["inferred", false],
])("a day that is %s tells when it began: %s", async (basis, isKnown) => {
  const event = await describeOne("acme-fine", {
    "content/events/acme-fine.yaml": put("dateBasis: stated", `dateBasis: ${basis}`),
  });
  if (isKnown) expect(event).toHaveProperty("startTime", "2021-03-18");
  else expect(event).not.toHaveProperty("startTime");
});

it("a fine that is only planned has no result", async () => {
  const planned = { "content/events/acme-fine.yaml": put("status: reported", "status: planned") };
  expect(await describeOne("acme-fine", planned)).not.toHaveProperty("result");
});

it("what is alleged is a claim that somebody makes: no action, no status, nobody who did it", async () => {
  const alleged = {
    "content/events/acme-probe.yaml": put("status: reported", "status: alleged"),
  };
  expect(await describeOne("acme-probe", alleged)).toEqual({
    "@type": "Claim",
    "@id": "https://example.org/vigie/events/acme-probe/#it",
    name: "Acme probe",
    mainEntityOfPage: "https://example.org/vigie/en/events/acme-probe/",
    subjectOf: expect.any(Array) as unknown,
    disambiguatingDescription: "alleged: hedged, or asserted by a partisan outlet alone",
    text: "Acme probe, in one sentence.",
    inLanguage: "en",
    temporalCoverage: "2020-11/2020-12",
    about: [
      { "@id": "https://example.org/vigie/regulators/cac/#it" },
      { "@id": "https://example.org/vigie/companies/acme/#it" },
      { "@id": "https://example.org/vigie/companies/bolt/#it" },
    ],
    appearance: [
      expect.objectContaining({ "@type": "NewsArticle", url: "https://example.org/fine" }),
      expect.objectContaining({ "@type": "NewsArticle", url: "https://example.org/probe" }),
    ],
  });
});
