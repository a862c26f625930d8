import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { digestFile, readPassages, sealOf } from "./seals.ts";

describe("the seal of a passage", () => {
  it("is the beginning of the SHA-256 of its text", () => {
    const digest = createHash("sha256").update("La CAC a condamné Didi.").digest("hex");
    expect(sealOf("La CAC a condamné Didi.")).toBe(digest.slice(0, 12));
  });

  it("is the same however the lines are wrapped and the accents are written", () => {
    const seal = sealOf("La CAC a condamné Didi à 1 % d’amende.");
    for (const same of [
      "La CAC a\ncondamné  Didi à 1\u00a0% d’amende.",
      " La CAC a condamne\u0301 Didi à 1\u202f% d’amende.\n",
      "\ufeffLa CAC a con\u00addamné Didi\u200b à 1 % d’amende.",
    ])
      expect(sealOf(same)).toBe(seal);
  });

  it("is another when any sign that is seen is", () => {
    const seal = sealOf("La CAC a condamné Didi à 8,026 milliards.");
    for (const other of [
      "La CAC a condamné Didi à 8,062 milliards.",
      "La CAC a condamné Didi à 8.026 milliards.",
      "La CAC a condamné Didi à 8,026 milliards",
      "la CAC a condamné Didi à 8,026 milliards.",
      "La CAC a condamne Didi à 8,026 milliards.",
    ])
      expect(sealOf(other)).not.toBe(seal);
  });
});

it("the passages of an article are its paragraphs and their sentences", () => {
  expect([...readPassages("Un titre\n\nUne phrase. Une autre.\n")]).toEqual([
    ["p1", "Un titre"],
    ["p1s1", "Un titre"],
    ["p2", "Une phrase. Une autre."],
    ["p2s1", "Une phrase."],
    ["p2s2", "Une autre."],
  ]);
});

it("the digest of a file is that of its bytes", () => {
  const bytes = new TextEncoder().encode("é\r\n");
  expect(digestFile(bytes)).toBe(createHash("sha256").update(bytes).digest("hex"));
});
