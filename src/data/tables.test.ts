import { describe, expect, it } from "vitest";
import { loadSample, put } from "../load.fixture.ts";
import { createUrls } from "../model/urls.ts";
import { KINDS } from "../schemas/kinds.ts";
import { buildTables, toJson, type Row } from "./tables.ts";

const site = await loadSample();
const urls = createUrls("https://example.org", "/vigie");
const tables = buildTables(site, urls);
const row = (kind: keyof typeof tables, id: string) => tables[kind].find((each) => each["id"] === id)!;

describe("every table", () => {
  it("has one row for each entry, in the order of the site", () => {
    for (const kind of KINDS) expect(tables[kind].map((each) => each["id"])).toEqual(site[kind].map(({ id }) => id));
  });

  it("has the same keys in the same order in every row", () => {
    for (const kind of KINDS) expect(new Set(tables[kind].map((each) => Object.keys(each).join())).size).toBe(1);
  });

  it("has a title and a summary in both languages, and full addresses under the base", () => {
    for (const each of KINDS.flatMap((kind) => tables[kind])) {
      expect(each).toMatchObject({
        title: { fr: expect.any(String) as string, en: expect.any(String) as string },
        summary: { fr: expect.any(String) as string, en: expect.any(String) as string },
      });
    }
    expect(row("companies", "acme")).toMatchObject({
      url: "https://example.org/vigie/companies/acme/",
      urls: { fr: "https://example.org/vigie/companies/acme/", en: "https://example.org/vigie/en/companies/acme/" },
    });
  });

  it("holds nothing that JSON leaves out", () => {
    expect(JSON.parse(toJson(KINDS.flatMap((kind) => tables[kind])))).toStrictEqual(
      KINDS.flatMap((kind) => tables[kind]),
    );
  });
});

describe("a record", () => {
  it("of a briefing has its facts once and its texts in both languages", () => {
    expect(row("briefings", "2021-03-fine")).toMatchInlineSnapshot(`
      {
        "begun": "hand",
        "claims": [
          {
            "about": [
              "acme-fine",
              "acme",
            ],
            "by": "jane-doe",
            "evidence": "attributed",
            "hedged": false,
            "id": "protest",
            "negated": false,
            "passages": [
              "p2",
            ],
            "quote": "C’est injuste",
            "seals": {},
            "text": {
              "en": "Jane Doe disputes the fine.",
              "fr": "Jane Doe conteste l’amende.",
            },
            "via": null,
          },
        ],
        "companies": [
          "acme",
        ],
        "corrections": [],
        "events": [
          {
            "amounts": [],
            "date": "2021-03-18",
            "dateBasis": "stated",
            "id": "acme-fine",
            "note": null,
            "passages": [
              "p1s1",
            ],
            "seals": {},
            "status": "reported",
          },
          {
            "amounts": [],
            "date": null,
            "dateBasis": null,
            "id": "acme-probe",
            "note": null,
            "passages": [
              "p3",
            ],
            "seals": {},
            "status": "reported",
          },
        ],
        "figures": [
          {
            "id": "fine",
            "passages": [
              "p1s1",
            ],
            "qualifier": "exactly",
            "scale": 9,
            "seals": {},
            "unit": "USD",
            "value": "1200000000",
            "what": {
              "en": "fine",
              "fr": "amende",
            },
          },
        ],
        "formerIds": [],
        "id": "2021-03-fine",
        "language": "fr",
        "mentions": {
          "acme": [
            "p1s1",
          ],
          "cac": [
            "p1s1",
          ],
          "jane-doe": [
            "p2",
          ],
        },
        "people": [
          "jane-doe",
        ],
        "published": "2021-03-19",
        "publishedBasis": "stated",
        "publishedHow": null,
        "publishedPrecision": "day",
        "regulators": [
          "cac",
        ],
        "review": {
          "by": "Ann Lee",
          "date": "2021-04",
        },
        "seals": {},
        "source": {
          "agency": "wire",
          "authors": [],
          "corroboration": [],
          "language": "fr",
          "outlet": "daily",
          "retrieved": null,
          "sha256": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
          "text": "original",
          "url": "https://example.org/fine",
        },
        "staleTranslations": [],
        "summary": {
          "en": "The CAC fined Acme. Jane Doe protests.",
          "fr": "La CAC a condamné Acme à une amende. Jane Doe proteste.",
        },
        "title": {
          "en": "Acme is fined",
          "fr": "Amende pour Acme",
        },
        "topics": [
          "antitrust",
        ],
        "url": "https://example.org/vigie/briefings/2021-03-fine/",
        "urls": {
          "en": "https://example.org/vigie/en/briefings/2021-03-fine/",
          "fr": "https://example.org/vigie/briefings/2021-03-fine/",
        },
      }
    `);
  });

  it("of a briefing tells which translation is out of date", async () => {
    const stale = await loadSample({
      "content/briefings/2021-03-fine.mdx": put("Le lecteur en jugera.", "Il en jugera."),
    });
    expect(buildTables(stale, urls).briefings.map((each) => each["staleTranslations"])).toEqual([["en"], []]);
  });

  it("of an event has its date as it is known and the briefings that report it", () => {
    expect(row("events", "acme-fine")).toMatchInlineSnapshot(`
      {
        "actors": [
          "cac",
        ],
        "amounts": [
          {
            "currency": "USD",
            "kind": "fine",
            "note": null,
            "party": "acme",
            "scale": 9,
            "value": "1200000000",
          },
        ],
        "announced": null,
        "briefings": [
          "2021-03-fine",
        ],
        "date": "2021-03-18",
        "dateBasis": "stated",
        "dateText": null,
        "earliest": "2021-03-18",
        "formerIds": [],
        "id": "acme-fine",
        "inForce": null,
        "kind": "fine",
        "latest": "2021-03-18",
        "legalBasis": null,
        "otherActors": null,
        "otherTargets": null,
        "precision": "day",
        "preferred": null,
        "sources": [],
        "status": "reported",
        "summary": {
          "en": "Acme fine, in one sentence.",
          "fr": "Acme fine, en une phrase.",
        },
        "targets": [
          "acme",
        ],
        "title": {
          "en": "Acme fine",
          "fr": "Acme fine",
        },
        "topics": [
          "antitrust",
        ],
        "url": "https://example.org/vigie/events/acme-fine/",
        "urls": {
          "en": "https://example.org/vigie/en/events/acme-fine/",
          "fr": "https://example.org/vigie/events/acme-fine/",
        },
      }
    `);
  });

  it("of an event without a date has null and the precision unknown, and stands last", () => {
    expect(tables.events.at(-1)).toMatchObject({
      id: "bolt-ban",
      date: null,
      precision: "unknown",
      earliest: null,
      latest: null,
      dateBasis: "unknown",
    });
    expect(row("events", "acme-probe")).toMatchObject({
      date: "2020-11/2020-12",
      precision: "interval",
      earliest: "2020-11-01",
      latest: "2020-12-31",
    });
  });

  it("of a company has its family, events and briefings", () => {
    expect(row("companies", "acme")).toMatchObject({
      parent: null,
      children: ["acme-pay"],
      events: ["acme-fine", "acme-probe"],
      briefings: ["2021-03-fine", "2021-01-probe"],
    });
    expect(row("companies", "acme-pay")["parent"]).toEqual({
      id: "acme",
      name: null,
      source: "https://example.org/page",
      note: null,
      relation: "subsidiary",
    });
  });

  it("of an authority, a person, a topic and an outlet has what belongs to it", () => {
    expect(row("regulators", "cac")).toMatchObject({
      title: { fr: "Administration du cyberespace (CAC)" },
      acronym: { fr: "CAC", en: "CAC" },
      jurisdiction: { value: "CN" },
    });
    expect(row("people", "jane-doe")["roles"]).toEqual([
      {
        title: { fr: "présidente", en: "chair" },
        of: "acme",
        from: "2019",
        to: null,
        asOf: null,
        source: "https://example.org/page",
      },
    ]);
    expect(row("topics", "antitrust")).toMatchObject({
      events: ["acme-fine", "acme-probe"],
      briefings: ["2021-03-fine", "2021-01-probe"],
    });
    expect(row("outlets", "daily")).toMatchObject({
      kind: "press",
      names: { fr: null, en: { value: "The Daily Newspaper", note: null } },
      summary: { fr: "Quotidien." },
      briefings: ["2021-03-fine"],
    });
  });
});

