import { describe, expect, it } from "vitest";
import { eventDiffers } from "./event-differs.ts";
import { ACME_FINE, FINE, PROBE, put, tellWhole, type Changes } from "./whole.fixture.ts";

const ACME_PROBE = "content/events/acme-probe.yaml";
const DATE = 'date: "2021-03-18"\n';
const REPORTED_DATE = '    date: "2021-03-18"\n    dateBasis: stated\n';
const SOURCE = 'outlet: "Gazette", url: "https://example.org/g", adds: { fr: "Le jour.", en: "The day." }';

type Edit = (text: string) => string;
const all =
  (...edits: Edit[]): Edit =>
  (text) =>
    edits.reduce((edited, edit) => edit(edited), text);
const tell = (changes: Changes) => tellWhole(eventDiffers, changes);
const sourced: Edit = (text) => `${text}sources: [{ ${SOURCE} }]\n`;
const adds =
  (fr: string, en: string): Edit =>
  (text) =>
    sourced(text).replace("Le jour.", fr).replace("The day.", en);
const corroborated = put("  text: original\n", `  text: original\n  corroboration: [{ ${SOURCE} }]\n`);
const prefers =
  (report: string): Edit =>
  (text) =>
    `${text}preferred: { report: "${report}", why: { fr: "Le plus sûr.", en: "The surer one." } }\n`;
const dated = (date: string, basis: string) => put(`${DATE}dateBasis: stated`, `date: "${date}"\ndateBasis: ${basis}`);
const reportedOn = (date: string, basis = "stated") =>
  put(REPORTED_DATE, `    date: "${date}"\n    dateBasis: ${basis}\n`);
/** The briefing of January reports the fine too. */
const alsoReported = (fields: string) =>
  put("  - { id: bolt-ban", `  - { id: acme-fine, passages: [p2], status: reported, ${fields} }\n  - { id: bolt-ban`);

