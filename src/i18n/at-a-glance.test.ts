import { expect, it } from "vitest";
import { loadSample } from "../load.fixture.ts";
import { listReports } from "../model/reports.ts";
import { findEntry } from "../model/site.ts";
import {
  listOutlets,
  wordDate,
  wordHowKnown,
  wordNews,
  wordParties,
  wordReview,
  wordSums,
  wordSumsBriefly,
} from "./at-a-glance.ts";
import { listReadings } from "./readings.ts";
import { wordTenure } from "./tenure.ts";

const site = await loadSample();
const fine = findEntry(site, "events", "acme-fine");
const probe = findEntry(site, "events", "acme-probe");
const briefing = findEntry(site, "briefings", "2021-03-fine");

it("a date says how it is known where the text does not state it", () => {
  expect(wordDate("2021-03", "stated", "en")).toBe("March\u00a02021");
  expect(wordDate("2021-03", "resolved", "en")).toBe("March\u00a02021 (date worked out from the text’s words)");
  expect(wordDate(undefined, "unknown", "fr")).toBe("date inconnue");
});

it("parties are named in a row, those without a page last", () => {
  const others = { fr: "six autres", en: "six others" };
  expect(wordParties(site, ["cac", "acme"], others, "fr")).toBe(
    "Administration du cyberespace (CAC), Acme et six autres",
  );
  expect(wordParties(site, ["cac", "acme"], undefined, "en", true)).toBe("CAC and Acme");
  expect(wordParties(site, [], undefined, "en")).toBe("");
});

it("a sum has its kind; a fine without one has an unknown sum, anything else none", () => {
  expect(wordSums(site, fine, "en")).toBe("fine: 1.2\u00a0billion US dollars");
  expect(wordSumsBriefly(site, fine.data.amounts, "en")).toBe("1.2\u00a0billion US dollars");
  const without = { ...fine, data: { ...fine.data, amounts: [] } };
  expect([wordSums(site, without, "en"), wordSums(site, probe, "en")]).toEqual(["amount not stated", "no sum given"]);
});

it("a briefing says who reports, what is official of it, who corroborates it, and who has reviewed it", async () => {
  expect(wordHowKnown(site, briefing, fine, "fr")).toBe("par The Daily (Wire)");
  expect(wordReview(briefing, "en")).toBe("Reviewed by Ann Lee, April\u00a02021");
  const official = await loadSample({
    "content/briefings/2021-03-fine.mdx": (text) =>
      text.replace("by: jane-doe", "by: cac").replace("evidence: attributed", "evidence: official"),
  });
  const changed = findEntry(official, "briefings", "2021-03-fine");
  expect(wordHowKnown(official, changed, fine, "fr")).toBe("par The Daily (Wire) (source officielle\u00a0: CAC)");
});

it("the outlets of an event are named once each", () => {
  expect(listOutlets(site, probe, listReports(site, probe), "en")).toEqual(["The Daily (Wire)", "Wire"]);
});

it("the news of a briefing is its kind, or its status where it is of no kind", () => {
  const other = (status: "planned" | "reported") => ({
    ...fine,
    data: { ...fine.data, kind: "other" as const, status },
  });
  expect([fine, other("planned"), other("reported"), undefined].map((event) => wordNews(event, "fr"))).toEqual([
    "amende",
    "prévu",
    "Note",
    "Note",
  ]);
});

it("where reports differ, each says its own, and then this page; of wording only the reports say any", () => {
  const reports = listReports(site, probe);
  expect(listReadings(site, probe, reports, "status", "en")).toEqual([
    { who: "The Daily (Wire)", what: "reported" },
    { who: "Wire", what: "alleged" },
    { who: "this page", what: "reported" },
  ]);
  expect(listReadings(site, probe, reports, "wording", "en")).toEqual([{ who: "Wire", what: "Speaks of a visit." }]);
});

it("a post has its time as far as it is known", () => {
  const post = { title: { fr: "présidente", en: "chair" }, source: "https://example.org/" };
  expect(wordTenure({ ...post, from: "2019" }, "fr")).toBe("depuis 2019");
  expect(wordTenure({ ...post, from: "2012", to: "2012" }, "en")).toBe("in 2012");
  expect(wordTenure({ ...post, asOf: "2021-07" }, "fr")).toBe("en poste en juillet\u00a02021");
  expect(wordTenure(post, "fr")).toBe("");
});
