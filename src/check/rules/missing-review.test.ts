import { expect, it } from "vitest";
import { checkSample, put } from "./sample.fixture.ts";
import { missingReview } from "./missing-review.ts";

const FINE = "content/briefings/2021-03-fine.mdx";

it("warns of a briefing that nobody has reviewed", () => {
  expect(checkSample(missingReview, { [FINE]: put('review: { by: "Ann Lee", date: "2021-04" }\n', "") })).toEqual([
    expect.objectContaining({ severity: "warning", file: FINE, rule: "missing-review" }),
  ]);
});

it("says nothing of one that somebody has read", () => {
  expect(checkSample(missingReview)).toEqual([]);
});
