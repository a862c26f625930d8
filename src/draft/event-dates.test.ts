import { describe, expect, it } from "vitest";
import type { EventKind } from "../schemas/event.ts";
import { traceAt } from "./analysis.fixture.ts";
import type { FoundDate } from "./analysis.ts";
import { clauseAt, splitClauses } from "./clauses.ts";
import { findEventDate, findNewsDate, takeNewsDate } from "./event-dates.ts";
import { articleOf } from "./gazetteer.fixture.ts";
import { readMarked } from "./marked.fixture.ts";
import { dateOf, toldOf } from "./told.fixture.ts";

/**
 * The date of the event whose words have the mark "!". Other events are marked "?", and dates with their value or "none", a role other than that of an event behind a
 * blank: "[2021-01 since|since January]".
 */
function dateIn(marked: string, { kind = "other", isPlanned = false }: { kind?: EventKind; isPlanned?: boolean } = {}) {
  const { text, marks } = readMarked(marked);
  const sentence = { locator: "p1s1", paragraph: 1, index: 1, text, read: text, role: "body" } as const;
  const trigger = { kind, rule: "made-by-hand", frame: "does", pattern: "" } as const;
  const dates = marks.flatMap(({ tag, start, end }): FoundDate[] => {
    const [value, role = "event"] = tag.split(" ");
    if (tag === "!" || tag === "?") return [];
    return [dateOf(value === "none" ? undefined : value, { start, end, role: role as FoundDate["role"] })];
  });
  const hits = marks
    .filter(({ tag }) => tag === "!" || tag === "?")
    .map(({ tag, start, end }) => ({ tag, trigger, start, end }));
  const hit = hits.find(({ tag }) => tag === "!")!;
  const clause = clauseAt(splitClauses(text, "en"), hit.start);
  return findEventDate(hit, hits, clause, sentence, [dateOf("1999", { locator: "p9s9" }), ...dates], isPlanned);
}

describe("an event's date", () => {
  it.each([
    ["stands in its clause", "The CAC [!|fined] Didi on [2021-03-18|Thursday].", "2021-03-18"],
    ["may stand before it", "On [2021-03-18|Thursday], the CAC [!|fined] Didi.", "2021-03-18"],
    ["is the nearest of several", "In [2020|2020] as in [2021|2021] it [!|fined] Didi, and in [2022|2022].", "2021"],
    ["or the nearest behind it", "In [2020|2020], the CAC [!|fined] Didi in [2021|2021].", "2021"],
    ["may lie within its words", "It [!|opened an inquiry] in [2020|2020].", "2020"],
    ["is none in another sentence", "The CAC [!|fined] Didi.", undefined],
    ["may be open", "The CAC [!|fined] Didi [none|last month].", undefined],
    ["is no length of time", "It [!|fined] Didi after [none duration|four months] in [2020|2020].", "2020"],
    ["is no time of day", "It [!|fined] Didi at [2019 clock|20:19] in [2020|2020].", "2020"],
    ["stands outside its clause, if it is the only one", "It [!|fined] Didi; this was in [2020|2020].", "2020"],
    ["but not one of two before it", "In [2020|2020] or [2021|2021] it paid; it [!|fined] Didi.", undefined],
    [
      "nor one of two, of which the other is that of another event",
      "This was in [2019|2019]; it [!|fined] Didi; it [?|warned] ZTE in [2020|2020].",
      undefined,
    ],
    ["but not one of two", "It [!|fined] Didi; this was in [2020|2020] or [2021|2021].", undefined],
    [
      "is not that of another event, which it stands nearer to",
      "It [!|fined] Didi, whom it [?|warned] in [2020|2020].",
      undefined,
    ],
    ["nor outside of its clause", "It [!|fined] Didi; it [?|warned] all in [2020|2020].", undefined],
    ["not even by one letter", "It [?|warned] in [2020|2020] and [!|fined] Didi.", undefined],
    [
      "is that of both, if it is as near to the one as to the other",
      "It [?|hit] in [2020|2020] or [!|hit] Didi.",
      "2020",
    ],
    ["is that of all, if it opens the sentence", "In [2020|2020], it [?|warned] and [!|fined] Didi.", "2020"],
  ])("%s: %s", (_, marked, value) => expect(dateIn(marked)?.value).toBe(value));

  it("that is open is kept, so that no other is taken for it", () => {
    expect(dateIn("The CAC [!|fined] Didi [none|last month].")).toMatchObject({ role: "event", value: undefined });
    expect(dateIn("The CAC [!|fined] Didi.")).toBeUndefined();
  });

  it.each([
    "It [!|fined] Didi 4 % of its sales in [2019|2019].",
    "It [!|fined] Didi 4 % of its revenue [2019|2019].",
    "Elle [!|a puni] Didi de 4 % de son chiffre d’affaires de [2019|2019].",
    "It [!|fined] Didi over a [2019|2019] acquisition.",
    "It [!|fined] Didi over its [2019|2019] results.",
  ])("is not the year of figures or of a deal: %s", (marked) => expect(dateIn(marked)).toBeUndefined());

  it.each([
    ["It [!|fined] Didi 4 % of its sales in [2019-03|March].", "2019-03"],
    ["It [!|fined] Didi, whose sales fell, in [2019|2019].", "2019"],
    ["It [!|fined] Didi in [2019|2019], a deal it lost.", "2019"],
    ["It [!|fined] Didi in [2019|2019] dealings.", "2019"],
  ])("but may be a year elsewhere: %s", (marked, value) => expect(dateIn(marked)?.value).toBe(value));
});

