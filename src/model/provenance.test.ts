import { describe, expect, it } from "vitest";
import { loadSample, put, type Changes } from "../load.fixture.ts";
import { describeProvenance, type Fact } from "./provenance.ts";
import { findEntry } from "./site.ts";

const FINE = "content/briefings/2021-03-fine.mdx";
const PROBE = "content/briefings/2021-01-probe.mdx";
const REPORT = "  - id: acme-probe\n    passages: [p3]\n    status: reported\n";

/** How one fact of an event of the sample is known, on the page of a briefing or of the event. */
async function provenanceOf(fact: Fact, event: string, own?: string, changes: Changes = {}) {
  const site = await loadSample(changes);
  const all = describeProvenance(
    site,
    findEntry(site, "events", event),
    own ? findEntry(site, "briefings", own) : undefined,
  );
  return all.find((each) => each.fact === fact)!;
}

const all =
  (...changes: ((text: string) => string)[]) =>
  (text: string) =>
    changes.reduce((whole, change) => change(whole), text);

it("a fact is told where somebody, a date or a sum is known, be it without a page", async () => {
  const told = async (event: string, changes: Changes = {}) => {
    const site = await loadSample(changes);
    return describeProvenance(site, findEntry(site, "events", event)).flatMap((each) => (each.told ? [each.fact] : []));
  };
  expect(await told("acme-fine")).toEqual(["who", "whom", "when", "howMuch"]);
  expect(await told("bolt-ban")).toEqual(["who", "whom"]);
  expect(await told("data-rule")).toEqual(["who", "when"]);
  const others = 'otherTargets: { fr: "six autres", en: "six others" }\n';
  expect(await told("data-rule", { "content/events/data-rule.yaml": (text) => text + others })).toEqual([
    "who",
    "whom",
    "when",
  ]);
});

describe("the accounts of a fact", () => {
  it("begin with that of the page’s own briefing, and on an event’s page with the newest", async () => {
    const ids = async (own?: string) =>
      (await provenanceOf("when", "acme-probe", own)).accounts.map(({ briefing }) => briefing.id);
    expect(await ids("2021-01-probe")).toEqual(["2021-01-probe", "2021-03-fine"]);
    expect(await ids()).toEqual(["2021-03-fine", "2021-01-probe"]);
  });

  it("say which is followed", async () => {
    const preferred = 'preferred:\n  report: 2021-01-probe\n  why: { fr: "Au mois.", en: "To the month." }\n';
    const { accounts } = await provenanceOf("when", "acme-probe", undefined, {
      "content/events/acme-probe.yaml": (text) => `${text}${preferred}`,
    });
    expect(accounts.map((account) => account.preferred)).toEqual([false, true]);
  });
});

describe("who and to whom stand", () => {
  const placesIn = async (fact: Fact, event: string, changes: Changes = {}) =>
    (await provenanceOf(fact, event, "2021-03-fine", changes)).accounts[0]!.places;

  it("in those passages of the report that name them", async () => {
    const changes = { [FINE]: put("passages: [p1s1]\n    status", "passages: [p1s1, p4s2]\n    status") };
    expect(await placesIn("who", "acme-fine", changes)).toEqual([{ ids: [], passages: ["p1s1"], whole: false }]);
    expect((await provenanceOf("when", "acme-fine", "2021-03-fine", changes)).accounts[0]!.places).toEqual([
      { ids: [], passages: ["p1s1", "p4s2"], whole: false },
    ]);
  });

  it("in a sentence of a paragraph that names them, and in a paragraph of which a sentence does, but not in p11 for p1", async () => {
    const named = async (mention: string, passage: string) => {
      const [place] = await placesIn("who", "acme-fine", {
        [FINE]: all(
          put("  cac: [p1s1]", `  cac: [${mention}]`),
          put("passages: [p1s1]\n    status", `passages: [${passage}]\n    status`),
        ),
      });
      return place?.whole === false;
    };
    expect(await named("p1", "p1s2")).toBe(true);
    expect(await named("p1s2", "p1")).toBe(true);
    expect(await named("p1s1", "p1s2")).toBe(false);
    expect(await named("p1", "p11")).toBe(false);
    expect(await named("p1s1", "p1s12")).toBe(false);
  });

  it("in all passages of the report where none names them, which is told", async () => {
    expect(await placesIn("who", "acme-probe")).toEqual([{ ids: [], passages: ["p3"], whole: true }]);
  });

  it("apart where different passages name them", async () => {
    const changes = {
      [FINE]: put(REPORT, REPORT.replace("[p3]", "[p1s1, p3]")),
    };
    expect(await placesIn("whom", "acme-probe", changes)).toEqual([
      { ids: ["acme"], passages: ["p1s1"], whole: false },
      { ids: ["bolt"], passages: ["p1s1", "p3"], whole: true },
    ]);
  });

  it("nowhere in particular where the event names nobody", async () => {
    const { accounts } = await provenanceOf("whom", "data-rule", "2021-03-fine", {
      [FINE]: put(REPORT, "  - id: data-rule\n    passages: [p5]\n    status: planned\n"),
    });
    expect(accounts[0]?.places).toEqual([{ ids: [], passages: ["p5"], whole: false }]);
  });
});

