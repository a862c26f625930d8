import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { basedSite } from "./sites.ts";

it("the site under a base path is built where it is served from, and for that base", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
  expect(scripts["build:based"]).toContain(`BASE_PATH=${basedSite.base} `);
  expect(scripts["build:based"]).toContain(`--outDir ${basedSite.folder}`);
});
