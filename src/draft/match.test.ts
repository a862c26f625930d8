import { describe, expect, it } from "vitest";
import type { Event } from "../model/site.ts";
import { eventSchema } from "../schemas/event.ts";
import { matchEvents, type ToldEvent } from "./match.ts";
import { nationOf } from "./told.fixture.ts";

const page = (id: string, fields: object): Event => ({
  kind: "events",
  id,
  file: `content/events/${id}.yaml`,
  data: eventSchema.parse({
    title: { fr: id, en: id },
    summary: { fr: id, en: id },
    dateBasis: "date" in fields ? "stated" : "unknown",
    status: "reported",
    ...fields,
  }),
});
const told = (fields: Partial<ToldEvent>): ToldEvent => ({
  kind: "fine",
  status: "reported",
  date: undefined,
  actors: ["cac"],
  targets: ["didi"],
  amounts: [],
  ...fields,
});
const sum = (value: string, currency = "USD") => ({ value, currency, scale: 9, kind: "fine" }) as const;

const FINE = page("didi-fine", {
  kind: "fine",
  date: "2022-07-21",
  actors: ["cac"],
  targets: ["didi"],
  amounts: [sum("1200000000")],
});

/** The page of each event, in their order. */
const matched = (events: readonly ToldEvent[], pages: readonly Event[]) =>
  matchEvents(events, pages, nationOf).map(({ match }) => match?.event.id);
const differences = (event: ToldEvent, of: Event) =>
  matchEvents([event], [of], nationOf)[0]?.match?.differences.map(({ en }) => en.replace(/\u00a0/g, " "));

describe("an event has a page already", () => {
  it("when kind and target are the same and some day fits both dates", () => {
    expect(matched([told({ date: "2022-07-21" })], [FINE])).toEqual(["didi-fine"]);
    expect(matched([told({ date: "2022-07" })], [FINE])).toEqual(["didi-fine"]);
    expect(matched([told({ date: "2022" })], [FINE])).toEqual(["didi-fine"]);
  });

  it("when one of the two knows no date, and the same authority did it", () => {
    expect(matched([told({})], [FINE])).toEqual(["didi-fine"]);
    expect(
      matched(
        [told({ kind: "investigation", date: "2021-07-02" })],
        [page("didi-investigation", { kind: "investigation", actors: ["cac"], targets: ["didi"] })],
      ),
    ).toEqual(["didi-investigation"]);
  });

  it("when an investigation is called a data review", () => {
    const review = page("didi-review", { kind: "data-review", date: "2021-07-02", targets: ["didi"] });
    expect(matched([told({ kind: "investigation", date: "2021-07" })], [review])).toEqual(["didi-review"]);
  });

  it("when the target and the sum are the same and the dates lie within a month, and says so", () => {
    const late = told({ date: "2022-07-24", amounts: [sum("1200000000")] });
    expect(matched([late], [FINE])).toEqual(["didi-fine"]);
    expect(differences(late, FINE)).toEqual(["date: 24 July 2022 here, 21 July 2022 on its page"]);
  });

  it("when the sum is rounded otherwise, and says so in both languages", () => {
    const rounded = told({ date: "2022-07-21", amounts: [sum("1190000000")] });
    expect(matchEvents([rounded], [FINE], nationOf)[0]?.match?.differences).toEqual([
      {
        fr: "montant\u00a0: 1,19\u00a0milliard de dollars américains ici, 1,2\u00a0milliard de dollars américains sur la fiche",
        en: "sum: 1.19\u00a0billion US dollars here, 1.2\u00a0billion US dollars on its page",
      },
    ]);
  });

  it("and differences of precision and of status are pointed out", () => {
    expect(differences(told({ date: "2022-07", status: "alleged" }), FINE)).toEqual([
      "date: July 2022 here, 21 July 2022 on its page",
      "status: alleged here, reported on its page",
    ]);
    expect(differences(told({}), FINE)).toEqual([]);
  });

  it("when neither has a target, if who acted and the dates are the same", () => {
    const rule = page("rule", { kind: "rule", date: "2022-02", actors: ["cac"] });
    expect(matched([told({ kind: "rule", targets: [], date: "2022-02-15" })], [rule])).toEqual(["rule"]);
  });
});

