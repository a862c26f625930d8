import { describe, expect, it } from "vitest";
import { dateOrder } from "./date-order.ts";
import { ACME_FINE, FINE, put, tellWhole } from "./whole.fixture.ts";

const JANE = "content/people/jane-doe.yaml";
const RULE = "content/events/data-rule.yaml";
const REPORTED = 'status: reported\n    date: "2021-03-18"';
const DATE = 'date: "2021-03-18"\n';
const report = (status: string, date: string) => put(REPORTED, `status: ${status}\n    date: "${date}"`);
const retrieved = put("  language: fr\n  sha256", '  language: fr\n  retrieved: "2021-03-20"\n  sha256');
const review = (date: string) => put('date: "2021-04" }', `date: "${date}" }`);
const corrections = (...dates: string[]) =>
  put(
    "review: {",
    `corrections:\n${dates.map((date) => `  - { date: "${date}", what: { fr: "Le jour.", en: "The day." } }\n`).join("")}review: {`,
  );

describe("an article", () => {
  it("does not report what came after it", () => {
    expect(tellWhole(dateOrder, { [FINE]: report("reported", "2021-03-21") })).toMatchInlineSnapshot(`
      [
        "content/briefings/2021-03-fine.mdx, line 26, events[0].date: "acme-fine" is reported for 2021-03-21, after the article appeared (2021-03-19). Correct one of the two dates, or write status: planned.",
      ]
    `);
    expect(tellWhole(dateOrder, { [FINE]: report("alleged", "2021-03-21") })).toHaveLength(1);
    expect(tellWhole(dateOrder, { [FINE]: report("reported", "2021-04") })).toHaveLength(1);
  });

  it("may report the day after its own, which may have come elsewhere, a date of which some day fits, and what is planned", () => {
    for (const date of ["2021-03-20", "2021-03", "2021", "2022~"])
      expect(tellWhole(dateOrder, { [FINE]: report("reported", date) }), date).toEqual([]);
    expect(tellWhole(dateOrder, { [FINE]: report("planned", "2023") })).toEqual([]);
  });

  it("does not report without a date what the event's file dates after it", () => {
    const changes = {
      [FINE]: put(`    ${DATE}    dateBasis: stated\n`, ""),
      [ACME_FINE]: put(DATE, 'date: "2021-03-21"\n'),
    };
    expect(tellWhole(dateOrder, changes)).toMatchInlineSnapshot(`
      [
        "content/events/acme-fine.yaml, line 8, date: is 2021-03-21, after the article of content/briefings/2021-03-fine.mdx appeared (2021-03-19), which tells of it as reported. Correct one of the two dates, or the status of the report.",
      ]
    `);
    expect(tellWhole(dateOrder, { ...changes, [ACME_FINE]: put(DATE, 'date: "2021-03-20"\n') })).toEqual([]);
  });

  it("is published before it is retrieved", () => {
    const early = (text: string) => put('"2021-03-20"', '"2021-03-18"')(retrieved(text));
    expect(tellWhole(dateOrder, { [FINE]: early })).toMatchInlineSnapshot(`
      [
        "content/briefings/2021-03-fine.mdx, line 12, source.retrieved: the article was retrieved on 2021-03-18, before it was published (2021-03-19). Correct one of the two dates.",
      ]
    `);
    expect(tellWhole(dateOrder, { [FINE]: retrieved })).toEqual([]);
  });
});

