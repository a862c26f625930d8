import { describe, expect, it } from "vitest";
import type { EventKind } from "../schemas/event.ts";
import { amountOf, traceAt } from "./analysis.fixture.ts";
import type { FoundAmount } from "./analysis.ts";
import type { Told } from "./events.ts";
import { paragraphOf } from "./gazetteer.fixture.ts";
import { mergeEvents } from "./merge-events.ts";
import { dateOf, nationOf, toldOf } from "./told.fixture.ts";

const { sentences } = paragraphOf("en", "One.", "Two.", "Three.", "Four.");
const at = (sentence: number, words?: string): Pick<Told, "traces"> => ({
  traces: [traceAt(`p1s${String(sentence)}`, words)],
});
const merge = (told: readonly Told[], amounts: readonly FoundAmount[] = []) =>
  mergeEvents(told, amounts, sentences, nationOf);
/** The sentences of each event that is left. */
const places = (told: readonly Told[], amounts?: readonly FoundAmount[]) =>
  merge(told, amounts).map(({ traces }) => traces.map(({ locator }) => locator.slice(-1)).join("+"));

const FINE = { actors: ["cac"], targets: ["didi"] };
/** Whether a fine of the CAC on Didi, and one that differs from it by what is given, are one. */
const isOne = (first: Partial<Told>, second: Partial<Told>, amounts?: readonly FoundAmount[]) =>
  places([toldOf("fine", { ...FINE, ...first, ...at(1) }), toldOf("fine", { ...FINE, ...second, ...at(2) })], amounts)
    .length === 1;

describe("two sentences tell of one event", () => {
  it("when kind, authority and target are the same", () => expect(isOne({}, {})).toBe(true));

  it("but not when what only refers to it has a date of its own, which makes an event beside it", () => {
    const [first, second] = [
      toldOf("investigation", { ...FINE, ...at(1), value: "2024-04-22" }),
      toldOf("investigation", { ...FINE, ...at(2), value: "2024-02-19", refers: true }),
    ];
    expect(places([first, second])).toEqual(["1", "2"]);
    expect(places([first, { ...second, value: "2024-04" }])).toEqual(["1+2"]);
    expect(places([first, { ...second, named: false }])).toEqual(["1"]);
  });

  it("when they share a target, or one of them names none", () => {
    expect(isOne({ targets: ["didi", "weibo"] }, { targets: ["weibo", "baidu"] })).toBe(true);
    expect(isOne({ targets: [] }, {})).toBe(true);
    expect(isOne({}, { targets: [] })).toBe(true);
    expect(isOne({ targets: [] }, { targets: [] })).toBe(true);
    expect(isOne({}, { targets: ["weibo"] })).toBe(false);
    expect(isOne({ targets: ["weibo"] }, {})).toBe(false);
  });

  it("when they share an authority, or one of them names none", () => {
    expect(isOne({ actors: ["cac", "samr"] }, { actors: ["samr"] })).toBe(true);
    expect(isOne({ actors: [] }, {})).toBe(true);
    expect(isOne({}, { actors: [] })).toBe(true);
    expect(isOne({}, { actors: ["samr"] })).toBe(false);
    expect(isOne({}, { actors: ["ftc"] })).toBe(false);
  });

  it("when the authority of the one is of the government that the other names", () => {
    expect(isOne({}, { actors: ["china-government"] })).toBe(true);
    expect(isOne({ actors: ["china-government"] }, {})).toBe(true);
    expect(isOne({}, { actors: ["us-government"] })).toBe(false);
    expect(isOne({ actors: ["us-government"] }, {})).toBe(false);
    expect(isOne({ actors: ["cac", "ftc"] }, { actors: ["china-government"] })).toBe(true);
    expect(isOne({}, { actors: ["us-government", "china-government"] })).toBe(true);
  });

  it("when their kinds are the same, or an investigation and a data review", () => {
    const of = (one: EventKind, other: EventKind) =>
      merge([toldOf(one, { ...FINE, ...at(1) }), toldOf(other, { ...FINE, ...at(2) })]).map(({ kind }) => kind);
    expect(of("fine", "ban")).toEqual(["fine", "ban"]);
    expect(of("investigation", "data-review")).toEqual(["data-review"]);
    expect(of("data-review", "investigation")).toEqual(["data-review"]);
    expect(of("investigation", "investigation")).toEqual(["investigation"]);
  });

  it("unless their dates disagree", () => {
    expect(isOne({ value: "2021-03" }, { value: "2021-03-18" })).toBe(true);
    expect(isOne({ value: "2021-03" }, { value: "2021-04-18" })).toBe(false);
    expect(isOne({ value: "2021-03" }, {})).toBe(true);
    expect(isOne({}, { value: "2021-03" })).toBe(true);
  });

  it("unless both name sums in a currency and share none in it, be it rounded", () => {
    const amounts = [
      amountOf("8026000000", "CNY"),
      amountOf("8100000000", "CNY"),
      amountOf("1000000", "CNY"),
      amountOf("1000000", "USD"),
      amountOf(undefined, "CNY"),
    ];
    expect(isOne({ amounts: [0] }, { amounts: [0] }, amounts)).toBe(true);
    expect(isOne({ amounts: [0] }, { amounts: [1] }, amounts)).toBe(true);
    expect(isOne({ amounts: [0] }, { amounts: [2] }, amounts)).toBe(false);
    expect(isOne({ amounts: [0] }, { amounts: [2, 1] }, amounts)).toBe(true);
    expect(isOne({ amounts: [0, 2] }, { amounts: [2] }, amounts)).toBe(false);
    expect(isOne({ amounts: [0] }, { amounts: [3] }, amounts)).toBe(true);
    expect(isOne({ amounts: [0] }, { amounts: [4] }, amounts)).toBe(true);
    expect(isOne({ amounts: [4] }, { amounts: [0] }, amounts)).toBe(true);
    expect(isOne({ amounts: [0] }, {}, amounts)).toBe(true);
  });

  it("unless the first is a plan with a date of its own", () => {
    const plan = { status: "planned", date: dateOf("2021-05"), value: "2021-05" } as const;
    const done = { value: "2021-05" };
    expect(isOne(plan, done)).toBe(false);
    expect(isOne({ ...plan, date: undefined }, done)).toBe(true);
    expect(isOne(plan, { ...done, status: "planned" })).toBe(true);
    expect(isOne({ ...plan, status: "reported" }, done)).toBe(true);
    const rules = [toldOf("draft-rule", { ...plan, ...at(1) }), toldOf("draft-rule", { ...done, ...at(2) })];
    expect(places(rules)).toEqual(["1+2"]);
  });

  it("the last of several that it may be", () => {
    const [march, may] = [
      { value: "2021-03", ...at(1) },
      { value: "2021-05", ...at(2) },
    ];
    expect(places([march, may, at(3)].map((more) => toldOf("fine", { ...FINE, ...more })))).toEqual(["1", "2+3"]);
  });
});

