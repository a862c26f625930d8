import { changeSample, type Changes } from "../../load.fixture.ts";
import { parseContent, reportInto } from "../../load.ts";
import type { Problem } from "../../model/problems.ts";
import type { Rule } from "../rule.ts";

export { put, type Changes } from "../../load.fixture.ts";

/** What a rule says of the sample content with some of its files changed. The change must leave content that can be read. */
export function checkSample(rule: Rule, changes: Changes = {}, today = "2026-01-01"): Problem[] {
  const { site, places, problems } = parseContent(new Map(Object.entries(changeSample(changes))));
  const errors = problems.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new Error(`The sample cannot be read: ${JSON.stringify(errors, undefined, 2)}`);
  const found: Problem[] = [];
  rule.check({ site, places, today }, reportInto(found, places, rule.name));
  return found;
}
