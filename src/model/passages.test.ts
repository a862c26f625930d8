import { describe, expect, it } from "vitest";
import { groupPassages } from "./passages.ts";

describe("passages", () => {
  it("are put together by paragraph, in the order of the article", () => {
    expect(groupPassages(["p5s3", "p1", "p5s2", "p12s10"])).toEqual([
      { paragraph: 1, sentences: [] },
      { paragraph: 5, sentences: [2, 3] },
      { paragraph: 12, sentences: [10] },
    ]);
  });

  it("are said once each", () => {
    expect(groupPassages(["p2s1", "p2s1"])).toEqual([{ paragraph: 2, sentences: [1] }]);
  });
});
