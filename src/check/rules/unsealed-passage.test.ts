import { expect, it } from "vitest";
import { checkSample, put } from "./sample.fixture.ts";
import { unsealedPassage } from "./unsealed-passage.ts";
import { FINE, sealWhole } from "./whole.fixture.ts";

const tell = (change: (text: string) => string) =>
  checkSample(unsealedPassage, { ...sealWhole(), [FINE]: change(sealWhole()[FINE] ?? "") }).map(
    ({ line, field, message, next }) => `line ${String(line)}, ${field}: ${message} ${next}`,
  );

it("says nothing where every passage has its seal", () => {
  expect(tell((text) => text)).toEqual([]);
});

it("finds a locator that was moved, without the article", () => {
  expect(tell(put("passages: [p3]", "passages: [p2]"))).toMatchInlineSnapshot(`
    [
      "line 32, events[1].passages: p2 has no seal, while p3 has one and is not named. Put the passage back; or read the new one, and seal it: npm run check -- --articles <folder> --seal.",
    ]
  `);
});

it("finds a passage of a mention, or of the body, that nobody has sealed", () => {
  expect(tell(put("jane-doe: [p2]", "jane-doe: [p2, p9]"))).toMatchInlineSnapshot(`
    [
      "line 18, mentions: p9 has no seal. Seal it with the article at hand: npm run check -- --articles <folder> --seal.",
    ]
  `);
  expect(tell(put('passages="p4s1 p5"', 'passages="p4s1 p7"'))).toMatchInlineSnapshot(`
    [
      "line 18, mentions: p7 has no seal, while p5 has one and is not named. Put the passage back; or read the new one, and seal it: npm run check -- --articles <folder> --seal.",
    ]
  `);
});

it("finds a seal without its passage, and two seals of one sentence", () => {
  expect(tell(put("seals: { p3:", 'seals: { p8: "0123456789ab", p3:'))).toMatchInlineSnapshot(`
    [
      "line 33, events[1].seals.p8: seals p8, which is not among the passages. Name the passage, or remove its seal.",
    ]
  `);
  expect(tell((text) => text.replace(/(id: fine\n[\s\S]*?seals: \{ p1s1: ")\w{12}/, "$10123456789ab")))
    .toMatchInlineSnapshot(`
    [
      "line 51, figures[0].seals.p1s1: seals p1s1 with "0123456789ab", and another fact of this briefing with "34e1692e8bf5": one sentence has one seal. Seal both anew with the article at hand: npm run check -- --articles <folder> --seal.",
    ]
  `);
});

it("lets a draft wait for its seals", () => {
  expect(
    tell((text) =>
      text.replace(/^ *seals:.*\n(?: {2}p.*\n)*/gm, "").replace("language: fr\n", "language: fr\ndraft: true\n"),
    ),
  ).toEqual([]);
});
