import { describe, expect, it } from "vitest";
import { readAnswers } from "./draft-answers.ts";
import { COUNTED, SHARED, addScores, ratesOf, scoreArticle, shareRight, type Score } from "./draft-score.ts";

const read = (json: object) => readAnswers(json, "test.gold.json");
const score = (gold: object, found: object) => scoreArticle(read(gold), read(found));
const count = (right: number, extra: number, missed: number) => ({ right, extra, missed });
const ids = (...names: string[]) => names.map((id) => ({ id }));
const sum = (value: number | null, currency: string, rest: object = {}) => ({
  text: "a sum",
  value,
  currency,
  ...rest,
});
const event = (kind: string, actors: string[], targets: string[], rest: object = {}) => ({
  kind,
  actors,
  targets,
  date: { value: null },
  ...rest,
});

describe("what is found", () => {
  it.each([
    ["all of it", ["acme", "bolt"], ["bolt", "acme"], count(2, 0, 0)],
    ["half, and one too many", ["acme", "bolt"], ["acme", "coil"], count(1, 1, 1)],
    ["nothing", ["acme", "bolt"], [], count(0, 0, 2)],
    ["something where nothing is", [], ["acme"], count(0, 1, 0)],
    ["the same twice", ["acme", "acme"], ["acme", " Acme"], count(1, 0, 0)],
  ])("is counted: %s", (_, gold, found, expected) => {
    expect(score({ companies: ids(...gold) }, { companies: ids(...found) }).companies).toEqual(expected);
    expect(score({ regulators: ids(...gold) }, { regulators: ids(...found) }).regulators).toEqual(expected);
  });

  it("counts neither for nor against when it is optional", () => {
    const companies = [{ id: "acme" }, { id: "bolt", optional: true }];
    expect(score({ companies }, { companies: ids("acme", "bolt") }).companies).toEqual(count(1, 0, 0));
    expect(score({ companies }, { companies: ids("acme") }).companies).toEqual(count(1, 0, 0));
  });

  it("may write a name with other accents, capitals, points, apostrophes and hyphens", () => {
    const people = (...names: string[]) => ({ people: names.map((name) => ({ name })) });
    const gold = people("Éric J. O’Brien", "Law Ka-chung", "Jack Ma");
    expect(score(gold, people("ERIC J O'BRIEN", "law  ka chung", "Ma")).people).toEqual(count(2, 1, 1));
    expect(score({ authors: ["Jo Wu"] }, { authors: ["JO WU", "Ann Roy"] }).authors).toEqual(count(1, 1, 0));
    expect(score({ agency: "Reuters" }, { agency: "REUTERS" }).agency).toEqual(count(1, 0, 0));
    expect(score({ agency: "Reuters" }, { agency: null }).agency).toEqual(count(0, 0, 1));
  });

  it.each([
    ["the sum itself", sum(8_026_000_000, "CNY"), count(1, 0, 0)],
    ["a hundredth more", sum(8_106_260_000, "CNY"), count(1, 0, 0)],
    ["more than a hundredth more", sum(8_106_270_000, "CNY"), count(0, 1, 1)],
    ["another currency", sum(8_026_000_000, "USD"), count(0, 1, 1)],
    ["the currency in small letters", sum(8_026_000_000, "cny"), count(1, 0, 0)],
    ["no number", sum(null, "CNY"), count(0, 1, 1)],
  ])("is a sum: %s", (_, found, expected) => {
    expect(score({ amounts: [sum(8_026_000_000, "CNY")] }, { amounts: [found] }).amounts).toEqual(expected);
  });

  it("is a sum without a number by its words", () => {
    const gold = { amounts: [sum(null, "USD", { text: "billions of dollars" })] };
    expect(score(gold, { amounts: [sum(null, "USD", { text: "billions of dollars" })] }).amounts).toEqual(
      count(1, 0, 0),
    );
    expect(score(gold, { amounts: [sum(null, "USD", { text: "billions" })] }).amounts).toEqual(count(0, 1, 1));
    expect(score(gold, { amounts: [sum(2e9, "USD", { text: "billions of dollars" })] }).amounts).toEqual(
      count(0, 1, 1),
    );
  });

  it("is a due sum before an optional one that fits as well", () => {
    const gold = { amounts: [sum(100, "USD", { optional: true }), sum(100.5, "USD")] };
    expect(score(gold, { amounts: [sum(100.2, "USD")] }).amounts).toEqual(count(1, 0, 0));
  });
});

