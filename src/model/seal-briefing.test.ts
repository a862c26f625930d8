import { expect, it } from "vitest";
import { sealBriefing } from "./seal-briefing.ts";
import { sealOf } from "./seals.ts";

const PASSAGES = new Map(["p1", "p1s1", "p2s1", "p2s2"].map((locator) => [locator, `La phrase ${locator}.`]));
const seal = (locator: string) => `${locator}: "${sealOf(PASSAGES.get(locator) ?? "")}"`;

const BRIEFING = `---
title: "Une amende" # of ours
mentions:
  acme: [p1s1, p2s1]
events:
  - id: fine
    passages: [p1s1, p1s1] # where it stands
    status: reported
  - { id: ban, passages: [p2s2], status: alleged }
claims:
  - id: protest
    passages: [p9s1]
---

La phrase.<Source passages="p2s2" />
`;

const SEALED = `---
title: "Une amende" # of ours
mentions:
  acme: [p1s1, p2s1]
seals: { ${seal("p1s1")}, ${seal("p2s1")}, ${seal("p2s2")} }
events:
  - id: fine
    passages: [p1s1, p1s1] # where it stands
    seals: { ${seal("p1s1")} }
    status: reported
  - { id: ban, passages: [p2s2], seals: { ${seal("p2s2")} }, status: alleged }
claims:
  - id: protest
    passages: [p9s1]
---

La phrase.<Source passages="p2s2" />
`;

it("puts the seals beside the passages and changes nothing else; a passage that the article lacks gets none", () => {
  expect(sealBriefing(BRIEFING, PASSAGES, ["p2s2"])).toBe(SEALED);
});

it("sealed twice, a file is as it was sealed once", () => {
  const once = sealBriefing(BRIEFING, PASSAGES, ["p2s2"]);
  expect(sealBriefing(once, PASSAGES, ["p2s2"])).toBe(once);
});

it("keeps the line ends of Windows and a byte order mark", () => {
  const windows = (text: string) => `\ufeff${text.replaceAll("\n", "\r\n")}`;
  expect(sealBriefing(windows(BRIEFING), PASSAGES, ["p2s2"])).toBe(windows(sealBriefing(BRIEFING, PASSAGES, ["p2s2"])));
});

it("takes away the seals of passages that are not named any more, where they have a line of their own", () => {
  const once = sealBriefing(BRIEFING, PASSAGES, []);
  const moved = once
    .replace("passages: [p1s1, p1s1]", "passages: [p9s1]")
    .replace("passages: [p2s2]", "passages: [p9s1]");
  const again = sealBriefing(moved, PASSAGES, []);
  expect(again).toContain("passages: [p9s1] # where it stands\n    status");
  expect(again).toContain(`{ id: ban, passages: [p9s1], seals: { ${seal("p2s2")} }, status: alleged }`);
});

it("seals what only the body names, where nobody is mentioned", () => {
  const file = '---\ntitle: "x"\ntopics: [a]\n---\n\nx\n';
  expect(sealBriefing(file, PASSAGES, ["p1"])).toBe(
    `---\ntitle: "x"\ntopics: [a]\nseals: { ${seal("p1")} }\n---\n\nx\n`,
  );
});
