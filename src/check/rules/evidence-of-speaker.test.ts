import { expect, it } from "vitest";
import { checkSample, put, type Changes } from "./sample.fixture.ts";
import { evidenceOfSpeaker } from "./evidence-of-speaker.ts";

const FINE = "content/briefings/2021-03-fine.mdx";
const DAILY = "content/outlets/daily.yaml";

const tell = (changes: Changes) =>
  checkSample(evidenceOfSpeaker, changes).map(
    ({ file, line, field, message, next }) => `${file}, line ${String(line)}, ${field}: ${message} ${next}`,
  );

it("says nothing where the evidence fits whoever speaks", () => {
  expect(tell({})).toEqual([]);
  expect(tell({ [FINE]: put("by: jane-doe\n    evidence: attributed", "by: cac\n    evidence: official") })).toEqual(
    [],
  );
  expect(tell({ [FINE]: put("by: jane-doe\n    evidence: attributed", "by: daily\n    evidence: reported") })).toEqual(
    [],
  );
  expect(
    tell({
      [FINE]: put(
        "by: jane-doe\n    evidence: attributed",
        'by: { fr: "un cadre", en: "an executive" }\n    evidence: anonymous',
      ),
    }),
  ).toEqual([]);
});

it.each([
  ["a firm's word is not official", "by: acme\n    evidence: official"],
  ["an authority's word is its own", "by: cac\n    evidence: attributed"],
  ["a person's word is no report of the outlet", "by: jane-doe\n    evidence: reported"],
  ["the outlet's own word is not attributed", "by: daily\n    evidence: attributed"],
  ["who has a name is not anonymous", "by: jane-doe\n    evidence: anonymous"],
  ["who has none does not report", 'by: { fr: "un cadre", en: "an executive" }\n    evidence: reported'],
])("%s", (_, claim) => {
  expect(tell({ [FINE]: put("by: jane-doe\n    evidence: attributed", claim) })).toEqual([
    expect.stringMatching(/line 3\d, claims\[0\]\.evidence: is "\w+", and its speaker is .*\. Write \w/),
  ]);
});

it("a partisan outlet alleges, it does not report", () => {
  expect(tell({ [DAILY]: put("kind: press", "kind: partisan") })).toMatchInlineSnapshot(`
    [
      "content/briefings/2021-03-fine.mdx, line 25, events[0].status: is "reported", and the article's outlet is partisan: what it alone asserts is alleged. Write alleged; another briefing or a named source may report the same event.",
      "content/briefings/2021-03-fine.mdx, line 30, events[1].status: is "reported", and the article's outlet is partisan: what it alone asserts is alleged. Write alleged; another briefing or a named source may report the same event.",
    ]
  `);
});