describe("an account agrees", () => {
  const agreement = async (fact: Fact, event: string, changes: Changes = {}) =>
    (await provenanceOf(fact, event, "2021-03-fine", changes)).accounts[0]!.agrees;
  const amounts = (value: string, currency: string) => ({
    [FINE]: put(
      "    dateBasis: stated\n",
      `    dateBasis: stated\n    amounts:\n      - { value: "${value}", currency: ${currency}, scale: 0, kind: fine }\n`,
    ),
  });

  it("on a date when some day fits both, and not where none does", async () => {
    const date = (day: string) => ({ [FINE]: put(REPORT, `${REPORT}    date: "${day}"\n    dateBasis: stated\n`) });
    expect(await agreement("when", "acme-fine")).toBe(true);
    expect(await agreement("when", "acme-probe", date("2020-12-24"))).toBe(true);
    expect(await agreement("when", "acme-probe", date("2021-02"))).toBe(false);
  });

  it("on a sum when it is one of the event’s, or in a currency that these do not have", async () => {
    expect(await agreement("howMuch", "acme-fine", amounts("1200000000", "USD"))).toBe(true);
    expect(await agreement("howMuch", "acme-fine", amounts("8026000000", "CNY"))).toBe(true);
    expect(await agreement("howMuch", "acme-fine", amounts("1100000000", "USD"))).toBe(false);
  });

  it("or not, cannot be said where it gives none, nor of who did what to whom", async () => {
    expect(await agreement("when", "acme-probe")).toBeUndefined();
    expect(await agreement("howMuch", "acme-fine")).toBeUndefined();
    expect(await agreement("who", "acme-fine")).toBeUndefined();
  });
});

it("those whom the article cites on the event in the same passages are named once each, the outlet itself is not", async () => {
  const claim = (id: string, by: string, passage: string, about: string) =>
    `  - id: ${id}\n    text: "x"\n    by: ${by}\n    evidence: official\n    passages: [${passage}]\n    about: [${about}]\n`;
  const claims = [
    claim("one", "cac", "p1s1", "acme-fine"),
    claim("two", "cac", "p1", "acme-fine"),
    claim("three", "daily", "p1s1", "acme-fine"),
    claim("four", "bolt", "p9", "acme-fine"),
    claim("five", "bolt", "p1s1", "acme-probe"),
  ];
  const site = await loadSample({
    [FINE]: put("figures:", `${claims.join("")}figures:`),
    "content/translations/en/2021-03-fine.mdx": put(
      "claims:\n",
      `claims:\n${["one", "two", "three", "four", "five"].map((id) => `  ${id}: "x"\n`).join("")}`,
    ),
  });
  const [who] = describeProvenance(site, findEntry(site, "events", "acme-fine"));
  expect(who?.accounts[0]?.voices.map(({ by }) => by)).toEqual(["cac"]);
});

it("sources beside the articles are those of the event, and on a briefing’s page what else it has of its own", async () => {
  const source = (name: string) =>
    `outlet: "${name}"\n    url: "https://example.org/${name}"\n    adds: { fr: "x", en: "x" }\n`;
  const changes = {
    "content/events/acme-probe.yaml": (text: string) => `${text}sources:\n  - ${source("one")}`,
    [PROBE]: put(
      "  text: restated\n",
      `  text: restated\n  corroboration:\n${["one", "two"].map((name) => `  - ${source(name)}`).join("")}`,
    ),
  };
  const names = async (own?: string) => {
    const { sources, corroboration } = await provenanceOf("who", "acme-probe", own, changes);
    return [sources, corroboration].map((list) => list.map(({ outlet }) => outlet));
  };
  expect(await names("2021-01-probe")).toEqual([["one"], ["two"]]);
  expect(await names("2021-03-fine")).toEqual([["one"], []]);
  expect(await names()).toEqual([["one"], []]);
});