describe("an event's date", () => {
  it("is one that a report gives", () => {
    expect(tell({ [ACME_FINE]: dated("2021-03-17", "stated") })).toMatchInlineSnapshot(`
      [
        "content/events/acme-fine.yaml, line 8, date: 2021-03-17 contradicts every report that gives a date (2021-03-18 in content/briefings/2021-03-fine.mdx). Write the date as the report gives it, or say under preferred which source the file follows, and why.",
      ]
    `);
    expect(tell({ [ACME_FINE]: dated("2021", "stated") })).toHaveLength(1);
  });

  it("does not contradict every report, whatever its basis, unless a source is preferred", () => {
    expect(tell({ [ACME_FINE]: all(dated("2021-03-17", "corroborated"), sourced) })).toMatchInlineSnapshot(`
      [
        "content/events/acme-fine.yaml, line 8, date: 2021-03-17 contradicts every report that gives a date (2021-03-18 in content/briefings/2021-03-fine.mdx). Write the date as the report gives it, or say under preferred which source the file follows, and why.",
      ]
    `);
    expect(tell({ [ACME_FINE]: dated("2021-03-17", "inferred") })).toHaveLength(1);
    const gazette = all(dated("2021-03-17", "corroborated"), adds("Le 17 mars 2021.", "17 March."), prefers("Gazette"));
    expect(tell({ [ACME_FINE]: gazette })).toEqual([]);
    // "17 March" is that of the year of the article.
    const earlier = all(dated("2020-03-17", "corroborated"), adds("Le 17 mars.", "17 March."), prefers("Gazette"));
    expect(tell({ [ACME_FINE]: earlier })).toHaveLength(1);
  });

  it("may be less precise where it is inferred", () => {
    expect(tell({ [ACME_FINE]: dated("2021-03", "inferred") })).toEqual([]);
  });

  it("is not explained by a source where its basis does not say so", () => {
    expect(tell({ [FINE]: reportedOn("2021-03"), [ACME_FINE]: sourced })).toMatchInlineSnapshot(`
      [
        "content/events/acme-fine.yaml, line 8, date: 2021-03-18 is not what a report gives (2021-03 in content/briefings/2021-03-fine.mdx), and its basis, stated, does not explain it. Write the date as the report gives it; or dateBasis: corroborated and the source under sources; or dateBasis: inferred.",
      ]
    `);
  });

  it("is not more precise than any report without a source", () => {
    expect(tell({ [FINE]: reportedOn("2021-03") })).toMatchInlineSnapshot(`
      [
        "content/events/acme-fine.yaml, line 8, date: 2021-03-18 is more precise than any report (2021-03 in content/briefings/2021-03-fine.mdx), and no other source is named: nobody has said so much. Write the date as the report gives it; or name under sources who says more, with dateBasis: corroborated.",
      ]
    `);
    expect(tell({ [FINE]: reportedOn("2021-03"), [ACME_FINE]: dated("2021-03-18", "inferred") })).toHaveLength(1);
  });

  it("may be more precise where a source gives it", () => {
    const corroborates = dated("2021-03-18", "corroborated");
    const inMarch = (edit: Edit) => tell({ [FINE]: reportedOn("2021-03"), [ACME_FINE]: all(corroborates, edit) });
    expect(inMarch(adds("Le jeudi 18 mars.", "The day."))).toEqual([]);
    expect(inMarch(adds("Le jour.", "On Thursday 18 March 2021."))).toEqual([]);
    expect(inMarch((text) => sourced(text).replace("adds:", 'published: "2021-03-18", adds:'))).toEqual([]);
    expect(inMarch(adds("Le 8 mars 2021.", "Thursday 118 March."))).toMatchInlineSnapshot(`
      [
        "content/events/acme-fine.yaml, line 8, date: 2021-03-18 is corroborated, and is not in what any source adds, nor in a report (2021-03 in content/briefings/2021-03-fine.mdx). Correct the date, or write it in what the source adds.",
      ]
    `);
    const inBriefing = (text: string) => corroborated(text).replace("The day.", "Dates it 18 March 2021.");
    expect(tell({ [FINE]: all(reportedOn("2021-03"), inBriefing), [ACME_FINE]: corroborates })).toEqual([]);
    const inYear = (date: string, edit: Edit) =>
      tell({ [FINE]: reportedOn("2021"), [ACME_FINE]: all(dated(date, "corroborated"), edit) });
    expect(inYear("2021-03", adds("En mars 2021.", "The month."))).toEqual([]);
    expect(inYear("2021-03", adds("En mars.", "In March."))).toHaveLength(1);
    expect(inYear("2021-01/2021-03", sourced)).toEqual([]);
  });

  it("is there where a report gives one", () => {
    const undated = put(`${DATE}dateBasis: stated`, "dateBasis: unknown");
    expect(tell({ [ACME_FINE]: undated })).toMatchInlineSnapshot(`
      [
        "content/events/acme-fine.yaml, line 1, file: has no date, and content/briefings/2021-03-fine.mdx gives one: 2021-03-18. Write this date with its basis, or say under preferred why it is not followed.",
      ]
    `);
    expect(tell({ [ACME_FINE]: undated, [FINE]: put(REPORTED_DATE, "") })).toEqual([]);
  });

  it("is in no report where none gives any", () => {
    expect(tell({ [FINE]: put(REPORTED_DATE, "") })).toMatchInlineSnapshot(`
      [
        "content/events/acme-fine.yaml, line 8, date: 2021-03-18 is not given by any report, and its basis, stated, does not explain it. Write the date as the report gives it; or dateBasis: corroborated and the source under sources; or dateBasis: inferred.",
      ]
    `);
    expect(tell({ [FINE]: put(REPORTED_DATE, ""), [ACME_FINE]: dated("2021-03-18", "inferred") })).toEqual([]);
  });

  it("is that of the report that is preferred", () => {
    const other = alsoReported('date: "2021-03-17", dateBasis: stated');
    expect(tell({ [PROBE]: other, [ACME_FINE]: prefers("2021-01-probe") })).toMatchInlineSnapshot(`
      [
        "content/events/acme-fine.yaml, line 8, date: 2021-03-18 contradicts the preferred report (2021-03-17 in content/briefings/2021-01-probe.mdx). Write the date as the report gives it, or say under preferred which source the file follows, and why.",
      ]
    `);
    expect(tell({ [PROBE]: other, [ACME_FINE]: prefers("2021-03-fine") })).toEqual([]);
  });

  it("does not follow one of two reports that contradict each other without a word", () => {
    expect(tell({ [PROBE]: alsoReported('date: "2021-03-17", dateBasis: stated') })).toMatchInlineSnapshot(`
      [
        "content/events/acme-fine.yaml, line 8, date: reports contradict each other (2021-03-18 in content/briefings/2021-03-fine.mdx, 2021-03-17 in content/briefings/2021-01-probe.mdx), and the file follows one without saying so. Say under preferred which report the file follows, and why.",
      ]
    `);
    expect(tell({ [PROBE]: alsoReported('date: "2021-03", dateBasis: stated') })).toEqual([]);
  });

  it("may stand on a draft's report only in a draft", () => {
    const drafted = all(
      put("language: en\n", "language: en\ndraft: true\n"),
      alsoReported('date: "2021-03-17", dateBasis: stated'),
    );
    const changes = { [PROBE]: drafted, "content/translations/fr/2021-01-probe.mdx": null };
    expect(tell({ ...changes, [ACME_FINE]: dated("2021-03-17", "stated") })).toHaveLength(1);
  });
});

