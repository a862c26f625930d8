import { describe, expect, it } from "vitest";
import type { ArticleMeasure, DraftMeasure } from "./draft.ts";
import { describeDraft, formatDraftReport, judgeDraft } from "./draft-report.ts";
import { COUNTED, SHARED, type Count, type Score } from "./draft-score.ts";

function makeScore(changes: Partial<Score> = {}): Score {
  const perfect = [
    ...COUNTED.map((field) => [field, count(4, 0, 0)]),
    ...SHARED.map((field) => [field, { right: 1, of: 1 }]),
  ];
  return { ...(Object.fromEntries(perfect) as Score), ...changes };
}

function count(right: number, extra: number, missed: number): Count {
  return { right, extra, missed };
}

function makeMeasure(ours: Partial<Score> = {}, rest: Partial<DraftMeasure> = {}): DraftMeasure {
  const article = (name: string, language: string): ArticleMeasure => ({
    name,
    language,
    ours: makeScore(ours),
    baseline: makeScore({ companies: count(1, 1, 3), people: count(0, 0, 0) }),
  });
  return {
    articles: [article("01-a", "fr"), article("02-b", "en")],
    startUp: { seconds: 0.5, emptySeconds: 0.05 },
    throughput: { articles: 1000, seconds: 20 },
    ...rest,
  };
}

const failed = (measure: DraftMeasure) =>
  judgeDraft(measure)
    .filter(({ passed }) => !passed)
    .map(({ what }) => what);

describe("the verdicts", () => {
  it("are passes where every aim and bar is kept", () => {
    expect(judgeDraft(makeMeasure()).map(({ what, bar }) => [what, bar])).toEqual([
      ["companies", 0.92],
      ["regulators", 0.92],
      ["people", 0.9],
      ["amounts", 0.97],
      ["events", 0.75],
      ["event dates", 0.8],
      ["publication date", 0.95],
      ["one article, process and all", 1],
      ["1,000 articles", 60],
    ]);
    expect(failed(makeMeasure())).toEqual([]);
  });

  // F1 is 2 · right / (2 · right + extra + missed), of two such articles as of one.
  it.each<[string, Partial<Score>, Partial<Score>]>([
    ["companies", { companies: count(91, 9, 9) }, { companies: count(92, 8, 8) }],
    ["regulators", { regulators: count(91, 9, 9) }, { regulators: count(92, 8, 8) }],
    ["people", { people: count(89, 11, 11) }, { people: count(90, 10, 10) }],
    ["amounts", { amounts: count(96, 4, 4) }, { amounts: count(97, 3, 3) }],
    ["events", { events: count(74, 26, 26) }, { events: count(75, 25, 25) }],
    ["event dates", { eventDates: { right: 79, of: 100 } }, { eventDates: { right: 80, of: 100 } }],
    ["publication date", { published: { right: 94, of: 100 } }, { published: { right: 95, of: 100 } }],
  ])("fail below the aim, and not at it: %s", (what, below, at) => {
    expect(failed(makeMeasure(below))).toEqual([what]);
    expect(failed(makeMeasure(at))).toEqual([]);
  });

  it("fail above a bar", () => {
    expect(failed(makeMeasure({}, { startUp: { seconds: 1.01, emptySeconds: 0.05 } }))).toEqual([
      "one article, process and all",
    ]);
    const many = (articles: number, seconds: number) => failed(makeMeasure({}, { throughput: { articles, seconds } }));
    expect([many(10, 60.1), many(10, 60)]).toEqual([["10 articles"], []]);
    expect([many(2000, 120.1), many(2000, 120)]).toEqual([["2,000 articles"], []]);
  });

  it("leave out the start of a process that was not timed", () => {
    expect(judgeDraft(makeMeasure({}, { startUp: undefined }))).toHaveLength(8);
  });

  it("fail for dates where no event was found", () => {
    const none = { events: count(0, 0, 3), eventDates: { right: 0, of: 0 } };
    expect(failed(makeMeasure(none))).toEqual(["events", "event dates"]);
    expect(failed(makeMeasure({ events: count(0, 0, 0), eventDates: { right: 0, of: 0 } }))).toEqual([]);
  });
});