describe("a fine 'since January'", () => {
  const since = (marked: string, kind: EventKind = "fine") => dateIn(marked, { kind });

  it("is of that year", () => {
    expect(since("It [!|fined] Didi often [2021-01 since|since January].")).toMatchObject({
      value: "2021",
      basis: "resolved",
      role: "since",
    });
  });

  it("the first that is known of several", () => {
    expect(since("It [!|fined] Didi [none since|since then], often [2021-01 since|since May 2021].")?.value).toBe(
      "2021",
    );
  });

  it("but a ban is in force from then on", () => {
    expect(since("It is [!|banned] in India since [2020 since|2020].", "ban")?.value).toBe("2020");
    expect(since("L’application est [!|interdite] en Inde depuis [2020 since|2020].", "ban")?.value).toBe("2020");
    expect(since("It is [!|banned] after [2020 since|2020].", "ban")).toBeUndefined();
    expect(since("Since [2020 since|2020] it is [!|banned].", "ban")).toBeUndefined();
    expect(since("It is [!|summoned] in India since [2020 since|2020].", "summons")).toBeUndefined();
  });

  it("but nothing else is, nor one of another clause, nor one with a date, nor since nobody knows when", () => {
    expect(since("It [!|banned] Didi [2021-01 since|since January].", "ban")).toBeUndefined();
    expect(since("It [!|fined] Didi; it is known [2021-01 since|since January].")).toBeUndefined();
    expect(since("It [!|fined] Didi [2021-01 since|since January] in [2022|2022].")?.value).toBe("2022");
    expect(since("It [!|fined] Didi [none since|since then].")).toBeUndefined();
    expect(since("It [!|fined] Didi [2021-01 until|until January].")).toBeUndefined();
  });
});

describe("what is still to be done", () => {
  const until = (marked: string, isPlanned = true) => dateIn(marked, { isPlanned })?.value;

  it("is dated by its deadline", () => {
    expect(until("It will [!|ban] Didi [2021-05 until|by May].")).toBe("2021-05");
  });

  it("but not what is done, nor by a deadline of another clause, nor rather than by its date", () => {
    expect(until("It [!|banned] Didi [2021-05 until|until May].", false)).toBeUndefined();
    expect(until("It will [!|ban] Didi; it must pay [2021-05 until|by May].")).toBeUndefined();
    expect(until("It will [!|ban] Didi in [2021-04|April], [2021-05 until|until May].")).toBe("2021-04");
    expect(until("It will [!|ban] Didi [2021-05 duration|for months].")).toBeUndefined();
    expect(until("It will [!|ban] Didi [2021-05 since|since May].")).toBeUndefined();
  });
});

