import { expect, it } from "vitest";
import { loadSample } from "../load.fixture.ts";
import {
  countActions,
  findSumsOf,
  findBriefingsOf,
  findChildren,
  findClaimsAbout,
  findClaimsBy,
  findEncounters,
  findEventsOf,
  findOthers,
  findEventsUnder,
  findOffices,
  findPeopleOf,
  findReportsOf,
} from "./backlinks.ts";
import { findEntry } from "./site.ts";

const site = await loadSample();
const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

it("the events of a party are those in which it acts or is acted upon, newest first, undated last", () => {
  expect(ids(findEventsOf(site, "cac"))).toEqual(["acme-fine", "data-rule", "acme-probe", "bolt-ban"]);
  expect(ids(findEventsOf(site, "bolt"))).toEqual(["acme-probe", "bolt-ban"]);
  expect(findEventsOf(site, "acme-pay")).toEqual([]);
});

it("the briefings of an entry are those that name it, come from it, cite it or let it speak, newest first", () => {
  expect(ids(findBriefingsOf(site, "acme"))).toEqual(["2021-03-fine", "2021-01-probe"]);
  expect(ids(findBriefingsOf(site, "jane-doe"))).toEqual(["2021-03-fine"]);
  expect(ids(findBriefingsOf(site, "data-security"))).toEqual(["2021-01-probe"]);
  expect(ids(findBriefingsOf(site, "wire"))).toEqual(["2021-03-fine", "2021-01-probe"]);
  expect(findBriefingsOf(site, "acme-pay")).toEqual([]);
});

it("the reports of an event are the briefings that tell of it", () => {
  expect(ids(findReportsOf(site, "acme-probe"))).toEqual(["2021-03-fine", "2021-01-probe"]);
  expect(findReportsOf(site, "bolt-ban")).toEqual([]);
});

it("the events under a topic are those that say so", () => {
  expect(ids(findEventsUnder(site, "antitrust"))).toEqual(["acme-fine", "acme-probe"]);
});

it("encounters are the parties on the other side, those met most often first", () => {
  const met = (id: string, kind: "companies" | "regulators") =>
    findEncounters(site, id, kind).map(({ party, events }) => [party.id, ids(events)]);
  expect(met("cac", "companies")).toEqual([
    ["acme", ["acme-fine", "acme-probe"]],
    ["bolt", ["acme-probe", "bolt-ban"]],
  ]);
  expect(met("acme", "regulators")).toEqual([["cac", ["acme-fine", "acme-probe"]]]);
  expect(met("acme", "companies")).toEqual([]);
  expect(met("cac-office", "regulators")).toEqual([]);
});

it("a family is found from above: subsidiaries, offices, people", () => {
  expect(ids(findChildren(site, "acme"))).toEqual(["acme-pay"]);
  expect(ids(findOffices(site, "cac"))).toEqual(["cac-office"]);
  expect(ids(findPeopleOf(site, ["acme"]))).toEqual(["jane-doe"]);
});

it("the amounts of a company are its own, those of an authority all of its events", async () => {
  const other = await loadSample({
    "content/events/acme-fine.yaml": (text) => text.replace("targets: [acme]", "targets: [acme, bolt]"),
  });
  const amounts = (kind: "companies" | "regulators", id: string) =>
    findSumsOf(other, findEntry(other, kind, id)).map(({ event, sum }) => [event.id, sum.wordings[0].value]);
  expect(amounts("companies", "acme")).toEqual([["acme-fine", "1200000000"]]);
  expect(amounts("companies", "bolt")).toEqual([]);
  expect(amounts("regulators", "cac")).toEqual([["acme-fine", "1200000000"]]);
});

it("actions are counted by kind, the most frequent first, ties by name", () => {
  const extra = { ...findEntry(site, "events", "bolt-ban"), id: "another-ban" };
  expect(countActions([...site.events, extra], "cac").map(({ kind, events }) => [kind, events.length])).toEqual([
    ["ban", 2],
    ["fine", 1],
    ["investigation", 1],
    ["rule", 1],
  ]);
  expect(countActions(site.events, "acme")).toEqual([]);
});

it("an event is done to its targets, save to the one who alone does it", () => {
  const of = (actors: string[], targets: string[]) => {
    const [event] = site.events;
    return findOthers({ ...event!, data: { ...event!.data, actors, targets } });
  };
  expect(of(["cac"], ["acme"])).toEqual(["acme"]);
  expect(of(["acme"], ["acme"])).toEqual([]);
  expect(of(["cac", "acme"], ["acme"])).toEqual(["acme"]);
  expect(of([], ["acme"])).toEqual(["acme"]);
});

it("claims are found by whom they are about and by who makes them", () => {
  const shown = (rows: ReturnType<typeof findClaimsBy>) =>
    rows.map(({ briefing, claim }) => `${briefing.id}: ${claim.id}`);
  expect(shown(findClaimsAbout(site, "acme"))).toEqual(["2021-03-fine: protest"]);
  expect(shown(findClaimsAbout(site, "bolt"))).toEqual([]);
  expect(shown(findClaimsBy(site, "jane-doe"))).toEqual(["2021-03-fine: protest"]);
});
