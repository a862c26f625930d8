import { describe, expect, it } from "vitest";
import type { Event, Site } from "../../model/site.ts";
import { twinEvents } from "./twin-events.ts";
import { ACME_FINE, put, tellWhole, WHOLE, type Changes } from "./whole.fixture.ts";
import { changeSample } from "../../load.fixture.ts";

const FILES = changeSample(WHOLE);
const AGAIN = "content/events/acme-penalty.yaml";
const AMOUNT = 'value: "1200000000"';
const DATE = 'date: "2021-03-18"\n';

/** The event of the fine once more in a second file, edited. */
function again(edit: (text: string) => string = (text) => text): Changes {
  return { [AGAIN]: edit(FILES[ACME_FINE] ?? "") };
}

/** A file in the place of another, edited. */
function copy(from: string, to: string, edit: (text: string) => string = (text) => text): Changes {
  return { [`content/events/${to}.yaml`]: edit(FILES[`content/events/${from}.yaml`] ?? "") };
}

const all =
  (...edits: ((text: string) => string)[]) =>
  (text: string) =>
    edits.reduce((edited, edit) => edit(edited), text);

describe("two files of one event", () => {
  it("are refused, and both named", () => {
    expect(tellWhole(twinEvents, again())).toMatchInlineSnapshot(`
      [
        "content/events/acme-penalty.yaml, line 1, file: "acme-penalty" and "acme-fine" (content/events/acme-fine.yaml) look like one event: the same kind and parties, and neither date nor amount tells them apart. Merge the two and name the id that goes under formerIds, or tell them apart by date, target or amount.",
      ]
    `);
  });

  it.each([
    ["one date contains the other", put(DATE, 'date: "2021-03"\n')],
    ["one date is unknown", all(put(DATE, ""), put("dateBasis: stated", "dateBasis: unknown"))],
    [
      "one was announced, its day not being known",
      all(put(DATE, ""), put("stated", 'unknown\nannounced: "2021-03-20"')),
    ],
    ["one names no actor", put("actors: [cac]", "actors: []")],
    ["one names no target, and both dates are near", put("targets: [acme]", "targets: []")],
    ["a sum is rounded", put(AMOUNT, 'value: "1190000000"')],
    ["a sum is in another currency", put("currency: USD", "currency: CNY")],
    ["parties stand twice", put("targets: [acme]", "targets: [acme, acme]")],
  ])("are met where %s", (_, edit) => {
    expect(tellWhole(twinEvents, again(edit))).toHaveLength(1);
  });

  it.each([
    ["date", put(DATE, 'date: "2021-03-19"\n')],
    ["day of announcement", all(put(DATE, ""), put("stated", 'unknown\nannounced: "2020-03-18"'))],
    ["target", put("targets: [acme]", "targets: [bolt]")],
    ["targets, be it by one", put("targets: [acme]", "targets: [acme, bolt]")],
    ["actor", put("actors: [cac]", "actors: [cac-office]")],
    ["amount", put(AMOUNT, 'value: "1000000000"')],
    ["kind", put("kind: fine\ndate", "kind: ban\ndate")],
  ])("are told apart by %s", (_, edit) => {
    expect(tellWhole(twinEvents, again(edit))).toEqual([]);
  });

  it("are met where one is a data review and the other an investigation", () => {
    const changes = copy("acme-probe", "acme-review", put("kind: investigation", "kind: data-review"));
    expect(tellWhole(twinEvents, changes)).toHaveLength(1);
  });

  it("are a warning where one is a draft", () => {
    expect(tellWhole(twinEvents, again(put("status: reported", "status: reported\ndraft: true")))).toEqual([
      expect.stringMatching(/^warning: /),
    ]);
  });
});

describe("what is done often", () => {
  const statement = put("kind: fine\ndate", "kind: statement\ndate");

  it("is one thing only on dates known within a month", () => {
    const both = (edit: (text: string) => string): Changes => ({
      [ACME_FINE]: all(statement, edit),
      ...again(all(statement, edit)),
    });
    expect(
      tellWhole(
        twinEvents,
        both((text) => text),
      ),
    ).toHaveLength(1);
    expect(tellWhole(twinEvents, both(put(DATE, 'date: "2021"\n')))).toEqual([]);
  });
});

describe("where nobody is named to whom it was done", () => {
  const rule = (name: string, fields: string) => copy("data-rule", name, put("topics:", `${fields}topics:`));

  it("the same authority on dates known within a month is one event", () => {
    expect(tellWhole(twinEvents, rule("data-rule-again", ""))).toHaveLength(1);
  });

  it("different words for whom tell them apart", () => {
    const changes = {
      ...rule("rule-of-banks", 'otherTargets: { fr: "banques", en: "banks" }\n'),
      ...rule("rule-of-shops", 'otherTargets: { fr: "magasins", en: "shops" }\n'),
      "content/events/data-rule.yaml": null,
      "content/briefings/2021-01-probe.mdx": (text: string) => text.replace(/ {2}- \{ id: data-rule.*\n/, ""),
    };
    expect(tellWhole(twinEvents, changes)).toEqual([]);
  });
});

it("says nothing of events that differ", () => {
  expect(tellWhole(twinEvents)).toEqual([]);
});

it("compares 10,000 events within two seconds", () => {
  const events = Array.from({ length: 10_000 }, (_, i) => makeEvent(i));
  const start = performance.now();
  let found = 0;
  twinEvents.check({ site: { events } as unknown as Site, places: new Map(), today: "2026-01-01" }, () => (found += 1));
  expect(performance.now() - start).toBeLessThan(2000);
  // One event in a thousand is the one before it once more.
  expect(found).toBe(10);
});

/** Events of three authorities against a hundred firms, one a day, and one in two without a target; each thousandth repeats the one before. */
function makeEvent(i: number): Event {
  const at = i % 1000 === 999 ? i - 1 : i;
  const data = {
    kind: "fine",
    date: new Date(Date.UTC(2000, 0, 1 + at)).toISOString().slice(0, 10),
    actors: [`authority-${at % 3}`],
    targets: at % 2 === 0 ? [`firm-${at % 100}`] : [],
    amounts: [],
  };
  return { kind: "events", id: `event-${i}`, file: `content/events/event-${i}.yaml`, data } as unknown as Event;
}
