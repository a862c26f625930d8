import { changeSample, put, type Changes } from "../../load.fixture.ts";
import type { Problem } from "../../model/problems.ts";
import type { Rule } from "../rule.ts";
import { fixFile } from "../fix.ts";
import { sealBriefing } from "../../model/seal-briefing.ts";
import { checkSample } from "./sample.fixture.ts";

export { put, type Changes } from "../../load.fixture.ts";

export const FINE = "content/briefings/2021-03-fine.mdx";
export const PROBE = "content/briefings/2021-01-probe.mdx";
export const ACME_FINE = "content/events/acme-fine.yaml";

/** What the sample content lacks to be a whole house, in which every rule is silent: each event reported, each sum in a report, each company named. */
export const WHOLE: Changes = {
  [FINE]: (text) =>
    put(
      "about: [acme-fine, acme]",
      "about: [acme-fine, acme, acme-pay]",
    )(
      put(
        'date: "2021-03-18"\n    dateBasis: stated\n',
        'date: "2021-03-18"\n    dateBasis: stated\n    amounts: [{ value: "1200000000", currency: USD, scale: 9, kind: fine, party: acme }]\n',
      )(text),
    ),
  [PROBE]: put(
    '      en: "Speaks of a visit."\n',
    '      en: "Speaks of a visit."\n  - { id: bolt-ban, passages: [p2], status: alleged }\n  - { id: data-rule, passages: [p2], status: planned, date: "2021-03", dateBasis: stated }\n',
  ),
};

/** The files of the whole house, in the order of their schemas; its briefings are sealed upon articles whose sentences are their own locators. */
export function sealWhole(): Record<string, string> {
  const texts = changeSample(WHOLE);
  const passages = new Map(
    ["p1", "p2", "p3", "p4", "p5"].flatMap((paragraph) => [paragraph, `${paragraph}s1`]).map((key) => [key, key]),
  );
  for (const [file, inBody] of [
    [FINE, ["p4s1", "p5"]],
    [PROBE, []],
  ] as const)
    texts[file] = sealBriefing(texts[file] ?? "", passages, inBody);
  return Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, fixFile(path, text)]));
}

/** What a rule says of the whole house with some of its files changed. */
function checkWhole(rule: Rule, changes: Changes = {}, today?: string): Problem[] {
  const whole = changeSample(WHOLE);
  const texts = Object.entries(changes).map(([path, change]) => [
    path,
    typeof change === "function" ? change(whole[path] ?? "") : change,
  ]);
  return checkSample(rule, { ...WHOLE, ...(Object.fromEntries(texts) as Changes) }, today);
}

/** The same as a writer reads it, a line for each problem: where, what, and what to do. */
export function tellWhole(rule: Rule, changes: Changes = {}, today?: string): string[] {
  return checkWhole(rule, changes, today).map(
    ({ severity, file, line, field, message, next }) =>
      `${severity === "warning" ? "warning: " : ""}${file}, line ${line}, ${field}: ${message} ${next}`,
  );
}
