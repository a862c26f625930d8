import { expect, it } from "vitest";
import { capitalize, joinList, quote } from "./typography.ts";

it("a quotation stands in the marks of its language", () => {
  expect([quote("prétendument", "fr"), quote("alleged", "en")]).toEqual(["«\u00a0prétendument\u00a0»", "“alleged”"]);
});

it("a list ends with “et” or “and”", () => {
  expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map((items) => joinList(items, "fr"))).toEqual([
    "",
    "a",
    "a et b",
    "a, b et c",
  ]);
  expect(joinList(["a", "b", "c"], "en")).toBe("a, b and c");
});

it("a sentence begins with a capital, accent and all", () => {
  expect(["enquête", "état", "", "11 firmes"].map(capitalize)).toEqual(["Enquête", "État", "", "11 firmes"]);
});
