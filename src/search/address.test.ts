import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseEdtf } from "../schemas/parse-edtf.ts";
import {
  choose,
  isNarrowed,
  narrowingOf,
  NOTHING,
  readAddress,
  readDate,
  writeAddress,
  type Asked,
} from "./address.ts";
import { FACETS, type Order } from "./facets.ts";
import { cleanQuery } from "./query.ts";

const read = (address: string) => readAddress(new URLSearchParams(address));
const write = (asked: Partial<Asked>) => writeAddress({ ...NOTHING, ...asked }).toString();

describe("what is asked for", () => {
  it("stands in the address, and nothing else", () => {
    expect(write({})).toBe("");
    expect(write({ query: "Ant Group", values: { kind: ["events", "briefings"], year: ["2021"] } })).toBe(
      "q=Ant+Group&kind=events&kind=briefings&year=2021",
    );
    expect(write({ from: "2021-03", to: "2021", order: "newest" })).toBe("from=2021-03&to=2021&order=newest");
  });

  it("is read from the address", () => {
    expect(read("q=%20Ant%00Group&company=acme&company=bolt&company=acme&from=2021-03&order=oldest")).toEqual({
      query: "Ant Group",
      values: { company: ["acme", "bolt"] },
      from: "2021-03",
      to: "",
      order: "oldest",
    });
  });

  it("is the same after it was written and read", () => {
    const value = fc.stringMatching(/^[\w-]{1,20}$/);
    const values = fc.record(
      Object.fromEntries(FACETS.map((facet) => [facet, fc.uniqueArray(value, { minLength: 1, maxLength: 3 })])),
      { requiredKeys: [] },
    );
    const date = fc.constantFrom("", "2021", "2021-03", "2021-03-18");
    const asked: fc.Arbitrary<Asked> = fc.record({
      query: fc.string({ unit: "binary" }).map(cleanQuery),
      values,
      from: date,
      to: date,
      order: fc.constantFrom<Order>("relevance", "newest", "oldest"),
    });
    fc.assert(
      fc.property(asked, (each) => {
        expect(readAddress(new URLSearchParams(writeAddress(each).toString()))).toEqual(each);
      }),
    );
  });
});

describe("what cannot be read", () => {
  it.each([
    ["an unknown order", "order=random"],
    ["a day that no calendar has", "from=2021-02-30"],
    ["a date written another way", "to=18/3/2021"],
    ["an interval", "from=2020/2021"],
    ["a value that is none", "company=a%20b&topic=%3Cscript%3E&event="],
    ["a value that is too long", `company=${"a".repeat(81)}`],
    ["what we do not know", "page=2&constructor=x"],
  ])("%s, is as if it were not there", (_, address) => expect(read(address)).toEqual(NOTHING));

  it("never stops a search", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.constantFrom("q", "from", "to", "order", ...FACETS),
        (text, name) => {
          const asked = readAddress(new URLSearchParams([[name, text]]));
          expect(asked.query.isWellFormed()).toBe(true);
          expect(readAddress(writeAddress(asked))).toEqual(asked);
        },
      ),
    );
  });
});

describe("a date of the range", () => {
  it.each([
    ["2021", "2021"],
    [" 2021-03 ", "2021-03"],
    ["2021-03-18", "2021-03-18"],
    ["2021-13", ""],
    ["2022-02-29", ""],
    ["2021~", ""],
    ["21", ""],
    ["2021-3-8", ""],
    ["", ""],
  ])("“%s” is read as “%s”", (text, date) => expect(readDate(text)).toBe(date));

  it("begins on its first day, or ends on its last", () => {
    const narrowing = narrowingOf({ ...NOTHING, from: "2021-02", to: "2021-02" });
    expect(narrowing.from).toBe(parseEdtf("2021-02-01")?.first);
    expect(narrowing.to).toBe(parseEdtf("2021-02-28")?.last);
    expect(narrowingOf(NOTHING)).toEqual({ values: {}, from: undefined, to: undefined });
  });
});

describe("conditions", () => {
  it("are there when a value is chosen or a date given, whatever the query", () => {
    const narrowed = (asked: Partial<Asked>) => isNarrowed({ ...NOTHING, ...asked });
    expect([{}, { query: "x" }, { order: "newest" as const }, { values: { kind: [] } }].some(narrowed)).toBe(false);
    expect([{ from: "2021" }, { to: "2021" }, { values: { kind: ["events"] } }].every(narrowed)).toBe(true);
  });

  it("are chosen once, and taken back", () => {
    const once = choose(NOTHING, "kind", "events", true);
    expect(choose(once, "kind", "events", true).values).toEqual({ kind: ["events"] });
    const twice = choose(once, "kind", "briefings", true);
    expect(twice.values).toEqual({ kind: ["events", "briefings"] });
    expect(choose(twice, "kind", "events", false).values).toEqual({ kind: ["briefings"] });
    expect(isNarrowed(choose(once, "kind", "events", false))).toBe(false);
    expect(NOTHING.values).toEqual({});
  });
});
