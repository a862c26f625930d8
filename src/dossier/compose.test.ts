import { describe, expect, test } from "vitest";
import type { BriefingTwin, CompanyTwin, EventTwin } from "../twins/shape.ts";
import { composeDossier, type SearchSubject } from "./compose.ts";

/** As much of a briefing's twin as a dossier is put together from. */
function briefing(id: string, address: string | null, others: readonly string[] = []): BriefingTwin {
  const source = {
    outlet: { title: `Outlet of ${id}` },
    agency: null,
    authors: ["A. Writer"],
    address,
    published: "2021-03",
    publishedText: "March 2021",
    publishedBasisText: null,
    retrievedText: "1 April 2026",
    sha256: `sha-${id}`,
    corroboration: others.map((url) => ({ outlet: "Other", url, published: null, publishedText: null, adds: "More." })),
  };
  const version = { digest: "0123456789ab", released: "2026-11-22T10:00:00Z", first: "2026-11-22T10:00:00Z" };
  return { id, title: id, url: `https://example.org/briefings/${id}/`, version, source } as unknown as BriefingTwin;
}

function event(
  id: string,
  date: string | null,
  reports: readonly string[],
  sources: readonly string[] = [],
): EventTwin {
  return {
    id,
    title: id,
    url: `https://example.org/events/${id}/`,
    version: { digest: "ba9876543210", released: null, first: null },
    record: { date },
    reports: reports.map((each) => ({ briefing: { id: each } })),
    sources: sources.map((url) => ({ outlet: "Court", url, published: null, publishedText: "2020", adds: "More." })),
  } as unknown as EventTwin;
}

const SUBJECT = {
  kind: "companies",
  title: "Acme",
  url: "https://example.org/companies/acme/",
  version: { digest: "aaaaaaaaaaaa", released: "2026-11-21T10:00:00Z", first: "2026-11-21T10:00:00Z" },
} as unknown as CompanyTwin;

describe("the sources of a dossier", () => {
  test("are numbered as the briefings come to them, and an address stands once with all who use it", () => {
    const { briefings, sources } = composeDossier({
      subject: SUBJECT,
      briefings: [
        briefing("one", "https://a.example/1", ["https://c.example/3"]),
        briefing("two", "https://b.example/2", ["https://c.example/3"]),
      ],
      events: [],
    });
    expect(sources.map(({ number, address, usedBy }) => [number, address, usedBy])).toEqual([
      [1, "https://a.example/1", [1]],
      [2, "https://c.example/3", [1, 2]],
      [3, "https://b.example/2", [2]],
    ]);
    expect(briefings.map(({ source, otherSources }) => [source, otherSources])).toEqual([
      [1, [2]],
      [3, [2]],
    ]);
  });

  test("keep an article without address apart from every other, by its digest", () => {
    const { sources } = composeDossier({
      subject: SUBJECT,
      briefings: [briefing("one", null), briefing("two", null)],
      events: [],
    });
    expect(sources.map(({ sha256 }) => sha256)).toEqual(["sha-one", "sha-two"]);
  });

  test("say what an article says of itself, though another briefing was first to name its address", () => {
    const { sources } = composeDossier({
      subject: SUBJECT,
      briefings: [
        briefing("one", "https://a.example/1", ["https://b.example/2"]),
        briefing("two", "https://b.example/2"),
      ],
      events: [],
    });
    expect(sources[1]).toMatchObject({ number: 2, outlet: "Outlet of two", sha256: "sha-two", usedBy: [1, 2] });
  });

  test("are those of events too: the articles that are in the dossier, and what else the event rests on", () => {
    const { timeline, sources } = composeDossier({
      subject: SUBJECT,
      briefings: [briefing("one", "https://a.example/1")],
      events: [event("fine", "2021", ["one", "elsewhere"], ["https://court.example/"])],
    });
    expect(timeline.map(({ briefings: numbers, sources: own }) => [numbers, own])).toEqual([[[1], [1, 2]]]);
    expect(sources[1]).toMatchObject({ outlet: "Court", published: "2020", usedBy: [] });
  });
});

test("the timeline begins with the earliest event, and those without a date come last", () => {
  const { timeline } = composeDossier({
    subject: SUBJECT,
    briefings: [],
    events: [event("undated", null, []), event("late", "2022-05-01", []), event("early", "2020-11/2020-12", [])],
  });
  expect(timeline.map(({ twin }) => twin.id)).toEqual(["early", "late", "undated"]);
});

test("every text has its version: the page, the briefings, the events; what is not released has no day", () => {
  const { versions } = composeDossier({
    subject: SUBJECT,
    briefings: [briefing("one", "https://a.example/1")],
    events: [event("fine", "2021", ["one"])],
  });
  expect(versions.map(({ title, digest, released }) => [title, digest, released])).toEqual([
    ["Acme", "aaaaaaaaaaaa", "2026-11-21"],
    ["one", "0123456789ab", "2026-11-22"],
    ["fine", "ba9876543210", undefined],
  ]);
});

test("a search has no version of its own", () => {
  const subject: SearchSubject = {
    kind: "search",
    title: "“fine”",
    url: "https://example.org/search/?q=fine",
    conditions: [],
    pages: [],
    allPages: 0,
    licence: SUBJECT.licence,
  };
  expect(composeDossier({ subject, briefings: [], events: [] }).versions).toEqual([]);
});
