import { resolve } from "node:path";
import { expect, it } from "vitest";
import { formatBuildReport, judgeBuild, measureBuild, type BuildMeasure } from "./build.ts";

const measure = (bareSeconds: number, wholeSeconds: number): BuildMeasure => ({
  briefings: 1000,
  bareSeconds,
  wholeSeconds,
  imageSeconds: { first: 41.26, again: 0.4 },
  files: 21_000,
  images: 2013,
});

it("a build may grow by less than half through what is beside the pages", () => {
  expect(judgeBuild(measure(100, 149)).passed).toBe(true);
  expect(judgeBuild(measure(100, 150)).passed).toBe(false);
});

it("the report gives the images apart", () => {
  expect(formatBuildReport(measure(100, 149.04))).toMatchInlineSnapshot(`
    "1,000 briefings, 21,000 files beside the pages, 2,013 images.

    build                               seconds
    pages and search alone                100.0
    with all beside them, images apart    149.0
    images, made for the first time        41.3
    images, kept from the last build        0.4

    growth of the build, images apart: 49 %, less than 50 % is asked: pass"
  `);
});

it("a made-up site is built twice, first its pages alone", { timeout: 120_000 }, async () => {
  const notices: string[] = [];
  const found = await measureBuild(2, { root: resolve("."), notice: (message) => notices.push(message) }, 1);
  expect(found.files).toBeGreaterThan(1);
  expect(Math.min(found.bareSeconds, found.wholeSeconds)).toBeGreaterThan(0.5);
  expect(notices[0]).toBe("2 briefings: writing content/.");
});