it("a correction has its briefing, its date and what it says in both languages; without any the table is empty", async () => {
  const corrected = await loadSample({
    "content/briefings/2021-03-fine.mdx": put(
      "review:",
      'corrections:\n  - { date: "2021-04", what: { fr: "La somme.", en: "The sum." } }\nreview:',
    ),
  });
  expect(tables.corrections).toEqual([]);
  expect(buildTables(corrected, urls).corrections).toEqual([
    {
      briefing: "2021-03-fine",
      url: "https://example.org/vigie/briefings/2021-03-fine/",
      urls: {
        fr: "https://example.org/vigie/briefings/2021-03-fine/",
        en: "https://example.org/vigie/en/briefings/2021-03-fine/",
      },
      date: "2021-04",
      what: { fr: "La somme.", en: "The sum." },
    },
  ]);
});

it("a briefing tells how it was begun, what is denied or hedged, and the seals of its passages", async () => {
  const sealed = await loadSample({
    "content/briefings/2021-03-fine.mdx": (text) =>
      [
        put("review:", 'begun: draft\nseals: { p4s1: "000000000001" }\nreview:'),
        put("    passages: [p1s1]\n", '    passages: [p1s1]\n    seals: { p1s1: "000000000002" }\n'),
        put("    passages: [p2]\n", '    passages: [p2]\n    seals: { p2: "000000000003" }\n    negated: true\n'),
        put(
          "    scale: 9\n    passages: [p1s1]\n",
          '    scale: 9\n    passages: [p1s1]\n    seals: { p1s1: "000000000004" }\n',
        ),
      ].reduce((whole, change) => change(whole), text),
  });
  expect(buildTables(sealed, urls).briefings[0]).toMatchObject({
    begun: "draft",
    review: { by: "Ann Lee", date: "2021-04" },
    seals: { p4s1: "000000000001" },
    events: [
      { id: "acme-fine", seals: { p1s1: "000000000002" } },
      { id: "acme-probe", seals: {} },
    ],
    claims: [{ id: "protest", seals: { p2: "000000000003" }, negated: true, hedged: false }],
    figures: [{ id: "fine", seals: { p1s1: "000000000004" } }],
  });
});

describe("as JSON", () => {
  it("a table is a list with one record on each line", () => {
    expect(toJson([{ id: "a" }, { id: "b" }] satisfies Row[])).toBe('[\n{"id":"a"},\n{"id":"b"}\n]\n');
    expect(toJson([])).toBe("[]\n");
  });
});
