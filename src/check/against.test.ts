import { describe, expect, it } from "vitest";
import { buildTable, toJson } from "../data/tables.ts";
import { changeSample, put, type Changes } from "../load.fixture.ts";
import { parseContent, reportInto, withoutDrafts } from "../load.ts";
import type { Problem } from "../model/problems.ts";
import { createUrls } from "../model/urls.ts";
import { compareFacts, readPublished } from "./against.ts";

const FINE = "content/briefings/2021-03-fine.mdx";
const PROBE = "content/briefings/2021-01-probe.mdx";
const CORRECTION = `corrections:
  - date: "2021-05-01"
    what: { fr: "La somme était fausse.", en: "The sum was wrong." }
review:`;

/** The sample with every kind of fact in it. */
const WHOLE: Changes = {
  [FINE]: (text) =>
    [
      put("  agency: wire\n", '  agency: wire\n  authors: ["Ann Lee", "Bo Ray"]\n'),
      put(
        '    date: "2021-03-18"\n    dateBasis: stated\n',
        `    date: "2021-03-18"
    dateBasis: stated
    amounts:
      - { value: "8026000000", currency: CNY, scale: 9, kind: fine, party: acme }
      - { value: "1200000000", currency: USD, scale: 9, kind: fine, party: acme }
`,
      ),
      put("    by: jane-doe\n", "    by: jane-doe\n    via: wire\n"),
      put("    scale: 9\n    passages", "    scale: 9\n    qualifier: over\n    passages"),
    ].reduce((edited, edit) => edit(edited), text),
};

function read(changes: Changes) {
  const content = parseContent(new Map(Object.entries(changeSample(changes))));
  expect(content.problems.filter(({ severity }) => severity === "error")).toEqual([]);
  return content;
}

/** Edits of the whole sample. */
function edit(edits: Readonly<Record<string, (text: string) => string>>): Changes {
  const whole = changeSample(WHOLE);
  return {
    ...WHOLE,
    ...Object.fromEntries(Object.entries(edits).map(([path, change]) => [path, change(whole[path] ?? "")])),
  };
}

/** The table as it is published. */
function publish(changes: Changes = WHOLE): string {
  return toJson(
    buildTable(withoutDrafts(read(changes).site), createUrls("https://example.org", "/vigie/"), "briefings"),
  );
}

/** What is said of today's content when that table has been published. */
function compare(today: Changes, published = publish()): Problem[] {
  const table = readPublished(published);
  if (typeof table === "string") throw new Error(table);
  const { site, places } = read(today);
  const problems: Problem[] = [];
  compareFacts(table, site, reportInto(problems, places, "published-facts"));
  return problems;
}

const told = (problems: readonly Problem[]) => problems.map(({ field, message }) => `${field}: ${message}`);

describe("content that was published", () => {
  it("may stand as it is", () => {
    expect(compare(WHOLE)).toEqual([]);
  });

  it("is named with file, line, what it was, what it is, and the next step, when a fact of it changed", () => {
    const lines = (changeSample(WHOLE)[FINE] ?? "").split("\n");
    expect(compare(edit({ [FINE]: put("8026000000", "8062000000") }))).toEqual([
      {
        severity: "error",
        rule: "published-facts",
        file: FINE,
        line: lines.findIndex((line) => line.includes("8026000000")) + 1,
        field: "events[0].amounts[0].value",
        message: 'was published as "8026000000" and is now "8062000000", without a correction.',
        next: "Add to corrections: date, and what was wrong; or restore the value.",
      },
    ]);
  });
});