describe("an event is new", () => {
  it("when another authority did it, unless one of the two is only called the government", () => {
    const ban = page("us-ban", { kind: "ban", date: "2020-10", actors: ["us-commerce"], targets: ["huawei"] });
    const sweden = told({ kind: "ban", date: "2020-10", actors: ["pts-sweden"], targets: ["huawei"] });
    expect(matched([sweden], [ban])).toEqual([undefined]);
    expect(matched([{ ...sweden, actors: ["us-government"] }], [ban])).toEqual(["us-ban"]);
    // A government stands for its own bodies only.
    const review = page("cac-ban", { kind: "ban", date: "2020-10", actors: ["cac"], targets: ["huawei"] });
    expect(matched([{ ...sweden, actors: ["us-government"] }], [review])).toEqual([undefined]);
    expect(matched([{ ...sweden, actors: ["china-government"] }], [review])).toEqual(["cac-ban"]);
  });

  it("when a date is not known and nothing says who did it, but then the page is one to look at", () => {
    const ban = page("us-ban", { kind: "ban", actors: ["us-commerce"], targets: ["huawei"] });
    const [other] = matchEvents(
      [told({ kind: "ban", date: "2020-10", actors: [], targets: ["huawei"] })],
      [ban],
      nationOf,
    );
    expect(other?.match).toBeUndefined();
    expect(other?.near?.id).toBe("us-ban");
  });

  it("when the page's was announced at another time", () => {
    const summons = page("summons", { kind: "summons", announced: "2021-03-18", actors: ["cac"], targets: ["didi"] });
    const later = told({ kind: "summons", date: "2021-04-13" });
    expect(matched([later], [summons])).toEqual([undefined]);
    expect(matched([{ ...later, date: "2021-03" }], [summons])).toEqual(["summons"]);
  });

  it("when kind, target or date is another", () => {
    expect(matched([told({ kind: "summons" })], [FINE])).toEqual([undefined]);
    expect(matched([told({ targets: ["alibaba"] })], [FINE])).toEqual([undefined]);
    expect(matched([told({ targets: [] })], [FINE])).toEqual([undefined]);
    expect(matched([told({ date: "2022-08-30" })], [FINE])).toEqual([undefined]);
  });

  it("when the sums contradict, but then its page is one to look at", () => {
    const [other] = matchEvents([told({ date: "2022-07-21", amounts: [sum("1000000")] })], [FINE], nationOf);
    expect(other?.match).toBeUndefined();
    expect(other?.near?.id).toBe("didi-fine");
  });

  it("when the same sum was imposed on the same firm at another time", () => {
    expect(matched([told({ date: "2021-03-12", amounts: [sum("1200000000")] })], [FINE])).toEqual([undefined]);
  });

  it("when it is a statement or a rule without a date, of which one may have made many", () => {
    const statement = page("statement", { kind: "statement", actors: ["cac"], date: "2022-07-21" });
    expect(matched([told({ kind: "statement", targets: [] })], [statement])).toEqual([undefined]);
    const rule = page("rule", { kind: "rule", actors: ["cac"] });
    expect(matched([told({ kind: "rule", targets: [], date: "2022-02" })], [rule])).toEqual([undefined]);
  });

  it("when another event of the article is nearer to that page", () => {
    const events = [told({}), told({ date: "2022-07-21", amounts: [sum("1200000000")] })];
    const [first, second] = matchEvents(events, [FINE], nationOf);
    expect(second?.match?.event.id).toBe("didi-fine");
    expect(first?.match).toBeUndefined();
    expect(first?.near?.id).toBe("didi-fine");
  });

  it("when two pages would do and nothing tells which", () => {
    const earlier = page("didi-fine-2021", { kind: "fine", date: "2021-05", actors: ["cac"], targets: ["didi"] });
    const [only] = matchEvents([told({})], [FINE, earlier], nationOf);
    expect(only?.match).toBeUndefined();
    expect(only?.near).toBeDefined();
    expect(matched([told({ date: "2022" })], [FINE, earlier])).toEqual(["didi-fine"]);
  });
});