const article = articleOf(
  ["# A heading", "One.", "Two.", "Three.", "Four.", "Five.", "Six.", "Seven.", "Eight.", "Nine."].map((text) => [
    text,
  ]),
  "en",
);
const at = (paragraph: number) => ({ traces: [traceAt(`p${String(paragraph)}s1`)] }) as const;

describe("the day of the news", () => {
  const byline = (value: string | undefined) => ({
    published: { value, basis: "stated" as const, trace: undefined },
    outlet: undefined,
    agency: undefined,
    authors: [],
  });
  const newsDate = (
    main: ReturnType<typeof toldOf>,
    {
      published,
      dates = [],
      events = [main],
      title,
    }: {
      published?: string;
      dates?: readonly FoundDate[];
      events?: readonly ReturnType<typeof toldOf>[];
      title?: (typeof article)["title"];
    } = {},
  ) => findNewsDate(main, events, { byline: byline(published), dates, article: { ...article, title } });

  it("is that of the main event, told in the first three sentences", () => {
    expect(newsDate(toldOf("fine", { value: "2021-03-18", ...at(2) }))).toEqual({
      value: "2021-03-18",
      basis: "resolved",
    });
    expect(newsDate(toldOf("fine", { value: "2021-03-18", ...at(4) }))?.value).toBe("2021-03-18");
    expect(newsDate(toldOf("fine", { value: "2021-03-18", ...at(5) }))).toBeUndefined();
  });

  it("or in the headline, but in no other heading", () => {
    const main = toldOf("fine", { value: "2021-03-18", ...at(1) });
    expect(newsDate(main)).toBeUndefined();
    expect(newsDate(main, { title: article.sentences[0] })?.value).toBe("2021-03-18");
  });

  it("or in any of the sentences that tell of it", () => {
    const traces = [traceAt("p9s1"), traceAt("p2s1")] as const;
    expect(newsDate(toldOf("fine", { value: "2021-03-18", traces }))?.value).toBe("2021-03-18");
  });

  it("but not of one that lies before the news or is planned", () => {
    const main = toldOf("fine", { value: "2021-03-18", ...at(2) });
    expect(newsDate({ ...main, earlier: true })).toBeUndefined();
    expect(newsDate({ ...main, status: "planned" })).toBeUndefined();
    expect(newsDate({ ...main, status: "alleged" })?.value).toBe("2021-03-18");
  });

  describe("is otherwise a date of the opening", () => {
    const main = toldOf("fine", at(2));
    const stated = (value: string, more: Parameters<typeof dateOf>[1], published = "2021-03-20") =>
      newsDate(main, { published, dates: [dateOf(undefined, { locator: "p2s1" }), dateOf(value, more)] });

    it.each([
      ["2021-03-18", "p3s1", "2021-03-18"],
      ["2021-03", "p3s1", "2021-03"],
      ["2021-02-08", "p3s1", "2021-02-08"],
      ["2021-04-02", "p3s1", "2021-04-02"],
      ["2021-03-18", "p5s1", "2021-03-20"],
      ["2021-02-06", "p3s1", "2021-03-20"],
      ["2021-04-03", "p3s1", "2021-03-20"],
      ["2021", "p3s1", "2021-03-20"],
      ["2021-02-20/2021-03-24", "p3s1", "2021-03-20"],
    ])("%s in %s, of an article of 20 March: %s", (value, locator, expected) =>
      expect(stated(value, { locator })).toEqual({
        value: expected,
        basis: expected === "2021-03-20" ? "inferred" : "resolved",
      }),
    );

    it.each([
      ["2021-03", "2021-03-10", "2021-03"],
      ["2021-02", "2021-03-10", "2021-02"],
      ["2021-02", "2021-03-20", "2021-03-20"],
      ["2021-02-19", "2021-03", "2021-02-19"],
      ["2021-02-10", "2021-03", "2021-03"],
      ["2021-04-13", "2021-03", "2021-04-13"],
      ["2021-04-14", "2021-03", "2021-03"],
    ])("%s, of an article of %s: %s", (value, published, expected) =>
      expect(stated(value, { locator: "p3s1" }, published)?.value).toBe(expected),
    );

    it("the first of several", () => {
      const dates = [dateOf("2021-03-17", { locator: "p2s1" }), dateOf("2021-03-18", { locator: "p2s1" })];
      expect(newsDate(main, { published: "2021-03-20", dates })?.value).toBe("2021-03-17");
    });

    it("that something happened on", () => {
      expect(stated("2021-03-18", { locator: "p3s1", role: "until" })?.value).toBe("2021-03-20");
    });

    it("and is not that of an event before the news", () => {
      const date = dateOf("2021-03-18", { locator: "p3s1" });
      const earlier = toldOf("ban", { date, value: "2021-03-18", earlier: true });
      const newsOf = (event: typeof earlier) =>
        newsDate(main, { published: "2021-03-20", dates: [date], events: [main, event] })?.value;
      expect(newsOf(earlier)).toBe("2021-03-20");
      expect(newsOf({ ...earlier, earlier: false })).toBe("2021-03-18");
      expect(newsOf({ ...earlier, date: undefined })).toBe("2021-03-18");
    });

    it("none, where nobody knows when the article appeared", () => {
      expect(newsDate(main, { dates: [dateOf("2021-03-18", { locator: "p3s1" })] })).toBeUndefined();
    });
  });

  it("is otherwise the day the article appeared", () => {
    expect(newsDate(toldOf("fine", at(2)), { published: "2021-03" })).toEqual({ value: "2021-03", basis: "inferred" });
    expect(newsDate(toldOf("fine", at(2)))).toBeUndefined();
  });
});