describe("a change without a correction is an error", () => {
  it.each<[what: string, from: string, to: string, said: readonly string[]]>([
    [
      "the day of publication",
      'published: "2021-03-19"',
      'published: "2021-03-20"',
      ['published: was published as "2021-03-19" and is now "2021-03-20", without a correction.'],
    ],
    [
      "how that day is known",
      "publishedBasis: stated",
      "publishedBasis: resolved",
      ['publishedBasis: was published as "stated" and is now "resolved", without a correction.'],
    ],
    [
      "the day that is no longer known",
      'published: "2021-03-19"\npublishedBasis: stated',
      "publishedBasis: unknown",
      [
        'published: was published as "2021-03-19" and has no value now, without a correction.',
        'publishedBasis: was published as "stated" and is now "unknown", without a correction.',
      ],
    ],
    [
      "the outlet",
      "outlet: daily",
      "outlet: wire",
      ['source.outlet: was published as "daily" and is now "wire", without a correction.'],
    ],
    [
      "the agency",
      "agency: wire",
      "agency: daily",
      ['source.agency: was published as "wire" and is now "daily", without a correction.'],
    ],
    [
      "an agency that is gone",
      "  agency: wire\n",
      "",
      ['source.agency: was published as "wire" and has no value now, without a correction.'],
    ],
    [
      "an author",
      '"Bo Ray"]',
      '"Bo Rey"]',
      ['source.authors: "Bo Ray" was published here and is gone, without a correction.'],
    ],
    [
      "the address",
      "https://example.org/fine",
      "https://example.org/fines",
      [
        'source.url: was published as "https://example.org/fine" and is now "https://example.org/fines", without a correction.',
      ],
    ],
    [
      "the language of the article",
      "  language: fr\n",
      "  language: en\n",
      ['source.language: was published as "fr" and is now "en", without a correction.'],
    ],
    [
      "the digest",
      "a".repeat(64),
      "c".repeat(64),
      [`source.sha256: was published as "${"a".repeat(64)}" and is now "${"c".repeat(64)}", without a correction.`],
    ],
    [
      "a company",
      "companies: [acme]\nregulators: [cac]\npeople: [jane-doe]\ntopics: [antitrust]\nmentions:\n  acme: [p1s1]\n",
      "companies: []\nregulators: [cac]\npeople: [jane-doe]\ntopics: [antitrust]\nmentions:\n",
      ['companies: "acme" was published here and is gone, without a correction.'],
    ],
    [
      "an authority",
      "regulators: [cac]\npeople: [jane-doe]\ntopics: [antitrust]\nmentions:\n  acme: [p1s1]\n  cac: [p1s1]\n",
      "people: [jane-doe]\ntopics: [antitrust]\nmentions:\n  acme: [p1s1]\n",
      ['regulators: "cac" was published here and is gone, without a correction.'],
    ],
    [
      "a person",
      "people: [jane-doe]\ntopics: [antitrust]\nmentions:\n  acme: [p1s1]\n  cac: [p1s1]\n  jane-doe: [p2]\n",
      "topics: [antitrust]\nmentions:\n  acme: [p1s1]\n  cac: [p1s1]\n",
      ['people: "jane-doe" was published here and is gone, without a correction.'],
    ],
    [
      "an event",
      "  - id: acme-probe\n    passages: [p3]\n    status: reported\n",
      "",
      ['events: "acme-probe" was published here and is gone, without a correction.'],
    ],
    [
      "the day of an event",
      '    date: "2021-03-18"',
      '    date: "2021-03-17"',
      ['events[0].date: was published as "2021-03-18" and is now "2021-03-17", without a correction.'],
    ],
    [
      "how the day of an event is known",
      "    dateBasis: stated",
      "    dateBasis: inferred",
      ['events[0].dateBasis: was published as "stated" and is now "inferred", without a correction.'],
    ],
    [
      "whether an event happened",
      "    passages: [p1s1]\n    status: reported",
      "    passages: [p1s1]\n    status: alleged",
      ['events[0].status: was published as "reported" and is now "alleged", without a correction.'],
    ],
    [
      "a currency",
      "currency: CNY",
      "currency: HKD",
      ['events[0].amounts[0].currency: was published as "CNY" and is now "HKD", without a correction.'],
    ],
    [
      "the scale of a sum",
      "currency: CNY, scale: 9",
      "currency: CNY, scale: 6",
      ["events[0].amounts[0].scale: was published as 9 and is now 6, without a correction."],
    ],
    [
      "what a sum is",
      "currency: CNY, scale: 9, kind: fine",
      "currency: CNY, scale: 9, kind: loss",
      ['events[0].amounts[0].kind: was published as "fine" and is now "loss", without a correction.'],
    ],
    [
      "whose a sum is",
      "currency: CNY, scale: 9, kind: fine, party: acme",
      "currency: CNY, scale: 9, kind: fine, party: bolt",
      ['events[0].amounts[0].party: was published as "acme" and is now "bolt", without a correction.'],
    ],
    [
      "a sum that is gone",
      '      - { value: "8026000000", currency: CNY, scale: 9, kind: fine, party: acme }\n',
      "",
      ['events[0].amounts: "8026000000 CNY" was published here and is gone, without a correction.'],
    ],
    [
      "who spoke",
      "    by: jane-doe\n",
      "    by: acme\n",
      ['claims[0].by: was published as "jane-doe" and is now "acme", without a correction.'],
    ],
    [
      "to whom it was said",
      "    via: wire\n",
      "    via: daily\n",
      ['claims[0].via: was published as "wire" and is now "daily", without a correction.'],
    ],
    [
      "how a claim is known",
      "evidence: attributed",
      "evidence: alleged",
      ['claims[0].evidence: was published as "attributed" and is now "alleged", without a correction.'],
    ],
    [
      "a quotation",
      "C’est injuste",
      "C’est très injuste",
      ['claims[0].quote: was published as "C’est injuste" and is now "C’est très injuste", without a correction.'],
    ],
    [
      "a quotation that is gone",
      '    quote: "C’est injuste"\n',
      "",
      ['claims[0].quote: was published as "C’est injuste" and has no value now, without a correction.'],
    ],
    [
      "the value of a figure",
      '    value: "1200000000"\n',
      '    value: "1300000000"\n',
      ['figures[0].value: was published as "1200000000" and is now "1300000000", without a correction.'],
    ],
    [
      "the unit of a figure",
      "    unit: USD",
      "    unit: EUR",
      ['figures[0].unit: was published as "USD" and is now "EUR", without a correction.'],
    ],
    [
      "the scale of a figure",
      "    scale: 9\n",
      "    scale: 6\n",
      ["figures[0].scale: was published as 9 and is now 6, without a correction."],
    ],
    [
      "the hedge of a figure",
      "qualifier: over",
      "qualifier: about",
      ['figures[0].qualifier: was published as "over" and is now "about", without a correction.'],
    ],
  ])("of %s", (_, from, to, said) => {
    expect(told(compare(edit({ [FINE]: put(from, to) })))).toEqual(said);
    const corrected = edit({ [FINE]: (text) => put("review:", CORRECTION)(put(from, to)(text)) });
    expect(compare(corrected)).toEqual([]);
  });

  it("of a claim and a figure that are gone", () => {
    const today = edit({
      [FINE]: (text) =>
        text
          .replace(/^claims:\n[\s\S]*^review:/m, "review:")
          .replace('<Source claim="protest" />', "")
          .replace('<Source figure="fine" />', ""),
      "content/translations/en/2021-03-fine.mdx": (text) => text.replace(/^claims:\n[\s\S]*?^---/m, "---"),
    });
    expect(told(compare(today))).toEqual([
      'claims: "protest" was published here and is gone, without a correction.',
      'figures: "fine" was published here and is gone, without a correction.',
    ]);
  });

  it("of a briefing that is gone", () => {
    expect(compare({ ...WHOLE, [PROBE]: null, "content/translations/fr/2021-01-probe.mdx": null })).toEqual([
      {
        severity: "error",
        rule: "published-facts",
        file: PROBE,
        line: 1,
        field: "file",
        message: "this briefing was published and is gone; its address leads nowhere.",
        next: "Restore it, or write formerIds: [2021-01-probe] in the briefing that takes its place.",
      },
    ]);
  });

  it("of a briefing that became a draft again", () => {
    expect(told(compare(edit({ [PROBE]: put("review:", "draft: true\nreview:") })))).toEqual([
      "draft: this briefing was published, and draft: true takes its page away.",
    ]);
  });
});