describe("the basis of an event's date", () => {
  it("names another source where it is corroborated", () => {
    expect(tell({ [ACME_FINE]: dated("2021-03-18", "corroborated") })).toMatchInlineSnapshot(`
      [
        "content/events/acme-fine.yaml, line 9, dateBasis: is corroborated, and neither this event nor a briefing that reports it names another source. Add who says so under sources, or write how the report knows the date.",
      ]
    `);
  });

  it("is one that a report gives, unless a source is named", () => {
    expect(tell({ [FINE]: reportedOn("2021-03-18", "resolved") })).toMatchInlineSnapshot(`
      [
        "content/events/acme-fine.yaml, line 9, dateBasis: is stated, but the reports know the date otherwise: it is resolved. Write the basis that a report gives, or name under sources who states it.",
      ]
    `);
    expect(
      tell({ [FINE]: reportedOn("2021-03-18", "inferred"), [ACME_FINE]: dated("2021-03-18", "resolved") }),
    ).toHaveLength(1);
    expect(tell({ [FINE]: reportedOn("2021-03-18", "resolved"), [ACME_FINE]: sourced })).toEqual([]);
    expect(tell({ [ACME_FINE]: dated("2021-03-18", "resolved") })).toEqual([]);
    expect(tell({ [ACME_FINE]: dated("2021-03-18", "inferred") })).toEqual([]);
  });
});

describe("an event's status", () => {
  const status = (to: string) => put("status: reported", `status: ${to}`);

  it("is one that a report supports", () => {
    expect(tell({ [FINE]: status("alleged") })).toMatchInlineSnapshot(`
      [
        "content/events/acme-fine.yaml, line 10, status: is reported, and no report has it so: it is alleged in content/briefings/2021-03-fine.mdx. Write the status that a report supports, or name under sources who supports this one.",
      ]
    `);
    expect(tell({ [FINE]: status("planned") })).toHaveLength(1);
    expect(tell({ [FINE]: status("alleged"), [ACME_FINE]: sourced })).toEqual([]);
    expect(tell({ [FINE]: status("alleged"), [ACME_FINE]: status("alleged") })).toEqual([]);
    expect(tell({ [FINE]: status("alleged"), [ACME_FINE]: status("planned") })).toHaveLength(1);
  });

  it("is not less than what an outlet that is not partisan reports", () => {
    // The briefing of January alleges what that of March reports.
    expect(tell({ [ACME_PROBE]: status("alleged") })).toMatchInlineSnapshot(`
      [
        "content/events/acme-probe.yaml, line 10, status: is alleged, and content/briefings/2021-03-fine.mdx, whose outlet is not partisan, has it as reported. Write status: reported, or say under preferred which report or source the file follows, and why.",
      ]
    `);
    const partisan = { "content/outlets/daily.yaml": put("kind: press", "kind: partisan") };
    expect(tell({ [ACME_PROBE]: status("alleged"), ...partisan })).toEqual([]);
    expect(tell({ [ACME_PROBE]: all(status("alleged"), prefers("2021-01-probe")) })).toEqual([]);
    expect(tell({ [ACME_PROBE]: all(status("alleged"), prefers("2021-03-fine")) })).toHaveLength(1);
    expect(tell({ [ACME_PROBE]: all(status("alleged"), sourced) })).toHaveLength(1);
  });
});