describe("an event without a date takes that of the news", () => {
  const day = { value: "2021-03-18", basis: "resolved" } as const;
  const main = toldOf("fine", { actors: ["cac"], ...at(2) });
  const take = (event: ReturnType<typeof toldOf>, lead = main) =>
    takeNewsDate(event, lead, day, article.sentences).value;

  it("when it is the main one, whatever its kind and place", () => {
    expect(takeNewsDate(main, main, day, article.sentences)).toEqual({ ...main, ...day });
    const late = toldOf("investigation", { actors: ["cac"], ...at(9) });
    expect(take(late, late)).toBe("2021-03-18");
  });

  it("when nobody or the same authority did it", () => {
    expect(take(toldOf("ban", { actors: ["cac", "miit"], ...at(3) }))).toBe("2021-03-18");
    expect(take(toldOf("ban", at(3)))).toBe("2021-03-18");
    expect(take(toldOf("ban", { actors: ["miit"], ...at(3) }))).toBeUndefined();
  });

  it("when it is told in the first seven tenths of the article", () => {
    expect(take(toldOf("ban", at(7)))).toBe("2021-03-18");
    expect(take(toldOf("ban", at(8)))).toBeUndefined();
  });

  it.each(["summons", "fine", "ban", "app-removal", "ipo-suspension", "statement", "other"] as const)(
    "when it is of a kind that news is made of: %s",
    (kind) => expect(take(toldOf(kind, at(3)))).toBe("2021-03-18"),
  );

  it.each([
    "investigation",
    "data-review",
    "delisting",
    "rule",
    "draft-rule",
    "restructuring",
    "meeting",
    "initiative",
  ] as const)("but not when it is of a kind that leads up to news: %s", (kind) =>
    expect(take(toldOf(kind, at(3)))).toBeUndefined(),
  );

  it("but not when it has words for its date, lies before the news, is planned or alleged", () => {
    expect(take(toldOf("ban", { date: dateOf(undefined), ...at(3) }))).toBeUndefined();
    expect(take(toldOf("ban", { earlier: true, ...at(3) }))).toBeUndefined();
    expect(take(toldOf("ban", { status: "planned", ...at(3) }))).toBeUndefined();
    expect(take(toldOf("ban", { status: "alleged", ...at(3) }))).toBeUndefined();
  });

  it("but not when the main event itself lies before the news", () => {
    expect(take(toldOf("ban", at(3)), { ...main, earlier: true })).toBeUndefined();
  });
});
