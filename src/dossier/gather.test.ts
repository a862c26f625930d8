import { expect, test } from "vitest";
import type { SearchSubject } from "./compose.ts";
import { MOST, gatherPage, gatherSearch } from "./gather.ts";

/** Twins that name each other, by their paths; notes what was asked for, and how many were asked for at a time. */
function fakeSite(twins: Readonly<Record<string, object>>) {
  const asked: string[] = [];
  let open = 0;
  let widest = 0;
  const fetchTwin = async (path: string) => {
    asked.push(path);
    widest = Math.max(widest, ++open);
    await Promise.resolve();
    open--;
    const twin = twins[path] ?? /^(?<kind>\w+)\/(?<id>.*)$/.exec(path)?.groups;
    if (!twin || "missing" in twin) throw new Error(`no ${path}`);
    return { ...twin, id: path.split("/")[1], events: (twin as { events?: object[] }).events ?? [] };
  };
  return { asked, fetchTwin, widest: () => widest };
}
const ids = (n: number, name: string) => Array.from({ length: n }, (_, i) => ({ id: `${name}-${String(i)}` }));

test("the dossier of a page has its briefings and events in their order, and tells how far it is", async () => {
  const site = fakeSite({ "companies/acme": { briefings: ids(2, "b"), events: ids(1, "e") } });
  const told: string[] = [];
  const { material, allBriefings } = await gatherPage("companies/acme", site.fetchTwin, (done, all) => {
    told.push(`${String(done)}/${String(all)}`);
  });
  expect(material.briefings.map(({ id }) => id)).toEqual(["b-0", "b-1"]);
  expect(material.events.map(({ id }) => id)).toEqual(["e-0"]);
  expect(allBriefings).toBe(2);
  expect(told).toEqual(["1/3", "2/3", "3/3"]);
});

test("of a great many briefings the first are taken, a few at a time, and all are counted", async () => {
  const site = fakeSite({ "topics/all": { briefings: ids(MOST.briefings + 7, "b"), events: [] } });
  const { material, allBriefings } = await gatherPage("topics/all", site.fetchTwin, () => undefined);
  expect(material.briefings).toHaveLength(MOST.briefings);
  expect(allBriefings).toBe(MOST.briefings + 7);
  expect(site.widest()).toBeLessThanOrEqual(6);
});

test("the dossier of a search has the events that its briefings report, each once", async () => {
  const site = fakeSite({ "briefings/b-0": { events: [{ id: "e-0" }, { id: "e-1" }] } });
  const found = { briefings: ["briefings/b-0"], events: ["events/e-0"], allBriefings: 1, allEvents: 1 };
  const { material, allEvents } = await gatherSearch({} as SearchSubject, found, site.fetchTwin, () => undefined);
  expect(material.events.map(({ id }) => id)).toEqual(["e-0", "e-1"]);
  expect(allEvents).toBe(2);
  expect(site.asked).toEqual(["briefings/b-0", "events/e-0", "events/e-1"]);
});

test("a text that cannot be read is no reason for an incomplete dossier: there is none", async () => {
  const site = fakeSite({
    "companies/acme": { briefings: ids(40, "b"), events: [] },
    "briefings/b-1": { missing: true },
  });
  const told: number[] = [];
  const gathered = gatherPage("companies/acme", site.fetchTwin, (done) => told.push(done));
  await expect(gathered).rejects.toThrow("no briefings/b-1");
  const before = told.length;
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(told).toHaveLength(before);
  expect(site.asked.length).toBeLessThan(20);
});