describe("an event's amount", () => {
  const amount = (value: string, currency = "USD") =>
    put('value: "1200000000"\n    currency: USD', `value: "${value}"\n    currency: ${currency}`);

  it("stands in a report", () => {
    expect(tell({ [ACME_FINE]: amount("1300000000") })).toMatchInlineSnapshot(`
      [
        "content/events/acme-fine.yaml, line 15, amounts[0].value: 1300000000 USD stands in no report (content/briefings/2021-03-fine.mdx) and in no source. Correct the sum, add it to the report whose article gives it, or write it in what a source adds.",
      ]
    `);
    expect(tell({ [ACME_FINE]: amount("1200000000", "CNY") })).toHaveLength(1);
    expect(tell({ [ACME_FINE]: all(amount("1300000000"), sourced) })).toHaveLength(1);
  });

  it.each([
    ["1300000000", 9, "Donne 1,3 milliard de dollars.", "Gives the sum."],
    ["1300000000", 9, "Donne la somme.", "Gives 1.3 billion US dollars."],
    ["6840000", 6, "Donne la somme.", "Converts it into 6.84 million US dollars."],
    ["1300000000", 6, "Donne 1 300 millions de dollars.", "Gives the sum."],
    ["500000", 0, "Donne 500 000 dollars.", "Gives the sum."],
    ["500000", 0, "Donne la somme.", "Gives 500,000 dollars in 2021."],
  ])("may stand in what a source adds: %s in scale %i, %s %s", (value, scale, fr, en) => {
    const worded = put("    scale: 9", `    scale: ${String(scale)}`);
    expect(tell({ [ACME_FINE]: all(amount(value), worded, adds(fr, en)) })).toEqual([]);
  });

  it.each([
    ["1300000000", "in another scale", "Gives 1,300 million US dollars."],
    [
      "1300000000",
      "in another currency than its own",
      "Gives 1.3 billion yuan; what that was on the day in US dollars is not said.",
    ],
  ])("is not met in a sum that is worded otherwise: %s, %s", (value, _, en) => {
    expect(tell({ [ACME_FINE]: all(amount(value), adds("Donne la somme.", en)) })).toHaveLength(1);
  });

  it.each([
    ["50000000", "Gives 150 million US dollars."],
    ["50000000", "Gives 50 billion US dollars."],
    ["50000000", "Counts 50 millionaires."],
    ["500000", "Gives 1,500,000 dollars."],
    ["500000", "Gives 500,000,000 dollars."],
    ["4000000", "Gives 6.4 million US dollars."],
    ["4000000", "Gives 4 million yuan."],
  ])("is not met in another sum: %s, %s", (value, en) => {
    expect(tell({ [ACME_FINE]: all(amount(value), adds("Donne la somme.", en)) })).toHaveLength(1);
  });

  const alsoGiven = (value: string, currency: string, kind = "fine") =>
    alsoReported(
      `date: "2021-03-18", dateBasis: stated, amounts: [{ value: "${value}", currency: ${currency}, scale: 9, kind: ${kind} }]`,
    );

  it("does not follow one of two reports that contradict each other without a word", () => {
    expect(tell({ [PROBE]: alsoGiven("3000000000", "USD") })).toMatchInlineSnapshot(`
      [
        "content/events/acme-fine.yaml, line 15, amounts[0].value: reports contradict each other (1200000000 USD in content/briefings/2021-03-fine.mdx, 3000000000 in content/briefings/2021-01-probe.mdx), and the file follows one without saying so. Say under preferred which report the file follows, and why.",
      ]
    `);
    expect(tell({ [PROBE]: alsoGiven("3000000000", "USD"), [ACME_FINE]: prefers("2021-03-fine") })).toEqual([]);
  });

  it.each([
    ["another currency", alsoGiven("8026000000", "CNY")],
    ["another kind of sum", alsoGiven("3000000000", "USD", "revenue")],
    ["a sum rounded", alsoGiven("1000000000", "USD")],
    ["a sum less rounded", alsoGiven("1190000000", "USD")],
  ])("may differ from a report in %s", (_, edit) => {
    expect(tell({ [PROBE]: edit })).toEqual([]);
  });

  it("may differ from a report that gives its parts beside it", () => {
    const parts = (text: string) =>
      alsoGiven(
        "1200000000",
        "USD",
      )(text).replace("}] }", '}, { value: "700000000", currency: USD, scale: 9, kind: fine }] }');
    expect(tell({ [PROBE]: parts })).toEqual([]);
  });
});

describe("the report that is preferred", () => {
  it("reports the event, or is one of its sources", () => {
    expect(tell({ [ACME_FINE]: prefers("2021-01-probe") })).toMatchInlineSnapshot(`
      [
        "content/events/acme-fine.yaml, line 20, preferred.report: "2021-01-probe" does not report this event; content/briefings/2021-03-fine.mdx does. Name one that does, or one of this event's sources.",
      ]
    `);
    expect(tell({ [ACME_FINE]: all(sourced, prefers("Gazette")) })).toEqual([]);
    expect(tell({ [ACME_FINE]: prefers("2021-03-fine") })).toEqual([]);
  });
});

it("says nothing of events that are as they are reported", () => {
  expect(tell({})).toEqual([]);
});