describe("an event told twice", () => {
  const joined = (first: Partial<Told>, second: Partial<Told>) => {
    const [event, ...others] = merge([
      toldOf("fine", { ...FINE, ...first, ...at(1) }),
      toldOf("fine", { ...FINE, ...second, ...at(2) }),
    ]);
    expect(others).toEqual([]);
    return event!;
  };

  it("has the date of the first that has one, with its basis and words", () => {
    const [first, second] = [dateOf("2021-03"), dateOf("2021-03-18", { basis: "resolved" })];
    expect(joined({ date: first, value: "2021-03" }, { date: second, value: "2021-03-18" })).toMatchObject({
      date: first,
      value: "2021-03",
    });
    expect(joined({}, { date: second, value: "2021-03-18", basis: "resolved" })).toMatchObject({
      date: second,
      value: "2021-03-18",
      basis: "resolved",
    });
    const open = dateOf(undefined);
    expect(joined({ date: open }, {}).date).toBe(open);
  });

  it("has happened, when the one is a plan and the other not", () => {
    expect(joined({ status: "planned" }, {}).status).toBe("reported");
    expect(joined({}, { status: "planned" }).status).toBe("reported");
    expect(joined({ status: "planned" }, { status: "alleged" }).status).toBe("planned");
    expect(joined({ status: "alleged" }, {}).status).toBe("alleged");
  });

  it("has the parties of both, but none that the second only refers to", () => {
    expect(joined({ actors: ["cac"] }, { actors: ["cac", "samr"] }).actors).toEqual(["cac", "samr"]);
    expect(joined({ actors: ["cac"] }, { actors: ["cac", "samr"], named: false }).actors).toEqual(["cac"]);
    expect(joined({ actors: [] }, { actors: ["samr"], named: false }).actors).toEqual(["samr"]);
    expect(joined({}, { targets: ["weibo", "didi"] }).targets).toEqual(["didi", "weibo"]);
    expect(joined({}, { targets: ["weibo", "didi"], named: false }).targets).toEqual(["didi"]);
    expect(joined({ targets: [] }, { targets: ["weibo"], named: false }).targets).toEqual(["weibo"]);
  });

  it("is by a body of a government rather than by the government", () => {
    expect(joined({ actors: ["china-government"] }, { actors: ["cac"] }).actors).toEqual(["cac"]);
    expect(joined({ actors: ["china-government"] }, { actors: ["cac"], named: false }).actors).toEqual(["cac"]);
    expect(joined({ actors: ["china-government"] }, { actors: ["china-government"] }).actors).toEqual([
      "china-government",
    ]);
    expect(joined({ actors: ["cac", "us-government"] }, {}).actors).toEqual(["cac", "us-government"]);
  });

  it("has the sums and sentences of both, and lies before the news when both do", () => {
    const amounts = [amountOf("1", "USD"), amountOf("2", "CNY")];
    const told = [
      toldOf("fine", { ...FINE, amounts: [0], earlier: true, named: false, ...at(1) }),
      toldOf("fine", { ...FINE, amounts: [0, 1], earlier: true, ...at(2) }),
    ];
    const [event] = merge(told, amounts);
    expect(event).toMatchObject({ amounts: [0, 1], earlier: true, named: true });
    expect(event?.traces.map(({ locator }) => locator)).toEqual(["p1s1", "p1s2"]);
    expect(joined({ earlier: true }, {}).earlier).toBe(false);
    expect(joined({}, { earlier: true }).earlier).toBe(false);
    expect(joined({}, { named: false }).named).toBe(true);
    expect(joined({ named: false }, { named: false }).named).toBe(false);
  });
});