describe("a correction", () => {
  const wrong = (text: string) => put("8026000000", "8062000000")(text);
  const published = publish(edit({ [FINE]: put("review:", CORRECTION) }));

  it("that was there before excuses nothing new", () => {
    const today = edit({ [FINE]: (text) => wrong(put("review:", CORRECTION)(text)) });
    expect(compare(today, published)).toHaveLength(1);
  });

  it("that was only reworded excuses nothing new", () => {
    const today = edit({ [FINE]: (text) => wrong(put("review:", CORRECTION.replace("was wrong", "was false"))(text)) });
    expect(compare(today, published)).toHaveLength(1);
  });

  it("beside it does", () => {
    const second = CORRECTION.replace(
      "review:",
      '  - date: "2021-06-01"\n    what: { fr: "Elle l’est encore.", en: "It still was." }\nreview:',
    );
    expect(compare(edit({ [FINE]: (text) => wrong(put("review:", second)(text)) }), published)).toEqual([]);
  });

  it("of one briefing says nothing of another", () => {
    const today = edit({
      [FINE]: put("review:", CORRECTION),
      [PROBE]: put("status: alleged", "status: reported"),
    });
    expect(told(compare(today))).toEqual([
      'events[0].status: was published as "alleged" and is now "reported", without a correction.',
    ]);
  });
});

