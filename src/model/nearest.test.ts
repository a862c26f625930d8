import { expect, it } from "vitest";
import { findNearest } from "./nearest.ts";

const KNOWN = ["alibaba", "tencent", "cac", "ant-group", "cac-symposium-2022-01-28"];

it.each([
  ["alibabba", "alibaba"],
  ["tencnet", "tencent"],
  ["cca", "cac"],
  ["antgroup", "ant-group"],
  ["cac-symposium-2022", "cac-symposium-2022-01-28"],
  ["alibaba", "alibaba"],
])("the nearest to %s is %s", (word, nearest) => {
  expect(findNearest(word, KNOWN)).toBe(nearest);
});

it("nothing is near enough to a word that is quite another", () => {
  expect(findNearest("huawei", KNOWN)).toBeUndefined();
  expect(findNearest("alibaba", [])).toBeUndefined();
});

it("of two that are as near, the first is meant", () => {
  expect(findNearest("bat", ["cat", "hat"])).toBe("cat");
});
