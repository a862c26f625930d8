import { expect, it } from "vitest";
import { loadSample, put } from "../load.fixture.ts";
import { countFacts, listUnverified } from "./facts.ts";

const FINE = "content/briefings/2021-03-fine.mdx";

it("counts whatever names a passage: events, claims, figures, those it mentions, sentences of the body", async () => {
  const site = await loadSample();
  expect(listUnverified(site, "no folder of articles was given")).toEqual([
    { file: FINE, facts: 2 + 1 + 1 + 3 + 1, why: "no folder of articles was given" },
    { file: "content/briefings/2021-01-probe.mdx", facts: 1 + 3, why: "no folder of articles was given" },
  ]);
});

it("a sentence more is a fact more", async () => {
  const more = await loadSample({ [FINE]: put("La somme est élevée.", 'Elle parle.<Source passages="p2" /> Oui.') });
  expect(countFacts(more.briefings[0]!)).toBe(9);
});
