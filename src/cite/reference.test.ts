import { describe, expect, test } from "vitest";
import type { Citation } from "./citation.ts";
import { formatReference } from "./reference.ts";

const CITATION: Citation = {
  key: "vigie-2021-03-fine-fr",
  kind: "briefings",
  language: "fr",
  title: "Amende pour Acme",
  genre: "note",
  published: "2026-11-01",
  version: { day: "2026-11-22", digest: "3fa9c2d1aa01" },
  url: "https://example.org/briefings/2021-03-fine/",
  article: undefined,
  note: "",
};

describe("a reference", () => {
  test("in French usage has guillemets with their spaces, and the first of a month as 1er", () => {
    expect(formatReference(CITATION, "fr")).toBe(
      "«\u00a0Amende pour Acme\u00a0», Vigie, 1er\u00a0novembre\u00a02026, version du 22\u00a0novembre\u00a02026, empreinte 3fa9c2d1aa01, https://example.org/briefings/2021-03-fine/",
    );
  });

  test("in English usage has English quotation marks and dates, and the title as it is", () => {
    expect(formatReference(CITATION, "en")).toBe(
      "“Amende pour Acme”, Vigie, 1\u00a0November\u00a02026, version of 22\u00a0November\u00a02026, digest 3fa9c2d1aa01, https://example.org/briefings/2021-03-fine/",
    );
  });

  test("says that there is no date where nothing was released", () => {
    const undated = { ...CITATION, published: undefined, version: { day: undefined, digest: "3fa9c2d1aa01" } };
    expect(formatReference(undated, "fr")).toContain(", Vigie, s.\u00a0d., version non datée, empreinte 3fa9c2d1aa01,");
    expect(formatReference(undated, "en")).toContain(", Vigie, n.d., undated version, digest 3fa9c2d1aa01,");
  });

  test("says that a text was released once and has been changed since", () => {
    const changed = { ...CITATION, version: { day: undefined, digest: "3fa9c2d1aa01" } };
    expect(formatReference(changed, "fr")).toContain(", 1er\u00a0novembre\u00a02026, version non datée,");
  });

  test.each([
    ["Ce «\u00a0régime\u00a0» et «\u202fl’autre\u202f»", "fr", "«\u00a0Ce “régime” et “l’autre”\u00a0»"],
    ["Ce «\u00a0régime\u00a0»", "en", "“Ce «\u00a0régime\u00a0»”"],
    ["The “regime” acts", "en", "“The ‘regime’ acts”"],
    ["The “regime” acts", "fr", "«\u00a0The “regime” acts\u00a0»"],
    ["Sur\ndeux  lignes", "fr", "«\u00a0Sur deux lignes\u00a0»"],
  ] as const)("quotes the title %j in usage %s with other marks within", (title, usage, quoted) => {
    expect(formatReference({ ...CITATION, title }, usage).split(", Vigie,")[0]).toBe(quoted);
  });
});
