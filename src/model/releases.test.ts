import { expect, test } from "vitest";
import { formatProblem, type Problem } from "./problems.ts";
import { readReleases } from "./releases.ts";

const GOOD = { at: "2026-03-18T09:30:00Z", entries: {}, removed: [] };

function read(files: Record<string, unknown>) {
  const problems: Problem[] = [];
  const texts = Object.entries(files).map(([name, data]): [string, string] => [
    `content/releases/${name}`,
    typeof data === "string" ? data : JSON.stringify(data),
  ]);
  return { releases: readReleases(new Map(texts), problems), said: problems.map(formatProblem) };
}

test("releases come in the order of their moments, whatever their names", () => {
  const later = { ...GOOD, at: "2026-03-18T10:30:00Z" };
  const { releases, said } = read({ "2026-03-18-2.json": later, "2026-03-18.json": GOOD });
  expect(releases.map(({ id }) => id)).toEqual(["2026-03-18", "2026-03-18-2"]);
  expect(said).toEqual([]);
});

test.each([
  ["a name that is no day", { "spring.json": GOOD }, "file: is not named by a day, such as 2026-03-18.json"],
  ["what is no JSON", { "2026-03-18.json": "{" }, "file: is no JSON"],
  ["a moment that is none", { "2026-03-18.json": { ...GOOD, at: "2026-03-18" } }, "at: is not a moment in UTC"],
  [
    "a day that is none",
    { "2026-03-18.json": { ...GOOD, at: "2026-13-18T09:30:00Z" } },
    "at: is no day of the calendar",
  ],
  [
    "a digest that is none",
    { "2026-03-18.json": { ...GOOD, entries: { "topics/a": { facts: "x", fr: "x", en: "x" } } } },
    "entries.topics/a.facts: is not a digest",
  ],
  ["a field that is not known", { "2026-03-18.json": { ...GOOD, by: "x" } }, 'Unrecognized key: "by"'],
])("%s is reported with the file and what to do, and left out", (_what, files, found) => {
  const { releases, said } = read(files);
  expect(releases).toEqual([]);
  expect(said.join("\n")).toContain(found);
  expect(said[0]).toMatch(/^content\/releases\/\S+\.json, line 1\n/);
  expect(said[0]).toMatch(/a release that was published is not changed\.$/);
});