describe("an event", () => {
  const parties = { companies: ids("acme", "bolt"), regulators: ids("cac", "samr") };
  const scoreEvents = (gold: object[], found: object[]) => {
    const { events, eventDates } = score({ ...parties, events: gold }, { events: found });
    return [events, eventDates];
  };

  it.each([
    ["of the same kind with the same target", event("fine", [], ["acme"]), count(1, 0, 0)],
    ["of the same kind with the same actor", event("fine", ["cac"], []), count(1, 0, 0)],
    ["of the same kind with nobody in common", event("fine", ["samr"], ["bolt"]), count(0, 1, 1)],
    ["whose actor is the target", event("fine", ["acme"], ["cac"]), count(0, 1, 1)],
    ["of another kind", event("ban", ["cac"], ["acme"]), count(0, 1, 1)],
    ["of a kind that also counts", event("summons", ["cac"], ["acme"]), count(1, 0, 0)],
  ])("is found by one %s", (_, found, expected) => {
    const gold = event("fine", ["cac"], ["acme"], { kind_accept: ["summons"] });
    expect(scoreEvents([gold], [found])[0]).toEqual(expected);
  });

  it("that names no company or authority of the article is found by its kind", () => {
    const gold = event("statement", ["china-government"], ["jane-doe"]);
    expect(scoreEvents([gold], [event("statement", [], ["acme"])])[0]).toEqual(count(1, 0, 0));
    expect(scoreEvents([gold], [event("ban", [], ["acme"])])[0]).toEqual(count(0, 1, 1));
  });

  it.each([
    ["a company", event("statement", [], ["acme"])],
    ["an authority", event("statement", ["cac"], [])],
  ])("that names %s of the article is not found by its kind alone", (_, gold) => {
    expect(scoreEvents([gold], [event("statement", ["samr"], ["bolt"])])[0]).toEqual(count(0, 1, 1));
  });

  it("that is optional is neither missed nor right, and its date does not count", () => {
    const gold = event("fine", ["cac"], ["acme"], { optional: true });
    expect(scoreEvents([gold], [])).toEqual([count(0, 0, 0), { right: 0, of: 0 }]);
    expect(scoreEvents([gold], [event("fine", ["cac"], ["acme"])])).toEqual([count(0, 0, 0), { right: 0, of: 0 }]);
  });

  it("takes one event only", () => {
    const fine = event("fine", ["cac"], ["acme"]);
    expect(scoreEvents([fine], [fine, fine])[0]).toEqual(count(1, 1, 0));
    expect(scoreEvents([fine, fine], [fine])[0]).toEqual(count(1, 0, 1));
    expect(scoreEvents([fine, fine], [fine, fine])[0]).toEqual(count(2, 0, 0));
  });

  // The first expected event is due, the second optional: the found one goes to the second only where that weighs more than being due.
  it.each([
    [
      "more targets in common than for its date",
      event("fine", [], ["acme"], { date: { value: "2021" } }),
      event("fine", [], ["acme", "bolt"]),
      event("fine", [], ["acme", "bolt"], { date: { value: "2021" } }),
    ],
    [
      "its date than for an actor in common",
      event("fine", ["cac"], ["acme"]),
      event("fine", [], ["acme"], { date: { value: "2021" } }),
      event("fine", ["cac"], ["acme"], { date: { value: "2021" } }),
    ],
    [
      "its very kind than for one that also counts",
      event("ban", [], ["acme"], { kind_accept: ["fine"] }),
      event("fine", [], ["acme"]),
      event("fine", [], ["acme"]),
    ],
    [
      "an actor in common than for none",
      event("fine", ["samr"], ["acme"]),
      event("fine", ["cac"], ["acme"]),
      event("fine", ["cac"], ["acme"]),
    ],
  ])("is taken sooner for %s", (_, first, second, found) => {
    expect(scoreEvents([first, { ...second, optional: true }], [found])[0]).toEqual(count(0, 0, 1));
  });

  it("is taken sooner when it is due than when it is optional", () => {
    const fine = event("fine", ["cac"], ["acme"]);
    expect(scoreEvents([{ ...fine, optional: true }, fine], [fine])[0]).toEqual(count(1, 0, 0));
  });

  it("is the first of two that fit as well", () => {
    const dated = event("fine", [], ["acme"], { date: { value: "2021" } });
    const acted = event("fine", ["cac", "samr"], ["acme"]);
    const found = event("fine", ["cac", "samr"], ["acme"], { date: { value: "2021" } });
    expect(scoreEvents([dated, acted], [found])).toEqual([count(1, 0, 1), { right: 1, of: 1 }]);
    expect(scoreEvents([acted, dated], [found])).toEqual([count(1, 0, 1), { right: 0, of: 1 }]);
  });
});

