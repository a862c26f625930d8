import { expect, it } from "vitest";
import { readContent, reportInto } from "../../load.ts";
import { formatProblems, type Problem } from "../../model/problems.ts";
import { keyOrder } from "./key-order.ts";
import { checkSample, put } from "./sample.fixture.ts";

const FINE = "content/briefings/2021-03-fine.mdx";

it("says nothing of content/", async () => {
  const { site, places } = await readContent(process.cwd());
  const found: Problem[] = [];
  keyOrder.check({ site, places, today: "2026-12-01" }, reportInto(found, places, keyOrder.name));
  expect(found).toEqual([]);
});

it("tells a field that stands before another, at every depth", () => {
  const change = (text: string) =>
    put(
      "    passages: [p1s1]\n    status: reported\n    date",
      "    status: reported\n    passages: [p1s1]\n    date",
    )(
      put(
        "language: fr\npublished:",
        "published:",
      )(put("publishedBasis: stated\n", "publishedBasis: stated\nlanguage: fr\n")(text)),
    );
  const found = checkSample(keyOrder, { [FINE]: change }).filter(({ file }) => file === FINE);
  expect(formatProblems(found)).toMatchInlineSnapshot(`
    "content/briefings/2021-03-fine.mdx, line 4 (warning)
      published: stands where "language" is due; the order is title, summary, language, published, publishedBasis, source, companies, regulators, people, topics, mentions, events, claims, figures, review.
      Run npm run check -- --fix, or move the field.

    content/briefings/2021-03-fine.mdx, line 24 (warning)
      events[0].status: stands where "passages" is due; the order is id, passages, status, date, dateBasis.
      Run npm run check -- --fix, or move the field.

    0 errors, 2 warnings."
  `);
});

it("leaves ids in the order of their writer", () => {
  const change = put("  acme: [p1s1]\n  cac: [p1s1]\n", "  cac: [p1s1]\n  acme: [p1s1]\n");
  expect(checkSample(keyOrder, { [FINE]: change }).filter(({ file }) => file === FINE)).toEqual([]);
});
