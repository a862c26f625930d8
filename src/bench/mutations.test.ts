import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { formatProblems } from "../model/problems.ts";
import { formatMutations, judgeMutations, measureArticles } from "./mutation-report.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

// The articles that may be committed; `npm run bench -- mutations --articles <folder>` makes every mutation, and those of other articles too.
const FIXTURES = fileURLToPath(new URL("../draft/fixtures/", import.meta.url));

it(
  "of facts made untrue nearly all are named at their field or line, and of true ones none",
  { timeout: 120_000 },
  async () => {
    const measure = await measureArticles(root, FIXTURES, 4);
    const { kinds, falseAlarms } = measure;
    expect(falseAlarms.length === 0 ? "" : formatProblems(falseAlarms)).toBe("");
    const made = kinds.reduce((sum, kind) => sum + kind.made, 0);
    expect(made).toBeGreaterThanOrEqual(200);
    expect(kinds.map(({ kind }) => kind).sort()).toEqual([
      "currency changed",
      "date shifted",
      "digit swapped",
      "hedge flipped",
      "locator moved",
      "name exchanged",
      "negation flipped",
      "precision invented",
      "scale changed",
      "speaker exchanged",
      "status raised",
    ]);
    expect(judgeMutations(measure), formatMutations(measure)).toBe(true);
  },
);