describe("nothing is said of", () => {
  it.each<[what: string, edits: Readonly<Record<string, (text: string) => string>>]>([
    [
      "the words",
      {
        [FINE]: (text) =>
          put("Amende pour Acme", "Acme à l’amende")(put("La somme est élevée.", "La somme est grande.")(text)),
      },
    ],
    [
      "topics, passages, reviews and the day the article was read",
      {
        [FINE]: (text) =>
          put(
            "topics: [antitrust]",
            "topics: [data-security]",
          )(
            put(
              "    passages: [p3]",
              "    passages: [p4]",
            )(
              put(
                'date: "2021-04" }',
                'date: "2021-05" }',
              )(put("  text: original", '  retrieved: "2021-05-01"\n  text: original')(text)),
            ),
          ),
      },
    ],
    [
      "facts that are new",
      {
        [PROBE]: (text) =>
          put(
            "regulators: [cac]",
            "regulators: [cac, cac-office]",
          )(
            put(
              "  cac: [p2]",
              "  cac: [p2]\n  cac-office: [p2]",
            )(
              put(
                "review:",
                "  - id: bolt-ban\n    passages: [p2]\n    status: alleged\nreview:",
              )(
                put(
                  "    dateBasis: stated",
                  '    dateBasis: stated\n    amounts: [{ value: "5", currency: USD, scale: 0, kind: fine }]',
                )(text),
              ),
            ),
          ),
        [FINE]: put(
          "    passages: [p3]\n    status: reported\n",
          '    passages: [p3]\n    status: reported\n    date: "2020-12"\n    dateBasis: stated\n',
        ),
      },
    ],
    [
      "the order of sums, with one more before them",
      {
        [FINE]: (text) => {
          const cny = '      - { value: "8026000000", currency: CNY, scale: 9, kind: fine, party: acme }\n';
          const usd = '      - { value: "1200000000", currency: USD, scale: 9, kind: fine, party: acme }\n';
          return put(cny + usd, `      - { value: "7", currency: EUR, scale: 0, kind: loss }\n${usd}${cny}`)(text);
        },
      },
    ],
    [
      "the order of events",
      {
        [FINE]: (text) => {
          const second = "  - id: acme-probe\n    passages: [p3]\n    status: reported\n";
          return put("events:\n", `events:\n${second}`)(put(second, "")(text));
        },
      },
    ],
  ])("%s", (_, edits) => {
    expect(compare(edit(edits))).toEqual([]);
  });

  it("dates that were not known and now are", () => {
    const old = JSON.stringify([
      {
        id: "2021-03-fine",
        published: null,
        publishedBasis: "unknown",
        events: [{ id: "acme-fine", date: null, dateBasis: "unknown" }],
      },
      { id: "2021-01-probe" },
    ]);
    expect(compare(WHOLE, old)).toEqual([]);
  });

  it("a record of an earlier version that lacks fields", () => {
    const old = JSON.stringify([
      { id: "2021-03-fine", source: {}, events: [{ id: "acme-fine" }], claims: [{ id: "protest" }] },
      { id: "2021-01-probe" },
    ]);
    expect(compare(WHOLE, old)).toEqual([]);
  });

  it("a file that has another id and keeps the former one", () => {
    const renamed = Object.fromEntries(
      Object.entries(changeSample(WHOLE)).map(([path, text]) => {
        const rename = (line: string) =>
          line
            .replaceAll(/(?<![\w-])jane-doe(?![\w-])/g, "jane-roe")
            .replaceAll(/(?<![\w-])acme-probe(?![\w-])/g, "acme-inquiry")
            .replaceAll(/(?<![\w-])wire(?![\w-])/g, "newswire")
            .replaceAll("2021-01-probe", "2021-01-inquiry");
        const former = /(?:jane-doe|acme-probe|2021-01-probe|\/wire)\./.exec(path)?.[0].replaceAll(/[/.]/g, "");
        const body = rename(text);
        if (former === undefined || path.includes("translations")) return [rename(path), body];
        const line = `formerIds: [${former}]\n`;
        return [rename(path), path.endsWith(".mdx") ? body.replace("review:", `${line}review:`) : body + line];
      }),
    );
    const gone = Object.fromEntries(Object.keys(changeSample(WHOLE)).map((path) => [path, null]));
    expect(compare({ ...gone, ...renamed })).toEqual([]);
  });
});

describe("a file that is no table of briefings", () => {
  it.each([
    ["a web page", "\n<!doctype html><title>404</title>", "is a web page, and data/briefings.json is needed."],
    ["nothing", "", "is not JSON; it may have been cut short."],
    ["cut short", publish().slice(0, 500), "is not JSON; it may have been cut short."],
    ["an object", "{}", "is not a table: an array of briefings is needed."],
    ["another array", '[{"name": "x"}]', "is not the table of briefings: [0].id is not as Vigie writes it."],
    [
      "a table with another shape",
      '[{"id": "x", "events": "none"}]',
      "is not the table of briefings: [0].events is not as Vigie writes it.",
    ],
  ])("%s: a sentence", (_, text, sentence) => {
    expect(readPublished(text)).toBe(sentence);
  });

  it("but a site without briefings has a table", () => {
    expect(readPublished("[]\n")).toEqual([]);
  });
});
