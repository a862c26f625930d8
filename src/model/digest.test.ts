import { expect, it } from "vitest";
import { loadSample } from "../load.fixture.ts";
import { digestBriefing } from "./digest.ts";

const { data, body } = (await loadSample()).briefings[0]!;
const digest = digestBriefing(data, body);

it("a digest is 12 hexadecimal digits, the same for the same texts", () => {
  expect(digest).toBe("7775a6ad81c1");
  expect(digestBriefing(structuredClone(data), `\n${body}\n\n`)).toBe(digest);
});

it("a digest changes with any text that a translation is made from", () => {
  const claims = data.claims.map((claim) => ({ ...claim, text: `${claim.text}.` }));
  const figures = data.figures.map((figure) => ({ ...figure, what: "sanction" }));
  const others = [
    digestBriefing({ ...data, title: "Autre" }, body),
    digestBriefing({ ...data, summary: "Autre." }, body),
    digestBriefing({ ...data, claims }, body),
    digestBriefing({ ...data, claims: [] }, body),
    digestBriefing({ ...data, figures }, body),
    digestBriefing(data, `${body}Une phrase de plus.`),
  ];
  expect(new Set([digest, ...others]).size).toBe(7);
});

it("a digest does not change with facts, which translations never repeat", () => {
  const claims = data.claims.map((claim) => ({ ...claim, passages: ["p9"], evidence: "alleged" as const }));
  expect(digestBriefing({ ...data, claims, topics: ["data-security"], published: "2021" }, body)).toBe(digest);
});