describe("what only refers to an event", () => {
  const fine = toldOf("fine", { ...FINE, ...at(1) });
  const refers = (more: Partial<Told>) => toldOf("fine", { refers: true, ...more });

  it("belongs to one of its kind, whoever its parties are", () => {
    expect(places([fine, refers({ actors: ["ftc"], targets: ["weibo"], ...at(2) })])).toEqual(["1+2"]);
  });

  it("but not to one of its own sentence, unless that one only refers, too", () => {
    expect(places([fine, refers({ ...FINE, ...at(1) })])).toEqual(["1"]);
    expect(places([refers({ ...FINE, ...at(1) }), refers({ ...FINE, ...at(1) })])).toEqual(["1+1"]);
  });

  it("is dropped, when something else tells of an event of its kind", () => {
    expect(places([refers({ ...FINE, ...at(1) }), toldOf("fine", { ...FINE, ...at(2) })])).toEqual(["2"]);
    const review = toldOf("data-review", { ...FINE, ...at(2) });
    expect(places([toldOf("investigation", { refers: true, ...FINE, ...at(1) }), review])).toEqual(["2"]);
  });

  it("is one itself, when nothing else tells of one and both parties stand beside it", () => {
    const ban = toldOf("ban", { ...FINE, ...at(1) });
    expect(places([ban, refers({ ...FINE, ...at(2) })])).toEqual(["1", "2"]);
    expect(places([ban, refers({ actors: [], targets: ["didi"], ...at(2) })])).toEqual(["1"]);
    expect(places([ban, refers({ actors: ["cac"], targets: [], ...at(2) })])).toEqual(["1"]);
  });
});

describe("the news comes first", () => {
  const ban = (sentence: number, more: Partial<Told> = {}) =>
    toldOf("ban", { targets: [`firm-${String(sentence)}`], ...more, ...at(sentence) });

  it("in the order of the text", () => expect(places([ban(2), ban(1), ban(3)])).toEqual(["1", "2", "3"]));

  it("then what is planned, alleged or earlier, then what is both", () => {
    const told = [ban(1, { earlier: true, status: "alleged" }), ban(2, { status: "planned" }), ban(3)];
    expect(places(told)).toEqual(["3", "2", "1"]);
    expect(places([ban(1, { status: "alleged" }), ban(2)])).toEqual(["2", "1"]);
    expect(places([ban(1, { earlier: true }), ban(2)])).toEqual(["2", "1"]);
    expect(places([ban(1, { earlier: true }), ban(2, { status: "alleged" })])).toEqual(["1", "2"]);
  });
});

describe("an investigation that a fine of its sentence closes", () => {
  const fine = toldOf("fine", { ...FINE, ...at(1, "fined") });
  const inquiry = (sentence: number, words: string, kind: EventKind = "investigation") =>
    toldOf(kind, { ...FINE, ...at(sentence, words) });

  it.each([
    "closed an investigation",
    "ended an investigation",
    "ends an investigation",
    "after an investigation",
    "clos une enquête",
    "clôt une enquête",
    "après une enquête",
  ])("is no event of its own: %s", (words) => expect(places([fine, inquiry(1, words)])).toEqual(["1"]));

  it("but one that opens is, or one of another sentence, or one without a fine", () => {
    expect(places([fine, inquiry(1, "opened an investigation")])).toEqual(["1", "1"]);
    expect(places([fine, inquiry(1, "pending investigation, disclosed")])).toEqual(["1", "1"]);
    expect(places([fine, inquiry(2, "closed an investigation")])).toEqual(["1", "2"]);
    expect(places([toldOf("ban", { ...FINE, ...at(1) }), inquiry(1, "closed an investigation")])).toEqual(["1", "1"]);
    expect(places([fine, inquiry(1, "closed an app", "ban")])).toEqual(["1", "1"]);
  });

  it("or one that another sentence tells of, too", () => {
    expect(places([fine, inquiry(1, "closed an investigation"), inquiry(2, "investigated")])).toEqual(["1", "1+2"]);
  });
});
