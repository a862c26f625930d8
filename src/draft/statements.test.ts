import { describe, expect, it } from "vitest";
import { claimOf, entityOf, traceAt } from "./analysis.fixture.ts";
import type { FoundDate, FoundEntity } from "./analysis.ts";
import type { Said } from "./claims.ts";
import type { Told } from "./events.ts";
import { findStatements } from "./statements.ts";
import { dateOf, nationOf, toldOf } from "./told.fixture.ts";

const ENTITIES = [
  entityOf("cac", "regulators", "CAC"),
  entityOf("samr", "regulators", "SAMR"),
  entityOf("ftc", "regulators", "FTC"),
  entityOf("didi", "companies", "Didi"),
  entityOf("weibo", "companies", "Weibo"),
  entityOf("jo-brown", "people", "Jo Brown", [], { role: "president", of: "didi" }),
  entityOf("al-green", "people", "Al Green", [], { role: "chair", of: "cac" }),
  entityOf("li-na", "people", "Li Na", [], { role: "spokeswoman", of: "samr" }),
  entityOf("wu-hao", "people", "Wu Hao", [], { role: "driver" }),
];
/** The CAC fined Didi. */
const FINE = toldOf("fine", { actors: ["cac"], targets: ["didi"] });
const DAY = { value: "2021-03-18", basis: "resolved" } as const;

/** What somebody says in the second sentence. */
function saidBy(id: string, more: Partial<Said> = {}): Said {
  const trace = traceAt("p2s1", "said", "said-either");
  return { ...claimOf({ id }, "p2s1"), trace, reacts: false, start: 10, end: 14, ...more };
}

function statementsOf(
  claims: readonly Said[],
  {
    events = [FINE],
    entities = [],
    dates = [],
    day,
  }: {
    events?: readonly Told[];
    entities?: readonly FoundEntity[];
    dates?: readonly FoundDate[];
    day?: typeof DAY;
  } = {},
): Told[] {
  return findStatements({ claims, entities: [...ENTITIES, ...entities], dates, nationOf }, events, day);
}

/** "didi > cac": who speaks, and to whom. */
const list = (...given: Parameters<typeof statementsOf>) =>
  statementsOf(...given).map(({ actors, targets }) => `${actors.join("+")} > ${targets.join("+")}`);