describe("a date", () => {
  const day = { value: "2021-03-18", precision: "day" };
  it.each([
    ["the same day", day, { value: "2021-03-18" }, 1],
    ["its month only", day, { value: "2021-03", precision: "month" }, 0],
    ["nothing", day, { value: null }, 0],
    ["a day where none is known", { value: null }, day, 0],
    ["nothing where none is known", { value: null, precision: "unknown" }, { value: null, precision: "day" }, 1],
    ["the same year in another precision", { value: "2020" }, { value: "2020", precision: "approximate" }, 0],
    ["a value that also counts", { ...day, accept: ["2021-03"] }, { value: "2021-03" }, 1],
    ["nothing where that also counts", { ...day, accept: [null] }, { value: null }, 1],
    ["an interval as it stands", { value: "2020-10/2020-12" }, { value: "2020-10/2020-12" }, 1],
  ])("is right or not: %s", (_, gold, found, right) => {
    expect(score({ published: gold }, { published: found }).published).toEqual({ right, of: 1 });
    const events = (date: object) => ({
      ...{ companies: ids("acme") },
      events: [event("fine", [], ["acme"], { date })],
    });
    expect(score(events(gold), events(found)).eventDates).toEqual({ right, of: 1 });
  });

  it("of publication that is not given is wrong even where none is known", () => {
    expect(score({ published: { value: null } }, {}).published).toEqual({ right: 0, of: 1 });
  });
});

describe("page furniture", () => {
  it.each([
    ["line by line", ["Share on X", "Read next: games"], count(2, 0, 0)],
    ["in one piece", ["Share on X\nRead next: games"], count(2, 0, 0)],
    ["in other letters and signs", ["SHARE   on X |", "read next – Games."], count(2, 0, 0)],
    ["in parts", ["Share", "on X", "Read next"], count(1, 0, 1)],
    ["with the sentence beside it", ["Share on X. Acme was fined on Monday by the authority."], count(1, 1, 1)],
    ["with something else", ["Share on X", "Acme was fined"], count(1, 1, 1)],
    ["with lines of the text", ["Share on X\nAcme was fined.\nSo was Bolt."], count(1, 2, 1)],
    ["in part only", ["Share"], count(0, 0, 2)],
    ["not at all", [], count(0, 0, 2)],
  ])("is found %s", (_, found, expected) => {
    const gold = { boilerplate: ["Share on X", "Read next: games"] };
    expect(score(gold, { boilerplate: found }).furniture).toEqual(expected);
  });

  it("is found, and rightly called so, when four fifths of its words are", () => {
    const [line, most, half] = ["Sign up for our newsletter", "Sign up for our", "Sign up for"];
    expect(score({ boilerplate: [line] }, { boilerplate: [most] }).furniture).toEqual(count(1, 0, 0));
    expect(score({ boilerplate: [line] }, { boilerplate: [half] }).furniture).toEqual(count(0, 0, 1));
    expect(score({ boilerplate: [most] }, { boilerplate: [line] }).furniture).toEqual(count(1, 0, 0));
    expect(score({ boilerplate: [half] }, { boilerplate: [line] }).furniture).toEqual(count(1, 1, 0));
  });

  it("that holds no word is found by its signs", () => {
    expect(score({ boilerplate: ["###"] }, { boilerplate: ["###", "***"] }).furniture).toEqual(count(1, 1, 0));
  });
});

