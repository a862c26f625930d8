import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parseContent, readContent, reportInto } from "../../load.ts";
import { formatProblems, type Problem } from "../../model/problems.ts";
import { RULES } from "./index.ts";
import { sealWhole } from "./whole.fixture.ts";

const today = new Date().toISOString().slice(0, 10);

describe("the rules", () => {
  it("have each a name of their own", () => {
    expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length);
  });

  it("find the sample whole, as the tests of each of them change it", () => {
    const { site, places, problems } = parseContent(new Map(Object.entries(sealWhole())));
    const found: Problem[] = [...problems];
    for (const rule of RULES) rule.check({ site, places, today }, reportInto(found, places, rule.name));
    expect(found).toEqual([]);
  });

  it("find nothing in the content of this site but briefings that nobody has reviewed, and translations out of date", async () => {
    const { site, places, problems } = await readContent(fileURLToPath(new URL("../../../", import.meta.url)));
    const found: Problem[] = problems.filter(({ severity, field }) => severity === "error" || field !== "sourceDigest");
    for (const rule of RULES.filter(({ name }) => name !== "missing-review"))
      rule.check({ site, places, today }, reportInto(found, places, rule.name));
    expect(found.length === 0 ? "" : formatProblems(found)).toBe("");
  });
});