describe("a statement is made", () => {
  it("by the company that the news concerns, whatever it says", () => {
    expect(list([saidBy("didi")])).toEqual(["didi > cac"]);
    const other = toldOf("summons", { actors: ["cac"], targets: ["weibo"] });
    expect(list([saidBy("weibo")], { events: [FINE, other] })).toEqual(["weibo > cac"]);
  });

  it("on the day that a later sentence gives, where the first gives none", () => {
    const monday = dateOf("2021-03-15", { trace: traceAt("p2s2"), start: 3, end: 9 });
    const later = { ...saidBy("didi"), trace: traceAt("p2s2", "said", "said-either") };
    expect(statementsOf([saidBy("didi"), later], { dates: [monday], day: DAY })).toMatchObject([
      { value: "2021-03-15", basis: monday.basis, traces: [{ locator: "p2s1" }, { locator: "p2s2" }] },
    ]);
  });

  it("a second time on another day", () => {
    const [first, second] = [
      dateOf("2021-03-14", { trace: traceAt("p2s1"), start: 3, end: 9 }),
      dateOf("2020-04-02", { trace: traceAt("p2s2"), start: 3, end: 9 }),
    ];
    const later = { ...saidBy("didi"), trace: traceAt("p2s2", "said", "said-either") };
    expect(statementsOf([saidBy("didi"), later], { dates: [first, second] })).toMatchObject([
      { value: "2021-03-14", actors: ["didi"] },
      { value: "2020-04-02", actors: ["didi"] },
    ]);
    const again = { ...saidBy("didi"), trace: traceAt("p2s3", "said", "said-either") };
    const same = dateOf("2020-04-02", { trace: traceAt("p2s3"), start: 3, end: 9 });
    const told = statementsOf([saidBy("didi"), later, again], { dates: [first, second, same] });
    expect(told.map(({ traces }) => traces.map(({ locator }) => locator))).toEqual([["p2s1"], ["p2s2", "p2s3"]]);
  });

  it("by another company that reacts, and by none that only says something", () => {
    expect(list([saidBy("weibo", { reacts: true })])).toEqual(["weibo > cac"]);
    expect(list([saidBy("weibo")])).toEqual([]);
  });

  it("by a company that acted itself, where it explains its act", () => {
    const removal = toldOf("app-removal", { actors: ["weibo"], targets: [], traces: [traceAt("p1s1")] });
    expect(list([saidBy("weibo")], { events: [removal] })).toEqual(["weibo > "]);
    expect(
      list([{ ...saidBy("weibo"), trace: traceAt("p1s1", "said", "said-either") }], { events: [removal] }),
    ).toEqual([]);
  });

  it("by one who holds an office of a state, or leads one", () => {
    const minister = entityOf("al-roy", "people", "Al Roy", [], { role: "secrétaire américain au Trésor" });
    const leader = entityOf("donald-trump", "people", "Donald Trump");
    const entities = [minister, leader];
    expect(list([saidBy("al-roy"), saidBy("donald-trump")], { entities })).toEqual(["al-roy > ", "donald-trump > "]);
    expect(list([saidBy("wu-hao")], { entities })).toEqual([]);
  });

  it("by a person for the company that he belongs to", () => {
    expect(list([saidBy("jo-brown")])).toEqual(["didi+jo-brown > cac"]);
    const manager = entityOf("li-wei", "people", "Li Wei", [], { role: "manager", of: "weibo" });
    expect(list([saidBy("li-wei")], { entities: [manager] })).toEqual(["weibo+li-wei > "]);
    expect(list([saidBy("li-wei", { reacts: true })], { entities: [manager] })).toEqual(["weibo+li-wei > cac"]);
  });

  it("by a person on his own when he reacts, and not when he only says something", () => {
    expect(list([saidBy("wu-hao", { reacts: true })])).toEqual(["wu-hao > cac"]);
    expect(list([saidBy("wu-hao")])).toEqual([]);
    const events = [toldOf("fine", { actors: ["cac"], targets: ["wu-hao"] })];
    expect(list([saidBy("wu-hao")], { events })).toEqual([]);
  });

  it("by the authority of another country, and not by one of the same that only says something", () => {
    expect(list([saidBy("ftc")])).toEqual(["ftc > cac"]);
    expect(list([saidBy("samr")])).toEqual([]);
    expect(list([saidBy("samr", { reacts: true })])).toEqual(["samr > cac"]);
  });

  it("by an official of another authority, even of the same country", () => {
    expect(list([saidBy("li-na")])).toEqual(["samr+li-na > "]);
  });

  it("not by the authority that acted, nor by its official: their word belongs to their act", () => {
    expect(list([saidBy("cac", { reacts: true })])).toEqual([]);
    expect(list([saidBy("al-green")])).toEqual([]);
    expect(list([saidBy("al-green", { reacts: true })])).toEqual([]);
  });

  it("by an authority that acted only by speaking", () => {
    const events = [toldOf("statement", { actors: ["ftc"] })];
    expect(list([saidBy("ftc")], { events })).toEqual(["ftc > "]);
  });

  it("by an authority or a person where there is no other news, and not by a company that only says something", () => {
    const events: Told[] = [];
    expect(list([saidBy("cac")], { events })).toEqual(["cac > "]);
    expect(list([saidBy("wu-hao")], { events })).toEqual(["wu-hao > "]);
    expect(list([saidBy("weibo")], { events })).toEqual([]);
    expect(list([saidBy("weibo", { reacts: true })], { events })).toEqual(["weibo > "]);
  });

  it("by an authority of a country that nobody knows, where that of those who acted is known", () => {
    const entities = [entityOf("acma", "regulators", "ACMA")];
    expect(list([saidBy("acma")], { entities })).toEqual(["acma > cac"]);
    expect(list([saidBy("acma")], { entities, events: [toldOf("ban", { actors: ["apple"] })] })).toEqual([]);
  });
});

