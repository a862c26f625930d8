import { expect, it } from "vitest";
import { loadSample } from "../load.fixture.ts";
import { findRelated } from "./related.ts";
import type { Briefing, Site } from "./site.ts";

const sample = await loadSample();

/** A site whose briefings have just these ties. */
function siteOf(ties: Record<string, { events?: string[]; companies?: string[]; topics?: string[] }>): Site {
  const [model] = sample.briefings;
  const briefings = Object.entries(ties).map(([id, { events = [], companies = [], topics = [] }]): Briefing => {
    const reports = events.map((event) => ({ ...model!.data.events[0]!, id: event }));
    return { ...model!, id, data: { ...model!.data, events: reports, companies, topics } };
  });
  return { ...sample, briefings };
}

function related(ties: Parameters<typeof siteOf>[0], of: string, most = 9) {
  const site = siteOf(ties);
  const found = findRelated(
    site,
    site.briefings.find(({ id }) => id === of)!,
    most,
  );
  return found.map(({ briefing, shared }) => [briefing.id, shared.map(({ id }) => id)]);
}

it("a shared event ties closer than a shared company, and that closer than a topic", () => {
  const ties = {
    own: { events: ["acme-fine"], companies: ["acme"], topics: ["antitrust"] },
    byTopic: { topics: ["antitrust"] },
    byEvent: { events: ["acme-fine"] },
    byCompany: { companies: ["acme"] },
    other: { companies: ["bolt"], topics: ["data-security"] },
  };
  expect(related(ties, "own")).toEqual([
    ["byEvent", ["acme-fine"]],
    ["byCompany", ["acme"]],
    ["byTopic", ["antitrust"]],
  ]);
});

it("what few briefings share ties closer than what all share", () => {
  const ties = {
    own: { companies: ["acme", "bolt"] },
    a: { companies: ["acme"] },
    b: { companies: ["acme", "bolt"] },
    c: { companies: ["acme"] },
    d: { companies: ["bolt"] },
  };
  expect(related(ties, "own")).toEqual([
    ["b", ["bolt", "acme"]],
    ["d", ["bolt"]],
    ["c", ["acme"]],
    ["a", ["acme"]],
  ]);
});

it("no more are given than asked for, and never the briefing itself", () => {
  const ties = { own: { topics: ["antitrust"] }, a: { topics: ["antitrust"] }, b: { topics: ["antitrust"] } };
  expect(related(ties, "own", 1)).toHaveLength(1);
  expect(related({ own: { topics: ["antitrust"] } }, "own")).toEqual([]);
});