describe("a perfect answer", () => {
  const gold = {
    lang: "fr",
    published: { value: "2021-03-18" },
    agency: "Wire",
    authors: ["Ann Roy"],
    companies: ids("acme", "bolt"),
    regulators: ids("cac"),
    people: [{ name: "Jane Doe" }],
    amounts: [sum(8_026_000_000, "CNY"), sum(null, "USD")],
    events: [event("fine", ["cac"], ["acme"], { date: day("2021-03-18") }), event("ban", ["cac"], ["bolt"])],
    boilerplate: ["Share on X"],
  };
  function day(value: string) {
    return { value, precision: "day" };
  }

  it("has every rate at 1", () => {
    const perfect = score(gold, gold);
    for (const field of COUNTED) expect(ratesOf(perfect[field])).toEqual({ precision: 1, recall: 1, f1: 1 });
    for (const field of SHARED) expect(shareRight(perfect[field])).toBe(1);
  });

  // What each change costs is all that it may cost.
  it.each<[string, object, Partial<Score>]>([
    ["another language", { lang: "en" }, { language: { right: 0, of: 1 } }],
    ["another day of publication", { published: day("2021-03-19") }, { published: { right: 0, of: 1 } }],
    ["no agency", { agency: null }, { agency: count(0, 0, 1) }],
    ["an author more", { authors: ["Ann Roy", "Bo Li"] }, { authors: count(1, 1, 0) }],
    ["a company less", { companies: ids("acme") }, { companies: count(1, 0, 1) }],
    ["an authority more", { regulators: ids("cac", "samr") }, { regulators: count(1, 1, 0) }],
    ["another person", { people: [{ name: "John Doe" }] }, { people: count(0, 1, 1) }],
    ["a sum in wrong scale", { amounts: [sum(8_026_000, "CNY"), sum(null, "USD")] }, { amounts: count(1, 1, 1) }],
    ["an event less", { events: gold.events.slice(1) }, { events: count(1, 0, 1), eventDates: { right: 1, of: 1 } }],
    [
      "an event undated",
      { events: [event("fine", ["cac"], ["acme"]), gold.events[1]] },
      { eventDates: { right: 1, of: 2 } },
    ],
    ["furniture kept", { boilerplate: [] }, { furniture: count(0, 0, 1) }],
  ])("loses with %s no more than that", (_, change, expected) => {
    expect(score(gold, { ...gold, ...change })).toEqual({ ...score(gold, gold), ...expected });
  });
});

describe("rates", () => {
  it.each([
    [count(3, 1, 2), 0.75, 0.6, 2 / 3],
    [count(0, 0, 0), 1, 1, 1],
    [count(0, 0, 4), 0, 0, 0],
    [count(0, 4, 0), 0, 0, 0],
    [count(5, 0, 0), 1, 1, 1],
  ])("of %j", (counted, precision, recall, f1) => {
    const rates = ratesOf(counted);
    expect(rates.precision).toBeCloseTo(precision);
    expect(rates.recall).toBeCloseTo(recall);
    expect(rates.f1).toBeCloseTo(f1);
  });

  it("of several articles are those of their counts together", () => {
    const one = score({ companies: ids("a", "b", "c") }, { companies: ids("a", "b", "c") });
    const other = score({ companies: ids("a") }, { companies: ids("b", "c") });
    const both = addScores([one, other]);
    expect(both.companies).toEqual(count(3, 2, 1));
    expect(both.language).toEqual({ right: 2, of: 2 });
    expect(ratesOf(both.companies).f1).toBeCloseTo(2 / 3);
  });

  it("are not known of dates where no event is found", () => {
    expect(shareRight(addScores([]).eventDates)).toBeUndefined();
  });
});