describe("the report", () => {
  it("gives each group, each article, the times and the verdicts", () => {
    const { articles } = makeMeasure();
    const [french] = articles;
    const measure = makeMeasure({ events: count(1, 2, 1), agency: count(0, 0, 0) });
    expect(formatDraftReport({ ...measure, articles: [...measure.articles, ...(french ? [french] : [])] }))
      .toMatchInlineSnapshot(`
        "P is precision, R recall; of dates and language, F1 is the share that is right. Right and missed count what is to be found, extra what is not.

        all: 3 articles       P      R     F1  right  extra  missed  without our rules: P      R     F1  right  extra  missed
        companies         1.000  1.000  1.000     12      0       0                 0.500  0.250  0.333      3      3       9
        regulators        1.000  1.000  1.000     12      0       0                 1.000  1.000  1.000     12      0       0
        people            1.000  1.000  1.000     12      0       0                 1.000  1.000  1.000      0      0       0
        amounts           1.000  1.000  1.000     12      0       0                 1.000  1.000  1.000     12      0       0
        events            0.600  0.750  0.667      6      4       2                 1.000  1.000  1.000     12      0       0
        event dates                     1.000      3              0                               1.000      3              0
        publication date                1.000      3              0                               1.000      3              0
        language                        1.000      3              0                               1.000      3              0
        agency            1.000  1.000  1.000      4      0       0                 1.000  1.000  1.000     12      0       0
        authors           1.000  1.000  1.000     12      0       0                 1.000  1.000  1.000     12      0       0
        furniture         1.000  1.000  1.000     12      0       0                 1.000  1.000  1.000     12      0       0

        French: 2 articles      P      R     F1  right  extra  missed  without our rules: P      R     F1  right  extra  missed
        companies           1.000  1.000  1.000      8      0       0                 0.500  0.250  0.333      2      2       6
        regulators          1.000  1.000  1.000      8      0       0                 1.000  1.000  1.000      8      0       0
        people              1.000  1.000  1.000      8      0       0                 1.000  1.000  1.000      0      0       0
        amounts             1.000  1.000  1.000      8      0       0                 1.000  1.000  1.000      8      0       0
        events              0.714  0.833  0.769      5      2       1                 1.000  1.000  1.000      8      0       0
        event dates                       1.000      2              0                               1.000      2              0
        publication date                  1.000      2              0                               1.000      2              0
        language                          1.000      2              0                               1.000      2              0
        agency              1.000  1.000  1.000      4      0       0                 1.000  1.000  1.000      8      0       0
        authors             1.000  1.000  1.000      8      0       0                 1.000  1.000  1.000      8      0       0
        furniture           1.000  1.000  1.000      8      0       0                 1.000  1.000  1.000      8      0       0

        English: 1 article      P      R     F1  right  extra  missed  without our rules: P      R     F1  right  extra  missed
        companies           1.000  1.000  1.000      4      0       0                 0.500  0.250  0.333      1      1       3
        regulators          1.000  1.000  1.000      4      0       0                 1.000  1.000  1.000      4      0       0
        people              1.000  1.000  1.000      4      0       0                 1.000  1.000  1.000      0      0       0
        amounts             1.000  1.000  1.000      4      0       0                 1.000  1.000  1.000      4      0       0
        events              0.333  0.500  0.400      1      2       1                 1.000  1.000  1.000      4      0       0
        event dates                       1.000      1              0                               1.000      1              0
        publication date                  1.000      1              0                               1.000      1              0
        language                          1.000      1              0                               1.000      1              0
        agency              1.000  1.000  1.000      0      0       0                 1.000  1.000  1.000      4      0       0
        authors             1.000  1.000  1.000      4      0       0                 1.000  1.000  1.000      4      0       0
        furniture           1.000  1.000  1.000      4      0       0                 1.000  1.000  1.000      4      0       0

        F1, with our rules and without    companies   regulators       people      amounts       events  event dates  publication date     language       agency      authors    furniture
        01-a                            1.000 0.333  1.000 1.000  1.000     –  1.000 1.000  0.400 1.000  1.000 1.000       1.000 1.000  1.000 1.000      – 1.000  1.000 1.000  1.000 1.000
        02-b                            1.000 0.333  1.000 1.000  1.000     –  1.000 1.000  0.400 1.000  1.000 1.000       1.000 1.000  1.000 1.000      – 1.000  1.000 1.000  1.000 1.000
        01-a                            1.000 0.333  1.000 1.000  1.000     –  1.000 1.000  1.000 1.000  1.000 1.000       1.000 1.000  1.000 1.000  1.000 1.000  1.000 1.000  1.000 1.000

        right +extra −missed, with our rules  companies  regulators  people  amounts   events  event dates  publication date  language  agency  authors  furniture
        01-a                                          4           4       4        4  1 +2 −1            1                 1         1       0        4          4
        02-b                                          4           4       4        4  1 +2 −1            1                 1         1       0        4          4
        01-a                                          4           4       4        4        4            1                 1         1       4        4          4

        One article through src/draft/command.ts --json, process and all: 0.50 s, 10.0 × an empty process (0.050 s).
        1,000 articles, analysed and their files made in memory: 20.0 s, 20.0 ms each.

        aim                             found           needed
        companies                       1.000   at least 0.920  pass
        regulators                      1.000   at least 0.920  pass
        people                          1.000   at least 0.900  pass
        amounts                         1.000   at least 0.970  pass
        events                          0.667   at least 0.750  FAIL
        event dates                     1.000   at least 0.800  pass
        publication date                1.000   at least 0.950  pass
        one article, process and all   0.50 s   at most 1.00 s  pass
        1,000 articles                20.00 s  at most 60.00 s  pass"
      `);
  });

  it("has no part for a language without articles", () => {
    const measure = makeMeasure();
    const text = formatDraftReport({ ...measure, articles: measure.articles.slice(0, 1) });
    expect(text).toContain("French: 1 article ");
    expect(text).not.toContain("English");
  });

  it("says that the start of a process was not timed", () => {
    expect(formatDraftReport(makeMeasure({}, { startUp: undefined }))).toContain(
      "The start of a process was not timed: there is no src/draft/command.ts.",
    );
  });

  it("gives the same as an object, with counts and rates", () => {
    const described = describeDraft(makeMeasure({ companies: count(3, 1, 1) }));
    expect(described.groups.map(({ name, articles }) => [name, articles])).toEqual([
      ["all", 2],
      ["French", 1],
      ["English", 1],
    ]);
    expect(described.groups[0]?.ours.companies).toEqual({
      ...count(6, 2, 2),
      ...{ precision: 0.75, recall: 0.75, f1: 0.75 },
    });
    expect(described.articles[1]?.baseline.published).toEqual({ right: 1, of: 1, share: 1 });
    expect(described.startUp).toEqual({ seconds: 0.5, emptySeconds: 0.05, ratio: 10 });
    expect(described.throughput.millisecondsEach).toBe(20);
    expect(described.verdicts).toHaveLength(9);
  });
});
