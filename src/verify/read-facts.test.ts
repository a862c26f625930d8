import { expect, it } from "vitest";
import { loadSample, put } from "../load.fixture.ts";
import { readFacts } from "./read-facts.ts";

const FINE = "content/briefings/2021-03-fine.mdx";
const seal = (digit: string) => digit.repeat(12);

async function read(change: (text: string) => string) {
  const site = await loadSample({ [FINE]: change });
  return readFacts(
    site,
    site.briefings.find(({ id }) => id === "2021-03-fine")!,
  );
}

it("a briefing that is not sealed has nothing to verify", async () => {
  expect((await read((text) => text)).facts).toEqual([]);
});

it("every sealed fact is given with its words, its anchor and its seals, in the order of the article", async () => {
  const facts = await read((text) =>
    [
      put(`events:\n  - id: acme-fine\n`, `events:\n  - id: acme-fine\n    seals: { p1s1: "${seal("1")}" }\n`),
      put(`    by: jane-doe\n`, `    by: jane-doe\n    seals: { p2: "${seal("2")}" }\n`),
      put(`    scale: 9\n`, `    scale: 9\n    seals: { p1s1: "${seal("1")}" }\n`),
      put(
        `mentions:\n  acme: [p1s1]`,
        `seals: { p5: "${seal("5")}", p4s1: "${seal("4")}", p1s1: "${seal("1")}", p2: "${seal("2")}" }\nmentions:\n  acme: [p2, p1s1]`,
      ),
    ].reduce((edited, edit) => edit(edited), text),
  );
  expect(facts).toMatchObject({ briefing: "2021-03-fine", language: "fr", sha256: "a".repeat(64), restated: false });
  expect(
    facts.facts.map(({ kind, id, label, anchor, seals }) => [kind, id, label.fr, anchor, Object.keys(seals)]),
  ).toEqual([
    ["event", "acme-fine", "Acme fine", undefined, ["p1s1"]],
    ["claim", "protest", "Jane Doe conteste l’amende.", "claim-protest", ["p2"]],
    ["figure", "fine", "amende", "figure-fine", ["p1s1"]],
    ["context", "p4s1 p5", "", undefined, ["p4s1", "p5"]],
    ["mention", "acme", "Acme", undefined, ["p1s1", "p2"]],
    ["mention", "cac", "Administration du cyberespace (CAC)", undefined, ["p1s1"]],
    ["mention", "jane-doe", "Jane Doe", undefined, ["p2"]],
  ]);
});
