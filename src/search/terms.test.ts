import { describe, expect, it } from "vitest";
import { eventKey, linkKey, MARK, toBeginning, toTerm } from "./terms.ts";

describe("a key is written for the index", () => {
  it("with its digits as letters and a mark at its end, so that Pagefind keeps it in one", () => {
    expect(toTerm("alibaba")).toBe("alibabaꞏ");
    expect(toTerm("2021")).toBe("ᚃᚁᚃᚂꞏ");
    expect(toTerm("0123456789")).toMatch(/^\p{L}+$/u);
    expect(new Set(toTerm("0123456789")).size).toBe(11);
  });

  it("as a beginning without that mark", () => {
    expect(toTerm("5g")).toBe(toBeginning("5g") + MARK);
    expect(toTerm("5gnetwork").startsWith(toBeginning("5g"))).toBe(true);
    expect(toTerm("5gnetwork").startsWith(toTerm("5g"))).toBe(false);
  });
});

it("what a page is about has keys that no text has, and that stay whole in the index", () => {
  expect([linkKey(12), eventKey("ipo-suspension")]).toEqual(["ꞏe12", "ꞏkiposuspension"]);
  for (const key of [linkKey(12), eventKey("ipo-suspension")]) expect(toTerm(key)).toMatch(/^\p{L}+$/u);
  expect(toTerm(linkKey(12)).startsWith(toTerm(linkKey(1)))).toBe(false);
});