describe("a briefing", () => {
  it("is reviewed after its article was published and retrieved", () => {
    expect(tellWhole(dateOrder, { [FINE]: review("2021-03-18") })).toMatchInlineSnapshot(`
      [
        "content/briefings/2021-03-fine.mdx, line 47, review.date: the briefing was reviewed on 2021-03-18, before its article was published (2021-03-19). Correct one of the two dates.",
      ]
    `);
    expect(tellWhole(dateOrder, { [FINE]: (text) => review("2021-03-19")(retrieved(text)) })).toMatchInlineSnapshot(`
      [
        "content/briefings/2021-03-fine.mdx, line 48, review.date: the briefing was reviewed on 2021-03-19, before its article was retrieved (2021-03-20). Correct one of the two dates.",
      ]
    `);
    for (const date of ["2021-03-20", "2021-03", "2021"])
      expect(tellWhole(dateOrder, { [FINE]: (text) => review(date)(retrieved(text)) }), date).toEqual([]);
  });

  it("is corrected after its article was published, oldest correction first", () => {
    expect(tellWhole(dateOrder, { [FINE]: corrections("2021-03-18") })).toMatchInlineSnapshot(`
      [
        "content/briefings/2021-03-fine.mdx, line 48, corrections[0].date: the briefing was corrected on 2021-03-18, before its article was published (2021-03-19). Correct one of the two dates.",
      ]
    `);
    expect(tellWhole(dateOrder, { [FINE]: corrections("2021-06-02", "2021-06-01") })).toMatchInlineSnapshot(`
      [
        "content/briefings/2021-03-fine.mdx, line 49, corrections[1].date: the correction of 2021-06-01 stands after that of 2021-06-02. List corrections oldest first, or correct the date.",
      ]
    `);
    expect(tellWhole(dateOrder, { [FINE]: corrections("2021-06-01", "2021-06", "2021-06-02") })).toEqual([]);
  });
});

describe("an event", () => {
  const announced = (day: string) => put(DATE, `${DATE}announced: "${day}"\n`);

  it("is not announced before it happened, unless it is planned", () => {
    expect(tellWhole(dateOrder, { [ACME_FINE]: announced("2021-03-17") })).toMatchInlineSnapshot(`
      [
        "content/events/acme-fine.yaml, line 9, announced: what is reported for 2021-03-18 was announced before (2021-03-17). Correct one of the two dates, or write status: planned.",
      ]
    `);
    expect(tellWhole(dateOrder, { [ACME_FINE]: announced("2021-03-18") })).toEqual([]);
    expect(tellWhole(dateOrder, { [ACME_FINE]: announced("2021-03") })).toEqual([]);
    const planned = put("status: reported", "status: planned");
    expect(tellWhole(dateOrder, { [ACME_FINE]: (text) => planned(announced("2021-03-17")(text)) })).toEqual([]);
  });
});

describe("a rule", () => {
  const inForce = (date: string) =>
    put('date: "2021-03"\n', `date: "2021-03"\ninForce: { date: "${date}", source: "https://example.org/page" }\n`);

  it("does not take effect before its day", () => {
    expect(tellWhole(dateOrder, { [RULE]: inForce("2021-02-28") })).toMatchInlineSnapshot(`
      [
        "content/events/data-rule.yaml, line 9, inForce.date: it takes effect (2021-02-28) before the day of the rule (2021-03). Correct one of the two dates.",
      ]
    `);
    for (const date of ["2021-03-01", "2021-03", "2021", "2030-01-01"])
      expect(tellWhole(dateOrder, { [RULE]: inForce(date) }), date).toEqual([]);
  });
});

describe("a post", () => {
  const dates = (fields: string) => put('    from: "2019"\n', fields);

  it("begins before it ends, and is held between", () => {
    expect(tellWhole(dateOrder, { [JANE]: dates('    from: "2019"\n    to: "2018"\n') })).toMatchInlineSnapshot(`
      [
        "content/people/jane-doe.yaml, line 13, roles[0].to: the post ends (2018) before it begins (2019). Correct one of the two dates.",
      ]
    `);
    expect(tellWhole(dateOrder, { [JANE]: dates('    from: "2019"\n    to: "2020"\n    asOf: "2018-12"\n') }))
      .toMatchInlineSnapshot(`
      [
        "content/people/jane-doe.yaml, line 14, roles[0].asOf: the post is held on 2018-12, before it begins (2019). Correct one of the two dates.",
      ]
    `);
    expect(tellWhole(dateOrder, { [JANE]: dates('    from: "2019"\n    to: "2020"\n    asOf: "2021"\n') }))
      .toMatchInlineSnapshot(`
      [
        "content/people/jane-doe.yaml, line 14, roles[0].asOf: the post is held on 2021, after it ends (2020). Correct one of the two dates.",
      ]
    `);
  });

  it("may begin and end on one date", () => {
    expect(tellWhole(dateOrder, { [JANE]: dates('    from: "2019"\n    to: "2019"\n    asOf: "2019-05"\n') })).toEqual(
      [],
    );
  });
});

it("says nothing of dates in order", () => {
  expect(tellWhole(dateOrder)).toEqual([]);
});