describe("no statement is made", () => {
  it("by nobody, by one without a name, or by one of whom nothing is known", () => {
    expect(list([saidBy("", { by: undefined })])).toEqual([]);
    expect(list([saidBy("", { by: { words: "an official" }, reacts: true })])).toEqual([]);
    expect(list([saidBy("nobody", { reacts: true })])).toEqual([]);
  });

  it("by 'according to', unless it is the word of the one it was done to, or by a quotation that goes on", () => {
    expect(list([saidBy("didi", { trace: traceAt("p2s1", "pour", "said-after") })])).toEqual(["didi > cac"]);
    expect(list([saidBy("ftc", { trace: traceAt("p2s1", "selon", "said-after") })])).toEqual([]);
    expect(list([saidBy("didi", { trace: traceAt("p2s1", "…", "quotation-goes-on") })])).toEqual([]);
  });

  it("by one that is named in passing, or by a manager of such a company", () => {
    const acme = entityOf("acme", "companies", "Acme", [], { central: false });
    expect(list([saidBy("acme", { reacts: true })], { entities: [acme] })).toEqual([]);
    const manager = entityOf("li-wei", "people", "Li Wei", [], { role: "manager", of: "acme" });
    expect(list([saidBy("li-wei")], { entities: [acme, manager] })).toEqual([]);
  });

  it.each([
    "analyst",
    "experte",
    "économiste",
    "economist",
    "professeur",
    "avocate",
    "lawyer",
    "chercheuse",
    "researcher",
    "consultant",
    "stratège",
    "strategist",
    "fellow",
    "legal scholar",
    "gérant",
    "gestionnaire",
    "portfolio manager",
    "observateur",
    "associé",
    "partner at Acme",
    "ancien président",
    "former president",
  ])("by one who looks on from outside: %s", (role) => {
    const entities = [entityOf("li-wei", "people", "Li Wei", [], { role, of: "didi" })];
    expect(list([saidBy("li-wei", { reacts: true })], { entities })).toEqual([]);
  });
});

describe("a statement", () => {
  it("is an event of the sentence that makes it", () => {
    const claim = saidBy("didi");
    expect(statementsOf([claim], { day: DAY })).toEqual([
      {
        kind: "statement",
        status: "reported",
        date: undefined,
        value: "2021-03-18",
        basis: "resolved",
        actors: ["didi"],
        targets: ["cac"],
        amounts: [],
        traces: [claim.trace],
        earlier: false,
        refers: false,
        named: true,
      },
    ]);
  });

  it("is one for all that one voice says", () => {
    const claims = [
      saidBy("didi"),
      saidBy("jo-brown", { trace: traceAt("p3s1", "said", "said-either") }),
      saidBy("ftc"),
    ];
    expect(statementsOf(claims).map(({ traces }) => traces.map(({ locator }) => locator))).toEqual([
      ["p2s1", "p3s1"],
      ["p2s1"],
    ]);
  });

  it("is not made to the one who makes it", () => {
    const events = [toldOf("restructuring", { actors: ["didi", "weibo"], targets: ["didi"] })];
    expect(list([saidBy("didi")], { events })).toEqual(["didi > weibo"]);
  });

  it("has the day of the news, or none", () => {
    expect(statementsOf([saidBy("didi")], { day: DAY })[0]).toMatchObject(DAY);
    expect(statementsOf([saidBy("didi")])[0]).toMatchObject({ value: undefined, basis: "unknown" });
  });

  describe("has a date of its own", () => {
    const valueWith = (more: Parameters<typeof dateOf>[1]) =>
      statementsOf([saidBy("didi", { start: 40, end: 44 })], {
        day: DAY,
        dates: [dateOf("2021-03-20", { locator: "p2s1", ...more })],
      })[0];

    it("that stands right beside its verb", () => {
      expect(valueWith({ start: 45, end: 53 })).toMatchObject({ value: "2021-03-20", basis: "stated" });
      expect(valueWith({ start: 68, end: 76 })?.value).toBe("2021-03-20");
      expect(valueWith({ start: 8, end: 16 })?.value).toBe("2021-03-20");
    });

    it("the first of two", () => {
      const near = { locator: "p2s1", start: 30, end: 38 };
      const dates = [dateOf("2021-03-19", near), dateOf("2021-03-20", { ...near, start: 45, end: 53 })];
      expect(statementsOf([saidBy("didi", { start: 40, end: 44 })], { dates })[0]?.value).toBe("2021-03-19");
    });

    it("but none further off, on either side", () => {
      expect(valueWith({ start: 69, end: 77 })?.value).toBe("2021-03-18");
      expect(valueWith({ start: 7, end: 15 })?.value).toBe("2021-03-18");
    });

    it("and none of another sentence, none that is no event's, and none that is open", () => {
      expect(valueWith({ start: 45, end: 53, locator: "p3s1" })?.value).toBe("2021-03-18");
      expect(valueWith({ start: 45, end: 53, role: "since" })?.value).toBe("2021-03-18");
      expect(valueWith({ start: 45, end: 53, value: undefined })).toMatchObject({ date: undefined });
    });
  });
});
