import { describe, expect, it } from "vitest";
import { loadSample, put, type Changes } from "../load.fixture.ts";
import { contradictsDate, findDifferences, indexReports, listReports } from "./reports.ts";
import { findEntry } from "./site.ts";

const FINE = "content/briefings/2021-03-fine.mdx";
const REPORT = "  - id: acme-probe\n    passages: [p3]\n    status: reported\n";

async function reportsOf(id: string, changes: Changes = {}) {
  const site = await loadSample(changes);
  const event = findEntry(site, "events", id);
  return { event, reports: listReports(site, event) };
}

async function differencesOf(id: string, changes: Changes = {}) {
  const { event, reports } = await reportsOf(id, changes);
  return findDifferences(event, reports);
}

it("the reports of an event come from every briefing that has it, newest first", async () => {
  const { reports } = await reportsOf("acme-probe");
  expect(reports.map(({ briefing, report }) => [briefing.id, report.status])).toEqual([
    ["2021-03-fine", "reported"],
    ["2021-01-probe", "alleged"],
  ]);
});

it("the reports of all events are those of each", async () => {
  const site = await loadSample();
  const index = indexReports(site);
  for (const event of site.events) expect(index.get(event.id) ?? []).toEqual(listReports(site, event));
  expect([...index.keys()].sort()).toEqual(["acme-fine", "acme-probe"]);
});

describe("reports differ", () => {
  it("in nothing, when they say the same", async () => {
    expect(await differencesOf("acme-fine")).toEqual([]);
    expect(await differencesOf("bolt-ban")).toEqual([]);
  });

  it("in date, status and wording", async () => {
    expect(await differencesOf("acme-probe")).toEqual(["date", "status", "wording"]);
  });

  it("in amount, when the same kind of sum in the same currency has another value", async () => {
    const amounts = (value: string, currency: string) => ({
      [FINE]: put(
        "    dateBasis: stated\n",
        `    dateBasis: stated\n    amounts:\n      - { value: "${value}", currency: ${currency}, scale: 0, kind: fine }\n`,
      ),
    });
    expect(await differencesOf("acme-fine", amounts("1100000000", "USD"))).toEqual(["amount"]);
    expect(await differencesOf("acme-fine", amounts("1200000000", "USD"))).toEqual([]);
    expect(await differencesOf("acme-fine", amounts("8026000000", "CNY"))).toEqual([]);
  });

  it("not in amount, when one of them gives a total and its parts, and the others the same", async () => {
    const { event, reports } = await reportsOf("acme-fine");
    const [whole] = event.data.amounts;
    const amounts = [whole!, { ...whole!, value: "1000" }];
    const divided = { ...event, data: { ...event.data, amounts } };
    const report = { ...reports[0]!.report, amounts };
    expect(findDifferences(divided, [{ ...reports[0]!, report }])).toEqual([]);
    expect(findDifferences(divided, [{ ...reports[0]!, report: { ...report, amounts: [whole!] } }])).toEqual([
      "amount",
    ]);
  });
});

it("a report contradicts the event's date when no day fits both", async () => {
  const contradicts = async (date: string) => {
    const { event, reports } = await reportsOf("acme-probe", {
      [FINE]: put(REPORT, `${REPORT}    date: "${date}"\n    dateBasis: stated\n`),
    });
    return contradictsDate(event, reports[0]!.report);
  };
  expect(await contradicts("2020-12-24")).toBe(false);
  expect(await contradicts("2020")).toBe(false);
  expect(await contradicts("2021-01")).toBe(true);
  const { event, reports } = await reportsOf("acme-probe");
  expect(contradictsDate(event, reports[0]!.report)).toBe(false);
});
