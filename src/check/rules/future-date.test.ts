import { expect, it } from "vitest";
import { futureDate } from "./future-date.ts";
import { ACME_FINE, FINE, put, tellWhole } from "./whole.fixture.ts";

const TODAY = "2021-06-10";
const tell = (file: string, edit: (text: string) => string) => tellWhole(futureDate, { [file]: edit }, TODAY);

const source = (field: string) =>
  `${field}:\n    - { outlet: "Gazette", url: "https://example.org/g", published: "2021-06-11", adds: { fr: "Le jour.", en: "The day." } }\n`;

const FAULTS: [what: string, file: string, edit: (text: string) => string][] = [
  ["an article that appeared", FINE, put('published: "2021-03-19"', 'published: "2021-06-11"')],
  ["an article that was read", FINE, put("  sha256", '  retrieved: "2021-06-11"\n  sha256')],
  ["a review", FINE, put('date: "2021-04" }', 'date: "2021-07" }')],
  [
    "a correction",
    FINE,
    put("review: {", 'corrections: [{ date: "2021-06-11", what: { fr: "Le jour.", en: "The day." } }]\nreview: {'),
  ],
  ["another source of a briefing", FINE, put("  text: original\n", `  text: original\n  ${source("corroboration")}`)],
  ["another source of an event", ACME_FINE, (text) => text + source("sources")],
  ["a report", FINE, put('date: "2021-03-18"', 'date: "2021-06-11"')],
  ["a report that alleges", FINE, put('status: reported\n    date: "2021-03-18"', 'status: alleged\n    date: "2022"')],
  ["an event", ACME_FINE, put('date: "2021-03-18"', 'date: "2021-06-11"')],
  ["an announcement", ACME_FINE, put('date: "2021-03-18"\n', 'date: "2021-03-18"\nannounced: "2021-06-11"\n')],
  [
    "a day on which somebody was seen in a post",
    "content/people/jane-doe.yaml",
    put('from: "2019"', 'asOf: "2021-06-11"'),
  ],
];

it.each(FAULTS)("refuses %s in the future", (_, file, edit) => {
  expect(tell(file, edit)).toEqual([expect.stringContaining("has not come yet (today is 2021-06-10)")]);
});

it("says what is wrong in words", () => {
  const words = FAULTS.flatMap(([, file, edit]) => tell(file, edit)).sort();
  expect(words).toMatchInlineSnapshot(`
    [
      "content/briefings/2021-03-fine.mdx, line 12, source.retrieved: 2021-06-11 has not come yet (today is 2021-06-10), and the article has been read. Correct the date.",
      "content/briefings/2021-03-fine.mdx, line 15, source.corroboration[0].published: 2021-06-11 has not come yet (today is 2021-06-10), and the source has appeared. Correct the date.",
      "content/briefings/2021-03-fine.mdx, line 26, events[0].date: 2021-06-11 has not come yet (today is 2021-06-10), and this is told as having happened. Correct the date, or write status: planned.",
      "content/briefings/2021-03-fine.mdx, line 26, events[0].date: 2022 has not come yet (today is 2021-06-10), and this is told as having happened. Correct the date, or write status: planned.",
      "content/briefings/2021-03-fine.mdx, line 47, corrections[0].date: 2021-06-11 has not come yet (today is 2021-06-10), and the correction has been made. Correct the date.",
      "content/briefings/2021-03-fine.mdx, line 47, review.date: 2021-07 has not come yet (today is 2021-06-10), and the briefing has been reviewed. Correct the date.",
      "content/briefings/2021-03-fine.mdx, line 5, published: 2021-06-11 has not come yet (today is 2021-06-10), and the article has appeared. Correct the date.",
      "content/events/acme-fine.yaml, line 21, sources[0].published: 2021-06-11 has not come yet (today is 2021-06-10), and the source has appeared. Correct the date.",
      "content/events/acme-fine.yaml, line 8, date: 2021-06-11 has not come yet (today is 2021-06-10), and this is told as having happened. Correct the date, or write status: planned.",
      "content/events/acme-fine.yaml, line 9, announced: 2021-06-11 has not come yet (today is 2021-06-10), and this is told as having happened. Correct the date, or write status: planned.",
      "content/people/jane-doe.yaml, line 12, roles[0].asOf: 2021-06-11 has not come yet (today is 2021-06-10), and a source has shown the person in this post. Correct the date.",
    ]
  `);
});

it("lets a date stand of which some day has come", () => {
  for (const date of ["2021-06-10", "2021-06", "2021", "2022~"])
    expect(tell(ACME_FINE, put('date: "2021-03-18"', `date: "${date}"`)), date).toEqual([]);
});

it("lets what is planned lie ahead, a rule take effect and a post end there", () => {
  expect(tell(FINE, put('status: reported\n    date: "2021-03-18"', 'status: planned\n    date: "2022"'))).toEqual([]);
  expect(tell("content/events/data-rule.yaml", put('date: "2021-03"', 'date: "2030"\nannounced: "2029"'))).toEqual([]);
  const inForce = 'status: reported\ninForce: { date: "2030-01-01", source: "https://example.org/page" }';
  expect(tell("content/events/data-rule.yaml", put("status: planned", inForce))).toEqual([]);
  expect(tell("content/people/jane-doe.yaml", put('from: "2019"', 'from: "2019"\n    to: "2030"'))).toEqual([]);
});

it("says nothing of what has happened", () => {
  expect(tellWhole(futureDate, {}, TODAY)).toEqual([]);
});
